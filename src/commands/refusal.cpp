#include "commands/refusal.h"

#include <algorithm>

#include "base/contains.h"
#include "base/text.h"
#include "timeline/next.h"

namespace plaint {

namespace {

// "'responded' of Mon 9 March 2026": an event that is there already and would not be right any more.
std::string called(const CaseEvent& event) { return "'" + event.name + "' of " + day_form(event.when.date); }

std::string sentence(const Logbook& book, const Objection& objection) {
  std::string text = objection.message;
  if (objection.other >= 0) {
    const CaseEvent& other = book.events()[static_cast<std::size_t>(objection.other)];
    text = called(other) + (objection.impossible ? " could not have been: " : " would not be as the policy says: ") + text;
  }
  std::vector<std::string> source;
  if (!objection.clause.empty()) source.push_back("clause " + objection.clause);
  if (!objection.policy.empty()) source.push_back(objection.policy);
  return source.empty() ? text : text + " (" + join(source, ", ") + ")";
}

bool holds_role(const Person& person, const std::string& role) {
  return std::any_of(person.roles.begin(), person.roles.end(), [&](const std::string& each) {
    return each == role || each.starts_with(role + "/");
  });
}

// Those of plaint.yaml who may do it: for the promise that it keeps, else by the event's own rule. Where nobody holds the role, the
// role itself, which may be said instead.
std::vector<std::string> who_may(const Logbook& book, const CaseEvent& event, const Objection& objection) {
  for (const Timeline* timeline : book.timelines) {
    for (const Instance& instance : timeline->instances) {
      if (instance.promise != objection.promise || !is_owed(instance.state)) continue;
      if (!instance.handler.holders.empty()) return instance.handler.holders;
      if (!instance.handler.role.empty()) return {instance.handler.role};
    }
  }
  std::vector<std::string> people, roles;
  for (const Judge& judge : book.judges) {
    const EventId id = judge.policy->event(event.name);
    if (id == no_event) continue;
    for (const std::string& role : judge.policy->event_type(id).by.roles) {
      roles.push_back(role);
      for (const Person& person : book.loaded().workspace.staff) {
        if (holds_role(person, role)) people.push_back(person.id);
      }
    }
  }
  return people.empty() ? roles : people;
}

// " --action a2" where the promise is about one action, and its id may stand in a command that somebody copies.
std::string option_of_subject(const Instance& instance, const Timeline& timeline) {
  const bool plain = !instance.subject.empty() && std::all_of(instance.subject.begin(), instance.subject.end(), [](char letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9');
  });
  if (!plain) return {};
  for (const FieldType& field : timeline.policy->event_type(instance.promise->met_by.front()).fields) {
    if (field.base == FieldType::Base::id) return " --" + field.name + " " + instance.subject;
  }
  return {};
}

// What keeps the promise that stands in the way, with what stands before that.
std::string way_out(const Logbook& book, const Objection& objection) {
  for (const Timeline* timeline : book.timelines) {
    for (const Instance& instance : timeline->instances) {
      if (instance.promise != objection.promise || !is_owed(instance.state)) continue;
      const auto advice = advice_for(*timeline, instance);
      if (!advice) continue;
      const auto& met_by = instance.promise->met_by;
      const bool keeps_it = std::any_of(met_by.begin(), met_by.end(), [&](EventId event) {
        return timeline->policy->event_type(event).name == advice->event;
      });
      return "plaint record " + book.id + " " + advice->event + (keeps_it ? option_of_subject(instance, *timeline) : "");
    }
  }
  return {};
}

// The way out for somebody who records an event, where the engine tells it to somebody who finds one in a file.
struct Hint {
  std::string_view code;
  const char* text;
};
constexpr Hint hints_here[] = {
    {"before-receipt", "if the day of receipt in the case is wrong, correct that first"},
    {"not-paused", "nothing needs to be resumed; or record 'paused' first"},
    {"already-paused", "record 'resumed' first"},
};

std::string hint_for(const Logbook& book, const CaseEvent& event, const Objection& objection) {
  if (objection.other >= 0 && !objection.impossible) return {};
  if (objection.code == "wrong-person") {
    const std::vector<std::string> people = who_may(book, event, objection);
    return people.empty() ? std::string{} : "say who did it: --by " + join_or(people);
  }
  if (objection.code == "guard-unkept") {
    const std::string way = way_out(book, objection);
    return way.empty() ? way : "first " + way;
  }
  for (const Hint& hint : hints_here) {
    if (objection.code == hint.code && objection.other < 0) return hint.text;
  }
  return objection.hint;
}

bool is_slip(const Objection& each) {
  return each.code == "unknown-id" || each.code == "promise-not-owed" || each.code == "out-of-turn";
}

std::string because(const std::vector<Objection>& objections) {
  if (objections.front().impossible) return "it cannot have happened so";
  if (std::all_of(objections.begin(), objections.end(), is_slip)) return "it is probably a slip";
  return "it is not as the policy says";
}

}  // namespace

Problem refusal(const Logbook& book, const CaseEvent& event, const std::vector<Objection>& objections) {
  const bool impossible = objections.front().impossible;
  const std::string why = because(objections);
  std::vector<std::string> lines = {book.id + ": '" + event.name + "' is not recorded, for " + why};
  std::vector<std::string> hints;
  for (const Objection& objection : objections) {
    if (impossible && !objection.impossible) continue;
    lines.push_back("  " + sentence(book, objection));
    const std::string hint = hint_for(book, event, objection);
    if (!hint.empty() && !contains(hints, hint)) hints.push_back(hint);
  }
  const bool slip = !impossible && std::all_of(objections.begin(), objections.end(), is_slip);
  if (slip) hints.emplace_back("if it is meant so: --override \"REASON\"");
  if (!impossible && !slip) hints.emplace_back("if it did happen so, record it as a breach with its reason: --override \"REASON\"");
  return {join(lines, "\n"), join(hints, "\nhint: ")};
}

}  // namespace plaint
