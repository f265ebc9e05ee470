#include "commands/source_file.h"

#include <utility>

namespace plaint {

std::shared_ptr<const Source> read_source(const World& world, const std::string& path, Diagnostics& diagnostics) {
  return source_of(path, world.read_file(path, largest_file), diagnostics);
}

std::shared_ptr<const Source> source_of(const std::string& path, Result<std::string> text, Diagnostics& diagnostics) {
  if (text) return std::make_shared<const Source>(Source{path, std::move(*text)});
  tell_of_file(diagnostics, "unreadable-file", path, text.problem());
  return nullptr;
}

void tell_of_file(Diagnostics& diagnostics, std::string_view code, const std::string& path, const Problem& problem) {
  const Source source{path, {}};
  diagnostics.error(code, {&source, 0, 0}, problem.message, problem.hint);
}

}  // namespace plaint
