#include "commands/report_made.h"

#include <fmt/core.h>

#include <charconv>
#include <memory>
#include <optional>
#include <set>
#include <utility>

#include "base/contains.h"
#include "base/text.h"
#include "commands/date_words.h"
#include "commands/gather.h"
#include "commands/jobs.h"
#include "commands/report_forms.h"
#include "figures/figures.h"
#include "report/diagnostics_text.h"
#include "report/figures_md.h"

namespace plaint {

namespace {

constexpr const char* everything = "all";

Result<Period> period_from(const std::string& from, const std::string& to, Date as_of) {
  const Result<Date> first = parse_date_word(from, as_of);
  if (!first) return Problem{"--from " + first.problem().message, first.problem().hint};
  const Result<Date> last = to.empty() ? Result<Date>(as_of) : parse_date_word(to, as_of);
  if (!last) return Problem{"--to " + last.problem().message, last.problem().hint};
  return period_between(*first, *last);
}

Result<Period> typed_period(const ReportOptions& options, const std::string& word, const Calendar& calendar, Date as_of) {
  const int ways = !options.quarter.empty() + !options.year.empty() + (!options.from.empty() || !options.to.empty());
  if (ways > 1) return Problem{"the period is given twice", "give one of --quarter, --year, and --from with --to"};
  if (!options.quarter.empty()) return read_quarter(options.quarter);
  if (!options.year.empty()) return read_year(options.year);
  if (!options.from.empty()) return period_from(options.from, options.to, as_of);
  if (!options.to.empty()) return Problem{"--to needs --from", "--from 2026-01-01 --to 2026-03-31"};
  return period_of(word, calendar, as_of);
}

// What stands in the past is as it was then; nothing is known yet of what is to come.
Result<Period> wanted_period(const ReportOptions& options, const std::string& word, const Calendar& calendar, Date as_of) {
  Result<Period> period = typed_period(options, word, calendar, as_of);
  return period ? upto(std::move(*period), as_of) : period;
}

int suppressed_below(const Template& form) {
  const TemplateKey* key = form.key("suppress");
  int below = 0;
  if (key != nullptr) std::from_chars(key->value.data(), key->value.data() + key->value.size(), below);
  return below;
}

// What saving a report recorded on the last day of the period is no part of it: so the report that was saved, and every other of that
// day, can be made again to the byte.
void leave_saving_out(LoadedWorkspace& loaded, Date last) {
  std::erase_if(loaded.diary.events, [&](const CaseEvent& event) {
    return event.when.date == last && event.field("digest") != nullptr && event.field("report") != nullptr;
  });
}

Figures figures_of(LoadedWorkspace& loaded, const Period& period, int suppress, Diagnostics& unreadable) {
  Figures figures;
  figures.organisation = loaded.workspace.organisation;
  figures.as_of = period.to;
  figures.period = period;
  figures.before = before(period);
  figures.own = loaded.own != nullptr ? &loaded.own->policy : nullptr;
  figures.calendar = &loaded.calendars.own();
  figures.suppress = suppress;
  look_at_each_case(loaded, period.to, [&](const CaseOnDay& each) -> Afterwards {
    std::optional<CaseRecord> record;
    if (each.begun()) record = record_of(*each.timeline, each.overlays);
    return [&, errors = errors_of(each.diagnostics), record = std::move(record)]() mutable {
      unreadable.add_all(errors);
      if (record) figures.cases.push_back(std::move(*record));
    };
  }, Detail::judged);
  for (const Timeline& timeline : replay_organisation(loaded, period.to)) add_organisation(figures, timeline);
  unreadable.add_all(errors_of(loaded.diagnostics));
  std::set<std::string> files;
  for (const Diagnostic& each : unreadable.all()) files.insert(each.path);
  figures.unreadable.assign(files.begin(), files.end());
  return figures;
}

// "20 March 2026"
std::string long_day(Date date) {
  const std::string with_weekday = long_form(date);
  return with_weekday.substr(with_weekday.find(' ') + 1);
}

Value of_period(const Period& period) {
  return Value::group({{"from", Value::of(long_day(period.from))}, {"to", Value::of(long_day(period.to))}, {"label", Value::of(period.label)}});
}

// What a template speaks of: its name, and what it is; none: there is nothing of that name.
template <class T>
struct Asked {
  std::string name;
  std::optional<T> made = {};
};

template <class T>
std::vector<Asked<T>> asked_of(const Template& form, const std::string& part, const std::vector<FigureName>& names) {
  std::vector<Asked<T>> all;
  for (const FigureName& each : names) {
    if (contains(form.names, part + each.name)) all.push_back({each.name});
  }
  return all;
}

template <class T, class Make>
void add_jobs(std::vector<Asked<T>>& all, const Figures& figures, Make make, Jobs& jobs) {
  for (Asked<T>& each : all) jobs.push_back([&each, &figures, make] { each.made = make(each.name, figures); });
}

// Also the names of which the template does not speak: it may have meant one of them.
template <class T, class Show>
Value group_of(const std::vector<Asked<T>>& all, const std::vector<FigureName>& names, Show show) {
  Value group = Value::group({});
  for (const Asked<T>& each : all) {
    if (each.made) group.add(each.name, show(*each.made));
  }
  for (const FigureName& each : names) {
    if (group.find(each.name) == nullptr) group.add(each.name, Value{});
  }
  return group;
}

// The figures of which a template speaks, each worked out by a job of its own.
class Filling {
 public:
  Filling(const World& world, const Template& form, const Figures& figures)
      : figures_(figures),
        charts_(asked_of<FigureChart>(form, "charts.", chart_names())),
        singles_(asked_of<Value>(form, "figures.", figure_names())) {
    constexpr std::string_view part = "tables.";
    for (const std::string& name : form.names) {
      if (name.starts_with(part)) tables_.push_back({name.substr(part.size())});
    }
    Jobs jobs;
    add_jobs(tables_, figures_, make_table, jobs);
    add_jobs(charts_, figures_, make_chart, jobs);
    add_jobs(singles_, figures_, make_figure, jobs);
    do_all(world, jobs);
  }

  // `tables`: the names of those that there are besides.
  Value values(const std::string& title, const std::vector<FigureName>& tables) const {
    return Value::group({{"organisation", Value::of(figures_.organisation)},
                         {"title", Value::of(title)},
                         {"as-of", Value::of(long_day(figures_.as_of))},
                         {"period", of_period(figures_.period)},
                         {"before", of_period(figures_.before)},
                         {"incomplete", Value::yes(!figures_.unreadable.empty())},
                         {"tables", group_of(tables_, tables, [](const FigureTable& each) { return Value::of(table_md(each)); })},
                         {"charts", group_of(charts_, chart_names(), [](const FigureChart& each) { return Value::of(chart_md(each)); })},
                         {"figures", group_of(singles_, figure_names(), [](const Value& each) { return each; })}});
  }

  void give_to(IssuedReport& report) {
    for (auto& each : tables_) {
      if (each.made) report.tables.push_back(std::move(*each.made));
    }
    for (auto& each : charts_) {
      if (each.made) report.charts.push_back(std::move(*each.made));
    }
    for (auto& each : singles_) {
      if (each.made) report.figures.emplace_back(each.name, std::move(*each.made));
    }
  }

 private:
  const Figures& figures_;
  std::vector<Asked<FigureTable>> tables_;
  std::vector<Asked<FigureChart>> charts_;
  std::vector<Asked<Value>> singles_;
};

// The template filled. The names of all tables are gathered from all cases, so only where it speaks of something that there is not.
std::optional<Rendering> fill(const Filling& filling, const ReportForm& form, const Figures& figures, Diagnostics& diagnostics) {
  Diagnostics told_again;
  auto rendering = render(form.form, filling.values(form.title, {}), Escape::markdown, told_again);
  if (rendering) return rendering;
  return render(form.form, filling.values(form.title, table_names(figures)), Escape::markdown, diagnostics);
}

int tell(World& world, const Diagnostics& diagnostics) {
  world.err << diagnostics_text(diagnostics);
  return exit_problems;
}

}  // namespace

Making make_report(World& world, const CommonOptions& common, const ReportOptions& options) {
  auto today = load_workspace(world, common.as_of);
  if (!today) return {{}, say(world, today.problem(), exit_usage)};
  Diagnostics diagnostics;
  const Result<std::optional<ReportForm>> form = read_report_form(world, options.name, diagnostics);
  if (!form) return {{}, say(world, form.problem(), exit_usage)};
  if (!*form) return {{}, tell(world, diagnostics)};
  const std::string word = (*form)->period.empty() ? everything : (*form)->period;
  const Result<Period> period = wanted_period(options, word, (*today)->calendars.own(), common.as_of);
  if (!period) return {{}, say(world, period.problem(), exit_usage)};
  MadeReport made;
  made.here = (*today)->here;
  auto loaded = period->to == common.as_of ? std::move(today) : load_workspace(world, period->to);
  if (!loaded) return {{}, say(world, loaded.problem(), exit_failed)};
  made.loaded = std::move(*loaded);
  made.period = *period;
  made.whole_history = word == everything && options.quarter.empty() && options.year.empty() && options.from.empty();
  made.issued = {.name = options.name, .title = (*form)->title, .as_of = period->to, .from = period->from, .to = period->to,
                 .period = period->label};
  leave_saving_out(*made.loaded, period->to);
  const auto figures =
      std::make_shared<Figures>(figures_of(*made.loaded, *period, suppressed_below((*form)->form), made.issued.unreadable));
  world.kept.push_back(figures);
  Filling filling(world, (*form)->form, *figures);
  const auto rendering = fill(filling, **form, *figures, diagnostics);
  if (!rendering) return {{}, tell(world, diagnostics)};
  filling.give_to(made.issued);
  made.issued.markdown = rendering->text;
  return {std::move(made), exit_well};
}

std::string short_name_of(const Period& period, bool whole_history) {
  using namespace std::chrono;
  if (whole_history) return iso(period.to);
  const year_month_day first(period.from), last(period.to + days(1));  // the first day after it
  const int year = static_cast<int>(first.year()), next = static_cast<int>(last.year());
  const unsigned month = static_cast<unsigned>(first.month());
  const int months = (next - year) * 12 + static_cast<int>(static_cast<unsigned>(last.month())) - static_cast<int>(month);
  if (static_cast<unsigned>(first.day()) == 1 && static_cast<unsigned>(last.day()) == 1) {
    if (months == 1) return fmt::format("{:04}-{:02}", year, month);
    if (months == 3 && month % 3 == 1) return fmt::format("{:04}-Q{}", year, (month + 2) / 3);
    if (months == 6 && month % 6 == 1) return fmt::format("{:04}-H{}", year, month == 1 ? 1 : 2);
    if (months == 12 && month == 1) return fmt::format("{:04}", year);
    if (months == 12 && month == 4) return fmt::format("{:04}-{:02}", year, next % 100);
  }
  return iso(period.from) + "-to-" + iso(period.to);
}

}  // namespace plaint
