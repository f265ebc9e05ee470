#include "commands/moved_cases.h"

#include <map>
#include <vector>

#include "base/text.h"
#include "commands/gather.h"
#include "commands/load.h"
#include "report/table.h"
#include "timeline/moved_dates.h"

namespace plaint {

namespace {

// The setting of each policy with the holidays of one calendar; all else is as the workspace and the policy have it.
class Settings {
 public:
  explicit Settings(const Calendar& calendar) : tables_(calendar.data().tables) {}

  const Setting& of(const LoadedPolicy& loaded) {
    const auto found = settings_.find(&loaded);
    if (found != settings_.end()) return found->second;
    CalendarData data = loaded.setting.calendar.data();
    data.tables = tables_;
    Setting setting{Calendar(std::move(data)), loaded.setting.staff, loaded.setting.due_soon};
    return settings_.emplace(&loaded, std::move(setting)).first->second;
  }

 private:
  std::vector<HolidayTable> tables_;
  std::map<const LoadedPolicy*, Setting> settings_;  // timelines point into it: what is in a map stays in its place
};

struct Looks {
  Settings before;
  Settings after;
  Date as_of;
  std::vector<Cells> rows;
};

// "Mon 16 March", with the year where it is not that of the look.
std::string day_cell(const std::optional<Date>& day, Date as_of) {
  if (!day) return "no date";
  return year_of(*day) == year_of(as_of) ? day_form(*day).substr(0, day_form(*day).rfind(' ')) : day_form(*day);
}

void take(Looks& looks, const std::string& who, const Timeline& before, const Timeline& after) {
  for (const MovedDate& moved : moved_dates(before, after)) {
    if (!moved.owed && moved.after) continue;  // kept already, or waived: nobody waits for that day
    std::string promise = shown(moved.promise->title);
    if (!moved.subject.empty()) promise += " " + shown(moved.subject);
    looks.rows.push_back(
        {who, promise, day_cell(moved.before, looks.as_of) + " -> " + day_cell(moved.after, looks.as_of)});
  }
}

void take_case(Looks& looks, const CaseOnDay& each) {
  if (!each.begun()) return;
  const CaseFile& file = *each.file;
  const auto under = [&](Settings& settings, const LoadedPolicy& loaded, auto replayed) {
    return replayed(file, loaded.policy, settings.of(loaded), looks.as_of, Detail::dates);
  };
  take(looks, shown(each.id), under(looks.before, *each.policy, replay), under(looks.after, *each.policy, replay));
  for (const LoadedPolicy* overlay : each.also) {
    take(looks, shown(each.id), under(looks.before, *overlay, replay_overlay),
         under(looks.after, *overlay, replay_overlay));
  }
}

void take_organisation(Looks& looks, LoadedWorkspace& loaded) {
  replay_organisation(loaded, looks.as_of, Detail::dates);  // for what is wrong in the diary
  std::vector<const LoadedPolicy*> policies = loaded.overlays;
  if (loaded.own != nullptr) policies.insert(policies.begin(), loaded.own);
  for (const LoadedPolicy* each : policies) {
    const auto& diary = loaded.diary.events;
    take(looks, "organisation", replay_diary(diary, each->policy, looks.before.of(*each), looks.as_of, Detail::dates),
         replay_diary(diary, each->policy, looks.after.of(*each), looks.as_of, Detail::dates));
  }
}

}  // namespace

MovedCases moved_cases(World& world, Date as_of, const Calendar& before, const Calendar& after) {
  MovedCases moved;
  const auto loaded = load_workspace(world, as_of);
  if (!loaded) return moved;
  Looks looks{Settings(before), Settings(after), as_of, {}};
  take_organisation(looks, **loaded);
  const auto look_at = [&](const CaseOnDay& each) {
    moved.errors.add_all(errors_of(each.diagnostics));
    take_case(looks, each);
  };
  for_each_case(**loaded, as_of, look_at, Detail::dates);
  moved.errors.add_all(errors_of((*loaded)->diagnostics));
  moved.text = looks.rows.empty() ? "No date that is owed would move.\n"
                                  : count_of(static_cast<int>(looks.rows.size()), "dates") + " that " +
                                        (looks.rows.size() == 1 ? "is" : "are") + " owed would move\n\n" +
                                        aligned(looks.rows);
  return moved;
}

}  // namespace plaint
