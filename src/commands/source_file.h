// The files of a user as a command reads them: whole, with the path under which mistakes in them are told.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "base/diagnostics.h"
#include "base/result.h"
#include "base/source.h"
#include "world/world.h"

namespace plaint {

// The text of a file, or nullptr with the problem told as `unreadable-file`.
std::shared_ptr<const Source> read_source(const World& world, const std::string& path, Diagnostics& diagnostics);

// The same of a text that was read already, or of the problem with it.
std::shared_ptr<const Source> source_of(const std::string& path, Result<std::string> text, Diagnostics& diagnostics);

// An error about a file as a whole.
void tell_of_file(Diagnostics& diagnostics, std::string_view code, const std::string& path, const Problem& problem);

}  // namespace plaint
