#include "report/chart_svg.h"

#include <fmt/core.h>

#include <algorithm>

#include "base/text.h"
#include "report/figures_md.h"
#include "report/html.h"
#include "report/text_grid.h"

namespace plaint {

namespace {

constexpr int line_height = 20;   // pixels, of the label
constexpr int bar_height = 14;
constexpr int below_bar = 14;

std::string described(const FigureChart& chart) {
  std::vector<std::string> bars;
  for (const FigureBar& bar : chart.bars) bars.push_back(shown(bar.label) + ": " + shown(bar.shown));
  return join(bars, "; ");
}

std::string text_at(const std::string& x, int y, const std::string& more, const std::string& text) {
  return fmt::format("<text x=\"{}\" y=\"{}\"{}>{}</text>\n", x, y, more, html_text(text));
}

// What is left of 320 pixels for labels beside what is shown at the right.
int label_columns(const FigureChart& chart) {
  constexpr int columns = 38, least = 14;
  int widest = 0;
  for (const FigureBar& bar : chart.bars) widest = std::max(widest, display_width(shown(bar.shown)));
  return std::max(columns - widest, least);
}

std::string label_of(const FigureBar& bar, int columns, int& y) {
  std::string drawn;
  const std::string kind = bar.stands_out ? " class=\"out\"" : "";
  const std::vector<std::string> lines = fitted(shown(bar.label), columns);
  for (const std::string& line : lines) drawn += text_at("0", y += line_height, kind, line);
  return drawn + text_at("100%", y, " class=\"" + std::string(bar.stands_out ? "value out" : "value") + "\"", shown(bar.shown));
}

std::string bar_of(const FigureBar& bar, const FigureChart& chart, int y) {
  std::string drawn;
  if (chart.full) drawn += fmt::format("<rect class=\"whole\" x=\"0\" y=\"{}\" width=\"100%\" height=\"{}\"/>\n", y, bar_height);
  const double percent = 100 * length_of(bar, chart);
  if (percent <= 0) return drawn + fmt::format("<rect class=\"none\" x=\"0\" y=\"{}\" width=\"2\" height=\"{}\"/>\n", y, bar_height);
  return drawn + fmt::format("<rect class=\"{}\" x=\"0\" y=\"{}\" width=\"{:.2f}%\" height=\"{}\"/>\n", bar.stands_out ? "bar out" : "bar", y,
                             percent, bar_height);
}

}  // namespace

std::string chart_svg(const FigureChart& chart, const std::string& id) {
  std::string bars;
  int y = 0;
  const int columns = label_columns(chart);
  for (const FigureBar& bar : chart.bars) {
    bars += label_of(bar, columns, y);
    bars += bar_of(bar, chart, y + 6);
    y += 6 + bar_height + below_bar;
  }
  return fmt::format("<svg role=\"img\" aria-labelledby=\"{0}-title {0}-desc\" width=\"100%\" height=\"{1}\">\n"
                     "<title id=\"{0}-title\">{2}</title>\n<desc id=\"{0}-desc\">{3}</desc>\n{4}</svg>\n",
                     id, y, html_text(shown(chart.title)), html_text(described(chart)), bars);
}

}  // namespace plaint
