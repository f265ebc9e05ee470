#include "figures/patterns.h"

#include <algorithm>

#include "base/text.h"
#include "calendar/count.h"

namespace plaint {

namespace {

using Received = std::vector<const PatternCase*>;

// Every combination of one value for each of `same`; none when a value is missing.
std::vector<std::vector<std::string>> combinations(const std::vector<std::string>& same, const PatternCase& each) {
  std::vector<std::vector<std::string>> all = {{}};
  for (const std::string& fact : same) {
    const auto values = each.values.find(fact);
    if (values == each.values.end()) return {};
    std::vector<std::vector<std::string>> longer;
    for (const auto& start : all) {
      for (const std::string& value : values->second) {
        longer.push_back(start);
        longer.back().push_back(title_of_name(fact) + ": " + title_of_name(value));
      }
    }
    all = std::move(longer);
  }
  return all;
}

// The cases of the longest stretch that is not over, when there are enough of them.
Received flagged(const Pattern& pattern, const Received& received, const Calendar& calendar, Date as_of) {
  for (std::size_t first = 0; first < received.size(); ++first) {
    const Date end =
        count(calendar, pattern.within, Start{received[first]->received, std::nullopt, false}, Counting{}).due;
    if (end < as_of) continue;
    const Received stretch(received.begin() + static_cast<std::ptrdiff_t>(first), received.end());
    return static_cast<int>(stretch.size()) >= pattern.at_least ? stretch : Received{};
  }
  return {};
}

}  // namespace

PatternCase pattern_case(const CaseFile& casefile) {
  PatternCase each{casefile.id, casefile.received.date, {}};
  each.values["kind"] = {casefile.kind};
  if (!casefile.about.empty()) each.values["about"] = casefile.about;
  for (const Field& fact : casefile.facts) each.values[fact.name] = fact.values;
  return each;
}

std::vector<FlaggedPattern> find_patterns(const std::vector<Pattern>& patterns, const std::vector<PatternCase>& cases,
                                          const Calendar& calendar, Date as_of) {
  std::vector<FlaggedPattern> found;
  Received in_order;
  for (const PatternCase& each : cases) in_order.push_back(&each);
  std::stable_sort(in_order.begin(), in_order.end(),
                   [](const PatternCase* left, const PatternCase* right) { return left->received < right->received; });
  for (const Pattern& pattern : patterns) {
    std::map<std::vector<std::string>, Received> groups;
    for (const PatternCase* each : in_order) {
      if (each->received > as_of) continue;
      for (const auto& key : combinations(pattern.same, *each)) groups[key].push_back(each);
    }
    for (const auto& [key, received] : groups) {
      FlaggedPattern flag{&pattern, {}, key, {}};
      for (const PatternCase* each : flagged(pattern, received, calendar, as_of)) flag.cases.push_back(each->id);
      if (!flag.cases.empty()) found.push_back(std::move(flag));
    }
  }
  return found;
}

std::vector<FlaggedPattern> find_patterns(const std::vector<PolicyCases>& policies, Date as_of) {
  std::vector<FlaggedPattern> all;
  for (const PolicyCases& each : policies) {
    for (FlaggedPattern& flag : find_patterns(each.policy->patterns, each.cases, *each.calendar, as_of)) {
      flag.policy = each.policy->pin();
      all.push_back(std::move(flag));
    }
  }
  return all;
}

}  // namespace plaint
