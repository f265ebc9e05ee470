#include "timeline/irregular.h"

#include <algorithm>

#include "base/contains.h"
#include "base/text.h"
#include "policy/vocabulary.h"
#include "timeline/instances.h"
#include "timeline/moves.h"
#include "timeline/routing.h"

namespace plaint {

namespace {

// Withdrawing, diverting and refusing are never guarded (R17).
bool is_unguarded(EventId event) {
  return event == standard_event("withdrawn") || event == standard_event("diverted") || event == standard_event("refused");
}

bool guards(const Promise& promise, const History& history, const Attempt& attempt) {
  if (is_unguarded(attempt.event)) return false;
  if (contains(promise.before, attempt.event)) return true;
  if (!attempt.enters_closed) return false;
  if (promise.before_closed) return true;
  // Nobody answers somebody who cannot be reached: what guards the response guards closing instead (R23).
  return contains(promise.before, standard_event("responded")) && history.identity(attempt.at) == "anonymous";
}

bool is_open_at(const Instance& instance, const Attempt& attempt, const History& history) {
  if (!instance.opened) return false;
  const Date day = attempt.deed >= 0 ? history.deed(attempt.deed).date : history.timeline.as_of;
  if (*instance.opened > day || (attempt.deed >= 0 && instance.opened_by >= attempt.deed)) return false;
  if (instance.met_by >= 0 && (attempt.deed < 0 || instance.met_by <= attempt.deed)) return false;
  if (!instance.ended) return true;
  if (attempt.deed < 0) return instance.state == State::not_owed;
  return instance.ended_by >= 0 ? instance.ended_by >= attempt.deed : *instance.ended >= day;
}

bool same_subject(const Instance& guard, const Attempt& attempt, const History& history) {
  if (guard.subject.empty() || attempt.deed < 0 || history.deed(attempt.deed).written == nullptr) return true;
  for (const FieldType& field : history.policy.event_type(attempt.event).fields) {
    if (field.base != FieldType::Base::id) continue;
    const Deed& opener = history.deed(std::max(0, guard.opened_by));
    if (history.policy.event_type(opener.event).field(field.name) == nullptr) continue;
    if (history.deed(attempt.deed).written->text(field.name) != guard.subject) return false;
  }
  return true;
}

class Breaches {
 public:
  explicit Breaches(History& history) : history_(history), timeline_(history.timeline) {}

  void find() {
    for (int deed = 0; deed <= history_.last(); ++deed) {
      if (history_.deed(deed).written == nullptr) continue;
      find_odd_move(deed);
      find_guards(deed);
      find_wrong_person(deed);
      find_hold_not_allowed(deed);
      find_told_date(deed);
    }
    std::stable_sort(timeline_.breaches.begin(), timeline_.breaches.end(),
                     [](const Breach& left, const Breach& right) { return left.deed < right.deed; });
    for (Breach& breach : timeline_.breaches) tell(breach);
  }

 private:
  void add(std::string code, int deed, const Promise* promise, std::string message, Clause clause) {
    timeline_.breaches.push_back(
        {std::move(code), history_.deed(deed).date, deed, promise, std::move(message), {}, std::move(clause)});
  }

  void find_odd_move(int deed) {
    const Deed& each = history_.deed(deed);
    if (each.move == nullptr) return;
    for (const MoveFault& fault : move_faults(history_, *each.move, each.visit, deed, deed)) {
      add(std::string(fault.code), deed, nullptr, fault.message, each.move->clause);
    }
  }

  void find_guards(int deed) {
    const Attempt attempt{history_.deed(deed).event, deed, deed, history_.enters_closed(deed)};
    for (const int index : unkept_guards(history_, attempt)) {
      const Instance& guard = timeline_.instances[static_cast<std::size_t>(index)];
      add("guard-unkept", deed, guard.promise, guard_sentence(history_, guard, false), guard.promise->clause);
    }
  }

  void find_wrong_person(int deed) {
    const EventType& type = history_.policy.event_type(history_.deed(deed).event);
    std::vector<std::string> told;
    const auto judge = [&](const Who& who, const ApartFrom& apart, const Promise* promise, const Clause& clause) {
      const std::string fault = wrong_person(history_, who, apart, deed);
      if (fault.empty() || contains(told, fault)) return;
      told.push_back(fault);
      add("wrong-person", deed, promise, fault, clause);
    };
    judge(type.by, type.apart_from, nullptr, type.clause);
    for (const Instance& instance : timeline_.instances) {
      if (instance.met_by != deed || instance.state == State::not_owed) continue;
      judge(instance.promise->by, instance.promise->apart_from, instance.promise, instance.promise->clause);
    }
    const CaseEvent& written = *history_.deed(deed).written;
    if (history_.deed(deed).event == standard_event("paused")) {
      for (const PauseReason& pause : history_.policy.pauses) {
        if (pause.name == written.text("reason")) judge(pause.by, {}, nullptr, pause.clause);
      }
    }
    if (history_.deed(deed).event == standard_event("admitted")) {
      if (const ScopeRule* rule = history_.policy.scope_rule(written.text("rule"))) {
        judge(rule->waived_by, {}, nullptr, rule->clause);
        const bool closed_to_all = rule->waived_by.empty() && rule->decision != ScopeRule::Decision::consider;
        if (closed_to_all) add("wrong-person", deed, nullptr, "the policy gives nobody the right to let this in", rule->clause);
      }
    }
  }

  // `extended` of a promise that the policy does not let be put off.
  void find_hold_not_allowed(int deed) {
    const Deed& each = history_.deed(deed);
    if (history_.policy.event_type(each.event).name != "extended") return;
    const std::string wanted = each.written->text("promise");
    const Promise* named = nullptr;
    for (const Instance& instance : timeline_.instances) {
      const Promise& promise = *instance.promise;
      const bool meant = promise.name == wanted || promise.stage + "." + promise.name == wanted;
      if (!meant || (instance.visit >= 0 && instance.visit != each.visit && promise.name == wanted)) continue;
      named = &promise;
      if (contains(promise.held_by, each.event)) return;
    }
    if (named == nullptr) return;
    add("hold-not-allowed", deed, named, "the policy gives no extension of '" + named->title + "'", named->clause);
  }

  // A date field with the name of a promise tells when that will be done (R31).
  void find_told_date(int deed) {
    const Deed& each = history_.deed(deed);
    for (const FieldType& field : history_.policy.event_type(each.event).fields) {
      if (field.base != FieldType::Base::date || field.name == "due") continue;
      const auto told = parse_date(each.written->text(field.name));
      if (!told) continue;
      for (const Instance& instance : timeline_.instances) {
        if (instance.promise->name != field.name || !instance.due || *told <= *instance.due) continue;
        if (!is_open_at(instance, {each.event, deed, deed, false}, history_)) continue;
        if (!applies_at(instance, history_, deed)) continue;
        add("promised-late", deed, instance.promise,
            "the date told, " + day_form(*told) + ", is later than the last day allowed, " + day_form(*instance.due),
            instance.promise->clause);
      }
    }
  }

  // A date beyond the cap breaks two rules (R14, R31); one sentence tells both.
  bool is_told_already(const Breach& breach) const {
    return breach.code == "promised-late" &&
           std::any_of(timeline_.breaches.begin(), timeline_.breaches.end(), [&](const Breach& other) {
             return other.code == "beyond-cap" && other.deed == breach.deed;
           });
  }

  void tell(Breach& breach) {
    const CaseEvent* written = history_.deed(breach.deed).written;
    if (written == nullptr) return;
    breach.noted = written->text("override");
    if (!breach.noted.empty() || timeline_.overlay || is_told_already(breach)) return;
    const std::string event = "'" + written->name + "'";
    const std::string message = breach.message.starts_with(event) ? breach.message : event + ": " + breach.message;
    Diagnostic& told = timeline_.diagnostics.warning(breach.code, written->place, message,
                                                     "if it did happen so, add 'override:' with the reason");
    told.clause = to_string(breach.clause);
  }

  History& history_;
  Timeline& timeline_;
};

}  // namespace

std::vector<int> unkept_guards(const History& history, const Attempt& attempt) {
  std::vector<int> found;
  if (!attempt.enters_closed && !history.policy.event_type(attempt.event).guarded) return found;
  const auto& instances = history.timeline.instances;
  for (int index = 0; index < static_cast<int>(instances.size()); ++index) {
    const Instance& instance = instances[static_cast<std::size_t>(index)];
    if (!guards(*instance.promise, history, attempt) || !is_open_at(instance, attempt, history)) continue;
    if (!same_subject(instance, attempt, history) || !applies_at(instance, history, attempt.at)) continue;
    const bool no_address = instance.promise->to_complainant && history.identity(attempt.at) == "anonymous";
    if (no_address || (attempt.deed < 0 && instance.state == State::waived)) continue;
    found.push_back(index);
  }
  return found;
}

std::string guard_sentence(const History& history, const Instance& guard, bool with_clause) {
  const Promise& promise = *guard.promise;
  std::vector<std::string> ways;
  for (const EventId event : promise.met_by) ways.push_back(history.policy.event_type(event).name);
  const std::string clause = with_clause && !promise.clause.empty() ? " (" + to_string(promise.clause) + ")" : std::string{};
  const std::string subject = guard.subject.empty() ? std::string{} : " " + guard.subject;
  return "'" + promise.title + subject + "' must come first" + clause + ": record " + join_or(ways);
}

void find_breaches(History& history) { Breaches(history).find(); }

}  // namespace plaint
