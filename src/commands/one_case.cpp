#include "commands/one_case.h"

#include "commands/find_case.h"
#include "commands/gather.h"
#include "report/diagnostics_text.h"
#include "report/overdue.h"
#include "report/show.h"

namespace plaint {

Result<OneCase> load_one_case(World& world, const CommonOptions& options, const std::string& typed) {
  auto loaded = load_workspace(world, options.as_of, Listed::later);
  if (!loaded) return loaded.problem();
  const std::string from_here = (*loaded)->here + typed;  // a path, when it is one, counts from where the user is
  const bool is_path = typed.find('/') != std::string::npos || typed.find('.') != std::string::npos;
  Result<std::string> path = find_case(**loaded, is_path ? from_here : typed);
  if (!path && is_path) path = find_case(**loaded, typed);
  if (!path) return path.problem();
  OneCase one;
  one.on_day = load_case(**loaded, *path, options.as_of);
  one.loaded = std::move(*loaded);
  // With mistakes in plaint.yaml, a calendar or a policy the dates may be others: never without a word.
  world.err << broken_files_text(errors_of(one.loaded->diagnostics));
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
  stream << diagnostics_text(errors, options.color && options.format == Format::text);
  if (on_day.begun()) {
    stream << '\n';
  } else if (options.format == Format::json) {
    world.out << unreadable_case_json(on_day.id, errors);
  }
}

int status_of(const OneCase& one) {
  return one.on_day->diagnostics.errors() + one.loaded->diagnostics.errors() > 0 ? exit_problems : exit_well;
}

}  // namespace plaint
