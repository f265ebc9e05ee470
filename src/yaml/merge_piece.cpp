#include "yaml/merge_piece.h"

namespace plaint::yaml {

namespace {

// Of three texts the one that is meant, if that is sure.
const Lines* meant(const Lines& base, const Lines& ours, const Lines& theirs) {
  if (ours == theirs || theirs == base) return &ours;
  if (ours == base) return &theirs;
  return nullptr;
}

MergedPiece conflict(const Piece* ours, const Piece* theirs) {
  MergedPiece choice;
  choice.conflict = true;
  if (ours != nullptr) choice.piece = *ours;
  if (theirs != nullptr) choice.theirs = *theirs;
  return choice;
}

bool untouched(const Piece& base, const Piece& side) {
  return side.body == base.body && without_blank_ends(side.above) == without_blank_ends(base.above);
}

MergedPiece take(const Piece& piece) { return {piece, false, {}}; }

}  // namespace

std::optional<Lines> merged_comments(const Lines& base, const Lines& ours, const Lines& theirs) {
  if (const Lines* whole = meant(base, ours, theirs)) return *whole;
  const Lines before = without_blank_ends(base), left = without_blank_ends(ours), right = without_blank_ends(theirs);
  if (left == right || right == before) return ours;
  if (left == before) return theirs;
  if (!before.empty()) return std::nullopt;
  Lines both = ours;
  both.insert(both.end(), theirs.begin(), theirs.end());
  return both;
}

std::optional<MergedPiece> merged_piece(const Piece* base, const Piece* ours, const Piece* theirs) {
  if (ours == nullptr && theirs == nullptr) return std::nullopt;
  if (ours == nullptr || theirs == nullptr) {
    const Piece* left = ours != nullptr ? ours : theirs;
    if (base == nullptr) return take(*left);
    if (untouched(*base, *left)) return std::nullopt;
    return conflict(ours, theirs);
  }
  static const Piece nothing;
  const Piece& before = base != nullptr ? *base : nothing;
  const Lines* body = meant(before.body, ours->body, theirs->body);
  const auto above = merged_comments(before.above, ours->above, theirs->above);
  if (body == nullptr || !above) return conflict(ours, theirs);
  MergedPiece choice = take(body == &ours->body ? *ours : *theirs);
  choice.piece.above = *above;
  return choice;
}

}  // namespace plaint::yaml
