// The table of commands: one row for each, and what a row holds. A row declares its options only when its command is
// the one that was typed, so that starting stays a matter of milliseconds. CLI11 itself is included by table.cpp and
// parse.cpp alone.
#pragma once

#include <functional>
#include <initializer_list>
#include <span>
#include <string_view>

#include "commands/common.h"

namespace CLI {
class App;
}

namespace plaint {

// What is left to do once the options are read.
using Action = std::function<int(World&, const CommonOptions&)>;

struct Command {
  std::string_view name;         // as it is typed: "overdue", "policy check"; "" is plaint without a command
  std::string_view summary;      // one line, for the list of commands
  std::string_view description;  // for its --help: a paragraph for somebody who never used it
  std::string_view examples;     // for its --help: one a line, each beginning with "plaint "
  std::string_view formats;      // what --format may be, "text json csv md"; the first is the default
  Action (*declare)(CLI::App& app);
  bool takes_fields = false;  // any further --NAME VALUE is a field of an event, and the command judges it
};

// In the order of `plaint --help`.
std::span<const Command> command_table();

}  // namespace plaint
