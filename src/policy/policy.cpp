#include "policy/policy.h"

#include "base/same_text.h"
#include "base/text.h"

namespace plaint {

namespace {

// Not inline: where a table is asked instead, as nearly always, its loop would only be in the way.
template <class T>
[[gnu::noinline]] const T* find_named(const std::vector<T>& all, std::string_view name) {
  for (const T& each : all) {
    if (same_text(each.name, name)) return &each;
  }
  return nullptr;
}

// Where it is in the list, by the table of their names, which a policy that is compiled has; -1: nowhere.
template <class T>
int place_of(const std::vector<T>& all, const NameTable& places, std::string_view name) {
  if (places.is_of(all.size())) return places.find(name);
  const T* found = find_named(all, name);
  return found == nullptr ? -1 : static_cast<int>(found - all.data());
}
template <class T>
const T* find_named(const std::vector<T>& all, const NameTable& places, std::string_view name) {
  const int place = place_of(all, places, name);
  return place < 0 ? nullptr : &all[static_cast<std::size_t>(place)];
}

std::string moment_text(const Moment& moment, const Policy& policy) {
  const auto event_name = [&] { return policy.event_type(moment.event).name; };
  switch (moment.is) {
    case Moment::Is::event: break;
    case Moment::Is::stage: return moment.name;
    case Moment::Is::entered: return "entered";
    case Moment::Is::received: return "received";
    case Moment::Is::incident: return "incident";
    case Moment::Is::aware: return "aware";
    case Moment::Is::last_of_series: return "last-of-series";
    case Moment::Is::field: return event_name() + "." + moment.name;
    case Moment::Is::due: return "due " + moment.name;
    case Moment::Is::date: return iso(moment.date);
  }
  if (!moment.within) return event_name();
  return event_name() + " within " + to_string(*moment.within) + " of " + to_string(moment.within_of.front(), policy);
}

}  // namespace

std::string to_string(const Clause& clause) { return join(clause, ", "); }

std::string to_string(const Moments& moments, const Policy& policy) {
  std::vector<std::string> words;
  for (const Moment& each : moments.of) words.push_back(moment_text(each, policy));
  if (words.size() < 2) return join_or(words);
  return moments.last ? "the last of " + join(words, ", ") : join_or(words);
}

const Stage* Kind::stage(std::string_view wanted) const { return find_named(stages, wanted); }
const FieldType* EventType::field(std::string_view wanted) const { return find_named(fields, wanted); }
const Kind* Policy::kind(std::string_view name) const { return find_named(kinds, name); }
const ScopeRule* Policy::scope_rule(std::string_view name) const { return find_named(scope, name); }

const Role* Policy::role(std::string_view name) const { return find_named(roles, role_places, name); }
const Fact* Policy::fact(std::string_view name) const { return find_named(facts, fact_places, name); }

EventId Policy::event(std::string_view name) const {
  static_assert(no_event == -1);
  return place_of(events, event_places, name);
}

bool is_or_is_in(const Policy& policy, std::string_view role, std::string_view other) {
  if (role == other) return true;
  const Role* known = policy.role(role);
  if (known == nullptr || known->in.empty() || known->in == role) return false;
  return is_or_is_in(policy, known->in, other);
}

}  // namespace plaint
