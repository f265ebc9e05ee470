#include <algorithm>

#include "base/text.h"
#include "letter/values.h"
#include "report/policy_words.h"

namespace plaint {

namespace {

Value lines_value(const std::string& text) {
  std::vector<Value> lines;
  for (const std::string& line : lines_in(text)) {
    if (!line.empty()) lines.push_back(Value::of(line));
  }
  return Value::list(std::move(lines));
}

// A letter goes to whoever speaks for the complainant once it is known that they may.
bool may_speak(const LetterFacts& facts) {
  const auto& somebody = facts.complainant->representative;
  if (!somebody || somebody->name.empty()) return false;
  const auto& deeds = facts.timeline->deeds;
  const bool verified = std::any_of(deeds.begin(), deeds.end(), [](const Deed& deed) {
    return deed.written != nullptr && deed.written->name == "authority-verified";
  });
  return facts.to_representative || verified || !somebody->authority.empty();
}

Value recipient_of(const std::string& name, const std::string& address, const std::string& email,
                   const std::string& on_behalf_of) {
  return Value::group({{"name", text_or_nothing(name)},
                       {"address", lines_value(address.empty() ? email : address)},
                       {"greeting", Value::of(name.empty() ? "Hello" : "Dear " + name)},
                       {"on-behalf-of", text_or_nothing(on_behalf_of)}});
}

Value nobody(const LetterFacts& facts) {
  const CaseFile& casefile = *facts.timeline->casefile;
  std::string way = "plaint edit " + casefile.id + " --person adds it";
  if (casefile.identity != "named")
    way = "the case says 'identity: " + casefile.identity + "': once you know who they are, " + way;
  return Value::missing("the name of the complainant", way);
}

void add_complainant(const LetterFacts& facts, Value& values) {
  const Complainant& known = *facts.complainant;
  values.add("complainant", Value::group({{"name", known.name.empty() ? nobody(facts) : Value::of(known.name)},
                                          {"address", lines_value(known.address)},
                                          {"email", text_or_nothing(known.email)},
                                          {"phone", text_or_nothing(known.phone)},
                                          {"preferred-contact", text_or_nothing(known.preferred_contact)},
                                          {"support-needs", text_or_nothing(known.support_needs)}}));
  const auto& other = known.representative;
  const std::vector<std::string> names = {"name", "relationship", "authority"};
  values.add("representative", other ? Value::group({{"name", text_or_nothing(other->name)},
                                                     {"relationship", text_or_nothing(other->relationship)},
                                                     {"authority", text_or_nothing(other->authority)}})
                                     : Value{}.with_names(names));
}

Value recipient_value(const LetterFacts& facts) {
  const std::vector<std::string> names = {"name", "address", "greeting", "on-behalf-of"};
  if (facts.complainant == nullptr) return nobody(facts).with_names(names);
  const Complainant& known = *facts.complainant;
  if (may_speak(facts)) {
    return recipient_of(known.representative->name, known.representative->address, known.representative->email,
                        known.name);
  }
  const bool reachable =
      facts.timeline->casefile->identity == "anonymous-reachable" && !(known.address + known.email).empty();
  if (known.name.empty() && !reachable) return nobody(facts).with_names(names);
  return recipient_of(known.name, known.address, known.email, "");
}

// "Staff member, manager or Head of Service" is nobody's own title: "Manager", as the policy names the role.
std::string one_title(const Policy& policy, const std::string& role) {
  const std::string title = role_title(policy, role);
  return title.find(" or ") == std::string::npos ? title : title_of("", role);
}

// The role in which somebody writes: that of the case's handler if they hold it, else the first of theirs that the
// policy knows.
std::string role_of(const Person& person, const LetterFacts& facts) {
  const Policy& policy = *facts.timeline->policy;
  std::string first;
  for (const std::string& held : person.roles) {
    const std::string role = held.substr(0, held.find('/'));
    if (policy.role(role) == nullptr) continue;
    if (role == facts.timeline->handler.role) return one_title(policy, role);
    if (first.empty()) first = one_title(policy, role);
  }
  return first;
}

Value sender_value(const LetterFacts& facts) {
  const std::vector<std::string> names = {"name", "role", "email"};
  if (const Person* person = facts.workspace->person(facts.sender)) {
    return Value::group({{"name", Value::of(person->name)},
                         {"role", text_or_nothing(role_of(*person, facts))},
                         {"email", text_or_nothing(person->email)}});
  }
  if (facts.sender.empty()) {
    return Value::missing("who signs", "--by STAFF, with somebody of plaint.yaml; or set PLAINT_BY").with_names(names);
  }
  return Value::group(
      {{"name", Value::of(role_title(*facts.timeline->policy, facts.sender))}, {"role", {}}, {"email", {}}});
}

}  // namespace

void add_people(const LetterFacts& facts, Value& values) {
  values.add("recipient", recipient_value(facts));
  values.add("sender", sender_value(facts));
  if (facts.complainant != nullptr) return add_complainant(facts, values);
  values.add("complainant", Value::group({{"name", nobody(facts)}})
                                .with_names({"address", "email", "phone", "preferred-contact", "support-needs"}));
  values.add("representative", Value{}.with_names({"name", "relationship", "authority"}));
}

}  // namespace plaint
