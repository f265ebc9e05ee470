// What must hold of a file's bytes before anyone reads YAML in them: not too large, UTF-8, no control characters. It
// does not look at what the text says.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "base/diagnostics.h"
#include "base/result.h"
#include "base/source.h"

namespace plaint::yaml {

inline constexpr std::size_t largest_text = 1024 * 1024;  // bytes
inline constexpr int most_mistakes = 50;                  // told of one file; the rest would help nobody

// True when the text of `source` may be read; else every line at fault is told.
bool check_bytes(const Source& source, Diagnostics& diagnostics);

// Nothing in it but printable ASCII, line feeds, and further letters in UTF-8 of which every reader of YAML thinks alike; it
// ends in a line feed, and is not too large. What is not so may still be right.
bool is_plain_text(std::string_view text);

// What is wrong with a text that is to stand in a file: the first thing that check_bytes would tell of it there, or a
// carriage return, which no text keeps.
std::optional<Problem> problem_in(std::string_view text);

// Bytes of the byte-order mark with which the text begins: 3 or 0.
std::size_t mark_length(const Source& source);

}  // namespace plaint::yaml
