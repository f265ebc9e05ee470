#include "yaml/markers.h"

#include <algorithm>

namespace plaint::yaml {

bool tell_markers(const Source& source, Diagnostics& diagnostics) {
  constexpr std::string_view markers[] = {"<<<<<<< ", "=======", ">>>>>>> "};
  std::string_view rest = source.text;
  std::size_t seen = 0;
  int line = 1, first = 0;
  while (!rest.empty() && seen < std::size(markers)) {
    if (rest.starts_with(markers[seen])) {
      if (seen == 0) first = line;
      ++seen;
    }
    rest.remove_prefix(std::min(rest.find('\n'), rest.size() - 1) + 1);
    ++line;
  }
  if (seen < std::size(markers)) return false;
  diagnostics.error(
      "merge-conflict", {&source, first, 1},
      "git could not merge this file: the two versions stand between its markers",
      "keep what is right, take the lines with the markers out, then git add the file; two cases with one "
      "reference: plaint renumber");
  return true;
}

}  // namespace plaint::yaml
