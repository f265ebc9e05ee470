#include "yaml/reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "base/contains.h"
#include "base/same_text.h"
#include "base/text.h"

namespace plaint::yaml {

namespace {

constexpr std::string_view kind_words[] = {"nothing", "a text", "a list", "a map of keys"};

// What is expected, and how it is written.
constexpr std::pair<std::string_view, std::string_view> ways_to_write[] = {
    {"a text", "write one value, in one line"},
    {"a text or a list of texts", "write one value, or a list: [one, two]"},
    {"a list", "write a list: [one, two], or lines below that begin with '- '"},
    {"a map of keys", "write it as lines 'key: value'"},
};

std::string way_to_write(std::string_view expected) {
  for (const auto& [form, hint] : ways_to_write) {
    if (form == expected) return std::string(hint);
  }
  return {};
}

std::string_view word_of(Node::Kind kind) { return kind_words[static_cast<std::size_t>(kind)]; }

int width_of(const Text& text) { return text.quoted ? 1 : std::max(1, static_cast<int>(text.text.size())); }

void tell_wrong_kind(const Node& node, const What& what, std::string_view expected, Diagnostics& diagnostics) {
  const bool is_empty = node.kind == Node::Kind::empty;
  diagnostics.error("wrong-type", node.place,
                    is_empty ? fmt::format("{} has no value; {} is expected", to_string(what), expected)
                             : fmt::format("{} is {}; {} is expected", to_string(what), word_of(node.kind), expected),
                    is_empty ? "write the value, or delete the key" : way_to_write(expected));
}

std::optional<Text> as_name(std::optional<Text> text, const What& what, Diagnostics& diagnostics) {
  if (!text || is_name(text->text)) return text;
  tell(diagnostics, "bad-name", *text,
       {fmt::format("'{}' is not a name, as {} asks for", shown(text->text), to_string(what)),
        "a name has small letters, digits and hyphens: 'missed-visit'"});
  return std::nullopt;
}

}  // namespace

std::string to_string(const What& what) {
  const std::string word = what.word.empty() ? std::string() : fmt::format("'{}'", shown(what.word));
  return fmt::format("{}{}{}", what.item ? "an item of " : "", what.before, word);
}

// Small letters and digits.
constexpr auto in_names = [] {
  std::array<bool, 256> table{};
  for (const char c : std::string_view("abcdefghijklmnopqrstuvwxyz0123456789")) table[static_cast<unsigned char>(c)] = true;
  return table;
}();

bool is_name(std::string_view text) {
  if (text.empty() || text.size() > 64 || text.back() == '-') return false;
  const char* at = text.data();
  const char* const end = at + text.size();
  while (true) {
    if (!in_names[static_cast<unsigned char>(*at)]) return false;
    do {
      if (++at == end) return true;
    } while (in_names[static_cast<unsigned char>(*at)]);
    if (*at++ != '-') return false;  // it is not the last: there is something behind it
  }
}

Diagnostic& tell(Diagnostics& diagnostics, std::string_view code, const Text& text, const Problem& problem) {
  Diagnostic& told = diagnostics.error(code, text.place, problem.message, problem.hint);
  told.width = width_of(text);
  return told;
}

void tell_no_text(const Node& node, const What& what, std::string_view expected, Diagnostics& diagnostics) {
  if (node.kind != Node::Kind::text) return tell_wrong_kind(node, what, expected, diagnostics);
  diagnostics.error("wrong-type", node.place, fmt::format("{} is an empty text", to_string(what)), "write the value, or delete the key");
}

std::optional<Text> read_name(const Node& node, const What& what, Diagnostics& diagnostics) {
  return as_name(read_text(node, what, diagnostics), what, diagnostics);
}

std::vector<Text> read_texts(const Node& node, const What& what, Diagnostics& diagnostics) {
  std::vector<Text> texts;
  texts.reserve(node.items().size());
  for_texts(node, what, diagnostics, [&texts](const Text& text) { texts.push_back(text); });
  return texts;
}

std::vector<Text> read_names(const Node& node, const What& what, Diagnostics& diagnostics) {
  std::vector<Text> names;
  for (const Text& text : read_texts(node, what, diagnostics)) {
    if (auto name = as_name(text, what, diagnostics)) names.push_back(*name);
  }
  return names;
}

Tree parse_map(const Source& source, const What& what, Diagnostics& diagnostics) {
  Tree tree = parse(source, diagnostics);
  if (!tree || tree->kind == Node::Kind::map) return tree;
  if (tree->kind == Node::Kind::empty) {
    diagnostics.error("wrong-type", {&source, 0, 0}, fmt::format("the file is empty; {} is expected", to_string(what)),
                      "git may still have what stood in it: git log -- " + source.path);
  } else {
    tell_wrong_kind(*tree, what, word_of(Node::Kind::map), diagnostics);
  }
  return {};
}

MapReader::MapReader(const Node& node, const What& what, Diagnostics& diagnostics)
    : node_(node), what_(what), diagnostics_(diagnostics) {
  if (node.kind != Node::Kind::map) tell_wrong_kind(node, what_, "a map of keys", diagnostics);
  for (const Entry& each : node.entries()) bits_ |= bit_of_key(each.key);
}

const Node* MapReader::find(std::string_view key) {
  if (asked_count_ < asked_.size()) asked_[asked_count_++] = {key.data(), key.size()};
  const Entry* found = entry(key);
  if (found == nullptr) return nullptr;
  const auto index = static_cast<std::size_t>(found - node_.entries().begin());
  if (index < 64) found_ |= std::uint64_t{1} << index;
  next_ = index + 1;
  return &found->value;
}

const Entry* MapReader::entry(std::string_view key) const {
  if ((bits_ & bit_of_key(key)) == 0) return nullptr;
  const Row<Entry> all = node_.entries();
  const auto among = [key](const Entry* first, const Entry* last) {
    while (first != last && !same_text(first->key, key)) ++first;
    return first;
  };
  const Entry* const next = all.begin() + next_;
  const Entry* found = among(next, all.end());
  if (found != all.end()) return found;
  found = among(all.begin(), next);
  return found == next ? nullptr : found;
}

const Node* MapReader::required(std::string_view key) {
  const Node* found = find(key);
  if (found == nullptr && node_.kind == Node::Kind::map) {
    diagnostics_.error("missing-key", node_.place, fmt::format("{} needs the key '{}'", to_string(what_), key),
                       fmt::format("add a line '{}: ...'", key));
  }
  return found;
}

std::optional<Text> MapReader::text(std::string_view key) {
  const Node* found = find(key);
  return found == nullptr ? std::nullopt : read_text(*found, {"", key}, diagnostics_);
}

std::optional<Text> MapReader::required_text(std::string_view key) {
  const Node* found = required(key);
  return found == nullptr ? std::nullopt : read_text(*found, {"", key}, diagnostics_);
}

std::string MapReader::text_or(std::string_view key, std::string_view otherwise) {
  auto found = text(key);
  return std::string(found ? found->text : otherwise);
}

std::vector<Text> MapReader::texts(std::string_view key) {
  const Node* found = find(key);
  return found == nullptr ? std::vector<Text>{} : read_texts(*found, What{"", key}, diagnostics_);
}

std::optional<Text> MapReader::name(std::string_view key) {
  const Node* found = find(key);
  return found == nullptr ? std::nullopt : read_name(*found, What{"", key}, diagnostics_);
}

std::optional<Text> MapReader::required_name(std::string_view key) {
  return required(key) == nullptr ? std::nullopt : name(key);
}

std::vector<Text> MapReader::names(std::string_view key) {
  const Node* found = find(key);
  return found == nullptr ? std::vector<Text>{} : read_names(*found, What{"", key}, diagnostics_);
}

std::optional<Text> MapReader::one_of(std::string_view key, std::initializer_list<std::string_view> words) {
  auto found = text(key);
  if (!found || contains(words, found->text)) return found;
  const std::vector<std::string> known(words.begin(), words.end());
  const std::string meant = did_you_mean(found->text, known);
  tell(diagnostics_, "bad-value", *found,
       {fmt::format("'{}' is not a value of '{}': that is {}", shown(found->text), key, join_or(known)), meant});
  return std::nullopt;
}

const Node* MapReader::list(std::string_view key) { return of_kind(key, Node::Kind::list); }

const Node* MapReader::map(std::string_view key) { return of_kind(key, Node::Kind::map); }

const Node* MapReader::of_kind(std::string_view key, Node::Kind kind) {
  const Node* found = find(key);
  if (found == nullptr || found->kind == kind) return found;
  tell_wrong_kind(*found, What{"", key}, word_of(kind), diagnostics_);
  return nullptr;
}

Place MapReader::key_place(std::string_view key) const {
  const Entry* found = entry(key);
  return found == nullptr ? node_.place : found->place;
}

Place MapReader::value_place(std::string_view key) const {
  const Entry* found = entry(key);
  return found == nullptr ? node_.place : found->value.place;
}

bool MapReader::was_asked(const Entry& entry) const {
  const std::ptrdiff_t index = &entry - node_.entries().begin();
  if (index < 64) return ((found_ >> index) & 1) != 0;
  return std::any_of(asked_.begin(), asked_.begin() + asked_count_,
                     [&](const Asked& each) { return std::string_view(each.text, each.length) == entry.key; });
}

void MapReader::finish() {
  const int errors = diagnostics_.errors();
  if (takes_all_) return;
  for (const Entry& entry : node_.entries()) {
    if (told_enough(diagnostics_, errors)) return;
    if (!was_asked(entry)) tell_unknown(entry);
  }
}

void MapReader::tell_unknown(const Entry& entry) {
  std::vector<std::string> known;  // each once, in the order in which they were asked for
  for (std::size_t i = 0; i < asked_count_; ++i) {
    const std::string_view key(asked_[i].text, asked_[i].length);
    if (!contains(known, key)) known.emplace_back(key);
  }
  std::string hint = did_you_mean(entry.key, known);
  if (hint.empty()) hint = "what may stand here: " + join(known, ", ");
  tell(diagnostics_, "unknown-key", {entry.key, entry.place, false},
       {fmt::format("'{}' is not a key of {}", shown(entry.key), to_string(what_)), std::move(hint)});
}

}  // namespace plaint::yaml
