// A report that a template has been filled for: as Markdown, plain text, a page of HTML, CSV and JSON. What could not be read is
// said first in each of them. It makes no figures and reads no file.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "base/diagnostics.h"
#include "date/date.h"
#include "figures/table.h"
#include "template/value.h"

namespace plaint {

struct IssuedReport {
  std::string name;   // "board"
  std::string title;  // "Board report"
  Date as_of;
  Date from, to;         // the period, both days included
  std::string period{};  // how it is called; "": the report is about no period
  std::string markdown{};  // the body
  std::vector<FigureTable> tables{};  // in the order of the template
  std::vector<FigureChart> charts{};
  std::vector<std::pair<std::string, Value>> figures{};
  Diagnostics unreadable{};  // errors only: because of them it may not be whole
};

std::string issued_md(const IssuedReport& report);
std::string issued_text(const IssuedReport& report);
std::string issued_html(const IssuedReport& report);

// One table; when the report is not whole, its first line says so in place of the titles.
std::string issued_csv(const IssuedReport& report, const FigureTable& table);

// {"report", "title", "period": {"from", "to", "label"}, "as_of", "complete", "figures": {NAME: text, list or object}, "tables":
// [{"name", "title", "columns": [{"name", "title"}], "rows": [{COLUMN: text or number}], "note"}], "charts": [{"name", "title",
// "unit", "bars": [{"label", "value", "shown"}]}], "unreadable": [{"file", "line", "message"}]}
std::string issued_json(const IssuedReport& report);

}  // namespace plaint
