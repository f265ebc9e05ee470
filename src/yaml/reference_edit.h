// The reference that a case file gives itself, read and replaced in the text; every other byte stays as it is.
#pragma once

#include <optional>
#include <string>
#include <utility>

#include "base/result.h"

namespace plaint::yaml {

// What the key `case` says, whatever it is; "" when there is no such key, or the text cannot be read.
std::string reference_in(const std::string& text);

// The year in which the case was received; nothing when it does not say.
std::optional<int> year_received_in(const std::string& text);

// The line that tells people what the case is about; "" when there is none.
std::string summary_in(const std::string& text);

// The text with another reference. A problem when it cannot be read, or cannot be proved to be else the same.
Result<std::string> with_reference(const std::string& text, const std::string& reference);

}  // namespace plaint::yaml
