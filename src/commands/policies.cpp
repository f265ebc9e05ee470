#include "commands/policies.h"

#include <algorithm>
#include <utility>

#include "base/contains.h"
#include "base/same_text.h"
#include "base/text.h"
#include "commands/source_file.h"
#include "yaml/policy_reader.h"

namespace plaint {

namespace {

std::string file_name(const std::string& path) { return path.substr(path.rfind('/') + 1); }

bool is_pinned(const LoadedPolicy& loaded, const Pin& pin) {
  return same_text(loaded.policy.id, pin.id) && same_text(loaded.policy.version, pin.version);
}

bool belongs_to(const std::string& path, const std::string& id) { return file_name(path).starts_with(id); }

std::vector<std::string> names_of(const std::vector<NamedCalendar>& calendars) {
  std::vector<std::string> names;
  for (const NamedCalendar& each : calendars) names.push_back(each.name);
  return names;
}

// A calendar that is missing is taken as the plain working calendar, so that the rest can be worked out; used() tells
// it.
Calendar with_calendars_of(const Policy& policy, const std::vector<PolicyNeed>& needs, const Calendar& calendar) {
  std::vector<NamedCalendar> named = policy.calendars;
  for (const PolicyNeed& need : needs) {
    if (need.of != PolicyNeed::Of::calendar || calendar.knows_calendar(need.name)) continue;
    named.push_back({.name = need.name, .from = "working", .closures = {}, .place = {}});
  }
  return calendar.with_named(named);
}

}  // namespace

Policies::Policies(const World& world, const Workspace& workspace, Calendars& calendars, Diagnostics& diagnostics)
    : world_(world), workspace_(workspace), calendars_(calendars), diagnostics_(diagnostics) {
  lists_.push_back(std::make_unique<const List>());
  used_ = lists_.back().get();
}

void Policies::list() {
  if (listed_) return;
  listed_ = true;
  auto listing = world_.list("policies");
  if (!listing) {
    if (world_.folder_exists("policies")) tell_of_file(diagnostics_, "unreadable-file", "policies", listing.problem());
    return;
  }
  // A folder that is called as a policy is listed, so that it is refused on reading and not passed over.
  std::vector<std::string> all = std::move(listing->files);
  all.insert(all.end(), listing->folders.begin(), listing->folders.end());
  std::sort(all.begin(), all.end());
  for (const std::string& path : all) {
    if (path.ends_with(".yaml") && !path.ends_with(".scenarios.yaml")) files_.emplace_back().path = path;
  }
}

// Both once, on whichever thread comes first and has the file's lock.
void Policies::read(File& file) const {
  if (std::exchange(file.read, true)) return;
  const auto source = read_source(world_, file.path, file.wrong);
  if (source) file.policy = read_policy(source, file.wrong);
  if (file.policy) file.needs = needs_of(*file.policy);
}

void Policies::load(File& file, const Calendar& calendar) const {
  if (!file.policy) return;
  Setting setting{with_calendars_of(*file.policy, file.needs, calendar), workspace_.staff, workspace_.due_soon};
  file.loaded = std::make_unique<const LoadedPolicy>(
      LoadedPolicy{file.path, std::move(*file.policy), std::move(setting), std::move(file.needs)});
  file.policy.reset();
}

void Policies::add_jobs(const std::string& id, Jobs& jobs) {
  if (id.empty()) return;
  list();
  for (File& file : files_) {
    if (!belongs_to(file.path, id)) continue;
    jobs.push_back([this, &file] {
      const std::lock_guard lock(file.mutex);
      read(file);
    });
  }
}

void Policies::need(File& file) {
  if (std::exchange(file.needed, true)) return;
  const std::lock_guard lock(file.mutex);
  read(file);
  load(file, calendars_.get(file.needs));
  const int errors = diagnostics_.errors();
  diagnostics_.add_all(file.wrong);
  if (file.loaded) add(*file.loaded);
  file.broken = diagnostics_.errors() > errors;
}

void Policies::add(const LoadedPolicy& loaded) {
  if (const LoadedPolicy* other = known({loaded.policy.id, loaded.policy.version, {}})) {
    tell_of_file(diagnostics_, "policy-twice", loaded.path,
                 {"'" + loaded.policy.pin() + "' is the policy of two files: " + other->path + " and this one",
                  "give the newer one a version of its own"});
    return;
  }
  read_.push_back(&loaded);
}

// Tells, once, what the policy speaks of and plaint.yaml does not have.
const LoadedPolicy* Policies::used(const LoadedPolicy* loaded) {
  const List& before = *lists_.back();
  if (loaded == nullptr || contains(before, loaded)) return loaded;
  List longer = before;
  longer.push_back(loaded);
  lists_.push_back(std::make_unique<const List>(std::move(longer)));
  used_ = lists_.back().get();
  const Calendar& own = calendars_.own();
  const Calendar& calendar = loaded->setting.calendar;
  for (const PolicyNeed& need : loaded->needs) {
    const std::string name = "'" + need.name + "'";
    if (need.of == PolicyNeed::Of::calendar && !own.knows_calendar(need.name)) {
      const std::string near = did_you_mean(need.name, names_of(own.data().named));
      diagnostics_.error("unknown-calendar", need.place,
                         "the calendar " + name + " is neither in this policy nor in plaint.yaml",
                         near.empty() ? "add '" + need.name + "' under 'calendars' in plaint.yaml" : near);
    }
    if (need.of == PolicyNeed::Of::division && !calendar.knows_division(need.name)) {
      diagnostics_.error("unknown-division", need.place, "there are no bank holidays for " + name,
                         "there are for " + join_or(calendar.divisions()));
    }
    if (need.of == PolicyNeed::Of::meetings && own.meetings(need.name) == nullptr) {
      diagnostics_.warning("unknown-meetings", need.place, "plaint.yaml lists no meetings called " + name,
                           "add their dates under 'meetings' in plaint.yaml: " + need.name + ": [2026-03-25]");
    }
  }
  return loaded;
}

std::vector<std::string> Policies::read_all() {
  list();
  std::vector<std::string> paths;
  for (File& file : files_) {
    need(file);
    paths.push_back(file.path);
  }
  return paths;
}

void Policies::read_those_of(const std::string& id) {
  list();
  for (File& file : files_) {
    if (belongs_to(file.path, id)) need(file);
  }
}

const LoadedPolicy* Policies::known(const Pin& pin) const {
  for (const auto& each : read_) {
    if (is_pinned(*each, pin)) return each;
  }
  return nullptr;
}

std::vector<std::string> Policies::pins() const {
  std::vector<std::string> pins;
  for (const auto& each : read_) pins.push_back(each->policy.pin());
  return pins;
}

std::string Policies::broken_file_of(const std::string& id) const {
  for (const File& file : files_) {
    if (file.broken && belongs_to(file.path, id)) return file.path;
  }
  return {};
}

const LoadedPolicy* Policies::ready(const Pin& pin) const {
  for (const LoadedPolicy* each : *used_.load()) {
    if (is_pinned(*each, pin)) return each;
  }
  return nullptr;
}

const LoadedPolicy* Policies::ahead(const Pin& pin) {
  for (File& file : files_) {
    if (!belongs_to(file.path, pin.id)) continue;
    const std::unique_lock lock(file.mutex, std::try_to_lock);
    if (!lock) return nullptr;
    read(file);
    if (const Calendar* calendar = calendars_.ahead(file.needs)) load(file, *calendar);
    if (file.loaded && is_pinned(*file.loaded, pin)) return file.loaded.get();
  }
  return nullptr;
}

const LoadedPolicy* Policies::find(const Pin& pin, Diagnostics& diagnostics) {
  if (const LoadedPolicy* found = known(pin)) return used(found);
  read_those_of(pin.id);
  if (const LoadedPolicy* found = known(pin)) return used(found);
  if (const std::string broken = broken_file_of(pin.id); !broken.empty()) {
    diagnostics.error("unknown-policy", pin.place, "the policy '" + to_string(pin) + "' cannot be read",
                      "put right what is wrong in " + broken);
    return nullptr;
  }
  read_all();
  if (const LoadedPolicy* found = known(pin)) return used(found);
  std::vector<std::string> versions;
  for (const auto& each : read_) {
    if (each->policy.id == pin.id) versions.push_back(each->policy.pin());
  }
  const std::string near = did_you_mean(to_string(pin), pins());
  const std::string hint = !versions.empty() ? "there is " + join_or(versions)
                           : near.empty()    ? "the policies are " + join_or(pins())
                                             : near;
  diagnostics.error("unknown-policy", pin.place, "there is no policy '" + to_string(pin) + "' in policies/",
                    pins().empty() ? "put the policy's file into policies/" : hint);
  return nullptr;
}

const LoadedPolicy* Policies::in_force(const std::string& id, Date day, const Place& place, Diagnostics& diagnostics) {
  read_those_of(id);
  const LoadedPolicy* newest = nullptr;
  const LoadedPolicy* any = nullptr;
  const auto look = [&] {
    for (const auto& each : read_) {
      if (each->policy.id != id) continue;
      if (any == nullptr || each->policy.in_force < any->policy.in_force) any = each;
      if (each->policy.in_force > day) continue;
      if (newest == nullptr || each->policy.in_force > newest->policy.in_force) newest = each;
    }
  };
  look();
  if (newest != nullptr) return used(newest);
  const std::string broken = broken_file_of(id);
  if (broken.empty()) read_all();
  look();
  if (newest != nullptr) return used(newest);
  if (!broken.empty()) {
    diagnostics.error("unknown-policy", place, "the policy '" + id + "' cannot be read",
                      "put right what is wrong in " + broken);
  } else if (any != nullptr) {
    diagnostics.error("unknown-policy", place, "no version of '" + id + "' is in force on " + day_form(day),
                      any->policy.pin() + " is from " + day_form(any->policy.in_force));
  } else {
    std::vector<std::string> ids;
    for (const auto& each : read_) ids.push_back(each->policy.id);
    const std::string near = did_you_mean(id, ids);
    diagnostics.error("unknown-policy", place, "there is no policy '" + id + "' in policies/",
                      !near.empty() ? near
                      : ids.empty() ? "put the policy's file into policies/"
                                    : "the policies are " + join_or(ids));
  }
  return nullptr;
}

}  // namespace plaint
