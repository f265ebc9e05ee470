#include "commands/event_form.h"

#include <algorithm>
#include <array>

#include "base/contains.h"
#include "base/text.h"
#include "commands/event_values.h"
#include "timeline/ids.h"

namespace plaint {

namespace {

using Base = FieldType::Base;

constexpr std::array declared_options = {"date", "by", "via", "note", "override", "letter"};

bool is_recordable(const EventType& type, bool diary, const Policy& policy) {
  if (type.by_engine) return false;
  if (!diary) return !type.diary_only;
  if (type.diary_only) return true;
  return !type.standard && std::any_of(policy.promises.begin(), policy.promises.end(), [&](const Promise& promise) {
    const auto names = [&](const std::vector<EventId>& events) {
      return std::any_of(events.begin(), events.end(), [&](EventId id) { return policy.event_type(id).name == type.name; });
    };
    return names(promise.met_by) || names(promise.of_each) || names(promise.held_by);
  });
}

struct Known {
  const Policy* policy;
  const EventType* type;
};

std::vector<Known> known_events(const std::vector<const Policy*>& policies, bool diary) {
  std::vector<Known> known;
  for (const Policy* policy : policies) {
    for (const EventType& type : policy->events) {
      const bool there = std::any_of(known.begin(), known.end(), [&](const Known& each) { return each.type->name == type.name; });
      if (!there && is_recordable(type, diary, *policy)) known.push_back({policy, &type});
    }
  }
  return known;
}

// An event that is known, but not to be recorded here.
std::string where_it_belongs(const std::vector<const Policy*>& policies, const std::string& typed, bool diary) {
  for (const Policy* policy : policies) {
    const EventId id = policy->event(typed);
    if (id == no_event) continue;
    const EventType& type = policy->event_type(id);
    if (type.by_engine) return "the head of a case tells it: plaint new makes one, plaint edit changes one";
    return diary ? "it happens to a case: plaint record CASE " + typed
                 : "it happens to the organisation: plaint record organisation " + typed;
  }
  return {};
}

FieldType named_field(std::string name, Base base, std::vector<std::string> choices = {}) {
  FieldType field;
  field.name = std::move(name);
  field.base = base;
  field.choices = std::move(choices);
  field.optional = true;
  return field;
}

// The field of the event, or a fact that it changes (R21).
std::optional<FieldType> field_called(const EventForm& form, const std::string& name) {
  if (const FieldType* field = form.type->field(name)) return *field;
  if (name == "until" && form.type->field("due") != nullptr) return *form.type->field("due");
  if (name == "via" || name == "note" || name == "override") return named_field(name, Base::text);
  if (form.timeline == nullptr || form.timeline->casefile == nullptr) return std::nullopt;
  if (const Fact* fact = form.policy->fact(name)) return named_field(name, Base::choice, fact->values);
  if (name == "about") return named_field(name, Base::person);
  if (name == "identity") return named_field(name, Base::choice, {"named", "anonymous-reachable", "anonymous"});
  return std::nullopt;
}

Problem unknown_option(const EventForm& form, const std::string& name) {
  std::vector<std::string> known;
  for (const FieldType& field : form.type->fields) known.push_back("--" + field.name);
  const std::vector<std::string> own = known;
  for (const char* option : declared_options) known.push_back(std::string("--") + option);
  for (const Fact& fact : form.policy->facts) known.push_back("--" + fact.name);
  const std::string near = did_you_mean("--" + name, known);
  const std::string all = own.empty() ? "it takes no option but --date, --by, --via, --note and --override"
                                      : "it takes " + join(own, ", ") + "; and --date, --by, --via, --note, --override";
  return {"'--" + shown(name) + "' is neither an option of plaint record nor a field of '" + form.type->name + "'",
          near.empty() ? all : near};
}

bool is_list(const EventForm& form, const FieldType& field) {
  return field.name == "about" || (field.base == Base::choice && form.type->field(field.name) == nullptr);
}

bool is_given(const CaseEvent& event, const std::string& name) { return event.field(name) != nullptr; }

std::string heading_of(const FieldType& field) {
  std::string title = title_of_name(field.name);
  if (!title.empty() && title[0] >= 'a' && title[0] <= 'z') title[0] = static_cast<char>(title[0] - 'a' + 'A');
  return title;
}

}  // namespace

Result<EventForm> choose_event(const std::vector<const Policy*>& policies, const std::string& typed, bool diary) {
  std::vector<std::string> names, begun;
  const Known* meant = nullptr;
  const std::vector<Known> known = known_events(policies, diary);
  const auto form = [](const Known& each) {
    EventForm made;
    made.policy = each.policy;
    made.type = each.type;
    return made;
  };
  for (const Known& each : known) {
    if (each.type->name == typed) return form(each);
    names.push_back(each.type->name);
    if (typed.empty() || !each.type->name.starts_with(typed)) continue;
    begun.push_back(each.type->name);
    meant = &each;
  }
  if (begun.size() == 1) return form(*meant);
  const std::string quoted = "'" + shown(typed) + "'";
  if (begun.size() > 1) return Problem{quoted + " may be several events: " + join_or(begun), "type more of the name"};
  if (const std::string where = where_it_belongs(policies, typed, diary); !where.empty()) {
    return Problem{quoted + " is not recorded so", where};
  }
  const std::string near = did_you_mean(typed, names);
  const std::string whose = policies.empty() ? "this workspace" : policies.front()->pin();
  return Problem{quoted + " is not an event of " + whose, near.empty() ? "its events are " + join(names, ", ") : near};
}

Result<Field> read_field(const EventForm& form, const std::string& name, const std::vector<std::string>& typed) {
  const std::optional<FieldType> field = field_called(form, name);
  if (!field) return unknown_option(form, name);
  const bool list = is_list(form, *field);
  const std::vector<std::string> words = list ? split_list(typed) : typed;
  if (words.empty() || (words.size() > 1 && !list)) {
    return Problem{"--" + shown(name) + (words.empty() ? " says nothing" : " is given twice"), "say it once"};
  }
  Field read;
  read.name = field->name;
  for (const std::string& word : words) {
    Result<std::string> value = read_value(form, *field, word);
    if (!value) return Problem{"--" + shown(name) + " " + value.problem().message, value.problem().hint};
    read.values.push_back(std::move(*value));
  }
  return read;
}

bool is_long_text(const EventForm& form, const std::string& name) {
  const std::optional<FieldType> field = field_called(form, name);
  return field && field->base == Base::text && name != "via";
}

std::vector<FieldType> missing_fields(const EventForm& form, const CaseEvent& event) {
  std::vector<FieldType> missing;
  for (const FieldType& field : form.type->fields) {
    if (!field.optional && !is_given(event, field.name)) missing.push_back(field);
  }
  if (form.type->name == "noted" && !is_given(event, "note")) missing.push_back(named_field("note", Base::text));
  return missing;
}

std::vector<WantedField> wanted_fields(const EventForm& form, const CaseEvent& event) {
  std::vector<WantedField> wanted;
  if (form.timeline == nullptr) return wanted;
  const EventId id = form.policy->event(form.type->name);
  for (const Instance& instance : form.timeline->instances) {
    const auto& met_by = instance.promise->met_by;
    if (!is_owed(instance.state) || instance.state == State::waiting) continue;
    if (!contains(met_by, id)) continue;
    for (const Term& term : instance.promise->with.terms) {
      const bool asked =
          std::any_of(wanted.begin(), wanted.end(), [&](const WantedField& each) { return each.field.name == term.name; });
      if (term.asks != Term::Asks::field || asked || is_given(event, term.name)) continue;
      wanted.push_back({named_field(term.name, Base::choice, term.values), instance.promise->title});
    }
  }
  return wanted;
}

std::string automatic_id(const EventForm& form, const FieldType& field) {
  const bool fresh = field.base == Base::id && form.timeline != nullptr &&
                     introduces_id(*form.policy, form.policy->event(form.type->name));
  return fresh ? free_id(*form.timeline, field.name) : std::string{};
}

Question question_for(const EventForm& form, const FieldType& field, bool needed) {
  Question question;
  question.text = heading_of(field);
  if (field.base == Base::date) question.text += " (2026-03-27)";
  question.needed = needed;
  question.choices = choices_for(form, field);
  const std::size_t staff = form.workspace == nullptr ? 0 : form.workspace->staff.size();
  if (field.base == Base::person && staff > 0) question.choices.resize(staff);  // roles can be typed as an option
  question.preset = automatic_id(form, field);
  if (!question.preset.empty()) question.choices.clear();
  const bool closing = form.type->name == "closed" && field.name == "outcome" && form.timeline != nullptr;
  if (closing) question.preset = form.timeline->outcome;
  question.check = [form, field](const std::string& answer) { return read_value(form, field, answer); };
  return question;
}

std::string option_in_words(const EventForm& form, const FieldType& field) {
  constexpr std::size_t most = 12;
  std::vector<std::string> values;
  for (const Choice& choice : choices_for(form, field)) values.push_back(choice.value);
  if (values.size() > most) {
    values.resize(most);
    values.emplace_back("...");
    return "--" + field.name + "   " + join(values, ", ");
  }
  return "--" + field.name + "   " + (values.empty() ? placeholder(field) : join_or(values));
}

Result<std::vector<std::string>> read_people(const EventForm& form, const std::vector<std::string>& typed,
                                             const std::string& option) {
  const FieldType person = named_field("by", Base::person);
  std::vector<std::string> people;
  for (const std::string& word : split_list(typed)) {
    const Result<std::string> known = read_value(form, person, word);
    if (!known) return Problem{option + " " + known.problem().message, known.problem().hint};
    people.push_back(*known);
  }
  return people;
}

}  // namespace plaint
