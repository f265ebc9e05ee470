// A case file, or a diary, cut into pieces of whole lines: the keys of its head and its events, each with the comments
// that belong to it. Put together again the pieces are the text; nothing is loaded and dumped. For merging.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "date/date.h"

namespace plaint::yaml {

using Lines = std::vector<std::string>;  // without their line ends

// A key of the head, or an event.
struct Piece {
  std::string name;   // "summary"; of an event "acknowledged"
  Date date{};        // of an event
  Lines above;        // comments and empty lines before it
  Lines body;         // its own lines, with the comments further in that follow them; empty: there is no such piece
  std::string value;  // what it says, whatever its layout: equal for what plaint reads alike

  bool takes_blanks = false;  // it ends in a text (`note: |+`) to which the empty lines that follow belong
};

struct Pieces {
  bool mark = false;         // it begins with a byte-order mark
  bool crlf = false;         // every line ends in CR LF
  std::vector<Piece> head;   // every key before `events`
  Piece events;              // the key `events` itself, without what it holds
  std::size_t indent = 0;    // spaces before the dashes of the items
  std::vector<Piece> items;  // the events, in the order of the file
  Lines below;               // what follows the last of these

  const Piece* key(std::string_view name) const;  // of the head, or nullptr
};

// The pieces of a text; a missing line end at its end counts as there. Nothing when it is not YAML that plaint takes,
// when a key stands after `events`, or in a layout that does not fall into lines (a whole case, or a list of events, in
// brackets).
std::optional<Pieces> cut(const std::string& text);

// The lines further in by `to - from` spaces, or further out by as many as they have.
Lines indented(const Lines& lines, std::size_t from, std::size_t to);

bool is_blank(std::string_view line);
Lines without_blank_ends(const Lines& lines);

}  // namespace plaint::yaml
