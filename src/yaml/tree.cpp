#include "yaml/tree.h"

#include <fmt/format.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <sstream>
#include <string>
#include <unordered_map>

#include "base/same_text.h"
#include "base/text.h"
#include "yaml/layout.h"
#include "yaml/markers.h"
#include "yaml/plain_reader.h"
#include "yaml/text_guard.h"

namespace plaint::yaml {

namespace {

// What yaml-cpp says, in words for people. Matched by the beginning; the last row takes the rest.
struct SyntaxRow {
  std::string_view theirs;
  std::string_view message;
  std::string_view hint;
};
constexpr SyntaxRow syntax_rows[] = {
    {"end of map not found", "this line does not fit the lines above it",
     "keys that belong together begin in the same column; look at the spaces before this line and before the one above"},
    {"end of sequence not found", "this line does not fit the list above it",
     "every item of a list begins with '- ' in the same column"},
    {"illegal map value", "the ':' here cannot be understood",
     "a key has its own line; if the text itself has ': ' in it, put the text in quotes"},
    {"illegal block entry", "'- ' cannot begin an item of a list here", "begin the list on a line of its own, below its key"},
    {"end of map flow", "a ',' or '}' is missing before this", "inside { } write {key: value, key: value}"},
    {"end of sequence flow", "a ',' or ']' is missing before this", "inside [ ] write [one, two, three]"},
    {"", "this cannot be understood as YAML", "compare the line with one that is right; if it is text, put it in quotes"},
};

// Thrown to leave yaml-cpp when there is no use in going on; what is wrong has been told.
struct Stop {};

class TreeBuilder : public YAML::EventHandler {
 public:
  TreeBuilder(const Source& source, const Layout& layout, Diagnostics& diagnostics)
      : source_(source), layout_(layout), diagnostics_(diagnostics), mark_(mark_length(source)),
        text_(std::string_view(source.text).substr(mark_)) {}

  Place place_of(const YAML::Mark& mark) const {
    const auto shift = mark.line == 0 ? static_cast<int>(mark_) : 0;
    return {&source_, mark.line + 1, mark.column + 1 + shift};
  }
  bool complete() const { return documents_ == 1 && next_text_ == layout_.texts.size(); }
  Tree take() { return Tree(std::move(arena_), root_); }
  void unlike(const Place& place);

  void OnDocumentStart(const YAML::Mark& mark) override;
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override;
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override { unlike(place_of(mark)); }
  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, const std::string& value) override;
  void OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value style) override {
    open(Node::Kind::list, mark, anchor, style);
  }
  void OnSequenceEnd() override { close(); }
  void OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value style) override {
    open(Node::Kind::map, mark, anchor, style);
  }
  void OnMapEnd() override { close(); }

 private:
  struct Level {
    Node node;
    std::vector<Node> items;
    std::vector<Entry> entries;
    bool in_brackets = false;
    std::optional<Node> key;                           // of a map: read, its value not yet
    std::unordered_map<std::string_view, Place> seen;  // of a map: where each key stands
  };

  void tell(std::string_view code, const Place& place, std::string message, std::string hint, std::size_t width = 1);
  void open(Node::Kind kind, const YAML::Mark& mark, YAML::anchor_t anchor, YAML::EmitterStyle::value style);
  void close();
  void add(const Node& node);
  void add_key(Level& level, const Node& key);
  void add_value(Level& level, const Node& value);
  void add_missing(const YAML::Mark& mark);
  void tell_bad_key(const Node& key);
  std::string_view text_of(const Spot& spot) const { return text_.substr(spot.offset, spot.length); }
  const Spot* next_text_at(const YAML::Mark& mark) const;

  const Source& source_;
  const Layout& layout_;
  Diagnostics& diagnostics_;
  std::size_t mark_;
  std::string_view text_;
  Arena arena_;
  std::vector<Level> levels_;
  Node root_;
  int documents_ = 0;
  int told_ = 0;
  std::size_t next_text_ = 0;  // in layout_.texts
};

// The two readings differ: whatever the reason, the text is not plain enough to be trusted.
void TreeBuilder::unlike(const Place& place) {
  if (!layout_.clean) throw Stop{};
  diagnostics_.error("yaml-syntax", place, "this can be read in more than one way",
                     "write it more plainly: one key in a line, text in quotes");
  throw Stop{};
}

void TreeBuilder::tell(std::string_view code, const Place& place, std::string message, std::string hint,
                       std::size_t width) {
  diagnostics_.error(code, place, std::move(message), std::move(hint)).width = static_cast<int>(width);
  if (++told_ >= most_mistakes) throw Stop{};
}

// A second document is only ever asked for to learn where it begins: yaml-cpp 0.7 may not come back from reading it.
void TreeBuilder::OnDocumentStart(const YAML::Mark& mark) {
  if (++documents_ == 1) return;
  if (!layout_.clean) throw Stop{};
  tell("yaml-syntax", place_of(mark), "this line stands outside of all that is above it",
       "the keys of a file all begin in its first column");
  throw Stop{};
}

// The text that the first reading found next, if it begins here.
const Spot* TreeBuilder::next_text_at(const YAML::Mark& mark) const {
  if (next_text_ >= layout_.texts.size()) return nullptr;
  const Spot& next = layout_.texts[next_text_];
  return next.offset == static_cast<std::size_t>(mark.pos) ? &next : nullptr;
}

void TreeBuilder::OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                           const std::string& value) {
  const bool plain = tag == "?";
  const Spot* known = next_text_at(mark);
  if (known == nullptr || anchor != 0 || (plain && text_of(*known) != value)) return unlike(place_of(mark));
  ++next_text_;
  Node node;
  node.place = place_of(mark);
  node.hold(arena_.text(value));
  node.quoted = !plain;
  add(node);
}

void TreeBuilder::OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) {
  if (anchor != 0) return unlike(place_of(mark));
  const Spot* known = next_text_at(mark);
  const auto word = known == nullptr ? std::string_view{} : text_of(*known);
  if (word != "~" && word != "null" && word != "Null" && word != "NULL") return add_missing(mark);
  ++next_text_;
  Node node;
  node.place = place_of(mark);
  add(node);
}

// yaml-cpp marks what is missing at the next thing that is there: we tell it at its key, or at its dash.
void TreeBuilder::add_missing(const YAML::Mark& mark) {
  Node node;
  node.place = place_of(mark);
  if (levels_.empty()) return add(node);
  const Level& level = levels_.back();
  if (level.node.kind == Node::Kind::map) {
    if (level.key) node.place = level.key->place;
    return add(node);
  }
  const auto before = [](const Spot& dash, std::size_t offset) { return dash.offset < offset; };
  const auto& dashes = layout_.dashes;
  const auto after = std::lower_bound(dashes.begin(), dashes.end(), static_cast<std::size_t>(mark.pos), before);
  if (!level.in_brackets && after != dashes.begin()) node.place = std::prev(after)->place;
  tell("yaml-empty-item", node.place, "an item of this list is empty",
       level.in_brackets ? "write the item, or delete the comma" : "write the item, or delete the '-'");
}

void TreeBuilder::open(Node::Kind kind, const YAML::Mark& mark, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value style) {
  if (anchor != 0) return unlike(place_of(mark));
  if (levels_.size() >= deepest_nesting) {
    diagnostics_.error("yaml-too-deep", place_of(mark),
                       fmt::format("lists and maps stand more than {} deep one inside another", deepest_nesting),
                       "nothing that plaint reads goes that deep");
    throw Stop{};
  }
  Level& level = levels_.emplace_back();
  level.node.kind = kind;
  level.node.place = place_of(mark);
  level.in_brackets = style == YAML::EmitterStyle::Flow;
}

void TreeBuilder::close() {
  Level& level = levels_.back();
  Node done = level.node;
  if (done.kind == Node::Kind::list) done.hold(arena_.row(level.items.data(), level.items.size()));
  if (done.kind == Node::Kind::map) done.hold(arena_.row(level.entries.data(), level.entries.size()));
  levels_.pop_back();
  add(done);
}

void TreeBuilder::add(const Node& node) {
  if (levels_.empty()) {
    root_ = node;
    return;
  }
  Level& level = levels_.back();
  if (level.node.kind == Node::Kind::list) {
    level.items.push_back(node);
  } else if (!level.key) {
    add_key(level, node);
  } else {
    add_value(level, node);
  }
}

void TreeBuilder::add_key(Level& level, const Node& key) {
  if (key.kind != Node::Kind::text || key.text().empty()) {
    tell_bad_key(key);
  } else if (const auto [first, is_new] = level.seen.emplace(key.text(), key.place); !is_new) {
    tell("yaml-duplicate-key", key.place,
         fmt::format("'{}' stands here a second time; the first is in line {}", shown(key.text()), first->second.line),
         "keep one of the two", key.text().size());
  }
  level.key = key;
}

void TreeBuilder::tell_bad_key(const Node& key) {
  if (!layout_.clean) return;
  const bool nested = key.kind == Node::Kind::list || key.kind == Node::Kind::map;
  tell("yaml-key", key.place, nested ? "a list or a map cannot be a key" : "a key is missing, or is not a text",
       "write the key as a word before the ':'");
}

void TreeBuilder::add_value(Level& level, const Node& value) {
  level.entries.push_back({level.key->text(), level.key->place, value});
  level.key.reset();
}

void tell_syntax(const YAML::Exception& error, const TreeBuilder& builder, Diagnostics& diagnostics) {
  const auto row = std::find_if(std::begin(syntax_rows), std::end(syntax_rows),
                                [&](const SyntaxRow& each) { return error.msg.starts_with(each.theirs); });
  diagnostics.error("yaml-syntax", builder.place_of(error.mark), std::string(row->message), std::string(row->hint));
}

// yaml-cpp's reading, held against ours. Mistakes that ours has told are not told again in other words.
Tree build(const Source& source, const Layout& layout, Diagnostics& diagnostics) {
  std::istringstream text(source.text.substr(mark_length(source)));
  TreeBuilder builder(source, layout, diagnostics);
  const int errors = diagnostics.errors();
  try {
    YAML::Parser parser(text);
    while (parser.HandleNextDocument(builder)) {
    }
    if (!builder.complete()) builder.unlike(layout.texts.empty() ? Place{&source, 1, 1} : layout.texts.back().place);
  } catch (const YAML::Exception& error) {
    if (layout.clean) tell_syntax(error, builder, diagnostics);
    return {};
  } catch (const Stop&) {
    return {};
  }
  if (!layout.clean || diagnostics.errors() > errors) return {};
  return builder.take();
}

}  // namespace

const Node* Node::find(std::string_view key) const {
  for (const Entry& entry : entries()) {
    if (same_text(entry.key, key)) return &entry.value;
  }
  return nullptr;
}

Tree parse(const Source& source, Diagnostics& diagnostics) {
  if (Tree plain = read_plain(source)) return plain;
  return parse_any(source, diagnostics);
}

Tree parse_any(const Source& source, Diagnostics& diagnostics) {
  if (!check_bytes(source, diagnostics) || tell_markers(source, diagnostics)) return {};
  const Layout layout = scan_layout(source, diagnostics);
  if (layout.torn) return {};
  if (layout.clean && layout.texts.empty() && layout.dashes.empty() && !layout.brackets) {
    Node nothing;
    nothing.place = {&source, 1, 1};
    return Tree({}, nothing);
  }
  return build(source, layout, diagnostics);
}

}  // namespace plaint::yaml
