#include "timeline/visibility.h"

#include "base/contains.h"


namespace plaint {

bool is_hidden(const Timeline& timeline, int deed, const std::string& viewer) {
  if (deed < 0) return false;
  const EventId event = timeline.deeds[static_cast<std::size_t>(deed)].event;
  return event != no_event && !is_visible(timeline.policy->event_type(event), viewer);
}

bool is_visible(const EventType& type, const std::string& viewer) {
  const auto& roles = type.visible_to;
  return roles.empty() || contains(roles, viewer);
}

}  // namespace plaint
