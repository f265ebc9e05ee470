// Every event of every shipped policy is recorded at least once, by what a user would type: each of its fields an option, on a
// case on which it fits.
#include <doctest/doctest.h>

#include <map>
#include <set>

#include "base/text.h"
#include "reading.h"
#include "support/shell.h"
#include "yaml/case_reader.h"
#include "yaml/policy_reader.h"

using namespace plaint;
using testing::Shell;

namespace {

const Policy& shipped(const std::string& id) {
  static std::map<std::string, Policy> read;
  if (const auto known = read.find(id); known != read.end()) return known->second;
  Diagnostics told;
  auto policy = read_policy(source_of("policies/" + id + ".yaml", testing::read_repository_file("policies/" + id + ".yaml")), told);
  REQUIRE(policy);
  return read.emplace(id, std::move(*policy)).first->second;
}

constexpr const char* case_path = "cases/2026/C-2026-0001.yaml";

// What happened before, so that the event fits: recorded in turn, whatever the policy says of it.
const std::vector<std::vector<std::string>> histories = {
    {},
    {"acknowledged --via letter", "responded --outcome upheld --via letter"},
    {"responded --outcome upheld --via letter", "escalated --grounds x"},
    {"responded --outcome upheld --via letter", "escalated --grounds x", "responded --outcome upheld --via letter"},
    {"responded --outcome upheld --via letter", "escalated --grounds x", "responded --outcome upheld --via letter", "escalated --grounds x"},
    {"responded --outcome upheld --via letter", "closed --outcome upheld"},
    {"paused --reason PAUSE"},
};

std::string with_pause(const std::string& words, const Policy& policy) {
  const std::size_t at = words.find("PAUSE");
  if (at == std::string::npos || policy.pauses.empty()) return words;
  return words.substr(0, at) + policy.pauses.front().name;
}

struct Desk {
  explicit Desk(const Policy& wanted) : policy(wanted) {
    shell.load("tests/diagnostics/common");  // for its bank holidays of two years, which are read in no time
    shell.memory().files["policies/" + policy.id + ".yaml"] = policy.source->text;
    start();
    const std::string empty = shell.memory().files[case_path];
    for (const auto& history : histories) {
      shell.memory().files[case_path] = empty;
      for (const std::string& words : history) record(with_pause(words, policy) + " --override \"As it happened\"");
      beginnings.push_back(shell.memory().files[case_path]);
    }
  }

  void start() {
    shell.memory().files["plaint.yaml"] =
        "organisation: Test\npolicy: " + policy.pin() + "\ngit: none\nstaff: {ann: {name: Ann Example, roles: [" +
        policy.roles.front().name + "]}}\nmeetings: {trustees: [2026-03-25, 2026-05-20]}\n";
    shell.memory().files.erase("diary.yaml");
    shell.memory().files[case_path] = "case: C-2026-0001\nkind: " + policy.kinds.front().name + "\npolicy: " + policy.pin() +
                                      "\nreceived: 2026-03-02\npoints: {p1: First}\n";
  }

  testing::Outcome record(const std::string& words) {
    return shell.type("plaint record 1 " + words + " --by ann --no-input");
  }

  const Policy& policy;
  Shell shell;
  std::vector<std::string> beginnings;  // the case after each of the histories
};

std::string value_for(const FieldType& field, const Policy& policy) {
  using Base = FieldType::Base;
  switch (field.base) {
    case Base::choice: return field.choices.front();
    case Base::date: return "2026-03-24";
    case Base::number: return "7";
    case Base::role: return policy.roles.front().name;
    case Base::person: return "ann";
    case Base::case_id: return "1";
    case Base::kind: return policy.kinds.back().name;
    case Base::rule: return policy.scope.empty() ? "none" : policy.scope.back().name;
    case Base::pause_reason: return policy.pauses.empty() ? "none" : policy.pauses.front().name;
    case Base::id: return field.name == "point" ? "p1" : field.name.substr(0, 1) + "1";
    case Base::promise: return policy.kinds.front().promises.empty() ? policy.kinds.front().stages.front().promises.front().name : policy.kinds.front().promises.front().name;
    default: return "\"Some text: with 'quotes'\"";
  }
}

std::string typed(const EventType& type, const Policy& policy) {
  std::string words = type.name + " --note Noted";
  for (const FieldType& field : type.fields) words += " --" + field.name + " " + value_for(field, policy);
  return words;
}

bool is_last(Desk& desk, const std::string& path, const EventType& type) {
  const std::string& text = desk.shell.memory().files[path];
  const std::string line = "event: " + type.name + "\n";
  const std::size_t at = text.rfind("event: ");
  return at != std::string::npos && text.compare(at, line.size(), line) == 0;
}

// Recorded in one of the histories as the policy allows it, or else with a reason. Gives what plaint said in the last one.
std::string try_all(Desk& desk, const EventType& type) {
  std::string said;
  for (const char* reason : {"", " --override \"As it happened\""}) {
    for (const std::string& beginning : desk.beginnings) {
      desk.shell.memory().files[case_path] = beginning;
      const testing::Outcome outcome = desk.record(typed(type, desk.policy) + reason);
      said = outcome.output;
      if (outcome.status != 0) continue;
      CHECK_MESSAGE(is_last(desk, case_path, type), type.name);
      const testing::Outcome checked = desk.shell.type("plaint check 1");
      CHECK_MESSAGE(checked.output.find("error") == std::string::npos, type.name, ": ", checked.output);
      return {};
    }
  }
  return said;
}

// Those to which a policy gives no place: it lets no clock stop, has no second stage, no scope, opens no closed case again.
const std::map<std::string, std::set<std::string>> no_place = {
    {"imago", {"paused", "resumed"}},
    {"childrens-links", {"paused", "resumed", "reopened"}},
    {"balance", {"paused", "resumed", "diverted", "refused", "admitted", "reopened"}},
    {"wwms", {"escalated", "reopened"}},
    {"ima", {"escalated", "paused", "resumed"}},
    {"data-protection", {"escalated", "paused", "resumed", "diverted", "refused", "admitted", "reopened"}},
};

}  // namespace

TEST_CASE("every event of every shipped policy can be recorded through its options") {
  for (const char* id : {"imago", "childrens-links", "balance", "wwms", "ima", "data-protection"}) {
    const Policy& policy = shipped(id);
    Desk desk(policy);
    std::set<std::string> refused;
    for (const EventType& type : policy.events) {
      if (type.by_engine || type.diary_only) continue;
      const std::string said = try_all(desk, type);
      if (!said.empty()) refused.insert(type.name);
      const bool known = no_place.at(id).count(type.name) > 0;
      CHECK_MESSAGE(said.empty() != known, id, " ", type.name, ": ", said);
    }
    CHECK(refused == no_place.at(id));
  }
}

TEST_CASE("every event of the organisation can be recorded in its diary") {
  for (const char* id : {"imago", "childrens-links", "balance", "wwms", "ima"}) {
    const Policy& policy = shipped(id);
    Desk desk(policy);
    std::set<std::string> events = {"policy-reviewed", "legislation-changed"};
    for (const Promise& promise : policy.promises) {
      for (const EventId event : promise.met_by) events.insert(policy.event_type(event).name);
      for (const EventId event : promise.of_each) events.insert(policy.event_type(event).name);
    }
    for (const std::string& name : events) {
      const EventType& type = policy.event_type(policy.event(name));
      const auto outcome = desk.shell.type("plaint record organisation " + typed(type, policy) + " --by ann --no-input");
      INFO(id, " ", name, ": ", outcome.output);
      CHECK(outcome.status == 0);
      CHECK(is_last(desk, "diary.yaml", type));
    }
  }
}

TEST_CASE("what plaint says comes next can be typed: it is recorded, or says what is missing, or who must do it") {
  Shell shell;
  shell.load_repository();
  const auto memory = shell.memory().files;
  int commands = 0;
  for (const auto& [path, text] : memory) {
    if (!path.starts_with("cases/")) continue;
    for (const char* day : {"2026-02-10", "2026-03-20", "2026-05-06"}) {
      shell.memory().files = memory;
      const std::string as_of = std::string(" --as-of ") + day;
      const std::string shows = shell.type("plaint show " + path + as_of).output;
      const std::size_t at = shows.rfind("Next: plaint record ");
      if (at == std::string::npos) continue;
      std::string line = shows.substr(at + 6);
      line = line.substr(0, line.find_first_of("\n("));
      const auto outcome = shell.type(line + as_of + " --no-input --dry-run");
      INFO(path, " ", day, ": ", line, "\n", outcome.output);
      const bool missing = outcome.status == 2 && outcome.output.find("must also say") != std::string::npos;
      const bool somebody_else = outcome.status == 1 && outcome.output.find("it does not say by whom") != std::string::npos;
      // The file has what came later: the refusal that is due on 10 February was recorded on the 16th.
      const bool done_later = outcome.status == 1 && outcome.output.find("' of ") != std::string::npos &&
                              outcome.output.find(" could not have been: ") != std::string::npos;
      CHECK((outcome.status == 0 || missing || somebody_else || done_later));
      ++commands;
    }
  }
  CHECK(commands > 40);
}
