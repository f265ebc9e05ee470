// Which of the values a name in a template means. From the inside out: an item of the list whose section we are in
// comes before what stands further out.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "template/tags.h"
#include "template/value.h"

namespace plaint {

// A section that we are in.
struct TagScope {
  const Value* value = nullptr;  // the group, the item of a list, a text
  const Value* list = nullptr;   // of an item the list that it stands in: a name that only others have is nothing here
  std::string path;              // "points", "says"; "" for all values
};

struct Meaning {
  const Value* value = nullptr;  // nullptr: nobody knows the name
  std::string path;              // "says.action"
};

// `reach`: the outermost first.
Meaning meaning_of(std::string_view name, const std::vector<TagScope>& reach);

// Tells every name that stands nowhere among the values, also in sections that are left out now.
void tell_unknown_names(const std::vector<Tag>& tags, const Value& values, Diagnostics& diagnostics);

}  // namespace plaint
