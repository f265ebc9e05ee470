#include "letter/leaflet.h"

#include <algorithm>
#include <map>

#include "base/contains.h"
#include "base/text.h"
#include "letter/fold.h"
#include "letter/values.h"
#include "report/next_steps.h"
#include "report/policy_words.h"

namespace plaint {

namespace {

// What people call our deeds and theirs.
struct PlainWord {
  std::string_view event;
  std::string_view words;
};
constexpr PlainWord plain_words[] = {{"received", "receiving it"},
                                     {"acknowledged", "our acknowledgement"},
                                     {"interim-sent", "our interim answer"},
                                     {"updated", "our last news"},
                                     {"responded", "our answer"},
                                     {"escalated", "your asking for this step"},
                                     {"extended", "telling you of a new date"},
                                     {"contacted", "our conversation"}};

std::string event_words(const Policy& policy, const std::string& name) {
  for (const PlainWord& each : plain_words) {
    if (each.event == name) return std::string(each.words);
  }
  const EventId id = policy.event(name);
  return id == no_event ? title_of_name(name) : "this: " + within_sentence(title_of(policy.event_type(id).title, name));
}

std::string moment_words(const Policy& policy, const Kind& kind, const Promise& promise, const Moment& moment) {
  switch (moment.is) {
    case Moment::Is::event:
      return event_words(policy, policy.event_type(moment.event).name);
    case Moment::Is::received:
      return event_words(policy, "received");
    case Moment::Is::entered:
    case Moment::Is::stage: {
      const bool first = !kind.stages.empty() &&
                         kind.stages.front().name == (moment.is == Moment::Is::stage ? moment.name : promise.stage);
      return first ? "receiving it" : "the start of this step";
    }
    case Moment::Is::incident:
      return "what happened";
    case Moment::Is::aware:
      return "your learning of it";
    case Moment::Is::last_of_series:
      return "the last time that it happened";
    case Moment::Is::field:
    case Moment::Is::due:
    case Moment::Is::date:
      break;
  }
  return {};
}

std::string time_words(const Policy& policy, const Kind& kind, const Promise& promise) {
  if (promise.due == Promise::Due::next_meeting || promise.due == Promise::Due::each_meeting) {
    return (promise.due == Promise::Due::next_meeting ? "at the next " : "at each ") + title_of_name(promise.meeting) +
           " meeting";
  }
  if (promise.due == Promise::Due::every) return "every " + to_string(promise.span);
  if (promise.due != Promise::Due::within) return {};
  const std::string span = to_string(promise.span);
  const bool from_the_beginning = !promise.of.of.empty() && (promise.of.of.front().is == Moment::Is::received ||
                                                             promise.of.of.front().is == Moment::Is::entered);
  if (promise.span.unit == Unit::as_soon_as_possible)
    return from_the_beginning ? span : "";  // a warning after conduct is promised to nobody
  const std::string from = promise.of.of.empty() ? "" : moment_words(policy, kind, promise, promise.of.of.front());
  if (promise.span.unit == Unit::same_day) return "on the same day" + (from.empty() ? "" : " as " + from);
  return "within " + span + (from.empty() ? "" : " of " + from);
}

Value promises_value(const Policy& policy, const Kind& kind, const std::vector<Promise>& promises) {
  std::vector<Value> all;
  for (const Promise& each : promises) {
    const std::string sentence = promise_sentence(policy, kind, each);
    if (sentence.empty()) continue;
    all.push_back(Value::group({{"sentence", Value::of(sentence)}, {"clause", clause_value(each.clause)}}));
  }
  return Value::list(std::move(all)).with_names({"sentence", "clause"});
}

Value kinds_value(const Policy& policy) {
  std::vector<Value> kinds;
  for (const Kind& kind : policy.kinds) {
    std::vector<Value> stages;
    for (const Stage& stage : kind.stages) {
      if (stage.is_closed()) continue;
      const std::string handler = stage.handler.empty() ? "" : role_title(policy, stage.handler.roles.front());
      stages.push_back(Value::group({{"title", Value::of(title_of(stage.title, stage.name))},
                                     {"handler", text_or_nothing(handler)},
                                     {"promises", promises_value(policy, kind, stage.promises)}}));
    }
    kinds.push_back(
        Value::group({{"title", Value::of(title_of(kind.title, kind.name))},
                      {"promises", promises_value(policy, kind, kind.promises)},
                      {"stages", Value::list(std::move(stages)).with_names({"title", "handler", "promises"})}}));
  }
  return Value::list(std::move(kinds));
}

// What is written where nobody has answered: nothing to tick on a form.
const std::vector<std::string> no_answers = {"not-recorded", "not-known", "none-known", "not-applicable"};

// Those that the template names, else all.
Value facts_value(const Template& form, const Policy& policy) {
  std::vector<std::string> wanted;
  if (const TemplateKey* key = form.key("facts")) wanted = split(key->value, ",");
  for (std::string& name : wanted) std::erase(name, ' ');
  std::vector<Value> all;
  for (const Fact& fact : policy.facts) {
    if (!wanted.empty() && !contains(wanted, fact.name)) continue;
    std::vector<Value> values;
    for (const std::string& each : fact.values) {
      if (!contains(no_answers, each)) values.push_back(Value::of(title_of_name(each)));
    }
    all.push_back(Value::group({{"name", Value::of(fact.name)},
                                {"title", Value::of(title_of("", fact.name))},
                                {"values", Value::list(std::move(values))}}));
  }
  return Value::list(std::move(all)).with_names({"name", "title", "values"});
}

Value scope_value(const Policy& policy) {
  std::vector<Value> rules;
  for (const ScopeRule& rule : policy.scope) {
    rules.push_back(Value::group({{"title", Value::of(title_of(rule.title, rule.name))},
                                  {"decision", Value::of(decision_word(rule))},
                                  {"to", text_or_nothing(rule.to)},
                                  {"beyond", rule.beyond ? Value::of(to_string(*rule.beyond)) : Value{}},
                                  {"accepts", Value::yes(rule.decision == ScopeRule::Decision::accept)},
                                  {"refuses", Value::yes(rule.decision == ScopeRule::Decision::refuse)},
                                  {"diverts", Value::yes(rule.decision == ScopeRule::Decision::divert)},
                                  {"clause", clause_value(rule.clause)}}));
  }
  return Value::list(std::move(rules))
      .with_names({"title", "decision", "to", "beyond", "clause", "accepts", "refuses", "diverts"});
}

Value bodies_value(const Policy& policy) {
  std::vector<Value> bodies;
  for (const ExternalBody& body : policy.external) {
    std::vector<std::string> limits;
    for (const Window& each : body.windows) limits.push_back(limit_words(each, policy));
    bodies.push_back(Value::group({{"title", Value::of(body.title)},
                                   {"printed-as", Value::of(body.printed_as.empty() ? body.title : body.printed_as)},
                                   {"via", text_or_nothing(body.via)},
                                   {"text", text_or_nothing(body.text)},
                                   {"within", text_or_nothing(join(limits, " and "))},
                                   {"clause", clause_value(body.clause)}}));
  }
  return Value::list(std::move(bodies)).with_names({"title", "printed-as", "via", "text", "within", "clause"});
}

}  // namespace

std::string promise_sentence(const Policy& policy, const Kind& kind, const Promise& promise) {
  const bool to_them = std::any_of(promise.met_by.begin(), promise.met_by.end(),
                                   [&](EventId each) { return policy.event_type(each).to_complainant; });
  const std::string when = to_them ? time_words(policy, kind, promise) : "";
  if (when.empty()) return {};
  const std::string only = applies_words(promise.applies, policy);
  return title_of(promise.title, promise.name) + ": " + when + (promise.force == Force::aim ? ", if we can" : "") +
         (only.empty() ? "" : ", " + only);
}

Value general_values(const Template& form, const Policy& policy, const std::string& organisation, Date date) {
  Value own = policy_values(policy);
  own.add("kinds", kinds_value(policy)).add("facts", facts_value(form, policy)).add("scope", scope_value(policy));
  Value values = Value::group({{"organisation", Value::of(organisation)}, {"date", day_value(date)}});
  values.add("bodies", bodies_value(policy)).add("policy", std::move(own));
  return values;
}

std::optional<std::string> write_general(const Template& form, const Policy& policy, const std::string& organisation,
                                         Date date, Diagnostics& diagnostics) {
  const auto rendering = render(form, general_values(form, policy, organisation, date), Escape::none, diagnostics);
  if (!rendering) return std::nullopt;
  return folded(rendering->text);
}

}  // namespace plaint
