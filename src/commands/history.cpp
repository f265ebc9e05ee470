#include "commands/history.h"

#include <map>

#include "commands/case_versions.h"
#include "commands/one_case.h"
#include "report/chronology.h"

namespace plaint {

int history(World& world, const CommonOptions& options, const std::string& typed_case, const std::string& viewer) {
  const auto one = load_one_case(world, options, typed_case);
  if (!one) return say(world, one.problem(), exit_usage);
  const CaseOnDay& on_day = *one->on_day;
  tell_mistakes(world, options, on_day);
  if (!on_day.begun()) return exit_problems;
  ChronologyView view{.timeline = &*on_day.timeline,
                      .complete = status_of(*one) == exit_well,
                      .viewer = viewer,
                      .screen = screen_of(world, options)};
  const Result<CaseVersions> versions = versions_of_case(world, one->loaded->workspace, on_day);
  const Recording recording = versions ? recording_of(versions->files) : Recording{};
  if (versions) {
    view.recording = &recording;
    view.recorders = versions->recorders;
  } else {
    view.unknown = versions.problem().message;
  }
  switch (options.format) {
    case Format::json:
      world.out << chronology_json(view);
      break;
    case Format::md:
      world.out << chronology_md(view);
      break;
    default:
      world.out << chronology_text(view);
  }
  return status_of(*one);
}

}  // namespace plaint
