#include "report/figures_md.h"

#include <algorithm>
#include <cmath>

#include "base/markdown.h"
#include "base/text.h"
#include "report/document_text.h"
#include "report/text_grid.h"

namespace plaint {

namespace {

constexpr const char* full_block = "\xe2\x96\x88";  // U+2588
constexpr const char* half_tone = "\xe2\x96\x92";   // U+2592

std::string safe(const std::string& text) { return markdown_text(shown_lines(text)); }

std::string row_of(const std::vector<std::string>& cells) {
  std::string row = "|";
  for (const std::string& cell : cells) row += " " + safe(cell) + " |";
  return row + "\n";
}

std::string bold(const std::string& title) { return title.empty() ? "" : "**" + safe(title) + "**\n\n"; }

std::string repeated(const char* sign, int times) {
  std::string text;
  for (int time = 0; time < times; ++time) text += sign;
  return text;
}

// Longer than any row of backticks within, so that no label can close it.
std::string fence_around(const std::string& text) {
  std::size_t most = 2, row = 0;
  for (const char letter : text) {
    row = letter == '`' ? row + 1 : 0;
    most = std::max(most, row);
  }
  return std::string(most + 1, '`');
}

double longest(const FigureChart& chart) {
  double value = 0;
  for (const FigureBar& bar : chart.bars) value = std::max(value, bar.value);
  return value;
}

}  // namespace

std::string table_md(const FigureTable& table) {
  if (table.rows.empty()) return safe(table.empty) + "\n";
  std::vector<std::string> titles;
  std::string rule = "|";
  for (const FigureColumn& column : table.columns) {
    titles.push_back(column.title);
    rule += column.number ? " ---: |" : " --- |";
  }
  std::string text = bold(table.title) + row_of(titles) + rule + "\n";
  for (const auto& row : table.rows) text += row_of(row);
  if (!table.note.empty()) text += "\n" + safe(table.note) + "\n";
  return text;
}

double length_of(const FigureBar& bar, const FigureChart& chart) {
  const double whole = chart.full ? *chart.full : longest(chart);
  return whole > 0 ? std::clamp(bar.value / whole, 0.0, 1.0) : 0.0;
}

std::string chart_text(const FigureChart& chart, int columns) {
  constexpr int widest_label = 26, gap = 2;
  int label_width = 0, shown_width = 0;
  bool any_stands_out = false;
  for (const FigureBar& bar : chart.bars) {
    label_width = std::max(label_width, std::min(display_width(shown(bar.label)), widest_label));
    shown_width = std::max(shown_width, display_width(shown(bar.shown)));
    any_stands_out = any_stands_out || bar.stands_out;
  }
  const int whole = std::max(columns - label_width - shown_width - 2 * gap, 10);
  std::string text;
  for (const FigureBar& bar : chart.bars) {
    std::vector<std::string> labels = fitted(shown(bar.label), label_width);
    const double length = length_of(bar, chart);
    const int signs = bar.value > 0 ? std::max(1, static_cast<int>(std::lround(length * whole))) : 0;
    const std::string last = std::move(labels.back());
    labels.pop_back();
    for (const std::string& label : labels) text += label + '\n';
    text += pad(last, label_width + gap) + repeated(any_stands_out && !bar.stands_out ? half_tone : full_block, signs) +
            (signs > 0 ? "  " : "") + shown(bar.shown) + '\n';
  }
  return text;
}

std::string chart_md(const FigureChart& chart) {
  if (chart.bars.empty()) return safe(chart.empty) + "\n";
  const std::string unit = chart.unit.empty() || lower_case(chart.title).find(lower_case(chart.unit)) != std::string::npos ? "" : " (" + chart.unit + ")";
  const std::string bars = chart_text(chart, page_columns), fence = fence_around(bars);
  return bold(chart.title.empty() ? "" : chart.title + unit) + fence + "chart " + chart.name + "\n" + bars + fence + "\n";
}

}  // namespace plaint
