#include "cli/table_audit.h"

#include <CLI/CLI.hpp>
#include <memory>
#include <vector>

#include "commands/audit.h"

namespace plaint {

namespace {

Action declare_audit(CLI::App& app) {
  const auto options = std::make_shared<AuditOptions>();
  app.add_option("CASE", options->cases, "Only these cases (default: all, and the history as a whole)");
  app.add_option("--since", options->since, "Only what was committed on this day or later");
  app.add_option("--late-days", options->late_days, "Recorded late: more working days than this after it happened (default: 10)")
      ->check(CLI::Range(0, 3650));
  const auto seal = app.add_flag("--seal", options->seal, "Print a short code over all that is recorded, for the trustees' minutes");
  app.add_option("--check-seal", options->check_seal, "Prove that what was sealed with this code still stands")->excludes(seal);
  return [=](World& world, const CommonOptions& common) { return audit_history(world, common, *options); };
}

}  // namespace

std::span<const Command> audit_rows() {
  static const std::vector<Command> rows = {
      {"audit", "What the history shows of changes to the past",
       "Looks through the history that git keeps of every case: past events that were changed or removed, events that were recorded "
       "long after they happened or just in time for a deadline that had passed, cases that vanished, policies changed under the same "
       "version, clocks that ran backwards, and history that was rewritten. What has a reason is told apart from what has none. "
       "The exit status is 1 when anything has none. --seal prints a code for the minutes of the trustees; --check-seal proves years "
       "later that nothing that was there then has been changed or dropped.",
       "plaint audit\nplaint audit 4 --since 2026-01-01\nplaint audit --seal\nplaint audit --format json", "text json", declare_audit},
  };
  return rows;
}

}  // namespace plaint
