#include "commands/record.h"

#include "base/text.h"
#include "commands/change.h"
#include "commands/event_draft.h"
#include "commands/personal.h"
#include "commands/refusal.h"
#include "report/recorded.h"
#include "yaml/append.h"
#include "yaml/write.h"

namespace plaint {

namespace {

// Impossible events are refused always, irregular ones unless there is a reason for them.
bool is_refused(const std::vector<Objection>& objections, const std::string& reason) {
  return !objections.empty() && (objections.front().impossible || reason.empty());
}

Problem twice(const Logbook& book, const CaseEvent& event) {
  return {book.id + ": exactly this '" + event.name + "' of " + day_form(event.when.date) + " is recorded already",
          "if it did happen twice that day: --again"};
}

// What stands in the way of this draft, told; else the event as it is to be written.
std::optional<CaseEvent> judged(World& world, const CommonOptions& common, const RecordOptions& options, const Logbook& book,
                                const EventDraft& draft, const std::string& reason) {
  if (!options.again && is_there_already(draft, book)) {
    say(world, twice(book, draft.event), exit_problems);
    return std::nullopt;
  }
  CaseEvent event = draft.event;
  const std::vector<Objection> objections = book.objections(event, common.as_of);
  if (is_refused(objections, reason)) {
    say(world, refusal(book, event, objections), exit_problems);
    return std::nullopt;
  }
  if (!objections.empty()) event.fields.push_back({"override", {reason}, {}, {}});
  if (objections.empty() && !reason.empty()) {
    say(world, {"nothing stood in the way, so the reason for --override is not written", {}}, exit_well);
  }
  return event;
}

// Nothing that says who complained goes into a file that is committed, unless somebody means it.
bool is_fit_to_commit(World& world, const RecordOptions& options, const Logbook& book, const EventDraft& draft,
                      const std::string& reason) {
  std::vector<GivenText> texts = given_texts(draft.event.fields);
  if (!reason.empty()) texts.push_back({"override", reason});
  const std::string way_out = book.is_diary() ? "the diary speaks of no one person: what is of one case goes into that case"
                                              : "who they are and how to reach them: plaint edit " + book.id + " --person";
  Interview interview(world, !options.no_input);
  const bool fit = may_be_committed(world, interview, texts, sought_for(world, book),
                                    {options.personal_data, options.dry_run, "Record it all the same?", way_out});
  if (!fit && interview.may_ask()) say(world, {"stopped: nothing is recorded", {}}, exit_problems);
  return fit;
}

void tell(World& world, const CommonOptions& common, const Logbook& book, const CaseEvent& event, const std::string& lines) {
  const auto after = with_event(book, event, common.as_of);
  RecordedView view;
  view.id = book.id;
  view.event = after->event;
  view.effects = &after->effects;
  view.lines = lines;
  view.screen = screen_of(world, common);
  world.out << (common.format == Format::json ? recorded_json(view) : recorded_text(view));
}

int show_only(World& world, const CommonOptions& common, const Logbook& book, const CaseEvent& event) {
  const Result<std::string> lines = yaml::event_text(event);
  if (!lines) return say(world, lines.problem(), exit_problems);
  tell(world, common, book, event, *lines);
  return exit_well;
}

int write(World& world, const CommonOptions& common, const Logbook& book, const CaseEvent& event, const std::optional<LetterToKeep>& letter) {
  const Result<std::string> text = yaml::append_event(book.source(), event);
  if (!text) return say(world, text.problem(), exit_problems);
  Change change;
  change.message = {book.id + ": " + event.name, {}, trailers_for(book.id, event.name, event.when.date)};
  if (letter) change.files.push_back(keep_letter(world, book.id, event, *letter));
  change.files.push_back({book.path, *text});
  const int status = write_change(world, book.loaded().workspace, change);
  if (status != exit_well) return status;
  tell(world, common, book, event, {});
  if (letter && common.format == Format::text) world.out << "\nThe letter is kept: " << change.files.front().path << "\n";
  return status;
}

// The letter that goes with the event, and its fingerprint in the event. False: it cannot be read, and it was said.
bool take_letter(World& world, const RecordOptions& typed, const Logbook& book, const std::string& here, EventDraft& draft,
                 std::optional<LetterToKeep>& letter) {
  letter = typed.letter;
  if (!typed.letter_file.empty()) {
    if (book.is_diary()) {
      say(world, {"a letter is kept with a case, not with the organisation's diary", {}}, exit_usage);
      return false;
    }
    const Result<LetterToKeep> read = read_letter(world, here, typed.letter_file);
    if (!read) {
      say(world, {"--letter: " + read.problem().message, read.problem().hint}, exit_usage);
      return false;
    }
    letter = *read;
  }
  if (letter) draft.event.fields.push_back({std::string(letter_field), {fingerprint(letter->bytes)}, {}, {}});
  return true;
}

bool has_digit(const std::string& text) { return text.find_first_of("0123456789") != std::string::npos; }

// "record ack 4": every case has a number, and no event of the vocabulary has one.
bool is_turned_round(const RecordOptions& typed) {
  return !has_digit(typed.which) && typed.which != "organisation" && has_digit(typed.event);
}

}  // namespace

int record(World& world, const CommonOptions& common, const RecordOptions& typed) {
  if (is_turned_round(typed)) {
    return say(world, {"the case comes first, then what happened", "plaint record " + shown(typed.event) + " " + shown(typed.which)},
               exit_usage);
  }
  const OpenedLogbook opened = open_logbook(world, common, typed.which);
  if (opened.book == nullptr) return opened.status;
  RecordOptions options = typed;
  if (options.event.empty()) {
    const std::optional<std::string> event = ask_event(world, typed, *opened.book);
    if (!event) return exit_usage;
    options.event = *event;
  }
  const std::string here = options.here + opened.book->loaded().here;
  DraftedEvent drafted = draft_event(world, common, options, *opened.book, here);
  if (!drafted.draft) return drafted.status;
  const Result<std::string> reason = long_text(world, here, options.override_reason);
  if (!reason) return say(world, reason.problem(), exit_usage);
  if (!is_fit_to_commit(world, options, *opened.book, *drafted.draft, *reason)) return exit_problems;
  std::optional<LetterToKeep> letter;
  if (!take_letter(world, options, *opened.book, here, *drafted.draft, letter)) return exit_usage;
  if (options.dry_run) {
    const auto event = judged(world, common, options, *opened.book, *drafted.draft, *reason);
    return event ? show_only(world, common, *opened.book, *event) : exit_problems;
  }
  const Result<Lock> lock = lock_workspace(world);
  if (!lock) return say(world, lock.problem(), exit_failed);
  const OpenedLogbook locked = open_again(world, common, *opened.book);
  if (locked.book == nullptr) return locked.status;
  number_anew(*drafted.draft, *locked.book);
  const auto event = judged(world, common, options, *locked.book, *drafted.draft, *reason);
  return event ? write(world, common, *locked.book, *event, letter) : exit_problems;
}

}  // namespace plaint
