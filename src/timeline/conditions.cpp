#include "timeline/conditions.h"

#include <algorithm>

#include "base/contains.h"

namespace plaint {

namespace {

bool any_of_them(std::span<const Word> values, const std::vector<std::string>& wanted) {
  return std::any_of(values.begin(), values.end(), [&](const Word& value) { return contains(wanted, value); });
}

bool about_holds(const Term& term, const History& history, std::span<const Word> about) {
  return std::any_of(term.values.begin(), term.values.end(), [&](const std::string& wanted) {
    return std::any_of(about.begin(), about.end(), [&](const Word& subject) {
      if (is_or_is_in(history.policy, subject, wanted)) return true;
      const auto& staff = history.setting.staff;
      const auto person = std::find_if(staff.begin(), staff.end(), [&](const Person& each) { return each.id == subject; });
      return person != staff.end() && contains(person->roles, wanted);
    });
  });
}

bool happened(const Term& term, const History& history, const Asked& asked) {
  const int first = asked.visit < 0 ? 0 : history.visit(asked.visit).entered_by;
  for (int index = first; index <= asked.at && index <= history.last(); ++index) {
    const EventId event = history.deed(index).event;
    if (asked.deciding && index == asked.event) continue;
    if (contains(term.events, event)) return true;
  }
  return false;
}

const Field* own_field(const History& history, int deed, std::string_view name) {
  if (deed < 0 || history.deed(deed).written == nullptr) return nullptr;
  return history.deed(deed).written->field(name);
}

bool term_holds(const Term& term, const History& history, const Asked& asked) {
  const Field* own = own_field(history, asked.event, term.name);
  switch (term.asks) {
    case Term::Asks::kind: {
      const Visit& visit = history.visit(history.visit_after(asked.at));
      return visit.kind != nullptr && contains(term.values, visit.kind->name);
    }
    case Term::Asks::stage: {
      const Visit& visit = history.visit(history.visit_after(asked.at));
      return visit.stage != nullptr && contains(term.values, visit.stage->name);
    }
    case Term::Asks::about: return about_holds(term, history, history.about(asked.at));
    case Term::Asks::identity: return contains(term.values, history.identity(asked.at));
    case Term::Asks::happened: return happened(term, history, asked);
    case Term::Asks::fact:
      return any_of_them(own != nullptr ? std::span<const Word>(own->values) : history.fact(term.name, asked.at), term.values);
    case Term::Asks::field: {
      const Field* latest = own != nullptr ? own : history.field(term.name, asked.at, term.events);
      return latest != nullptr && any_of_them(latest->values, term.values);
    }
  }
  return false;
}

}  // namespace

bool holds(const Condition& condition, const History& history, const Asked& asked) {
  return std::all_of(condition.terms.begin(), condition.terms.end(),
                     [&](const Term& term) { return term_holds(term, history, asked); });
}

bool holds(const Applies& applies, const History& history, const Asked& asked) {
  if (!holds(applies.when, history, asked)) return false;
  return !applies.unless || !holds(*applies.unless, history, asked);
}

bool holds_of_event(const Condition& condition, const History& history, int deed) {
  return std::all_of(condition.terms.begin(), condition.terms.end(), [&](const Term& term) {
    const bool of_the_event = term.asks == Term::Asks::field || term.asks == Term::Asks::fact;
    if (!of_the_event) return term_holds(term, history, {deed, -1, deed});
    const Field* own = own_field(history, deed, term.name);
    return own != nullptr && any_of_them(own->values, term.values);
  });
}

bool is_complained_about(const History& history, std::string_view role, std::span<const Word> about) {
  if (std::any_of(about.begin(), about.end(),
                  [&](const Word& subject) { return is_or_is_in(history.policy, role, subject); })) {
    return true;
  }
  if (about.empty()) return false;
  int holders = 0;
  int subjects = 0;
  for (const Person& person : history.setting.staff) {
    if (!contains(person.roles, role)) continue;
    ++holders;
    if (contains(about, person.id)) ++subjects;
  }
  return holders > 0 && holders == subjects;
}

}  // namespace plaint
