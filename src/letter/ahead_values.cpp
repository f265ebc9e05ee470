#include <algorithm>

#include "base/text.h"
#include "letter/values.h"
#include "report/policy_words.h"

namespace plaint {

namespace {

// What we still owe the complainant, by day; what is past its day, or has none, comes last and without one.
struct Owed {
  const Instance* instance = nullptr;
  std::optional<Date> due;
};

bool is_kept_by(const Promise& promise, const Policy& policy, std::string_view name) {
  return std::any_of(promise.met_by.begin(), promise.met_by.end(),
                     [&](EventId each) { return policy.event_type(each).name == name; });
}

bool is_for_complainant(const Promise& promise, const Policy& policy) {
  return std::any_of(promise.met_by.begin(), promise.met_by.end(),
                     [&](EventId each) { return policy.event_type(each).to_complainant; });
}

std::vector<Owed> owed_to_complainant(const LetterFacts& facts) {
  std::vector<Owed> owed;
  for (const Instance& each : facts.timeline->instances) {
    const bool now = is_owed(each.state) && each.state != State::waiting;
    if (!now || !is_for_complainant(*each.promise, *facts.timeline->policy)) continue;
    const bool told = each.due && *each.due >= facts.date && !each.provisional;
    owed.push_back({&each, told ? each.due : std::nullopt});
  }
  std::stable_sort(owed.begin(), owed.end(), [](const Owed& left, const Owed& right) {
    return left.due && (!right.due || *left.due < *right.due);
  });
  return owed;
}

std::optional<Date> first_due(const std::vector<Owed>& owed, const Policy& policy,
                              const std::vector<std::string_view>& events) {
  for (const Owed& each : owed) {
    const bool kept = std::any_of(events.begin(), events.end(), [&](std::string_view event) {
      return is_kept_by(*each.instance->promise, policy, event);
    });
    if (each.due && kept) return each.due;
  }
  return std::nullopt;
}

Value deadlines_value(const std::vector<Owed>& owed) {
  std::vector<Value> deadlines;
  std::vector<std::string> titles;
  for (const Owed& each : owed) {
    const std::string title = title_of(each.instance->promise->title, each.instance->promise->name);
    if (std::find(titles.begin(), titles.end(), title) != titles.end()) continue;
    titles.push_back(title);
    deadlines.push_back(Value::group({{"title", Value::of(title)},
                                      {"due", day_value(each.due)},
                                      {"clause", clause_value(each.instance->promise->clause)}}));
  }
  return Value::list(std::move(deadlines)).with_names({"title", "due", "clause"});
}

// "Write to the Chair of the Board of Trustees, and say why." Nothing where the policy names nobody.
Value how_to_go_on(const OpenStep& step, const Policy& policy) {
  if (step.to->handler.empty()) return {};
  const FieldType* grounds = policy.event_type(step.event).field("grounds");
  const std::string why = grounds != nullptr && !grounds->optional ? ", and say why" : "";
  return Value::of("Write to the " + role_title(policy, step.to->handler.roles.front()) + why + ".");
}

Value next_value(const std::vector<OpenStep>& steps, const Policy& policy) {
  std::vector<Value> next;
  for (const OpenStep& each : steps) {
    const EventType& type = policy.event_type(each.event);
    next.push_back(Value::group({{"title", Value::of(each.to->title)},
                                 {"event", Value::of(title_of(type.title, type.name))},
                                 {"to", Value::of(each.to->title)},
                                 {"how", how_to_go_on(each, policy)},
                                 {"until", day_value(each.until)}}));
  }
  return Value::list(std::move(next)).with_names({"title", "event", "to", "how", "until"});
}

bool is_told_now(const ExternalRight& right, const std::vector<const ExternalRight*>& must) {
  return right.is == ExternalRight::Is::open || std::find(must.begin(), must.end(), &right) != must.end();
}

Value bodies_value(const LetterFacts& facts) {
  std::vector<const ExternalRight*> must;
  if (facts.event != nullptr) must = must_mention(*facts.timeline, *facts.event);
  std::vector<Value> bodies;
  for (const ExternalRight& right : facts.timeline->external) {
    if (!is_told_now(right, must)) continue;
    const ExternalBody& body = *right.body;
    bodies.push_back(Value::group({{"title", Value::of(body.title)},
                                   {"printed-as", Value::of(body.printed_as.empty() ? body.title : body.printed_as)},
                                   {"via", text_or_nothing(body.via)},
                                   {"text", text_or_nothing(body.text)},
                                   {"until", right.provisional ? Value{} : day_value(right.until)},
                                   {"clause", clause_value(body.clause)}}));
  }
  return Value::list(std::move(bodies)).with_names({"title", "printed-as", "via", "text", "until", "clause"});
}

}  // namespace

void add_ahead(const LetterFacts& facts, Value& values) {
  const Policy& policy = *facts.timeline->policy;
  const std::vector<Owed> owed = owed_to_complainant(facts);
  const std::vector<OpenStep> steps = open_steps(*facts.timeline);
  values.add("deadlines", deadlines_value(owed));
  values.add("response-due", day_value(first_due(owed, policy, {"responded"})));
  values.add("next-update", day_value(first_due(owed, policy, {"updated", "interim-sent"})));
  values.add("next", next_value(steps, policy))
      .add("bodies", bodies_value(facts))
      .add("final", Value::yes(steps.empty()));
}

}  // namespace plaint
