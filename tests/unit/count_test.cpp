#include "calendar/count.h"

#include <doctest/doctest.h>

#include <string>

#include "calendar/meetings.h"
#include "holiday_data.h"

using namespace plaint;
using namespace plaint::test;

//      March 2026            April 2026
//  Mo Tu We Th Fr Sa Su  Mo Tu We Th Fr Sa Su
//                     1         1  2 (3) 4  5
//   2  3  4  5  6  7  8 (6) 7  8  9 10 11 12      (3) Good Friday, (6) Easter Monday: not in Scotland
//   9 10 11 12 13 14 15  13 14 15 16 17 18 19
//  16 17 18 19 20 21 22  20 21 22 23 24 25 26
//  23 24 25 26 27 28 29  27 28 29 30
//  30 31

namespace {

Date day(const char* text) { return *parse_date(text); }

Start arrival(const char* text) {
  const DateTime when = *parse_date_time(text);
  return {when.date, when.minute, true};
}

Start own(const char* text) {
  Start start = arrival(text);
  start.arrived = false;
  return start;
}

Counting rules(const char* first_day, const char* last_day_closed = "next-working-day", const char* cut_off = "none") {
  return {*parse_first_day(first_day), *parse_last_day_closed(last_day_closed), *parse_cut_off(cut_off), ""};
}

std::string due(const char* span, const Start& start, const Counting& counting = {},
                const std::vector<PauseDays>& pauses = {}) {
  return iso(count(uk_calendar(), *parse_span(span), start, counting, pauses).due);
}

std::string due(const char* span, const char* start, const Counting& counting = {}) {
  return due(span, arrival(start), counting);
}

int late(const char* span, const char* due_on, const char* as_of) {
  return lateness(uk_calendar(), *parse_span(span), {}, day(due_on), day(as_of));
}

}  // namespace

TEST_CASE("R4 lateness is counted in the unit of the promise, a closed day rolled on") {
  CHECK(late("10 working days", "2026-03-16", "2026-03-16") == 0);
  CHECK(late("10 working days", "2026-03-16", "2026-03-15") == 0);
  CHECK(late("10 working days", "2026-03-16", "2026-03-17") == 1);
  CHECK(late("10 working days", "2026-03-20", "2026-03-21") == 1);
  CHECK(late("10 working days", "2026-03-20", "2026-03-22") == 1);
  CHECK(late("10 working days", "2026-03-20", "2026-03-23") == 1);
  CHECK(late("same day", "2026-04-02", "2026-04-03") == 1);  // Good Friday: rolled on to Tuesday the 7th
  CHECK(late("same day", "2026-04-02", "2026-04-08") == 2);
  CHECK(late("28 days", "2026-03-20", "2026-03-21") == 1);
  CHECK(late("1 month", "2026-03-20", "2026-03-23") == 3);
}

TEST_CASE("R5 working days") {
  CHECK(due("10 working days", "2026-03-02") == "2026-03-16");
  CHECK(due("3 working days", "2026-03-02") == "2026-03-05");
  CHECK(due("1 working day", "2026-04-03") == "2026-04-07");
  CHECK(due("1 working day", "2026-04-04") == "2026-04-07");
  CHECK(due("1 working day", "2026-04-04", rules("receipt-rolled")) == "2026-04-08");
  CHECK(due("10 working days", "2026-03-02", rules("that-day")) == "2026-03-13");
  CHECK(due("1 working day", "2026-04-04", rules("that-day")) == "2026-04-07");
  CHECK(due("0 working days", "2026-04-03") == "2026-04-03");
  CHECK(due("0 working days", "2026-04-03", rules("that-day")) == "2026-04-03");
  CHECK(due("1 working day", own("2026-04-04"), rules("receipt-rolled")) == "2026-04-07");  // did not arrive
}

TEST_CASE("R6 same day and cut-off") {
  const Counting until_five = rules("next-day", "next-working-day", "17:00");
  CHECK(due("same day", "2026-03-14") == "2026-03-16");
  CHECK(due("same day", "2026-03-13") == "2026-03-13");
  CHECK(due("3 working days", "2026-03-27T17:30", until_five) == "2026-04-02");
  CHECK(due("3 working days", "2026-03-27T17:01", until_five) == "2026-04-02");
  CHECK(due("3 working days", "2026-03-27T17:00", until_five) == "2026-04-01");
  CHECK(due("3 working days", "2026-03-27", until_five) == "2026-04-01");
  CHECK(due("3 working days", "2026-03-27T17:30") == "2026-04-01");
  CHECK(due("3 working days", own("2026-03-27T17:30"), until_five) == "2026-04-01");
  CHECK(due("same day", "2026-03-27T17:30", until_five) == "2026-03-30");
  CHECK(due("1 week", "2026-03-27T17:30", until_five) == "2026-04-07");  // 6 April is Easter Monday
  CHECK(iso(count(uk_calendar(), *parse_span("3 working days"), arrival("2026-03-27T17:30"), until_five).from) ==
        "2026-03-30");
}

TEST_CASE("R9 and 1.7: weeks, months and years end on the corresponding date") {
  const Counting same = rules("next-day", "same");
  CHECK(due("3 months", "2026-11-30", same) == "2027-02-28");
  CHECK(due("3 months", "2026-11-30") == "2027-03-01");  // 28 February 2027 is a Sunday
  CHECK(due("3 months", "2026-11-30", rules("next-day", "previous-working-day")) == "2027-02-26");
  const Start november{parse_partial_date("2024-11")->last(), std::nullopt, false};
  CHECK(due("3 years", november) == "2027-11-30");
  CHECK(due("2 weeks", "2026-03-02") == "2026-03-16");
  CHECK(due("28 days", "2026-03-02") == "2026-03-30");
  CHECK(due("0 days", "2026-03-01", same) == "2026-03-01");
}

TEST_CASE("1.7 that-day: the period ends the day before the corresponding date") {
  const Counting that_day = rules("that-day", "same");
  CHECK(due("12 months", "2025-06-01", that_day) == "2026-05-31");
  CHECK(due("1 year", "2025-06-01", that_day) == "2026-05-31");
  CHECK(due("6 months", "2025-08-31", that_day) == "2026-02-28");
  CHECK(due("12 months", "2023-03-01", that_day) == "2024-02-29");
  CHECK(due("1 week", "2026-03-02", that_day) == "2026-03-08");
  CHECK(due("30 days", "2026-06-20", that_day) == "2026-07-19");  // a Saturday: in days every day counts
  CHECK(due("1 day", "2026-06-20", that_day) == "2026-06-20");
  CHECK(due("0 days", "2026-06-20", that_day) == "2026-06-20");
}

TEST_CASE("a span with before counts backwards") {
  CHECK(due("5 working days before", own("2026-04-10")) == "2026-04-01");
  CHECK(due("1 working day before", own("2026-04-05")) == "2026-04-02");
  CHECK(due("5 working days before", own("2026-04-10"), rules("that-day")) == "2026-04-02");
  CHECK(due("10 days before", own("2026-04-14")) == "2026-04-02");  // 4 April is a Saturday: earlier, not later
  CHECK(due("10 days before", own("2026-04-14"), rules("next-day", "same")) == "2026-04-04");
  CHECK(due("1 month before", own("2026-03-31"), rules("next-day", "same")) == "2026-02-28");
}

TEST_CASE("R24 paused days are not counted") {
  const std::vector<PauseDays> march = {{day("2026-03-04"), day("2026-03-09")}};
  CHECK(due("10 working days", arrival("2026-03-02"), {}, march) == "2026-03-19");
  CHECK(due("14 days", arrival("2026-03-02"), {}, march) == "2026-03-23");  // 5 days on: Saturday 21, rolled
  CHECK(due("1 month", arrival("2026-03-02"), rules("next-day", "same"), march) == "2026-04-07");
  CHECK(due("10 working days", arrival("2026-03-02"), {}, {{day("2026-03-17"), day("2026-03-30")}}) == "2026-03-16");
  CHECK(due("10 working days", arrival("2026-03-02"), {}, {{day("2026-03-16"), day("2026-03-18")}}) == "2026-03-18");
  CHECK(due("same day", arrival("2026-03-04"), {}, march) == "2026-03-09");
  CHECK(due("10 working days", arrival("2026-03-02"), {}, {{day("2026-03-04"), day("2026-03-04")}}) == "2026-03-16");

  // The second pause lies wholly within the days that the first one added.
  const std::vector<PauseDays> two = {{day("2026-03-10"), day("2026-03-20")}, {day("2026-04-05"), day("2026-04-08")}};
  CHECK(due("1 month", arrival("2026-03-02"), rules("next-day", "same"), two) == "2026-04-15");

  // Two that overlap are one.
  const std::vector<PauseDays> both = {{day("2026-03-05"), day("2026-03-09")}, {day("2026-03-04"), day("2026-03-07")}};
  CHECK(due("10 working days", arrival("2026-03-02"), {}, both) == "2026-03-19");
}

TEST_CASE("R24 within a pause the date is 'not before'") {
  const std::vector<PauseDays> open = {{day("2026-03-04"), std::nullopt}};
  const Counted counted = count(uk_calendar(), *parse_span("10 working days"), arrival("2026-03-02"), {}, open);
  CHECK(counted.paused);
  CHECK(iso(counted.due) == "2026-03-16");
  const std::vector<PauseDays> after = {{day("2026-03-17"), std::nullopt}};
  CHECK_FALSE(count(uk_calendar(), *parse_span("10 working days"), arrival("2026-03-02"), {}, after).paused);
}

TEST_CASE("R29 a date is provisional when an unknown year could move it") {
  const auto provisional = [](const char* span, const char* start, const Counting& counting = {}) {
    return count(uk_calendar(), *parse_span(span), arrival(start), counting).provisional;
  };
  CHECK_FALSE(provisional("5 working days", "2028-12-20"));
  CHECK(provisional("10 working days", "2028-12-20"));
  CHECK(provisional("1 month", "2028-12-20"));
  CHECK_FALSE(provisional("1 month", "2028-12-20", rules("next-day", "same")));
  CHECK(provisional("1 working day", "2006-12-20"));
  CHECK_FALSE(provisional("1 working day", "2006-12-31"));
  CHECK(provisional("10 working days", "2150-01-01"));
  CHECK(due("10 working days", "2150-01-01") == "2150-01-15");  // only weekends are known
  CHECK(due("9999 working days", "2026-03-02") == iso(uk_calendar().days("", "").add_open(day("2026-03-02"), 9999)));
}

TEST_CASE("the days skipped are told with their reasons") {
  const auto skipped = [](const char* span, const Start& start, const Counting& counting = {},
                          const std::vector<PauseDays>& pauses = {}) {
    std::string told;
    for (const SkippedDay& each : skipped_days(uk_calendar(), *parse_span(span), start, counting, pauses)) {
      told += short_form(each.date) + " " + each.reason + "; ";
    }
    return told;
  };
  CHECK(skipped("1 working day", arrival("2026-04-02")) ==
        "Fri 3 Apr Good Friday; Sat 4 Apr Saturday; Sun 5 Apr Sunday; Mon 6 Apr Easter Monday; ");
  CHECK(skipped("1 working day", arrival("2026-03-27T17:30"), rules("next-day", "same", "17:00")) ==
        "Fri 27 Mar after 17:00; Sat 28 Mar Saturday; Sun 29 Mar Sunday; ");
  CHECK(skipped("2 working days", arrival("2026-03-02"), {}, {{day("2026-03-03"), day("2026-03-04")}}) ==
        "Tue 3 Mar paused; ");
  CHECK(skipped("5 days", arrival("2026-03-30")) == "Sat 4 Apr Saturday; Sun 5 Apr Sunday; Mon 6 Apr Easter Monday; ");
  CHECK(skipped("5 days", arrival("2026-03-30"), rules("next-day", "previous-working-day")) ==
        "Fri 3 Apr Good Friday; Sat 4 Apr Saturday; ");
  CHECK(skipped("same day", arrival("2026-03-14")) == "Sat 14 Mar Saturday; Sun 15 Mar Sunday; ");
  CHECK(skipped("1 working day before", own("2026-04-07")) ==
        "Fri 3 Apr Good Friday; Sat 4 Apr Saturday; Sun 5 Apr Sunday; Mon 6 Apr Easter Monday; ");
  CHECK(skipped("2 working days", arrival("2026-03-02")).empty());
}

TEST_CASE("requirements 3: ten working days have several meanings") {
  const Counting rolled = rules("receipt-rolled");
  const Counting that_day = rules("that-day");
  CHECK(due("10 working days", "2025-12-19") == "2026-01-07");
  CHECK(due("10 working days", "2025-12-20") == "2026-01-07");
  CHECK(due("10 working days", "2026-04-04") == "2026-04-20");
  CHECK(due("10 working days", "2025-12-19", rolled) == "2026-01-07");
  CHECK(due("10 working days", "2025-12-20", rolled) == "2026-01-08");
  CHECK(due("10 working days", "2026-04-04", rolled) == "2026-04-21");
  CHECK(due("10 working days", "2025-12-19", that_day) == "2026-01-06");
  CHECK(due("10 working days", "2025-12-20", that_day) == "2026-01-07");
  CHECK(due("10 working days", "2026-04-04", that_day) == "2026-04-20");
}

TEST_CASE("divisions, closures and named calendars") {
  CalendarData data = calendar_data();
  data.division = "scotland";
  data.closures = {{day("2026-12-24"), day("2026-12-31"), "Christmas closure", {}}};
  data.named = {{"school", "working", {{day("2026-03-30"), day("2026-04-10"), "Easter holidays", {}}}, {}},
                {"term", "school", {{day("2026-04-13"), day("2026-04-13"), "INSET day", {}}}, {}},
                {"open-all-hours", "every-day", {}, {}}};
  const Calendar calendar(data);

  CHECK(calendar.division() == "scotland");
  CHECK(calendar.days("", "").is_open(day("2026-04-06")));  // Easter Monday is no bank holiday in Scotland
  CHECK(calendar.days("", "england-and-wales").why_closed(day("2026-04-06")) == "Easter Monday");
  CHECK(calendar.days("", "").why_closed(day("2026-12-24")) == "Christmas closure");
  CHECK(calendar.days("", "").why_closed(day("2026-12-25")) == "Christmas Day");
  CHECK(calendar.days("", "").why_closed(day("2026-12-27")) == "Sunday");
  CHECK(calendar.days("", "").why_closed(day("2026-12-23")).empty());
  CHECK(calendar.days("", "uk-any").why_closed(day("2026-04-06")) ==
        "Easter Monday (england-and-wales, northern-ireland)");
  CHECK(calendar.days("", "uk-common").is_open(day("2026-04-06")));
  CHECK_FALSE(calendar.days("", "uk-common").is_open(day("2026-04-03")));

  const auto due_in = [](const Calendar& in, const char* span, const char* start) {
    return iso(count(in, *parse_span(span), own(start), {}).due);
  };
  CHECK(due_in(calendar, "5 school days", "2026-03-26") == "2026-04-16");
  CHECK(due_in(calendar, "5 school days before", "2026-04-16") == "2026-03-26");
  CHECK(due_in(calendar, "1 term day", "2026-03-27") == "2026-04-14");
  CHECK(due_in(calendar, "3 open-all-hours days", "2026-04-03") == "2026-04-06");

  const Calendar with_policy = calendar.with_named({{"school", "working", {}, {}}});
  CHECK(due_in(with_policy, "5 school days", "2026-03-26") == "2026-04-02");  // not Good Friday yet
  CHECK(due_in(with_policy, "1 term day", "2026-04-10") == "2026-04-14");
  CHECK(calendar.knows_calendar("term"));
  CHECK_FALSE(calendar.knows_calendar("trem"));
  CHECK(calendar.knows_division("uk-any"));
  CHECK_FALSE(calendar.knows_division("wales"));
  CHECK(calendar.first_year() == 2007);
  CHECK(calendar.last_year() == 2028);
  CHECK_THROWS(calendar.days("trem", ""));
}

TEST_CASE("without tables only weekends are known, and every answer is provisional") {
  const Calendar calendar(CalendarData{});
  const Counted counted = count(calendar, *parse_span("1 working day"), own("2026-04-02"), {});
  CHECK(iso(counted.due) == "2026-04-03");
  CHECK(counted.provisional);
  CHECK_FALSE(calendar.knows_division("uk-any"));

  const Calendar uk = uk_calendar().with_named({{"school", "working", {}, {}}});
  CHECK_FALSE(count(uk, *parse_span("1 school day"), own("2026-04-02"), {}).provisional);
  Counting wales;
  wales.division = "wales";
  CHECK(count(uk, *parse_span("1 school day"), own("2026-04-02"), wales).provisional);
  CHECK(calendar.last_year() == 0);
}

TEST_CASE("a named calendar begins with one that exists, and not with itself") {
  const std::vector<NamedCalendar> all = {{"a", "b", {}, {}}, {"b", "a", {}, {}}, {"c", "schol", {}, {}}};
  CHECK(problem_of(all[0], all)->message == "calendar 'a' is from itself");
  CHECK(problem_of(all[2], all)->message == "'c' is from a calendar that is not here");
  CHECK_FALSE(problem_of({"d", "working", {}, {}}, all));
}

TEST_CASE("R8 the next meeting is the first whose papers are due after the start") {
  CalendarData data = calendar_data();
  const std::vector<Meeting> dates = {
      {day("2026-05-20"), {}}, {day("2026-01-21"), {}}, {day("2026-03-25"), {}}, {day("2026-07-15"), {}}};
  data.meetings = {{"trustees", dates, {}, std::nullopt}, {"board", dates, {}, parse_span("7 days").operator*()}};
  data.meetings.push_back({"easter", {{day("2026-04-10"), {}}}, {}, *parse_span("7 days")});
  const Calendar calendar(data);
  const auto next = [&](const char* series, const char* start) -> std::string {
    const auto meeting = next_meeting(*calendar.meetings(series), day(start));
    return meeting ? iso(meeting->date) + " papers " + iso(meeting->papers) : "none known";
  };
  CHECK(next("trustees", "2026-03-25") == "2026-05-20 papers 2026-05-20");
  CHECK(next("trustees", "2026-03-24") == "2026-03-25 papers 2026-03-25");
  CHECK(next("board", "2026-05-12") == "2026-05-20 papers 2026-05-13");
  CHECK(next("board", "2026-05-14") == "2026-07-15 papers 2026-07-08");
  CHECK(next("easter", "2026-03-02") == "2026-04-10 papers 2026-04-02");  // 3 April is Good Friday
  CHECK(next("trustees", "2026-07-15") == "none known");
  CHECK(meetings_after(*calendar.meetings("trustees"), day("2026-03-25")).size() == 2);
  CHECK(calendar.meetings("governors") == nullptr);
}
