#include "timeline/scenario.h"

#include <algorithm>

#include "base/contains.h"
#include "base/text.h"

namespace plaint {

namespace {

std::string iso_or_none(const std::optional<Date>& date) { return date ? iso(*date) : "none"; }

std::string list_of(const std::vector<std::string>& names) { return "[" + join(names, ", ") + "]"; }

class Comparison {
 public:
  Comparison(const Timeline& timeline, const Look& look, const std::string& scenario, Diagnostics& diagnostics)
      : timeline_(timeline), look_(look), scenario_(scenario), diagnostics_(diagnostics) {}

  void run() {
    if (!timeline_.begun) {
      differ(look_.place, "the case to have begun", "nothing yet");
      return;
    }
    if (timeline_.casefile != nullptr) compare_case();
    for (const ExpectedPromise& expected : look_.promises) compare_promise(expected);
    if (look_.breaches.given) compare_names(look_.breaches, "breaches", breaches());
  }

 private:
  void differ(const Place& place, const std::string& expected, const std::string& got) {
    diagnostics_.error("scenario-differs", place,
                       "'" + scenario_ + "' on " + iso(look_.as_of) + ": expected " + expected + ", got " + got);
  }

  void compare(const std::string& what, const std::string& expected, const std::string& got, const Place& place) {
    if (!expected.empty() && expected != got) differ(place, what + " " + expected, got);
  }

  void compare_names(const ExpectedNames& expected, const std::string& what, const std::vector<std::string>& got) {
    if (expected.names != got) differ(expected.place, what + " " + list_of(expected.names), list_of(got));
  }

  void compare_case() {
    compare("kind", look_.kind, timeline_.now().kind->name, look_.place);
    compare("stage", look_.stage, timeline_.now().stage->name, look_.place);
    const std::string handler = timeline_.handler.role.empty() ? "nobody" : timeline_.handler.role;
    compare("handler", look_.handler, handler, look_.place);
    compare("outcome", look_.outcome, timeline_.outcome, look_.place);
    for (const ExpectedRight& expected : look_.external) compare_right(expected);
    compare_next(look_.next, true);
    compare_next(look_.not_next, false);
    if (!look_.decisions.given) return;
    std::vector<std::string> waiting;
    for (const Decision& decision : timeline_.decisions) {
      if (decision.is != Decision::Is::made) waiting.push_back(decision.rule->name);
    }
    compare_names(look_.decisions, "decisions", waiting);
  }

  void compare_next(const ExpectedNames& expected, bool allowed) {
    for (const std::string& name : expected.names) {
      const NextEvent* found = nullptr;
      for (const NextEvent& next : timeline_.next) {
        if (timeline_.policy->event_type(next.event).name == name) found = &next;
      }
      const bool may = found != nullptr && found->refused.empty();
      if (may == allowed) continue;
      const std::string why = found == nullptr ? "not offered" : join(found->refused, "; ");
      differ(expected.place, "'" + name + (allowed ? "' to be possible" : "' not to be possible"),
             allowed ? "refused (" + why + ")" : "possible");
    }
  }

  void compare_right(const ExpectedRight& expected) {
    for (const ExternalRight& right : timeline_.external) {
      if (right.body->name != expected.name) continue;
      compare(expected.name, expected.state, std::string(to_string(right.is)), expected.place);
      compare(expected.name + " until", expected.until, iso_or_none(right.until), expected.place);
      return;
    }
    if (expected.state != "none") differ(expected.place, expected.name + " " + expected.state, "no such right");
  }

  std::vector<const Instance*> instances(const std::string& name) const {
    std::vector<const Instance*> found;
    for (const Instance& instance : timeline_.instances) {
      const Promise& promise = *instance.promise;
      if (promise.name == name || promise.stage + "." + promise.name == name) found.push_back(&instance);
    }
    return found;
  }

  void compare_promise(const ExpectedPromise& expected) {
    auto found = instances(expected.name);
    if (found.empty()) {
      const bool none = expected.whole ? expected.instances.empty() : expected.instances.front().state == "none";
      if (!none) differ(expected.place, "a promise '" + expected.name + "'", "none");
      return;
    }
    if (!expected.whole) found.erase(found.begin(), found.end() - 1);
    if (found.size() != expected.instances.size()) {
      std::vector<std::string> states;
      for (const Instance* each : found) states.emplace_back(to_string(each->state));
      differ(expected.place, std::to_string(expected.instances.size()) + " of '" + expected.name + "'", list_of(states));
      return;
    }
    for (std::size_t index = 0; index < found.size(); ++index) {
      compare_instance(expected.name, expected.instances[index], *found[index]);
    }
  }

  void compare_instance(const std::string& name, const ExpectedInstance& expected, const Instance& got) {
    compare(name, expected.state, std::string(to_string(got.state)), expected.place);
    compare(name + " due", expected.due, iso_or_none(got.due), expected.place);
    compare(name + " met", expected.met, iso_or_none(got.met), expected.place);
    compare(name + " provisional", expected.provisional, got.provisional ? "yes" : "no", expected.place);
    compare(name + " for", expected.handler, got.handler.role.empty() ? "nobody" : got.handler.role, expected.place);
    if (!expected.late || *expected.late == got.late) return;
    differ(expected.place, name + " " + std::to_string(*expected.late) + " late", std::to_string(got.late));
  }

  std::vector<std::string> breaches() const {
    std::vector<std::string> codes;
    for (const Breach& breach : timeline_.breaches) codes.push_back(breach.code);
    return codes;
  }

  const Timeline& timeline_;
  const Look& look_;
  const std::string& scenario_;
  Diagnostics& diagnostics_;
};

}  // namespace

void run_scenario(const Scenario& scenario, const Policy& policy, const Setting& setting, Diagnostics& diagnostics) {
  for (const Look& look : scenario.looks) {
    const Timeline timeline = scenario.casefile ? replay(*scenario.casefile, policy, setting, look.as_of)
                                                : replay_diary(scenario.diary, policy, setting, look.as_of);
    for (const Diagnostic& each : timeline.diagnostics.all()) {
      const bool expected = std::any_of(scenario.looks.begin(), scenario.looks.end(), [&](const Look& any) {
        return contains(any.breaches.names, each.code);
      });
      const bool told = std::any_of(diagnostics.all().begin(), diagnostics.all().end(), [&](const Diagnostic& other) {
        return other.code == each.code && other.path == each.path && other.line == each.line && other.message == each.message;
      });
      if (expected || told || each.severity == Severity::finding) continue;
      diagnostics.error(each.code, {scenario.place.source, each.line, each.column}, each.message, each.hint);
    }
    Comparison(timeline, look, scenario.name, diagnostics).run();
  }
}

}  // namespace plaint
