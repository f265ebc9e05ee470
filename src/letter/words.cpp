#include "base/text.h"
#include "letter/values.h"
#include "report/policy_words.h"

namespace plaint {

namespace {

bool is_capital(char each) { return each >= 'A' && each <= 'Z'; }

std::string promise_title(const Policy& policy, const std::string& typed) {
  const std::string name = typed.substr(typed.find('.') == std::string::npos ? 0 : typed.find('.') + 1);
  for (const Kind& kind : policy.kinds) {
    for (const Promise& each : kind.promises) {
      if (each.name == name) return each.title;
    }
    for (const Stage& stage : kind.stages) {
      for (const Promise& each : stage.promises) {
        if (each.name == name) return each.title;
      }
    }
  }
  return title_of_name(name);
}

std::string value_words(const LetterFacts& facts, const FieldType* type, const std::string& value) {
  const Policy& policy = *facts.timeline->policy;
  if (type == nullptr) return title_of_name(value);
  switch (type->base) {
    case FieldType::Base::date: {
      const auto day = parse_partial_date(value);
      return day ? day_words(*day) : value;
    }
    case FieldType::Base::role:
      return role_title(policy, value);
    case FieldType::Base::person: {
      const Person* person = facts.workspace->person(value);
      return person != nullptr ? person->name : role_title(policy, value);
    }
    case FieldType::Base::promise:
      return promise_title(policy, value);
    case FieldType::Base::rule: {
      const ScopeRule* rule = policy.scope_rule(value);
      return rule == nullptr ? title_of_name(value) : rule->title;
    }
    case FieldType::Base::kind:
    case FieldType::Base::pause_reason:
    case FieldType::Base::choice:
      return title_of_name(value);
    case FieldType::Base::text:
    case FieldType::Base::number:
    case FieldType::Base::case_id:
    case FieldType::Base::id:
      break;
  }
  return value;
}

// The start of a time limit, to whom it applies. What only the policy names is left to its own words.
std::string start_words(const Moments& moments, const Policy& policy) {
  if (moments.of.size() != 1) return moments_words(policy, moments);
  switch (moments.of.front().is) {
    case Moment::Is::aware:
      return "the day on which you first knew of the matter";
    case Moment::Is::incident:
      return "the day on which it happened";
    case Moment::Is::last_of_series:
      return "the day on which it last happened";
    case Moment::Is::received:
      return "the day on which we heard from you";
    default:
      return moments_words(policy, moments);
  }
}

}  // namespace

Value text_or_nothing(const std::string& text) { return text.empty() ? Value{} : Value::of(text); }
Value day_value(const std::optional<Date>& day) { return day ? Value::of(day_words(*day)) : Value{}; }
// "3.0/exclusions" is a part of clause 3.0, told apart by whoever wrote the policy: nobody else finds it under that
// name.
Value clause_value(const Clause& clause) {
  std::vector<std::string> places = split(to_string(clause), ", ");
  for (std::string& each : places) each.erase(std::min(each.find('/'), each.size()));
  return text_or_nothing(join(places, ", "));
}

std::string within_sentence(std::string text) {
  const bool all_capitals = text.size() > 1 && is_capital(text[1]);
  if (!text.empty() && is_capital(text.front()) && !all_capitals) text.front() = lower_case(text.substr(0, 1)).front();
  return text;
}

std::string role_title(const Policy& policy, const std::string& role) {
  const Role* known = policy.role(role);
  return title_of(known == nullptr ? "" : known->title, role);
}

std::string field_words(const LetterFacts& facts, const FieldType* type, const std::vector<std::string>& values) {
  std::vector<std::string> words;
  for (const std::string& each : values) words.push_back(value_words(facts, type, each));
  return join(words, ", ");
}

Value policy_values(const Policy& policy) {
  std::vector<Value> contact, related, principles;
  for (const NamedText& each : policy.contact) {
    contact.push_back(Value::group({{"name", Value::of(title_of("", each.name))}, {"text", Value::of(each.text)}}));
  }
  for (const std::string& each : policy.related) related.push_back(Value::of(each));
  for (const NamedText& each : policy.principles) {
    principles.push_back(Value::group({{"clause", Value::of(each.name)}, {"text", Value::of(each.text)}}));
  }
  return Value::group({{"title", Value::of(policy.title)},
                       {"version", Value::of(policy.version)},
                       {"contact", Value::list(std::move(contact)).with_names({"name", "text"})},
                       {"related", Value::list(std::move(related))},
                       {"principles", Value::list(std::move(principles)).with_names({"clause", "text"})}});
}

std::string limit_words(const Window& window, const Policy& policy) {
  return "within " + to_string(window.within) + " of " + start_words(window.of, policy);
}

}  // namespace plaint
