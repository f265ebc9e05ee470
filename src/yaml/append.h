// Writing into a file that people edit by hand: text is put in, and nothing else of the file changes. Every result is
// read and held against the old file before it is given out; what cannot be proved is refused, with what to do by hand.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "base/source.h"
#include "casefile/casefile.h"

namespace plaint::yaml {

// The text of a case file or a diary with this event after the last of its `events`, in the file's own indentation and
// line ends. An empty text gives a new diary. Every old line stays as it is, but for a line end added to the last one,
// and for an
// `[]`, `~` or `null` taken away from behind `events:`. The problem says why it cannot be done; its hint has the lines
// to paste. Whether the event is allowed is for others to ask.
Result<std::string> append_event(const Source& file, const CaseEvent& event);

// The text of a file with another value for one of its first-level keys, which must be there with a text in one line.
// Everything else, the comment behind the value too, stays as it is, byte for byte.
Result<std::string> set_head_value(const Source& file, std::string_view key, std::string_view value);

}  // namespace plaint::yaml
