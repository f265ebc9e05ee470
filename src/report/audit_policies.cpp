#include "report/audit_policies.h"

#include <algorithm>

#include "base/contains.h"
#include "base/text.h"
#include "report/policy_diff.h"
#include "yaml/calendar_reader.h"
#include "yaml/policy_reader.h"
#include "yaml/proof.h"
#include "yaml/tree.h"
#include "yaml/workspace_reader.h"

namespace plaint {

namespace {

using audit::Finding;

constexpr std::size_t most_details = 12;

std::shared_ptr<const Source> source_of(const std::string& path, const std::string& text) {
  return std::make_shared<const Source>(Source{path, text});
}

// Do both say the same but for comments, quotes and layout?
bool same_yaml(const Source& before, const Source& after) {
  Diagnostics diagnostics;
  const auto left = yaml::parse(before, diagnostics), right = yaml::parse(after, diagnostics);
  return left && right && yaml::same_values(*left, *right);
}

std::vector<std::string> cases_under(const RuleText& rule, const std::string& pin) {
  if (!rule.cases) return {};
  std::vector<std::string> cases;
  for (const std::string& each : *rule.cases) {
    if (each.starts_with(pin + " ")) cases.push_back(each.substr(pin.size() + 1));
  }
  return cases;
}

void shorten(std::vector<std::string>& details) {
  if (details.size() <= most_details) return;
  const std::size_t more = details.size() - most_details;
  details.resize(most_details);
  details.push_back("and " + std::to_string(more) + " more lines");
}

Finding told(const RuleText& rule, std::string code, std::string about, std::string what) {
  Finding finding = finding_of(*rule.commit, std::move(code), std::move(about), std::move(what));
  finding.reason_asked = true;
  finding.explained = !finding.reason.empty();
  return finding;
}

std::vector<Finding> judge_policy(const RuleText& rule) {
  const auto old_source = source_of(rule.path, rule.before), new_source = source_of(rule.path, rule.after);
  Diagnostics diagnostics;
  const auto before = read_policy(old_source, diagnostics), after = read_policy(new_source, diagnostics);
  if (!before || !after || before->pin() != after->pin()) return {};
  const std::vector<std::string> cases = cases_under(rule, before->pin());
  if (rule.cases && cases.empty()) return {};  // nobody was judged by it yet
  const bool layout = same_yaml(*old_source, *new_source);
  const std::string name = "The policy " + before->pin();
  Finding finding = told(rule, "policy-changed", before->pin(), name + " was changed under the same version");
  if (layout) finding.what = name + ": only comments or layout were changed";
  if (!layout) {
    finding.details = lines_in(policy_diff_text(*before, *after));
    std::erase(finding.details, "");
    if (finding.details.empty()) finding.details.emplace_back("not in what plaint policy diff compares: look at the commit itself");
    shorten(finding.details);
  }
  if (!cases.empty()) finding.details.push_back("cases that stood under it: " + join(cases, ", "));
  finding.explained = layout || finding.explained;
  finding.reason_asked = !layout;
  return {finding};
}

// What of two lists of days, each as a text, is only in one of them.
void tell_differences(const std::vector<std::string>& before, const std::vector<std::string>& after, std::vector<std::string>& details) {
  for (const std::string& each : before) {
    if (!contains(after, each)) details.push_back("taken out: " + shown(each));
  }
  for (const std::string& each : after) {
    if (!contains(before, each)) details.push_back("put in: " + shown(each));
  }
}

std::vector<std::string> past_holidays(const HolidayTable& table, Date day) {
  std::vector<std::string> days;
  for (const Holiday& holiday : table.holidays) {
    if (holiday.date < day) days.push_back(iso(holiday.date) + " " + holiday.title);
  }
  return days;
}

std::vector<Finding> judge_calendar(const RuleText& rule) {
  const Source old_source{rule.path, rule.before}, new_source{rule.path, rule.after};
  Diagnostics diagnostics;
  const auto before = yaml::read_calendar(old_source, diagnostics), after = yaml::read_calendar(new_source, diagnostics);
  if (!before || !after) return {};
  const int first = std::max(before->first_year, after->first_year);  // years that came in or went are no change of a day
  std::vector<std::string> was = past_holidays(*before, rule.commit->day), is = past_holidays(*after, rule.commit->day);
  const auto too_early = [&](const std::string& each) { return each < std::to_string(first); };
  std::erase_if(was, too_early);
  std::erase_if(is, too_early);
  const int last = std::min(before->last_year, after->last_year);
  const auto too_late = [&](const std::string& each) { return each.substr(0, 4) > std::to_string(last); };
  std::erase_if(was, too_late);
  std::erase_if(is, too_late);
  Finding finding = told(rule, "calendar-changed", rule.path, "Bank holidays that had passed were changed in " + rule.path);
  tell_differences(was, is, finding.details);
  if (finding.details.empty()) return {};
  return {finding};
}

// The days of plaint.yaml on which dates that have passed may hang.
std::vector<std::string> past_days(const Workspace& workspace, Date day) {
  std::vector<std::string> days = {"division: " + workspace.division};
  for (const Closure& closure : workspace.closures) {
    if (closure.from < day) days.push_back("closed " + iso(closure.from) + " to " + iso(closure.to) + ": " + closure.reason);
  }
  for (const MeetingSeries& series : workspace.meetings) {
    for (const Meeting& meeting : series.meetings) {
      if (meeting.date < day) days.push_back("meeting of " + series.name + ": " + iso(meeting.date));
    }
  }
  for (const NamedCalendar& calendar : workspace.calendars) {
    for (const Closure& closure : calendar.closures) {
      if (closure.from < day) days.push_back(calendar.name + " closed " + iso(closure.from) + " to " + iso(closure.to));
    }
  }
  return days;
}

std::vector<Finding> judge_workspace(const RuleText& rule) {
  Diagnostics diagnostics;
  const auto before = yaml::read_workspace(source_of(rule.path, rule.before), diagnostics);
  const auto after = yaml::read_workspace(source_of(rule.path, rule.after), diagnostics);
  if (!before || !after) return {};
  Finding finding = told(rule, "days-changed", rule.path, "Days that had passed were changed in plaint.yaml");
  tell_differences(past_days(*before, rule.commit->day), past_days(*after, rule.commit->day), finding.details);
  if (finding.details.empty()) return {};
  return {finding};
}

bool is_calendar(const std::string& path) { return path.starts_with("policies/calendars/"); }

}  // namespace

bool is_rule_path(const std::string& path) {
  if (path == "plaint.yaml") return true;
  return path.starts_with("policies/") && path.ends_with(".yaml") && !path.ends_with(".scenarios.yaml");
}

std::string pin_of_policy(const std::string& path, const std::string& text) {
  Diagnostics diagnostics;
  const auto policy = read_policy(source_of(path, text), diagnostics);
  return policy ? policy->pin() : std::string{};
}

std::vector<Finding> judge_lost_policy(const RuleText& rule, const std::string& pin) {
  const std::vector<std::string> cases = cases_under(rule, pin);
  if (cases.empty()) return {};
  Finding finding = told(rule, "policy-gone", pin, "The policy " + pin + " was taken away: no file has it any more");
  finding.details.push_back("cases that stand under it: " + join(cases, ", "));
  return {finding};
}

std::vector<Finding> judge_rule(const RuleText& rule) {
  if (rule.path == "plaint.yaml") return judge_workspace(rule);
  return is_calendar(rule.path) ? judge_calendar(rule) : judge_policy(rule);
}

}  // namespace plaint
