#include "cli/table_privacy.h"

#include <CLI/CLI.hpp>
#include <memory>
#include <vector>

#include "commands/erase.h"

namespace plaint {

namespace {

constexpr const char* case_help = "The case: C-2026-0007, or as much of it as is unique: 7";
constexpr const char* by_help = "Who does it: a staff id of plaint.yaml (default: PLAINT_BY, else whoever has git's e-mail address)";

Action declare_erase(CLI::App& app) {
  const auto options = std::make_shared<EraseOptions>();
  app.add_option("CASE", options->which, case_help)->required();
  app.add_option("--reason", options->reason, "Why, for the case file: \"Asked for in writing\"; no names")->required();
  app.add_option("--override", options->override, "Erase it although a rule keeps it, for this reason");
  app.add_option("--by", options->by, by_help);
  app.add_flag("--yes", options->yes, "Do not ask");
  return [options](World& world, const CommonOptions& common) { return erase(world, common, *options); };
}

Action declare_retention(CLI::App& app) {
  const auto options = std::make_shared<RetentionOptions>();
  const auto apply = app.add_flag("--apply", options->apply, "Erase those whose time is over, after asking");
  app.add_option("--by", options->by, by_help)->needs(apply);
  app.add_flag("--yes", options->yes, "Do not ask")->needs(apply);
  return [options](World& world, const CommonOptions& common) { return retention(world, common, *options); };
}

}  // namespace

std::span<const Command> privacy_rows() {
  static const std::vector<Command> rows = {
    {"erase", "Delete what people/ holds of a case",
     "Deletes people/CASE.yaml and everything else in people/ that begins with the reference, records the event erased, and "
     "says what is out of its reach: backups, mailboxes, the history of git. Refused while the case is open, while the "
     "policy's retention keeps the record, while it is held, and while the complainant may still go to somebody outside. Asks "
     "for the reference at a terminal. Nothing brings it back.",
     "plaint erase 7 --reason \"The time is over\"\n"
     "plaint erase 7 --reason \"Asked for in writing\" --override \"Right to erasure; agreed by the data protection lead\" --yes",
     "text", declare_erase},
    {"retention", "Whose personal record is past its time",
     "Lists the closed cases of which people/ still holds something although the time that the policy, or plaint.yaml, sets is "
     "over; those that are held; and those for which nothing says how long. Prints nothing when there are none. With --apply it "
     "erases the first sort, after asking, with a commit for each.",
     "plaint retention\nplaint retention --as-of 2027-01-01\nplaint retention --apply", "text json", declare_retention},
  };
  return rows;
}

}  // namespace plaint
