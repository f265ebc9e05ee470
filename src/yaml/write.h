// The text of what plaint writes into case files and diaries: one event, or a whole new case. It only makes text; where
// an event goes in a file that is there already is for append.h.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"
#include "casefile/casefile.h"

namespace plaint::yaml {

// How the events of a file are set out.
struct EventLayout {
  std::size_t dash = 2;  // spaces before the '-'
  std::size_t keys = 4;  // spaces before each key; at least two more
  std::string_view line_end = "\n";
};

// The lines of one event, each with its line end: date, event, by, then the fields in their order. The reader gives
// back the same event from them: that is tried before they are given out. A problem says which field cannot be written
// and why: an empty text, a control character, no UTF-8, a key twice. Places are not looked at.
Result<std::string> event_text(const CaseEvent& event, const EventLayout& layout = {});

// A whole new case file, its events last. read_case gives the same case back: that is tried before the text is given
// out, and what it tells is the problem. `source` and places are not looked at.
Result<std::string> case_text(const CaseFile& casefile);

// Whether both say the same, wherever they stand.
bool same_event(const CaseEvent& left, const CaseEvent& right);

}  // namespace plaint::yaml
