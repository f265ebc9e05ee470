#include <algorithm>

#include "base/text.h"
#include "timeline/audit.h"

namespace plaint::audit {

namespace {

bool is_late(State state) { return state == State::overdue || state == State::met_late || state == State::broken; }

std::string name_of(const Instance& instance) {
  return "'" + shown(instance.promise->title) + "'" + (instance.subject.empty() ? "" : " (" + shown(instance.subject) + ")");
}

class BackDating {
 public:
  BackDating(const Trail& trail, const Recorded& recorded, const std::string& path, const CaseFile& casefile,
             const Policy& policy, const Setting& setting)
      : trail_(trail), recorded_(recorded), path_(path), made_(recorded.made(path)), casefile_(casefile), policy_(policy),
        setting_(setting) {
    for (const Change* change : recorded.changes_of(path)) {
      if (!change->after || !change->after->readable) continue;
      versions_.emplace_back(change->commit, change->after);
      if (commit(change->commit).is_merge()) continue;  // its sides recorded what it brings together
      const Date day = day_of(change->commit);
      for (const EventChange& each : event_changes(change->before ? change->before->events : EventStates{}, change->after->events)) {
        if (each.after && each.after->date < day) days_.insert(day);
      }
    }
  }

  std::vector<Finding> judge() {
    for (const Date day : days_) judge_day(day);
    if (!entered_.empty()) {
      Finding finding = finding_of(commit(made_), "entered-late", casefile_.id,
                                   "The case was entered on " + iso(day_of(made_)) + " with what had happened until then; by that day " +
                                       count_of(static_cast<int>(entered_.size()), "promises") +
                                       " had passed, kept as far as the entries say");
      finding.details = std::move(entered_);
      finding.reason_asked = true;
      finding.explained = !finding.reason.empty();
      findings_.push_back(std::move(finding));
    }
    return std::move(findings_);
  }

 private:
  const Commit& commit(int at) const { return trail_.commits[static_cast<std::size_t>(at)]; }
  Date day_of(int at) const { return commit(at).day; }

  // The case with the events that it had before a day, or when the day was over. Of what its head says, the last word counts.
  CaseFile as_recorded(Date day, bool day_included) const {
    CaseFile then = casefile_;
    then.events.clear();
    for (const auto& [at, state] : versions_) {
      if (day_of(at) > day || (day_of(at) == day && !day_included)) continue;
      then.events.clear();
      for (const auto& event : state->events) then.events.push_back(event->event);
    }
    add_from_sides(then, day, day_included);
    return then;
  }

  // What another clone had recorded by then came into this history later, by a merge.
  void add_from_sides(CaseFile& then, Date day, bool day_included) const {
    EventStates there, all;
    for (const CaseEvent& event : then.events) there.push_back(std::make_shared<const EventState>(state_of(event)));
    for (const CaseEvent& event : casefile_.events) all.push_back(std::make_shared<const EventState>(state_of(event)));
    for (const auto& event : missing_from(there, all)) {
      const int since = recorded_.since(path_, *event);
      if (since >= 0 && (day_of(since) < day || (day_included && day_of(since) == day))) then.events.push_back(event->event);
    }
  }

  void judge_day(Date day) {
    const CaseFile before = as_recorded(day, false), after = as_recorded(day, true);
    const Timeline then = replay(before, policy_, setting_, day);
    if (std::none_of(then.instances.begin(), then.instances.end(), was_late)) return;
    const Timeline now = replay(after, policy_, setting_, day);
    for (const Instance& instance : then.instances) {
      if (was_late(instance)) judge_instance(instance, now, day);
    }
  }

  static bool was_late(const Instance& instance) { return is_late(instance.state) && instance.due; }

  void judge_instance(const Instance& was, const Timeline& now, Date day) {
    const auto found = std::find_if(now.instances.begin(), now.instances.end(), [&](const Instance& each) {
      return each.promise == was.promise && each.subject == was.subject && each.opened == was.opened;
    });
    const bool there = found != now.instances.end();
    if (there && is_late(found->state)) return;
    if (made_ >= 0 && day_of(made_) == day) {
      entered_.push_back(name_of(was) + " fell due on " + iso(*was.due));
      return;
    }
    const CaseEvent* const cause = there ? cause_of(*found, now) : nullptr;
    const std::string what = cause == nullptr ? "something dated earlier" : "'" + shown(cause->name) + "', dated " + iso(cause->when.date) + ",";
    Finding finding = finding_of(commit(commit_of(cause, day)), "back-dated", casefile_.id,
                                 "The promise " + name_of(was) + " fell due on " + iso(*was.due) + " and was " +
                                     (was.state == State::overdue ? "overdue" : "not kept in time") + ", until " + what +
                                     " was recorded on " + iso(day));
    finding.details.push_back("since then it counts as: " + (there ? std::string(to_string(found->state)) : "not owed"));
    finding.reason_asked = true;
    finding.explained = cause != nullptr && is_correction(*cause) && !finding.reason.empty();
    findings_.push_back(std::move(finding));
  }

  // Was it recorded before in other words?
  bool is_correction(const CaseEvent& event) const {
    const EventState state = state_of(event);
    return recorded_.first(path_, state) != recorded_.since(path_, state);
  }

  // What kept the promise, or held it; nullptr: neither.
  static const CaseEvent* cause_of(const Instance& instance, const Timeline& timeline) {
    const int deed = instance.met_by >= 0 ? instance.met_by : instance.holds.empty() ? -1 : instance.holds.back().deed;
    return deed < 0 ? nullptr : timeline.deeds[static_cast<std::size_t>(deed)].written;
  }

  // The commit that recorded the event; of what no event did, the last of that day.
  int commit_of(const CaseEvent* event, Date day) const {
    const int known = event == nullptr ? -1 : recorded_.since(path_, state_of(*event));
    if (known >= 0) return known;
    int last = 0;
    for (const auto& [at, state] : versions_) {
      if (day_of(at) == day) last = at;
    }
    return last;
  }

  const Trail& trail_;
  const Recorded& recorded_;
  const std::string& path_;
  int made_;
  const CaseFile& casefile_;
  const Policy& policy_;
  const Setting& setting_;
  std::vector<std::pair<int, std::shared_ptr<const CaseState>>> versions_;  // with the commits that made them, the oldest first
  std::set<Date> days_;  // on which something earlier was recorded
  std::vector<std::string> entered_;
  std::vector<Finding> findings_;
};

}  // namespace

std::vector<Finding> judge_back_dating(const Trail& trail, const Recorded& recorded, const std::string& path,
                                       const CaseFile& casefile, const Policy& policy, const Setting& setting) {
  return BackDating(trail, recorded, path, casefile, policy, setting).judge();
}

}  // namespace plaint::audit
