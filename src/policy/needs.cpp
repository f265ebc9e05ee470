#include "policy/needs.h"

#include <algorithm>

#include "policy/walk.h"

namespace plaint {

namespace {

class Needs {
 public:
  explicit Needs(const Policy& policy) : policy_(policy) {}

  std::vector<PolicyNeed> find() {
    add(PolicyNeed::Of::division, policy_.counting.division, {policy_.source.get(), 0, 0});
    for_each_promise(policy_, [this](const Promise& promise, const Standing&) { look_at(promise); });
    for_each_moment(policy_, [this](const Moment& moment, const Standing&) {
      if (moment.within) look_at(*moment.within, moment.place);
    });
    for (const Kind& kind : policy_.kinds) {
      for (const Stage& stage : kind.stages) {
        for (const Move& move : stage.moves) look_at(move);
      }
    }
    for (const ScopeRule& rule : policy_.scope) {
      if (rule.beyond) look_at(*rule.beyond, rule.place);
      add(PolicyNeed::Of::division, rule.counting.division, rule.place);
    }
    for (const ExternalBody& body : policy_.external) {
      for (const Window& window : body.windows) {
        look_at(window.within, body.place);
        add(PolicyNeed::Of::division, window.counting.division, body.place);
      }
    }
    for (const Pattern& pattern : policy_.patterns) look_at(pattern.within, pattern.place);
    if (policy_.retention) look_at(policy_.retention->span, {policy_.source.get(), 0, 0});
    return needs_;
  }

 private:
  void look_at(const Promise& promise) {
    look_at(promise.span, promise.place);
    if (promise.nudge) look_at(*promise.nudge, promise.place);
    if (promise.no_later_than) look_at(promise.no_later_than->within, promise.place);
    add(PolicyNeed::Of::division, promise.counting.division, promise.place);
    add(PolicyNeed::Of::meetings, promise.meeting, promise.place);
  }

  void look_at(const Move& move) {
    if (move.within) look_at(*move.within, move.place);
    add(PolicyNeed::Of::division, move.counting.division, move.place);
  }

  void look_at(const Span& span, const Place& place) {
    if (span.unit == Unit::named_days) add(PolicyNeed::Of::calendar, span.calendar, place);
  }

  void add(PolicyNeed::Of of, const std::string& name, const Place& place) {
    const auto declared = [&](const NamedCalendar& each) { return each.name == name; };
    const auto known = [&](const PolicyNeed& need) { return need.of == of && need.name == name; };
    if (name.empty() || std::any_of(needs_.begin(), needs_.end(), known)) return;
    const bool own = std::any_of(policy_.calendars.begin(), policy_.calendars.end(), declared);
    if (of == PolicyNeed::Of::calendar && own) return;
    needs_.push_back({of, name, place});
  }

  const Policy& policy_;
  std::vector<PolicyNeed> needs_;
};

}  // namespace

std::vector<PolicyNeed> needs_of(const Policy& policy) { return Needs(policy).find(); }

}  // namespace plaint
