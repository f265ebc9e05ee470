// From answers to a case and its complainant. Judges every answer against the policy and tells all mistakes at once, in the words
// of the options. Writes nothing.
#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "casefile/casefile.h"
#include "casefile/complainant.h"
#include "commands/load.h"
#include "commands/new_answers.h"

namespace plaint {

// "2026-03-20", "yesterday", "friday 17:30", "2026-03-27T17:30": not after `today`.
Result<DateTime> parse_received(std::string_view typed, Date today);

// A day in words or ISO, or a month or a year; not after `today`.
Result<PartialDate> parse_past_day(std::string_view typed, Date today);

struct ChosenPolicy {
  const LoadedPolicy* policy = nullptr;     // into `loaded`
  std::vector<const LoadedPolicy*> further;  // overlays in force on that day, and those of --also
  std::vector<Pin> also;
};

// The policy of a case that was received on that day: the one that --policy or plaint.yaml names, in its version in force then.
Result<ChosenPolicy> choose_policy(LoadedWorkspace& loaded, const Answers& answers, Date received);

// Names that may be said as facts of a case: of the policy, of further ones, and the four that every policy may have.
std::vector<std::string> facts_of(const ChosenPolicy& chosen);

struct NewCase {
  CaseFile file;  // without an id
  Complainant complainant;
  bool has_complainant = false;  // something is known of the person
};

// Problems: all in one, a line each.
Result<NewCase> make_case(const LoadedWorkspace& loaded, const ChosenPolicy& chosen, const Answers& answers, Date today);

}  // namespace plaint
