#include <algorithm>

#include "base/text.h"
#include "letter/values.h"
#include "report/next_steps.h"
#include "report/policy_words.h"

namespace plaint {

namespace {

const CaseEvent* written_of(const Deed& deed) { return deed.written; }

// The day on which the case last went on to another stage within the procedure.
std::optional<Date> taken_further(const Timeline& timeline) {
  std::optional<Date> day;
  for (const Deed& deed : timeline.deeds) {
    const bool moves = deed.opens_visit > 0 && timeline.policy->event_type(deed.event).from_outside;
    if (!moves) continue;
    const Stage* to = timeline.visits[static_cast<std::size_t>(deed.opens_visit)].stage;
    if (to != nullptr && !to->is_closed()) day = deed.date;
  }
  return day;
}

// A letter of the event that closes the case still speaks of the stage that it closes.
const Visit& stay_of(const LetterFacts& facts) {
  const Timeline& timeline = *facts.timeline;
  for (const Deed& deed : timeline.deeds) {
    if (deed.written == facts.event && facts.event != nullptr)
      return timeline.visits[static_cast<std::size_t>(deed.visit)];
  }
  return timeline.now();
}

Value case_value(const LetterFacts& facts) {
  const Timeline& timeline = *facts.timeline;
  const CaseFile& casefile = *timeline.casefile;
  const Visit& stay = stay_of(facts);
  const std::string handler = timeline.handler.role.empty() ? "" : role_title(*timeline.policy, timeline.handler.role);
  return Value::group({{"reference", Value::of(casefile.id)},
                       {"kind", Value::of(title_of_name(stay.kind->name))},
                       {"summary", Value::of(casefile.summary)},
                       {"received", day_value(casefile.received.date)},
                       {"stage", text_or_nothing(stay.stage == nullptr ? "" : stay.stage->title)},
                       {"handler", text_or_nothing(handler)},
                       {"incident", casefile.incident ? Value::of(day_words(*casefile.incident)) : Value{}},
                       {"taken-further", day_value(taken_further(timeline))}});
}

std::string plain_words(const std::vector<std::string>& values) {
  std::vector<std::string> words;
  for (const std::string& each : values) words.push_back(title_of_name(each));
  return join(words, ", ");
}

// The latest that an event says, else the head of the case, else the policy's first value.
Value facts_value(const LetterFacts& facts) {
  const Timeline& timeline = *facts.timeline;
  Value group = Value::group({});
  const auto add = [&](const std::string& name, const std::string& fallback) {
    if (group.find(name) != nullptr) return;
    const Field* head = timeline.casefile->fact(name);
    Words values = head != nullptr ? head->values : Words{};
    for (const Deed& deed : timeline.deeds) {
      const CaseEvent* written = written_of(deed);
      if (written != nullptr && written->field(name) != nullptr) values = written->field(name)->values;
    }
    if (values.empty() && !fallback.empty()) values.push_back(fallback);
    group.add(name, text_or_nothing(plain_words(values)));
  };
  for (const Fact& fact : timeline.policy->facts) add(fact.name, fact.values.front());
  for (const char* name : {"channel", "complainant", "service", "categories"}) add(name, "");
  return group;
}

Value event_value(const LetterFacts& facts) {
  if (facts.event == nullptr) return Value{};
  const Policy& policy = *facts.timeline->policy;
  const EventId id = policy.event(facts.event->name);
  const EventType* type = id == no_event ? nullptr : &policy.event_type(id);
  Value event = Value::group(
      {{"title", Value::of(type == nullptr ? title_of_name(facts.event->name) : title_of(type->title, type->name))},
       {"date", day_value(facts.event->when.date)}});
  for (const Field& field : facts.event->fields) {
    event.add(field.name,
              text_or_nothing(field_words(facts, type == nullptr ? nullptr : type->field(field.name), field.values)));
  }
  std::vector<std::string> known = {"via", "note"};
  if (type != nullptr) {
    for (const FieldType& field : type->fields) known.push_back(field.name);
  }
  return std::move(event).with_names(known);
}

const CaseEvent* finding_of(const Timeline& timeline, const std::string& point) {
  const CaseEvent* finding = nullptr;
  for (const Deed& deed : timeline.deeds) {
    const CaseEvent* written = written_of(deed);
    if (written != nullptr && written->name == "found" && written->text("point") == point) finding = written;
  }
  return finding;
}

Value points_value(const Timeline& timeline) {
  std::vector<Value> points;
  const std::string& id = timeline.casefile->id;
  for (const Point& point : timeline.casefile->points) {
    const CaseEvent* finding = finding_of(timeline, point.id);
    const std::string way =
        "plaint record " + id + " found --point " + point.id + " --outcome upheld (partly-upheld, not-upheld)";
    Value reason;
    if (finding != nullptr) reason = text_or_nothing(finding->text("reason"));
    points.push_back(
        Value::group({{"id", Value::of(point.id)},
                      {"text", Value::of(point.text)},
                      {"finding", finding != nullptr ? Value::of(title_of_name(finding->text("outcome")))
                                                     : Value::missing("the finding on point " + point.id, way)},
                      {"reason", std::move(reason)}}));
  }
  return Value::list(std::move(points)).with_names({"id", "text", "finding", "reason"});
}

Value scope_value(const LetterFacts& facts) {
  const std::vector<std::string> names = {"rule",   "title",       "to",    "decision",
                                          "clause", "out-of-time", "limit", "goes-on"};
  const Decision* meant = nullptr;
  for (const Decision& each : facts.timeline->decisions) {
    const bool named = facts.event != nullptr && facts.event->text("rule") == each.rule->name;
    if (named || (meant == nullptr && each.is != Decision::Is::made)) meant = &each;
  }
  const ScopeRule* rule = meant != nullptr ? meant->rule : nullptr;
  if (facts.event != nullptr && facts.event->field("rule") != nullptr) {
    rule = facts.timeline->policy->scope_rule(facts.event->text("rule"));
    if (meant != nullptr && meant->rule != rule) meant = nullptr;
  }
  if (rule == nullptr) return Value{}.with_names(names);
  return Value::group({{"rule", Value::of(rule->name)},
                       {"title", Value::of(title_of(rule->title, rule->name))},
                       {"to", text_or_nothing(rule->to)},
                       {"decision", Value::of(decision_word(*rule))},
                       {"clause", clause_value(rule->clause)},
                       {"out-of-time", rule->beyond ? Value::of(to_string(*rule->beyond)) : Value{}},
                       {"limit", meant != nullptr ? day_value(meant->limit) : Value{}},
                       {"goes-on", Value::yes(rule->clock == ScopeRule::Clock::parallel)}});
}

// What only some may see is in no letter.
Value agreed_value(const LetterFacts& facts, const char* event, const char* field) {
  std::vector<Value> all;
  for (const Deed& deed : facts.timeline->deeds) {
    const CaseEvent* written = written_of(deed);
    if (written == nullptr || written->name != event) continue;
    const EventType& type = facts.timeline->policy->event_type(deed.event);
    if (!type.visible_to.empty()) continue;
    const auto words = [&](const char* name) {
      const Field* has = written->field(name);
      return has == nullptr ? Value{} : text_or_nothing(field_words(facts, type.field(name), has->values));
    };
    all.push_back(Value::group(
        {{"id", words(field)}, {"what", words("what")}, {"owner", words("owner")}, {"due", words("due")}}));
  }
  return Value::list(std::move(all)).with_names({"id", "what", "owner", "due"});
}

}  // namespace

void add_case(const LetterFacts& facts, Value& values) {
  values.add("case", case_value(facts)).add("facts", facts_value(facts)).add("event", event_value(facts));
  values.add("points", points_value(*facts.timeline)).add("scope", scope_value(facts));
  values.add("actions", agreed_value(facts, "action-agreed", "action"));
  values.add("measures", agreed_value(facts, "measure-introduced", "measure"));
  const std::string own = facts.event == nullptr ? "" : facts.event->text("outcome");
  const std::string& outcome = own.empty() ? facts.timeline->outcome : own;
  for (const char* each : {"upheld", "partly-upheld", "not-upheld"}) values.add(each, Value::yes(outcome == each));
}

}  // namespace plaint
