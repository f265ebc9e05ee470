// What the makers of tables and charts share: which cases count, how a value is called, how a day and a share are
// written. Only for src/figures.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "figures/figures.h"

namespace plaint::figures {

using Cases = std::vector<const CaseRecord*>;

// "4 Mar 2026"; what stands where there is no day.
std::string day(Date date);
std::string day(const std::optional<Date>& date, std::string_view none);

// "4 Mar"; with the year where it is not that of `beside`, another day of the same line.
std::string short_day(Date date, Date beside);

// "missed-visit" -> "Missed visit"
std::string in_words(std::string_view name);
std::string capital(std::string text);

// "83% (10 of 12)"; never 100% where one is missing, never 0% where there is one; "none" of nothing.
std::string share(int part, int whole);

// "10 working days", "next trustees meeting", "on 1 January 2026"; "" when it has none.
std::string limit_of(const Promise& promise);

// "Acknowledgement", "Review measures m1"
std::string title_of(const PromiseRecord& each);

// Several policies among the cases? Then their names are told.
bool several_policies(const Figures& figures);
std::string policy_name(const Policy& policy);

// "Written complaint"; of a kind that has but one stage, which nobody named, the title of the kind.
std::string stage_title(const Kind& kind, const Stage& stage);

Cases of_sort(const Figures& figures, Sort sort);
bool received_in(const CaseRecord& each, const Period& period);
bool closed_in(const CaseRecord& each, const Period& period);  // and closed at its end
bool is_overdue(const PromiseRecord& each);                    // overdue, or without the date that it should have
int overdue_in(const CaseRecord& each);                        // how many of its promises are

// What a case has under a heading by which cases are counted: "service", "channel", "category", "cause", "stage",
// "kind", "policy", "complainant", or any fact; in words; "Not recorded" when it has nothing.
std::vector<std::string> values_under(const CaseRecord& each, std::string_view heading);
std::string outcome_of(const CaseRecord& each);  // "Upheld"; "" while it has none

// How such a heading is called: "Department or function" where it is the service.
std::string heading_title(std::string_view heading);

// "Interim response": an event as a report calls it, by the policy's own title, or plainer than its name.
std::string in_plain_words(const EventType& type);

// Counts as they are shown: hidden ones of a report that is published are "*".
std::string shown_count(int count, bool hidden);
inline constexpr std::string_view hidden_mark = "*";
std::string note_on_hidden(const Figures& figures);

// A table whose rows are added up in columns of counts, with a total; small counts hidden where the figures say so. A
// count of `no_count` cannot be: it is shown as "–", and nothing is hidden with its help.
inline constexpr int no_count = -1;
struct CountRow {
  std::string label;
  std::vector<int> counts;
};
FigureTable counted(const Figures& figures, std::vector<FigureColumn> columns, std::vector<CountRow> rows,
                    bool with_total);

FigureColumn text_column(std::string name, std::string title);
FigureColumn number_column(std::string name, std::string title);

// The makers, by subject. Each gives a table without its name and title.
FigureTable register_table(const Figures& figures);
FigureTable praise_register(const Figures& figures);
FigureTable register_full(const Figures& figures);
FigureTable movement(const Figures& figures);
FigureTable by_heading(const Figures& figures, std::string_view heading);
FigureTable stages(const Figures& figures);
FigureTable open_cases(const Figures& figures);
FigureTable overdue(const Figures& figures);
FigureTable waiting(const Figures& figures);
FigureTable deadlines(const Figures& figures);
FigureTable late(const Figures& figures);
FigureTable outcomes(const Figures& figures);
FigureTable points(const Figures& figures);
FigureTable praise(const Figures& figures);
FigureTable comments(const Figures& figures);
FigureTable significant(const Figures& figures);
FigureTable exceptions(const Figures& figures);
FigureTable lessons(const Figures& figures);
FigureTable causes(const Figures& figures);
FigureTable actions(const Figures& figures);
FigureTable measures(const Figures& figures);
FigureTable assurance(const Figures& figures);
FigureTable duties(const Figures& figures);
FigureTable diary(const Figures& figures);
FigureTable times(const Figures& figures);
FigureTable durations(const Figures& figures);
FigureTable trend(const Figures& figures, std::string_view heading);
FigureTable trend_total(const Figures& figures);
FigureTable repeats(const Figures& figures);
FigureTable unreadable(const Figures& figures);

FigureChart received_by_month(const Figures& figures);
FigureChart in_time_chart(const Figures& figures);
FigureChart outcomes_chart(const Figures& figures);
FigureChart open_by_stage(const Figures& figures);

// One deadline of a policy, with every time that it was decided within the period.
struct Deadline {
  const Policy* policy = nullptr;
  const Promise* promise = nullptr;
  std::string title;  // "Acknowledgement (First steps)"
  int in_time = 0;
  int late = 0;
  int put_off = 0;          // held in time during the period, and not decided yet
  int in_time_put_off = 0;  // of those in time: after they had been put off
  std::vector<int> taken;   // of those that were kept
  std::string unit;
};
std::vector<Deadline> deadlines_of(const Figures& figures);

// The same, those that were decided at least once; of what is published, those with too few together in one.
std::vector<Deadline> deadlines_told(const Figures& figures);

}  // namespace plaint::figures
