#include "cli/table_history.h"

#include <CLI/CLI.hpp>
#include <memory>
#include <string>
#include <vector>

#include "commands/edit.h"
#include "commands/history.h"
#include "commands/undo.h"

namespace plaint {

namespace {

constexpr const char* case_help = "The case: C-2026-0007, or as much of it as is unique: 7";

Action declare_history(CLI::App& app) {
  const auto which = std::make_shared<std::string>();
  const auto viewer = std::make_shared<std::string>();
  app.add_option("CASE", *which, case_help)->required();
  app.add_option("--viewer", *viewer, "Show also what is for this role alone: quality-manager");
  return [=](World& world, const CommonOptions& common) { return history(world, common, *which, *viewer); };
}

Action declare_edit(CLI::App& app) {
  const auto options = std::make_shared<EditOptions>();
  app.add_option("CASE", options->which, std::string(case_help) + "; organisation: diary.yaml; settings: plaint.yaml")->required();
  app.add_option("--reason", options->reason,
                 "Why what was recorded is changed: kept in git's history; - reads it from standard input, @FILE from a file");
  app.add_flag("--person", options->person, "The record of who complained, people/CASE.yaml, instead of the case");
  const auto resume = app.add_flag("--resume", options->resume, "Go on with the text that was kept");
  app.add_flag("--discard", options->discard, "Throw away the text that was kept, and begin with the file")->excludes(resume);
  app.add_flag("--no-input", options->no_input, "Ask nothing, even at a terminal");
  return [options](World& world, const CommonOptions& common) { return edit(world, common, *options); };
}

Action declare_undo(CLI::App& app) {
  const auto options = std::make_shared<UndoOptions>();
  app.add_option("CASE", options->which, std::string(case_help) + "; or organisation (default: whatever was changed last)");
  app.add_flag("--redo", options->redo, "Bring back what was undone last");
  app.add_flag("--person", options->person, "When the case itself goes: delete the record of who complained too, for good");
  app.add_flag("--yes", options->yes, "Ask nothing, even at a terminal");
  return [options](World& world, const CommonOptions& common) { return undo(world, common, *options); };
}

}  // namespace

std::span<const Command> history_rows() {
  static const std::vector<Command> rows = {
      {"history", "What happened in a case, and when it was recorded",
       "Tells in plain English what happened, in the order of the days. What was recorded on a later day says when and by whom; "
       "what was changed in the record, or taken out of it, is told too, with the reason. When something was recorded is known "
       "from git; without git the chronology says so.",
       "plaint history 7\nplaint history C-2026-0007 --format md > chronology.md", "text md json", declare_history},
      {"edit", "Correct a case in your editor; it is checked before it is accepted",
       "Opens the file in your editor ($VISUAL, else $EDITOR) on a copy of its own, and looks at what comes back: mistakes are "
       "shown at their lines, what would newly not be as the policy says is confirmed, and a change to what was recorded needs "
       "a reason, which git keeps. No text is lost: what is not accepted waits below people/drafts/ for the next plaint edit.",
       "plaint edit 7\nplaint edit 7 --person\nplaint edit organisation\n"
       "EDITOR='sed -i s/letter/email/' plaint edit 7 --reason \"It was an e-mail\"",
       "text", declare_edit},
      {"undo", "Take back the last change of a case",
       "Makes a new commit that puts the file back as it was before its last change, and says what that was. Again, it takes "
       "back the change before; --redo brings back what was undone last. Nothing leaves git's history. An erasure cannot be "
       "undone.",
       "plaint undo 7\nplaint undo 7 --redo\nplaint undo --yes", "text", declare_undo},
  };
  return rows;
}

}  // namespace plaint
