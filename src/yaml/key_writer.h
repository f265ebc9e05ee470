// Keys and values of a file, line by line, as they are put into a new text. Knows how a text is written and nothing of what it
// stands for.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace plaint::yaml {

// Keeps the first problem: "'address' cannot be written: ..."; after one, nothing that it wrote is of use.
class KeyWriter {
 public:
  explicit KeyWriter(std::string_view line_end) : line_end_(line_end) {}

  void line(std::size_t indent, std::string_view text);
  // What is YAML already: a key that is safe, and its value.
  void as_it_is(std::size_t indent, std::string_view key, std::string_view value);
  // A text, whatever it looks like, in as many lines as it has.
  void text(std::size_t indent, std::string_view key, std::string_view text);
  // The same, but that a date is written as one unless the key is that of a free text ("note").
  void value(std::size_t indent, std::string_view key, std::string_view text);
  // Several in brackets; a single one like value(), unless `always_list`.
  void values(std::size_t indent, std::string_view key, const std::vector<std::string>& texts, bool always_list = false);

  Result<std::string> take();

 private:
  bool writable(std::string_view key, std::string_view text);

  std::string text_;
  std::string_view line_end_;
  std::optional<Problem> problem_;
};

}  // namespace plaint::yaml
