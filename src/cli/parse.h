// The options of one command, read from its words. The only header through which CLI11 is used: what comes out is plain
// text and a callable.
#pragma once

#include <string>
#include <vector>

#include "cli/command.h"

namespace plaint {

// The options that hold for every command, as they were typed; "" where one was not.
struct GlobalWords {
  std::string folder;  // -C
  std::string as_of;
  std::string format;
  std::string color;
  bool version = false;
};

struct ParsedCommand {
  GlobalWords globals;
  Action action;     // of the command; none when `help` was asked for
  std::string help;  // what --help prints; "" when it was not asked for
  std::vector<TypedField> fields;  // of a command that takes them
};

// Options whose next word is their value, for whoever looks for the command among the words.
inline constexpr std::string_view global_options_with_value[] = {"-C", "--as-of", "--format", "--color"};
inline constexpr std::string_view global_flags[] = {"-h", "--help", "--version"};

// The problem of a word that the command does not know comes with the option that was probably meant.
Result<ParsedCommand> parse_command(const Command& command, std::vector<std::string> words);

}  // namespace plaint
