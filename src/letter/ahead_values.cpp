#include <algorithm>

#include "base/contains.h"
#include "base/text.h"
#include "letter/values.h"
#include "report/policy_words.h"

namespace plaint {

namespace {

// What we still owe the complainant, by day; what is past its day, or has none, comes last and without one.
struct Owed {
  const Promise* promise = nullptr;
  const Policy* policy = nullptr;
  std::optional<Date> due;
};

// What people call what they get from us. A promise that is kept by something else goes by its own title.
struct PlainWord {
  std::string_view event;
  std::string_view words;
};
constexpr PlainWord plain_words[] = {{"acknowledged", "A written acknowledgement"},
                                     {"interim-sent", "A first response"},
                                     {"updated", "News of how far we have come"},
                                     {"responded", "Our response"},
                                     {"contacted", "A conversation with us"}};

bool is_kept_by(const Owed& owed, std::string_view name) {
  return std::any_of(owed.promise->met_by.begin(), owed.promise->met_by.end(),
                     [&](EventId each) { return owed.policy->event_type(each).name == name; });
}

std::string words_for(const Owed& owed) {
  for (const PlainWord& each : plain_words) {
    if (owed.policy->event_type(owed.promise->met_by.front()).name == each.event) return std::string(each.words);
  }
  if (is_kept_by(owed, "responded")) return "Our response";  // it may come in another form first, this one settles it
  return title_of(owed.promise->title, owed.promise->name);
}

// Not what merely has to come before something else: that has no time of its own.
bool is_for_complainant(const Promise& promise, const Policy& policy) {
  return promise.due != Promise::Due::none &&
         std::any_of(promise.met_by.begin(), promise.met_by.end(),
                     [&](EventId each) { return policy.event_type(each).to_complainant; });
}

void add_owed(const Timeline& timeline, Date date, std::vector<Owed>& owed) {
  for (const Instance& each : timeline.instances) {
    const bool now = is_owed(each.state) && each.state != State::waiting;
    if (!now || !is_for_complainant(*each.promise, *timeline.policy)) continue;
    const bool told = each.due && *each.due >= date && !each.provisional;
    owed.push_back({each.promise, timeline.policy, told ? each.due : std::nullopt});
  }
}

std::vector<const Timeline*> all_of(const LetterFacts& facts) {
  std::vector<const Timeline*> all = {facts.timeline};
  all.insert(all.end(), facts.others.begin(), facts.others.end());
  return all;
}

std::vector<Owed> owed_to_complainant(const LetterFacts& facts) {
  std::vector<Owed> owed;
  for (const Timeline* each : all_of(facts)) add_owed(*each, facts.date, owed);
  std::stable_sort(owed.begin(), owed.end(), [](const Owed& left, const Owed& right) {
    return left.due && (!right.due || *left.due < *right.due);
  });
  return owed;
}

std::optional<Date> first_due(const std::vector<Owed>& owed, const std::vector<std::string_view>& events) {
  for (const Owed& each : owed) {
    const bool kept =
        std::any_of(events.begin(), events.end(), [&](std::string_view event) { return is_kept_by(each, event); });
    if (each.due && kept) return each.due;
  }
  return std::nullopt;
}

Value deadlines_value(const std::vector<Owed>& owed) {
  std::vector<Value> deadlines;
  std::vector<std::string> titles;
  for (const Owed& each : owed) {
    const std::string title = words_for(each);
    if (contains(titles, title)) continue;
    titles.push_back(title);
    deadlines.push_back(Value::group(
        {{"title", Value::of(title)}, {"due", day_value(each.due)}, {"clause", clause_value(each.promise->clause)}}));
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
  return right.is == ExternalRight::Is::open || contains(must, &right);
}

// "within 12 months of the day on which you first knew of the matter", while the case does not tell that day.
Value limits_without_a_day(const ExternalRight& right, const Policy& policy) {
  std::vector<std::string> limits;
  for (std::size_t i = 0; i < right.windows.size(); ++i) {
    if (!right.windows[i].until) limits.push_back(limit_words(right.body->windows[i], policy));
  }
  return text_or_nothing(join(limits, " and "));
}

Value body_value(const ExternalRight& right, const Policy& policy) {
  const ExternalBody& body = *right.body;
  return Value::group({{"title", Value::of(body.title)},
                       {"printed-as", Value::of(body.printed_as.empty() ? body.title : body.printed_as)},
                       {"via", text_or_nothing(body.via)},
                       {"text", text_or_nothing(body.text)},
                       {"until", right.provisional ? Value{} : day_value(right.until)},
                       {"within", limits_without_a_day(right, policy)},
                       {"clause", clause_value(body.clause)}});
}

Value bodies_value(const LetterFacts& facts) {
  const std::vector<const ExternalRight*> must = bodies_to_name(facts);
  std::vector<Value> bodies;
  std::vector<std::string> titles;
  for (const Timeline* timeline : all_of(facts)) {
    for (const ExternalRight& right : timeline->external) {
      const std::string& title = right.body->title;
      if (!is_told_now(right, must) || contains(titles, title)) continue;
      titles.push_back(title);
      bodies.push_back(body_value(right, *timeline->policy));
    }
  }
  return Value::list(std::move(bodies)).with_names({"title", "printed-as", "via", "text", "until", "within", "clause"});
}

}  // namespace

std::vector<const ExternalRight*> bodies_to_name(const LetterFacts& facts) {
  std::vector<const ExternalRight*> bodies;
  if (facts.event == nullptr) return bodies;
  for (const Timeline* each : all_of(facts)) {
    const std::vector<const ExternalRight*> of_policy = must_mention(*each, *facts.event);
    bodies.insert(bodies.end(), of_policy.begin(), of_policy.end());
  }
  return bodies;
}

void add_ahead(const LetterFacts& facts, Value& values) {
  const Policy& policy = *facts.timeline->policy;
  const std::vector<Owed> owed = owed_to_complainant(facts);
  const std::vector<OpenStep> steps = open_steps(*facts.timeline);
  values.add("deadlines", deadlines_value(owed));
  values.add("response-due", day_value(first_due(owed, {"responded"})));
  values.add("next-update", day_value(first_due(owed, {"updated", "interim-sent"})));
  values.add("next", next_value(steps, policy))
      .add("bodies", bodies_value(facts))
      .add("final", Value::yes(steps.empty()));
}

}  // namespace plaint
