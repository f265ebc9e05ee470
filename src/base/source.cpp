#include "base/source.h"

namespace plaint {

std::string_view line_of(const Source& source, int line) {
  std::string_view rest = source.text;
  for (int at = 1; at < line; ++at) {
    const auto end = rest.find('\n');
    if (end == std::string_view::npos) return {};
    rest.remove_prefix(end + 1);
  }
  rest = rest.substr(0, rest.find('\n'));
  if (!rest.empty() && rest.back() == '\r') rest.remove_suffix(1);
  return rest;
}

std::string to_string(const Place& place) {
  if (!place) return {};
  if (place.line == 0) return place.source->path;
  return place.source->path + ":" + std::to_string(place.line);
}

}  // namespace plaint
