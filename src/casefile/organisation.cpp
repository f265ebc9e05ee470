#include "casefile/organisation.h"

#include <algorithm>

namespace plaint {

const Person* Workspace::person(std::string_view id) const {
  const auto found = std::find_if(staff.begin(), staff.end(), [id](const Person& each) { return each.id == id; });
  return found == staff.end() ? nullptr : &*found;
}

std::vector<const Person*> Workspace::holders(std::string_view role) const {
  std::vector<const Person*> found;
  for (const Person& each : staff) {
    const bool holds = std::any_of(each.roles.begin(), each.roles.end(), [role](const std::string& held) {
      return held == role || held.substr(0, held.find('/')) == role;
    });
    if (holds) found.push_back(&each);
  }
  return found;
}

bool is_sendable(std::string_view address) {
  constexpr std::size_t longest = 254;
  const std::size_t at = address.find('@');
  if (at == 0 || at == std::string_view::npos || at + 1 == address.size() || address.size() > longest) return false;
  if (address.find('@', at + 1) != std::string_view::npos || address.front() == '-') return false;
  return std::all_of(address.begin(), address.end(), [](char letter) {
    return letter > ' ' && letter < '\x7f' && std::string_view("<>,;:\"\\()[]|`$&").find(letter) == std::string_view::npos;
  });
}

}  // namespace plaint
