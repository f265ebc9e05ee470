#include "commands/one_case.h"

#include "commands/find_case.h"
#include "commands/gather.h"
#include "report/diagnostics_text.h"

namespace plaint {

Result<OneCase> load_one_case(World& world, const CommonOptions& options, const std::string& typed) {
  auto loaded = load_workspace(world, options.as_of);
  if (!loaded) return loaded.problem();
  const Result<std::string> path = find_case((*loaded)->case_paths, typed);
  if (!path) return path.problem();
  OneCase one;
  one.on_day = load_case(**loaded, *path, options.as_of);
  one.loaded = std::move(*loaded);
  if (one.on_day->timeline && !one.on_day->begun() && one.on_day->file->received.date > options.as_of) {
    return Problem{one.on_day->id + " was received on " + long_form(one.on_day->file->received.date) + ", after " +
                       long_form(options.as_of),
                   "ask for a later day with --as-of"};
  }
  return one;
}

void tell_mistakes(World& world, const CommonOptions& options, const CaseOnDay& on_day) {
  const Diagnostics errors = errors_of(on_day.diagnostics);
  if (errors.empty()) return;
  std::ostream& stream = options.format == Format::text ? world.out : world.err;
  stream << diagnostics_text(errors);
  if (on_day.begun()) stream << '\n';
}

int status_of(const CaseOnDay& on_day) { return on_day.diagnostics.errors() > 0 ? exit_problems : exit_well; }

}  // namespace plaint
