#include "commands/letter_case.h"

#include <algorithm>

#include "base/contains.h"
#include "letter/values.h"
#include "report/promise_words.h"
#include "report/words.h"
#include "timeline/next.h"

namespace plaint {

namespace {

// The facts of a letter about this case; who writes and to whom is taken over.
LetterFacts facts_of(const LetterCase& letter_case, const LetterFacts& others) {
  LetterFacts facts = others;
  facts.timeline = letter_case.timeline;
  facts.others = letter_case.others;
  facts.event = letter_case.event;
  facts.date = letter_case.date;
  return facts;
}

bool has_form(const std::vector<LetterForm>& forms, const std::string& event) {
  return std::any_of(forms.begin(), forms.end(), [&](const LetterForm& each) {
    return each.form && contains(each.events, event);
  });
}

// Does it decide whether the matter belongs here, where that waits to be decided?
bool decides(const Timeline& timeline, const NextEvent& next) {
  const std::string& name = timeline.policy->event_type(next.event).name;
  return std::any_of(timeline.decisions.begin(), timeline.decisions.end(), [&](const Decision& each) {
    const bool divert = each.rule->decision == ScopeRule::Decision::divert;
    return each.is == Decision::Is::due && name == (divert ? "diverted" : "refused");
  });
}

// A telephone call has no letter that is missing.
bool was_written(const CaseEvent& event) {
  const std::string via = event.text("via");
  return via.empty() || via == "letter" || via == "email" || via == "post";
}

std::string why_now(const Timeline& timeline, const NextEvent& next) {
  if (decides(timeline, next)) return "whether this is a matter for the policy is to be decided";
  for (const auto& [verb, instances] : {std::pair{"keeps ", &next.keeps}, std::pair{"holds ", &next.holds}}) {
    if (instances->empty()) continue;
    const Instance& instance = timeline.instances[static_cast<std::size_t>(instances->front())];
    std::string why = verb + promise_in_words(instance);
    if (instance.state == State::overdue) return why + ", " + standing(instance);
    if (instance.due) why += ", due " + day_in_list(*instance.due, timeline.as_of);
    return why;
  }
  return "may be sent now";
}

// Which instance comes first for an event: overdue, then by date; what has no date last.
std::optional<Date> urgency(const Timeline& timeline, const NextEvent& next) {
  std::optional<Date> first;
  for (const auto* instances : {&next.keeps, &next.holds}) {
    for (const int index : *instances) {
      const auto& due = timeline.instances[static_cast<std::size_t>(index)].due;
      if (due && (!first || *due < *first)) first = due;
    }
  }
  return first;
}

// Is there a reason to write it? A warning without which nobody may be restricted is no advice to warn anybody.
bool is_wanted(const Timeline& timeline, const NextEvent& next) {
  if (!next.refused.empty()) return false;
  if (next.keeps.empty() || !next.holds.empty() || decides(timeline, next)) return true;
  return std::any_of(next.keeps.begin(), next.keeps.end(),
                     [&](int index) { return is_called_for(timeline, timeline.instances[static_cast<std::size_t>(index)]); });
}

std::vector<const NextEvent*> by_urgency(const Timeline& timeline) {
  std::vector<const NextEvent*> sorted;
  for (const NextEvent& next : timeline.next) {
    if (is_wanted(timeline, next)) sorted.push_back(&next);
  }
  std::stable_sort(sorted.begin(), sorted.end(), [&](const NextEvent* left, const NextEvent* right) {
    if (decides(timeline, *left) != decides(timeline, *right)) return decides(timeline, *left);
    const auto first = urgency(timeline, *left), second = urgency(timeline, *right);
    if (first != second) return first && (!second || *first < *second);
    return left->keeps.size() > right->keeps.size();
  });
  return sorted;
}

// The timeline under the policy of the letter's event, and the others.
void tell_apart(const std::vector<Timeline>& all, const Policy& policy, LetterCase& letter_case) {
  for (const Timeline& each : all) {
    if (each.policy == &policy) letter_case.timeline = &each;
  }
  if (letter_case.timeline == nullptr) letter_case.timeline = &all.front();
  for (const Timeline& each : all) {
    if (&each != letter_case.timeline && each.begun) letter_case.others.push_back(&each);
  }
}

}  // namespace

const CaseEvent* without_letter(const Timeline& timeline, const std::string& event, const std::optional<Date>& day) {
  const int stay = static_cast<int>(timeline.visits.size()) - 1;
  for (auto deed = timeline.deeds.rbegin(); deed != timeline.deeds.rend(); ++deed) {
    const CaseEvent* written = deed->written;
    if (written == nullptr || written->name != event) continue;
    const bool here = deed->visit == stay || deed->opens_visit == stay;
    if (here && written->field("letter") == nullptr && (!day || written->when.date == *day)) return written;
  }
  return nullptr;
}

std::unique_ptr<const LetterCase> with_recorded(const Logbook& book, const Timeline& timeline, const CaseEvent& event) {
  auto letter_case = std::make_unique<LetterCase>();
  letter_case->event = &event;
  letter_case->recorded = true;
  letter_case->date = event.when.date;
  for (const Timeline* each : book.timelines) {
    const CaseFile& file = *book.one.on_day->file;
    letter_case->past.push_back(each->overlay ? replay_overlay(file, *each->policy, *each->setting, event.when.date)
                                              : replay(file, *each->policy, *each->setting, event.when.date));
  }
  tell_apart(letter_case->past, *timeline.policy, *letter_case);
  return letter_case;
}

std::unique_ptr<const LetterCase> with_new(const Logbook& book, const Policy& policy, const CaseEvent& event) {
  auto letter_case = std::make_unique<LetterCase>();
  letter_case->after = with_event(book, event, event.when.date);
  letter_case->event = letter_case->after->event;
  letter_case->date = event.when.date;
  tell_apart(letter_case->after->timelines, policy, *letter_case);
  return letter_case;
}

std::unique_ptr<const LetterCase> with_none(const Timeline& timeline, Date day) {
  auto letter_case = std::make_unique<LetterCase>();
  letter_case->timeline = &timeline;
  letter_case->date = day;
  return letter_case;
}

const LetterForm* best_form(const std::vector<LetterForm>& forms, const std::string& event,
                            const LetterCase& letter_case, const LetterFacts& facts) {
  const Value values = letter_values(facts_of(letter_case, facts));
  const LetterForm* best = nullptr;
  int best_fit = 0;
  for (const LetterForm& each : forms) {
    const int fits = fit(each, event, letter_case.timeline->now().kind->name, values);
    if (fits > best_fit) {
      best = &each;
      best_fit = fits;
    }
  }
  return best;
}

std::vector<LetterOffer> offers_for(const Logbook& book, const std::vector<LetterForm>& forms,
                                    const LetterFacts& facts) {
  std::vector<LetterOffer> offers;
  const Timeline& timeline = *book.timelines.front();
  const auto offered = [&](const std::string& event) {
    return std::any_of(offers.begin(), offers.end(), [&](const LetterOffer& each) { return each.event == event; });
  };
  for (const Deed& deed : timeline.deeds) {
    const std::string& name = timeline.policy->event_type(deed.event).name;
    if (deed.written == nullptr || name == "noted" || offered(name) || !has_form(forms, name)) continue;
    const CaseEvent* event = without_letter(timeline, name, {});
    if (event == nullptr || !was_written(*event)) continue;
    const auto letter_case = with_recorded(book, timeline, *event);
    const LetterForm* form = best_form(forms, name, *letter_case, facts);
    if (form != nullptr && !form->to_staff)
      offers.push_back(
          {form, name, true, "recorded " + day_in_list(event->when.date, timeline.as_of) + ", without a letter"});
  }
  std::vector<LetterOffer> coming;
  for (const NextEvent* next : by_urgency(timeline)) {
    const std::string& name = timeline.policy->event_type(next->event).name;
    if (offered(name) || name == "noted" || !has_form(forms, name)) continue;
    CaseEvent event;
    event.name = name;
    event.when.date = timeline.as_of;
    const auto letter_case = with_new(book, *timeline.policy, event);
    const LetterForm* form = best_form(forms, name, *letter_case, facts);
    if (form != nullptr) coming.push_back({form, name, false, why_now(timeline, *next)});
  }
  offers.insert(offers.begin(), coming.begin(), coming.end());
  return offers;
}

}  // namespace plaint
