#include "commands/event_values.h"

#include <algorithm>

#include "base/contains.h"
#include "base/text.h"
#include "commands/date_words.h"
#include "commands/find_case.h"
#include "timeline/ids.h"

namespace plaint {

namespace {

using Base = FieldType::Base;

std::vector<Choice> of_names(const std::vector<std::string>& names) {
  std::vector<Choice> choices;
  for (const std::string& name : names) choices.push_back({name, {}});
  return choices;
}

std::vector<Choice> roles_of(const EventForm& form) {
  std::vector<Choice> choices;
  for (const Role& role : form.policy->roles) choices.push_back({role.name, role.title});
  return choices;
}

// Staff by their ids, with what they are; then the roles, for a deed of which only that is known.
std::vector<Choice> people_of(const EventForm& form) {
  std::vector<Choice> choices;
  if (form.workspace != nullptr) {
    for (const Person& person : form.workspace->staff) choices.push_back({person.id, join(person.roles, ", ")});
  }
  const std::vector<Choice> roles = roles_of(form);
  choices.insert(choices.end(), roles.begin(), roles.end());
  return choices;
}

void add_promise(std::vector<Choice>& choices, const std::string& name, const std::string& title) {
  const bool there = std::any_of(choices.begin(), choices.end(), [&](const Choice& each) { return each.value == name; });
  if (!there) choices.push_back({name, title});
}

// Those that are owed in the case; `extended` only those that it may hold.
std::vector<Choice> owed_promises(const EventForm& form) {
  std::vector<Choice> choices;
  if (form.timeline == nullptr) return choices;
  const EventId extended = form.type->name == "extended" ? form.policy->event("extended") : no_event;
  for (const Instance& each : form.timeline->instances) {
    const auto& held_by = each.promise->held_by;
    const bool may_hold = extended == no_event || contains(held_by, extended);
    if (!is_owed(each.state) || !may_hold) continue;
    add_promise(choices, each.promise->name, each.due ? "due " + day_form(*each.due) : std::string{});
  }
  return choices;
}

std::vector<std::string> all_promises(const Policy& policy) {
  std::vector<std::string> names;
  for (const Kind& kind : policy.kinds) {
    for (const Promise& promise : kind.promises) names.push_back(promise.name);
    for (const Stage& stage : kind.stages) {
      for (const Promise& promise : stage.promises) {
        names.push_back(promise.name);
        names.push_back(stage.name + "." + promise.name);
      }
    }
  }
  return names;
}

// The rules that wait for a decision; without one, all of them.
std::vector<Choice> rules_of(const EventForm& form) {
  std::vector<Choice> waiting, all;
  for (const ScopeRule& rule : form.policy->scope) {
    const std::string clause = to_string(rule.clause);
    all.push_back({rule.name, (rule.to.empty() ? "" : "to " + rule.to + " ") + (clause.empty() ? "" : "(" + clause + ")")});
    if (form.timeline == nullptr) continue;
    for (const Decision& decision : form.timeline->decisions) {
      if (decision.rule == &rule && decision.is != Decision::Is::made) waiting.push_back(all.back());
    }
  }
  return waiting.empty() ? all : waiting;
}

std::vector<Choice> points_or_ids(const EventForm& form, const FieldType& field) {
  if (form.timeline == nullptr) return {};
  std::vector<Choice> choices;
  for (const std::string& id : known_ids(*form.timeline, field.name)) {
    std::string title;
    const CaseFile* file = form.timeline->casefile;
    for (const Deed& deed : form.timeline->deeds) {
      if (deed.written != nullptr && deed.written->text(field.name) == id && title.empty()) title = deed.written->text("what");
    }
    if (file != nullptr && field.name == "point") {
      for (const Point& point : file->points) {
        if (point.id == id) title = point.text;
      }
    }
    choices.push_back({id, title});
  }
  return choices;
}

std::vector<std::string> values_of(const std::vector<Choice>& choices) {
  std::vector<std::string> values;
  for (const Choice& choice : choices) values.push_back(choice.value);
  return values;
}

// One of these by its whole name, or by a beginning that only one has.
Result<std::string> one_of(const std::vector<std::string>& values, const std::string& typed, const std::string& what) {
  std::vector<std::string> begun;
  for (const std::string& value : values) {
    if (value == typed) return value;
    if (!typed.empty() && value.starts_with(typed)) begun.push_back(value);
  }
  if (begun.size() == 1) return begun.front();
  const std::string quoted = "'" + shown(typed) + "'";
  if (begun.size() > 1) return Problem{quoted + " may be " + join_or(begun), "type more of it"};
  const std::string near = did_you_mean(typed, values);
  if (!near.empty()) return Problem{quoted + " is not " + what, near};
  return Problem{quoted + " is not " + what, values.empty() ? "the policy has none" : "it can be " + join_or(values)};
}

// A word for a day that may be last week's or next week's is no date to tell to anybody.
bool is_weekday(const std::string& typed, Date today) {
  const bool digits = !typed.empty() && typed[0] >= '0' && typed[0] <= '9';
  return !digits && typed != "today" && typed != "yesterday" && parse_date_word(typed, today);
}

bool is_number(const std::string& typed) {
  return !typed.empty() && typed.find_first_not_of("0123456789.") == std::string::npos;
}

Result<std::string> read_case(const EventForm& form, const std::string& typed) {
  if (!form.find_case) return typed;
  const Result<std::string> path = form.find_case(typed);
  if (!path) return path.problem();
  return case_id_of(*path);
}

}  // namespace

Result<std::string> read_coming_date(const std::string& typed, Date today) {
  if (typed == "tomorrow") return iso(today + Days{1});
  if (is_weekday(typed, today)) {
    const Date last = *parse_date_word(typed, today);
    const Date next = last + Days{7} > today ? last + Days{7} : last + Days{14};
    return Problem{"'" + shown(typed) + "' may be " + day_form(last) + " or " + day_form(next),
                   "write the date: " + iso(next)};
  }
  if (const auto partial = parse_partial_date(typed); partial && !partial->precise()) return typed;
  const Result<Date> date = parse_date_word(typed, today);
  if (!date) return Problem{date.problem().message, "write a date as 2026-03-27"};
  return iso(*date);
}

std::vector<std::string> split_list(const std::vector<std::string>& typed) {
  std::vector<std::string> words;
  for (const std::string& each : typed) {
    std::size_t from = 0;
    while (from <= each.size()) {
      const std::size_t comma = std::min(each.find(',', from), each.size());
      std::string word = each.substr(from, comma - from);
      while (word.starts_with(' ')) word.erase(0, 1);
      while (word.ends_with(' ')) word.pop_back();
      if (!word.empty()) words.push_back(word);
      from = comma + 1;
    }
  }
  return words;
}

std::vector<Choice> choices_for(const EventForm& form, const FieldType& field) {
  switch (field.base) {
    case Base::choice: return of_names(field.choices);
    case Base::role: return roles_of(form);
    case Base::person: return people_of(form);
    case Base::promise: return owed_promises(form);
    case Base::rule: return rules_of(form);
    case Base::id: return points_or_ids(form, field);
    case Base::kind: {
      std::vector<Choice> kinds;
      for (const Kind& kind : form.policy->kinds) kinds.push_back({kind.name, kind.title});
      return kinds;
    }
    case Base::pause_reason: {
      std::vector<Choice> reasons;
      for (const PauseReason& reason : form.policy->pauses) reasons.push_back({reason.name, to_string(reason.clause)});
      return reasons;
    }
    default: return {};
  }
}

std::string placeholder(const FieldType& field) {
  switch (field.base) {
    case Base::date: return "DATE";
    case Base::number: return "NUMBER";
    case Base::case_id: return "CASE";
    case Base::id: return "ID";
    case Base::promise: return "PROMISE";
    case Base::rule: return "RULE";
    case Base::pause_reason: return "REASON";
    default: return "TEXT";
  }
}

Result<std::string> read_value(const EventForm& form, const FieldType& field, const std::string& typed) {
  const auto chosen = [&](const std::string& what) {
    return one_of(values_of(choices_for(form, field)), typed, what);
  };
  switch (field.base) {
    case Base::choice: return chosen("one of its values");
    case Base::role: return chosen("a role of " + form.policy->pin());
    case Base::person: return chosen("anybody in plaint.yaml, nor a role of " + form.policy->pin());
    case Base::kind: return chosen("a kind of " + form.policy->pin());
    case Base::pause_reason:
      if (form.policy->pauses.empty()) return typed;  // the engine says that this policy lets no clock stop
      return chosen("a reason for which this policy lets the clock stop");
    case Base::rule: {
      std::vector<std::string> names;
      for (const ScopeRule& rule : form.policy->scope) names.push_back(rule.name);
      return one_of(names, typed, "a rule of the policy's scope");
    }
    case Base::promise: {
      const Result<std::string> owed = one_of(values_of(owed_promises(form)), typed, "owed here");
      return owed ? owed : one_of(all_promises(*form.policy), typed, "a promise of this policy");
    }
    case Base::date: return read_coming_date(typed, form.today);
    case Base::case_id: return read_case(form, typed);
    case Base::number:
      if (is_number(typed)) return typed;
      return Problem{"'" + shown(typed) + "' is not a number", {}};
    default: return typed;
  }
}

}  // namespace plaint
