#include <fmt/format.h>

#include "base/text.h"
#include "yaml/layout_scanner.h"
#include "yaml/quoted.h"

namespace plaint::yaml {

namespace {

constexpr auto npos = std::string_view::npos;

// Characters with which YAML begins something that is not taken here.
struct Refusal {
  char first;
  std::string_view code;
  std::string_view what;
};
constexpr auto in_quotes = "if it is meant as text, write it in quotes: \"{}\"";
constexpr Refusal refusals[] = {
    {'!', "yaml-not-allowed", "'!' begins a YAML tag, which is not allowed"},
    {'%', "yaml-syntax", "a text without quotes cannot begin with '%'"},
    {'&', "yaml-not-allowed", "'&' begins a YAML anchor, which is not allowed"},
    {'*', "yaml-not-allowed", "'*' begins a YAML alias, which is not allowed"},
    {'@', "yaml-syntax", "a text without quotes cannot begin with '@'"},
    {'`', "yaml-syntax", "a text without quotes cannot begin with '`'"},
};

}  // namespace

void LayoutScanner::scan_token() {
  skip_blanks();
  if (at_ >= line_.size()) return;
  const char c = line_[at_];
  if (c == '#') {
    open_text_.reset();
    at_ = line_.size();
    return;
  }
  if (punctuation(c)) return;
  if (complete_) {
    const bool flow = !flow_.empty();
    return refuse_rest("yaml-syntax",
                       fmt::format("'{}' follows where the value has ended", excerpt(line_.substr(at_))),
                       flow ? "put a comma between the values"
                            : "put the whole text in quotes; quotes inside single quotes are written twice: 'it''s'");
  }
  item_allowed_ = false;
  for (const Refusal& refusal : refusals) {
    if (refusal.first != c) continue;
    const std::string_view text = line_.substr(at_, std::max(plain_end(), at_ + 1) - at_);
    return refuse_rest(refusal.code, std::string(refusal.what), fmt::format(in_quotes, excerpt(text)), text.size());
  }
  const bool no_key = std::string_view("[{|>").find(c) != npos;
  if (no_key && flow_.empty() && static_cast<std::ptrdiff_t>(at_) <= parent_) {
    return refuse_rest("yaml-syntax", fmt::format("'{}' begins a value here, no further in than the key above it", c),
                       "write it on the line of its key, or put spaces before it");
  }
  if (c == '[' || c == '{') return open_bracket(c);
  if (c == '"' || c == '\'') return quoted_text();
  if (c == '|' || c == '>') return block_text_header();
  plain_text();
}

bool LayoutScanner::punctuation(char c) {
  if (c == '?' && (blank_at(at_ + 1) || !flow_.empty())) {
    refuse_rest("yaml-key", "'?' begins a key of more than one line, which is not allowed",
                "write the key in one line, followed by ':'; a text with '?' in it can be put in quotes");
    return true;
  }
  return flow_.empty() ? block_punctuation(c) : flow_punctuation(c);
}

bool LayoutScanner::block_punctuation(char c) {
  if (c == '-' && blank_at(at_ + 1)) {
    dash();
    return true;
  }
  if (c == ':' && blank_at(at_ + 1)) {
    refuse_rest("yaml-key", complete_ ? "a list or a map cannot be a key" : "there is no key before this ':'",
                "write the key as a word, then ':' and its value");
    return true;
  }
  if (c != ',' && c != ']' && c != '}') return false;
  if (complete_ && c == ',') return false;
  refuse_rest("yaml-syntax", fmt::format("'{}' stands where a text or a key is expected", c),
              "delete it, or put the text in quotes");
  return true;
}

void LayoutScanner::dash() {
  if (!item_allowed_) {
    return refuse_rest("yaml-syntax", "'- ' begins an item of a list, which cannot stand here",
                       "begin the list on the line below; if it is meant as text, write it in quotes");
  }
  layout_.dashes.push_back(spot_at(at_, 1));
  parent_ = static_cast<std::ptrdiff_t>(at_);
  ++at_;
}

bool LayoutScanner::flow_punctuation(char c) {
  if (c == ']' || c == '}') {
    close_bracket(c);
    return true;
  }
  if (c == '-' && blank_at(at_ + 1)) {
    refuse_rest("yaml-syntax", "'- ' cannot stand inside brackets", "inside [ ] the items are only set apart by commas");
    return true;
  }
  if (c == ':' && !complete_ && !colon_at(at_)) {
    refuse_rest("yaml-syntax", "a text without quotes cannot begin with ':' inside brackets", "write it in quotes");
    return true;
  }
  if (c != ',' && !colon_at(at_) && !(c == ':' && complete_)) return false;
  complete_ = false;
  open_text_.reset();
  ++at_;
  return true;
}

void LayoutScanner::open_bracket(char c) {
  flow_.push_back({c, spot_at(at_, 1)});
  layout_.brackets = true;
  if (flow_.size() > deepest_nesting) {
    tell("yaml-too-deep", flow_.back().spot, fmt::format("more than {} brackets stand one inside another", deepest_nesting),
         "nothing that plaint reads goes that deep: look for brackets that were not closed");
    layout_.torn = true;
    stopped_ = true;
    flow_.clear();
  }
  open_text_.reset();
  ++at_;
}

void LayoutScanner::close_bracket(char c) {
  const char opened = c == ']' ? '[' : '{';
  if (flow_.back().opened != opened) {
    tell("yaml-bracket", spot_at(at_, 1),
         fmt::format("'{}' closes, but '{}' of line {} is open", c, flow_.back().opened, flow_.back().spot.place.line),
         "close the brackets in the order in which they were opened, the last one first");
    layout_.torn = true;
  }
  flow_.pop_back();
  open_text_.reset();
  complete_ = true;
  ++at_;
}

void LayoutScanner::block_text_header() {
  const std::string_view header = line_.substr(at_, line_.find_first_of(" \t", at_) - at_);
  const std::size_t rest = std::min(line_.find_first_not_of(" \t", at_ + header.size()), line_.size());
  const std::string_view sign = header.substr(1);
  const bool well_formed = sign.empty() || sign == "-" || sign == "+";
  if (!flow_.empty() || !well_formed || (rest < line_.size() && line_[rest] != '#')) {
    return refuse_rest("yaml-syntax", fmt::format("'{}' begins a text of several lines, and nothing may follow it here", header[0]),
                       "write the text on the lines below, further in (after '|', '|-' or '>' alone); or put it in quotes");
  }
  layout_.texts.push_back(spot_at(at_, 1));
  block_ = BlockText{static_cast<std::size_t>(parent_ + 1), false};
  if (block_->indent == 0) block_->indent = 1;
  at_ = line_.size();
}

void LayoutScanner::quoted_text() {
  const QuotedEnd found = find_quoted_end(line_, at_);
  if (found.end == npos) {
    layout_.torn = true;
    return refuse_rest("yaml-unclosed-quote", fmt::format("the quote {} that opens here is not closed in this line", line_[at_]),
                       "close it at the end of the text; a text of several lines is written below '|', without quotes",
                       line_.size() - at_);
  }
  const Spot spot = spot_at(at_, found.end - at_);
  if (found.bad_length > 0) {
    tell("yaml-not-allowed", spot_at(found.bad_escape, found.bad_length),
         fmt::format("'{}' means nothing in double quotes, or a character that is not allowed",
                     shown(line_.substr(found.bad_escape, found.bad_length))),
         "write '\\\\' for one backslash, or put the text in single quotes");
    layout_.torn = true;
  }
  at_ = found.end;
  after_text(spot, false);
}

void LayoutScanner::plain_text() {
  const std::size_t end = plain_end();
  const Spot spot = spot_at(at_, end - at_);
  const std::string_view text = line_.substr(at_, end - at_);
  const std::size_t tab_at = text.find('\t');
  if (tab_at != npos) tab(at_ + tab_at);
  if (text.starts_with("\xc2\xa0")) {
    tell("yaml-tab", spot_at(at_, 2), "a no-break space stands where a space is expected", "type ordinary spaces instead");
  }
  at_ = end;
  after_text(spot, true);
}

void LayoutScanner::after_text(const Spot& spot, bool plain) {
  layout_.texts.push_back(spot);
  const std::size_t column = spot.offset - start_;
  const std::size_t next = std::min(line_.find_first_not_of(' ', at_), line_.size());
  if (flow_.empty() && colon_at(next)) {
    at_ = next;
    return colon(spot);
  }
  const bool glued = !plain && !blank_at(at_) && (flow_.empty() || std::string_view(",]}:").find(line_[at_]) == npos);
  if (glued) {
    return refuse_rest("yaml-syntax", fmt::format("'{}' follows the closing quote", excerpt(line_.substr(at_))),
                       "quotes inside a text: write it in the other sort of quotes, or below '|' without any",
                       line_.size() - at_);
  }
  if (flow_.empty() && (parent_ < 0 || static_cast<std::ptrdiff_t>(column) <= parent_)) {
    at_ = column;
    return refuse_rest("yaml-syntax", fmt::format("there is no ':' after '{}'", shown(text_.substr(spot.offset, spot.length))),
                       "a key is followed by ':' and a space; a text that belongs to the line above stands further in",
                       spot.length);
  }
  complete_ = true;
  if (plain) open_text_ = OpenText{spot, false};
}

// at_ is the colon.
void LayoutScanner::colon(const Spot& key) {
  if (key_in_line_) {
    return refuse_rest("yaml-syntax", "a second ': ' stands in this line", "put the text after the first ':' in quotes");
  }
  if (text_.substr(key.offset, key.length) == "<<") {
    tell("yaml-not-allowed", key, "'<<' is a YAML merge key, which is not allowed", "write out the keys themselves");
  }
  key_in_line_ = true;
  parent_ = static_cast<std::ptrdiff_t>(key.offset - start_);
  ++at_;
}

// Gives up what is left of this line, and the lines further in below it: they cannot be judged.
void LayoutScanner::refuse_rest(std::string_view code, std::string message, std::string hint, std::size_t length) {
  const Spot spot = spot_at(at_, length);
  tell(code, spot, std::move(message), std::move(hint));
  at_ = line_.size();
  open_text_ = OpenText{spot, true};
  parent_ = std::max<std::ptrdiff_t>(parent_, 0);
  if (flow_.empty()) return;
  layout_.torn = true;
  flow_.clear();
}

void LayoutScanner::skip_blanks() {
  const std::size_t next = std::min(line_.find_first_not_of(" \t", at_), line_.size());
  const std::size_t tab_at = line_.substr(at_, next - at_).find('\t');
  if (tab_at != npos && next < line_.size() && line_[next] != '#') tab(at_ + tab_at);
  at_ = next;
}

std::size_t LayoutScanner::plain_end() const {
  const std::string_view ends = flow_.empty() ? "" : ",?[]{}";
  std::size_t end = at_;
  for (std::size_t at = at_; at < line_.size(); ++at) {
    if (line_[at] == '#' && blank_at(at - 1)) break;
    if (colon_at(at) || ends.find(line_[at]) != npos) break;
    if (!blank_at(at)) end = at + 1;
  }
  return end;
}

}  // namespace plaint::yaml
