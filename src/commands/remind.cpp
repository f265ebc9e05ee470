#include "commands/remind.h"

#include <algorithm>

#include "base/text.h"
#include "calendar/count.h"
#include "commands/gather.h"
#include "commands/sending.h"
#include "mail/reminder.h"
#include "report/overdue.h"
#include "world/git.h"
#include "yaml/complainant_reader.h"
#include "yaml/workspace_reader.h"

namespace plaint {

namespace {

using Weekday = std::chrono::weekday;

// Is `as_of` the day on which something is told that comes once a week? When the office is closed on that day of the week, it
// is the next day that is open.
bool is_weekly(const DayCalendar& calendar, Date as_of, Weekday weekday, bool any_day) {
  if (any_day && Weekday{as_of} == weekday) return true;
  if (!calendar.is_open(as_of)) return false;
  Date day = as_of;
  for (; Weekday{day} != weekday; day -= Days{1}) {
    if (day != as_of && calendar.is_open(day)) return false;
  }
  return day == as_of || !calendar.is_open(day);
}

// Bank holidays are published two or three years ahead, so that half a year is time enough.
std::vector<std::string> ending_calendar(const Calendar& calendar, Date as_of) {
  constexpr int months_ahead = 6;
  const auto& covered = calendar.days("", "").rules().covered;
  if (covered.empty()) return {};  // told as a mistake
  const int last = covered.back().last;
  const Date end = make_date(last, 12, 31);
  if (end > add_months(as_of, months_ahead)) return {};
  return {"The bank holidays of " + calendar.division() + " are known until the end of " + std::to_string(last) +
          ". Dates beyond it are provisional. plaint holidays import brings in those that have been published since."};
}

// What is wrong in plaint.yaml hinders no mail, as long as it can be found whom to write to: in what is left of it, or else in
// what was last committed. False: in neither.
bool take_damaged_settings(const World& world, LoadedWorkspace& loaded) {
  const auto now = world.read_file("plaint.yaml", largest_file);
  const auto committed = [&] { return git::look(world, {"show", "HEAD:./plaint.yaml"}); };
  for (const auto& text : {now, committed()}) {
    auto damaged = text ? yaml::read_damaged_workspace(Source{"plaint.yaml", *text}) : std::nullopt;
    if (!damaged || damaged->mail.from.empty()) continue;
    loaded.workspace.organisation = damaged->organisation;
    loaded.workspace.mail = damaged->mail;
    loaded.workspace.staff = damaged->staff;
    return true;
  }
  return false;
}

// Then it is for cron to mail what we print.
int nobody_known(World& world, const LoadedWorkspace& loaded) {
  world.err << broken_files_text(yaml::texts_left_out(errors_of(loaded.diagnostics)));
  return say(world, {"plaint.yaml has mistakes and does not say who to write to, so nobody is mailed", "plaint check says what to do"},
             exit_problems);
}

Tidings tidings_of(LoadedWorkspace& loaded, Date as_of) {
  const Date soon =
      count(loaded.calendars.own(), loaded.workspace.due_soon, Start{as_of, std::nullopt, false}, Counting{}).due;
  Tidings tidings;
  tidings.as_of = as_of;
  tidings.workspace = &loaded.workspace;
  Gathered gathered = gather(
      loaded, as_of, [&](const Instance& instance) { return asks_for_reminder(instance, soon); },
      [&](const CaseOnDay& each) -> Afterwards {
        if (!each.begun() || !each.timeline->open()) return {};
        return [&tidings, decisions = waiting_decisions(complete(*each.timeline))] {
          ++tidings.open_cases;
          tidings.decisions.insert(tidings.decisions.end(), decisions.begin(), decisions.end());
        };
      });
  tidings.rows = std::move(gathered.rows);
  tidings.no_handler = std::move(gathered.no_handler);
  tidings.unreadable = yaml::texts_left_out(gathered.errors);
  tidings.calendar = ending_calendar(loaded.calendars.own(), as_of);
  return tidings;
}

// Those to be sent on this day; none: there is nothing to say.
std::vector<Reminder> due_reminders(const Tidings& tidings, const DayCalendar& calendar, std::optional<Weekday> clear, bool any_day) {
  const bool weekly = !tidings.calendar.empty() && is_weekly(calendar, tidings.as_of, std::chrono::Monday, any_day);
  if (!tidings.empty()) return reminders(tidings);
  if (clear && is_weekly(calendar, tidings.as_of, *clear, any_day)) return {all_clear(tidings)};
  return weekly ? reminders(tidings) : std::vector<Reminder>{};
}

std::string closed_day(const DayCalendar& calendar, Date day) {
  return "Nothing is sent on " + long_form(day) + " (" + calendar.why_closed(day) + "); --any-day shows what there is\n";
}

std::string nothing_to_send(Date as_of) { return "Nothing to send on " + long_form(as_of) + "\n"; }

std::string preview(const std::vector<Reminder>& all, Date as_of) {
  if (all.empty()) return nothing_to_send(as_of);
  constexpr std::size_t ruler = 72;
  std::string text;
  for (const Reminder& each : all) {
    text += "To: " + in_words(each.to) + "\nSubject: " + each.subject + "\n\n" + each.body + "\n" + std::string(ruler, '=') + "\n\n";
  }
  return text + count_of(static_cast<int>(all.size()), "mails") + " for " + long_form(as_of) + ": printed here, not sent; --send sends\n";
}

}  // namespace

int remind(World& world, const CommonOptions& common, const RemindOptions& options) {
  const auto entered = load_workspace(world, common.as_of);
  if (!entered) return say(world, entered.problem(), exit_usage);
  LoadedWorkspace& loaded = **entered;
  if (!loaded.whole && !take_damaged_settings(world, loaded)) return nobody_known(world, loaded);
  std::optional<Weekday> clear = loaded.workspace.mail.all_clear;
  if (!options.all_clear.empty()) {
    const bool now = options.all_clear == "today";
    const auto typed = now ? Result<Weekday>(Weekday{common.as_of}) : parse_weekday(options.all_clear);
    if (!typed) return say(world, {"--all-clear " + typed.problem().message, typed.problem().hint}, exit_usage);
    clear = *typed;
  }
  const DayCalendar& calendar = loaded.calendars.own().days("", "");
  if (!options.any_day && !calendar.is_open(common.as_of)) {
    if (!options.send || world.input_is_terminal) world.out << closed_day(calendar, common.as_of);
    return exit_well;
  }
  const Tidings tidings = tidings_of(loaded, common.as_of);
  const std::vector<Reminder> all = due_reminders(tidings, calendar, clear, options.any_day);
  const int found = tidings.unreadable.empty() ? exit_well : exit_problems;
  if (options.send && all.empty() && world.input_is_terminal) world.out << nothing_to_send(common.as_of);
  if (options.send) return std::max(found, send_reminders(world, loaded.workspace.mail, loaded.workspace.organisation, all));
  world.out << preview(all, common.as_of);
  tell_if_unsendable(world, loaded.workspace.mail);
  return found;
}

}  // namespace plaint
