#include "commands/overdue.h"

#include "commands/gather.h"
#include "report/overdue.h"

namespace plaint {

namespace {

bool is_listed(const Instance& instance) { return instance.state == State::overdue || instance.state == State::undated; }

}  // namespace

int overdue(World& world, const CommonOptions& options) {
  const auto loaded = load_workspace(world, options.as_of);
  if (!loaded) return say(world, loaded.problem(), exit_usage);
  Gathered gathered = gather(**loaded, options.as_of, is_listed);
  const OverdueList list{options.as_of, gathered.errors, gathered.no_handler, std::move(gathered.rows),
                         screen_of(world, options)};
  if (options.format == Format::json) {
    world.out << overdue_json(list);
  } else if (options.format == Format::csv) {
    world.out << overdue_csv(list);
    world.err << broken_files_text(list.unreadable);
  } else {
    world.out << overdue_text(list);
  }
  return list.complete() ? exit_well : exit_problems;
}

}  // namespace plaint
