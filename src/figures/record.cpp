#include "figures/record.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "base/contains.h"
#include "base/text.h"
#include "calendar/count.h"
#include "timeline/visibility.h"

namespace plaint {

namespace {

// What people wrote in a note is theirs; who did something, and which promise it was about, is told otherwise.
constexpr std::array<std::string_view, 5> left_out = {"note", "override", "via", "letter", "by"};

bool is_left_out(std::string_view name) { return contains(left_out, name); }

bool names_somebody(const FieldType& type) {
  return type.base == FieldType::Base::person || type.base == FieldType::Base::case_id;
}

bool is_measured(const Promise& promise) {
  const bool spans = promise.due == Promise::Due::within || promise.due == Promise::Due::every;
  return spans && promise.span.unit != Unit::as_soon_as_possible;
}

// How long it took, without the days for which the clock stood still.
std::optional<int> time_taken(const Timeline& timeline, const Instance& instance) {
  const Promise& promise = *instance.promise;
  if (!instance.met || !instance.start || !is_measured(promise)) return std::nullopt;
  const Calendar& calendar = timeline.setting->calendar;
  const Date from = count(calendar, promise.span, *instance.start, promise.counting).from;
  std::vector<PauseDays> pauses;
  for (const Pause& pause : timeline.pauses) pauses.push_back({pause.from, pause.to});
  return elapsed(calendar, promise.span, promise.counting, from, *instance.met, pauses);
}

// A promise of a kind as a whole is one of those that stand in it.
const Kind* kind_of(const Timeline& timeline, const Instance& instance) {
  if (instance.visit >= 0) return timeline.visits[static_cast<std::size_t>(instance.visit)].kind;
  for (const Kind& kind : timeline.policy->kinds) {
    for (const Promise& promise : kind.promises) {
      if (&promise == instance.promise) return &kind;
    }
  }
  return nullptr;
}

PromiseRecord record_of(const Timeline& timeline, const Instance& instance) {
  PromiseRecord each;
  each.policy = timeline.policy;
  each.promise = instance.promise;
  each.kind = kind_of(timeline, instance);
  if (instance.visit >= 0) each.stage = timeline.visits[static_cast<std::size_t>(instance.visit)].stage;
  each.subject = instance.subject;
  each.state = instance.state;
  each.due = instance.due ? instance.due : instance.computed;
  each.met = instance.met;
  each.times_put_off = static_cast<int>(instance.holds.size());
  if (!instance.holds.empty()) {
    each.put_off = timeline.deeds[static_cast<std::size_t>(instance.holds.back().deed)].date;
  }
  each.continued = instance.continued;
  each.late = instance.late;
  each.taken = time_taken(timeline, instance);
  if (instance.met_by >= 0) {
    const EventId event = timeline.deeds[static_cast<std::size_t>(instance.met_by)].event;
    if (event != no_event) each.kept_by = &timeline.policy->event_type(event);
  }
  return each;
}

EventRecord record_of(const Deed& deed, const EventType& type) {
  EventRecord event{deed.date, &type, {}};
  for (const Field& field : deed.written->fields) {
    const FieldType* known = is_left_out(field.name) ? nullptr : type.field(field.name);
    if (known == nullptr || names_somebody(*known)) continue;
    event.texts.emplace_back(known->name, field.values.size() == 1 ? std::string(field.value()) : join(field.values, ", "));
  }
  return event;
}

std::vector<std::string>& values_of(CaseRecord& record, std::string_view fact) {
  for (FactRecord& each : record.facts) {
    if (each.name == fact) return each.values;
  }
  return record.facts.emplace_back(FactRecord{std::string(fact), {}}).values;
}

// Facts of the head, then what events made of them (R21), and what events chose.
void take_facts(CaseRecord& record, const Timeline& timeline) {
  for (const Field& fact : timeline.casefile->facts) values_of(record, fact.name) = fact.values;
  for (const Word& whom : timeline.casefile->about) {
    // A member of staff may be complained about by name: that is nobody's business here.
    const bool role = timeline.policy->role(whom) != nullptr;
    values_of(record, "about").push_back(role ? whom : "a-member-of-staff");
  }
  values_of(record, "kind") = {record.kind->name};
  values_of(record, "identity") = {timeline.casefile->identity};
  for (const Deed& deed : timeline.deeds) {
    if (deed.written == nullptr || deed.event == no_event) continue;
    const EventType& type = timeline.policy->event_type(deed.event);
    if (!is_visible(type, {})) continue;
    for (const Field& field : deed.written->fields) {
      if (is_left_out(field.name)) continue;
      const FieldType* known = type.field(field.name);
      const bool chosen = known != nullptr && known->base == FieldType::Base::choice;
      if (chosen || timeline.policy->fact(field.name) != nullptr) values_of(record, field.name) = field.values;
    }
  }
}

ActionRecord* action_called(std::vector<ActionRecord>& actions, const std::string& id) {
  const auto found =
      std::find_if(actions.begin(), actions.end(), [&](const ActionRecord& each) { return each.id == id; });
  return found == actions.end() ? nullptr : &*found;
}

MeasureRecord* measure_called(std::vector<MeasureRecord>& measures, const std::string& id) {
  const auto found =
      std::find_if(measures.begin(), measures.end(), [&](const MeasureRecord& each) { return each.id == id; });
  return found == measures.end() ? nullptr : &*found;
}

std::optional<Date> date_in(const EventRecord& event, std::string_view field) {
  const auto read = parse_date(event.text(field));
  return read ? std::optional<Date>(*read) : std::nullopt;
}

void take_action(CaseRecord& record, const EventRecord& event) {
  const std::string& name = event.type->name;
  const std::string id = event.text("action");
  if (name == "action-agreed") {
    record.actions.push_back(
        {id, event.text("what"), event.date, date_in(event, "due"), std::nullopt, std::nullopt, {}});
    return;
  }
  ActionRecord* action = action_called(record.actions, id);
  if (action == nullptr) return;
  if (name == "action-done") action->done = event.date;
  if (name == "action-checked") {
    action->checked = event.date;
    action->worked = event.text("worked");
  }
}

void take_measure(CaseRecord& record, const EventRecord& event) {
  const std::string& name = event.type->name;
  const std::string id = event.text("measure");
  if (name == "measure-introduced") {
    record.measures.push_back({id, event.text("what"), event.date, {}, std::nullopt, std::nullopt});
    return;
  }
  MeasureRecord* measure = measure_called(record.measures, id);
  if (measure == nullptr) return;
  if (name == "measure-reviewed") measure->reviewed.push_back(event.date);
  if (name == "measure-retired") measure->retired = event.date;
}

void take_point(CaseRecord& record, const EventRecord& event) {
  for (PointRecord& point : record.points) {
    if (point.id == event.text("point")) point.outcome = event.text("outcome");
  }
}

void take_events(CaseRecord& record, const Timeline& timeline) {
  record.events = events_of(timeline);
  for (const Point& point : timeline.casefile->points) record.points.push_back({point.id, point.text, {}});
  for (const EventRecord& event : record.events) {
    const std::string& name = event.type->name;
    if (name.starts_with("action-")) take_action(record, event);
    if (name.starts_with("measure-")) take_measure(record, event);
    if (name == "found") take_point(record, event);
  }
}

void take_stays(CaseRecord& record, const Timeline& timeline) {
  for (const Visit& visit : timeline.visits) {
    StayRecord stay{visit.kind, visit.stage, timeline.deeds[static_cast<std::size_t>(visit.entered_by)].date, {}};
    if (visit.left_by >= 0) stay.to = timeline.deeds[static_cast<std::size_t>(visit.left_by)].date;
    record.stays.push_back(stay);
  }
}

// Events in the words of the policy: "'Interim sent' came after ..." for "'interim-sent' came after ...".
std::string with_titles(std::string message, const Policy& policy) {
  for (std::size_t open = message.find('\''); open != std::string::npos; open = message.find('\'', open + 1)) {
    const std::size_t close = message.find('\'', open + 1);
    if (close == std::string::npos) break;
    const EventId event = policy.event(message.substr(open + 1, close - open - 1));
    if (event == no_event) continue;
    message.replace(open + 1, close - open - 1, policy.event_type(event).title);
    open = message.find('\'', open + 1);
  }
  return message;
}

void take_breaches(CaseRecord& record, const Timeline& timeline) {
  for (const Breach& breach : timeline.breaches) {
    if (is_hidden(timeline, breach.deed, {})) continue;
    record.breaches.push_back(
        {breach.code, breach.date, with_titles(breach.message, *timeline.policy), breach.noted, breach.clause});
  }
}

void take_decisions(CaseRecord& record, const Timeline& timeline) {
  for (const Decision& decision : timeline.decisions) {
    if (decision.is == Decision::Is::made || !timeline.open()) continue;
    record.decisions.push_back({decision.rule->title, decision.rule->to, decision.rule->clause});
  }
}

void take_handler(CaseRecord& record, const Timeline& timeline) {
  if (!timeline.open()) return;
  const Handler& handler = timeline.handler;
  record.no_handler = handler.named && handler.role.empty() && handler.person.empty();
  const Role* role = timeline.policy->role(handler.role);
  if (role != nullptr) record.handler = role->title.empty() ? title_of_name(role->name) : role->title;
  if (role != nullptr && !handler.value.empty()) record.handler += " (" + title_of_name(handler.value) + ")";
}

// A measure is looked at again when the promise about it says so.
void take_next_reviews(CaseRecord& record) {
  for (const PromiseRecord& promise : record.promises) {
    MeasureRecord* measure = measure_called(record.measures, promise.subject);
    if (measure != nullptr && is_owed(promise.state) && promise.due) measure->next = promise.due;
  }
}

bool is_closing(const StayRecord& stay) { return stay.stage != nullptr && stay.stage->is_closed(); }

}  // namespace

std::optional<Date> decided_on(const PromiseRecord& each) {
  if (!each.due || each.continued) return std::nullopt;
  switch (each.state) {
    case State::met:
      return each.met;
    case State::met_late:
    case State::broken:
    case State::overdue:
      return *each.due + Days(1);
    default:
      return std::nullopt;
  }
}

bool in_time(const PromiseRecord& each) { return each.state == State::met; }

std::string EventRecord::text(std::string_view field) const {
  for (const auto& [name, text] : texts) {
    if (name == field) return text;
  }
  return {};
}

const FactRecord* CaseRecord::fact(std::string_view name) const {
  for (const FactRecord& each : facts) {
    if (each.name == name) return &each;
  }
  return nullptr;
}

bool CaseRecord::open_on(Date day) const {
  if (received > day) return false;
  for (auto stay = stays.rbegin(); stay != stays.rend(); ++stay) {
    if (stay->from <= day) return !is_closing(*stay);
  }
  return true;
}

bool CaseRecord::was_reopened() const {
  return std::any_of(stays.begin(), stays.end(), [](const StayRecord& stay) { return is_closing(stay) && stay.to; });
}

std::vector<PromiseRecord> promises_of(const Timeline& timeline) {
  std::vector<PromiseRecord> promises;
  promises.reserve(timeline.instances.size());
  for (const Instance& instance : timeline.instances) {
    if (!is_hidden(timeline, instance.met_by, {})) promises.push_back(record_of(timeline, instance));
  }
  return promises;
}

std::vector<EventRecord> events_of(const Timeline& timeline) {
  std::vector<EventRecord> events;
  events.reserve(timeline.deeds.size());
  for (const Deed& deed : timeline.deeds) {
    if (deed.written == nullptr || deed.event == no_event) continue;
    const EventType& type = timeline.policy->event_type(deed.event);
    if (is_visible(type, {})) events.push_back(record_of(deed, type));
  }
  return events;
}

CaseRecord record_of(const Timeline& own, const std::vector<Timeline>& overlays) {
  const CaseFile& file = *own.casefile;
  CaseRecord record;
  record.id = file.id;
  record.policy = own.policy;
  record.kind = own.now().kind;
  record.stage = own.now().stage;
  record.sort = record.kind->counts_as;
  record.received = file.received.date;
  if (!own.open()) record.closed = own.stage_since();
  record.outcome = own.outcome;
  record.summary = file.summary;
  record.paused = std::any_of(own.pauses.begin(), own.pauses.end(), [](const Pause& pause) { return !pause.to; });
  record.promises = promises_of(own);
  take_handler(record, own);
  take_stays(record, own);
  take_facts(record, own);
  take_events(record, own);
  take_breaches(record, own);
  take_decisions(record, own);
  for (const Timeline& overlay : overlays) {
    for (PromiseRecord& promise : promises_of(overlay)) record.promises.push_back(std::move(promise));
    take_breaches(record, overlay);
  }
  take_next_reviews(record);
  return record;
}

}  // namespace plaint
