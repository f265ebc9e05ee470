// The policies of a workspace, each read when something first needs it. A policy that nothing needs is not opened, so
// that a draft with mistakes disturbs nobody's list.
#pragma once

#include <atomic>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "calendar/calendar.h"
#include "casefile/organisation.h"
#include "policy/policy.h"
#include "timeline/timeline.h"
#include "world/world.h"

namespace plaint {

// A policy that was read, with what the engine must know to replay a case under it.
struct LoadedPolicy {
  std::string path;
  Policy policy;
  Setting setting;
};

class Policies {
 public:
  // All four must outlive this. What is wrong in a policy's file is added to `diagnostics` when it is read; what it
  // needs of plaint.yaml and does not find there, when it is first used.
  Policies(const World& world, const Workspace& workspace, const Calendar& calendar, Diagnostics& diagnostics);

  // The policy of exactly this version. When there is none: nullptr, and an error at the pin's place, with the versions
  // that there are, goes to `diagnostics`.
  const LoadedPolicy* find(const Pin& pin, Diagnostics& diagnostics);

  // The same without reading anything: nullptr also when the policy exists and was not needed yet. While one thread calls the other
  // functions, any number may call this one.
  const LoadedPolicy* ready(const Pin& pin) const;

  // The version of this policy that is in force on a day: the newest whose `in-force` has come. When there is none:
  // nullptr, and an error at `place`.
  const LoadedPolicy* in_force(const std::string& id, Date day, const Place& place, Diagnostics& diagnostics);

  // Also those that nothing needs; the paths of all of them.
  std::vector<std::string> read_all();

  // Those read so far, in the order in which they were.
  const std::vector<std::unique_ptr<const LoadedPolicy>>& read() const { return read_; }

 private:
  struct File {
    std::string path;
    bool opened = false;
    bool broken = false;
  };
  void list();
  void read_those_of(const std::string& id);
  void read_file(File& file);
  void add(std::string path, Policy policy);
  Calendar calendar_for(const Policy& policy) const;
  const LoadedPolicy* used(const LoadedPolicy* policy);
  const LoadedPolicy* known(const Pin& pin) const;
  std::vector<std::string> pins() const;
  std::string broken_file_of(const std::string& id) const;

  const World& world_;
  const Workspace& workspace_;
  const Calendar& calendar_;
  Diagnostics& diagnostics_;
  bool listed_ = false;
  std::vector<File> files_;
  std::vector<std::unique_ptr<const LoadedPolicy>> read_;
  // The policies that were used, for ready(). A list is never changed: a longer one takes its place, and the old ones stay for
  // whoever still looks into them.
  using List = std::vector<const LoadedPolicy*>;
  std::vector<std::unique_ptr<const List>> lists_;
  std::atomic<const List*> used_;
};

}  // namespace plaint
