#include "commands/new.h"

#include <memory>

#include "base/text.h"
#include "commands/ask.h"
#include "commands/change.h"
#include "commands/new_case.h"
#include "commands/similar_cases.h"
#include "commands/new_questions.h"
#include "commands/personal.h"
#include "commands/reference.h"
#include "report/diagnostics_text.h"
#include "report/next_steps.h"
#include "report/opening.h"
#include "yaml/complainant_reader.h"
#include "yaml/write.h"

namespace plaint {

namespace {

// Everything that is known of the case before it is saved.
struct Opening {
  ChosenPolicy chosen;
  NewCase made;
  std::string text;                           // of the case file
  std::string person;                         // of the record of the person; "": nothing is known
  std::unique_ptr<const CaseOnDay> on_day;
  std::vector<SimilarCase> similar;
};

// The case with its reference, replayed as it will be.
Result<Done> look_ahead(LoadedWorkspace& loaded, Opening& opening, Date today) {
  const Result<std::string> reference = free_reference(loaded.world, loaded.workspace, loaded.case_paths, year_of(opening.made.file.received.date));
  if (!reference) return reference.problem();
  opening.made.file.id = *reference;
  Result<std::string> text = yaml::case_text(opening.made.file);
  if (!text) return text.problem();
  opening.text = std::move(*text);
  Result<std::string> person = yaml::complainant_text(opening.made.complainant);
  if (!person) return person.problem();
  opening.person = std::move(*person);
  opening.on_day = look_at_text(loaded, case_path(*reference), opening.text, today);
  const Diagnostics& told = opening.on_day->diagnostics;
  if (told.errors() == 0 && opening.on_day->begun()) return Done{};
  return Problem{told.empty() ? "the case cannot be worked out" : told.all().front().message, told.empty() ? "" : told.all().front().hint};
}

Result<Opening> open_from(LoadedWorkspace& loaded, Answers answers, Date today) {
  const std::string typed = answer(answers, "received");
  const Result<DateTime> received = parse_received(typed.empty() ? "today" : typed, today);  // make_case() tells what is wrong with it
  Result<ChosenPolicy> chosen = choose_policy(loaded, answers, received ? received->date : today);
  if (!chosen) return chosen.problem();
  answers = told_apart(answers, facts_of(*chosen));
  Result<NewCase> made = make_case(loaded, *chosen, answers, today);
  if (!made) return made.problem();
  Opening opening{std::move(*chosen), std::move(*made), {}, {}, nullptr, {}};
  if (const Result<Done> done = look_ahead(loaded, opening, today); !done) return done.problem();
  opening.similar = find_similar(loaded, opening.chosen.policy->policy, opening.made);
  return opening;
}

// What must not stand in a file that is committed. False: it is not to be saved.
bool is_fit_to_commit(World& world, Interview& interview, const NewOptions& options, const LoadedWorkspace& loaded,
                      const Opening& opening) {
  const CaseFile& file = opening.made.file;
  Sought sought;
  allow_words_of(loaded.workspace, sought);
  allow_words_of(opening.chosen.policy->policy, sought);
  for (const LoadedPolicy* further : opening.chosen.further) allow_words_of(further->policy, sought);
  look_for(opening.made.complainant, sought);
  std::vector<GivenText> texts = given_texts(file.facts);
  texts.insert(texts.begin(), {"summary", file.summary});
  for (const Point& point : file.points) texts.push_back({"point", point.text});
  return may_be_committed(world, interview, texts, sought,
                          {options.personal_data, options.dry_run, "Save it all the same?",
                           "who they are and how to reach them: --name, --address, --email, --phone, which git never sees"});
}

void tell_similar(World& world, const Opening& opening, bool as_warning) {
  if (opening.similar.empty()) return;
  std::ostream& out = as_warning ? world.err : world.out;
  out << (as_warning ? "plaint: perhaps it is there already:\n" : "Perhaps it is there already:\n") << similar_text(opening.similar) << '\n';
}

OpeningView view_of(const World& world, const CommonOptions& common, const Opening& opening) {
  const bool represented = opening.made.complainant.representative.has_value();
  return {&*opening.on_day->timeline, &opening.on_day->overlays, represented, screen_of(world, common)};
}

void tell_as_json(World& world, const CommonOptions& common, const Opening& opening, bool saved) {
  OpenedCase opened{view_of(world, common, opening), case_path(opening.made.file.id), saved, {}};
  for (const SimilarCase& each : opening.similar) opened.similar.push_back(each.case_id);
  world.out << opening_json(opened);
}

// --- The draft ---

int stopped(World& world, const Answers& answers, const std::string& why) {
  if (answers.empty()) return say(world, {why + ": nothing was saved", {}}, exit_usage);
  const Result<Done> kept = world.write_private_file(draft_path, draft_text(answers));
  if (!kept) return say(world, {why + ", and the answers could not be kept: " + kept.problem().message, kept.problem().hint}, exit_failed);
  return say(world, {why + ": the answers are kept", "plaint new goes on with them; plaint new --discard-draft deletes them"}, exit_usage);
}

// The answers of a draft that is gone on with; nullopt: `status` is that of the command.
std::optional<Answers> take_up_draft(World& world, Interview& interview, int& status) {
  const Result<std::optional<Answers>> draft = read_draft(world);
  status = exit_well;
  if (!draft) {
    status = say(world, draft.problem(), exit_problems);
    return std::nullopt;
  }
  if (!*draft) return Answers{};
  const std::string summary = answer(**draft, "summary");
  const std::string called = summary.empty() ? "a case" : "'" + shown(summary) + "'";
  const auto go_on = interview.confirm("You began " + called + " and did not save it. Go on with it (no deletes it)?", true);
  if (!go_on) {
    status = say(world, {"stopped: the draft is kept", {}}, exit_usage);
    return std::nullopt;
  }
  if (*go_on) return **draft;
  if (const Result<Done> gone = world.remove_file(draft_path); !gone) {
    status = say(world, gone.problem(), exit_failed);
    return std::nullopt;
  }
  return Answers{};
}

void drop_draft(World& world) {
  if (!world.file_exists(draft_path)) return;
  if (const Result<Done> gone = world.remove_file(draft_path); !gone) say(world, gone.problem(), exit_well);
}

// --- Saving ---

// Under the lock: another may have taken the number meanwhile.
int save(World& world, const CommonOptions& common, Opening& opening) {
  const Result<Lock> lock = lock_workspace(world);
  if (!lock) return say(world, lock.problem(), exit_failed);
  const auto again = load_workspace(world, common.as_of);
  if (!again) return say(world, again.problem(), exit_usage);
  if (const Result<Done> done = look_ahead(**again, opening, common.as_of); !done) return say(world, done.problem(), exit_problems);
  const std::string id = opening.made.file.id;
  Change change;
  // The person first: a record without its case is told by plaint check, and takes its number; a case without its person would be
  // a complaint of somebody whom nobody can answer.
  if (opening.made.has_complainant) change.files.push_back({people_file(id), opening.person, true});
  change.files.push_back({case_path(id), opening.text});
  change.message = {id + ": received", {}, trailers_for(id, "received", opening.made.file.received.date)};
  const int status = write_change(world, (*again)->workspace, change);
  if (!world.file_exists(case_path(id))) {
    if (world.file_exists(people_file(id))) (void)world.remove_file(people_file(id));
    return status == exit_well ? exit_failed : status;
  }
  drop_draft(world);
  if (common.format == Format::json) {
    tell_as_json(world, common, opening, true);
    return status;
  }
  world.out << id << " is saved in " << case_path(id) << '\n';
  if (opening.made.has_complainant) world.out << "Who complained is in " << people_file(id) << ", which git never sees.\n";
  const std::string next = next_summary(*opening.on_day->timeline);
  if (!next.empty()) world.out << '\n' << next;
  return status;
}

int dry_run(World& world, const CommonOptions& common, const Opening& opening) {
  if (common.format == Format::json) {
    tell_as_json(world, common, opening, false);
    return exit_well;
  }
  world.out << "\nNothing is written. It would be " << case_path(opening.made.file.id) << ":\n\n" << opening.text;
  return exit_well;
}

// --- With and without somebody to ask ---

int without_questions(World& world, const CommonOptions& common, const NewOptions& options, LoadedWorkspace& loaded, const Answers& given) {
  Result<Opening> opening = open_from(loaded, given, common.as_of);
  if (!opening) return say(world, opening.problem(), exit_usage);
  Interview nobody(world, false);
  if (!is_fit_to_commit(world, nobody, options, loaded, *opening)) return exit_problems;
  tell_similar(world, *opening, true);
  const bool for_people = common.format == Format::text;
  if (for_people) world.out << opening_text(view_of(world, common, *opening));
  if (options.dry_run) return dry_run(world, common, *opening);
  if (for_people) world.out << '\n';
  return save(world, common, *opening);
}

int with_questions(World& world, const CommonOptions& common, const NewOptions& options, LoadedWorkspace& loaded, const Answers& given) {
  Interview interview(world, true);
  int status = exit_well;
  std::optional<Answers> answers = take_up_draft(world, interview, status);
  if (!answers) return status;
  if (!ask_for_case(interview, loaded, given, *answers, common.as_of)) return stopped(world, *answers, "stopped");
  Result<Opening> opening = open_from(loaded, *answers, common.as_of);
  if (!opening) {
    say(world, opening.problem(), exit_usage);
    return stopped(world, *answers, "this cannot be saved");
  }
  world.out << '\n';
  if (!is_fit_to_commit(world, interview, options, loaded, *opening)) return stopped(world, *answers, "not opened");
  if (!opening->similar.empty()) {
    tell_similar(world, *opening, false);
    const auto other = interview.confirm("Is this another matter?", true);
    if (!other || !*other) return stopped(world, *answers, other ? "not opened" : "stopped");
    world.out << '\n';
  }
  world.out << opening_text(view_of(world, common, *opening));
  if (options.dry_run) return dry_run(world, common, *opening);
  world.out << '\n';
  const auto yes = interview.confirm("Save?", true);
  if (!yes || !*yes) return stopped(world, *answers, yes ? "not saved" : "stopped");
  status = save(world, common, *opening);
  if (status != exit_well && world.file_exists(case_path(opening->made.file.id))) return status;
  if (status != exit_well) stopped(world, *answers, "it could not be saved");
  return status;
}

Result<Answers> all_options(World& world, const CommonOptions& common, const NewOptions& options, const std::string& here) {
  Answers typed = options.typed;
  for (const TypedField& field : common.fields) typed[field.name].push_back(field.value);
  return answers_of_options(world, here, typed);
}

}  // namespace

int open_case(World& world, const CommonOptions& common, const NewOptions& options) {
  const auto loaded = load_workspace(world, common.as_of);
  if (!loaded) return say(world, loaded.problem(), exit_usage);
  if (!(*loaded)->whole) {
    world.err << diagnostics_text((*loaded)->diagnostics, common.color);
    return exit_problems;
  }
  const Result<Answers> given = all_options(world, common, options, (*loaded)->here);
  if (!given) return say(world, given.problem(), exit_usage);
  if (options.discard_draft) {
    const bool there = world.file_exists(draft_path);
    drop_draft(world);
    world.out << (there ? "The draft is deleted.\n" : "There was no draft.\n");
    if (given->empty()) return exit_well;
  }
  const bool may_ask = Interview(world, !options.no_input && common.format == Format::text).may_ask();
  return may_ask ? with_questions(world, common, options, **loaded, *given) : without_questions(world, common, options, **loaded, *given);
}

}  // namespace plaint
