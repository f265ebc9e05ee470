#include <algorithm>

#include "timeline/instances.h"

namespace plaint {

const std::string& Instances::name_of(int deed) const { return history_.policy.event_type(history_.deed(deed).event).name; }

std::string Instances::reason_of(const End& end) const { return end.moment.empty() ? name_of(end.deed) : end.moment; }

std::vector<Instances::End> Instances::scope_ends(const Promise& promise, const Scope& scope) {
  std::vector<End> found;
  if (promise.scope == Promise::Scope::organisation) return found;
  if (promise.scope == Promise::Scope::stage) {
    const int left = history_.visit(scope.visit).left_by;
    if (left >= 0) found.push_back({left, -1, history_.deed(left).date, {}});
    return found;
  }
  for (const Visit& visit : timeline_.visits) {
    if (visit.kind != scope.kind || visit.stage->name != "closed") continue;
    found.push_back({visit.entered_by, visit.left_by, history_.deed(visit.entered_by).date, {}});
  }
  const int other = scope.reclassified_by;
  if (other >= 0) found.push_back({other, -1, history_.deed(other).date, {}});
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
    while (const auto found = occurrence(moment, history_, from_here)) {
      if (found->by_date) {
        if (found->start.date < timeline_.as_of) offer({-1, -1, found->start.date, to_string({{moment}, false}, history_.policy)});
        break;
      }
      if (same_subject(opening.deed, found->deed)) {
        offer({found->deed, -1, history_.deed(found->deed).date, {}});
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
  std::vector<End> found;
  if (promise.until_met) return found;
  if (!promise.until_given || (promise.scope == Promise::Scope::kind && promise.ends_at_closed)) {
    found = scope_ends(promise, scope);
  } else {
    if (const auto until = until_end(promise, scope, opening)) found.push_back(*until);
    if (scope.kind != nullptr && promise.to_complainant) {
      for (const Visit& visit : timeline_.visits) {
        if (visit.stage->name != "closed" || visit.entered_by <= opening.deed) continue;
        found.push_back({visit.entered_by, visit.left_by, history_.deed(visit.entered_by).date, {}});
      }
    }
  }
  std::stable_sort(found.begin(), found.end(), [](const End& left, const End& right) { return left.date < right.date; });
  return found;
}

}  // namespace plaint
