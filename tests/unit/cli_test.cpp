#include <doctest/doctest.h>

#include "cli/find.h"
#include "cli/run.h"
#include "commands/date_words.h"
#include "world/memory_world.h"

using namespace plaint;

namespace {

const Command table[] = {
    {"overdue", "", "", "", "text", nullptr},
    {"policy check", "", "", "", "text", nullptr},
    {"policy list", "", "", "", "text", nullptr},
};

std::string found(const std::vector<std::string>& words) {
  const Result<FoundCommand> result = find_command(words, table);
  if (!result) return result.problem().message + " | " + result.problem().hint;
  std::string text = result->command == nullptr ? "none" : std::string(result->command->name);
  for (const std::string& word : result->rest) text += " " + word;
  return text;
}

}  // namespace

TEST_CASE("the command is found among options") {
  CHECK(found({"overdue"}) == "overdue");
  CHECK(found({"-C", "policy", "overdue", "--format", "json"}) == "overdue -C policy --format json");
  CHECK(found({"--as-of=2026-03-20", "policy", "check", "imago"}) == "policy check --as-of=2026-03-20 imago");
  CHECK(found({}) == "none");
  CHECK(found({"--version"}) == "none --version");
}

TEST_CASE("a command that does not exist is answered with the one that was meant") {
  CHECK(found({"overdeu"}) == "'overdeu' is not a command of plaint | did you mean 'overdue'?");
  CHECK(found({"policy", "chek"}) == "'policy chek' is not a command of plaint | did you mean 'policy check'?");
  CHECK(found({"policy"}) == "'plaint policy' needs one word more: check or list | see plaint policy --help");
  CHECK(found({"frobnicate"}) == "'frobnicate' is not a command of plaint | see plaint --help");
}

TEST_CASE("date words are understood") {
  const Date friday = make_date(2026, 3, 20);
  CHECK(*parse_date_word("2026-03-02", friday) == make_date(2026, 3, 2));
  CHECK(*parse_date_word("today", friday) == friday);
  CHECK(*parse_date_word("Yesterday", friday) == make_date(2026, 3, 19));
  CHECK(*parse_date_word("friday", friday) == make_date(2026, 3, 13));
  CHECK(*parse_date_word("thu", friday) == make_date(2026, 3, 19));
  CHECK(*parse_date_word("SUNDAY", friday) == make_date(2026, 3, 15));
  CHECK(parse_date_word("fr", friday).problem().message == "'fr' is not a date");
  CHECK(parse_date_word("tomorow", friday).problem().hint ==
        "write a date as 2026-03-20, today, yesterday or the name of a weekday");
  CHECK(parse_date_word("wensday", friday).problem().hint == "did you mean 'wednesday'?");
  CHECK(!parse_date_word("2026-02-30", friday));
  CHECK(!parse_date_word("", friday));
}

TEST_CASE("help and version answer on the results, wrong usage on the messages") {
  MemoryWorld memory;
  World world = memory.world();
  CHECK(run({"--version"}, world) == exit_well);
  CHECK(memory.out.str() == "plaint 0.1.0\n");
  CHECK(memory.err.str().empty());
  CHECK(run({"--help"}, world) == exit_well);
  CHECK(run({"frobnicate"}, world) == exit_usage);
  CHECK(memory.err.str() == "plaint: 'frobnicate' is not a command of plaint\nhint: see plaint --help\n");
}
