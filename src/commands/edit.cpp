#include "commands/edit.h"

#include <algorithm>

#include "base/text.h"
#include "commands/ask.h"
#include "commands/change.h"
#include "commands/edit_check.h"
#include "commands/editor.h"
#include "commands/find_case.h"
#include "commands/people.h"
#include "report/diagnostics_text.h"

namespace plaint {

namespace {

constexpr const char* new_person =
    "# Who complained, and how to reach them. Never committed; only you can read it.\n"
    "# Take away the # before what you know.\n"
    "name:\n#address:\n#email:\n#phone:\n#preferred-contact:\n#support-needs:\n"
    "#representative: {name: , relationship: , phone: , authority: }\n";

Result<Editable> editable(LoadedWorkspace& loaded, const EditOptions& options) {
  const std::string drafts = std::string(drafts_folder) + "/";
  if (options.which == "organisation") return Editable{Editable::Is::diary, "diary.yaml", drafts + "diary.yaml", "organisation"};
  if (options.which == "settings") return Editable{Editable::Is::settings, "plaint.yaml", drafts + "plaint.yaml", "plaint.yaml"};
  const Result<std::string> path = find_case(loaded, options.which);
  if (!path) return path.problem();
  const std::string id = case_id_of(*path);
  if (options.person) return Editable{Editable::Is::person, people_file(id), drafts + id + "-person.yaml", id};
  return Editable{Editable::Is::case_file, *path, drafts + id + ".yaml", id};
}

// One edit, from the first opening of the editor to the commit.
class Editing {
 public:
  Editing(World& world, const CommonOptions& common, const EditOptions& options, LoadedWorkspace& loaded, Editable what)
      : world_(world),
        common_(common),
        options_(options),
        loaded_(loaded),
        what_(std::move(what)),
        interview_(world, !options.no_input) {}

  int run() {
    const auto before = text_before();
    if (!before) return say(world_, before.problem(), exit_failed);
    before_ = *before;
    if (const Result<Done> ready = lay_out_draft(); !ready) return say(world_, ready.problem(), exit_usage);
    while (true) {
      if (const Result<Done> edited = open_in_editor(world_, what_.draft); !edited) return give_back(edited.problem());
      const auto text = world_.read_file(what_.draft, largest_file);
      if (!text) return kept(text.problem(), exit_failed);
      if (*text == before_) return nothing_changed();
      const EditCheck check = check_edit(world_, common_, what_, *text);
      const std::string wanted = decide(check);
      if (wanted == "edit") continue;
      if (wanted == "discard") return thrown_away();
      if (wanted == "keep") return kept({what_.path + " was left as it was", {}}, exit_problems);
      return accept(check, *text);
    }
  }

 private:
  Result<std::string> text_before() {
    if (world_.file_exists(what_.path)) return world_.read_file(what_.path, largest_file);
    if (what_.is == Editable::Is::person) return std::string(new_person);
    return std::string{};
  }

  // The text to begin with: the file's, or one that was kept.
  Result<Done> lay_out_draft() {
    const auto kept = world_.file_exists(what_.draft) ? world_.read_file(what_.draft, largest_file) : Result<std::string>(before_);
    const bool waiting = kept && *kept != before_ && !options_.discard;
    if (waiting && !options_.resume) {
      if (!interview_.may_ask()) {
        return Problem{what_.draft + " holds a text that was kept from an edit before",
                       "--resume goes on with it; --discard throws it away and begins with the file"};
      }
      const auto answer = interview_.ask({.text = what_.draft + " holds a text that was kept from an edit before",
                                          .preset = "resume",
                                          .choices = {{"resume", "go on with it"}, {"discard", "throw it away, and begin with the file"}}});
      if (!answer) return Problem{"stopped; the text is kept in " + what_.draft, {}};
      if (*answer == "resume") return Done{};
    }
    if (waiting && options_.resume) return Done{};
    return world_.write_private_file(what_.draft, before_);
  }

  // "accept", "edit", "keep" or "discard"
  std::string decide(const EditCheck& check) {
    const std::string told = diagnostics_text(check.mistakes) + diagnostics_text(check.old_mistakes);
    const std::string warned = diagnostics_text(check.warnings);
    world_.err << told << (told.empty() || warned.empty() ? "" : "\n") << warned;
    if (!check.breaches.empty()) world_.err << "Newly not as the policy says:\n";
    for (const std::string& line : check.breaches) world_.err << "  " << line << '\n';
    const bool broken = !check.mistakes.empty();
    const bool doubtful = !check.old_mistakes.empty() || !check.warnings.empty() || !check.breaches.empty();
    if (!broken && !doubtful) return "accept";
    if (!interview_.may_ask()) return broken ? "keep" : "accept";
    std::vector<Choice> choices = {{"edit", "open it again"},
                                   {"keep", "leave the file as it was; the text waits for the next plaint edit"},
                                   {"discard", "throw the text away"}};
    if (!broken) choices.insert(choices.begin(), {"accept", "write it all the same"});
    return interview_.ask({.text = "What now?", .preset = "edit", .choices = choices}).value_or("keep");
  }

  Result<std::string> reason_for(const EditCheck& check) {
    const auto refuse = [&](const std::string& reason) -> Result<std::string> {
      if (const auto problem = why_not_said(world_, loaded_, what_, reason)) return *problem;
      return reason;
    };
    Result<std::string> typed = long_text(world_, loaded_.here, options_.reason);
    if (!typed) return typed;
    if (!typed->empty()) return refuse(*typed);
    if (what_.is == Editable::Is::settings || check.recording.changes.empty()) return std::string{};
    const bool needed = check.changes_past() && loaded_.workspace.commits;  // else there is no place to keep it
    if (!interview_.may_ask()) {
      if (!needed) return std::string{};
      return Problem{"what was recorded is changed here: that needs a reason, which is kept with the change", "--reason \"the letter came back\""};
    }
    const bool head = std::any_of(check.recording.changes.begin(), check.recording.changes.end(),
                                  [](const RecordedChange& change) { return change.is == RecordedChange::Is::head_changed; });
    if (!needed && !head) return std::string{};
    for (const std::string& line : changes_in_words(check.recording)) interview_.tell("  " + line);
    const auto answer = interview_.ask({.text = "Why is this changed? (kept in git's history: no names)", .needed = needed, .check = refuse});
    if (!answer) return Problem{"stopped", {}};
    return *answer;
  }

  git::Message message_for(const EditCheck& check, const std::string& reason) {
    using Is = RecordedChange::Is;
    std::vector<git::Trailer> trailers;
    if (what_.is != Editable::Is::settings) trailers.push_back({"Case", what_.called});
    std::vector<std::string> added;
    bool only_added = !check.recording.changes.empty();
    for (const RecordedChange& change : check.recording.changes) {
      only_added = only_added && change.is == Is::added;
      if (change.is == Is::head_changed) trailers.push_back({"Corrects", "head"});
      if (change.before != nullptr) trailers.push_back({"Corrects", change.before->name + " " + iso(change.before->when.date)});
      if (change.is != Is::added) continue;
      added.push_back(change.after->name);
      trailers.push_back({"Event", change.after->name});
      trailers.push_back({"Date", iso(change.after->when.date)});
    }
    const std::string deed = only_added ? join(added, ", ") : check.recording.changes.empty() ? "edited" : "corrected";
    return {what_.called + ": " + deed, reason, trailers};
  }

  // Under the lock, and only when the file is still the one that was opened.
  int accept(const EditCheck& check, const std::string& text) {
    const Result<std::string> reason = reason_for(check);
    if (!reason) return kept(reason.problem(), exit_usage);
    const Result<Lock> lock = lock_workspace(world_);
    if (!lock) return kept(lock.problem(), exit_failed);
    const auto now = text_before();
    if (!now || *now != before_) {
      return kept({what_.path + " was changed by somebody else meanwhile, and is left as it is", {}}, exit_problems);
    }
    const bool personal = what_.is == Editable::Is::person;
    const int status = write_change(world_, loaded_.workspace, {{{what_.path, text, personal}}, message_for(check, *reason)});
    const auto written = text_before();
    if (!written || *written != text) return kept({what_.path + " was not written", {}}, exit_failed);
    (void)world_.remove_file(what_.draft);
    world_.out << (personal ? what_.path + ": written" : message_for(check, {}).subject) << '\n';
    for (const std::string& line : changes_in_words(check.recording)) world_.out << "  " << line << '\n';
    return status;
  }

  int nothing_changed() {
    (void)world_.remove_file(what_.draft);
    world_.out << "Nothing was changed\n";
    return exit_well;
  }

  int thrown_away() {
    (void)world_.remove_file(what_.draft);
    world_.out << "The text is thrown away; " << what_.path << " is as it was\n";
    return exit_well;
  }

  // The editor failed: what it may have written stays.
  int give_back(const Problem& problem) {
    const auto text = world_.read_file(what_.draft, largest_file);
    if (text && *text != before_) return kept(problem, exit_failed);
    (void)world_.remove_file(what_.draft);
    return say(world_, problem, exit_failed);
  }

  int kept(const Problem& problem, int status) {
    const std::string way = "your text is kept in " + what_.draft + "; plaint edit takes it up again";
    return say(world_, {problem.message, problem.hint.empty() ? way : problem.hint + "; " + way}, status);
  }

  World& world_;
  const CommonOptions& common_;
  const EditOptions& options_;
  LoadedWorkspace& loaded_;
  Editable what_;
  Interview interview_;
  std::string before_;  // the file as it was opened
};

}  // namespace

int edit(World& world, const CommonOptions& common, const EditOptions& options) {
  const auto loaded = load_workspace(world, common.as_of, Listed::later);
  if (!loaded) return say(world, loaded.problem(), exit_usage);
  Result<Editable> what = editable(**loaded, options);
  if (!what) return say(world, what.problem(), exit_usage);
  return Editing(world, common, options, **loaded, *what).run();
}

}  // namespace plaint
