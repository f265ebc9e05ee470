#include "cli/table_letter.h"

#include <CLI/CLI.hpp>
#include <memory>
#include <vector>

#include "commands/letter.h"

namespace plaint {

namespace {

Action declare_letter(CLI::App& app) {
  auto options = std::make_shared<LetterOptions>();
  app.add_option("CASE", options->which,
                 "The case: C-2026-0007, or as much of it as is unique: 7; or form, or leaflet");
  app.add_option(
      "TEMPLATE", options->form,
      "The letter, or the event with which it goes, or a beginning: ack (default: what the next step needs)");
  app.add_option("--date", options->date,
                 "The day of the letter, and of its event: 2026-03-20, yesterday (default: today)");
  app.add_option("--by", options->by,
                 "Who signs, by their id in plaint.yaml (default: PLAINT_BY, or who you are for git)");
  app.add_option("--via", options->via, "How it goes: letter, email ... (default: letter)");
  app.add_option("--note", options->note, "A note for the case; - reads it from standard input, @FILE from a file");
  app.add_option("-o,--output", options->output, "Write the letter into this file");
  app.add_flag("--record", options->record, "Record the event, and keep the letter in people/ as it was sent");
  app.add_option("--override", options->override_reason,
                 "With --record: record it although the policy says otherwise: the reason");
  app.add_flag(
      "--personal-data", options->personal_data,
      "With --record: record it although a text for the case holds what looks like somebody's name or address");
  app.add_flag("--again", options->again, "With --record: record it although exactly this is recorded already");
  app.add_option("--policy", options->policy, "Of form and leaflet: of this policy (default: that of plaint.yaml)");
  app.add_flag("--list", options->list, "List the letters, and with which event each goes");
  app.add_flag("--no-input", options->no_input, "Ask nothing, even at a terminal");
  return [options](World& world, const CommonOptions& common) { return letter(world, common, *options); };
}

}  // namespace

std::span<const Command> letter_rows() {
  static const std::vector<Command> rows = {
      {"letter", "Write a letter from a case",
       "Writes a letter to the complainant (or a note to staff) from a template, as the case stands once its event has happened, and "
       "prints it. With -o it goes into a file; with --record the event is recorded and the letter kept in people/. Fields of the event "
       "are options, as for plaint record, and so is each thing that the policy says the letter must say: --action \"We have ...\". Nothing is "
       "left blank: what is missing is asked for at a terminal, and told with the command that supplies it. plaint letter form prints "
       "the blank complaints form, plaint letter leaflet the policy in plain words.",
       "plaint letter 7\nplaint letter 7 acknowledgement -o letter.txt\nplaint letter 7 responded --outcome upheld --action @action.txt --record\n"
       "plaint letter --list\nplaint letter leaflet --policy imago",
       "text", declare_letter, true},
  };
  return rows;
}

}  // namespace plaint
