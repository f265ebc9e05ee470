#include "commands/workday.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/text.h"
#include "calendar/count.h"
#include "commands/calendars.h"
#include "commands/date_words.h"
#include "report/diagnostics_text.h"
#include "report/json_text.h"

namespace plaint {

namespace {

struct Question {
  Start start;
  Span span;
  Counting counting;
};

// A date with a time, or any word for a date.
Result<Start> parse_start(const std::string& typed, Date today) {
  if (typed.find('T') != std::string::npos && typed.find_first_of("0123456789") == 0) {
    const Result<DateTime> when = parse_date_time(typed);
    if (!when) return when.problem();
    return Start{when->date, when->minute, true};
  }
  const Result<Date> date = parse_date_word(typed, today);
  if (!date) return date.problem();
  return Start{*date, std::nullopt, true};
}

template <class Value>
std::optional<Problem> read_option(const std::string& typed, std::string_view option,
                                   Result<Value> (*parse)(std::string_view), Value& value) {
  if (typed.empty()) return std::nullopt;
  const Result<Value> parsed = parse(typed);
  if (!parsed) return Problem{fmt::format("{} {}", option, parsed.problem().message), parsed.problem().hint};
  value = *parsed;
  return std::nullopt;
}

Result<Question> parse_question(const WorkdayOptions& options, Date today) {
  const Result<Start> start = parse_start(options.from, today);
  if (!start) return start.problem();
  const Result<Span> span = parse_span(options.span);
  if (!span) return span.problem();
  if (span->unit == Unit::as_soon_as_possible) {
    return Problem{"'as soon as possible' ends on no date", "give a length of time, for example 10 working days"};
  }
  Question question{*start, *span, {}};
  question.counting.division = options.division;
  question.counting.late_arrival = LateArrival::next_day;
  Counting& counting = question.counting;
  auto problem = read_option(options.first_day, "--first-day", parse_first_day, counting.first_day);
  if (!problem) {
    problem =
        read_option(options.last_day_closed, "--last-day-closed", parse_last_day_closed, counting.last_day_closed);
  }
  if (!problem) problem = read_option(options.cut_off, "--cut-off", parse_cut_off, counting.cut_off);
  if (problem) return *problem;
  return question;
}

Problem unknown(std::string_view what, const std::string& word, const std::vector<std::string>& known) {
  const std::string meant = did_you_mean(word, known);
  const std::string list = known.empty() ? "no calendars were found" : "known: " + join(known, ", ");
  return {fmt::format("'{}' is not {}", word, what), meant.empty() ? list : meant};
}

std::optional<Problem> not_in_calendar(const Question& question, const Calendar& calendar) {
  const std::string& division = question.counting.division;
  if (!division.empty() && !calendar.knows_division(division)) {
    return unknown("a division", division, calendar.divisions());
  }
  if (question.span.unit != Unit::named_days || calendar.knows_calendar(question.span.calendar)) return std::nullopt;
  std::vector<std::string> known = {"working"};
  for (const NamedCalendar& named : calendar.data().named) known.push_back(named.name);
  return unknown("a calendar", question.span.calendar, known);
}

std::string division_of(const Question& question, const Calendar& calendar) {
  return question.counting.division.empty() ? calendar.division() : question.counting.division;
}

// "2029-01-05 is provisional: the bank holidays of scotland are known for 2007 to 2028"
std::string why_provisional(const Question& question, const Calendar& calendar, Date due) {
  const std::string division = division_of(question, calendar);
  const std::vector<YearRange>& covered = calendar.days("", division).rules().covered;
  const std::string known = covered.empty() ? "not known" : "known for " + to_string(covered);
  return fmt::format("{} is provisional: the bank holidays of {} are {}", iso(due), division, known);
}

std::string reason_shown(const std::string& reason) {
  return reason == "Saturday" || reason == "Sunday" ? "weekend" : reason;
}

std::string as_text(const Question& question, const Calendar& calendar, const Counted& counted,
                    const std::vector<SkippedDay>& skipped) {
  std::string text = fmt::format("\n{}: {}, counted from {} ({})\n", long_form(counted.due), to_string(question.span),
                                 long_form(counted.from), division_of(question, calendar));
  std::size_t width = 0;
  for (const SkippedDay& day : skipped) width = std::max(width, day_form(day.date).size());
  if (!skipped.empty()) text += "\nNot counted:\n";
  for (const SkippedDay& day : skipped) {
    text += "  " + pad(day_form(day.date), static_cast<int>(width)) + "   " + shown(reason_shown(day.reason)) + "\n";
  }
  return text;
}

std::string as_json(const Question& question, const Calendar& calendar, const Counted& counted,
                    const std::vector<SkippedDay>& skipped) {
  nlohmann::ordered_json days = nlohmann::ordered_json::array();
  for (const SkippedDay& day : skipped) days.push_back({{"date", iso(day.date)}, {"reason", day.reason}});
  nlohmann::ordered_json document = {
      {"due", iso(counted.due)},
      {"provisional", counted.provisional},
      {"span", to_string(question.span)},
      {"start", iso(DateTime{question.start.date, question.start.minute})},
      {"from", iso(counted.from)},
      {"division", division_of(question, calendar)},
      {"first_day", to_string(question.counting.first_day)},
      {"last_day_closed", to_string(question.counting.last_day_closed)},
      {"cut_off", question.counting.cut_off ? time_of_day(*question.counting.cut_off) : "none"},
      {"skipped", days},
  };
  return json_shown(document.dump(2)) + "\n";
}

// With --division the bank holidays of that division alone count: the closures of this organisation are not the question.
Calendar calendar_asked(const CalendarSetting& setting, const WorkdayOptions& options, Diagnostics& diagnostics) {
  Workspace workspace = setting.workspace;
  if (!options.division.empty()) workspace.closures.clear();
  return make_calendar(workspace, setting.loaded, diagnostics);
}

}  // namespace

int workday(World& world, const CommonOptions& common, const WorkdayOptions& options) {
  const Result<Question> question = parse_question(options, world.today());
  if (!question) return say(world, question.problem(), exit_usage);

  Diagnostics diagnostics;
  const CalendarSetting setting = load_calendar_setting(world, diagnostics);
  const Calendar calendar = calendar_asked(setting, options, diagnostics);
  if (diagnostics.errors() > 0) {
    world.err << diagnostics_text(diagnostics);
    return exit_problems;
  }
  if (const auto problem = not_in_calendar(*question, calendar)) return say(world, *problem, exit_usage);

  const Counted counted = count(calendar, question->span, question->start, question->counting);
  const auto skipped = skipped_days(calendar, question->span, question->start, question->counting);
  if (common.format == Format::json) {
    world.out << as_json(*question, calendar, counted, skipped);
    return exit_well;
  }
  world.out << iso(counted.due) << (counted.provisional ? " provisional\n" : "\n");
  if (options.explain) world.out << as_text(*question, calendar, counted, skipped);
  if (counted.provisional) world.err << "plaint: " << why_provisional(*question, calendar, counted.due) << "\n";
  return exit_well;
}

}  // namespace plaint
