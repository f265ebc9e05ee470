// Scenarios: events in, dates out. What a policy's author expects of it, beside the policy in NAME.scenarios.yaml, and how
// the engine's answer differs. Pure; yaml/scenario_reader.h makes them from text.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/source.h"
#include "casefile/casefile.h"
#include "casefile/organisation.h"
#include "timeline/timeline.h"

namespace plaint {

// What is expected of one instance of a promise. Empty: not asked.
struct ExpectedInstance {
  std::string state;
  std::string due;  // ISO, or "none"
  std::string met;  // ISO, or "none"
  std::optional<int> late;
  std::string provisional;  // "yes" or "no"
  std::string handler;      // a role
  Place place;
};

struct ExpectedPromise {
  std::string name;  // "reply", "formal.reply"
  std::vector<ExpectedInstance> instances;
  bool whole = false;  // a list: exactly these, in order; else the last of them
  Place place;
};

struct ExpectedRight {
  std::string name;
  std::string state;
  std::string until;  // ISO, or "none"
  Place place;
};

// A list of names that may be asked for; `given` tells [] from nothing.
struct ExpectedNames {
  bool given = false;
  std::vector<std::string> names;
  Place place;
};

struct Look {
  Date as_of;
  std::string stage;
  std::string handler;  // a role, or "nobody"
  std::string outcome;
  std::string kind;
  std::vector<ExpectedPromise> promises;
  std::vector<ExpectedRight> external;
  ExpectedNames next;       // each of these may be recorded
  ExpectedNames not_next;   // each of these may not
  ExpectedNames breaches;   // exactly these codes, in order
  ExpectedNames decisions;  // exactly these rules wait for a decision
  Place place;
};

struct Scenario {
  std::string name;
  std::string title;
  Clause clause;
  std::optional<CaseFile> casefile;  // none: a scenario of the diary
  std::vector<CaseEvent> diary;
  std::vector<Look> looks;
  Place place;
};

struct ScenarioFile {
  std::shared_ptr<const Source> source;
  Pin policy;
  Workspace workspace;  // division, closures, calendars, meetings, staff, due_soon of the file
  std::vector<Scenario> scenarios;
};

// Each difference between what is expected and what the engine says, as an error "scenario-differs" at the expectation's
// place; impossible events and unkept rules of the case are told likewise, unless `breaches` expects them.
void run_scenario(const Scenario& scenario, const Policy& policy, const Setting& setting, Diagnostics& diagnostics);

}  // namespace plaint
