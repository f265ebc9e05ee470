// The events of two sides in one list: which of them were there before, which are new, and in which order they stand.
// Internal to merge*.cpp.
#pragma once

#include <optional>
#include <vector>

#include "yaml/merge_piece.h"

namespace plaint::yaml {

struct MergedEvents {
  std::vector<MergedPiece> before;  // up to the last event that was there before
  std::vector<MergedPiece> added;   // those after it
};

// What was there before keeps its order. New events stand where their side has them; those of both sides at one place
// are taken by date, at equal dates ours first, and never against the order of their own side (R1). An event that both
// added in the same words is one event. Nothing when it cannot be told what became of an event.
std::optional<MergedEvents> merge_events(const std::vector<Piece>& base, const std::vector<Piece>& ours,
                                         const std::vector<Piece>& theirs);

}  // namespace plaint::yaml
