#include "commands/report_made.h"

#include <fmt/core.h>

#include <charconv>
#include <optional>
#include <set>
#include <utility>

#include "base/contains.h"
#include "base/text.h"
#include "commands/date_words.h"
#include "commands/gather.h"
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

bool is_used(const Template& form, const std::string& name) {
  return contains(form.names, name);
}

// "20 March 2026"
std::string long_day(Date date) {
  const std::string with_weekday = long_form(date);
  return with_weekday.substr(with_weekday.find(' ') + 1);
}

Value of_period(const Period& period) {
  return Value::group({{"from", Value::of(long_day(period.from))}, {"to", Value::of(long_day(period.to))}, {"label", Value::of(period.label)}});
}

// All that there is by its name, so that a slip gets its did-you-mean; worked out only where the template speaks of it.
class Filling {
 public:
  Filling(const ReportForm& form, const Figures& figures, IssuedReport& report)
      : form_(form.form), figures_(figures), report_(report) {}

  Value values(const std::string& title) {
    for (const std::string& name : form_.names) {
      if (name.starts_with("tables.")) add_table(name.substr(7));
    }
    for (const FigureName& each : table_names(figures_)) {
      if (tables_.find(each.name) == nullptr) tables_.add(each.name, Value{});
    }
    return Value::group({{"organisation", Value::of(figures_.organisation)},
                         {"title", Value::of(title)},
                         {"as-of", Value::of(long_day(figures_.as_of))},
                         {"period", of_period(figures_.period)},
                         {"before", of_period(figures_.before)},
                         {"incomplete", Value::yes(!figures_.unreadable.empty())},
                         {"tables", std::move(tables_)},
                         {"charts", charts()},
                         {"figures", singles()}});
  }

 private:
  void add_table(const std::string& name) {
    std::optional<FigureTable> table = make_table(name, figures_);
    if (!table) return;
    tables_.add(name, Value::of(table_md(*table)));
    report_.tables.push_back(std::move(*table));
  }

  Value charts() {
    Value all = Value::group({});
    for (const FigureName& each : chart_names()) {
      if (!is_used(form_, "charts." + each.name)) {
        all.add(each.name, Value{});
      } else if (std::optional<FigureChart> chart = make_chart(each.name, figures_)) {
        all.add(each.name, Value::of(chart_md(*chart)));
        report_.charts.push_back(std::move(*chart));
      }
    }
    return all;
  }

  Value singles() {
    Value all = Value::group({});
    for (const FigureName& each : figure_names()) {
      std::optional<Value> figure = is_used(form_, "figures." + each.name) ? make_figure(each.name, figures_) : std::nullopt;
      if (figure) report_.figures.emplace_back(each.name, *figure);
      all.add(each.name, figure ? std::move(*figure) : Value{});
    }
    return all;
  }

  const Template& form_;
  const Figures& figures_;
  IssuedReport& report_;
  Value tables_ = Value::group({});
};

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
  const Figures figures = figures_of(*made.loaded, *period, suppressed_below((*form)->form), made.issued.unreadable);
  Filling filling(**form, figures, made.issued);
  const auto rendering = render((*form)->form, filling.values((*form)->title), Escape::markdown, diagnostics);
  if (!rendering) return {{}, tell(world, diagnostics)};
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
