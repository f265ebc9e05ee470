#include "timeline/scope.h"

#include "policy/vocabulary.h"
#include "timeline/conditions.h"
#include "timeline/moments.h"
#include "timeline/moves.h"

namespace plaint {

std::string_view to_string(ExternalRight::Is state) {
  switch (state) {
    case ExternalRight::Is::not_yet: return "not-yet";
    case ExternalRight::Is::open: return "open";
    case ExternalRight::Is::over: return "over";
  }
  return "";
}

namespace {

Reach whole_case(const History& history, const Counting& counting) {
  return {-1, 0, history.last(), true, true, &counting, known_due(history, -1)};
}

int decided_by(const History& history, const std::string& rule) {
  for (int deed = history.last(); deed > 0; --deed) {
    const CaseEvent* written = history.deed(deed).written;
    if (written == nullptr) continue;
    const EventId event = history.deed(deed).event;
    const bool decides = event == standard_event("diverted") || event == standard_event("refused") || event == standard_event("admitted");
    if (decides && written->text("rule") == rule) return deed;
  }
  return -1;
}

// Fills in a time limit; false when the matter was received within it.
bool is_beyond(const ScopeRule& rule, const History& history, Decision& decision) {
  const auto start = occurrence(rule.of, history, whole_case(history, rule.counting));
  if (!start) {
    decision.is = Decision::Is::unknown;
    decision.missing = to_string(rule.of, history.policy);
    return true;
  }
  decision.limit = count(history.setting.calendar, *rule.beyond, start->start, rule.counting).due;
  return history.deed(0).date > *decision.limit;
}

}  // namespace

void find_decisions(History& history) {
  if (history.timeline.overlay) return;
  for (const ScopeRule& rule : history.policy.scope) {
    if (rule.decision == ScopeRule::Decision::accept) continue;
    if (!holds(rule.applies, history, {history.last()})) continue;
    Decision decision;
    decision.rule = &rule;
    decision.made_by = decided_by(history, rule.name);
    if (rule.beyond && !is_beyond(rule, history, decision)) continue;
    if (decision.made_by >= 0) decision.is = Decision::Is::made;
    history.timeline.decisions.push_back(std::move(decision));
  }
}

void find_external_rights(History& history) {
  const Date today = history.timeline.as_of;
  for (const ExternalBody& body : history.policy.external) {
    if (!holds(body.applies, history, {history.last()})) continue;
    ExternalRight right;
    right.body = &body;
    const auto from = occurrence(body.from, history, whole_case(history, history.policy.counting));
    if (from) right.from = from->start.date;
    bool over = false;
    for (const Window& window : body.windows) {
      RightWindow shown{to_string(window.within) + " of " + to_string(window.of, history.policy), std::nullopt, false};
      if (const auto start = occurrence(window.of, history, whole_case(history, window.counting))) {
        const Counted last = count(history.setting.calendar, window.within, start->start, window.counting);
        shown.until = last.due;
        shown.provisional = last.provisional;
        over = over || today > last.due;
        if (!right.until || last.due < *right.until) {
          right.until = last.due;
          right.provisional = last.provisional;
        }
      }
      right.windows.push_back(std::move(shown));
    }
    if (from && *right.from <= today) right.is = over ? ExternalRight::Is::over : ExternalRight::Is::open;
    history.timeline.external.push_back(std::move(right));
  }
}

}  // namespace plaint
