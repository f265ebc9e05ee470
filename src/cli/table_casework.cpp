#include "cli/table_casework.h"

#include <CLI/CLI.hpp>
#include <memory>
#include <string>
#include <vector>

#include "commands/actions.h"
#include "commands/advance.h"
#include "commands/record.h"

namespace plaint {

namespace {

constexpr const char* case_help = "The case: C-2026-0007, or as much of it as is unique: 7";

// The options of whatever records an event.
void add_record_options(CLI::App& app, RecordOptions& options) {
  app.add_option("--date", options.date, "The day on which it happened: 2026-03-20, yesterday, friday, 2026-03-20T17:30 (default: today)");
  app.add_option("--by", options.by, "Who did it, by their id in plaint.yaml or their role; several by comma")
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)->expected(1);
  app.add_option("--via", options.via, "How: letter, email, phone ...");
  app.add_option("--note", options.note, "A note; - reads it from standard input, @FILE from a file");
  app.add_option("--letter", options.letter_file, "The letter as it was sent, any file: kept in people/, with its fingerprint in the event");
  app.add_option("--override", options.override_reason, "Record it although the policy says otherwise: the reason");
  app.add_flag("--personal-data", options.personal_data, "Record it although a text holds what looks like somebody's name or address");
  app.add_flag("--again", options.again, "Record it although exactly this is recorded already");
  app.add_flag("--no-input", options.no_input, "Ask nothing, even at a terminal");
  app.add_flag("--dry-run", options.dry_run, "Show the lines that would be written and what they would do, and write nothing");
}

Action declare_record(CLI::App& app) {
  auto options = std::make_shared<RecordOptions>();
  app.add_option("CASE", options->which, std::string(case_help) + "; or organisation")->required();
  app.add_option("EVENT", options->event, "What happened: responded, or a beginning that no other event has: resp (default: asked for)");
  add_record_options(app, *options);
  return [options](World& world, const CommonOptions& common) { return record(world, common, *options); };
}

Action declare_advance(CLI::App& app) {
  auto options = std::make_shared<AdvanceOptions>();
  app.add_option("CASE", options->record.which, case_help)->required();
  app.add_option("--to", options->to, "The stage: formal, closed ... (default: the only one to which a way leads)");
  add_record_options(app, options->record);
  return [options](World& world, const CommonOptions& common) { return advance(world, common, *options); };
}

Action declare_actions(CLI::App& app) {
  auto options = std::make_shared<ActionsOptions>();
  app.add_option("CASE", options->record.which, std::string(case_help) + " (default: what is open in all of them)");
  app.add_option("WHAT", options->verb, "What was done: agree, done, checked, measure, reviewed, retired (default: list them)");
  app.add_option("ID", options->id, "Which action or measure: a1, m1 (of a new one: the next that is free)");
  add_record_options(app, options->record);
  return [options](World& world, const CommonOptions& common) { return actions(world, common, *options); };
}

}  // namespace

std::span<const Command> casework_rows() {
  static const std::vector<Command> rows = {
      {"record", "What happened in a case",
       "Writes one event into a case, or into the organisation's diary, and says what it kept, what is owed next and where the case "
       "stands. Any field of the event is an option: --outcome, --reason, --until; plaint next CASE shows those of each event. What is missing "
       "is asked for at a terminal. An "
       "event that the policy does not allow now is refused, with the rule and the clause; --override REASON records what happened all "
       "the same.",
       "plaint record 7 acknowledged --via letter\nplaint record 7 resp --date friday --outcome upheld --note @reply.txt\n"
       "plaint record 7 extended --promise reply --until 2026-04-14 --reason \"The coordinator is away\"\n"
       "plaint record 7 found --point p1 --outcome upheld\nplaint record organisation policy-reviewed --date 2026-03-25",
       "text json", declare_record, true},
      {"advance", "Move a case to its next stage",
       "Records the event by which the policy moves the case on, as plaint record would, with the same options. Where several ways "
       "lead on, they are listed with what stands in the way of each, and asked for at a terminal.",
       "plaint advance 7\nplaint advance 7 --to formal --date yesterday\nplaint advance 7 --to closed --outcome upheld", "text json",
       declare_advance, true},
      {"actions", "What was agreed to be done, and whether it worked",
       "Lists the actions agreed and the measures introduced: who, by when, done, checked, when a measure is reviewed next. Without a "
       "case: what is open in all of them. With a word after the case it records that instead: agree, done, checked for an action; "
       "measure, reviewed, retired for a measure.",
       "plaint actions\nplaint actions 7\nplaint actions 7 agree --what \"Ring before every visit\" --owner asha --due 2026-04-10\n"
       "plaint actions 7 done a1\nplaint actions 7 checked a1 --worked worked\nplaint actions 7 measure --what \"A list of visits\"\n"
       "plaint actions 7 reviewed m1",
       "text json csv", declare_actions, true},
  };
  return rows;
}

}  // namespace plaint
