#include "base/text.h"
#include "report/issued.h"
#include "report/json_parts.h"

namespace plaint {

namespace {

Json json_of(const Value& value) {
  switch (value.is) {
    case Value::Is::nothing:
    case Value::Is::missing: return nullptr;
    case Value::Is::text: return value.text;
    case Value::Is::list: {
      Json items = Json::array();
      for (const Value& item : value.items) items.push_back(json_of(item));
      return items;
    }
    case Value::Is::group: {
      Json names = Json::object();
      for (const auto& [name, each] : value.names) names[name] = json_of(each);
      return names;
    }
  }
  return nullptr;
}

bool is_whole_number(const std::string& text) {
  constexpr std::size_t most_digits = 9;
  return !text.empty() && text.size() <= most_digits && text.find_first_not_of("0123456789") == std::string::npos &&
         (text.size() == 1 || text.front() != '0');
}

Json cell(const std::string& text, const FigureColumn& column) {
  return column.number && is_whole_number(text) ? Json(std::stoi(text)) : Json(text);
}

Json json_of(const FigureTable& table) {
  Json columns = Json::array(), rows = Json::array();
  for (const FigureColumn& column : table.columns) columns.push_back({{"name", column.name}, {"title", column.title}});
  for (const auto& row : table.rows) {
    Json cells = Json::object();
    for (std::size_t at = 0; at < row.size(); ++at) cells[table.columns[at].name] = cell(row[at], table.columns[at]);
    rows.push_back(std::move(cells));
  }
  return {{"name", table.name}, {"title", table.title}, {"columns", columns}, {"rows", rows}, {"note", json_or_null(table.note)}};
}

Json json_of(const FigureChart& chart) {
  Json bars = Json::array();
  for (const FigureBar& bar : chart.bars) bars.push_back({{"label", bar.label}, {"value", bar.value}, {"shown", bar.shown}});
  return {{"name", chart.name}, {"title", chart.title}, {"unit", json_or_null(chart.unit)}, {"bars", bars}};
}

}  // namespace

std::string issued_json(const IssuedReport& report) {
  Json figures = Json::object(), tables = Json::array(), charts = Json::array();
  for (const auto& [name, value] : report.figures) figures[name] = json_of(value);
  for (const FigureTable& table : report.tables) tables.push_back(json_of(table));
  for (const FigureChart& chart : report.charts) charts.push_back(json_of(chart));
  const Json period = report.period.empty()
                          ? Json(nullptr)
                          : Json{{"from", iso(report.from)}, {"to", iso(report.to)}, {"label", report.period}};
  return finished({{"report", report.name},
                   {"title", report.title},
                   {"period", period},
                   {"as_of", iso(report.as_of)},
                   {"complete", report.unreadable.empty()},
                   {"figures", figures},
                   {"tables", tables},
                   {"charts", charts},
                   {"unreadable", json_of_unreadable(report.unreadable)}});
}

}  // namespace plaint
