#include "cli/run.h"

#include <algorithm>
#include <exception>
#include <optional>

#include "base/contains.h"
#include "base/text.h"
#include "cli/find.h"
#include "cli/parse.h"
#include "commands/date_words.h"

namespace plaint {

namespace {

constexpr std::string_view introduction =
    "plaint keeps the promises of a complaints policy: it works out from plain-text case files\n"
    "where each case stands, what is due, what is overdue, and why.\n";

struct NamedFormat {
  std::string_view name;
  Format format;
};
constexpr NamedFormat formats[] = {
    {"text", Format::text}, {"json", Format::json},     {"csv", Format::csv}, {"md", Format::md},
    {"html", Format::html}, {"ndjson", Format::ndjson}, {"ics", Format::ics}, {"sql", Format::sql}};

std::vector<std::string> split(std::string_view words) {
  std::vector<std::string> parts;
  while (!words.empty()) {
    const std::size_t end = std::min(words.find(' '), words.size());
    if (end > 0) parts.emplace_back(words.substr(0, end));
    words.remove_prefix(std::min(end + 1, words.size()));
  }
  return parts;
}

// The list of commands: all of them, or those of a group.
void print_help(std::ostream& out, const std::string& group) {
  out << introduction << "\nUsage: plaint " << (group.empty() ? "[COMMAND]" : group + " COMMAND") << " [OPTIONS]\n\n";
  int width = 0;
  for (const Command& row : command_table()) width = std::max(width, display_width(row.name));
  for (const Command& row : command_table()) {
    if (!group.empty() && !row.name.starts_with(group + " ")) continue;
    const std::string_view name = row.name.empty() ? "(none)" : row.name;
    out << "  " << pad(name, width) << "  " << row.summary << '\n';
  }
  out << "\nEverywhere: -C DIR, --as-of DATE, --format text|json|csv|md|html, --color auto|always|never, --help, --version\n"
         "Each command tells more with --help.\n";
}

Result<Format> parse_format(const std::string& typed, const Command& command) {
  const std::vector<std::string> known = split(command.formats);
  const std::string& wanted = typed.empty() ? known.front() : typed;
  for (const NamedFormat& row : formats) {
    if (row.name == wanted && contains(known, wanted)) return row.format;
  }
  return Problem{"--format '" + shown(typed) + "' is not a format of this command", "it can be " + join_or(known)};
}

Result<bool> parse_color(const std::string& typed, const World& world) {
  if (typed == "always") return true;
  if (typed == "never") return false;
  if (!typed.empty() && typed != "auto") {
    return Problem{"--color '" + shown(typed) + "' is not known", "it can be auto, always or never"};
  }
  const bool refused = !world.environment("NO_COLOR").value_or("").empty();
  return world.is_terminal && !refused;
}

Result<CommonOptions> common_options(const GlobalWords& words, const Command& command, const World& world) {
  const Result<Format> format = parse_format(words.format, command);
  if (!format) return format.problem();
  const Result<bool> color = parse_color(words.color, world);
  if (!color) return color.problem();
  const Date today = world.today();
  if (words.as_of.empty()) return CommonOptions{today, *format, *color, {}, !words.format.empty()};
  const Result<Date> as_of = parse_date_word(words.as_of, today);
  if (!as_of) return Problem{"--as-of " + as_of.problem().message, as_of.problem().hint};
  return CommonOptions{*as_of, *format, *color, {}, !words.format.empty()};
}

int run_command(const Command& command, const std::vector<std::string>& words, World& world) {
  const Result<ParsedCommand> parsed = parse_command(command, words);
  if (!parsed) return say(world, parsed.problem(), exit_usage);
  if (!parsed->help.empty()) {
    world.out << parsed->help;
    return exit_well;
  }
  if (!parsed->globals.folder.empty()) {
    const Result<Done> entered = world.enter_folder(parsed->globals.folder);
    if (!entered) return say(world, entered.problem(), exit_usage);
  }
  Result<CommonOptions> common = common_options(parsed->globals, command, world);
  if (!common) return say(world, common.problem(), exit_usage);
  common->fields = parsed->fields;
  return parsed->action(world, *common);
}

// What plaint does without a command, as long as the table has no row for it: the list of commands.
Action list_commands(CLI::App&) {
  return [](World& world, const CommonOptions&) {
    print_help(world.out, {});
    return exit_well;
  };
}
constexpr Command without_command = {"", "", "", "", "text", list_commands};

bool has_word(const std::vector<std::string>& words, std::string_view wanted) {
  return contains(words, wanted);
}

// "help record" is "record --help".
std::vector<std::string> with_help_last(std::vector<std::string> words) {
  if (words.empty() || words.front() != "help") return words;
  words.erase(words.begin());
  words.emplace_back("--help");
  return words;
}

int run_words(const std::vector<std::string>& typed, World& world) {
  const std::vector<std::string> words = with_help_last(typed);
  const Result<FoundCommand> found = find_command(words, command_table());
  if (!found) return say(world, found.problem(), exit_usage);
  if (has_word(found->rest, "--version")) {
    world.out << "plaint " << PLAINT_VERSION << '\n';
    return exit_well;
  }
  const Command& command = found->command != nullptr ? *found->command : without_command;
  const bool wants_help = has_word(found->rest, "--help") || has_word(found->rest, "-h");
  if (!found->group.empty() || (command.name.empty() && wants_help)) {
    print_help(world.out, found->group);
    return exit_well;
  }
  return run_command(command, found->rest, world);
}

}  // namespace

int run(const std::vector<std::string>& words, World& world) {
  try {
    const int status = run_words(words, world);
    world.out.flush();
    if (!world.out) return say(world, {"the output could not be written", {}}, exit_failed);
    return status;
  } catch (const std::exception& bug) {
    return say(world, {std::string("internal error: ") + bug.what(), "this is a bug in plaint: please report it"},
               exit_failed);
  }
}

}  // namespace plaint
