#include <algorithm>
#include <map>

#include "base/text.h"
#include "timeline/audit.h"

namespace plaint::audit {

namespace {

constexpr std::int64_t minute = 60, day_of_seconds = 24 * 60 * minute;
constexpr std::int64_t clock_error = 5 * minute;  // clocks of two machines are never quite the same

// "3 days", "2 hours", "15 minutes"
std::string length_of(std::int64_t seconds) {
  if (seconds >= 2 * day_of_seconds) return count_of(static_cast<int>(seconds / day_of_seconds), "days");
  if (seconds >= 120 * minute) return count_of(static_cast<int>(seconds / (60 * minute)), "hours");
  return count_of(static_cast<int>(seconds / minute), "minutes");
}

void judge_clock(const Trail& trail, const Commit& commit, Date today, std::vector<Finding>& findings) {
  const auto tell = [&](const char* code, std::string what) { findings.push_back(finding_of(commit, code, "", std::move(what))); };
  for (const int parent : commit.parents) {
    if (parent < 0) continue;
    const Commit& before = trail.commits[static_cast<std::size_t>(parent)];
    if (commit.commit_time + clock_error >= before.commit_time) continue;
    tell("clock-backwards", "The clock ran backwards: this commit is dated " + length_of(before.commit_time - commit.commit_time) +
                                " before the one that it follows, of " + iso(before.day));
  }
  if (commit.author_time > commit.commit_time + clock_error) {
    tell("clock-author", "It says that it was written on " + iso(commit.author_day) + ", after it was committed on " + iso(commit.day));
  } else if (commit.commit_time - commit.author_time > day_of_seconds) {
    tell("clock-apart", "It says that it was written on " + iso(commit.author_day) + ", and was put into the history on " +
                            iso(commit.day) + ": dated by hand, amended or rebased");
  }
  if (commit.day > today + Days{1}) tell("clock-future", "It is dated in the future");
}

}  // namespace

std::vector<Finding> judge_clocks(const Trail& trail, Date today) {
  std::map<int, std::set<std::string>> about;
  for (const Change& change : trail.changes) about[change.commit].insert(case_of(change.path));
  std::vector<Finding> findings;
  for (const auto& [commit, cases] : about) {
    const std::size_t before = findings.size();
    judge_clock(trail, trail.commits[static_cast<std::size_t>(commit)], today, findings);
    const std::vector<std::string> names(cases.begin(), cases.end());
    for (std::size_t at = before; at < findings.size(); ++at) {
      if (names.size() == 1) findings[at].about = names.front();
      findings[at].reason.clear();  // a message explains no clock
      findings[at].details.push_back("'" + shown(trail.commits[static_cast<std::size_t>(commit)].subject) + "'");
    }
  }
  return findings;
}

std::vector<Finding> judge_delays(const Trail& trail, const Recorded& recorded, int most,
                                  const std::function<int(Date, Date)>& working_days) {
  std::map<int, std::vector<Finding>> by_commit;
  const auto look = [&](const std::string& path, int at, Date date, const std::string& what) {
    if (at < 0) return;
    const Commit& commit = trail.commits[static_cast<std::size_t>(at)];
    if (commit.day <= date) return;
    const int days = working_days(date, commit.day);
    if (days <= most) return;
    Finding finding = finding_of(commit, "recorded-late", case_of(path), what + " was recorded " + count_of(days, "working days") + " later");
    finding.explained = !finding.reason.empty();
    finding.reason_asked = true;
    by_commit[at].push_back(std::move(finding));
  };
  for (const auto& [path, state] : trail.now) {
    for (const Saying& saying : state->head) {
      if (saying.key != "received") continue;
      const auto received = parse_date_time(saying.value);
      if (received) look(path, recorded.made(path), received->date, "The receipt of " + iso(received->date));
    }
    for (const auto& event : state->events) look(path, recorded.first(path, *event), event->date, "The event " + title_of(*event));
  }
  std::vector<Finding> findings;
  for (auto& [at, some] : by_commit) {
    const std::string what = count_of(static_cast<int>(some.size()), "entries") + " were recorded together, more than " +
                             count_of(most, "working days") + " after their day";
    add_together(trail.commits[static_cast<std::size_t>(at)], std::move(some), what, findings);
  }
  return findings;
}

void add_together(const Commit& commit, std::vector<Finding> some, const std::string& what, std::vector<Finding>& findings) {
  constexpr std::size_t told_singly = 8;
  if (some.size() <= told_singly) {
    findings.insert(findings.end(), some.begin(), some.end());
    return;
  }
  std::set<std::string> cases;
  for (const Finding& each : some) cases.insert(each.about);
  Finding together = some.front();
  if (cases.size() > 1) together.about.clear();
  together.what = what;
  together.details = {"of " + count_of(static_cast<int>(cases.size()), "cases")};
  if (together.reason != commit.subject) together.details.push_back("'" + shown(commit.subject) + "'");
  findings.push_back(std::move(together));
}

}  // namespace plaint::audit
