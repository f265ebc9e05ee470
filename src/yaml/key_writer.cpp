#include "yaml/key_writer.h"

#include <fmt/format.h>

#include <utility>

#include "base/contains.h"
#include "base/text.h"
#include "date/date.h"
#include "yaml/scalar.h"

namespace plaint::yaml {

namespace {

constexpr std::string_view free_texts[] = {"note", "override", "summary", "reason"};  // even if they look like a date

bool is_free_text(std::string_view key) {
  return contains(free_texts, key);
}

}  // namespace

void KeyWriter::line(std::size_t indent, std::string_view text) {
  if (!text.empty()) text_.append(indent, ' ');
  text_ += text;
  text_ += line_end_;
}

void KeyWriter::as_it_is(std::size_t indent, std::string_view key, std::string_view value) {
  line(indent, fmt::format("{}: {}", key, value));
}

bool KeyWriter::writable(std::string_view key, std::string_view text) {
  auto why = why_unwritable(key);
  if (!why) why = why_unwritable(text);
  if (!why) return true;
  if (!problem_) problem_ = Problem{fmt::format("'{}' cannot be written: {}", shown(key), why->message), why->hint};
  return false;
}

void KeyWriter::text(std::size_t indent, std::string_view key, std::string_view text) {
  if (!writable(key, text)) return;
  const std::vector<std::string> block = block_text(text);
  if (block.empty()) return as_it_is(indent, scalar(key), scalar(text));
  as_it_is(indent, scalar(key), block.front());
  for (std::size_t i = 1; i < block.size(); ++i) line(indent + 2, block[i]);
}

void KeyWriter::value(std::size_t indent, std::string_view key, std::string_view text) {
  const bool date = !is_free_text(key) && parse_date_time(text);
  if (!date) return this->text(indent, key, text);
  if (writable(key, text)) as_it_is(indent, scalar(key), text);
}

void KeyWriter::values(std::size_t indent, std::string_view key, const std::vector<std::string>& texts, bool always_list) {
  if (texts.empty() && !writable(key, "")) return;
  if (texts.size() == 1 && !always_list) return value(indent, key, texts.front());
  std::vector<std::string> words;
  for (const std::string& text : texts) {
    if (!writable(key, text)) return;
    words.push_back(scalar(text, Within::brackets));
  }
  as_it_is(indent, scalar(key), "[" + join(words, ", ") + "]");
}

Result<std::string> KeyWriter::take() {
  if (problem_) return *problem_;
  return std::move(text_);
}

}  // namespace plaint::yaml
