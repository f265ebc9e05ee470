#include "yaml/merge.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <set>

#include "base/text.h"
#include "yaml/merge_conflict.h"
#include "yaml/merge_events.h"
#include "yaml/merge_piece.h"
#include "yaml/merge_proof.h"
#include "yaml/merge_same_case.h"

namespace plaint::yaml {

namespace {

struct Sides {
  Pieces base, ours, theirs;
};

// Of a property of the file as a whole: whichever side changed it, ours when both did.
template <class T>
T changed(const T& base, const T& ours, const T& theirs) {
  return ours == base ? theirs : ours;
}

// How far in the events stand: as on the side that moved them.
std::size_t common_indent(const Sides& sides) {
  const auto known = [](const Pieces& pieces) {
    return pieces.items.empty() ? std::nullopt : std::optional<std::size_t>(pieces.indent);
  };
  const auto base = known(sides.base), ours = known(sides.ours), theirs = known(sides.theirs);
  if (!ours || !theirs) return ours.value_or(theirs.value_or(base.value_or(0)));
  return *changed(base.has_value() ? base : theirs, ours, theirs);
}

void indent_to(Pieces& pieces, std::size_t indent) {
  for (Piece& piece : pieces.items) {
    piece.above = indented(piece.above, pieces.indent, indent);
    piece.body = indented(piece.body, pieces.indent, indent);
  }
  pieces.indent = indent;
}

// A side that wrote below the comments at the end of the base has them above its first new event: takes them away
// there.
bool take_tail(Pieces& side, const Pieces& base) {
  const Lines tail = without_blank_ends(base.below);
  if (tail.empty()) return false;
  for (Piece& piece : side.items) {
    const auto first =
        std::find_if(piece.above.begin(), piece.above.end(), [](const auto& line) { return !is_blank(line); });
    if (static_cast<std::size_t>(piece.above.end() - first) < tail.size() ||
        !std::equal(tail.begin(), tail.end(), first)) {
      continue;
    }
    const auto same = [&](const Piece& old) { return old.value == piece.value; };
    if (std::any_of(base.items.begin(), base.items.end(), same)) continue;
    piece.above.erase(piece.above.begin(), first + static_cast<std::ptrdiff_t>(tail.size()));
    return true;
  }
  return false;
}

bool ends_as(const Pieces& side, const Pieces& base) {
  if (without_blank_ends(side.below) != without_blank_ends(base.below)) return false;
  if (side.items.empty() || base.items.empty()) return side.items.empty();
  return side.items.back().value == base.items.back().value;
}

class Merge {
 public:
  explicit Merge(Sides sides) : sides_(std::move(sides)) {}

  // Nothing when the pieces cannot be brought together.
  std::optional<MergeOutcome> merged() {
    const std::size_t indent = common_indent(sides_);
    for (Pieces* pieces : {&sides_.base, &sides_.ours, &sides_.theirs}) indent_to(*pieces, indent);
    const Lines tail = settle_tail();
    const auto events = merge_events(sides_.base.items, sides_.ours.items, sides_.theirs.items);
    if (!events) return std::nullopt;
    add_head();
    if (!add_events_key(!events->before.empty() || !events->added.empty())) return std::nullopt;
    for (const MergedPiece& event : events->before) add(event);
    add_comments(tail);
    for (const MergedPiece& event : events->added) add(event);
    add_below();
    return outcome();
  }

 private:
  void add_lines(const Lines& lines) { lines_.insert(lines_.end(), lines.begin(), lines.end()); }

  // Comments and empty lines; those that would become part of the text above them are left out.
  void add_comments(const Lines& lines) {
    auto first = lines.begin();
    while (takes_blanks_ && first != lines.end() && is_blank(*first)) ++first;
    lines_.insert(lines_.end(), first, lines.end());
    if (first != lines.end()) takes_blanks_ = false;
  }

  void add(const MergedPiece& choice) {
    if (!choice.conflict) {
      add_comments(choice.piece.above);
      takes_blanks_ = choice.piece.takes_blanks;
      return add_lines(choice.piece.body);
    }
    takes_blanks_ = false;
    const auto whole = [](const Piece& piece) {
      Lines lines = piece.above;
      lines.insert(lines.end(), piece.body.begin(), piece.body.end());
      return lines;
    };
    add_conflict(lines_, whole(choice.piece), whole(choice.theirs));
    conflicts_.push_back(sentence(choice));
  }

  static std::string sentence(const MergedPiece& choice) {
    const Piece& piece = choice.piece.body.empty() ? choice.theirs : choice.piece;
    const bool event = piece.date != Date{};
    const std::string what = event ? fmt::format("the event '{}' of {}", shown(piece.name), iso(piece.date))
                                   : fmt::format("'{}'", shown(piece.name));
    if (choice.piece.body.empty()) return what + " was taken out by ours and changed by theirs";
    if (choice.theirs.body.empty()) return what + " was changed by ours and taken out by theirs";
    return what + " is not the same on both sides, and neither is as it was";
  }

  void add_head() {
    for (const std::string& name : head_order()) {
      const auto choice = merged_piece(sides_.base.key(name), sides_.ours.key(name), sides_.theirs.key(name));
      if (choice) add(*choice);
    }
  }

  // The order of the side that changed it; keys of the other side alone follow the key that they follow there.
  std::vector<std::string> head_order() const {
    const auto names = [](const Pieces& pieces) {
      std::vector<std::string> list;
      for (const Piece& piece : pieces.head) list.push_back(piece.name);
      return list;
    };
    const auto ours = names(sides_.ours), theirs = names(sides_.theirs);
    const bool theirs_leads = ours == names(sides_.base);
    std::vector<std::string> order = theirs_leads ? theirs : ours;
    std::set<std::string> there(order.begin(), order.end());
    std::string before;
    for (const std::string& name : theirs_leads ? ours : theirs) {
      if (there.insert(name).second) {
        const auto at = std::find(order.begin(), order.end(), before);
        order.insert(at == order.end() ? order.begin() : at + 1, name);
      }
      before = name;
    }
    return order;
  }

  static const Piece* if_there(const Piece& piece) { return piece.body.empty() ? nullptr : &piece; }

  // False when there are events and no line for their key.
  bool add_events_key(bool any) {
    auto choice =
        merged_piece(if_there(sides_.base.events), if_there(sides_.ours.events), if_there(sides_.theirs.events));
    if (!any) {
      if (choice) add(*choice);
      return true;
    }
    if (!choice) return false;
    // `events: []` is not a line that events can follow.
    const auto fits = [&](const Pieces& pieces) {
      return !pieces.items.empty() && pieces.events.body == choice->piece.body;
    };
    if (!choice->conflict && !fits(sides_.base) && !fits(sides_.ours) && !fits(sides_.theirs)) {
      choice->piece.body = (sides_.ours.items.empty() ? sides_.theirs : sides_.ours).events.body;
    }
    add(*choice);
    return true;
  }

  // Where the comments at the end of the base go: they are given back when they stand before what is new, and stay part
  // of `below` otherwise.
  Lines settle_tail() {
    Pieces &base = sides_.base, &ours = sides_.ours, &theirs = sides_.theirs;
    const bool ours_as_before = ends_as(ours, base), theirs_as_before = ends_as(theirs, base);
    const bool above_ours = take_tail(ours, base), above_theirs = take_tail(theirs, base);
    const bool before_new =
        (above_ours || ours_as_before) && (above_theirs || theirs_as_before) && (above_ours || above_theirs);
    const Lines tail = base.below;
    if (before_new) {
      if (!above_ours) ours.below.clear();
      if (!above_theirs) theirs.below.clear();
      base.below.clear();
      return tail;
    }
    if (above_ours) ours.below.insert(ours.below.begin(), tail.begin(), tail.end());
    if (above_theirs) theirs.below.insert(theirs.below.begin(), tail.begin(), tail.end());
    return {};
  }

  void add_below() {
    const auto below = merged_comments(sides_.base.below, sides_.ours.below, sides_.theirs.below);
    if (below) return add_comments(*below);
    add_conflict(lines_, sides_.ours.below, sides_.theirs.below);
    conflicts_.push_back("the comment at the end is not the same on both sides, and neither is as it was");
  }

  MergeOutcome outcome() {
    const bool crlf = changed(sides_.base.crlf, sides_.ours.crlf, sides_.theirs.crlf);
    const bool mark = changed(sides_.base.mark, sides_.ours.mark, sides_.theirs.mark);
    MergeOutcome outcome;
    outcome.text = mark ? "\xEF\xBB\xBF" : "";
    for (const std::string& line : lines_) outcome.text += line + (crlf ? "\r\n" : "\n");
    outcome.conflicts = std::move(conflicts_);
    outcome.clean = outcome.conflicts.empty();
    return outcome;
  }

  Sides sides_;
  Lines lines_;
  bool takes_blanks_ = false;  // the last line is of a text to which empty lines belong
  std::vector<std::string> conflicts_;
};

MergeOutcome by_hand(const MergeTexts& texts, std::string why) {
  return {false, joined_with_markers(texts.ours, texts.theirs), {std::move(why)}, {}, false};
}

bool nothing_in(const std::string& text) { return text.find_first_not_of(" \t\r\n") == std::string::npos; }

// What a side says for itself is its own affair: the path is only that of the result.
std::string own_path(const MergeTexts& texts, bool diary) {
  return diary ? (texts.path.empty() ? "diary.yaml" : texts.path) : std::string{};
}

MergeOutcome different_cases(const MergeTexts& texts, std::string why) {
  MergeOutcome outcome;
  outcome.two_cases = true;
  outcome.text = both_whole(texts.ours, texts.theirs, "plaint renumber gives one of the two cases another reference");
  outcome.conflicts = {std::move(why)};
  return outcome;
}

// What both sides recorded on one day under one name, but not in the same words. Expects sides that were not merged
// yet.
std::vector<std::string> recorded_twice(const Pieces& base, const Pieces& ours, const Pieces& theirs) {
  const auto is_new = [&](const Piece& event) {
    return std::none_of(base.items.begin(), base.items.end(), [&](const Piece& old) {
      return old.value == event.value || (old.name == event.name && old.date == event.date);
    });
  };
  std::vector<std::string> notes;
  for (const Piece& one : ours.items) {
    const auto alike = [&](const Piece& other) {
      return other.name == one.name && other.date == one.date && other.value != one.value;
    };
    if (std::none_of(theirs.items.begin(), theirs.items.end(), alike) || !is_new(one)) continue;
    notes.push_back(fmt::format(
        "both sides recorded '{}' of {}, in other words, and both are kept: if it happened once, take one out",
        shown(one.name), iso(one.date)));
  }
  return notes;
}

}  // namespace

MergeOutcome merge_cases(const MergeTexts& given) {
  if (given.ours == given.theirs || given.theirs == given.base) return {true, given.ours, {}, {}, false};
  if (given.ours == given.base) return {true, given.theirs, {}, {}, false};
  MergeTexts texts = given;
  auto base = cut(texts.base), ours = cut(texts.ours), theirs = cut(texts.theirs);
  const bool diary = texts.path.empty() ? ours && ours->key("case") == nullptr
                                        : texts.path == "diary.yaml" || texts.path.ends_with("/diary.yaml");
  const std::string path = own_path(texts, diary);
  if (diary) texts.path = path;
  if (!ours || !reads_well(path, texts.ours))
    return by_hand(texts, "our side has mistakes, or is laid out in brackets");
  if (!theirs || !reads_well(path, texts.theirs))
    return by_hand(texts, "their side has mistakes, or is laid out in brackets");
  if (!diary && nothing_in(texts.base)) return different_cases(texts, why_not_one_case(*ours, *theirs));
  if (!base || !reads_well(path, texts.base))
    return by_hand(texts, "what both sides began with has mistakes, or is laid out in brackets");
  if (!diary && (is_another_case(*base, *ours) || is_another_case(*base, *theirs))) {
    return different_cases(texts, "the head is another one altogether: the two sides may not be the same case");
  }
  std::vector<std::string> notes = recorded_twice(*base, *ours, *theirs);
  auto outcome = Merge({std::move(*base), std::move(*ours), std::move(*theirs)}).merged();
  if (!outcome) return by_hand(texts, "it cannot be told what became of each event");
  outcome->notes = std::move(notes);
  if (outcome->clean ? proved(texts, outcome->text) : keeps_lines(texts, outcome->text)) return *outcome;
  return by_hand(texts, "the two sides do not fit together");
}

}  // namespace plaint::yaml
