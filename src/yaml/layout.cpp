#include "yaml/layout.h"

#include <fmt/format.h>

#include "yaml/layout_scanner.h"
#include "yaml/quoted.h"

namespace plaint::yaml {

namespace {

constexpr auto npos = std::string_view::npos;

}  // namespace

bool LayoutScanner::next_line() {
  if (next_ >= text_.size()) return false;
  start_ = next_;
  ++number_;
  const std::size_t end = std::min(text_.find('\n', start_), text_.size());
  next_ = end + 1;
  line_ = text_.substr(start_, end - start_);
  if (line_.ends_with('\r')) line_.remove_suffix(1);
  return true;
}

void LayoutScanner::scan_line() {
  if (block_text_goes_on()) return;
  const std::size_t first = line_.find_first_not_of(" \t");
  const std::size_t tab_at = line_.substr(0, first).find('\t');
  if (first == npos || line_[first] == '#') {
    if (open_text_ && tab_at != npos) tab(tab_at);  // yaml-cpp stumbles over it
    if (first != npos) open_text_.reset();
    return;
  }
  at_ = first;
  if (document_marker()) return;
  anything_yet_ = true;
  leave_brackets_behind();
  if (tab_at != npos) return tab(tab_at);
  if (goes_on_from_above()) return;
  open_text_.reset();
  item_allowed_ = flow_.empty();
  key_in_line_ = false;
  if (flow_.empty()) complete_ = false;
  while (!stopped_ && at_ < line_.size()) scan_token();
}

bool LayoutScanner::block_text_goes_on() {
  if (!block_) return false;
  const std::size_t spaces = std::min(line_.find_first_not_of(' '), line_.size());
  if (spaces == line_.size()) {
    if (!block_->settled) block_->indent = std::max(block_->indent, spaces);
    return true;
  }
  if (spaces >= block_->indent) {
    if (!block_->settled) block_->indent = spaces;
    block_->settled = true;
    return true;
  }
  if (line_[spaces] == '\t') {
    tab(spaces);
    return true;
  }
  block_.reset();
  return false;
}

// A single `---` before anything else changes nothing; all other markers begin or end a document.
bool LayoutScanner::document_marker() {
  if (line_.starts_with('%') && flow_.empty()) {
    refuse_rest("yaml-not-allowed", "'%' at the beginning of a line is a YAML directive, which is not allowed",
                "delete the line; if it is meant as text, write it in quotes");
    return true;
  }
  if (!blank_at(3) || !(line_.starts_with("---") || line_.starts_with("..."))) return false;
  const std::size_t rest = line_.find_first_not_of(" \t", 3);
  if (!anything_yet_ && line_[0] == '-' && (rest == npos || line_[rest] == '#')) {
    anything_yet_ = true;
    return true;
  }
  tell("yaml-not-allowed", spot_at(0, 3),
       fmt::format("'{}' begins or ends a document, and a file holds only one", line_.substr(0, 3)),
       "delete the line; if a second record follows it, move that to a file of its own");
  stopped_ = true;
  flow_.clear();
  return true;
}

// A bracket left open would swallow the lines below it: one that begins no further in than the key of the bracket ends it.
void LayoutScanner::leave_brackets_behind() {
  if (flow_.empty() || parent_ < 0) return;
  const char first = line_[at_];
  if (static_cast<std::ptrdiff_t>(at_) > parent_ || first == ']' || first == '}') return;
  bracket_left_open();
}

bool LayoutScanner::goes_on_from_above() {
  if (!open_text_) return false;
  const char first = line_[at_];
  const bool closes = first == ']' || first == '}';
  const bool further_in = static_cast<std::ptrdiff_t>(at_) > parent_;
  if (open_text_->told) return further_in || closes;
  const bool ends_it = flow_.empty() ? !further_in : closes || first == ',' || first == '[' || first == '{' || colon_at(at_);
  if (ends_it) return false;
  const Spot& text = open_text_->spot;
  const std::string start = excerpt(text_.substr(text.offset, text.length));
  const bool item = first == '-' && blank_at(at_ + 1);
  tell("yaml-multi-line", spot_at(at_, 1),
       item ? fmt::format("a list begins here, but '{}' stands before it in line {}", start, text.place.line)
            : fmt::format("this line goes on with '{}' of line {}, which is not in quotes", start, text.place.line),
       item ? "a key has either a text after it or a list below it: take one of them away"
            : "write the text in one line, or put '|' after the key and the text below it, further in");
  open_text_->told = true;
  if (!flow_.empty()) layout_.torn = true;
  flow_.clear();
  return true;
}

bool LayoutScanner::colon_at(std::size_t at) const {
  if (at >= line_.size() || line_[at] != ':') return false;
  return blank_at(at + 1) || (!flow_.empty() && std::string_view(",]}").find(line_[at + 1]) != npos);
}

Spot LayoutScanner::spot_at(std::size_t at, std::size_t length) const {
  const std::size_t column = at + 1 + (number_ == 1 ? mark_ : 0);
  return {start_ + at, length, {&source_, number_, static_cast<int>(column)}};
}

void LayoutScanner::tell(std::string_view code, const Spot& spot, std::string message, std::string hint) {
  Diagnostic& told = diagnostics_.error(code, spot.place, std::move(message), std::move(hint));
  told.width = std::max(1, static_cast<int>(spot.length));
  layout_.clean = false;
  if (++told_ >= most_mistakes) stopped_ = true;
}

// Told once of lines that follow one another: whoever indents with tabs does so in every line.
void LayoutScanner::tab(std::size_t at) {
  if (tab_line_ == 0 || tab_line_ + 1 < number_) {
    tell("yaml-tab", spot_at(at, 1), "a tab stands here; YAML is indented with spaces only",
         "put spaces instead; most editors can be told to type spaces for the tab key");
  }
  layout_.clean = false;
  tab_line_ = number_;
}

void LayoutScanner::bracket_left_open() {
  const Bracket open = flow_.front();
  tell("yaml-bracket", open.spot, fmt::format("the '{}' that opens here is never closed", open.opened),
       fmt::format("put '{}' where the list or map ends", open.opened == '[' ? ']' : '}'));
  layout_.torn = true;
  flow_.clear();
  open_text_.reset();
}

Layout scan_layout(const Source& source, Diagnostics& diagnostics) { return LayoutScanner(source, diagnostics).scan(); }

}  // namespace plaint::yaml
