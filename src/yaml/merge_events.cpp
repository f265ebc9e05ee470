#include "yaml/merge_events.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <span>
#include <utility>

namespace plaint::yaml {

namespace {

using Pointers = std::vector<const Piece*>;
using List = std::span<const Piece* const>;
using Same = bool (*)(const Piece&, const Piece&);
using Pairs = std::vector<std::pair<std::size_t, std::size_t>>;  // places in the two lists

constexpr std::size_t most_comparisons = 4'000'000;  // beyond that, two lists share too little to be told apart

bool same_value(const Piece& left, const Piece& right) { return left.value == right.value; }

// By what an event is known again, the surest first: an event that was corrected has kept its name or its date.
constexpr Same same_by[] = {
    same_value,
    [](const Piece& left, const Piece& right) { return left.name == right.name && left.date == right.date; },
    [](const Piece& left, const Piece& right) { return left.name == right.name; },
    [](const Piece& left, const Piece& right) { return left.date == right.date; },
};

Pointers pointers(const std::vector<Piece>& pieces) {
  Pointers all;
  for (const Piece& piece : pieces) all.push_back(&piece);
  return all;
}

// The longest sequence that both lists have in this order; nothing when they are too long to be compared.
std::optional<Pairs> common(List left, List right, Same same) {
  std::size_t start = 0;
  Pairs pairs;
  while (start < left.size() && start < right.size() && same(*left[start], *right[start])) {
    pairs.emplace_back(start, start);
    ++start;
  }
  const std::size_t rows = left.size() - start, columns = right.size() - start;
  if (rows == 0 || columns == 0) return pairs;
  if (rows > most_comparisons / columns) return std::nullopt;
  std::vector<unsigned> longest((rows + 1) * (columns + 1), 0);  // of what is left from there on
  const auto at = [&](std::size_t row, std::size_t column) -> unsigned& {
    return longest[row * (columns + 1) + column];
  };
  for (std::size_t row = rows; row-- > 0;) {
    for (std::size_t column = columns; column-- > 0;) {
      at(row, column) = same(*left[start + row], *right[start + column])
                            ? at(row + 1, column + 1) + 1
                            : std::max(at(row + 1, column), at(row, column + 1));
    }
  }
  for (std::size_t row = 0, column = 0; row < rows && column < columns;) {
    if (same(*left[start + row], *right[start + column])) {
      pairs.emplace_back(start + row++, start + column++);
    } else {
      at(row + 1, column) >= at(row, column + 1) ? ++row : ++column;
    }
  }
  return pairs;
}

// What became of the events of the base on one side.
struct Side {
  Pointers now;                 // of each event of the base; nullptr: gone
  std::vector<Pointers> added;  // before each event of the base that is still there, and [size] after the last

  // Where what was added beside an event of the base is kept.
  std::size_t place_of(std::size_t index) const {
    while (index < now.size() && now[index] == nullptr) ++index;
    return index;
  }
};

// Pairs what is the same by the first measure, and between these pairs what is the same by the next.
bool pair_up(List base, List side, std::span<const Same> measures, Pointers& now, std::size_t offset) {
  if (base.empty() || side.empty() || measures.empty()) return true;
  const auto pairs = common(base, side, measures.front());
  if (!pairs) return false;
  std::size_t from = 0, side_from = 0;
  const auto between = [&](std::size_t to, std::size_t side_to) {
    return pair_up(base.subspan(from, to - from), side.subspan(side_from, side_to - side_from), measures.subspan(1),
                   now, offset + from);
  };
  for (const auto& [index, side_index] : *pairs) {
    if (!between(index, side_index)) return false;
    now[offset + index] = side[side_index];
    from = index + 1;
    side_from = side_index + 1;
  }
  return between(base.size(), side.size());
}

std::optional<Side> follow(const Pointers& base, const Pointers& events) {
  Side side;
  side.now.resize(base.size());
  side.added.resize(base.size() + 1);
  if (!pair_up(base, events, same_by, side.now, 0)) return std::nullopt;
  std::size_t place = side.place_of(0);
  for (const Piece* event : events) {
    if (place < base.size() && event == side.now[place]) {
      place = side.place_of(place + 1);
    } else {
      side.added[place].push_back(event);
    }
  }
  return side;
}

bool same_values(const Pointers& left, const Pointers& right) {
  return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                    [](const Piece* one, const Piece* other) { return same_value(*one, *other); });
}

// Both took the event away, and each has something else in its place: that may be two corrections of it.
bool may_be_two_corrections(const Side& ours, const Side& theirs, std::size_t index) {
  if (ours.now[index] != nullptr || theirs.now[index] != nullptr) return false;
  const Pointers& left = ours.added[ours.place_of(index)];
  const Pointers& right = theirs.added[theirs.place_of(index)];
  return !left.empty() && !right.empty() && !same_values(left, right);
}

MergedPiece taken(const Piece* piece) { return {*piece, false, {}}; }

// By date. Theirs has to wait as long as an event of ours with the same date has not been taken.
void interleave(List ours, List theirs, std::vector<MergedPiece>& result) {
  std::map<Date, int> waiting;
  for (const Piece* event : ours) ++waiting[event->date];
  while (!ours.empty() || !theirs.empty()) {
    const bool theirs_first =
        !theirs.empty() &&
        (ours.empty() || (theirs.front()->date < ours.front()->date && waiting[theirs.front()->date] == 0));
    List& from = theirs_first ? theirs : ours;
    if (!theirs_first) --waiting[from.front()->date];
    result.push_back(taken(from.front()));
    from = from.subspan(1);
  }
}

// False when both added the same two events, each in its own order.
bool add_new(const Pointers& ours, const Pointers& theirs, std::vector<MergedPiece>& result) {
  const auto shared = common(ours, theirs, same_value);
  if (!shared) return false;
  Pointers left = ours, right = theirs;
  std::size_t from = 0, theirs_from = 0;
  const auto between = [&](std::size_t to, std::size_t theirs_to) {
    interleave(List(ours).subspan(from, to - from), List(theirs).subspan(theirs_from, theirs_to - theirs_from), result);
  };
  for (const auto& [index, theirs_index] : *shared) {
    between(index, theirs_index);
    if (auto both = merged_piece(nullptr, ours[index], theirs[theirs_index])) result.push_back(std::move(*both));
    left[index] = right[theirs_index] = nullptr;
    from = index + 1;
    theirs_from = theirs_index + 1;
  }
  between(ours.size(), theirs.size());
  return std::none_of(left.begin(), left.end(), [&](const Piece* one) {
    return one != nullptr && std::any_of(right.begin(), right.end(), [&](const Piece* other) {
             return other != nullptr && same_value(*one, *other);
           });
  });
}

bool by_date(const Piece& left, const Piece& right) { return left.date < right.date; }

Date date_of(const MergedPiece& choice) { return choice.piece.body.empty() ? choice.theirs.date : choice.piece.date; }

bool choice_by_date(const MergedPiece& left, const MergedPiece& right) { return date_of(left) < date_of(right); }

}  // namespace

std::optional<MergedEvents> merge_events(const std::vector<Piece>& base, const std::vector<Piece>& ours,
                                         const std::vector<Piece>& theirs) {
  const Pointers before = pointers(base);
  const auto left = follow(before, pointers(ours)), right = follow(before, pointers(theirs));
  if (!left || !right) return std::nullopt;
  MergedEvents merged;
  for (std::size_t i = 0; i < base.size(); ++i) {
    if (may_be_two_corrections(*left, *right, i)) return std::nullopt;
    if (!add_new(left->added[i], right->added[i], merged.before)) return std::nullopt;
    if (auto choice = merged_piece(&base[i], left->now[i], right->now[i])) merged.before.push_back(std::move(*choice));
  }
  if (!add_new(left->added[base.size()], right->added[base.size()], merged.added)) return std::nullopt;

  std::vector<MergedPiece> all = merged.before;
  all.insert(all.end(), merged.added.begin(), merged.added.end());
  const bool sides_sorted =
      std::is_sorted(ours.begin(), ours.end(), by_date) && std::is_sorted(theirs.begin(), theirs.end(), by_date);
  if (!sides_sorted || std::is_sorted(all.begin(), all.end(), choice_by_date)) return merged;
  std::stable_sort(all.begin(), all.end(), choice_by_date);  // an event whose date was corrected on one side
  return MergedEvents{std::move(all), {}};
}

}  // namespace plaint::yaml
