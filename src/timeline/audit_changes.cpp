#include <algorithm>

#include "base/text.h"
#include "timeline/audit.h"

namespace plaint::audit {

namespace {

constexpr std::size_t longest_value = 90;

std::string value_of(const std::string& value) {
  if (value.empty()) return "not said";
  if (value.size() <= longest_value) return shown(value);
  std::size_t end = longest_value;
  while (end > 0 && (static_cast<unsigned char>(value[end]) & 0xC0U) == 0x80U) --end;
  return shown(value.substr(0, end)) + " ...";
}

std::vector<std::string> details_of(const std::vector<SayingChange>& changes) {
  std::vector<std::string> details;
  for (const SayingChange& change : changes) {
    details.push_back(shown(change.key) + ": was " + value_of(change.before) + ", is " + value_of(change.after));
  }
  return details;
}

std::vector<std::string> details_of(const EventState& event) {
  std::vector<std::string> details;
  for (const Saying& saying : event.sayings) {
    if (saying.key != "date" && saying.key != "event") details.push_back(shown(saying.key) + ": " + value_of(saying.value));
  }
  return details;
}

struct Judging {
  const Trail& trail;
  const Change& change;
  const Commit& commit;
  bool undo = false;
  std::vector<Finding>& findings;

  // What is explained by a reason; the absence of one is told.
  Finding& tell(std::string code, std::string what, std::vector<std::string> details) const {
    Finding finding = finding_of(commit, std::move(code), case_of(change.path), std::move(what));
    finding.details = std::move(details);
    finding.reason_asked = true;
    finding.explained = undo || !finding.reason.empty();
    if (undo) finding.reason = "it undoes commit " + commit.trailer("Undoes").substr(0, 10);
    if (!undo && !commit.trailer("Undoes").empty()) {
      finding.explained = false;
      finding.details.push_back("the commit says that it undoes " + shown(commit.trailer("Undoes").substr(0, 10)) +
                                ", but it does something else");
    }
    if (!commit.trailer("By-Hand").empty()) finding.details.emplace_back("changed by hand in the file");
    findings.push_back(std::move(finding));
    return findings.back();
  }
};

void judge_head(const Judging& judging) {
  const std::vector<SayingChange> changes = changes_between(judging.change.before->head, judging.change.after->head);
  if (changes.empty()) return;
  const auto has = [&](const char* key) {
    return std::any_of(changes.begin(), changes.end(), [&](const SayingChange& each) { return each.key == key; });
  };
  std::string what = "What the head of the case says was changed";
  if (has("policy")) what = "The policy under which the case stands was changed";
  if (has("received")) what = "The day of receipt was changed";
  judging.tell(has("received") ? "received-changed" : has("policy") ? "policy-pin-changed" : "head-changed", what, details_of(changes));
}

void judge_events(const Judging& judging) {
  int added = 0;
  for (const EventChange& each : event_changes(judging.change.before->events, judging.change.after->events)) {
    if (each.before && each.after) {
      judging.tell("event-changed", "The event " + title_of(*each.before) + " was changed",
                   details_of(changes_between(each.before->sayings, each.after->sayings)));
    } else if (each.before) {
      judging.tell("event-removed", "The event " + title_of(*each.before) + " was removed", details_of(*each.before));
    } else if (each.inserted) {
      judging.tell("event-inserted", "The event " + title_of(*each.after) + " was put in before events that were recorded earlier",
                   details_of(*each.after));
    } else {
      ++added;
    }
  }
  if (added > 0 && !judging.commit.trailer("By-Hand").empty()) {
    Finding finding = finding_of(judging.commit, "added-by-hand", case_of(judging.change.path),
                                 count_of(added, "events") + (added == 1 ? " was" : " were") + " written into the file by hand");
    finding.explained = true;
    judging.findings.push_back(std::move(finding));
  }
}

bool says_both(const Commit& commit, const std::string& one, const std::string& other) {
  std::string all = commit.subject + "\n" + commit.body;
  for (const Trailer& trailer : commit.trailers) all += "\n" + trailer.value;
  return all.find(one) != std::string::npos && all.find(other) != std::string::npos;
}

void judge_number(const Judging& judging) {
  const std::string was = case_of(judging.change.before_path), is = case_of(judging.change.path);
  if (was == is) return;  // moved to another folder
  Finding& finding = judging.tell("renumbered", was + " became " + is, {});
  finding.explained = says_both(judging.commit, was, is);
  if (!finding.explained) finding.details.push_back("nothing in the commit says that " + was + " became " + is);
  finding.reason_asked = false;
}

void judge_vanished(const Judging& judging) {
  const auto back = judging.trail.now.find(judging.change.path);
  Finding& finding = judging.tell("case-vanished", judging.change.path + " was deleted", {});
  if (judging.change.before->readable) {
    finding.details.push_back("it held " + count_of(static_cast<int>(judging.change.before->events.size()), "events"));
  }
  finding.explained = judging.undo;
  if (back == judging.trail.now.end()) return;
  const std::vector<std::string> lost = lost_between(*judging.change.before, *back->second);
  finding.explained = lost.empty();
  finding.details.emplace_back(lost.empty() ? "it is here again, with all that it held" : "it is here again, but not as it was:");
  finding.details.insert(finding.details.end(), lost.begin(), lost.end());
}

void judge_change(const Judging& judging) {
  const Change& change = judging.change;
  if (!change.before) return;
  if (!change.after) return judge_vanished(judging);
  if (change.before_path != change.path) judge_number(judging);
  if (!change.after->readable) {
    Finding& finding = judging.tell("unreadable", change.path + " was left so that it cannot be read", {});
    finding.explained = true;
    finding.reason_asked = false;
    return;
  }
  if (!change.before->readable) return;
  judge_head(judging);
  judge_events(judging);
}

}  // namespace

std::vector<Finding> judge_changes(const Trail& trail) {
  std::vector<Finding> findings;
  int asked = -1;
  bool undo = false;
  for (const Change& change : trail.changes) {
    const Commit& commit = trail.commits[static_cast<std::size_t>(change.commit)];
    if (commit.is_merge()) continue;
    if (asked != change.commit) undo = !commit.trailer("Undoes").empty() && is_undo(trail, change.commit);
    asked = change.commit;
    judge_change({trail, change, commit, undo, findings});
  }
  for (const auto& [path, state] : trail.now) {
    if (state->readable) continue;
    Finding finding;
    finding.code = "unreadable-now";
    finding.about = case_of(path);
    finding.what = path + " cannot be read as it was committed last, so that nothing is known of its events";
    finding.details = {"plaint check tells what is wrong with it"};
    findings.push_back(std::move(finding));
  }
  return findings;
}

}  // namespace plaint::audit
