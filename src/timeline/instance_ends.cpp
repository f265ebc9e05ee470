#include <algorithm>

#include "timeline/instances.h"

namespace plaint {

const std::string& Instances::name_of(int deed) const { return history_.policy.event_type(history_.deed(deed).event).name; }

std::string Instances::reason_of(const End& end) const {
  if (end.moment != nullptr) return to_string(Moments{{*end.moment}, false}, history_.policy);
  return end.moments != nullptr ? to_string(*end.moments, history_.policy) : name_of(end.deed);
}

std::vector<Instances::End> Instances::stay_ends(const Visit& visit) const {
  if (visit.left_by < 0) return {};
  return {{visit.left_by, -1, history_.deed(visit.left_by).date}};
}

Instances::End Instances::closing(const Visit& visit) const {
  return {visit.entered_by, visit.left_by, history_.deed(visit.entered_by).date};
}

std::vector<Instances::End> Instances::kind_ends(const Kind& kind, int reclassified_by) const {
  std::vector<End> found;
  for (const Visit& visit : timeline_.visits) {
    if (visit.kind == &kind && visit.stage->is_closed()) found.push_back(closing(visit));
  }
  if (reclassified_by >= 0) found.push_back({reclassified_by, -1, history_.deed(reclassified_by).date});
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
      offer({last->by_date ? -1 : last->deed, -1, last->start.date, nullptr, &promise.until});
    }
    return first;
  }
  for (const Moment& moment : promise.until.of) {
    Reach from_here = where;
    while (const auto found = occurrence(moment, history_, from_here)) {
      if (found->by_date) {
        if (found->start.date < timeline_.as_of) offer({-1, -1, found->start.date, &moment});
        break;
      }
      if (same_subject(opening.deed, found->deed)) {
        offer({found->deed, -1, history_.deed(found->deed).date});
        break;
      }
      from_here.from = found->deed + 1;
    }
  }
  return first;
}

// What ends a promise that does not end with its scope, in order. One to the complainant also ends when the case closes, whatever
// its `until`: nobody sends progress reports about a closed case.
std::vector<Instances::End> Instances::own_ends(const Promise& promise, const Scope& scope, const Occurrence& opening) {
  std::vector<End> found;
  if (promise.ends_with_scope || promise.until_met) return found;
  if (const auto until = until_end(promise, scope, opening)) found.push_back(*until);
  if (scope.kind != nullptr && promise.to_complainant) {
    for (const Visit& visit : timeline_.visits) {
      if (visit.stage->is_closed() && visit.entered_by > opening.deed) found.push_back(closing(visit));
    }
  }
  std::stable_sort(found.begin(), found.end(), [](const End& left, const End& right) { return left.date < right.date; });
  return found;
}

std::optional<Instances::Stretch> Instances::Stretches::next() {
  while (!over_ && at_ < ends_.size()) {
    const End& end = ends_[at_++];
    const int upto = end.deed >= 0 ? end.deed : history_.last_upto(end.date);
    if (upto < from_) {  // over before this one began
      from_ = std::max(from_, end.again + 1);
      continue;
    }
    const Stretch stretch{from_, upto, &end};
    over_ = end.again < 0;
    from_ = end.again + 1;
    return stretch;
  }
  if (over_) return std::nullopt;
  over_ = true;
  return Stretch{from_, history_.last(), nullptr};
}

}  // namespace plaint
