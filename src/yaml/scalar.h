// One text as YAML writes it: plain where every reader takes it for the same text, in double quotes where not, and as
// block text where it has several lines. Knows nothing of keys, events or files.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace plaint::yaml {

enum class Within { line, brackets };  // brackets: between [ and ], where commas and brackets mean something

// Why this text can stand in no file of ours, in whatever way it is written: it is empty, no UTF-8, or has a control
// character or a byte-order mark in it.
std::optional<Problem> why_unwritable(std::string_view text);

// The text in one line. It must be writable.
std::string scalar(std::string_view text, Within within = Within::line);
std::string quoted_scalar(std::string_view text);  // in double quotes, whatever it is

// The text as block text: '|', '|-' or '|+', then its lines, which the caller indents (empty ones stay empty). Nothing
// when the text has one line only, or when blanks or characters in it would not be seen or kept that way.
std::vector<std::string> block_text(std::string_view text);

}  // namespace plaint::yaml
