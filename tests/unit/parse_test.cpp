// The options that hold for every command, by the example of one that prints them.
#include "cli/parse.h"

#include <doctest/doctest.h>

using namespace plaint;

namespace {

Action declare_nothing(CLI::App&) {
  return [](World&, const CommonOptions&) { return exit_well; };
}

constexpr Command sample = {"sample",
                            "shows",
                            "Shows what there is, in a paragraph that is longer than a line of eighty columns may be.",
                            "plaint sample\nplaint sample --format json",
                            "text json",
                            declare_nothing};

std::string problem_of(const std::vector<std::string>& words) {
  const Result<ParsedCommand> parsed = parse_command(sample, words);
  if (parsed) return "none";
  return parsed.problem().message + " | " + parsed.problem().hint;
}

}  // namespace

TEST_CASE("the options that hold everywhere are read") {
  const Result<ParsedCommand> parsed =
      parse_command(sample, {"-C", "charity", "--as-of=2026-03-20", "--format", "json", "--color", "never"});
  REQUIRE(parsed);
  CHECK(parsed->globals.folder == "charity");
  CHECK(parsed->globals.as_of == "2026-03-20");
  CHECK(parsed->globals.format == "json");
  CHECK(parsed->globals.color == "never");
  CHECK(parse_command(sample, {"--as-of", "today", "--as-of", "friday"})->globals.as_of == "friday");
}

TEST_CASE("a word that the command does not know comes with what was meant") {
  CHECK(problem_of({"--as-off", "2026-03-20"}) ==
        "'--as-off' is not an option of plaint sample | did you mean '--as-of'?");
  CHECK(problem_of({"--zebra=1"}) == "'--zebra' is not an option of plaint sample | see plaint sample --help");
  CHECK(problem_of({"extra"}) == "'extra' is one word too many for plaint sample | see plaint sample --help");
  CHECK(problem_of({"a\x1b[2J"}) == "'a\\x1b[2J' is one word too many for plaint sample | see plaint sample --help");
}

TEST_CASE("the help of a command has its description and its examples") {
  const Result<ParsedCommand> parsed = parse_command(sample, {"--help"});
  REQUIRE(parsed);
  CAPTURE(parsed->help);
  CHECK(
      parsed->help.starts_with("Shows what there is, in a paragraph that is longer than a line of eighty columns\n"
                               "may be.\n"));
  CHECK(parsed->help.find("Examples:\n  plaint sample\n  plaint sample --format json\n") != std::string::npos);
  CHECK(parsed->help.find("text json") != std::string::npos);
}
