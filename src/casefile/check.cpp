#include "casefile/check.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/contains.h"
#include "base/same_text.h"
#include "base/text.h"

namespace plaint {

namespace {

using Base = FieldType::Base;

using Names = std::array<std::string_view, 4>;
constexpr Names free_facts = {"channel", "complainant", "service", "categories"};
constexpr Names fields_of_every_event = {"via", "note", "override", "letter"};

// For a slip of the pen: what the name may be. Some of them are always known, the others the policy names.
template <class Named>
std::vector<std::string> all_names(const Names& known, const std::vector<Named>& more) {
  std::vector<std::string> names(known.begin(), known.end());
  for (const Named& each : more) names.push_back(each.name);
  return names;
}

// Of the letter that is kept with an event.
bool is_fingerprint(const Field& field) {
  constexpr std::string_view kind = "sha256:";
  const std::string_view text = field.value();
  return field.values.size() == 1 && text.starts_with(kind) && text.size() == kind.size() + 64 &&
         text.find_first_not_of("0123456789abcdef", kind.size()) == std::string::npos;
}

class Check {
 public:
  Check(const CaseFile* casefile, const Policy& policy, const std::vector<Person>& staff, Diagnostics& diagnostics)
      : casefile_(casefile), policy_(policy), staff_(staff), diagnostics_(diagnostics) {}

  void head(const std::vector<const Policy*>& further);
  void event(const CaseEvent& written, const EventType& type);

 private:
  void value(const Field& field, const FieldType& type);
  void value_of_fact(const Field& field, const Fact& fact);
  void letter(const Field& field);
  void missing(const CaseEvent& written, const EventType& type);
  bool fits(std::string_view text, const FieldType& type);
  std::string wanted(const FieldType& type) const;
  bool is_promise(std::string_view text) const;
  std::vector<std::string> roles() const;
  bool is_known_person(std::string_view name);

  const CaseFile* casefile_;
  const Policy& policy_;
  const std::vector<Person>& staff_;
  Diagnostics& diagnostics_;
  std::array<std::string_view, 4> known_ = {};  // of the last ones who were: few people have to do with a case
  std::size_t oldest_known_ = 0;
};

std::vector<std::string> Check::roles() const {
  std::vector<std::string> names;
  for (const Role& role : policy_.roles) names.push_back(role.name);
  return names;
}

bool Check::is_known_person(std::string_view name) {
  if (!name.empty() && contains(known_, name)) return true;
  const bool on_staff =
      std::any_of(staff_.begin(), staff_.end(), [&](const Person& person) { return same_text(person.id, name); });
  if (!on_staff && policy_.role(name) == nullptr) return false;
  known_[std::exchange(oldest_known_, (oldest_known_ + 1) % known_.size())] = name;
  return true;
}

void Check::value_of_fact(const Field& field, const Fact& fact) {
  for (const Word& value : field.values) {
    if (contains(fact.values, value)) continue;
    const std::string near = did_you_mean(value, fact.values);
    diagnostics_.error("unknown-value", field.place, "'" + value + "' is not a value of '" + field.name + "' in this policy",
                       near.empty() ? "it may be " + join_or(fact.values) : near);
  }
}

void Check::head(const std::vector<const Policy*>& further) {
  for (const Field& field : casefile_->facts) {
    if (const Fact* fact = policy_.fact(field.name)) {
      value_of_fact(field, *fact);
      continue;
    }
    const bool elsewhere = std::any_of(further.begin(), further.end(),
                                       [&](const Policy* other) { return other->fact(field.name) != nullptr; });
    if (elsewhere || contains(free_facts, field.name)) continue;
    diagnostics_.error("unknown-fact", field.name_place, "'" + field.name + "' is not a fact of this policy",
                       did_you_mean(field.name, all_names(free_facts, policy_.facts)));
  }
  for (const Word& subject : casefile_->about) {
    if (is_known_person(subject)) continue;
    const std::string near = did_you_mean(subject, roles());
    diagnostics_.error("unknown-role", casefile_->about_place,
                       "'" + subject + "' is neither a role of this policy nor somebody in plaint.yaml",
                       near.empty() ? "the roles are " + join_or(roles()) : near);
  }
}

bool Check::fits(std::string_view text, const FieldType& type) {
  switch (type.base) {
    case Base::text:
    case Base::case_id:
    case Base::id: return !text.empty();
    case Base::date: return static_cast<bool>(parse_partial_date(text));
    case Base::number: return !text.empty() && text.find_first_not_of("0123456789.") == std::string::npos;
    case Base::role: return policy_.role(text) != nullptr;
    case Base::person: return is_known_person(text);
    case Base::kind: return policy_.kind(text) != nullptr;
    case Base::rule: return policy_.scope_rule(text) != nullptr;
    case Base::pause_reason: return true;  // the engine says which reasons there are
    case Base::choice: return contains(type.choices, text);
    case Base::promise: return is_promise(text);
  }
  return false;
}

std::string Check::wanted(const FieldType& type) const {
  switch (type.base) {
    case Base::text: return "some text";
    case Base::case_id: return "a case reference";
    case Base::id: return "a short name";
    case Base::date: return "a date like 2026-03-27";
    case Base::number: return "a number";
    case Base::role: return "a role: " + join_or(roles());
    case Base::person: return "somebody in plaint.yaml, or a role";
    case Base::kind: return "a kind of this policy";
    case Base::rule: return "a rule of the policy's scope";
    case Base::pause_reason: return "the reason";
    case Base::choice: return join_or(type.choices);
    case Base::promise: return "the name of a promise";
  }
  return {};
}

bool Check::is_promise(std::string_view text) const {
  const std::string_view name = text.substr(text.find('.') == std::string_view::npos ? 0 : text.find('.') + 1);
  const auto named = [&](const Promise& promise) { return promise.name == name; };
  for (const Kind& kind : policy_.kinds) {
    if (std::any_of(kind.promises.begin(), kind.promises.end(), named)) return true;
    for (const Stage& stage : kind.stages) {
      if (std::any_of(stage.promises.begin(), stage.promises.end(), named)) return true;
    }
  }
  return false;
}

void Check::value(const Field& field, const FieldType& type) {
  for (const Word& text : field.values) {
    if (fits(text, type)) continue;
    const std::string near = type.base == Base::choice ? did_you_mean(text, type.choices) : std::string{};
    diagnostics_.error("unknown-value", field.place, "'" + field.name + "' cannot be '" + text + "'",
                       near.empty() ? "it must be " + wanted(type) : near);
  }
}

void Check::letter(const Field& field) {
  if (is_fingerprint(field)) return;
  diagnostics_.error("unknown-value", field.place, "'letter' cannot be '" + field.value() + "'",
                     "plaint writes it, when it keeps a letter: sha256: and 64 digits");
}

void Check::missing(const CaseEvent& written, const EventType& type) {
  for (const FieldType& field : type.fields) {
    if (field.optional || written.field(field.name) != nullptr) continue;
    diagnostics_.error("missing-field", written.place, "'" + written.name + "' does not say '" + field.name + "'",
                       "add '" + field.name + ":' with " + wanted(field));
  }
}

void Check::event(const CaseEvent& written, const EventType& type) {
  auto needed = std::count_if(type.fields.begin(), type.fields.end(), [](const FieldType& each) { return !each.optional; });
  for (const Field& field : written.fields) {
    if (field.name == "note" || field.name == "override") continue;  // no policy may declare these, nor 'letter'
    if (field.name == "letter") {
      letter(field);
    } else if (const FieldType* declared = type.field(field.name)) {
      value(field, *declared);
      if (!declared->optional) --needed;
    } else if (const Fact* fact = policy_.fact(field.name)) {
      value_of_fact(field, *fact);  // an event may change any fact (R21)
    } else if (field.name != "via" && field.name != "about" && field.name != "identity") {
      diagnostics_.error("unknown-field", field.name_place, "'" + field.name + "' is not a field of '" + written.name + "'",
                         did_you_mean(field.name, all_names(fields_of_every_event, type.fields)));
    }
  }
  if (needed != 0) missing(written, type);
  if (written.name == "noted" && written.field("note") == nullptr) {
    diagnostics_.error("missing-field", written.place, "'noted' without a note", "add 'note:'");
  }
  for (const Word& person : written.by) {
    if (is_known_person(person)) continue;
    diagnostics_.warning("unknown-person", written.by_place,
                         "'" + person + "' is nobody in plaint.yaml and no role of this policy",
                         did_you_mean(person, roles()));
  }
}

}  // namespace

void check_case(const CaseFile& casefile, const Policy& policy, const std::vector<const Policy*>& further,
                const std::vector<Person>& staff, Diagnostics& diagnostics) {
  Check check(&casefile, policy, staff, diagnostics);
  check.head(further);
  for (const CaseEvent& event : casefile.events) {
    const EventId id = policy.event(event.name);
    if (id != no_event && !policy.event_type(id).by_engine) check.event(event, policy.event_type(id));
    if (id != no_event) continue;
    for (const Policy* other : further) {  // an event that only a further policy knows (R30)
      const EventId there = other->event(event.name);
      if (there == no_event) continue;
      Check(&casefile, *other, staff, diagnostics).event(event, other->event_type(there));
      break;
    }
  }
}

void check_diary(const std::vector<CaseEvent>& diary, const std::vector<const Policy*>& policies,
                 const std::vector<Person>& staff, Diagnostics& diagnostics) {
  for (const CaseEvent& event : diary) {
    const auto knows = std::find_if(policies.begin(), policies.end(),
                                    [&](const Policy* policy) { return policy->event(event.name) != no_event; });
    if (knows == policies.end()) {
      std::vector<std::string> names;
      for (const Policy* policy : policies) {
        for (const EventType& type : policy->events) names.push_back(type.name);
      }
      diagnostics.error("unknown-event", event.place, "'" + event.name + "' is not an event of this workspace's policies",
                        did_you_mean(event.name, names));
      continue;
    }
    const Policy& policy = **knows;
    Check(nullptr, policy, staff, diagnostics).event(event, policy.event_type(policy.event(event.name)));
  }
}

}  // namespace plaint
