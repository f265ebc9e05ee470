#include "commands/due.h"

#include <algorithm>

#include "base/text.h"
#include "calendar/count.h"
#include "commands/gather.h"
#include "report/due.h"
#include "report/overdue.h"

namespace plaint {

namespace {

// The last day of the look ahead.
Result<Date> last_day(const Calendar& calendar, const std::string& typed, Date as_of) {
  constexpr int working_days_ahead = 5;
  Span span{Unit::working_days, working_days_ahead, {}, false};
  if (!typed.empty()) {
    const Result<Span> parsed = parse_span(typed);
    if (!parsed) return Problem{"--within " + parsed.problem().message, parsed.problem().hint};
    span = *parsed;
  }
  const bool unknown = span.unit == Unit::named_days && !calendar.knows_calendar(span.calendar);
  if (unknown || span.before || span.unit == Unit::as_soon_as_possible) {
    return Problem{"--within '" + shown(typed) + "' is not a time to look ahead",
                   "write it as \"5 working days\" or \"2 weeks\""};
  }
  return count(calendar, span, Start{as_of, std::nullopt, false}, Counting{}).due;
}

}  // namespace

int due(World& world, const CommonOptions& options, const std::string& within) {
  const auto loaded = load_workspace(world, options.as_of);
  if (!loaded) return say(world, loaded.problem(), exit_usage);
  const Result<Date> until = last_day((*loaded)->calendars.own(), within, options.as_of);
  if (!until) return say(world, until.problem(), exit_usage);
  DueList list{.as_of = options.as_of, .until = *until, .unreadable = {}, .rows = {}};
  const auto is_late = [](const auto& due) { return due.state == State::overdue || due.state == State::undated; };
  Gathered gathered =
      gather(**loaded, options.as_of, [&](const Instance& due) { return is_late(due) || is_due_by(due, *until); });
  list.overdue = static_cast<int>(std::count_if(gathered.rows.begin(), gathered.rows.end(), is_late));
  std::erase_if(gathered.rows, is_late);
  list.unreadable = gathered.errors;
  list.rows = std::move(gathered.rows);
  list.screen = screen_of(world, options);
  if (options.format == Format::json) {
    world.out << due_json(list);
  } else if (options.format == Format::csv) {
    world.out << due_csv(list);
    world.err << broken_files_text(list.unreadable);
  } else {
    world.out << due_text(list);
  }
  return list.unreadable.empty() ? exit_well : exit_problems;
}

}  // namespace plaint
