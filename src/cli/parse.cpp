#include "cli/parse.h"

#include <CLI/CLI.hpp>
#include <algorithm>

#include "base/contains.h"
#include "base/text.h"

namespace plaint {

namespace {

std::string full_name(const Command& command) {
  return command.name.empty() ? "plaint" : "plaint " + std::string(command.name);
}

std::string footer(const Command& command) {
  std::string text = "Examples:";
  std::string_view rest = command.examples;
  while (!rest.empty()) {
    const std::size_t end = rest.find('\n');
    text += "\n  " + std::string(rest.substr(0, end));
    rest = end == std::string_view::npos ? std::string_view{} : rest.substr(end + 1);
  }
  return text;
}

// The text in lines of at most `columns`, broken between words; line ends that are there stay.
std::string wrapped(std::string_view text, int columns) {
  std::string lines;
  int used = 0;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find_first_of(" \n"), text.size());
    const std::string_view word = text.substr(0, end);
    const int width = display_width(word);
    const bool first = lines.empty() || lines.back() == '\n';
    if (!first && used + 1 + width > columns) {
      lines += '\n';
      used = 0;
    } else if (!first) {
      lines += ' ';
      ++used;
    }
    lines += word;
    used += width;
    if (end < text.size() && text[end] == '\n') {
      lines += '\n';
      used = 0;
    }
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

void declare_globals(CLI::App& app, const Command& command, GlobalWords& globals) {
  const std::string formats = "How to print it: " + std::string(command.formats);
  const auto last = CLI::MultiOptionPolicy::TakeLast;
  const auto option = [&](const std::string& name, std::string& value, const std::string& type,
                          const std::string& description) {
    app.add_option(name, value, description)->type_name(type)->multi_option_policy(last)->group("Everywhere");
  };
  option("-C", globals.folder, "DIR", "Work in this folder");
  option("--as-of", globals.as_of, "DATE", "Look at things as they stood on this day (default: today)");
  option("--format", globals.format, "FORMAT", formats);
  option("--color", globals.color, "WHEN", "Colours: auto always never");
  app.add_flag("--version", globals.version, "Print the version")->group("Everywhere");
  app.get_help_ptr()->group("Everywhere");
}

std::vector<std::string> long_options(const CLI::App& app) {
  std::vector<std::string> names;
  for (const CLI::Option* option : app.get_options()) {
    for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
  }
  return names;
}

Problem unknown_word(const CLI::App& app, const Command& command, const std::string& word) {
  const std::string help = "see " + full_name(command) + " --help";
  if (!word.starts_with('-')) return {"'" + shown(word) + "' is one word too many for " + full_name(command), help};
  const std::string name = word.substr(0, word.find('='));
  const std::string meant = did_you_mean(name, long_options(app));
  return {"'" + shown(name) + "' is not an option of " + full_name(command), meant.empty() ? help : meant};
}

// Takes every --NAME VALUE and --NAME=VALUE that the command itself does not know out of the words.
Result<std::vector<TypedField>> take_fields(const CLI::App& app, std::vector<std::string>& words) {
  const std::vector<std::string> known = long_options(app);
  std::vector<TypedField> fields;
  std::vector<std::string> rest;
  for (std::size_t at = 0; at < words.size(); ++at) {
    const std::string& word = words[at];
    const std::size_t equals = word.find('=');
    const std::string option = word.substr(0, equals);
    const bool ours = word.starts_with("--") && word.size() > 2 &&
                      !contains(known, option);
    if (!ours) {
      const bool declared = word.starts_with('-') && equals == std::string::npos && at + 1 < words.size() &&
                            app.get_option_no_throw(word) != nullptr && app.get_option_no_throw(word)->get_items_expected() > 0;
      rest.push_back(word);
      if (declared) rest.push_back(words[++at]);
    } else if (equals != std::string::npos) {
      fields.push_back({option.substr(2), word.substr(equals + 1)});
    } else if (at + 1 < words.size() && !words[at + 1].starts_with("--")) {
      fields.push_back({option.substr(2), words[++at]});
    } else {
      return Problem{"'" + shown(word) + "' needs a value", "a value that begins with -- is written " + shown(word) + "=VALUE"};
    }
  }
  words = rest;
  return fields;
}

}  // namespace

Result<ParsedCommand> parse_command(const Command& command, std::vector<std::string> words) {
  constexpr int columns = 80;
  ParsedCommand parsed;
  CLI::App app{wrapped(command.description, columns) + "\n", full_name(command)};
  app.allow_extras();
  app.footer(footer(command));
  app.get_formatter()->label("REQUIRED", "");
  const Action action = command.declare(app);  // before the options that hold everywhere: so they come last in the help
  app.set_help_flag("-h,--help", "Print this help");
  declare_globals(app, command, parsed.globals);
  if (command.takes_fields) {
    Result<std::vector<TypedField>> fields = take_fields(app, words);
    if (!fields) return fields.problem();
    parsed.fields = std::move(*fields);
  }
  try {
    std::reverse(words.begin(), words.end());  // as CLI11 wants them
    app.parse(std::move(words));
  } catch (const CLI::CallForHelp&) {
    parsed.help = app.help();
    return parsed;
  } catch (const CLI::ParseError& error) {
    if (!app.remaining().empty()) return unknown_word(app, command, app.remaining().front());
    return Problem{shown(error.what()), "see " + full_name(command) + " --help"};
  }
  if (!app.remaining().empty()) return unknown_word(app, command, app.remaining().front());
  parsed.action = action;
  return parsed;
}

}  // namespace plaint
