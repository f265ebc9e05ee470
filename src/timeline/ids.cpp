#include "timeline/ids.h"

#include <algorithm>

namespace plaint {

namespace {

bool opened_by(const std::vector<Promise>& promises, EventId event) {
  return std::any_of(promises.begin(), promises.end(), [&](const Promise& promise) {
    return std::find(promise.of_each.begin(), promise.of_each.end(), event) != promise.of_each.end();
  });
}

std::string id_of(const Deed& deed, std::string_view field) {
  return deed.written != nullptr ? deed.written->text(field) : field == "point" ? deed.point : std::string{};
}

bool is_taken(const Timeline& timeline, std::string_view field, const std::string& id) {
  return std::any_of(timeline.deeds.begin(), timeline.deeds.end(),
                     [&](const Deed& deed) { return id_of(deed, field) == id; });
}

}  // namespace

bool introduces_id(const Policy& policy, EventId event) {
  const std::string& name = policy.event_type(event).name;
  if (name == "point-raised" || name == "action-agreed" || name == "measure-introduced") return true;
  if (opened_by(policy.promises, event)) return true;
  return std::any_of(policy.kinds.begin(), policy.kinds.end(), [&](const Kind& kind) {
    return opened_by(kind.promises, event) ||
           std::any_of(kind.stages.begin(), kind.stages.end(),
                       [&](const Stage& stage) { return opened_by(stage.promises, event); });
  });
}

std::vector<std::string> known_ids(const Timeline& timeline, std::string_view field) {
  std::vector<std::string> ids;
  for (const Deed& deed : timeline.deeds) {
    const std::string id = id_of(deed, field);
    if (id.empty() || !introduces_id(*timeline.policy, deed.event)) continue;
    if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
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
