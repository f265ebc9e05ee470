// Reading one map of a YAML tree key by key: asks for what may stand there, tells what is wrong with it at its place, and in
// the end tells every key that nobody asked for. It knows forms (text, list, date, name), not what a key means.
//
//   MapReader stage(node, "a stage", diagnostics);
//   const auto title = stage.text("title");             // optional: nullopt when it is not there
//   const auto clause = stage.required_text("clause");  // tells it when it is missing
//   const auto within = stage.parsed("within", parse_span, "bad-span");
//   stage.finish();                                     // tells unknown keys, with "did you mean"
#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "base/result.h"
#include "date/date.h"
#include "yaml/text_guard.h"
#include "yaml/tree.h"

namespace plaint::yaml {

// A text of the file with where it stands. It lies in the tree: whoever keeps it copies it.
struct Text {
  std::string_view text;
  Place place;
  bool quoted = false;
};

// A kebab-case name: "missed-visit", "p1", "2023": small letters, digits, single hyphens between them.
bool is_name(std::string_view text);

// How messages name a value or a map: "a case", "'title'", "the point 'p1'", "an item of 'roles'". Put together only when there
// is something to tell; what it is made of must outlive it.
struct What {
  What(const char* words) : before(words) {}  // NOLINT: implicit, so that words can be passed as they are
  What(std::string_view before_word, std::string_view named) : before(before_word), word(named) {}

  std::string_view before;
  std::string_view word = {};  // shown in quotes; "": none
  bool item = false;
};
std::string to_string(const What& what);

inline bool is_text(const Node& node) { return node.kind == Node::Kind::text && !node.text().empty(); }
inline Text text_of(const Node& node) { return {node.text(), node.place, node.quoted}; }
void tell_no_text(const Node& node, const What& what, std::string_view expected, Diagnostics& diagnostics);

// The forms of a value. Told as wrong-type when it is not so; a name that is none, as bad-name.
inline std::optional<Text> read_text(const Node& node, const What& what, Diagnostics& diagnostics) {
  if (is_text(node)) return text_of(node);
  tell_no_text(node, what, "a text", diagnostics);
  return std::nullopt;
}
std::optional<Text> read_name(const Node& node, const What& what, Diagnostics& diagnostics);
std::vector<Text> read_texts(const Node& node, const What& what, Diagnostics& diagnostics);  // a list, or one text
std::vector<Text> read_names(const Node& node, const What& what, Diagnostics& diagnostics);

// True when enough mistakes of one list or map have been told, since there were `errors_before`: a reader then stops.
inline bool told_enough(const Diagnostics& diagnostics, int errors_before) {
  return diagnostics.errors() - errors_before >= most_mistakes;
}

// What read_texts gives, each given to `use` in turn.
template <class Use>
void for_texts(const Node& node, const What& what, Diagnostics& diagnostics, Use use) {
  if (is_text(node)) return use(text_of(node));
  if (node.kind != Node::Kind::list) return tell_no_text(node, what, "a text or a list of texts", diagnostics);
  What item_of_it = what;
  item_of_it.item = true;
  const int errors = diagnostics.errors();
  for (const Node& item : node.items()) {
    if (told_enough(diagnostics, errors)) break;
    if (const auto text = read_text(item, item_of_it, diagnostics)) use(*text);
  }
}

// Tells the problem of a text at its place.
Diagnostic& tell(Diagnostics& diagnostics, std::string_view code, const Text& text, const Problem& problem);

// A text put through `parse`; its problem is told under `code` at the text.
template <class T>
std::optional<T> read_parsed(const Node& node, const What& what, Result<T> (*parse)(std::string_view), std::string_view code, Diagnostics& diagnostics) {
  const std::optional<Text> text = read_text(node, what, diagnostics);
  if (!text) return std::nullopt;
  const Result<T> result = parse(text->text);
  if (result) return *result;
  tell(diagnostics, code, *text, result.problem());
  return std::nullopt;
}

// parse() for a file that is one map: an empty file, or one that holds a list, is told too. `what`: "a case".
Tree parse_map(const Source& source, const What& what, Diagnostics& diagnostics);

class MapReader {
 public:
  // `what` names the map in messages: "a case", "a stage". When `node` is no map that is told, and every key is absent.
  // The node, the keys that are asked for, and the diagnostics must outlive the reader.
  MapReader(const Node& node, const What& what, Diagnostics& diagnostics);
  MapReader(const MapReader&) = delete;
  MapReader& operator=(const MapReader&) = delete;

  // The value, whatever its form; nullptr when the key is absent. Every question below asks through this one, and
  // finish() takes a key that was asked for once as known.
  const Node* find(std::string_view key);
  const Node* required(std::string_view key);  // tells it (missing-key) when it is absent
  bool has(std::string_view key) { return find(key) != nullptr; }

  std::optional<Text> text(std::string_view key);  // nullopt also when it is of another form: that is told
  std::optional<Text> required_text(std::string_view key);
  std::string text_or(std::string_view key, std::string_view otherwise);
  std::vector<Text> texts(std::string_view key);  // a list of texts, or one text; empty when the key is absent
  std::optional<Text> name(std::string_view key);
  std::optional<Text> required_name(std::string_view key);
  std::vector<Text> names(std::string_view key);
  std::optional<Text> one_of(std::string_view key, std::initializer_list<std::string_view> words);  // else bad-value
  const Node* list(std::string_view key);  // of kind list, else nullptr
  const Node* map(std::string_view key);   // of kind map, else nullptr

  template <class T>
  std::optional<T> parsed(std::string_view key, Result<T> (*parse)(std::string_view), std::string_view code) {
    const Node* found = find(key);
    return found == nullptr ? std::nullopt : read_parsed(*found, {"", key}, parse, code, diagnostics_);
  }
  std::optional<Date> date(std::string_view key) { return parsed(key, parse_date, "bad-date"); }
  std::optional<DateTime> date_time(std::string_view key) { return parsed(key, parse_date_time, "bad-date"); }
  std::optional<PartialDate> partial_date(std::string_view key) { return parsed(key, parse_partial_date, "bad-date"); }

  // Where things stand; the map's own place when the key is absent.
  Place place() const { return node_.place; }
  Place key_place(std::string_view key) const;
  Place value_place(std::string_view key) const;

  // Each entry that nobody has asked for yet, all now taken as known: for maps whose keys the user chooses.
  template <class Use>
  void for_rest(Use use) {
    for (const Entry& entry : node_.entries()) {
      if (!was_asked(entry)) use(entry);
    }
    takes_all_ = true;
  }
  // How many entries that may be, and hardly ever more than there are.
  std::size_t rest_size() const { return node_.entries().size() - static_cast<std::size_t>(std::popcount(found_)); }

  // Tells every key that nobody asked for (unknown-key), with the nearest one that was.
  void finish();

 private:
  const Node* of_kind(std::string_view key, Node::Kind kind);
  const Entry* entry(std::string_view key) const;
  void tell_unknown(const Entry& entry);
  bool was_asked(const Entry& entry) const;

  const Node& node_;
  What what_;
  Diagnostics& diagnostics_;
  std::uint64_t bits_ = 0;   // of its keys: most that are asked for are not there
  std::uint64_t found_ = 0;  // a bit for each of the first entries: was it asked for
  bool takes_all_ = false;
  std::size_t next_ = 0;  // the entry behind the last one found: readers mostly ask in the order of the file
  struct Asked {          // a key; without a constructor, for most maps are asked for three
    const char* text;
    std::size_t length;
  };
  std::array<Asked, 48> asked_;  // in turn, some twice; no map is asked for so many
  std::size_t asked_count_ = 0;
};

}  // namespace plaint::yaml
