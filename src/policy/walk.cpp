#include "policy/walk.h"

#include <algorithm>

#include "base/contains.h"

namespace plaint {

namespace {

using OneMoment = std::function<void(const Moment&)>;

void each_of(const Moments& moments, const OneMoment& visit) {
  for (const Moment& moment : moments.of) {
    visit(moment);
    for (const Moments& inner : moment.within_of) each_of(inner, visit);
  }
}

const Promise* named(const std::vector<Promise>& promises, std::string_view name) {
  const auto found =
      std::find_if(promises.begin(), promises.end(), [name](const Promise& each) { return each.name == name; });
  return found == promises.end() ? nullptr : &*found;
}

const Promise* in_kind(const Kind& kind, std::string_view name) {
  if (const Promise* own = named(kind.promises, name)) return own;
  const auto dot = name.find('.');
  if (dot == std::string_view::npos) return nullptr;
  const Stage* stage = kind.stage(name.substr(0, dot));
  return stage == nullptr ? nullptr : named(stage->promises, name.substr(dot + 1));
}

void conditions_of(const Applies& applies, const Standing& standing, const ConditionVisitor& visit) {
  visit(applies.when, standing);
  if (applies.unless) visit(*applies.unless, standing);
}

void events_of(const Promise& promise, const Standing& standing, const EventVisitor& visit) {
  for (const auto* list :
       {&promise.met_by, &promise.of_each, &promise.before, &promise.held_by, &promise.apart_from.events}) {
    for (const EventId event : *list) visit(event, standing);
  }
}

}  // namespace

void for_each_promise(const Policy& policy, const PromiseVisitor& visit) {
  for (const Kind& kind : policy.kinds) {
    for (const Promise& promise : kind.promises) visit(promise, {&kind, nullptr, false});
    for (const Stage& stage : kind.stages) {
      for (const Promise& promise : stage.promises) visit(promise, {&kind, &stage, false});
    }
  }
  for (const Promise& promise : policy.promises) visit(promise, {nullptr, nullptr, true});
}

void for_each_moment(const Promise& promise, const OneMoment& visit) {
  each_of(promise.of, visit);
  each_of(promise.until, visit);
  if (promise.no_later_than) each_of(promise.no_later_than->of, visit);
}

void for_each_moment(const Policy& policy, const MomentVisitor& visit) {
  for_each_promise(policy, [&](const Promise& promise, const Standing& standing) {
    for_each_moment(promise, [&](const Moment& moment) { visit(moment, standing); });
  });
  for (const Kind& kind : policy.kinds) {
    for (const Stage& stage : kind.stages) {
      const OneMoment here = [&](const Moment& moment) { visit(moment, {&kind, &stage, false}); };
      for (const Move& move : stage.moves) {
        each_of(move.from, here);
        each_of(move.of, here);
      }
    }
  }
  const OneMoment outside = [&](const Moment& moment) { visit(moment, {}); };
  for (const ScopeRule& rule : policy.scope) each_of(rule.of, outside);
  for (const ExternalBody& body : policy.external) {
    each_of(body.from, outside);
    for (const Window& window : body.windows) each_of(window.of, outside);
  }
  if (policy.retention) each_of(policy.retention->of, outside);
}

void for_each_condition(const Policy& policy, const ConditionVisitor& visit) {
  for_each_promise(policy, [&](const Promise& promise, const Standing& standing) {
    conditions_of(promise.applies, standing, visit);
    visit(promise.with, standing);
  });
  for (const Kind& kind : policy.kinds) {
    for (const Stage& stage : kind.stages) {
      for (const Move& move : stage.moves) conditions_of(move.applies, {&kind, &stage, false}, visit);
    }
  }
  for (const ScopeRule& rule : policy.scope) conditions_of(rule.applies, {}, visit);
  for (const ExternalBody& body : policy.external) conditions_of(body.applies, {}, visit);
  for (const EventType& event : policy.events) {
    for (const MustSay& must : event.says) conditions_of(must.applies, {}, visit);
  }
  if (policy.applies_when) visit(*policy.applies_when, {});
}

void for_each_event_named(const Policy& policy, const EventVisitor& visit) {
  for_each_promise(policy,
                   [&](const Promise& promise, const Standing& standing) { events_of(promise, standing, visit); });
  for_each_moment(policy, [&](const Moment& moment, const Standing& standing) {
    if (moment.event != no_event) visit(moment.event, standing);
  });
  for_each_condition(policy, [&](const Condition& condition, const Standing& standing) {
    for (const Term& term : condition.terms) {
      for (const EventId event : term.events) visit(event, standing);
    }
  });
  for (const Kind& kind : policy.kinds) {
    for (const Stage& stage : kind.stages) {
      for (const Move& move : stage.moves) visit(move.event, {&kind, &stage, false});
      for (const EventId event : stage.apart_from.events) visit(event, {&kind, &stage, false});
    }
  }
  for (const ExternalBody& body : policy.external) {
    for (const EventId event : body.mention_in) visit(event, {});
  }
}

const Promise* promise_meant(const Policy& policy, const Standing& standing, std::string_view name) {
  if (standing.organisation) return named(policy.promises, name);
  if (standing.stage != nullptr) {
    if (const Promise* own = named(standing.stage->promises, name)) return own;
  }
  if (standing.kind != nullptr) return in_kind(*standing.kind, name);
  for (const Kind& kind : policy.kinds) {
    if (const Promise* found = in_kind(kind, name)) return found;
  }
  return nullptr;
}

std::vector<const Stage*> stages_reached(const Kind& kind, const std::vector<std::string>& from) {
  std::vector<const Stage*> reached = {&kind.stages.back()};
  const auto reach = [&](const std::string& name) {
    const Stage* stage = kind.stage(name);
    if (stage != nullptr && !contains(reached, stage)) reached.push_back(stage);
  };
  for (const std::string& name : from) reach(name);
  for (std::size_t index = 0; index < reached.size(); ++index) {
    const Stage* stage = reached[index];
    for (const Move& move : stage->moves) reach(move.to);
  }
  return reached;
}

}  // namespace plaint
