#include "base/contains.h"
#include "base/text.h"
#include "commands/gather.h"
#include "commands/one_case.h"
#include "commands/show.h"
#include "report/overdue.h"
#include "report/why_text.h"
#include "report/words.h"
#include "report/wrap.h"
#include "timeline/visibility.h"

namespace plaint {

namespace {

struct Chosen {
  const Timeline* timeline = nullptr;
  const Instance* instance = nullptr;
};

using Timelines = std::vector<const Timeline*>;

// "reply", "formal.reply", "do-actions a1": in the stage, of any stage, about one action.
bool is_called(const Timeline& timeline, const Instance& instance, const std::string& wanted) {
  if (instance.promise->name == wanted || promise_name(instance) == wanted) return true;
  const Stage* stage = instance.visit < 0 ? nullptr : stage_of(timeline, instance);
  return stage != nullptr && stage->name + "." + instance.promise->name == wanted;
}

// Overdue, then undated, then whatever has a day, the earliest first.
std::pair<int, Date> urgency(const Instance& instance) {
  const Date day = instance.due.value_or(instance.nudge.value_or(Date::max()));
  if (instance.state == State::overdue) return {0, day};
  if (instance.state == State::undated) return {1, day};
  if (is_owed(instance.state) && instance.state != State::waiting) return {2, day};
  return {3, Date::max()};
}

// The one owed in the stage in which the case is, before one that is owed at all, before the last that was.
int nearness(const Timeline& timeline, const Instance& instance) {
  const bool here = instance.visit < 0 || instance.visit + 1 == static_cast<int>(timeline.visits.size());
  const bool owed = is_owed(instance.state);
  return (here ? 2 : 0) + (owed ? 4 : 0) + (timeline.overlay ? 0 : 1);
}

// Of several that are as near, the most urgent; of those that nobody waits for any more, the last.
Chosen choose(const Timelines& timelines, const std::string& wanted) {
  Chosen best;
  int best_nearness = -1;
  for (const Timeline* timeline : timelines) {
    for (const Instance& instance : timeline->instances) {
      if (!is_called(*timeline, instance, wanted)) continue;
      const int near = nearness(*timeline, instance);
      if (near < best_nearness || (near == best_nearness && urgency(*best.instance) < urgency(instance))) continue;
      best = {timeline, &instance};
      best_nearness = near;
    }
  }
  return best;
}

Chosen choose_most_urgent(const Timelines& timelines) {
  Chosen best;
  for (const Timeline* timeline : timelines) {
    for (const Instance& instance : timeline->instances) {
      if (best.instance == nullptr || urgency(instance) < urgency(*best.instance)) best = {timeline, &instance};
    }
  }
  return best;
}

// A promise that comes again and again may be owed several times: the days of the others, but for what the viewer may not see.
std::vector<std::string> other_days(const Chosen& chosen, const std::string& viewer) {
  std::vector<std::string> days;
  for (const Instance& each : chosen.timeline->instances) {
    const bool same = each.promise == chosen.instance->promise && each.subject == chosen.instance->subject;
    if (!same || &each == chosen.instance || is_hidden(*chosen.timeline, each.opened_by, viewer)) continue;
    if (is_owed(each.state) && each.due) days.push_back(day_form(*each.due));
  }
  return days;
}

std::vector<std::string> names_of(const Timelines& timelines) {
  std::vector<std::string> names;
  for (const Timeline* timeline : timelines) {
    for (const Instance& instance : timeline->instances) {
      if (!contains(names, instance.promise->name))
        names.push_back(instance.promise->name);
    }
  }
  return names;
}

Result<Chosen> choose_named(const Timelines& timelines, const std::string& typed) {
  const std::vector<std::string> names = names_of(timelines);
  if (Chosen chosen = choose(timelines, typed); chosen.instance != nullptr) return chosen;
  std::vector<std::string> meant;
  for (const std::string& name : names) {
    if (name.starts_with(typed)) meant.push_back(name);
  }
  if (meant.size() == 1) return choose(timelines, meant.front());
  if (meant.size() > 1)
    return Problem{"'" + shown(typed) + "' may be several promises: " + join_or(meant), "type more of the name"};
  const std::string near = did_you_mean(typed, names);
  return Problem{"there is no promise '" + shown(typed) + "' here",
                 !near.empty() ? near : "there are " + join(names, ", ")};
}

int explain(World& world, const CommonOptions& options, const Timelines& timelines, const std::string& promise,
            const std::string& viewer) {
  const Result<Chosen> chosen =
      promise.empty() ? Result<Chosen>(choose_most_urgent(timelines)) : choose_named(timelines, promise);
  if (!chosen) return say(world, chosen.problem(), exit_usage);
  if (chosen->instance == nullptr) {
    world.out << "Nothing is promised here on " << long_form(options.as_of) << '\n';
    return exit_well;
  }
  const bool json = options.format == Format::json;
  world.out << (json ? why_json(*chosen->timeline, *chosen->instance, viewer)
                     : why_text(*chosen->timeline, *chosen->instance, viewer, options.color));
  if (json) return exit_well;
  constexpr int page = 80;
  const std::vector<std::string> days = other_days(*chosen, viewer);
  if (!days.empty()) world.out << '\n' << indented("It is owed for other days too: " + join(days, ", "), 0, page);
  if (!promise.empty()) return exit_well;
  std::vector<std::string> others = names_of(timelines);
  std::erase(others, chosen->instance->promise->name);
  if (!others.empty()) world.out << '\n' << indented("Ask also for: " + join(others, ", "), 0, page);
  return exit_well;
}

}  // namespace

int why_promise(World& world, const CommonOptions& options, const std::string& typed_case, const std::string& promise,
                const std::string& viewer) {
  if (typed_case == "organisation") {
    const auto loaded = load_workspace(world, options.as_of);
    if (!loaded) return say(world, loaded.problem(), exit_usage);
    const std::vector<Timeline> own = replay_organisation(**loaded, options.as_of);
    Timelines timelines;
    for (const Timeline& timeline : own) timelines.push_back(&timeline);
    const Diagnostics errors = errors_of((*loaded)->diagnostics);
    world.err << broken_files_text(errors);
    const int told = explain(world, options, timelines, promise, viewer);
    return told == exit_well && !errors.empty() ? exit_problems : told;
  }
  const auto one = load_one_case(world, options, typed_case);
  if (!one) return say(world, one.problem(), exit_usage);
  const CaseOnDay& on_day = *one->on_day;
  tell_mistakes(world, options, on_day);
  if (!on_day.begun()) return exit_problems;
  Timelines timelines = {&*on_day.timeline};
  for (const Timeline& overlay : on_day.overlays) timelines.push_back(&overlay);
  const int status = explain(world, options, timelines, promise, viewer);
  return status == exit_well ? status_of(*one) : status;
}

}  // namespace plaint
