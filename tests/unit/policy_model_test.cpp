// Every key of the language, looked up in the model that is read from policies/every-key.yaml.
#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <sstream>

#include "policy/keys.h"
#include "policy_text.h"

using namespace plaint;

namespace {

using Texts = std::vector<std::string>;

std::string every_key() {
  std::ifstream file("tests/unit/policies/every-key.yaml");
  std::stringstream text;
  text << file.rdbuf();
  return text.str();
}

const Policy& policy() {
  static const Policy read = read_well(every_key());
  return read;
}

template <class T>
const T& named(const std::vector<T>& all, std::string_view name) {
  const auto found = std::find_if(all.begin(), all.end(), [name](const T& each) { return each.name == name; });
  REQUIRE_MESSAGE(found != all.end(), std::string(name));
  return *found;
}

const Kind& complaint() { return *policy().kind("complaint"); }
const Stage& first() { return *complaint().stage("first"); }

Texts event_names(const std::vector<EventId>& events) {
  Texts words;
  for (const EventId event : events) words.push_back(policy().event_type(event).name);
  return words;
}

std::string written(const Moments& moments) { return to_string(moments, policy()); }

}  // namespace

TEST_CASE("the file of all keys leaves none out") {
  const std::string text = every_key();
  for (const KeyTable* table : policy_key_tables) {
    for (const Key& key : table->keys) {
      INFO(std::string(table->map) << ": " << std::string(key.name));
      CHECK(text.find(std::string(key.name) + ":") != std::string::npos);
      CHECK_FALSE(key.type.empty());
      CHECK_FALSE(key.meaning.empty());
    }
  }
}

TEST_CASE("a policy about itself") {
  CHECK(policy().pin() == "every-key@2.0");
  CHECK(iso(policy().in_force) == "2026-01-01");
  CHECK(policy().organisation == "Example Charity");
  CHECK(policy().document[1].text == "May 2004");
  CHECK(policy().contact[0].name == "telephone");
  CHECK(policy().related == Texts{"Grievance Policy"});
  CHECK(policy().principles[0].name == "1.1");
  CHECK(policy().not_encoded[0].text == "A statement of values.");
  CHECK(policy().clause == Clause{"0"});
  CHECK(policy().assumed == Texts{"in-force", "cut-off"});
  CHECK(policy().applies_when->terms[0].values == Texts{"second"});
  CHECK(policy().register_->columns == Texts{"reference", "outcome"});
  CHECK(policy().register_->title == "The register");
  CHECK(policy().register_->owner == "Clerk");
  CHECK(to_string(policy().retention->span) == "6 years");
  CHECK(written(policy().retention->of) == "closed");
  CHECK(policy().patterns[0].same == Texts{"service", "categories"});
  CHECK(policy().patterns[0].at_least == 3);
}

TEST_CASE("calendars, and those that plaint.yaml must name") {
  CHECK(policy().calendars[0].from == "every-day");
  CHECK(iso(policy().calendars[0].closures[0].to) == "2026-08-31");
  CHECK(iso(policy().calendars[0].closures[1].to) == "2026-05-25");
  CHECK(policy().calendars[0].closures[1].reason == "term");
  CHECK(policy().calendars[1].from == "term");
  CHECK(policy().needs_calendars.empty());
  CHECK(policy().needs_meetings.size() == 2);
  const std::string promise = "kinds: {complaint: {promises: {p: {within: 5 school days, met-by: responded}}}}";
  CHECK(read_well(policy_with(promise)).needs_calendars.at(0).name == "school");
}

TEST_CASE("roles and facts") {
  CHECK(policy().role("manager")->title == "Manager");
  CHECK(policy().role("clerk")->title == "The clerk");
  CHECK(policy().role("clerk")->in == "office");
  CHECK(policy().role("clerk")->per == "service");
  CHECK(policy().role("office")->title == "office");
  CHECK(policy().fact("service")->values == Texts{"day-care", "transport"});
}

TEST_CASE("scope and pauses") {
  const ScopeRule& staff = *policy().scope_rule("staff");
  CHECK(staff.decision == ScopeRule::Decision::divert);
  CHECK(staff.clock == ScopeRule::Clock::suspend);
  CHECK(staff.to == "Grievance Policy");
  CHECK(staff.applies.when.terms[0].values == Texts{"staff"});
  CHECK(staff.applies.unless->terms[0].name == "service");
  CHECK(staff.assumed == Texts{"clock"});
  const ScopeRule& late = *policy().scope_rule("late");
  CHECK(to_string(*late.beyond) == "12 months");
  CHECK(written(late.of) == "incident");
  CHECK(late.waived_by.roles == Texts{"chair", "manager"});
  CHECK(late.counting.last_day_closed == LastDayClosed::next_working_day);
  CHECK(late.counting.division == "scotland");
  CHECK(policy().pauses[0].by.roles == Texts{"chair"});
}

TEST_CASE("a promise with all its keys") {
  const Promise& reply = named(first().promises, "reply");
  CHECK(reply.title == "A full reply");
  CHECK(event_names(reply.met_by) == Texts{"responded", "contacted"});
  CHECK(reply.with.terms[0].name == "via");
  CHECK(written(reply.of) == "the last of incident, acknowledged");
  CHECK(written(reply.until) == "second or agreed within 3 working days of received");
  CHECK(event_names(reply.held_by) == Texts{"interim-sent"});
  CHECK(reply.holds == 2);
  CHECK(reply.force == Force::statutory);
  CHECK(to_string(*reply.nudge) == "7 days");
  CHECK(reply.by.roles == Texts{"clerk", "chair"});
  CHECK(event_names(reply.apart_from.events) == Texts{"reviewed"});
  CHECK(reply.apart_from.stages == Texts{"second"});
  CHECK(reply.applies.when.terms[0].asks == Term::Asks::fact);
  CHECK(reply.applies.unless->terms[0].asks == Term::Asks::about);
  CHECK(reply.applies.unless->terms[1].asks == Term::Asks::identity);
  CHECK(reply.clause == Clause{"4.3"});
  CHECK(reply.stage == "first");
}

TEST_CASE("what is not said nearer is said further out") {
  const Promise& reply = named(first().promises, "reply");
  CHECK(reply.counting.first_day == FirstDay::next_day);         // the policy's defaults
  CHECK(reply.counting.last_day_closed == LastDayClosed::same);  // the policy's counting
  CHECK_FALSE(reply.counting.cut_off);                           // the kind's defaults
  CHECK(reply.counting.division == "england-and-wales");         // its own
  CHECK(reply.assumed == Texts{"of"});                           // `force` was chosen for others
  const Promise& progress = named(first().promises, "progress");
  CHECK(progress.force == Force::aim);
  CHECK(progress.assumed == Texts{"force"});
  CHECK(progress.by.roles == Texts{"manager"});
  CHECK(event_names(progress.held_by) == Texts{"extended"});
  const Promise& renewal = named(policy().promises, "renewal");
  CHECK(renewal.counting.cut_off == 17 * 60);
  CHECK(first().moves[0].counting.first_day == FirstDay::that_day);
  CHECK_FALSE(first().moves[0].counting.cut_off);
}

TEST_CASE("when promises open, fall due and end") {
  const Promise& learn = named(complaint().promises, "learn");
  CHECK(learn.before_closed);
  CHECK(learn.before.empty());
  CHECK(learn.until_met);
  CHECK(learn.until.empty());
  CHECK(written(learn.of) == "received");
  CHECK(learn.due == Promise::Due::none);
  const Promise& point = named(complaint().promises, "each-point");
  CHECK(event_names(point.of_each) == Texts{"point-raised"});
  CHECK(point.of.empty());
  CHECK(point.span.calendar == "school");
  CHECK(to_string(point.no_later_than->within) == "8 weeks");
  CHECK(point.no_later_than->clause == Clause{"4.9"});
  const Promise& early = named(first().promises, "early");
  CHECK(early.span.before);
  CHECK(written(early.of) == "hearing-fixed.hearing");
  CHECK(event_names(early.before) == Texts{"responded", "hearing-held"});
  CHECK(named(complaint().stage("second")->promises, "hearing").field == "hearing");
  CHECK(written(named(complaint().stage("second")->promises, "answer").of) == "due first.reply");
  const Promise& review = named(policy().promises, "review");
  CHECK(written(review.of) == "2024-11");
  CHECK(review.scope == Promise::Scope::organisation);
  CHECK(named(policy().promises, "report").due == Promise::Due::each_meeting);
}

TEST_CASE("stages and moves") {
  CHECK(complaint().starts_at == Texts{"first", "second"});
  CHECK(first().handler.roles == Texts{"clerk", "manager"});
  CHECK(event_names(first().apart_from.events) == Texts{"drafted"});
  CHECK(first().clause == Clause{"4.1", "4.2"});
  REQUIRE(first().moves.size() == 3);
  const Move& escalated = first().moves[0];
  CHECK(written(escalated.from) == "responded or due reply");
  CHECK(to_string(*escalated.within) == "20 working days");
  CHECK(written(escalated.of) == "responded");
  CHECK(escalated.applies.when.terms[0].values == Texts{"not-upheld"});
  CHECK(event_names(escalated.applies.unless->terms[0].events) == Texts{"agreed"});
  CHECK(first().moves[1].to == "closed");
  CHECK(first().moves[2].to == "second");
  CHECK(complaint().stages.back().name == "closed");
  CHECK(complaint().stages.back().moves[0].to == "first");
  CHECK(policy().kind("compliment")->stages.front().name == "open");
}

TEST_CASE("external bodies") {
  const ExternalBody& body = policy().external[0];
  CHECK(body.printed_as == "The old Ombudsman");
  CHECK(body.via == "a councillor");
  CHECK(body.text == "You may write to them.");
  CHECK(written(body.from) == "closed");
  REQUIRE(body.windows.size() == 2);
  CHECK(written(body.windows[0].of) == "aware");
  CHECK(body.windows[0].counting.last_day_closed == LastDayClosed::previous_working_day);
  CHECK(body.windows[1].counting.first_day == FirstDay::that_day);
  CHECK(body.windows[1].counting.last_day_closed == LastDayClosed::previous_working_day);
  CHECK(event_names(body.mention_in) == Texts{"responded", "closed"});
}

TEST_CASE("events of the policy's own, and standard ones narrowed") {
  const EventType& agreed = named(policy().events, "agreed");
  CHECK(agreed.title == "An agreement");
  CHECK(agreed.to_complainant);
  CHECK_FALSE(agreed.from_outside);
  CHECK(policy().event_type(policy().event("asked")).from_outside);
  CHECK_FALSE(agreed.standard);
  CHECK(agreed.field("how")->choices == Texts{"in-writing", "by-word"});
  CHECK(agreed.field("place")->optional);
  CHECK(agreed.field("reason")->optional);
  CHECK(agreed.field("significant")->choices == Texts{"not", "very"});  // those of the fact
  CHECK(agreed.field("other")->base == FieldType::Base::case_id);
  CHECK(agreed.visible_to == Texts{"clerk", "chair"});
  CHECK(agreed.apart_from.stages == Texts{"first"});
  REQUIRE(agreed.says.size() == 2);
  CHECK(agreed.says[0].applies.when.terms[0].events.size() == 1);
  CHECK(agreed.says[0].wording == "We shall meet.");
  CHECK(agreed.says[1].text == "Our thanks");
  CHECK(agreed.says[1].wording == "");
  const EventType& responded = named(policy().events, "responded");
  CHECK(responded.standard);
  CHECK(responded.field("outcome")->choices == Texts{"upheld", "not-upheld"});
  CHECK(responded.field("via")->optional);
  CHECK(named(policy().events, "reported").diary_only);  // only the organisation's promises speak of it
  CHECK_FALSE(named(policy().events, "hearing-held").diary_only);
}

TEST_CASE("all mistakes of a policy are told at once, in the order of the file") {
  CHECK(
      told(
          "version: 4.0\nin-force: soon\nroles: {a: A}\nkinds:\n  complaint:\n    stages:\n      one:\n        handler: b\n"
          "        promises:\n          p: {within: 5 dys, every: 1 day, met-by: respnded, until: met, wen: {about: c}}\n") ==
      "1:1 a policy needs 'policy' [missing-key] | policy: the policy's short name\n"
      "1:10 '4.0' is text here, but other YAML tools would read it as a number [quote-this] | write \"4.0\"\n"
      "2:11 'soon' is not a date [bad-date] | write dates as YYYY-MM-DD, for example 2026-03-27\n"
      "8:18 'b' is not a role of this policy [unknown-role] | did you mean 'a'?\n"
      "10:23 '5 dys' is not a length of time [bad-span] | did you mean 'days'?\n"
      "10:30 'p' has both 'within' and 'every' [two-due-dates] | a promise has one of within, every and at; write two promises\n"
      "10:52 'respnded' is not an event of this policy [unknown-event] | did you mean 'responded'?\n"
      "10:74 'wen' is not a key of a promise [unknown-key] | did you mean 'when'?\n");
}
