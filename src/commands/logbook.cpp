#include "commands/logbook.h"

#include "commands/gather.h"
#include "report/diagnostics_text.h"
#include "report/overdue.h"

namespace plaint {

namespace {

constexpr const char* diary_path = "diary.yaml";

Judge judge_of(const LoadedPolicy* loaded) { return {&loaded->policy, &loaded->setting}; }

// Who may do what hangs on plaint.yaml: with mistakes in it nothing is decided.
bool is_sound(World& world, const LoadedWorkspace& loaded) {
  if (loaded.whole) return true;
  say(world, {"nothing is recorded while plaint.yaml has mistakes", "plaint check shows them, and the way out of each"}, exit_problems);
  return false;
}

OpenedLogbook book_of_case(World& world, OneCase one) {
  const CaseOnDay& on_day = *one.on_day;
  if (!on_day.begun()) {
    world.err << diagnostics_text(errors_of(on_day.diagnostics)) << '\n';
    say(world, {on_day.path + " cannot be used as it is, so nothing is recorded in it", "put it right: plaint edit " + on_day.id}, exit_problems);
    return {nullptr, exit_problems};
  }
  auto book = std::make_unique<Logbook>();
  book->id = on_day.id;
  book->path = on_day.path;
  book->judges.push_back(judge_of(on_day.policy));
  for (const LoadedPolicy* further : on_day.also) book->judges.push_back(judge_of(further));
  book->one = std::move(one);
  book->timelines.push_back(&*book->one.on_day->timeline);
  for (const Timeline& overlay : book->one.on_day->overlays) book->timelines.push_back(&overlay);
  return {std::move(book), exit_well};
}

OpenedLogbook open_case(World& world, const CommonOptions& options, const std::string& typed) {
  auto one = load_one_case(world, options, typed);
  if (!one) return {nullptr, say(world, one.problem(), exit_usage)};
  if (!is_sound(world, *one->loaded)) return {nullptr, exit_problems};
  if (one->on_day->begun()) world.err << broken_files_text(errors_of(one->on_day->diagnostics));
  return book_of_case(world, std::move(*one));
}

OpenedLogbook book_of_diary(World& world, std::shared_ptr<LoadedWorkspace> loaded, Date as_of) {
  auto book = std::make_unique<Logbook>();
  book->id = "organisation";
  book->path = diary_path;
  book->one.loaded = std::move(loaded);
  LoadedWorkspace& workspace = *book->one.loaded;
  const bool unreadable = workspace.world.file_exists(diary_path) && workspace.diary.source == nullptr;
  if (unreadable || workspace.own == nullptr) {
    const Problem no_policy{"plaint.yaml names no policy whose promises the organisation could keep", "add 'policy:' to it"};
    const Problem no_diary{"diary.yaml cannot be used as it is, so nothing is recorded in it", "put it right; plaint check looks again"};
    return {nullptr, say(world, unreadable ? no_diary : no_policy, exit_problems)};
  }
  book->judges.push_back(judge_of(workspace.own));
  for (const LoadedPolicy* overlay : workspace.overlays) book->judges.push_back(judge_of(overlay));
  book->own = replay_organisation(workspace, as_of);
  for (const Timeline& timeline : book->own) book->timelines.push_back(&timeline);
  return {std::move(book), exit_well};
}

OpenedLogbook open_diary(World& world, const CommonOptions& options) {
  auto loaded = load_workspace(world, options.as_of);
  if (!loaded) return {nullptr, say(world, loaded.problem(), exit_usage)};
  world.err << broken_files_text(errors_of((*loaded)->diagnostics));
  if (!is_sound(world, **loaded)) return {nullptr, exit_problems};
  return book_of_diary(world, std::move(*loaded), options.as_of);
}

void take_if_begun(std::vector<Timeline>& timelines, Timeline timeline) {
  if (timeline.begun) timelines.push_back(std::move(timeline));
}

}  // namespace

const std::vector<CaseEvent>& Logbook::events() const {
  return is_diary() ? one.loaded->diary.events : one.on_day->file->events;
}

Source Logbook::source() const {
  if (!is_diary()) return *one.on_day->file->source;
  return one.loaded->diary.source != nullptr ? *one.loaded->diary.source : Source{path, {}};
}

std::vector<const Policy*> Logbook::policies() const {
  std::vector<const Policy*> policies;
  for (const Judge& judge : judges) policies.push_back(judge.policy);
  return policies;
}

const Timeline* Logbook::under(const Policy* policy) const {
  for (const Timeline* timeline : timelines) {
    if (timeline->policy == policy) return timeline;
  }
  return nullptr;
}

std::vector<Objection> Logbook::objections(const CaseEvent& event, Date as_of) const {
  return is_diary() ? objections_to(event, events(), judges, as_of)
                    : objections_to(event, *one.on_day->file, judges, as_of);
}

OpenedLogbook open_logbook(World& world, const CommonOptions& options, const std::string& typed) {
  return typed == "organisation" ? open_diary(world, options) : open_case(world, options, typed);
}

OpenedLogbook open_again(World& world, const CommonOptions& options, const Logbook& book) {
  auto loaded = load_workspace(world, options.as_of, Listed::later);
  if (!loaded) return {nullptr, say(world, loaded.problem(), exit_failed)};
  if (!is_sound(world, **loaded)) return {nullptr, exit_problems};
  if (book.is_diary()) return book_of_diary(world, std::move(*loaded), options.as_of);
  OneCase one;
  one.on_day = load_case(**loaded, book.path, options.as_of);
  one.loaded = std::move(*loaded);
  return book_of_case(world, std::move(one));
}

std::unique_ptr<const LogbookAfter> with_event(const Logbook& book, const CaseEvent& event, Date as_of) {
  auto after = std::make_unique<LogbookAfter>();
  std::vector<CaseEvent>& events = book.is_diary() ? after->diary : after->casefile.events;
  if (book.is_diary()) {
    after->diary = book.events();
  } else {
    after->casefile = *book.one.on_day->file;
  }
  events.push_back(event);
  after->event = &events.back();
  for (std::size_t at = 0; at < book.judges.size(); ++at) {
    const auto& [policy, setting] = book.judges[at];
    take_if_begun(after->timelines, book.is_diary() ? replay_diary(after->diary, *policy, *setting, as_of)
                                    : at == 0       ? replay(after->casefile, *policy, *setting, as_of)
                                                    : replay_overlay(after->casefile, *policy, *setting, as_of));
  }
  for (const Timeline& timeline : after->timelines) {
    after->effects.push_back(effects_of(book.under(timeline.policy), timeline, *after->event));
  }
  return after;
}

}  // namespace plaint
