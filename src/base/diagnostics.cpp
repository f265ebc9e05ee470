#include "base/diagnostics.h"

#include <algorithm>
#include <tuple>

namespace plaint {

Diagnostic& Diagnostics::add(Severity severity, std::string_view code, const Place& place, std::string message,
                             std::string hint) {
  Diagnostic& added = all_.emplace_back();
  added.severity = severity;
  added.code = code;
  added.message = std::move(message);
  added.hint = std::move(hint);
  if (!place) return added;
  added.path = place.source->path;
  added.line = place.line;
  added.column = place.column;
  added.quoted = line_of(*place.source, place.line);
  return added;
}

Diagnostic& Diagnostics::error(std::string_view code, const Place& place, std::string message, std::string hint) {
  return add(Severity::error, code, place, std::move(message), std::move(hint));
}

Diagnostic& Diagnostics::warning(std::string_view code, const Place& place, std::string message, std::string hint) {
  return add(Severity::warning, code, place, std::move(message), std::move(hint));
}

Diagnostic& Diagnostics::finding(std::string_view code, const Place& place, std::string message, std::string hint) {
  return add(Severity::finding, code, place, std::move(message), std::move(hint));
}

void Diagnostics::add_all(const Diagnostics& others) {
  all_.insert(all_.end(), others.all_.begin(), others.all_.end());
}

int Diagnostics::count_errors() const {
  return static_cast<int>(
      std::count_if(all_.begin(), all_.end(), [](const Diagnostic& each) { return each.severity == Severity::error; }));
}

void Diagnostics::sort() {
  std::stable_sort(all_.begin(), all_.end(), [](const Diagnostic& left, const Diagnostic& right) {
    return std::tie(left.path, left.line, left.column) < std::tie(right.path, right.line, right.column);
  });
}

}  // namespace plaint
