// Every command and every option of every command. To add one: a function `declare_NAME` that ties the options to the
// command's own struct, and a row.
#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include "cli/command.h"
#include "cli/table_audit.h"
#include "cli/table_casework.h"
#include "cli/table_exchange.h"
#include "cli/table_history.h"
#include "cli/table_letter.h"
#include "cli/table_mail.h"
#include "cli/table_privacy.h"
#include "cli/table_report.h"
#include "cli/table_start.h"
#include "commands/check.h"
#include "commands/due.h"
#include "commands/holidays.h"
#include "commands/list.h"
#include "commands/merge_driver.h"
#include "commands/overdue.h"
#include "commands/policy.h"
#include "commands/policy_test.h"
#include "commands/renumber.h"
#include "commands/show.h"
#include "commands/status.h"
#include "commands/workday.h"

namespace plaint {

namespace {

Action declare_workday(CLI::App& app) {
  auto options = std::make_shared<WorkdayOptions>();
  app.add_option("FROM", options->from, "The day to count from, perhaps with a time: 2026-03-27T17:00")->required();
  app.add_option("SPAN", options->span, "How long: \"20 working days\", \"3 months\", \"same day\"")->required();
  app.add_option("--division", options->division,
                 "Whose bank holidays, and nothing else: scotland, uk-any ... (default: the workspace's, and its closures)");
  app.add_option("--first-day", options->first_day, "next-day (default), receipt-rolled or that-day");
  app.add_option("--last-day-closed", options->last_day_closed,
                 "next-working-day (default), previous-working-day or same");
  app.add_option("--cut-off", options->cut_off,
                 "What comes later in the day came on the next day: 17:00 (in a policy: on the next open day)");
  app.add_flag("--explain", options->explain, "Add the days that were not counted, with the reasons");
  return [options](World& world, const CommonOptions& common) { return workday(world, common, *options); };
}

Action declare_holidays(CLI::App& app) {
  auto options = std::make_shared<HolidaysOptions>();
  app.add_option("--division", options->division,
                 "Whose bank holidays: scotland, uk-any ... (default: the workspace's)");
  app.add_option("--year", options->year, "The year (default: that of today)");
  return [options](World& world, const CommonOptions& common) { return holidays(world, common, *options); };
}

Action declare_holidays_import(CLI::App& app) {
  auto options = std::make_shared<ImportOptions>();
  app.add_option("FILE", options->file, "The file downloaded from https://www.gov.uk/bank-holidays.json")->required();
  app.add_flag("--dry-run", options->dry_run, "Show what would change, and write nothing");
  return [options](World& world, const CommonOptions& common) { return import_holidays(world, common, *options); };
}

Action declare_policy_list(CLI::App&) { return policy_list; }

Action declare_policy_show(CLI::App& app) {
  const auto wanted = std::make_shared<std::string>();
  app.add_option("POLICY", *wanted, "The policy: imago, imago@2023-04-20, or its file")->required();
  return [wanted](World& world, const CommonOptions& common) { return policy_show(world, common, *wanted); };
}

Action declare_policy_check(CLI::App& app) {
  const auto wanted = std::make_shared<std::vector<std::string>>();
  app.add_option("POLICY", *wanted, "Only these policies");
  return [wanted](World& world, const CommonOptions& common) { return policy_check(world, common, *wanted); };
}

Action declare_policy_test(CLI::App& app) {
  const auto wanted = std::make_shared<std::vector<std::string>>();
  app.add_option("POLICY", *wanted, "Only the scenarios of these policies, or in these files");
  return [wanted](World& world, const CommonOptions& common) { return policy_test(world, common, *wanted); };
}

Action declare_policy_diff(CLI::App& app) {
  const auto before = std::make_shared<std::string>();
  const auto after = std::make_shared<std::string>();
  app.add_option("BEFORE", *before, "The earlier version: imago@2023-04-20")->required();
  app.add_option("AFTER", *after, "The later version")->required();
  return [before, after](World& world, const CommonOptions& common) {
    return policy_diff(world, common, *before, *after);
  };
}

Action declare_overdue(CLI::App&) { return overdue; }

Action declare_due(CLI::App& app) {
  const auto within = std::make_shared<std::string>();
  app.add_option("--within", *within, "How far to look ahead: \"2 weeks\" (default: 5 working days)");
  return [within](World& world, const CommonOptions& common) { return due(world, common, *within); };
}

Action declare_list(CLI::App& app) {
  const auto filter = std::make_shared<CaseFilter>();
  const auto open = app.add_flag("--open", filter->open, "Only open cases");
  app.add_flag("--closed", filter->closed, "Only closed cases")->excludes(open);
  app.add_flag("--overdue", filter->overdue, "Only cases in which something is overdue");
  app.add_option("--kind", filter->kind, "Only this kind: complaint, compliment ...");
  app.add_option("--stage", filter->stage, "Only cases in this stage: formal");
  app.add_option("--handler", filter->handler, "Only those that this role has to deal with: chief-executive");
  app.add_option("--policy", filter->policy, "Only those under this policy: imago, imago@2023-04-20");
  return [filter](World& world, const CommonOptions& common) { return list_cases(world, common, *filter); };
}

Action declare_status(CLI::App&) { return status; }

constexpr const char* case_help = "The case: C-2026-0007, or as much of it as is unique: 7";
constexpr const char* viewer_help = "Show also what is for this role alone: quality-manager";

Action declare_show(CLI::App& app) {
  const auto which = std::make_shared<std::string>();
  const auto viewer = std::make_shared<std::string>();
  app.add_option("CASE", *which, case_help)->required();
  app.add_option("--viewer", *viewer, viewer_help);
  return [=](World& world, const CommonOptions& common) { return show(world, common, *which, *viewer); };
}

Action declare_next(CLI::App& app) {
  const auto which = std::make_shared<std::string>();
  app.add_option("CASE", *which, case_help);
  return [=](World& world, const CommonOptions& common) { return next(world, common, *which); };
}

Action declare_why(CLI::App& app) {
  const auto which = std::make_shared<std::string>();
  const auto promise = std::make_shared<std::string>();
  const auto viewer = std::make_shared<std::string>();
  app.add_option("CASE", *which, std::string(case_help) + "; or organisation")->required();
  app.add_option("PROMISE", *promise, "The promise: reply, formal.reply (default: the most urgent)");
  app.add_option("--viewer", *viewer, viewer_help);
  return
      [=](World& world, const CommonOptions& common) { return why_promise(world, common, *which, *promise, *viewer); };
}

Action declare_check(CLI::App& app) {
  const auto files = std::make_shared<std::vector<std::string>>();
  app.add_option("FILE", *files, "Only these files, or cases by their reference");
  return [files](World& world, const CommonOptions& common) { return check(world, common, *files); };
}

Action declare_merge_driver(CLI::App& app) {
  const auto options = std::make_shared<MergeDriverOptions>();
  app.add_option("BASE", options->base, "The file as both sides had it: %O")->required();
  app.add_option("OURS", options->ours, "Our side, which becomes the result: %A")->required();
  app.add_option("THEIRS", options->theirs, "Their side: %B")->required();
  app.add_option("PATH", options->path, "Where the file stands in the workspace: %P");
  return [options](World& world, const CommonOptions& common) { return merge_driver(world, common, *options); };
}

Action declare_renumber(CLI::App& app) {
  const auto wanted = std::make_shared<RenumberOptions>();
  app.add_option("CASE", wanted->which, "Only this case, or the case in this file (default: all that need it)");
  app.add_flag("--theirs", wanted->theirs, "Of two cases that met in a merge, renumber the one that came in");
  return [wanted](World& world, const CommonOptions& common) { return renumber(world, common, *wanted); };
}

// The rows of this file, with those of the other subjects where they belong: before the commands about policies.
std::vector<Command> with_other_subjects(std::vector<Command> rows) {
  for (const std::span<const Command> others :
       {casework_rows(), letter_rows(), history_rows(), audit_rows(), report_rows(), mail_rows(), privacy_rows(), exchange_rows()}) {
    const auto at = std::find_if(rows.begin(), rows.end(), [](const Command& row) { return row.name == "policy list"; });
    rows.insert(at, others.begin(), others.end());
  }
  const std::span<const Command> start = start_rows();
  rows.insert(rows.begin() + 1, start.begin(), start.end());
  return rows;
}

}  // namespace

std::span<const Command> command_table() {
  static const std::vector<Command> table = with_other_subjects({
      {"", "What wants doing, on one screen",
       "Shows files with mistakes, what is overdue, what falls due in the next five working days, which decisions wait, and "
       "what happens again and again; and the command that deals with the first of it.",
       "plaint\nplaint --as-of 2026-03-20", "text json", declare_status},
      {"overdue", "What should have been done and was not",
       "Lists every promise whose day has passed: of the cases, of agreed actions and measures, and of the organisation "
       "itself. A promise whose date cannot be known, for want of a meeting in plaint.yaml, is listed too. Prints nothing "
       "when nothing is overdue. A file with mistakes is listed first, and makes the exit status 1.",
       "plaint overdue\nplaint overdue --as-of 2026-03-20\nplaint overdue --format csv > overdue.csv", "text json csv",
       declare_overdue},
      {"due", "What falls due in the next days",
       "Lists every promise that falls due within five working days, that is held, or of which a reminder is due. What is "
       "overdue already is told by plaint overdue.",
       "plaint due\nplaint due --within \"2 weeks\"\nplaint due --format csv", "text json csv", declare_due},
      {"list", "All cases, a line each",
       "Lists every case with the day of its receipt, its stage, who has to deal with it, how it stands, and what comes "
       "next.",
       "plaint list\nplaint list --open --handler chief-executive\nplaint list --closed --format csv", "text json csv",
       declare_list},
      {"show", "One case on one page",
       "Shows where a case stands: its stage and handler, every promise with its date and clause, what happened, what was "
       "not as the policy says, which decisions wait, and where the complainant may go. Events that the policy keeps to some "
       "roles are left out unless --viewer names one of them.",
       "plaint show 7\nplaint show C-2026-0007 --as-of 2026-03-20 --format json", "text json", declare_show},
      {"next", "What may come next in a case",
       "Lists the events that may be recorded now, what each would do, what stands in the way of the others, and which options of "
       "plaint record each takes. Without a "
       "case: the most urgent step of every open one.",
       "plaint next 7\nplaint next", "text json", declare_next},
      {"why", "Why a date is what it is",
       "Gives the reasons for the date and state of a promise, each with the file and line, or the clause, that proves it.",
       "plaint why 7\nplaint why 7 reply\nplaint why organisation policy-review", "text json", declare_why},
      {"check", "Every mistake in the files, and the way out of each",
       "Reads every file of the workspace and tells all mistakes at once, each at its line. An error is something that could "
       "not be used, and makes the exit status 1; a warning is something that was used and is a breach or a likely slip. What a "
       "careful reader finds in a policy is told by plaint policy check.",
       "plaint check\nplaint check cases/2026/C-2026-0004.yaml\nplaint check 4", "text json", declare_check},
      {"policy list", "The policies of this workspace",
       "Lists every policy of the folder policies/: what a case pins, since when it is in force, its title and file.",
       "plaint policy list", "text json", declare_policy_list},
      {"policy show", "A policy in plain English, to hold beside the paper",
       "Prints every promise of a policy: what, by when, kept by what, by whom, under which clause, and what the paper "
       "does not say and was chosen by whoever wrote the file.",
       "plaint policy show imago\nplaint policy show imago@2023-04-20 --format md", "text md json",
       declare_policy_show},
      {"policy check", "Mistakes in the policy files, and what a careful reader finds in them",
       "Reads the policies. Errors are mistakes of the file, and make the exit status 1. Findings are about the paper: a "
       "stage without a deadline, a handler who may judge their own decision, a review that is overdue.",
       "plaint policy check\nplaint policy check imago", "text json", declare_policy_check},
      {"policy test", "Do the policies give the dates that their scenarios expect?",
       "Runs the scenarios beside each policy, policies/NAME.scenarios.yaml: events in, dates out. Every difference is "
       "told at its place, and makes the exit status 1.",
       "plaint policy test\nplaint policy test imago", "text json", declare_policy_test},
      {"policy diff", "What two policies promise differently",
       "Compares two policies, or two versions of one, promise by promise and in words.",
       "plaint policy diff imago@2023-04-20 imago@2026-01-01", "text json", declare_policy_diff},
      {"workday", "On which day a length of time ends",
       "Answers the calendar question alone: on which day do ten working days from a date end? Looks at no case. FROM "
       "is "
       "taken as the day on which something arrived.",
       "plaint workday 2026-06-12 \"20 working days\" --division scotland\n"
       "plaint workday 2026-03-27T17:30 \"3 working days\" --cut-off 17:00 --explain",
       "text json", declare_workday},
      {"holidays", "The bank holidays, and the years for which they are known",
       "Prints the bank holidays that plaint counts with. `plaint holidays import FILE` brings in those that GOV.UK "
       "has "
       "published since.",
       "plaint holidays --year 2027\nplaint holidays --division scotland", "text json", declare_holidays},
      {"holidays import", "Bring in newly published bank holidays",
       "Reads the bank holidays that GOV.UK publishes as JSON, shows what they change, and writes the calendars of "
       "this "
       "workspace anew. Years that the file does not have are kept.",
       "plaint holidays import bank-holidays.json --dry-run\nplaint holidays import bank-holidays.json", "text",
       declare_holidays_import},
      {"renumber", "Give one of two cases with the same reference another one",
       "When two clones each took C-2026-0008 for a new case, git pull stops with a conflict. This gives the case that was "
       "made here the next free number of its year, moves what people/ knows of its complainant along, keeps the other as it "
       "came, and concludes the merge. It also mends a file whose name and reference disagree, and a second file with the "
       "same reference. Each time it says what to check.",
       "plaint renumber\nplaint renumber C-2026-0008\nplaint renumber 8 --theirs", "text", declare_renumber},
      {"merge-driver", "What git runs to merge two versions of a case file",
       "Merges what two people recorded in one case, or in the diary: the events of both are kept as they were written, in "
       "the order of their dates, and the head is merged key by key. What both changed, each in its own way, stays a "
       "conflict between git's markers, and makes the exit status 1. git runs this by itself in a workspace that plaint "
       "init has set up.",
       "plaint merge-driver base.yaml ours.yaml theirs.yaml cases/2026/C-2026-0004.yaml", "text", declare_merge_driver},
  });
  return table;
}

}  // namespace plaint
