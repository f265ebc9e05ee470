#include "timeline/routing.h"

#include <algorithm>

#include "base/contains.h"
#include "base/text.h"
#include "policy/vocabulary.h"
#include "timeline/conditions.h"

namespace plaint {

namespace {

// "area-manager/befriending" holds the role area-manager for that value.
std::string_view role_part(std::string_view held) { return held.substr(0, held.find('/')); }
std::string_view value_part(std::string_view held) {
  const auto slash = held.find('/');
  return slash == std::string_view::npos ? std::string_view{} : held.substr(slash + 1);
}

// The role, and those that are in it.
std::vector<std::string_view> within(const Policy& policy, std::string_view role) {
  std::vector<std::string_view> roles = {role};
  for (const Role& each : policy.roles) {
    if (!each.in.empty() && each.name != role && is_or_is_in(policy, each.name, role)) roles.emplace_back(each.name);
  }
  return roles;
}

bool holds_one(const Person& person, const std::vector<std::string_view>& roles, std::string_view value) {
  return std::any_of(person.roles.begin(), person.roles.end(), [&](const std::string& held) {
    if (!contains(roles, role_part(held))) return false;
    return value.empty() || value_part(held).empty() || value_part(held) == value;
  });
}

std::string_view value_of_role(const History& history, std::string_view role, int at) {
  const Role* known = history.policy.role(role);
  if (known == nullptr || known->per.empty()) return {};
  const auto values = history.fact(known->per, at);
  return values.empty() ? std::string_view{} : std::string_view(values.front());
}

const Person* find_person(const History& history, std::string_view id) {
  for (const Person& person : history.setting.staff) {
    if (person.id == id) return &person;
  }
  return nullptr;
}

std::string title_of_role(const History& history, const std::string& role) {
  const Role* known = history.policy.role(role);
  return known == nullptr ? title_of_name(role) : known->title;
}

}  // namespace

std::vector<std::string> kept_apart(const History& history, const ApartFrom& apart, int at) {
  std::vector<std::string> names;
  if (apart.empty()) return names;
  for (int index = 0; index <= at && index <= history.last(); ++index) {
    const Deed& deed = history.deed(index);
    const bool listed = contains(apart.events, deed.event);
    if (!listed || deed.written == nullptr) continue;
    names.insert(names.end(), deed.written->by.begin(), deed.written->by.end());
  }
  for (int index = 0; index < static_cast<int>(history.timeline.visits.size()); ++index) {
    const Visit& visit = history.visit(index);
    if (visit.stage == nullptr || visit.entered_by > at || visit.left_by < 0 || visit.left_by > at) continue;
    if (!contains(apart.stages, visit.stage->name)) continue;
    const Handler handler = handler_of_visit(history, index, visit.left_by);
    if (!handler.person.empty()) names.push_back(handler.person);
    if (!handler.role.empty()) names.push_back(handler.role);
    if (handler.holders.size() == 1) names.push_back(handler.holders.front());
  }
  return names;
}

Handler first_who_may(const History& history, const Who& who, const ApartFrom& apart, int at) {
  Handler handler;
  handler.named = !who.empty();
  const auto about = history.about(at);
  const auto excluded = kept_apart(history, apart, at);
  for (const std::string& role : who.roles) {
    if (is_complained_about(history, role, about) || contains(excluded, role)) continue;
    const std::string_view value = value_of_role(history, role, at);
    const std::vector<std::string_view> roles = within(history.policy, role);
    std::vector<std::string> holders;
    bool anybody = false;
    for (const Person& person : history.setting.staff) {
      if (!holds_one(person, roles, value)) continue;
      anybody = true;
      if (!contains(about, person.id) && !contains(excluded, person.id)) holders.push_back(person.id);
    }
    if (anybody && holders.empty()) continue;
    handler.role = role;
    handler.value = value;
    handler.holders = std::move(holders);
    return handler;
  }
  return handler;
}

Handler handler_of_visit(const History& history, int visit_index, int at) {
  const Visit& visit = history.visit(visit_index);
  const auto about = history.about(at);
  for (int index = std::min(at, history.last()); index > visit.entered_by; --index) {
    const Deed& deed = history.deed(index);
    if (deed.visit != visit_index || deed.event != standard_event("allocated") || deed.written == nullptr) continue;
    const std::string role = deed.written->text("to");
    const std::string person = deed.written->text("person");
    if (is_complained_about(history, role, about) || contains(about, person)) break;
    Handler handler = first_who_may(history, Who{{role}}, {}, at);
    handler.role = role;
    handler.person = person;
    return handler;
  }
  return first_who_may(history, visit.stage->handler, visit.stage->apart_from, at);
}

std::string wrong_person(const History& history, const Who& who, const ApartFrom& apart, int deed) {
  if (who.empty() && apart.empty()) return {};
  const CaseEvent* written = history.deed(deed).written;
  if (written == nullptr) return {};
  const auto excluded = kept_apart(history, apart, deed - 1);
  const Handler allowed = first_who_may(history, who, apart, deed);
  if (!who.empty() && allowed.role.empty()) return nobody_may;
  if (written->by.empty()) {
    return who.empty() ? "it does not say by whom" : "it does not say by whom; it is for the " + title_of_role(history, allowed.role);
  }
  bool somebody_apart = who.empty();
  for (const Word& id : written->by) {
    if (contains(excluded, id) || contains(history.about(deed), id)) continue;
    somebody_apart = true;
    if (who.empty()) return {};
    const Person* person = find_person(history, id);
    const bool has_role = person != nullptr ? holds_one(*person, within(history.policy, allowed.role), allowed.value)
                                            : is_or_is_in(history.policy, id, allowed.role);
    if (has_role) return {};
  }
  const std::string who_did = join(written->by, ", ");
  if (!somebody_apart || who.empty()) return "'" + who_did + "' may not: somebody else must do it";
  return "'" + who_did + "' may not: it is for the " + title_of_role(history, allowed.role);
}

}  // namespace plaint
