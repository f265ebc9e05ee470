#include "yaml/policy_reader.h"

#include <doctest/doctest.h>

#include <fstream>
#include <sstream>

using namespace plaint;

namespace {

Policy imago() {
  std::ifstream file("tests/unit/policies/imago-short.yaml");
  std::stringstream text;
  text << file.rdbuf();
  Diagnostics diagnostics;
  auto policy = read_policy(std::make_shared<Source>(Source{"policies/imago.yaml", text.str()}), diagnostics);
  for (const Diagnostic& each : diagnostics.all()) FAIL_CHECK(each.line << ": " << each.message);
  REQUIRE(policy);
  return *policy;
}

const Promise& promise(const std::vector<Promise>& promises, std::string_view name) {
  for (const Promise& each : promises) {
    if (each.name == name) return each;
  }
  FAIL("no promise " << name);
  return promises.front();
}

}  // namespace

TEST_CASE("Imago's policy, shortened, is read whole") {
  const Policy policy = imago();
  CHECK(policy.pin() == "imago@2023-04-20");
  CHECK(iso(policy.in_force) == "2023-04-20");
  CHECK(policy.roles.size() == 4);
  CHECK(policy.fact("complainant")->values.front() == "service-user");
  CHECK(policy.scope_rule("staff")->to == "Grievance Policy");

  const Kind& complaint = *policy.kind("complaint");
  CHECK(complaint.starts_at == std::vector<std::string>{"informal", "formal"});
  CHECK(complaint.stages.size() == 4);
  CHECK(complaint.stages.back().name == "closed");

  const Promise& reply = promise(complaint.stage("formal")->promises, "reply");
  CHECK(to_string(reply.span) == "10 working days");
  CHECK(reply.force == Force::aim);
  CHECK(to_string(reply.of, policy) == "entered");
  CHECK(reply.held_by == std::vector<EventId>{policy.event("interim-sent")});
  CHECK(reply.clause == Clause{"3.3"});
  CHECK(reply.place.line == 38);
  CHECK(promise(complaint.promises, "decide-cause").before_closed);

  const Move& move = complaint.stage("formal")->moves.front();
  CHECK(move.to == "trustees");
  CHECK(to_string(move.from, policy) == "responded");

  CHECK(promise(complaint.stage("trustees")->promises, "report-to-trustees").meeting == "trustees");
  CHECK(policy.needs_meetings.front().name == "trustees");

  const Promise& review = promise(policy.promises, "policy-review");
  CHECK(review.due == Promise::Due::date);
  CHECK(iso(review.date) == "2026-01-01");
  CHECK(to_string(review.of, policy) == "2023-04-20");
}

TEST_CASE("as what reports count a kind: as it says, else by its name") {
  const auto source = std::make_shared<Source>(Source{"policies/a.yaml", R"(policy: a
version: "1"
in-force: 2026-01-01
title: A
organisation: A
roles: {manager: Manager}
kinds:
  complaint: {}
  concern: {}
  commendation: {}
  kudos: {counts-as: compliment}
  feedback: {counts-as: complaint}
  suggestion: {}
)"});
  Diagnostics diagnostics;
  const auto policy = read_policy(source, diagnostics);
  REQUIRE(policy);
  CHECK(policy->kind("complaint")->counts_as == Sort::complaint);
  CHECK(policy->kind("concern")->counts_as == Sort::complaint);
  CHECK(policy->kind("commendation")->counts_as == Sort::compliment);
  CHECK(policy->kind("kudos")->counts_as == Sort::compliment);
  CHECK(policy->kind("feedback")->counts_as == Sort::complaint);
  CHECK(policy->kind("suggestion")->counts_as == Sort::comment);
}
