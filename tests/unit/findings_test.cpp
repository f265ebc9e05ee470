#include "policy/findings.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <sstream>

#include "base/codes.h"
#include "yaml/policy_reader.h"

using namespace plaint;

namespace {

const Date friday_20_march = make_date(2026, 3, 20);

Policy policy_in(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  Diagnostics diagnostics;
  auto policy = read_policy(std::make_shared<const Source>(Source{path, text.str()}), diagnostics);
  REQUIRE_MESSAGE(policy, path);
  return std::move(*policy);
}

Diagnostics findings_about(const std::string& path) {
  Diagnostics diagnostics;
  find_defects(policy_in(path), friday_20_march, diagnostics);
  return diagnostics;
}

// "no-window 3.4", one a line, without what the paper leaves open
std::string told(const std::string& path) {
  const Diagnostics findings = findings_about(path);
  std::string lines;
  for (const Diagnostic& each : findings.all())
    if (each.code != "paper-silent") lines += each.code + (each.clause.empty() ? "" : " " + each.clause) + "\n";
  return lines;
}

}  // namespace

TEST_CASE("every finding has a row in the table of codes, and none is found twice") {
  for (const Finder& each : finders()) {
    const auto same = [&](const auto& row) { return row.code == each.code; };
    CHECK_MESSAGE(std::count_if(std::begin(diagnostic_codes), std::end(diagnostic_codes), same) == 1, each.code);
    CHECK(std::count_if(finders().begin(), finders().end(), same) == 1);
  }
}

TEST_CASE("a policy that leaves nothing open gives no finding") {
  CHECK(findings_about("tests/unit/policies/no-findings.yaml").empty());
}

// What was found by reading the papers, and nothing else.
TEST_CASE("the defects that lie in the five papers are found") {
  CHECK(told("policies/imago.yaml") ==
        "handler-may-be-subject 3.4\n"
        "same-handler 3.4\n"
        "no-acknowledgement 3.4\n"
        "no-deadline 3.4\n"
        "no-window 3.4\n"
        "chain-without-cap 3.3\n"
        "external-gap 3.5\n"
        "review-overdue Office use\n"
        "no-retention\n"
        "clause-number-used-twice 2.1, 2.2, 2.3\n");
  CHECK(told("policies/childrens-links.yaml") ==
        "no-handler 4.4\n"
        "no-handler 4.4\n"
        "no-handler 4.4\n"
        "no-handler 1.1, 2.2\n"
        "same-handler 4.4\n"
        "same-handler 4.4\n"
        "no-window 4.4\n"
        "no-window 4.4\n"
        "no-external-body 4.4\n"
        "no-retention\n");
  CHECK(told("policies/balance.yaml") ==
        "handler-may-be-subject Stage 2, Purpose 5\n"
        "handler-may-be-subject Channels 5\n"
        "same-handler Stage 2, Purpose 5\n"
        "no-acknowledgement Stage 2, Purpose 5\n"
        "no-acknowledgement Channels 5\n"
        "no-deadline Channels 5\n"
        "no-window Stage 2\n"
        "no-window Channels 5\n"
        "no-window Channels 5\n"
        "two-ways-in Stage 2, Stage 1\n"
        "review-overdue History\n"
        "no-retention\n");
  CHECK(told("policies/wwms.yaml") ==
        "handler-may-be-subject Management 2\n"
        "no-acknowledgement Management 2\n"
        "no-appeal\n"
        "hold-without-end Policy 4, Responsibilities 2\n"
        "hold-without-end Policy 4, Policy 5\n"
        "no-external-body\n"
        "no-review\n"
        "no-retention\n");
  CHECK(told("policies/ima.yaml") ==
        "handler-may-be-subject 33.0, 35.0\n"
        "approver-not-rerouted 33.0\n"
        "approver-not-rerouted 33.0, 35.0\n"
        "trigger-we-control 14.0, 2.0\n"
        "contradictory-scope 3.0, 12.0, 3.0/exclusions\n"
        "contradictory-scope 12.0, 3.0/exclusions\n"
        "hard-time-bar 7.0\n"
        "no-retention\n");
}

TEST_CASE("an overlay is not blamed for what the case's own policy says") {
  CHECK(told("policies/data-protection.yaml").empty());
}

TEST_CASE("a review is overdue from the day after, and not once the diary has it") {
  const Policy policy = policy_in("policies/imago.yaml");  // review by 1 January 2026
  const auto overdue = [&](Date today, std::optional<Date> last_review) {
    Diagnostics diagnostics;
    find_defects(policy, today, diagnostics, last_review);
    return std::any_of(diagnostics.all().begin(), diagnostics.all().end(),
                       [](const Diagnostic& each) { return each.code == "review-overdue"; });
  };
  CHECK_FALSE(overdue(make_date(2026, 1, 1), std::nullopt));
  CHECK(overdue(make_date(2026, 1, 2), std::nullopt));
  CHECK_FALSE(overdue(make_date(2026, 1, 2), make_date(2025, 12, 10)));
}
