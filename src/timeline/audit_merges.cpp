#include <algorithm>

#include "base/contains.h"
#include "base/text.h"
#include "timeline/audit.h"

namespace plaint::audit {

namespace {

// All that a version of a case says, each as an event: those of the head have the name "".
EventStates all_of(const CaseState& state) {
  EventStates all;
  for (const Saying& saying : state.head) all.push_back(std::make_shared<const EventState>(EventState{{}, {}, {saying}, {}}));
  all.insert(all.end(), state.events.begin(), state.events.end());
  return all;
}

class Merges {
 public:
  explicit Merges(const Trail& trail) : trail_(trail) {
    for (const Change& change : trail.changes) by_path_[change.path].push_back(&change);
  }

  std::vector<Finding> judge() {
    for (std::size_t first = 0; first < trail_.changes.size();) {
      std::size_t end = first;
      while (end < trail_.changes.size() && trail_.changes[end].commit == trail_.changes[first].commit) ++end;
      if (commit_of(trail_.changes[first]).is_merge()) judge_merge(first, end);
      first = end;
    }
    return std::move(findings_);
  }

 private:
  const Commit& commit_of(const Change& change) const { return trail_.commits[static_cast<std::size_t>(change.commit)]; }

  void judge_merge(std::size_t first, std::size_t end) {
    for (std::size_t at = first; at < end; ++at) {
      const Change& change = trail_.changes[at];
      if (change.before && change.before->readable && (!change.after || change.after->readable)) judge_dropped(change, first, end);
    }
    for (std::size_t at = first; at < end; ++at) judge_written(trail_.changes[at], first, end);
  }

  // What the parent said and the result does not; unless the other side had it too, and took it out.
  void judge_dropped(const Change& change, std::size_t first, std::size_t end) {
    EventStates lost = missing_from(change.after ? all_of(*change.after) : EventStates{}, all_of(*change.before));
    std::erase_if(lost, [&](const auto& event) { return other_side_removed(change, *event, first, end) || is_elsewhere(*event, change, first, end); });
    if (lost.empty()) return;
    Finding finding = finding_of(commit_of(change), "merge-dropped", case_of(change.path),
                                 "A merge dropped what one side had recorded");
    for (const auto& event : lost) finding.details.push_back(words_of(*event) + " is not in the result");
    finding.reason_asked = true;
    finding.explained = !finding.reason.empty();
    findings_.push_back(std::move(finding));
  }

  // What the result says and no parent did. A parent without a change has the file as the result has it.
  void judge_written(const Change& change, std::size_t first, std::size_t end) {
    if (!change.after || !change.after->readable) return;
    std::vector<const Change*> sides;
    for (std::size_t at = first; at < end; ++at) {
      if (trail_.changes[at].path == change.path) sides.push_back(&trail_.changes[at]);
    }
    if (sides.front() != &change || sides.size() < commit_of(change).parents.size()) return;
    EventStates fresh = all_of(*change.after);
    for (const Change* side : sides) {
      if (side->before) fresh = missing_from(all_of(*side->before), fresh);
    }
    if (fresh.empty() || change.before_path != change.path) return;
    std::erase_if(fresh, [&](const auto& event) { return was_elsewhere(*event, first, end); });
    if (fresh.empty()) return;
    Finding finding = finding_of(commit_of(change), "merge-wrote", case_of(change.path), "A merge wrote what neither side had");
    for (const auto& event : fresh) finding.details.push_back(words_of(*event));
    finding.reason_asked = true;
    finding.explained = !finding.reason.empty();
    findings_.push_back(std::move(finding));
  }

  static std::string words_of(const EventState& event) {
    if (!event.name.empty()) {
      std::vector<std::string> rest;
      for (const Saying& saying : event.sayings) {
        if (saying.key != "date" && saying.key != "event") rest.push_back(shown(saying.key) + ": " + shown(saying.value));
      }
      return title_of(event) + (rest.empty() ? "" : ", " + join(rest, ", "));
    }
    return "'" + shown(event.sayings.front().key) + ": " + shown(event.sayings.front().value) + "'";
  }

  static bool holds(const std::shared_ptr<const CaseState>& state, const EventState& event) {
    if (!state) return false;
    if (event.name.empty()) {
      return contains(state->head, event.sayings.front());
    }
    return std::any_of(state->events.begin(), state->events.end(), [&](const auto& each) { return *each == event; });
  }

  // In the same merge the case was given another number, and took the event along.
  bool is_elsewhere(const EventState& event, const Change& change, std::size_t first, std::size_t end) const {
    if (event.name.empty()) return change.after && !holds_id(change) ;
    for (std::size_t at = first; at < end; ++at) {
      const Change& other = trail_.changes[at];
      if (other.path != change.path && other.parent == change.parent && holds(other.after, event)) return true;
    }
    return false;
  }
  // The result is another case than that of this parent: its head is not compared.
  static bool holds_id(const Change& change) {
    if (change.before->events.empty() || change.after->events.empty()) return true;
    return missing_from(change.after->events, change.before->events).size() < change.before->events.size();
  }

  bool was_elsewhere(const EventState& event, std::size_t first, std::size_t end) const {
    for (std::size_t at = first; at < end; ++at) {
      if (holds(trail_.changes[at].before, event)) return true;
    }
    return false;
  }

  // Had another parent's side said it once, and taken it out before the merge?
  bool other_side_removed(const Change& change, const EventState& event, std::size_t first, std::size_t end) {
    const std::vector<int>& parents = commit_of(change).parents;
    for (std::size_t other = 0; other < parents.size(); ++other) {
      if (static_cast<int>(other) == change.parent || parents[other] < 0) continue;
      const bool still_says = std::any_of(trail_.changes.begin() + static_cast<std::ptrdiff_t>(first),
                                          trail_.changes.begin() + static_cast<std::ptrdiff_t>(end), [&](const Change& each) {
                                            return each.path == change.path && each.parent == static_cast<int>(other) && holds(each.before, event);
                                          });
      if (still_says) continue;
      const std::vector<bool>& before = ancestors(parents[other]);
      for (const Change* earlier : by_path_[change.path]) {
        if (before[static_cast<std::size_t>(earlier->commit)] && holds(earlier->after, event)) return true;
      }
    }
    return false;
  }

  // A commit and all before it.
  const std::vector<bool>& ancestors(int commit) {
    if (asked_ == commit) return ancestors_;
    asked_ = commit;
    ancestors_.assign(trail_.commits.size(), false);
    ancestors_[static_cast<std::size_t>(commit)] = true;
    for (int at = commit; at >= 0; --at) {
      if (!ancestors_[static_cast<std::size_t>(at)]) continue;
      for (const int parent : trail_.commits[static_cast<std::size_t>(at)].parents) {
        if (parent >= 0) ancestors_[static_cast<std::size_t>(parent)] = true;
      }
    }
    return ancestors_;
  }

  const Trail& trail_;
  std::map<std::string, std::vector<const Change*>> by_path_;
  std::vector<Finding> findings_;
  int asked_ = -1;
  std::vector<bool> ancestors_;
};

}  // namespace

std::vector<Finding> judge_merges(const Trail& trail) { return Merges(trail).judge(); }

}  // namespace plaint::audit
