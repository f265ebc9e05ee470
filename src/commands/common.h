// What every command is given and gives back: the options that hold everywhere, the exit statuses, and the one way to
// say that something went wrong. A command prints only here and through World's `out` and `err`.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "date/date.h"
#include "report/style.h"
#include "world/world.h"

namespace plaint {

enum class Format { text, json, csv, md, html, ndjson, ics, sql };

// An option whose name only the policy knows: --cause lapse-or-failing.
struct TypedField {
  std::string name;  // "cause"
  std::string value;
};

struct CommonOptions {
  Date as_of;                    // --as-of, or today; what happened later is left out. What writes takes it for today
  Format format = Format::text;  // only one of those that the command's row names
  bool color = false;            // worked out from --color, NO_COLOR and the terminal
  std::vector<TypedField> fields{};  // only for commands whose row takes them
  bool format_given = false;         // --format was typed
};

// The same for every command, and in plaint(1).
inline constexpr int exit_well = 0;
inline constexpr int exit_problems = 1;  // found in the files, or the policy refused
inline constexpr int exit_usage = 2;     // wrong usage
inline constexpr int exit_failed = 3;    // the machine failed, or a bug in plaint

// What a list may take up: the columns of the terminal, or any, when no person reads along.
inline Screen screen_of(const World& world, const CommonOptions& options) {
  return {world.is_terminal ? world.terminal_width : 0, options.color};
}

// Writes "plaint: MESSAGE" and "hint: HINT" to `err` and gives `status` back:  return say(world, problem, exit_failed);
int say(World& world, const Problem& problem, int status);

}  // namespace plaint
