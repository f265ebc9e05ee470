// The standard events (policy-language 1.4): what every policy may speak of without declaring it.
#pragma once

#include <span>
#include <string_view>

namespace plaint {

// A field is written "name: type"; several are separated by "; ".
struct StandardEvent {
  std::string_view name;
  std::string_view fields;
  bool to_complainant = false;
  bool from_outside = false;
  bool diary_only = false;
  bool by_engine = false;  // received, point-raised: made from the case head, never written as an event
};

std::span<const StandardEvent> standard_events();

}  // namespace plaint
