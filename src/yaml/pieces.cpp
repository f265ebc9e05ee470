#include "yaml/pieces.h"

#include <algorithm>

#include "yaml/layout.h"
#include "yaml/tree.h"

namespace plaint::yaml {

namespace {

constexpr auto npos = std::string_view::npos;
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

std::size_t indent_of(std::string_view line) { return std::min(line.find_first_not_of(' '), line.size()); }

bool is_comment(std::string_view line) {
  const std::size_t first = line.find_first_not_of(" \t");
  return first != npos && line[first] == '#';
}

bool all_crlf(std::string_view text) {
  bool any = false;
  for (std::size_t at = text.find('\n'); at != npos; at = text.find('\n', at + 1)) {
    if (at == 0 || text[at - 1] != '\r') return false;
    any = true;
  }
  return any;
}

std::string without_carriage_returns(const std::string& text) {
  std::string lines;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] != '\r' || at + 1 == text.size() || text[at + 1] != '\n') lines += text[at];
  }
  return lines;
}

Lines lines_of(std::string_view text) {
  Lines lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    lines.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

// Written so that two nodes give the same text only if they are the same.
void write_value(const Node& node, std::string& value) {
  value += static_cast<char>('0' + static_cast<int>(node.kind));
  value += std::to_string(node.text().size()) + ":";
  value += node.text();
  for (const Node& item : node.items()) write_value(item, value);
  for (const Entry& entry : node.entries()) {
    value += "k" + std::to_string(entry.key.size()) + ":";
    value += entry.key;
    write_value(entry.value, value);
  }
  value += ";";
}

std::string text_at(const Node& map, std::string_view key) {
  const Node* node = map.kind == Node::Kind::map ? map.find(key) : nullptr;
  return std::string(node == nullptr ? std::string_view{} : node->text());
}

// The first of `spots`, which are in the order of the file, below a line (from 1).
std::vector<Spot>::const_iterator first_below(const std::vector<Spot>& spots, int line) {
  return std::upper_bound(spots.begin(), spots.end(), line,
                          [](int wanted, const Spot& spot) { return wanted < spot.place.line; });
}

std::size_t line_below(const std::vector<Spot>& spots, int line, std::size_t otherwise) {
  const auto found = first_below(spots, line);
  return found == spots.end() ? otherwise : std::min(otherwise, static_cast<std::size_t>(found->place.line - 1));
}

// The column (from 0) of the key or dash that the text of several lines at `spot` belongs to.
std::size_t owner_column(const Layout& layout, const Spot& spot) {
  int column = 1;
  for (const auto* spots : {&layout.dashes, &layout.texts}) {
    const auto end = first_below(*spots, spot.place.line);
    for (auto at = end; at != spots->begin() && std::prev(at)->place.line == spot.place.line; --at) {
      if (std::prev(at)->offset < spot.offset) column = std::max(column, std::prev(at)->place.column);
    }
  }
  return static_cast<std::size_t>(column - 1);
}

// Just after the last line of the text of several lines whose first line is `first` and that ends before `limit`.
std::size_t block_end(const Lines& lines, std::size_t first, std::size_t limit, std::size_t owner, bool keeps_blanks) {
  std::size_t indent = 0, end = first;
  for (std::size_t at = first; at < limit; ++at) {
    if (is_blank(lines[at])) {
      if (keeps_blanks) end = at + 1;
      continue;
    }
    if (indent == 0) indent = std::max(indent_of(lines[at]), owner + 1);
    if (indent_of(lines[at]) < indent) break;
    end = at + 1;
  }
  return end;
}

enum class Part { layout, block, keeping_block };

// Which lines are part of a text of several lines (`note: |`), where `#` and an empty line are text too.
std::vector<Part> block_lines(const Lines& lines, const std::string& text, const Layout& layout) {
  std::vector<Part> inside(lines.size(), Part::layout);
  for (const Spot& spot : layout.texts) {
    if (text[spot.offset] != '|' && text[spot.offset] != '>') continue;
    const bool keeps_blanks = text[spot.offset + 1] == '+';
    const auto first = static_cast<std::size_t>(spot.place.line);  // the line below, from 0
    const std::size_t limit =
        line_below(layout.texts, spot.place.line, line_below(layout.dashes, spot.place.line, lines.size()));
    const std::size_t end = block_end(lines, first, limit, owner_column(layout, spot), keeps_blanks);
    for (std::size_t at = first; at < end; ++at) inside[at] = keeps_blanks ? Part::keeping_block : Part::block;
  }
  return inside;
}

// Cuts a text whose line ends are plain.
class Cutter {
 public:
  Cutter(const std::string& text, const Layout& layout)
      : layout_(layout), lines_(lines_of(text)), parts_(block_lines(lines_, text, layout)) {}

  bool cut(const Node& root, Pieces& pieces) {
    if (root.kind != Node::Kind::map && root.kind != Node::Kind::empty) return false;
    for (std::size_t i = 0; i < root.entries().size(); ++i) {
      const Entry& entry = root.entries()[i];
      const std::size_t limit = i + 1 < root.entries().size() ? line_of(root.entries()[i + 1]) : lines_.size();
      const bool last = i + 1 == root.entries().size();
      if (entry.place.column != 1 || line_of(entry) < next_ || line_of(entry) >= limit) return false;
      if (entry.key != "events") {
        cut_key(entry, limit, pieces);
      } else if (!last || !cut_events(entry, pieces)) {
        return false;
      }
    }
    pieces.below = lines(next_, lines_.size());
    return true;
  }

 private:
  static std::size_t line_of(const Entry& entry) { return static_cast<std::size_t>(entry.place.line - 1); }  // from 0

  Lines lines(std::size_t from, std::size_t to) const {
    return {lines_.begin() + static_cast<std::ptrdiff_t>(from), lines_.begin() + static_cast<std::ptrdiff_t>(to)};
  }

  // Just after the last line that belongs to what begins at `from` and ends before `limit`; comments further in than
  // `column` (from 0) that follow it are part of it.
  std::size_t end_of(std::size_t from, std::size_t limit, std::size_t column) const {
    std::size_t end = from + 1;
    for (std::size_t at = from + 1; at < limit; ++at) {
      if (parts_[at] != Part::layout || !(is_blank(lines_[at]) || is_comment(lines_[at]))) end = at + 1;
    }
    for (std::size_t at = end; at < limit; ++at) {
      if (is_blank(lines_[at])) continue;
      if (indent_of(lines_[at]) <= column) break;
      end = at + 1;
    }
    return end;
  }

  void take(Piece& piece, std::size_t start, std::size_t end) {
    piece.above = lines(next_, start);
    piece.body = lines(start, end);
    piece.takes_blanks = parts_[end - 1] == Part::keeping_block;
    next_ = end;
  }

  void cut_key(const Entry& entry, std::size_t limit, Pieces& pieces) {
    Piece piece;
    piece.name = entry.key;
    write_value(entry.value, piece.value);
    take(piece, line_of(entry), end_of(line_of(entry), limit, 0));
    pieces.head.push_back(std::move(piece));
  }

  bool cut_events(const Entry& entry, Pieces& pieces) {
    const std::size_t start = line_of(entry);
    pieces.events.name = entry.key;
    take(pieces.events, start, start + 1);
    if (entry.value.kind == Node::Kind::empty) return true;
    if (entry.value.kind != Node::Kind::list) return false;
    if (entry.value.items().empty()) return end_of(start, lines_.size(), npos) == start + 1;
    return cut_items(entry, pieces);
  }

  bool cut_items(const Entry& entry, Pieces& pieces) {
    std::vector<std::size_t> starts;
    const auto first = first_below(layout_.dashes, entry.place.line);
    for (auto dash = first; dash != layout_.dashes.end(); ++dash) {
      if (dash->place.column == first->place.column) starts.push_back(static_cast<std::size_t>(dash->place.line - 1));
    }
    if (starts.size() != entry.value.items().size()) return false;
    pieces.indent = static_cast<std::size_t>(first->place.column - 1);
    starts.push_back(lines_.size());
    for (std::size_t i = 0; i < entry.value.items().size(); ++i) {
      const Node& item = entry.value.items()[i];
      Piece piece;
      piece.name = text_at(item, "event");
      if (const auto when = parse_date_time(text_at(item, "date"))) piece.date = when->date;
      write_value(item, piece.value);
      take(piece, starts[i], end_of(starts[i], starts[i + 1], pieces.indent));
      pieces.items.push_back(std::move(piece));
    }
    return true;
  }

  const Layout& layout_;
  Lines lines_;
  std::vector<Part> parts_;
  std::size_t next_ = 0;  // the first line that no piece has yet
};

}  // namespace

const Piece* Pieces::key(std::string_view name) const {
  const auto found = std::find_if(head.begin(), head.end(), [&](const Piece& piece) { return piece.name == name; });
  return found == head.end() ? nullptr : &*found;
}

std::optional<Pieces> cut(const std::string& text) {
  Pieces pieces;
  Source source;
  source.text = text;
  pieces.mark = text.starts_with(byte_order_mark);
  if (pieces.mark) source.text.erase(0, byte_order_mark.size());
  pieces.crlf = all_crlf(source.text);
  if (pieces.crlf) source.text = without_carriage_returns(source.text);
  if (!source.text.empty() && !source.text.ends_with('\n')) source.text += '\n';
  Diagnostics diagnostics;
  const auto root = parse(source, diagnostics);
  if (!root) return std::nullopt;
  const Layout layout = scan_layout(source, diagnostics);
  if (!Cutter(source.text, layout).cut(*root, pieces)) return std::nullopt;
  return pieces;
}

Lines indented(const Lines& lines, std::size_t from, std::size_t to) {
  Lines moved;
  for (const std::string& line : lines) {
    if (line.empty() || from == to) {
      moved.push_back(line);
    } else if (to > from) {
      moved.push_back(std::string(to - from, ' ') + line);
    } else {
      moved.push_back(line.substr(std::min(indent_of(line), from - to)));
    }
  }
  return moved;
}

bool is_blank(std::string_view line) { return line.find_first_not_of(" \t\r") == npos; }

Lines without_blank_ends(const Lines& lines) {
  const auto text = [](const std::string& line) { return !is_blank(line); };
  const auto first = std::find_if(lines.begin(), lines.end(), text);
  const auto last = std::find_if(lines.rbegin(), std::make_reverse_iterator(first), text).base();
  return {first, last};
}

}  // namespace plaint::yaml
