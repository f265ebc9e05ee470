// Sessions at a terminal, written down in a file: each is typed again, and the file is given back as it should be. What
// a test compares is the two texts; what PLAINT_ACCEPT=1 writes is the second.
#pragma once

#include <string>

#include "support/shell.h"

namespace plaint::testing {

// cram's format: `  $ command`, `  > more of it`, the output indented by two, `  [status]` when it is not 0; all else
// is prose. An empty line between two lines of output is part of the output.
std::string replay_transcript(const std::string& text, Shell& shell);

// A whole file of commands and outputs that are not indented: `$ plaint check`, the output, `[1]`.
std::string replay_session(const std::string& text, Shell& shell);

// The code fences of a README. Only `$ plaint ...` and `$ cd ...` are typed; what stands below another command is left alone. A
// line "..." in the output stands for any lines. The exit status is not shown. Comments that the reader does not see say
// which day it is (`<!-- today 2026-03-04 -->`, `.\" today 2026-03-04`), and what a person answers to the questions of the next
// command, a line each (`.\" typed Asha Example`).
std::string replay_markdown(const std::string& text, Shell& shell);

// The same for what stands between .Bd and .Ed of a man page.
std::string replay_manual(const std::string& text, Shell& shell);

// Where the two first differ, with a few lines around it; "" when they are the same.
std::string difference(const std::string& expected, const std::string& actual);

}  // namespace plaint::testing
