#include "yaml/merge_same_case.h"

#include <algorithm>
#include <set>
#include <utility>

namespace plaint::yaml {

namespace {

std::set<std::string> words_of(const Piece& piece) {
  std::set<std::string> words;
  std::string word;
  for (const std::string& line : piece.body) {
    for (const char c : line + " ") {
      const bool part = c < 0 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (part) word += c;
      if (!part && !word.empty()) words.insert(std::exchange(word, {}));
    }
  }
  words.erase("summary");
  return words;
}

// An edited summary has kept half of its words.
bool unlike(const Piece& left, const Piece& right) {
  const std::set<std::string> words = words_of(left), others = words_of(right);
  const auto shared =
      std::count_if(words.begin(), words.end(), [&](const std::string& word) { return others.contains(word); });
  return 2 * static_cast<std::size_t>(shared) < std::min(words.size(), others.size());
}

bool keeps_any(const Pieces& side, const Pieces& base) {
  return std::any_of(side.items.begin(), side.items.end(), [&](const Piece& event) {
    return std::any_of(base.items.begin(), base.items.end(),
                       [&](const Piece& old) { return event.value == old.value; });
  });
}

// Whether a side holds a case that is not the one of the base: two clones took one reference, and the change of one of
// them is now put on top of the other, as a rebase does. A whole new head is no correction.
}  // namespace

bool is_another_case(const Pieces& base, const Pieces& side) {
  std::set<std::string> changed;
  for (const Piece& piece : base.head) {
    const Piece* now = side.key(piece.name);
    if (piece.name != "case" && (now == nullptr || now->value != piece.value)) changed.insert(piece.name);
  }
  if (changed.empty()) return false;
  const Piece *before = base.key("summary"), *now = side.key("summary");
  const bool only_one = changed.size() == 1;
  if (changed.contains("summary") && now != nullptr) {
    return changed.contains("received") || (unlike(*before, *now) && !(only_one && keeps_any(side, base)));
  }
  if (!base.items.empty() && !side.items.empty() && !keeps_any(side, base)) return true;
  return changed.size() > 2 || (!only_one && before == nullptr);
}

std::string why_not_one_case(const Pieces& ours, const Pieces& theirs) {
  const auto says = [](const Pieces& left, const Pieces& right) {
    return std::all_of(left.head.begin(), left.head.end(), [&](const Piece& piece) {
      const Piece* other = right.key(piece.name);
      return other != nullptr && other->value == piece.value;
    });
  };
  return says(ours, theirs) && says(theirs, ours)
             ? "both sides made this case, with the same head: it may be one case or two"
             : "each side made a case, and both took the same reference";
}

}  // namespace plaint::yaml
