// Charts: what people would rather look at than read.
#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <map>

#include "base/text.h"
#include "figures/parts.h"
#include "figures/suppress.h"

namespace plaint::figures {

namespace {

constexpr int most_months = 12;
constexpr int least_months = 6;

using Month = std::chrono::year_month;

Month month_of(Date date) {
  const std::chrono::year_month_day parts(date);
  return {parts.year(), parts.month()};
}

std::string label_of(Month month) {
  static constexpr std::array<const char*, 12> names = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                        "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  return fmt::format("{} {}", names[static_cast<unsigned>(month.month()) - 1], static_cast<int>(month.year()));
}

// Bars for counts; those that are not published are as good as not there.
std::vector<FigureBar> bars_of(const std::vector<std::pair<std::string, int>>& counts, int limit) {
  std::vector<int> cells;
  for (const auto& [label, count] : counts) cells.push_back(count);
  const Suppressed hidden = suppress(cells, limit);
  std::vector<FigureBar> bars;
  for (std::size_t at = 0; at < counts.size(); ++at) {
    const bool hide = hidden.cells[at];
    bars.push_back({counts[at].first, hide ? 0.0 : counts[at].second, shown_count(counts[at].second, hide), false});
  }
  return bars;
}

bool nothing_in(const std::vector<std::pair<std::string, int>>& counts) {
  return std::all_of(counts.begin(), counts.end(), [](const auto& each) { return each.second == 0; });
}

// The bars of one column of a table of counts, without its total.
std::vector<FigureBar> bars_of(const FigureTable& table, std::size_t column) {
  std::vector<FigureBar> bars;
  for (const auto& row : table.rows) {
    if (row[0] == "Total" || row[column] == "–") continue;
    const bool hidden = row[column] == hidden_mark;
    const double value = hidden ? 0 : std::stod(row[column]);
    if (value > 0 || hidden) bars.push_back({row[0], value, row[column], false});
  }
  return bars;
}

}  // namespace

FigureChart received_by_month(const Figures& figures) {
  const Month last = month_of(figures.period.to);
  Month first = std::min(month_of(figures.period.from), last - std::chrono::months(least_months - 1));
  first = std::max(first, last - std::chrono::months(most_months - 1));
  std::vector<std::pair<std::string, int>> counts;
  for (Month month = first; month <= last; month += std::chrono::months(1)) counts.emplace_back(label_of(month), 0);
  for (const CaseRecord* each : of_sort(figures, Sort::complaint)) {
    const Month month = month_of(each->received);
    if (month >= first && month <= last) ++counts[static_cast<std::size_t>((month - first).count())].second;
  }
  const Date month_end = std::chrono::sys_days(last / std::chrono::last);
  if (figures.period.to < month_end) counts.back().first += ", so far";
  FigureChart chart;
  if (!nothing_in(counts)) chart.bars = bars_of(counts, figures.suppress);
  chart.empty = "No complaint was received in these months.";
  return chart;
}

FigureChart in_time_chart(const Figures& figures) {
  constexpr double whole = 100;
  FigureChart chart;
  chart.full = whole;
  for (const Deadline& each : deadlines_told(figures)) {
    const int count = each.in_time + each.late;
    if (count == 0) continue;
    chart.bars.push_back({each.title, whole * each.in_time / count, share(each.in_time, count), each.late > 0});
  }
  chart.empty = figures.suppress > 0 ? "Too few to be published." : "No deadline was kept or missed.";
  return chart;
}

FigureChart outcomes_chart(const Figures& figures) {
  constexpr std::size_t closed = 2;
  FigureChart chart;
  chart.bars = bars_of(outcomes(figures), closed);
  chart.empty = "No complaint was closed.";
  return chart;
}

FigureChart open_by_stage(const Figures& figures) {
  constexpr std::size_t open = 2;
  FigureChart chart;
  chart.bars = bars_of(stages(figures), open);
  chart.empty = "No complaint is open.";
  return chart;
}

}  // namespace plaint::figures
