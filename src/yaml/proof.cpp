#include "yaml/proof.h"

#include <algorithm>
#include <iterator>
#include <vector>

namespace plaint::yaml {

namespace {

// Each with its line end.
std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const std::size_t length = std::min(text.find('\n'), text.size() - 1) + 1;
    lines.push_back(text.substr(0, length));
    text.remove_prefix(length);
  }
  return lines;
}

std::string_view without_end(std::string_view line) {
  if (line.ends_with('\n')) line.remove_suffix(1);
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

bool same(const Node& left, const Node& right, bool quotes) {
  const auto same_item = [quotes](const Node& one, const Node& other) { return same(one, other, quotes); };
  const auto same_entry = [same_item](const Entry& one, const Entry& other) { return one.key == other.key && same_item(one.value, other.value); };
  return left.kind == right.kind && left.text() == right.text() && (!quotes || left.quoted == right.quoted) &&
         std::equal(left.items().begin(), left.items().end(), right.items().begin(), right.items().end(), same_item) &&
         std::equal(left.entries().begin(), left.entries().end(), right.entries().begin(), right.entries().end(), same_entry);
}

}  // namespace

bool same_node(const Node& left, const Node& right) { return same(left, right, true); }

bool same_values(const Node& left, const Node& right) { return same(left, right, false); }

bool same_but_for(const Node& left, const Node& right, std::string_view key) {
  const auto others = [&](const Node& node) {
    std::vector<Entry> kept;
    std::copy_if(node.entries().begin(), node.entries().end(), std::back_inserter(kept), [&](const Entry& entry) { return entry.key != key; });
    return kept;
  };
  const std::vector<Entry> ours = others(left), theirs = others(right);
  const auto without = [](Node node, const std::vector<Entry>& kept) {
    if (node.kind != Node::Kind::map) return node;
    node.hold(Row<Entry>(kept.data(), kept.size()));
    if (kept.empty()) node.kind = Node::Kind::empty;
    return node;
  };
  return same_node(without(left, ours), without(right, theirs));
}

bool keeps_lines(std::string_view before, std::string_view after, int changed) {
  const std::vector<std::string_view> old_lines = lines_of(before);
  const std::vector<std::string_view> new_lines = lines_of(after);
  auto next = new_lines.begin();
  for (std::size_t i = 0; i < old_lines.size(); ++i) {
    const std::string_view line = old_lines[i];
    if (static_cast<int>(i) + 1 == changed) {
      if (next != new_lines.end()) ++next;
      continue;
    }
    const bool open_end = i + 1 == old_lines.size() && !line.ends_with('\n');
    next = std::find_if(next, new_lines.end(),
                        [&](std::string_view each) { return open_end ? without_end(each) == line : each == line; });
    if (next == new_lines.end()) return false;
    ++next;
  }
  return true;
}

}  // namespace plaint::yaml
