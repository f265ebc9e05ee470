// The walk of layout.h, line by line and token by token. Internal to layout*.cpp.
#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "yaml/layout.h"
#include "yaml/text_guard.h"

namespace plaint::yaml {

struct Bracket {
  char opened;
  Spot spot;
};

// A text that may be taken to go on in the next line.
struct OpenText {
  Spot spot;
  bool told = false;  // what is wrong with it has been told: the lines below it are passed over
};

struct BlockText {
  std::size_t indent;     // spaces before its lines
  bool settled = false;   // false: its first line has still to come
};

class LayoutScanner {
 public:
  LayoutScanner(const Source& source, Diagnostics& diagnostics)
      : source_(source), diagnostics_(diagnostics), mark_(mark_length(source)),
        text_(std::string_view(source.text).substr(mark_)) {}

  Layout scan() {
    while (!stopped_ && next_line()) scan_line();
    if (!flow_.empty()) bracket_left_open();
    return std::move(layout_);
  }

 private:
  // --- lines ---
  bool next_line();
  void scan_line();
  bool block_text_goes_on();
  bool document_marker();
  void leave_brackets_behind();
  bool goes_on_from_above();

  // --- what stands in a line ---
  void scan_token();
  bool punctuation(char c);
  bool block_punctuation(char c);
  bool flow_punctuation(char c);
  void dash();
  void colon(const Spot& key);
  void open_bracket(char c);
  void close_bracket(char c);
  void block_text_header();
  void quoted_text();
  void plain_text();
  void after_text(const Spot& spot, bool plain);
  void skip_blanks();

  // --- small questions ---
  bool blank_at(std::size_t at) const { return at >= line_.size() || line_[at] == ' ' || line_[at] == '\t'; }
  bool colon_at(std::size_t at) const;
  std::size_t plain_end() const;
  Spot spot_at(std::size_t at, std::size_t length) const;

  // --- telling ---
  void tell(std::string_view code, const Spot& spot, std::string message, std::string hint);
  void refuse_rest(std::string_view code, std::string message, std::string hint, std::size_t length = 1);
  void tab(std::size_t at);
  void bracket_left_open();

  const Source& source_;
  Diagnostics& diagnostics_;
  std::size_t mark_;
  std::string_view text_;
  Layout layout_;
  int told_ = 0;
  bool stopped_ = false;

  std::size_t next_ = 0;   // offset of the next line
  std::size_t start_ = 0;  // offset of this line
  int number_ = 0;         // of this line
  std::string_view line_;
  std::size_t at_ = 0;  // in line_

  bool anything_yet_ = false;
  std::ptrdiff_t parent_ = -1;  // column of the key or dash that what comes now belongs to
  bool item_allowed_ = false;   // nothing but dashes stands before at_ in this line
  bool key_in_line_ = false;
  bool complete_ = false;  // a value has just ended; in brackets: a comma is due
  int tab_line_ = 0;       // the last line with a tab; 0: none yet
  std::vector<Bracket> flow_;
  std::optional<OpenText> open_text_;
  std::optional<BlockText> block_;
};

}  // namespace plaint::yaml
