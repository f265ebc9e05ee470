#include "timeline/ids.h"

#include <algorithm>

#include "base/contains.h"

namespace plaint {

namespace {

std::string id_of(const Deed& deed, std::string_view field) {
  if (deed.written != nullptr) return deed.written->text(field);
  return field == "point" ? std::string(deed.point) : std::string{};
}

bool is_taken(const Timeline& timeline, std::string_view field, const std::string& id) {
  return std::any_of(timeline.deeds.begin(), timeline.deeds.end(),
                     [&](const Deed& deed) { return id_of(deed, field) == id; });
}

}  // namespace

bool introduces_id(const Policy& policy, EventId event) { return policy.event_type(event).introduces_id; }

std::vector<std::string> known_ids(const Timeline& timeline, std::string_view field) {
  std::vector<std::string> ids;
  for (const Deed& deed : timeline.deeds) {
    const std::string id = id_of(deed, field);
    if (id.empty() || !introduces_id(*timeline.policy, deed.event)) continue;
    if (!contains(ids, id)) ids.push_back(id);
  }
  return ids;
}

std::string free_id(const Timeline& timeline, std::string_view field) {
  for (int number = 1;; ++number) {
    const std::string id = std::string(field.substr(0, 1)) + std::to_string(number);
    if (!is_taken(timeline, field, id)) return id;
  }
}

}  // namespace plaint
