#include "commands/event_needs.h"

#include <algorithm>

#include "commands/event_form.h"
#include "commands/event_values.h"

namespace plaint {

namespace {

EventOption option_of(const EventForm& form, const FieldType& field) {
  EventOption option;
  option.name = field.name;
  option.needed = !field.optional && automatic_id(form, field).empty();
  option.takes = placeholder(field);
  for (const Choice& choice : question_for(form, field, true).choices) option.choices.push_back(choice.value);
  return option;
}

// Whoever may do it: those of plaint.yaml, else the role.
EventOption option_by(const Handler& by) {
  EventOption option{.name = "by", .needed = true, .choices = by.holders, .takes = "WHO", .promise = {}};
  if (option.choices.empty() && !by.role.empty()) option.choices = {by.role};
  return option;
}

EventNeeds needs_of(const EventForm& form, const NextEvent& next) {
  EventNeeds needs;
  if (next.by) needs.options.push_back(option_by(*next.by));
  CaseEvent bare;
  bare.name = form.type->name;
  for (const FieldType& field : form.type->fields) needs.options.push_back(option_of(form, field));
  for (const WantedField& wanted : wanted_fields(form, bare)) {
    EventOption option = option_of(form, wanted.field);
    option.promise = wanted.promise;
    const auto same = std::find_if(needs.options.begin(), needs.options.end(),
                                   [&](const EventOption& each) { return each.name == option.name; });
    if (same == needs.options.end()) {
      needs.options.push_back(std::move(option));
    } else {
      same->promise = wanted.promise;
    }
  }
  return needs;
}

}  // namespace

std::vector<EventNeeds> needs_of_next(const OneCase& one, Date today) {
  const Timeline& timeline = *one.on_day->timeline;
  EventForm form;
  form.policy = timeline.policy;
  form.timeline = &timeline;
  form.workspace = &one.loaded->workspace;
  form.find_case = [&one](const std::string& typed) { return find_case(*one.loaded, typed); };
  form.today = today;
  std::vector<EventNeeds> all;
  for (const NextEvent& next : timeline.next) {
    form.type = &timeline.policy->event_type(next.event);
    all.push_back(needs_of(form, next));
  }
  return all;
}

}  // namespace plaint
