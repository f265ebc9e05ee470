#include "date/date.h"

#include <doctest/doctest.h>

#include "calendar/counting.h"
#include "date/span.h"

using namespace plaint;

TEST_CASE("a date is written YYYY-MM-DD and must exist") {
  CHECK(iso(*parse_date("2026-03-20")) == "2026-03-20");
  CHECK(iso(*parse_date("2024-02-29")) == "2024-02-29");
  for (const char* bad : {"", "2026", "2026-03", "2026-3-20", "20/03/2026", "2026-03-20 ", "2026-02-29", "2026-13-01",
                          "2026-00-10", "2026-04-31", "0000-01-01", "+026-03-20", "2026-03-2O", "2026-03-20T17:00"}) {
    CAPTURE(bad);
    CHECK_FALSE(parse_date(bad));
  }
  CHECK(parse_date("2026-02-30").problem().message == "'2026-02-30' is not a date: February 2026 has 28 days");
  CHECK(parse_date("20/03/2026").problem().message == "'20/03/2026' is not a date");
  CHECK(parse_date("20/03/2026").problem().hint == "the year comes first: 20 March 2026 is 2026-03-20");
  CHECK(parse_date("3/4/2026").problem().hint == "the year comes first: 3 April 2026 is 2026-04-03");
  CHECK(parse_date("31.12.2026").problem().hint == "the year comes first: 31 December 2026 is 2026-12-31");
  CHECK(parse_date("29-02-2028").problem().hint == "the year comes first: 29 February 2028 is 2028-02-29");
  for (const char* neither : {"29/02/2026", "03/31/2026", "20/03/26", "/03/2026", "20//2026", "2026/03/20", "0/3/2026", "+1/3/2026"}) {
    CHECK(parse_date(neither).problem().hint == "write dates as YYYY-MM-DD, for example 2026-03-27");
  }
  CHECK(parse_date("2026-03").problem().message == "'2026-03' is not a date: the day is missing");
}

TEST_CASE("dates are printed as people read them") {
  const Date day = make_date(2026, 3, 6);
  CHECK(iso(day) == "2026-03-06");
  CHECK(long_form(day) == "Friday 6 March 2026");
  CHECK(short_form(day) == "Fri 6 Mar");
  CHECK(day_form(day) == "Fri 6 March 2026");
  CHECK(iso(make_date(202, 1, 1)) == "0202-01-01");
  CHECK(year_of(day) == 2026);
  CHECK(is_weekend(make_date(2026, 3, 7)));
  CHECK(is_weekend(make_date(2026, 3, 8)));
  CHECK_FALSE(is_weekend(make_date(2026, 3, 9)));
}

TEST_CASE("a date may be known only to the month or the year") {
  CHECK(iso(parse_partial_date("2024-11")->first()) == "2024-11-01");
  CHECK(iso(parse_partial_date("2024-11")->last()) == "2024-11-30");
  CHECK(iso(parse_partial_date("2024-02")->last()) == "2024-02-29");
  CHECK(iso(parse_partial_date("2024")->first()) == "2024-01-01");
  CHECK(iso(parse_partial_date("2024")->last()) == "2024-12-31");
  CHECK(parse_partial_date("2024-11-05")->precise());
  CHECK_FALSE(parse_partial_date("2024-11")->precise());
  for (const char* text : {"2024", "2024-11", "2024-11-05"}) CHECK(iso(*parse_partial_date(text)) == text);
  CHECK_FALSE(parse_partial_date("2024-00"));
  CHECK_FALSE(parse_partial_date("24-11"));
}

TEST_CASE("a day may carry a time") {
  CHECK(parse_date_time("2026-03-27T17:30")->minute == 1050);
  CHECK_FALSE(parse_date_time("2026-03-27")->minute.has_value());
  for (const char* text : {"2026-03-27", "2026-03-27T17:30", "2026-03-27T00:00"}) {
    CHECK(iso(*parse_date_time(text)) == text);
  }
  for (const char* bad : {"2026-03-27T", "2026-03-27T24:00", "2026-03-27T7:30", "2026-03-27 17:30", "T17:30"}) {
    CAPTURE(bad);
    CHECK_FALSE(parse_date_time(bad));
  }
  CHECK(*parse_time_of_day("17:00") == 1020);
  CHECK_FALSE(parse_time_of_day("17:60"));
  CHECK(parse_time_of_day("5pm").problem().message == "'5pm' is not a time of day");
}

TEST_CASE("months end on the corresponding date, or on the month's last day") {
  CHECK(iso(add_months(make_date(2026, 11, 30), 3)) == "2027-02-28");
  CHECK(iso(add_months(make_date(2023, 11, 30), 3)) == "2024-02-29");
  CHECK(iso(add_months(make_date(1978, 9, 30), 4)) == "1979-01-30");
  CHECK(iso(add_months(make_date(2024, 2, 29), 12)) == "2025-02-28");
  CHECK(iso(add_months(make_date(2026, 3, 31), -1)) == "2026-02-28");
  CHECK(iso(add_months(make_date(2026, 1, 15), -13)) == "2024-12-15");
  CHECK(iso(add_months(make_date(2026, 12, 1), 1)) == "2027-01-01");
}

TEST_CASE("a span says what it reads") {
  for (const char* text : {"10 working days", "1 working day", "28 days", "1 day", "2 weeks", "3 months", "1 year",
                           "5 school days", "1 school day", "5 school days before", "0 working days", "same day",
                           "as soon as possible", "3 mid-term days"}) {
    CAPTURE(text);
    REQUIRE(parse_span(text));
    CHECK(to_string(*parse_span(text)) == text);
  }
  CHECK(parse_span("10 working day")->n == 10);
  CHECK(parse_span("5 school days before")->calendar == "school");
  CHECK(parse_span("5 school days before")->before);
}

TEST_CASE("what is not a span is refused with the way out") {
  struct Row {
    const char* text;
    const char* hint;
  };
  const char* general = "write a number and a unit, for example 10 working days, 3 months or same day";
  for (const Row& row : {Row{"", general}, Row{"10", general}, Row{"ten days", general}, Row{"-1 days", general},
                         Row{"10 wd", "say it in working days"}, Row{"30 calendar days", "say it in days"},
                         Row{"10 business days", "say it in working days"}, Row{"3 monhts", "did you mean 'months'?"},
                         Row{"10000 days", "9999 is the largest number"}, Row{"10 days after", general},
                         Row{"1 School days", general}, Row{"same day before", general}, Row{"10 before", general}}) {
    CAPTURE(row.text);
    const Result<Span> read = parse_span(row.text);
    REQUIRE_FALSE(read);
    CHECK(read.problem().message == "'" + std::string(row.text) + "' is not a length of time");
    CHECK(read.problem().hint == row.hint);
  }
}

TEST_CASE("lateness is told in the unit of the promise") {
  CHECK(lateness_unit(*parse_span("10 working days")) == "working days");
  CHECK(lateness_unit(*parse_span("5 school days")) == "school days");
  CHECK(lateness_unit(*parse_span("same day")) == "working days");
  for (const char* text : {"28 days", "2 weeks", "3 months", "1 year"})
    CHECK(lateness_unit(*parse_span(text)) == "days");
}

TEST_CASE("the words of counting") {
  for (const char* word : {"next-day", "receipt-rolled", "that-day"}) CHECK(to_string(*parse_first_day(word)) == word);
  for (const char* word : {"same", "next-working-day", "previous-working-day"}) {
    CHECK(to_string(*parse_last_day_closed(word)) == word);
  }
  CHECK(parse_first_day("nextday").problem().message == "'nextday' is no rule for the first day");
  CHECK(parse_first_day("nextday").problem().hint == "did you mean 'next-day'?");
  CHECK(parse_first_day("tomorrow").problem().hint == "use next-day, receipt-rolled or that-day");
  CHECK(*parse_cut_off("17:00") == 1020);
  CHECK_FALSE(parse_cut_off("none")->has_value());
  CHECK(parse_cut_off("5pm").problem().hint == "write it as HH:MM, for example 17:00, or none");

  Counting base;
  base.cut_off = 1020;
  CountingOverrides overrides;
  overrides.cut_off = std::optional<int>{};
  overrides.first_day = FirstDay::that_day;
  CHECK_FALSE(apply(base, overrides).cut_off.has_value());
  CHECK(apply(base, overrides).first_day == FirstDay::that_day);
  CHECK(apply(base, {}).cut_off == 1020);
}
