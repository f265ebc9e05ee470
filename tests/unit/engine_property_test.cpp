// The properties of replay() (design.md, The engine) over random histories under the five shipped policies.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <clocale>
#include <cstdlib>
#include <fstream>
#include <random>
#include <sstream>

#include "base/text.h"
#include "engine.h"
#include "holiday_data.h"
#include "reading.h"
#include "timeline/why.h"
#include "told_whole.h"
#include "yaml/policy_reader.h"

using namespace plaint;
using namespace plaint::test;

namespace {

constexpr int histories_per_policy = 150;
constexpr int longest_history = 14;

Policy shipped(const std::string& id) {
  const std::string path = "policies/" + id + ".yaml";
  std::ifstream file(path);
  std::stringstream text;
  text << file.rdbuf();
  Diagnostics told;
  auto policy = read_policy(source_of(path, text.str()), told);
  INFO(path, lines_of(told));
  REQUIRE(policy);
  return std::move(*policy);
}

Setting setting_with(const Policy& policy, std::optional<Holiday> more = {}, const std::string& division = "england-and-wales") {
  CalendarData data = calendar_data();
  data.division = division;
  const Date first = make_date(2026, 1, 21);
  MeetingSeries series;
  for (int month = 0; month < 24; month += 2) series.meetings.push_back({add_months(first, month), add_months(first, month)});
  for (const Promise& promise : policy.promises) {
    if (!promise.meeting.empty()) data.meetings.push_back(series), data.meetings.back().name = promise.meeting;
  }
  for (const Kind& kind : policy.kinds) {
    for (const Stage& stage : kind.stages) {
      for (const Promise& promise : stage.promises) {
        if (!promise.meeting.empty()) data.meetings.push_back(series), data.meetings.back().name = promise.meeting;
      }
    }
  }
  if (more) data.closures.push_back({more->date, more->date, more->title, {}});
  return {Calendar(data).with_named(policy.calendars), {}, Span{Unit::working_days, 2, {}, false}};
}

// Anything that the vocabulary allows, in any order: what makes no sense must be told, never crash.
CaseFile random_case(const Policy& policy, std::mt19937& random) {
  const auto pick = [&](std::size_t n) { return std::uniform_int_distribution<std::size_t>(0, n - 1)(random); };
  CaseFile casefile;
  casefile.id = "C-2026-0001";
  const Kind& kind = policy.kinds[pick(policy.kinds.size())];
  casefile.kind = kind.name;
  casefile.starts_at = kind.starts_at[pick(kind.starts_at.size())];
  casefile.received = {make_date(2026, 1, 1) + Days{static_cast<int>(pick(120))}, {}};
  if (pick(6) == 0) casefile.identity = "anonymous";
  for (const Fact& fact : policy.facts) {
    if (pick(2) == 0) casefile.facts.push_back({fact.name, {fact.values[pick(fact.values.size())]}, {}, {}});
  }
  if (pick(2) == 0) casefile.points = {{"p1", "First", {}}, {"p2", "Second", {}}};
  const std::size_t length = pick(longest_history);
  for (std::size_t n = 0; n < length; ++n) {
    CaseEvent event;
    const EventType& type = policy.events[pick(policy.events.size())];
    event.name = type.name;
    event.when.date = casefile.received.date + Days{static_cast<int>(pick(140)) - 3};
    if (pick(3) == 0) event.when.minute = static_cast<int>(pick(24 * 60));
    event.by = {policy.roles[pick(policy.roles.size())].name};
    for (const FieldType& field : type.fields) {
      std::string value = "x" + std::to_string(pick(2));
      if (field.base == FieldType::Base::date) value = iso(event.when.date + Days{static_cast<int>(pick(40))});
      if (field.base == FieldType::Base::choice) value = field.choices[pick(field.choices.size())];
      if (field.base == FieldType::Base::kind) value = policy.kinds[pick(policy.kinds.size())].name;
      if (field.base == FieldType::Base::role) value = policy.roles[pick(policy.roles.size())].name;
      if (field.base == FieldType::Base::rule && !policy.scope.empty()) value = policy.scope[pick(policy.scope.size())].name;
      const auto& promises = kind.stages.front().promises;
      if (field.base == FieldType::Base::promise && !promises.empty()) value = promises[pick(promises.size())].name;
      if (!field.optional || pick(2) == 0) event.fields.push_back({field.name, {value}, {}, {}});
    }
    casefile.events.push_back(event);
  }
  return casefile;
}

std::string everything(const Timeline& timeline) {
  std::string text = fmt::format("{} {} {}\n", timeline.begun, timeline.outcome, timeline.handler.role);
  if (timeline.begun) text += stages(timeline) + "\n";
  for (const Instance& each : timeline.instances) {
    text += fmt::format("{}.{} {} {} {} {} {}\n", each.promise->stage, each.promise->name, to_string(each.state),
                        each.due ? iso(*each.due) : "-", each.met ? iso(*each.met) : "-", each.late, each.provisional);
    for (const Reason& reason : why(timeline, each)) text += "  " + reason.text + "\n";
  }
  for (const Breach& breach : timeline.breaches) text += breach.code + " " + iso(breach.date) + " " + breach.message + "\n";
  for (const Decision& decision : timeline.decisions) text += decision.rule->name + "\n";
  for (const NextEvent& next : timeline.next) text += timeline.policy->event_type(next.event).name + join(next.refused, ";") + "\n";
  return text + diagnostics(timeline);
}

constexpr const char* policies[] = {"imago", "childrens-links", "balance", "wwms", "ima"};

}  // namespace

TEST_CASE("what happens later never changes what was seen earlier, nor does where and when it is asked") {
  for (const char* id : policies) {
    const Policy policy = shipped(id);
    const Setting setting = setting_with(policy);
    std::mt19937 random(20260320);
    for (int n = 0; n < histories_per_policy; ++n) {
      const CaseFile whole = random_case(policy, random);
      const Date as_of = whole.received.date + Days{static_cast<int>(random() % 150)};
      CaseFile seen = whole;
      std::erase_if(seen.events, [&](const CaseEvent& event) { return event.when.date > as_of; });
      const std::string then = everything(replay(seen, policy, setting, as_of));
      INFO(id, " history ", n, " on ", iso(as_of));
      CHECK(everything(replay(whole, policy, setting, as_of)) == then);
    }
  }
}

TEST_CASE("dates alone, and what is owed alone, are those of everything, and are completed to it") {
  for (const char* id : policies) {
    const Policy policy = shipped(id);
    const Setting setting = setting_with(policy);
    std::mt19937 random(16);
    for (int n = 0; n < histories_per_policy; ++n) {
      const CaseFile casefile = random_case(policy, random);
      const Date as_of = casefile.received.date + Days{static_cast<int>(random() % 150)};
      INFO(id, " history ", n, " on ", iso(as_of));
      const Timeline whole = replay(casefile, policy, setting, as_of);
      const Timeline dates = replay(casefile, policy, setting, as_of, Detail::dates);
      const Timeline owed = replay(casefile, policy, setting, as_of, Detail::owed);
      CHECK(dates.next.empty());
      CHECK(told_of_dates(dates) == told_of_dates(whole));
      CHECK(told_of_owed(owed) == told_of_owed(whole));
      CHECK(told_whole(complete(dates)) == told_whole(whole));
      CHECK(told_whole(complete(owed)) == told_whole(whole));
      const Timeline judged = replay(casefile, policy, setting, as_of, Detail::judged);
      CHECK(judged.next.empty());
      CHECK(told_of_judged(judged) == told_of_judged(whole));
      CHECK(told_whole(complete(judged)) == told_whole(whole));
      CHECK(std::all_of(owed.instances.begin(), owed.instances.end(), is_due));
    }
  }
}

TEST_CASE("the time zone and the locale of the process change nothing") {
  const Policy policy = shipped("imago");
  const Setting setting = setting_with(policy);
  std::mt19937 random(7);
  const CaseFile casefile = random_case(policy, random);
  const std::string here = everything(replay(casefile, policy, setting, make_date(2026, 4, 6)));
  const char* before = std::getenv("TZ");
  const std::string zone = before == nullptr ? "" : before;
  for (const char* other : {"Pacific/Kiritimati", "Pacific/Pago_Pago", "Europe/London"}) {
    setenv("TZ", other, 1);
    std::setlocale(LC_ALL, "");
    CHECK(everything(replay(casefile, policy, setting, make_date(2026, 4, 6))) == here);
  }
  zone.empty() ? unsetenv("TZ") : setenv("TZ", zone.c_str(), 1);
  std::setlocale(LC_ALL, "C");
}

TEST_CASE("one more holiday never makes a date that was counted earlier; uk-any is never before a division") {
  for (const char* id : policies) {
    const Policy policy = shipped(id);
    const Setting plain = setting_with(policy);
    const Setting any = setting_with(policy, {}, "uk-any");
    std::mt19937 random(42);
    for (int n = 0; n < histories_per_policy; ++n) {
      CaseFile casefile = random_case(policy, random);
      casefile.events.clear();
      const Date as_of = casefile.received.date;
      const Holiday more{as_of + Days{static_cast<int>(random() % 40)}, "Extra", {}};
      const Timeline before = replay(casefile, policy, plain, as_of);
      const Setting changed = setting_with(policy, more);
      const Timeline after = replay(casefile, policy, changed, as_of);
      const Timeline uk = replay(casefile, policy, any, as_of);
      REQUIRE(before.instances.size() == after.instances.size());
      for (std::size_t index = 0; index < before.instances.size(); ++index) {
        if (!before.instances[index].computed || before.instances[index].promise->span.before) continue;
        INFO(id, " ", before.instances[index].promise->name, " received ", iso(as_of), " extra ", iso(more.date));
        CHECK(*after.instances[index].computed >= *before.instances[index].computed);
        CHECK(*uk.instances[index].computed >= *before.instances[index].computed);
        if (before.instances[index].promise->span.unit != Unit::working_days || before.instances[index].promise->span.n == 0) continue;
        CHECK(plain.calendar.days("", "").is_open(*before.instances[index].computed));
      }
    }
  }
}
