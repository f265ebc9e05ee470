#include "timeline/moved_dates.h"

#include <map>
#include <tuple>
#include <utility>

namespace plaint {

namespace {

// What an instance is in both timelines: its promise, the stay, the subject and the deed that opened it; and, of those
// that agree in all that (a series of dates), which one.
using Key = std::tuple<Promise::Scope, std::string, std::string, int, std::string, int>;
using NumberedKey = std::pair<Key, int>;

// In the order of the timeline.
std::vector<std::pair<NumberedKey, const Instance*>> numbered(const Timeline& timeline) {
  std::map<Key, int> seen;
  std::vector<std::pair<NumberedKey, const Instance*>> instances;
  for (const Instance& each : timeline.instances) {
    const Promise& promise = *each.promise;
    const Key key{promise.scope, promise.stage, promise.name, each.visit, each.subject, each.opened_by};
    instances.push_back({{key, seen[key]++}, &each});
  }
  return instances;
}

}  // namespace

std::vector<MovedDate> moved_dates(const Timeline& before, const Timeline& after) {
  std::map<NumberedKey, const Instance*> old;
  for (const auto& [key, instance] : numbered(before)) old[key] = instance;

  std::vector<MovedDate> moved;
  for (const auto& [key, now] : numbered(after)) {
    const auto found = old.find(key);
    const std::optional<Date> was = found == old.end() ? std::nullopt : found->second->due;
    if (found != old.end()) old.erase(found);
    if (was != now->due) moved.push_back({now->promise, now->subject, was, now->due, is_owed(now->state)});
  }
  for (const auto& [key, gone] : old) {
    if (gone->due) moved.push_back({gone->promise, gone->subject, gone->due, std::nullopt, false});
  }
  return moved;
}

}  // namespace plaint
