#include "report/policy_diff.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <vector>

#include "base/contains.h"
#include "base/text.h"
#include "report/json_text.h"
#include "report/policy_outline.h"
#include "report/policy_words.h"
#include "report/wrap.h"

namespace plaint {

namespace {

// A rule with where it stands. A section itself is a rule too: who handles a stage may change.
struct Rule {
  std::string path;
  std::string section;
  OutlineRow row;
};

std::vector<Rule> rules_of(const Policy& policy) {
  std::vector<Rule> all;
  all.push_back({"policy",
                 "The policy",
                 {"policy", "policy", policy.title, {{"counting", counting_words(policy.counting)}}, {}}});
  for (const OutlineSection& section : outline(policy)) {
    if (!section.said.empty() || !section.clause.empty())
      all.push_back(
          {section.path, section.title, {"section", section.path, section.title, section.said, section.clause}});
    for (const OutlineRow& row : section.rows) all.push_back({section.path, section.title, row});
  }
  return all;
}

const Rule* same_rule(const std::vector<Rule>& all, const Rule& wanted) {
  const auto found = std::find_if(all.begin(), all.end(), [&](const Rule& each) {
    return each.path == wanted.path && each.row.what == wanted.row.what && each.row.name == wanted.row.name;
  });
  return found == all.end() ? nullptr : &*found;
}

struct Change {
  std::string change;
  const Rule* rule = nullptr;
  std::string key;
  std::string before;
  std::string after;
};

std::string said_under(const OutlineRow& row, const std::string& key) {
  if (key == "clause") return row.clause;
  std::vector<std::string> words;
  for (const Said& each : row.said)
    if (each.key == key) words.push_back(each.words);
  return join(words, "; ");
}

std::string all_said(const OutlineRow& row) {
  std::vector<std::string> words;
  for (const Said& each : row.said) words.push_back(each.words);
  if (!row.clause.empty()) words.push_back("[" + row.clause + "]");
  return join(words, "; ");
}

void compare(const Rule& before, const Rule& after, std::vector<Change>& changes) {
  std::vector<std::string> keys;
  for (const OutlineRow* row : {&before.row, &after.row})
    for (const Said& each : row->said)
      if (!contains(keys, each.key)) keys.push_back(each.key);
  keys.emplace_back("clause");
  for (const std::string& key : keys) {
    const std::string old_words = said_under(before.row, key);
    const std::string new_words = said_under(after.row, key);
    if (old_words != new_words) changes.push_back({"changed", &after, key, old_words, new_words});
  }
}

std::vector<Change> changes_between(const std::vector<Rule>& before, const std::vector<Rule>& after) {
  std::vector<Change> changes;
  for (const Rule& each : before)
    if (same_rule(after, each) == nullptr) changes.push_back({"removed", &each, "", all_said(each.row), ""});
  for (const Rule& each : after) {
    const Rule* old = same_rule(before, each);
    if (old == nullptr) changes.push_back({"added", &each, "", "", all_said(each.row)});
    if (old != nullptr) compare(*old, each, changes);
  }
  return changes;
}

std::string named(const Rule& rule) {
  return rule.row.what == "section" || rule.row.what == "policy" ? rule.section : rule.section + ": " + rule.row.title;
}

}  // namespace

std::string policy_diff_text(const Policy& before, const Policy& after, int columns) {
  const std::vector<Rule> old_rules = rules_of(before);
  const std::vector<Rule> new_rules = rules_of(after);
  std::string text;
  std::string last;
  for (const Change& each : changes_between(old_rules, new_rules)) {
    const std::string head = each.change + ": " + named(*each.rule);
    if (head != last) text += (text.empty() ? "" : "\n") + indented(shown(head), 0, columns);
    last = head;
    if (!each.before.empty()) text += indented("- " + shown_lines(each.before), 2, columns);
    if (!each.after.empty()) text += indented("+ " + shown_lines(each.after), 2, columns);
  }
  return text;
}

std::string policy_diff_json(const Policy& before, const Policy& after) {
  using nlohmann::ordered_json;
  const std::vector<Rule> old_rules = rules_of(before);
  const std::vector<Rule> new_rules = rules_of(after);
  ordered_json document{{"before", before.pin()}, {"after", after.pin()}, {"changes", ordered_json::array()}};
  for (const Change& each : changes_between(old_rules, new_rules))
    document["changes"].push_back({{"change", each.change},
                                   {"path", each.rule->path},
                                   {"name", each.rule->row.name},
                                   {"title", each.rule->row.title},
                                   {"key", each.key},
                                   {"before", each.before},
                                   {"after", each.after}});
  return json_shown(document.dump(2, ' ', false, ordered_json::error_handler_t::replace)) + "\n";
}

}  // namespace plaint
