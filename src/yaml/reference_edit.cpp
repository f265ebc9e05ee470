#include "yaml/reference_edit.h"

#include <algorithm>

#include "date/date.h"
#include "yaml/proof.h"
#include "yaml/tree.h"

namespace plaint::yaml {

namespace {

std::string text_of(const std::string& text, std::string_view key) {
  const Source source{{}, text};
  Diagnostics diagnostics;
  const auto tree = parse(source, diagnostics);
  if (!tree || tree->kind != Node::Kind::map) return {};
  const Node* node = tree->find(key);
  return std::string(node == nullptr ? std::string_view{} : node->text());
}

// The same keys with the same values, but that the case is called otherwise.
bool is_renamed(const Tree& before, const Tree& after, std::string_view reference) {
  return std::equal(before->entries().begin(), before->entries().end(), after->entries().begin(), after->entries().end(),
                    [&](const Entry& one, const Entry& other) {
                      const bool renamed = one.key == "case" && other.value.kind == Node::Kind::text && other.value.text() == reference;
                      return one.key == other.key && (renamed || same_node(one.value, other.value));
                    });
}

std::size_t offset_of(const std::string& text, const Place& place) {
  std::size_t offset = 0;
  for (int line = 1; line < place.line; ++line) offset = text.find('\n', offset) + 1;
  return offset + static_cast<std::size_t>(place.column - 1);
}

// The bytes of a text in one line, quotes included; 0 when what stands there is not that text.
std::size_t length_of(const std::string& text, std::size_t offset, const Node& node) {
  const char first = text[offset];
  if (first != '"' && first != '\'')
    return text.compare(offset, node.text().size(), node.text()) == 0 ? node.text().size() : 0;
  const std::size_t end = text.find(first, offset + 1);
  return end == std::string::npos ? 0 : end + 1 - offset;
}

const Problem by_hand = {"its reference cannot be changed without changing more", "write the new one into it by hand"};

}  // namespace

std::string reference_in(const std::string& text) { return text_of(text, "case"); }

std::optional<int> year_received_in(const std::string& text) {
  const auto received = parse_date_time(text_of(text, "received"));
  return received ? std::optional<int>(year_of(received->date)) : std::nullopt;
}

std::string summary_in(const std::string& text) { return text_of(text, "summary"); }

Result<std::string> with_reference(const std::string& text, const std::string& reference) {
  const Source source{{}, text};
  Diagnostics diagnostics;
  const auto tree = parse(source, diagnostics);
  if (!tree || tree->kind != Node::Kind::map)
    return Problem{"it cannot be read", "plaint check tells its mistakes: correct them first"};
  const auto entry =
      std::find_if(tree->entries().begin(), tree->entries().end(), [](const Entry& each) { return each.key == "case"; });
  if (entry == tree->entries().end() || entry->value.kind != Node::Kind::text) return by_hand;
  const std::size_t offset = offset_of(text, entry->value.place);
  const std::size_t length = length_of(text, offset, entry->value);
  if (length == 0) return by_hand;
  std::string edited = text;
  edited.replace(offset, length, reference);
  const Source after{{}, edited};
  const auto proof = parse(after, diagnostics);
  if (!proof || !is_renamed(tree, proof, reference)) return by_hand;
  return edited;
}

}  // namespace plaint::yaml
