// The policies of a workspace, each read when something first needs it, by whichever thread that is. A policy that nothing needs
// is not opened, so that a draft with mistakes disturbs nobody's list. What is wrong in them is told by one thread, in its order.
#pragma once

#include <atomic>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "calendar/calendar.h"
#include "casefile/organisation.h"
#include "commands/calendars.h"
#include "commands/jobs.h"
#include "policy/needs.h"
#include "policy/policy.h"
#include "timeline/timeline.h"
#include "world/world.h"

namespace plaint {

// A policy that was read, with what the engine must know to replay a case under it.
struct LoadedPolicy {
  std::string path;
  Policy policy;
  Setting setting;
  std::vector<PolicyNeed> needs = {};  // of plaint.yaml and of the holiday tables
};

class Policies {
 public:
  // All four must outlive this, and `calendars` have been taken before a policy is asked for. What is wrong in a policy's file is added
  // to `diagnostics` when it is first needed; what it needs of plaint.yaml and does not find there, when it is first used.
  Policies(const World& world, const Workspace& workspace, Calendars& calendars, Diagnostics& diagnostics);

  // The policy of exactly this version. When there is none: nullptr, and an error at the pin's place, with the versions
  // that there are, goes to `diagnostics`.
  const LoadedPolicy* find(const Pin& pin, Diagnostics& diagnostics);

  // For any number of threads, while one calls the other functions; the folder must have been listed before. ready(): one that
  // was found before. ahead(): what find() will most likely give, which alone can tell what is wrong with it; none where another
  // thread is reading it just now, or where holiday tables must be read for it.
  const LoadedPolicy* ready(const Pin& pin) const;
  const LoadedPolicy* ahead(const Pin& pin);
  void list();

  // The files that a policy of this id may stand in, to be read ahead.
  void add_jobs(const std::string& id, Jobs& jobs);

  // The version of this policy that is in force on a day: the newest whose `in-force` has come. When there is none:
  // nullptr, and an error at `place`.
  const LoadedPolicy* in_force(const std::string& id, Date day, const Place& place, Diagnostics& diagnostics);

  // Also those that nothing needs; the paths of all of them.
  std::vector<std::string> read_all();

  // Those needed so far, in the order in which they were.
  const std::vector<const LoadedPolicy*>& read() const { return read_; }

 private:
  struct File {
    std::string path;
    std::mutex mutex;  // of these five
    bool read = false;
    std::optional<Policy> policy;  // none: it cannot be read, or is loaded
    std::vector<PolicyNeed> needs;
    std::unique_ptr<const LoadedPolicy> loaded;
    Diagnostics wrong;
    bool needed = false;
    bool broken = false;
  };
  void read(File& file) const;
  void load(File& file, const Calendar& calendar) const;
  void read_those_of(const std::string& id);
  void need(File& file);
  void add(const LoadedPolicy& policy);
  const LoadedPolicy* used(const LoadedPolicy* policy);
  const LoadedPolicy* known(const Pin& pin) const;
  std::vector<std::string> pins() const;
  std::string broken_file_of(const std::string& id) const;

  const World& world_;
  const Workspace& workspace_;
  Calendars& calendars_;
  Diagnostics& diagnostics_;
  bool listed_ = false;
  std::deque<File> files_;
  std::vector<const LoadedPolicy*> read_;
  // The policies that were used, for ready(). A list is never changed: a longer one takes its place, and the old ones stay for
  // whoever still looks into them.
  using List = std::vector<const LoadedPolicy*>;
  std::vector<std::unique_ptr<const List>> lists_;
  std::atomic<const List*> used_;
};

}  // namespace plaint
