#include "policy/compile.h"

#include <algorithm>
#include <set>

#include "base/contains.h"
#include "base/text.h"
#include "policy/guards.h"
#include "policy/tables.h"
#include "policy/walk.h"

namespace plaint {

namespace {

constexpr std::string_view moment_words[] = {"entered", "incident", "aware", "last-of-series", "met"};

bool is_moment_word(std::string_view name) {
  return contains(moment_words, name);
}

Diagnostic& error_at_name(Diagnostics& diagnostics, std::string_view code, const Place& place, std::string_view name,
                          std::string message, std::string hint) {
  Diagnostic& added = diagnostics.error(code, place, std::move(message), std::move(hint));
  added.width = std::max(1, static_cast<int>(name.size()));
  return added;
}

// Events and stages share one space of names; `closed` is both, and one moment (R17).
void check_names(const Policy& policy, Diagnostics& diagnostics) {
  for (const Kind& kind : policy.kinds) {
    for (const Stage& stage : kind.stages) {
      const EventId event = policy.event(stage.name);
      const bool clash = !stage.is_closed() && event != no_event;
      if (clash || is_moment_word(stage.name)) {
        const bool standard = clash && policy.event_type(event).standard;
        error_at_name(diagnostics, "name-clash", stage.place, stage.name,
                      "the stage '" + stage.name + "' has the name of " +
                          (!clash     ? "a moment"
                           : standard ? "a standard event"
                                      : "an event (" + to_string(policy.event_type(event).place) + ")"),
                      "stages and events share one space of names: rename the stage");
      }
    }
  }
  for (const EventType& event : policy.events) {
    if (event.standard || !is_moment_word(event.name)) continue;
    error_at_name(diagnostics, "name-clash", event.place, event.name,
                  "the event '" + event.name + "' has the name of a moment", "choose another name");
  }
}

void check_teams(Policy& policy, Diagnostics& diagnostics) {
  for (Role& role : policy.roles) {
    std::set<std::string> seen = {role.name};
    const Role* at = &role;
    while (at != nullptr && !at->in.empty() && seen.insert(at->in).second) at = policy.role(at->in);
    if (at == nullptr || at->in != role.name) continue;
    error_at_name(diagnostics, "role-in-itself", role.place, role.name,
                  "the role '" + role.name + "' belongs, in the end, to itself", "take one 'in' away");
    role.in.clear();
  }
}

void check_reach(const Policy& policy, Diagnostics& diagnostics) {
  for (const Kind& kind : policy.kinds) {
    const std::vector<const Stage*> reached = stages_reached(kind, kind.starts_at);
    for (const Stage& stage : kind.stages) {
      if (contains(reached, &stage)) continue;
      error_at_name(diagnostics, "unreachable-stage", stage.place, stage.name,
                    "no case starts at the stage '" + stage.name + "', and no move leads to it",
                    "add a move to it, or list it under starts-at");
    }
  }
}

// Can this event be recorded where the promise is owed: in a case, or in the diary?
bool recordable(const EventType& event, const Standing& standing) {
  if (standing.organisation) return event.diary_only || !event.standard;
  return !event.diary_only && !event.by_engine;
}

std::string why_not(const EventType& event, const Standing& standing) {
  if (event.by_engine) return "is made from the head of the case and never recorded";
  return standing.organisation ? "happens to a case, and this promise is the organisation's"
                               : "happens to the organisation, and this promise is owed in a case";
}

// Events that do nothing but move: recorded only where a stage has the move (R19).
bool is_only_a_move(const EventType& event) { return event.name == "escalated" || event.name == "reopened"; }

bool moves(const Stage& stage, EventId event) {
  return std::any_of(stage.moves.begin(), stage.moves.end(), [event](const Move& each) { return each.event == event; });
}

// Is the move that this event makes there for nobody to make while the promise is owed?
bool lacks_its_move(const EventType& event, EventId id, const Promise& promise, const Standing& standing) {
  if (standing.kind == nullptr || !is_only_a_move(event)) return false;
  if (standing.stage != nullptr && !promise.until_given) return !moves(*standing.stage, id);
  const std::vector<Stage>& stages = standing.kind->stages;
  return std::none_of(stages.begin(), stages.end(), [id](const Stage& each) { return moves(each, id); });
}

void check_met_by(const Policy& policy, const Promise& promise, const Standing& standing, Diagnostics& diagnostics) {
  for (const EventId id : promise.met_by) {
    const EventType& event = policy.event_type(id);
    const bool no_move = lacks_its_move(event, id, promise, standing);
    if (recordable(event, standing) && !no_move) continue;
    error_at_name(diagnostics, "met-by-impossible", promise.met_by_place, promise.met_by.size() == 1 ? event.name : "",
                  "'" + promise.name + "' is kept by '" + event.name + "', which " +
                      (no_move ? "no move allows here" : why_not(event, standing)),
                  no_move ? "add the move under 'moves', or name another event"
                          : "name an event that can be recorded there, or declare one under 'events'");
  }
}

void check_openings(const Policy& policy, const Promise& promise, const Standing& standing, Diagnostics& diagnostics) {
  const auto check = [&](EventId id, const Place& place, std::string_view name) {
    const EventType& event = policy.event_type(id);
    if (recordable(event, standing) || (event.by_engine && !standing.organisation)) return;
    error_at_name(diagnostics, "opening-impossible", place, name,
                  "'" + promise.name + "' is opened by '" + event.name + "', which " + why_not(event, standing),
                  "name an event that can be recorded there, or declare one under 'events'");
  };
  for (const EventId id : promise.of_each) check(id, promise.place, promise.name);
  for (const Moment& moment : promise.of.of) {
    if (moment.event != no_event) check(moment.event, moment.place, to_string(Moments{{moment}, false}, policy));
  }
}

void check_field(const Policy& policy, const Promise& promise, const EventType* opening, Diagnostics& diagnostics) {
  const FieldType* field = opening == nullptr ? nullptr : opening->field(promise.field);
  if (field != nullptr && field->base == FieldType::Base::date) return;
  const std::string whom =
      opening == nullptr ? to_string(promise.of, policy) + ", which has no fields" : "'" + opening->name + "'";
  error_at_name(diagnostics, "at-field-missing", promise.due_place, promise.field,
                "'" + promise.name + "' is due at '" + promise.field + "', but it is opened by " + whom +
                    (opening == nullptr ? "" : ", which has no date field of that name"),
                opening == nullptr ? "write of: EVENT, an event with that date field"
                                   : "events: {" + opening->name + ": {fields: {" + promise.field + ": date}}}");
}

// `at: FIELD`: every event that opens the promise must tell that date.
void check_at_field(const Policy& policy, const Promise& promise, Diagnostics& diagnostics) {
  if (promise.due != Promise::Due::field) return;
  for (const EventId event : promise.of_each) check_field(policy, promise, &policy.event_type(event), diagnostics);
  for (const Moment& moment : promise.of.of) {
    const bool closed = moment.is == Moment::Is::stage && moment.name == "closed";
    const EventId event = closed ? policy.event("closed") : moment.event;
    check_field(policy, promise, event == no_event ? nullptr : &policy.event_type(event), diagnostics);
  }
}

// Why a promise can never end at this moment; "" when it can.
std::string why_never(const Policy& policy, const Moment& moment, const Standing& standing) {
  switch (moment.is) {
    case Moment::Is::entered:
    case Moment::Is::received:
    case Moment::Is::incident:
    case Moment::Is::aware:
    case Moment::Is::last_of_series:
      return "lies before the promise begins";
    case Moment::Is::event:
    case Moment::Is::field: {
      const EventType& event = policy.event_type(moment.event);
      return recordable(event, standing) ? "" : why_not(event, standing);
    }
    case Moment::Is::stage: {
      if (standing.stage == nullptr || moment.name == "closed") return {};
      std::vector<std::string> onward;
      for (const Move& move : standing.stage->moves) onward.push_back(move.to);
      const std::vector<const Stage*> reached = stages_reached(*standing.kind, onward);
      const bool comes =
          std::any_of(reached.begin(), reached.end(), [&](const Stage* each) { return each->name == moment.name; });
      return comes ? "" : "is a stage to which nothing leads from '" + standing.stage->name + "'";
    }
    case Moment::Is::due:
    case Moment::Is::date:
      return {};
  }
  return {};
}

void check_until(const Policy& policy, const Promise& promise, const Standing& standing, Diagnostics& diagnostics) {
  for (const Moment& moment : promise.until.of) {
    const std::string why = why_never(policy, moment, standing);
    if (why.empty()) continue;
    const std::string word = to_string(Moments{{moment}, false}, policy);
    error_at_name(diagnostics, "until-never-comes", moment.place, word,
                  "'" + promise.name + "' is owed until '" + word + "', which " + why,
                  "name something that can come, or leave 'until' out");
  }
}

std::string way_out(std::string_view word, const std::vector<std::string>& known) {
  const std::string meant = did_you_mean(word, known);
  return meant.empty() && !known.empty() ? "known here: " + join(known, ", ") : meant;
}

std::vector<std::string> promise_names(const Policy& policy, const Standing& standing) {
  std::vector<std::string> known;
  for_each_promise(policy, [&](const Promise& promise, const Standing& where) {
    if (standing.organisation != where.organisation) return;
    if (standing.kind != nullptr && standing.kind != where.kind) return;
    const bool here = where.stage == nullptr || where.stage == standing.stage;
    known.push_back(here ? promise.name : where.stage->name + "." + promise.name);
  });
  return known;
}

void check_due_names(const Policy& policy, Diagnostics& diagnostics) {
  for_each_moment(policy, [&](const Moment& moment, const Standing& standing) {
    if (moment.is != Moment::Is::due || promise_meant(policy, standing, moment.name) != nullptr) return;
    const std::vector<std::string> known = promise_names(policy, standing);
    const auto elsewhere = std::find_if(known.begin(), known.end(),
                                        [&](const std::string& each) { return each.ends_with("." + moment.name); });
    error_at_name(diagnostics, "unknown-promise", moment.place, "due " + moment.name,
                  "'" + moment.name + "' is not a promise here",
                  elsewhere != known.end() ? "write due " + *elsewhere : way_out(moment.name, known));
  });
}

// Does the due date of `from` hang on that of `target`? Sets of promises seen keep the walk finite.
bool hangs_on(const Policy& policy, const Promise& from, const Standing& standing, const Promise& target,
              std::set<const Promise*>& seen) {
  bool found = false;
  for_each_moment(from, [&](const Moment& moment) {
    if (found || moment.is != Moment::Is::due) return;
    const Promise* meant = promise_meant(policy, standing, moment.name);
    if (meant == nullptr) return;
    if (meant == &target) {
      found = true;
    } else if (seen.insert(meant).second) {
      const Stage* stage =
          standing.kind == nullptr || meant->stage.empty() ? nullptr : standing.kind->stage(meant->stage);
      found = hangs_on(policy, *meant, {standing.kind, stage, standing.organisation}, target, seen);
    }
  });
  return found;
}

void check_due_cycles(const Policy& policy, Diagnostics& diagnostics) {
  for_each_promise(policy, [&](const Promise& promise, const Standing& standing) {
    std::set<const Promise*> seen;
    if (!hangs_on(policy, promise, standing, promise, seen)) return;
    error_at_name(diagnostics, "due-cycle", promise.place, promise.name,
                  "the due date of '" + promise.name + "' hangs, in the end, on itself",
                  "count it from something else");
  });
}

// The policy's own events that only promises of the organisation speak of happen in its diary.
void mark_diary_events(Policy& policy) {
  std::set<EventId> in_diary;
  std::set<EventId> in_cases;
  for_each_event_named(policy, [&](EventId event, const Standing& standing) {
    (standing.organisation ? in_diary : in_cases).insert(event);
  });
  for (const EventId event : in_diary) {
    EventType& type = policy.events[static_cast<std::size_t>(event)];
    if (!type.standard && !in_cases.contains(event)) type.diary_only = true;
  }
}

}  // namespace

void compile(Policy& policy, Diagnostics& diagnostics) {
  check_names(policy, diagnostics);
  check_teams(policy, diagnostics);
  for_each_promise(policy, [&](const Promise& promise, const Standing& standing) {
    check_met_by(policy, promise, standing, diagnostics);
    check_openings(policy, promise, standing, diagnostics);
    check_at_field(policy, promise, diagnostics);
    check_until(policy, promise, standing, diagnostics);
  });
  check_due_names(policy, diagnostics);
  check_due_cycles(policy, diagnostics);
  if (diagnostics.errors() != 0) return;  // what was misread would look unreachable
  check_reach(policy, diagnostics);
  check_guards(policy, diagnostics);
  mark_diary_events(policy);
  make_tables(policy);
}

}  // namespace plaint
