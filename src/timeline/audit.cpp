#include "timeline/audit.h"

#include <algorithm>

#include "base/text.h"

namespace plaint::audit {

std::string Commit::trailer(std::string_view name) const {
  const auto found = std::find_if(trailers.begin(), trailers.end(), [&](const Trailer& each) { return each.name == name; });
  return found == trailers.end() ? std::string{} : found->value;
}

Finding finding_of(const Commit& commit, std::string code, std::string about, std::string what) {
  Finding finding;
  finding.code = std::move(code);
  finding.about = std::move(about);
  finding.what = std::move(what);
  finding.who = commit.who;
  finding.day = commit.day;
  finding.commit = commit.hash;
  finding.reason = reason_of(commit);
  return finding;
}

std::string case_of(const std::string& path) {
  if (path == "diary.yaml") return "organisation";
  const std::string name = path.substr(path.rfind('/') + 1);
  return name.substr(0, name.rfind('.'));
}

namespace {

// What an event says, in one text.
std::string key_of(const EventState& event) {
  std::string key;
  for (const Saying& saying : event.sayings) key += saying.key + '\x1f' + saying.value + '\x1e';
  return key;
}

}  // namespace

Recorded::Recorded(const Trail& trail) {
  for (const Change& change : trail.changes) {
    auto& changes = changes_[change.path];
    if (change.before_path != change.path) changes.insert(changes.begin(), changes_[change.before_path].begin(), changes_[change.before_path].end());
    changes.push_back(&change);
  }
  // What a merge alone wrote was recorded by it, so sides go before merges.
  for (const bool merges : {false, true}) {
    for (const Change& change : trail.changes) {
      if (trail.commits[static_cast<std::size_t>(change.commit)].is_merge() == merges) note(change);
    }
  }
}

std::vector<const Change*> Recorded::changes_of(const std::string& path) const {
  const auto found = changes_.find(path);
  return found == changes_.end() ? std::vector<const Change*>{} : found->second;
}

void Recorded::note(const Change& change) {
  if (!change.after) return;
  auto& events = events_[change.path];
  if (change.before_path != change.path) {
    const auto earlier = events_[change.before_path];
    events.insert(earlier.begin(), earlier.end());
    if (const int commit = made(change.before_path); commit >= 0) files_.emplace(change.path, commit);
  }
  files_.emplace(change.path, change.commit);
  for (const EventChange& each : event_changes(change.before ? change.before->events : EventStates{}, change.after->events)) {
    if (!each.after) continue;
    Times times{change.commit, change.commit};
    if (each.before) {
      if (const auto old = events.find(key_of(*each.before)); old != events.end()) times.first = old->second.first;
    }
    events.emplace(key_of(*each.after), times);
  }
}

Recorded::Times Recorded::times(const std::string& path, const EventState& event) const {
  const auto file = events_.find(path);
  if (file == events_.end()) return {};
  const auto found = file->second.find(key_of(event));
  return found == file->second.end() ? Times{} : found->second;
}

int Recorded::made(const std::string& path) const {
  const auto found = files_.find(path);
  return found == files_.end() ? -1 : found->second;
}

std::vector<std::string> lost_between(const CaseState& then, const CaseState& now) {
  std::vector<std::string> lost;
  for (const SayingChange& change : changes_between(then.head, now.head)) {
    if (change.before.empty()) continue;
    lost.push_back("'" + shown(change.key) + "' was " + shown(change.before) + ", is " +
                   (change.after.empty() ? "not said any more" : shown(change.after)));
  }
  for (const EventChange& change : event_changes(then.events, now.events)) {
    if (!change.before) continue;
    std::string line = title_of(*change.before);
    if (!change.after) {
      lost.push_back(line + " is gone");
      continue;
    }
    for (const SayingChange& each : changes_between(change.before->sayings, change.after->sayings)) {
      lost.push_back(line + ": '" + shown(each.key) + "' was " + (each.before.empty() ? "not said" : shown(each.before)) +
                     ", is " + (each.after.empty() ? "not said any more" : shown(each.after)));
    }
  }
  return lost;
}

}  // namespace plaint::audit
