#include "casefile/organisation.h"

#include <algorithm>

namespace plaint {

const Person* Workspace::person(std::string_view id) const {
  const auto found = std::find_if(staff.begin(), staff.end(), [id](const Person& each) { return each.id == id; });
  return found == staff.end() ? nullptr : &*found;
}

}  // namespace plaint
