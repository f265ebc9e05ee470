// One key or one event as two sides have it, against what it was before: which of the two is taken, or that a person
// must choose. Internal to merge*.cpp.
#pragma once

#include <optional>

#include "yaml/pieces.h"

namespace plaint::yaml {

struct MergedPiece {
  Piece piece;            // what is taken; of a conflict, ours
  bool conflict = false;  // both changed it, each in its own way
  Piece theirs;           // of a conflict; without a body when they took it away
};

// Pieces that are not there are nullptr; nothing comes of it when one side took the piece away, or both.
std::optional<MergedPiece> merged_piece(const Piece* base, const Piece* ours, const Piece* theirs);

// Comments and empty lines. What both added where nothing stood is taken one after the other; nothing when both changed
// what stood there. Empty lines around them are no change.
std::optional<Lines> merged_comments(const Lines& base, const Lines& ours, const Lines& theirs);

}  // namespace plaint::yaml
