// A small bench for the engine: a policy and a case as YAML text, a day, and what comes of them as lines a person can
// check against a calendar.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "casefile/organisation.h"
#include "timeline/timeline.h"

namespace plaint::test {

// What the workspace adds; in the words of plaint.yaml ("meetings", "staff", "closures", ...).
class Bench {
 public:
  explicit Bench(const std::string& policy_yaml, const std::string& workspace_yaml = "");

  // `events` are lines "2026-03-04 acknowledged via=letter by=ann" in the order of the file; `head` further lines of the
  // case head; received on 2 March 2026 (a Monday) unless the head says so.
  const Timeline& at(const std::string& as_of, const std::vector<std::string>& events, const std::string& head = "");
  const Timeline& overlay_at(const std::string& as_of, const std::vector<std::string>& events, const std::string& head = "");
  const Timeline& diary_at(const std::string& as_of, const std::vector<std::string>& events);

  const Policy& policy() const { return *policy_; }
  const Setting& setting() const { return setting_; }

 private:
  void read_case_text(const std::vector<std::string>& events, const std::string& head);

  std::unique_ptr<Policy> policy_;
  Setting setting_;
  std::unique_ptr<CaseFile> casefile_;
  Timeline timeline_;
};

// Every instance of a promise, in order: "met 2026-03-04 due 2026-03-05", "overdue 1 due 2026-03-16", joined by "; ".
// The name may be STAGE.NAME.
std::string states(const Timeline& timeline, const std::string& promise);
std::string breaches(const Timeline& timeline);     // codes, joined by ", "
std::string diagnostics(const Timeline& timeline);  // "code", joined by ", ": errors and warnings
std::string stages(const Timeline& timeline);       // every stay: "informal formal closed"

// A policy around one stage's promises and moves, and further top-level keys.
std::string one_stage(const std::string& promises, const std::string& more = "", const std::string& moves = "");

}  // namespace plaint::test
