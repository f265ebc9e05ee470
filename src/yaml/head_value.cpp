#include <fmt/format.h>

#include <optional>

#include "base/text.h"
#include "yaml/append.h"
#include "yaml/proof.h"
#include "yaml/quoted.h"
#include "yaml/scalar.h"

namespace plaint::yaml {

namespace {

// Bytes of the text that stands here, quotes included; nullopt when it is block text.
std::optional<std::size_t> length_in_line(const Node& value, std::string_view line) {
  if (!value.quoted) return value.text().size();
  const std::size_t start = static_cast<std::size_t>(value.place.column) - 1;
  if (line[start] != '"' && line[start] != '\'') return std::nullopt;
  return find_quoted_end(line, start).end - start;
}

bool changes_only(const Node& before, const Source& changed, std::string_view key, std::string_view value) {
  Diagnostics diagnostics;
  const Tree after = parse(changed, diagnostics);
  if (!after || !same_but_for(before, *after, key)) return false;
  const Node* found = after->find(key);
  return found != nullptr && found->kind == Node::Kind::text && found->text() == value;
}

}  // namespace

Result<std::string> set_head_value(const Source& file, std::string_view key, std::string_view value) {
  const auto refused = [&](std::string_view why) {
    return Problem{fmt::format("'{}' cannot be changed in {}: {}", shown(key), shown(file.path), why),
                   "change that line in a text editor"};
  };
  if (const auto why = why_unwritable(value)) return refused(why->message);
  Diagnostics diagnostics;
  const Tree tree = parse(file, diagnostics);
  if (!tree) return refused(fmt::format("the file cannot be read: {}", diagnostics.all().front().message));
  const Node* old = tree->find(key);
  if (old == nullptr || old->kind != Node::Kind::text) return refused("there is no such key with a text");
  const std::string_view line = line_of(file, old->place.line);
  const std::optional<std::size_t> length = length_in_line(*old, line);
  if (!length) return refused("its text goes over several lines");
  const std::size_t start = static_cast<std::size_t>(line.data() - file.text.data() + old->place.column - 1);
  Source changed = file;
  changed.text.replace(start, *length, scalar(value));
  const bool proved = changes_only(*tree, changed, key, value) && keeps_lines(file.text, changed.text, old->place.line);
  if (!proved) return refused("something else in the file would change");
  return changed.text;
}

}  // namespace plaint::yaml
