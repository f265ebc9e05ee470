#include "timeline/retention.h"

#include <doctest/doctest.h>

#include "engine.h"

using namespace plaint;
using namespace plaint::test;

namespace {

std::string policy_with(const std::string& retention, const std::string& external = "", const std::string& moves = "") {
  return one_stage("reply: {within: 10 working days, met-by: responded}",
                   (retention.empty() ? "" : "retention: " + retention + "\n") + (external.empty() ? "" : "external: " + external + "\n"), moves);
}

std::string word(Keeping::Is is) {
  switch (is) {
    case Keeping::Is::erased: return "erased";
    case Keeping::Is::open: return "open";
    case Keeping::Is::held: return "held";
    case Keeping::Is::kept: return "kept";
    case Keeping::Is::right_open: return "right open";
    case Keeping::Is::unknown: return "unknown";
    case Keeping::Is::over: return "over";
  }
  return "";
}

// "kept until 2029-03-20"
std::string keeping(Bench& bench, const std::string& as_of, const std::vector<std::string>& events, const std::string& workspace = "") {
  const Timeline& timeline = bench.at(as_of, events);
  std::optional<Span> span;
  if (!workspace.empty()) span = *parse_span(workspace);
  const Keeping found = keeping_of(timeline, {}, span);
  return word(found.is) + (found.until ? " until " + iso(*found.until) : "");
}

}  // namespace

TEST_CASE("a personal record is kept up to and including the last day") {
  Bench bench(policy_with("{for: 3 years, of: closed, clause: \"9\"}"));
  const std::vector<std::string> events = {"2026-03-20 closed outcome=upheld"};
  CHECK(keeping(bench, "2026-03-19", events) == "open");
  CHECK(keeping(bench, "2026-03-20", events) == "kept until 2029-03-20");
  CHECK(keeping(bench, "2029-03-20", events) == "kept until 2029-03-20");  // a Tuesday
  CHECK(keeping(bench, "2029-03-21", events) == "over until 2029-03-20");
}

TEST_CASE("months and years end on the date, or on the last day of the month; closed days are days like others") {
  struct Row {
    const char* span;
    const char* closed;
    const char* until;
  };
  const Row rows[] = {
      {"1 month", "2026-03-31", "2026-04-30"},   {"6 months", "2026-08-31", "2027-02-28"}, {"18 months", "2026-08-31", "2028-02-29"},
      {"3 years", "2028-02-29", "2031-02-28"},   {"4 years", "2028-02-29", "2032-02-29"},  {"1 year", "2026-12-25", "2027-12-25"},
      {"6 years", "2026-03-20", "2032-03-20"},  // a Saturday
      {"30 days", "2026-03-02", "2026-04-01"},   {"2 weeks", "2026-12-14", "2026-12-28"},  {"1 month", "2026-03-06", "2026-04-06"},  // Easter Monday
  };
  for (const Row& row : rows) {
    CAPTURE(row.span);
    CAPTURE(row.closed);
    Bench own(policy_with("{for: " + std::string(row.span) + "}"));
    CHECK(keeping(own, "2060-01-01", {std::string(row.closed) + " closed outcome=upheld"}) == "over until " + std::string(row.until));
    Bench none(policy_with(""));
    CHECK(keeping(none, "2060-01-01", {std::string(row.closed) + " closed outcome=upheld"}, row.span) == "over until " + std::string(row.until));
  }
}

TEST_CASE("without a period nothing is known, and plaint.yaml counts only where the policy is silent") {
  Bench silent(policy_with(""));
  const std::vector<std::string> events = {"2026-03-20 closed outcome=upheld"};
  CHECK(keeping(silent, "2060-01-01", events) == "unknown");
  CHECK(keeping(silent, "2026-06-20", events, "3 months") == "kept until 2026-06-20");
  Bench own(policy_with("{for: 6 years}"));
  CHECK(keeping(own, "2027-01-01", events, "3 months") == "kept until 2032-03-20");
  Bench shorter(policy_with("{for: 1 month}"));
  CHECK(keeping(shorter, "2026-05-01", events, "3 years") == "over until 2026-04-20");
}

TEST_CASE("a case that was closed again counts from the last closing") {
  Bench bench(policy_with("{for: 1 year}") + "      closed:\n        moves:\n          reopened: {to: open}\n");
  const std::vector<std::string> again = {"2026-03-20 closed outcome=x", "2026-05-04 reopened reason=x", "2026-06-30 closed outcome=x"};
  CHECK(keeping(bench, "2026-04-01", again) == "kept until 2027-03-20");
  CHECK(keeping(bench, "2026-05-04", again) == "open");
  CHECK(keeping(bench, "2027-06-30", again) == "kept until 2027-06-30");
  CHECK(keeping(bench, "2027-07-01", again) == "over until 2027-06-30");
  Bench of_response(policy_with("{for: 1 year, of: responded}"));
  CHECK(keeping(of_response, "2030-01-01",
                {"2026-03-10 responded outcome=upheld", "2026-03-20 responded outcome=not-upheld", "2026-04-01 closed outcome=x"}) ==
        "over until 2027-03-20");
  // What it is counted from never came: then from the closing.
  CHECK(keeping(of_response, "2030-01-01", {"2026-03-31 withdrawn"}) == "over until 2027-03-31");
  Bench of_receipt(policy_with("{for: 2 years, of: received}"));
  CHECK(keeping(of_receipt, "2027-01-01", {"2026-03-31 closed outcome=x"}) == "kept until 2028-03-02");
  CHECK(keeping(of_receipt, "2029-01-01", {"2029-03-31 closed outcome=x"}) == "open");
}

TEST_CASE("a hold keeps the record until it is released") {
  Bench bench(policy_with("{for: 1 month}"));
  const std::vector<std::string> held = {"2026-03-20 closed outcome=x", "2026-04-01 retention-held reason=inspection"};
  CHECK(keeping(bench, "2026-04-10", held) == "held until 2026-04-20");
  CHECK(keeping(bench, "2030-01-01", held) == "held until 2026-04-20");
  std::vector<std::string> released = held;
  released.push_back("2026-06-01 retention-released");
  CHECK(keeping(bench, "2026-05-31", released) == "held until 2026-04-20");
  CHECK(keeping(bench, "2026-06-01", released) == "over until 2026-04-20");
  CHECK(diagnostics(bench.at("2026-06-01", released)).empty());
}

TEST_CASE("while somebody outside may be gone to the record is kept, if that has an end") {
  Bench ends(policy_with("{for: 1 month}", "{ombudsman: {from: responded, within: 12 months, of: responded}}"));
  const std::vector<std::string> events = {"2026-03-10 responded outcome=upheld", "2026-03-20 closed outcome=x"};
  CHECK(keeping(ends, "2026-04-20", events) == "kept until 2026-04-20");
  CHECK(keeping(ends, "2026-04-21", events) == "right open until 2026-04-20");
  CHECK(keeping(ends, "2027-03-10", events) == "right open until 2026-04-20");
  CHECK(keeping(ends, "2027-03-11", events) == "over until 2026-04-20");
  Bench no_period(policy_with("", "{ombudsman: {from: responded, within: 12 months, of: responded}}"));
  CHECK(keeping(no_period, "2026-04-21", events) == "right open");
  CHECK(keeping(no_period, "2028-01-01", events) == "unknown");

  // When they came to know of it is not said; at the latest it was the day on which they complained, 2 March 2026.
  Bench unknown_start(policy_with("{for: 1 month}", "{ombudsman: {from: responded, within: 12 months, of: aware}}"));
  CHECK(keeping(unknown_start, "2027-03-02", events) == "right open until 2026-04-20");
  CHECK(keeping(unknown_start, "2027-03-03", events) == "over until 2026-04-20");
  // It would count from an event that did not come before the closing.
  Bench no_start(policy_with("{for: 1 month}", "{ombudsman: {within: 6 months, of: signposted}}"));
  CHECK(keeping(no_start, "2026-09-21", events) == "right open until 2026-04-20");  // a Sunday is the last day: the Monday after it
  CHECK(keeping(no_start, "2026-09-22", events) == "over until 2026-04-20");

  Bench endless(policy_with("{for: 1 month}", "{regulator: {from: received}}"));
  CHECK(keeping(endless, "2026-04-21", events) == "over until 2026-04-20");
  CHECK(keeping_of(endless.at("2026-04-21", events), {}, std::nullopt).right != nullptr);
}

TEST_CASE("of several policies the one that keeps it longest counts") {
  const std::vector<std::string> events = {"2026-03-20 closed outcome=x"};
  Bench own(policy_with("{for: 1 year}"));
  Bench longer(policy_with("{for: 6 years, of: received}"));
  Bench shorter(policy_with("{for: 1 month}"));
  std::vector<Timeline> overlays = {longer.overlay_at("2026-06-01", events), shorter.overlay_at("2026-06-01", events)};
  const Keeping found = keeping_of(own.at("2026-06-01", events), overlays, std::nullopt);
  REQUIRE(found.until);
  CHECK(iso(*found.until) == "2032-03-02");
  CHECK(to_string(*found.span) == "6 years");
}

TEST_CASE("erased is the last word until something else happens") {
  Bench bench(policy_with("{for: 6 years}"));
  std::vector<std::string> events = {"2026-03-20 closed outcome=x", "2026-04-01 retention-held reason=x", "2026-04-30 erased reason=x override=x"};
  CHECK(keeping(bench, "2026-04-29", events) == "held until 2032-03-20");
  CHECK(keeping(bench, "2026-04-30", events) == "erased until 2032-03-20");
  events.push_back("2026-05-05 contacted");
  CHECK(keeping(bench, "2026-05-04", events) == "erased until 2032-03-20");
  CHECK(keeping(bench, "2026-05-05", events) == "kept until 2032-03-20");
}

TEST_CASE("erased, held and released may be recorded on a closed case and change nothing else") {
  Bench bench(policy_with("{for: 1 month}"));
  const Timeline& timeline = bench.at("2030-01-01", {"2026-03-10 responded outcome=upheld", "2026-03-20 closed outcome=upheld",
                                                     "2026-04-30 erased reason=over"});
  CHECK(diagnostics(timeline).empty());
  CHECK(breaches(timeline).empty());
  CHECK_FALSE(timeline.open());
  CHECK(timeline.outcome == "upheld");
}
