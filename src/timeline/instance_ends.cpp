#include <algorithm>

#include "timeline/instances.h"

namespace plaint {

namespace {

bool ends_at_closed(const Promise& promise) {
  if (!promise.until_given) return true;
  return !promise.until_met && promise.until.of.size() == 1 && promise.until.of.front().is == Moment::Is::stage &&
         promise.until.of.front().name == "closed";
}

}  // namespace

std::string Instances::ended_reason(int deed) const {
  return history_.policy.event_type(history_.deed(deed).event).name;
}

std::vector<Instances::End> Instances::scope_ends(const Promise& promise, const Scope& scope) {
  std::vector<End> found;
  if (promise.scope == Promise::Scope::organisation) return found;
  if (promise.scope == Promise::Scope::stage) {
    const int left = history_.visit(scope.visit).left_by;
    if (left >= 0) found.push_back({left, -1, history_.deed(left).date, ended_reason(left)});
    return found;
  }
  for (const Visit& visit : timeline_.visits) {
    if (visit.kind != scope.kind || visit.stage->name != "closed") continue;
    found.push_back({visit.entered_by, visit.left_by, history_.deed(visit.entered_by).date, ended_reason(visit.entered_by)});
  }
  const int other = scope.reclassified_by;
  if (other >= 0) found.push_back({other, -1, history_.deed(other).date, ended_reason(other)});
  return found;
}

std::optional<Instances::End> Instances::until_end(const Promise& promise, const Scope& scope, const Occurrence& opening) {
  std::optional<End> first;
  const auto offer = [&](const End& end) {
    if (!first || end.date < first->date || (end.date == first->date && end.deed < first->deed)) first = end;
  };
  Reach where = reach(promise, scope);
  where.from = opening.deed + 1;
  where.upto = history_.last();
  where.past_counts = false;
  if (promise.until.last) {
    if (const auto last = occurrence(promise.until, history_, where)) {
      offer({last->by_date ? -1 : last->deed, -1, last->start.date, to_string(promise.until, history_.policy)});
    }
    return first;
  }
  for (const Moment& moment : promise.until.of) {
    Reach from_here = where;
    while (const auto found = occurrence({{moment}, false}, history_, from_here)) {
      if (found->by_date) {
        if (found->start.date < timeline_.as_of) offer({-1, -1, found->start.date, to_string({{moment}, false}, history_.policy)});
        break;
      }
      if (same_subject(opening.deed, found->deed)) {
        offer({found->deed, -1, history_.deed(found->deed).date, ended_reason(found->deed)});
        break;
      }
      from_here.from = found->deed + 1;
    }
  }
  return first;
}

// In order. A promise to the complainant also ends when the case closes, whatever its `until`: nobody sends progress
// reports about a closed case.
std::vector<Instances::End> Instances::ends(const Promise& promise, const Scope& scope, const Occurrence& opening) {
  if (promise.until_met) return {};
  std::vector<End> found;
  if (!promise.until_given || (promise.scope == Promise::Scope::kind && ends_at_closed(promise))) {
    found = scope_ends(promise, scope);
  } else {
    if (const auto until = until_end(promise, scope, opening)) found.push_back(*until);
    if (scope.kind != nullptr && is_written_to_complainant(promise, history_.policy)) {
      for (const Visit& visit : timeline_.visits) {
        if (visit.stage->name != "closed" || visit.entered_by <= opening.deed) continue;
        found.push_back({visit.entered_by, visit.left_by, history_.deed(visit.entered_by).date, ended_reason(visit.entered_by)});
      }
    }
  }
  std::stable_sort(found.begin(), found.end(), [](const End& left, const End& right) { return left.date < right.date; });
  return found;
}

}  // namespace plaint
