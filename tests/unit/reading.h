// What a reader made of a text, for tests: the value and every mistake as one line "line:column message [code] hint".
#pragma once

#include <fmt/format.h>

#include <memory>
#include <string>

#include "base/diagnostics.h"

namespace plaint {

inline std::shared_ptr<const Source> source_of(std::string path, std::string text) {
  return std::make_shared<const Source>(Source{std::move(path), std::move(text)});
}

inline std::string lines_of(const Diagnostics& diagnostics) {
  std::string lines;
  for (const Diagnostic& each : diagnostics.all()) {
    lines += fmt::format("{}:{} {} [{}] {}\n", each.line, each.column, each.message, each.code, each.hint);
  }
  return lines;
}

}  // namespace plaint
