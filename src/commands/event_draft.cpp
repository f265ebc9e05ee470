#include "commands/event_draft.h"

#include <algorithm>

#include "base/contains.h"
#include "base/text.h"
#include "commands/change.h"
#include "commands/date_words.h"
#include "commands/event_values.h"
#include "commands/refusal.h"
#include "timeline/ids.h"
#include "yaml/write.h"

namespace plaint {

namespace {

// What was typed for one field, once or several times.
struct TypedValues {
  std::string name;
  std::vector<std::string> values;
};

class Drafting {
 public:
  Drafting(World& world, const CommonOptions& common, const RecordOptions& options, const Logbook& book,
           const EventForm& form, const std::string& here)
      : world_(world), common_(common), options_(options), book_(book), form_(form), here_(here),
        interview_(world, !options.no_input) {}

  DraftedEvent draft();

 private:
  void read_options();
  void read_fields();
  void read_when();
  void read_people();
  void number_ids();
  std::vector<TypedValues> typed_values() const;
  void keep(const Field& field) { draft_.event.fields.push_back(field); }
  int tell_problems();
  int tell_missing(const std::vector<FieldType>& missing);
  bool ask_for_all(const std::vector<FieldType>& missing);
  bool ask_for(const FieldType& field);
  bool ask_who();
  bool somebody_must() const;
  void set_in_order();

  World& world_;
  const CommonOptions& common_;
  const RecordOptions& options_;
  const Logbook& book_;
  const EventForm& form_;
  const std::string& here_;
  Interview interview_;
  EventDraft draft_;
  std::vector<Problem> problems_;
};

std::vector<TypedValues> Drafting::typed_values() const {
  std::vector<TypedField> typed = common_.fields;
  if (!options_.via.empty()) typed.push_back({"via", options_.via});
  if (!options_.note.empty()) typed.push_back({"note", options_.note});
  std::vector<TypedValues> grouped;
  for (const TypedField& each : typed) {
    const std::string name = each.name == "until" && form_.type->field("until") == nullptr ? "due" : each.name;
    const auto there = std::find_if(grouped.begin(), grouped.end(), [&](const TypedValues& one) { return one.name == name; });
    if (there != grouped.end()) {
      there->values.push_back(each.value);
    } else {
      grouped.push_back({name, {each.value}});
    }
  }
  return grouped;
}

void Drafting::read_fields() {
  for (TypedValues& each : typed_values()) {
    if (is_long_text(form_, each.name)) {
      for (std::string& value : each.values) {
        Result<std::string> text = long_text(world_, here_, value);
        if (text && text->empty()) text = Problem{"--" + each.name + " says nothing", "leave it out, or write something"};
        if (!text) problems_.push_back(text.problem());
        if (text) value = *text;
      }
    }
    const Result<Field> field = read_field(form_, each.name, each.values);
    if (field) {
      keep(*field);
    } else {
      problems_.push_back(field.problem());
    }
  }
}

// "2026-03-27", "friday", "2026-03-27T17:30"
Result<DateTime> read_date_time(const std::string& typed, Date today) {
  if (typed.empty()) return DateTime{today, std::nullopt};
  if (typed.find('T') != std::string::npos && typed[0] >= '0' && typed[0] <= '9') return parse_date_time(typed);
  const Result<Date> date = parse_date_word(typed, today);
  if (!date) return date.problem();
  return DateTime{*date, std::nullopt};
}

void Drafting::read_when() {
  const Result<DateTime> when = read_date_time(options_.date, common_.as_of);
  if (!when) {
    problems_.push_back({"--date " + when.problem().message, when.problem().hint});
    return;
  }
  draft_.event.when = *when;
  if (when->date <= common_.as_of) return;
  problems_.push_back({"--date " + iso(when->date) + " lies in the future: today is " + day_form(common_.as_of),
                       "an event is recorded once it has happened"});
}

void Drafting::read_people() {
  std::vector<std::string> typed = options_.by;
  if (typed.empty()) typed.push_back(acting_person(world_, book_.loaded().workspace, {}));
  const auto people = plaint::read_people(form_, typed, options_.by.empty() ? "PLAINT_BY" : "--by");
  if (people) {
    draft_.event.by = *people;
  } else {
    problems_.push_back(people.problem());
  }
}

void Drafting::number_ids() {
  for (const FieldType& field : form_.type->fields) {
    if (field.optional || draft_.event.field(field.name) != nullptr) continue;
    const std::string id = automatic_id(form_, field);
    if (id.empty()) continue;
    draft_.automatic.push_back(field.name);
    keep({field.name, {id}, {}, {}});
  }
}

int Drafting::tell_problems() {
  for (const Problem& problem : problems_) say(world_, problem, exit_usage);
  return exit_usage;
}

int Drafting::tell_missing(const std::vector<FieldType>& missing) {
  std::string message = "'" + form_.type->name + "' must also say";
  for (const FieldType& field : missing) message += "\n  " + option_in_words(form_, field);
  return say(world_, {message, "at a terminal plaint asks for what is missing"}, exit_usage);
}

bool Drafting::ask_for(const FieldType& field) {
  const std::optional<std::string> answer = interview_.ask(question_for(form_, field, true));
  if (answer) keep({field.name, {*answer}, {}, {}});
  return answer.has_value();
}

// Does the policy say who must do this?
bool Drafting::somebody_must() const {
  if (!form_.type->by.empty() || !form_.type->apart_from.empty()) return true;
  if (form_.timeline == nullptr) return false;
  const EventId event = form_.policy->event(form_.type->name);
  return std::any_of(form_.timeline->instances.begin(), form_.timeline->instances.end(), [&](const Instance& each) {
    const Promise& promise = *each.promise;
    const bool meets = contains(promise.met_by, event);
    return meets && is_owed(each.state) && (!promise.by.empty() || !promise.apart_from.empty());
  });
}

bool Drafting::ask_who() {
  if (!draft_.event.by.empty() || !somebody_must()) return true;
  FieldType person;
  person.name = "by";
  person.base = FieldType::Base::person;
  Question question = question_for(form_, person, true);
  question.text = "Who did it";
  const std::optional<std::string> answer = interview_.ask(question);
  if (answer) draft_.event.by = {*answer};
  return answer.has_value();
}

bool Drafting::ask_for_all(const std::vector<FieldType>& missing) {
  for (const FieldType& field : missing) {
    if (!ask_for(field)) return false;
  }
  for (const WantedField& wanted : wanted_fields(form_, draft_.event)) {
    Question question = question_for(form_, wanted.field, false);
    question.text += ": without it '" + wanted.promise + "' is not kept (may be left empty)";
    const std::optional<std::string> answer = interview_.ask(question);
    if (!answer) return false;
    if (!answer->empty()) keep({wanted.field.name, {*answer}, {}, {}});
  }
  return ask_who();
}

// via, then the fields in the order of the policy, then what changes facts, and the note last.
void Drafting::set_in_order() {
  const auto rank = [&](const Field& field) {
    const auto& known = form_.type->fields;
    const auto at = std::find_if(known.begin(), known.end(), [&](const FieldType& each) { return each.name == field.name; });
    if (field.name == "via") return -1;
    if (field.name == "note") return static_cast<int>(known.size()) + 1;
    return static_cast<int>(at - known.begin());
  };
  std::ranges::stable_sort(draft_.event.fields.own(), [&](const Field& left, const Field& right) { return rank(left) < rank(right); });
}

DraftedEvent Drafting::draft() {
  draft_.event.name = form_.type->name;
  read_fields();
  read_when();
  read_people();
  if (!problems_.empty()) return {std::nullopt, tell_problems()};
  number_ids();
  const std::vector<FieldType> missing = missing_fields(form_, draft_.event);
  if (!missing.empty() && !interview_.may_ask()) return {std::nullopt, tell_missing(missing)};
  if (interview_.may_ask() && !ask_for_all(missing)) {
    return {std::nullopt, say(world_, {"stopped: nothing is recorded", {}}, exit_problems)};
  }
  set_in_order();
  return {draft_, exit_well};
}

// Can the fields of the event itself change whether the promise is owed?
bool hangs_on_fields(const Promise& promise, const EventType& type) {
  const auto asks = [&](const Condition& condition) {
    return std::any_of(condition.terms.begin(), condition.terms.end(), [&](const Term& term) {
      return (term.asks == Term::Asks::field || term.asks == Term::Asks::fact) && type.field(term.name) != nullptr;
    });
  };
  return asks(promise.applies.when) || (promise.applies.unless && asks(*promise.applies.unless));
}

// Would it stand whatever the fields of the event say?
bool stands_anyway(const Objection& each, const EventType& type, bool overridden) {
  if (each.other >= 0 || each.code == "no-such-pause") return false;
  if (each.impossible) return true;
  const bool guard = each.code == "guard-unkept" && each.promise != nullptr && !overridden;
  return guard && !hangs_on_fields(*each.promise, type);
}

// What no answer could mend is said before anything is asked.
std::vector<Objection> objections_before_asking(const EventForm& form, const Logbook& book, const RecordOptions& options,
                                                Date today) {
  CaseEvent bare;
  bare.name = form.type->name;
  const Result<DateTime> when = read_date_time(options.date, today);
  if (!when || when->date > today) return {};
  bare.when = *when;
  std::vector<Objection> objections = book.objections(bare, today);
  const bool overridden = !options.override_reason.empty();
  std::erase_if(objections, [&](const Objection& each) { return !stands_anyway(each, *form.type, overridden); });
  return objections;
}

// What may be recorded now, with what it would do.
void add_possible(std::vector<Choice>& choices, const Timeline& timeline) {
  const auto titles = [&](const char* verb, const std::vector<int>& instances, std::vector<std::string>& does) {
    for (const int index : instances) {
      does.push_back(verb + timeline.instances[static_cast<std::size_t>(index)].promise->title);
    }
  };
  for (const NextEvent& next : timeline.next) {
    const std::string& name = timeline.policy->event_type(next.event).name;
    const bool there = std::any_of(choices.begin(), choices.end(), [&](const Choice& each) { return each.value == name; });
    if (there || !next.refused.empty()) continue;
    std::vector<std::string> does;
    titles("keeps ", next.keeps, does);
    titles("holds ", next.holds, does);
    if (!next.to.empty()) does.push_back("moves to " + title_of_name(next.to));
    choices.push_back({name, join(does, "; ")});
  }
}

CaseEvent to_compare(const CaseEvent& event, const std::vector<std::string>& automatic) {
  CaseEvent bare = event;
  bare.by.clear();
  std::erase_if(bare.fields.own(), [&](const Field& field) {
    return field.name == "override" || field.name == "letter" || contains(automatic, field.name);
  });
  return bare;
}

}  // namespace

DraftedEvent draft_event(World& world, const CommonOptions& common, const RecordOptions& options, const Logbook& book,
                         const std::string& here) {
  Result<EventForm> form = choose_event(book.policies(), options.event, book.is_diary());
  if (!form) return {std::nullopt, say(world, form.problem(), exit_usage)};
  form->timeline = book.under(form->policy);
  form->workspace = &book.loaded().workspace;
  form->find_case = [&book](const std::string& typed) { return find_case(*book.one.loaded, typed); };
  form->today = common.as_of;
  const std::vector<Objection> objections = objections_before_asking(*form, book, options, common.as_of);
  if (!objections.empty()) {
    CaseEvent event;
    event.name = form->type->name;
    return {std::nullopt, say(world, refusal(book, event, objections), exit_problems)};
  }
  return Drafting(world, common, options, book, *form, here).draft();
}

std::optional<std::string> ask_event(World& world, const RecordOptions& options, const Logbook& book) {
  Question question;
  question.text = "What happened (any other event: plaint record " + book.id + " EVENT)";
  for (const Timeline* timeline : book.timelines) add_possible(question.choices, *timeline);
  Interview interview(world, !options.no_input);
  if (!interview.may_ask() || question.choices.empty()) {
    say(world, {"say what happened: plaint record " + book.id + " EVENT",
                book.is_diary() ? "plaint why organisation shows what is owed"
                                : "plaint next " + book.id + " lists what may be recorded now"}, exit_usage);
    return std::nullopt;
  }
  std::optional<std::string> event = interview.ask(question);
  if (!event) say(world, {"stopped: nothing is recorded", {}}, exit_usage);
  return event;
}

void number_anew(EventDraft& draft, const Logbook& book) {
  for (Field& field : draft.event.fields.own()) {
    if (!contains(draft.automatic, field.name)) continue;
    for (const Judge& judge : book.judges) {
      const Timeline* timeline = book.under(judge.policy);
      if (judge.policy->event(draft.event.name) == no_event || timeline == nullptr) continue;
      field.values = {free_id(*timeline, field.name)};
      break;
    }
  }
}

bool is_there_already(const EventDraft& draft, const Logbook& book) {
  const CaseEvent wanted = to_compare(draft.event, draft.automatic);
  return std::any_of(book.events().begin(), book.events().end(), [&](const CaseEvent& each) {
    return yaml::same_event(to_compare(each, draft.automatic), wanted);
  });
}

}  // namespace plaint
