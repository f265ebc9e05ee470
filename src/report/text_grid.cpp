#include "report/text_grid.h"

#include <algorithm>
#include <numeric>

#include "base/text.h"
#include "report/wrap.h"

namespace plaint {

namespace {

constexpr int gap = 2;
constexpr int narrowest = 6;       // no column of words is made narrower
constexpr int widest_word = 18;    // a longer one may be broken

using Lines = std::vector<std::string>;
using Row = std::vector<std::string>;

std::string spaces(int count) { return std::string(static_cast<std::size_t>(std::max(count, 0)), ' '); }

// The bytes of the first letters that take at most `columns`; at least one letter.
std::size_t bytes_of(std::string_view word, int columns) {
  std::size_t end = 0;
  for (std::size_t next = 0; next < word.size();) {
    do ++next;
    while (next < word.size() && (static_cast<unsigned char>(word[next]) & 0xc0) == 0x80);
    if (end > 0 && display_width(word.substr(0, next)) > columns) break;
    end = next;
  }
  return end;
}

int widest(const Row& words) {
  int width = 0;
  for (const std::string& word : words) width = std::max(width, display_width(word));
  return width;
}

struct Measure {
  int natural = 0;  // of the widest cell
  int least = 0;    // of the widest word
};

void take(Measure& measure, const std::string& cell) {
  measure.natural = std::max(measure.natural, widest(split(cell, "\n")));
  for (const std::string& line : split(cell, "\n")) {
    measure.least = std::max(measure.least, std::min(widest(split(line, " ")), widest_word));
  }
}

std::vector<Measure> measures_of(const std::vector<GridColumn>& head, const std::vector<Row>& rows) {
  std::vector<Measure> measures(head.size());
  for (std::size_t at = 0; at < head.size(); ++at) {
    take(measures[at], head[at].title);
    for (const Row& row : rows) take(measures[at], row[at]);
    measures[at].least = std::max(measures[at].least, std::min(measures[at].natural, narrowest));
  }
  return measures;
}

// How wide each column is; none when they do not fit side by side. What is too much is taken from the widest.
std::vector<int> widths_of(const std::vector<Measure>& measures, int columns) {
  const int gaps = gap * (static_cast<int>(measures.size()) - 1);
  std::vector<int> widths;
  for (const Measure& measure : measures) widths.push_back(measure.natural);
  for (int total = std::accumulate(widths.begin(), widths.end(), gaps); total > columns; --total) {
    std::size_t at = measures.size();
    for (std::size_t each = 0; each < measures.size(); ++each) {
      if (widths[each] > measures[each].least && (at == measures.size() || widths[each] > widths[at])) at = each;
    }
    if (at == measures.size()) return {};
    --widths[at];
  }
  return widths;
}

// The lines of one row, and how many there are.
std::string set_row(const std::vector<GridColumn>& head, const Row& cells, const std::vector<int>& widths, bool& several) {
  std::vector<Lines> columns;
  std::size_t height = 1;
  for (std::size_t at = 0; at < cells.size(); ++at) {
    columns.push_back(fitted(cells[at], widths[at]));
    height = std::max(height, columns.back().size());
  }
  several = several || height > 1;
  std::string text;
  for (std::size_t line = 0; line < height; ++line) {
    std::string set;
    for (std::size_t at = 0; at < columns.size(); ++at) {
      const std::string cell = line < columns[at].size() ? columns[at][line] : "";
      const std::string fill = spaces(widths[at] - display_width(cell));
      set += (at == 0 ? "" : spaces(gap)) + (head[at].right ? fill + cell : cell + fill);
    }
    set.erase(set.find_last_not_of(' ') + 1);
    text += set + '\n';
  }
  return text;
}

std::string side_by_side(const std::vector<GridColumn>& head, const std::vector<Row>& rows, const std::vector<int>& widths) {
  Row titles, rule;
  for (std::size_t at = 0; at < head.size(); ++at) {
    titles.push_back(head[at].title);
    rule.emplace_back(static_cast<std::size_t>(widths[at]), '-');
  }
  bool tall_head = false, tall = false;
  std::string text = set_row(head, titles, widths, tall_head) + set_row(head, rule, widths, tall_head);
  std::vector<std::string> set;
  for (const Row& row : rows) set.push_back(set_row(head, row, widths, tall));
  return text + join(set, tall ? "\n" : "");  // rows of several lines need air between them
}

std::string below_each_other(const std::vector<GridColumn>& head, const std::vector<Row>& rows, int columns) {
  constexpr int most_for_title = 24;
  int title_width = 0;
  for (const GridColumn& column : head) title_width = std::max(title_width, std::min(display_width(column.title), most_for_title));
  std::vector<std::string> records;
  for (const Row& row : rows) {
    std::string record;
    for (std::size_t at = 0; at < head.size(); ++at) {
      if (row[at].empty()) continue;
      const std::string indent = at == 0 ? "" : spaces(gap);
      const int left = display_width(indent) + title_width + gap;
      const Lines values = fitted(row[at], columns - left), titles = fitted(head[at].title, title_width);
      for (std::size_t line = 0; line < std::max(values.size(), titles.size()); ++line) {
        std::string set = pad(indent + (line < titles.size() ? titles[line] : ""), left) + (line < values.size() ? values[line] : "");
        set.erase(set.find_last_not_of(' ') + 1);
        record += set + '\n';
      }
    }
    records.push_back(record);
  }
  return join(records, "\n");
}

}  // namespace

std::vector<std::string> fitted(const std::string& text, int columns) {
  Lines lines;
  for (const std::string& line : wrapped(text, columns)) {
    std::string_view rest = line;
    while (display_width(rest) > columns) {
      const std::size_t end = bytes_of(rest, columns);
      lines.emplace_back(rest.substr(0, end));
      rest.remove_prefix(end);
    }
    lines.emplace_back(rest);
  }
  return lines;
}

std::string grid(const std::vector<GridColumn>& head, const std::vector<std::vector<std::string>>& rows, int columns) {
  if (head.empty()) return {};
  const std::vector<int> widths = widths_of(measures_of(head, rows), columns);
  return widths.empty() ? below_each_other(head, rows, columns) : side_by_side(head, rows, widths);
}

}  // namespace plaint
