// What changed in the rules by which cases are judged: the text of a policy under the same version, holidays and closures of
// days that have passed. Texts in, findings out.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "timeline/audit.h"

namespace plaint {

// A file of policies/, or plaint.yaml, as a commit found and left it.
struct RuleText {
  const audit::Commit* commit = nullptr;
  std::string path;
  std::string before;
  std::string after;
  // The cases that were there already, as "imago@2023-04-20 C-2026-0004": a policy under which none of them stood is not told.
  // None: whichever policy it is.
  std::optional<std::vector<std::string>> cases{};
};

// Is it for judge_rule(): a policy, a calendar, or plaint.yaml?
bool is_rule_path(const std::string& path);

// "imago@2023-04-20" of a policy's text; "" when it is none, or cannot be read.
std::string pin_of_policy(const std::string& path, const std::string& text);

// The finding that no file holds this policy any more, with the cases that stand under it; nothing when there are none.
std::vector<audit::Finding> judge_lost_policy(const RuleText& rule, const std::string& pin);

// A file that was not there, or could not be read, before or after is not compared.
std::vector<audit::Finding> judge_rule(const RuleText& rule);

}  // namespace plaint
