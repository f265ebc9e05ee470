#include "report/issued.h"

#include <algorithm>
#include <set>

#include "base/markdown.h"
#include "base/text.h"
#include "report/document.h"
#include "report/document_text.h"
#include "report/figures_md.h"
#include "report/html.h"
#include "report/table.h"

namespace plaint {

namespace {

std::vector<std::string> files_of(const Diagnostics& unreadable) {
  std::set<std::string> files;
  for (const Diagnostic& each : unreadable.all()) files.insert(each.path.empty() ? "plaint.yaml" : each.path);
  return {files.begin(), files.end()};
}

// What a reader must know before any figure.
std::string notice_md(const IssuedReport& report) {
  if (report.unreadable.empty()) return {};
  const std::vector<std::string> files = files_of(report.unreadable);
  std::string text = "> **This report is incomplete.** " + count_of(static_cast<int>(files.size()), "files") +
                     (files.size() == 1 ? " has" : " have") +
                     " mistakes, so that what stands in " + (files.size() == 1 ? "it" : "them") + " may be missing here:\n>\n";
  for (const std::string& file : files) text += "> - " + markdown_text(shown(file)) + "\n";
  return text + ">\n> plaint check shows the mistakes, and the way out of each.\n\n";
}

// The heading directly above a table is its title; another one below it would be one too many.
std::string without_second_titles(const std::string& markdown) {
  const std::vector<std::string> lines = split(markdown, "\n");
  std::vector<std::string> kept;
  for (std::size_t at = 0; at < lines.size(); ++at) {
    const bool bold = lines[at].size() > 4 && lines[at].starts_with("**") && lines[at].ends_with("**");
    const bool of_table = bold && at + 2 < lines.size() && lines[at + 1].empty() && lines[at + 2].starts_with("|");
    const bool below_heading = of_table && kept.size() >= 2 && kept.back().empty() && kept[kept.size() - 2].starts_with("#");
    if (below_heading) ++at;
    else kept.push_back(lines[at]);
  }
  return join(kept, "\n");
}

// One empty line between blocks, none at either end, one line end at the last line.
std::string with_single_gaps(const std::string& markdown) {
  std::string text;
  int empty = 1;
  for (const std::string& line : lines_in(markdown)) {
    empty = line.find_first_not_of(' ') == std::string::npos ? empty + 1 : 0;
    if (empty < 2) text += (empty == 0 ? line : "") + '\n';
  }
  while (text.ends_with("\n\n")) text.pop_back();
  return text;
}

}  // namespace

std::string issued_md(const IssuedReport& report) {
  return shown_lines(with_single_gaps(without_second_titles(notice_md(report) + report.markdown)));
}

std::string issued_text(const IssuedReport& report) { return shown_lines(document_text(document_of(issued_md(report)))); }

std::string issued_html(const IssuedReport& report) { return document_html(document_of(issued_md(report)), report.charts); }

std::string issued_csv(const IssuedReport& report, const FigureTable& table) {
  std::vector<Cells> rows;
  if (!report.unreadable.empty()) {
    Cells notice(table.columns.size());
    notice.front() = "INCOMPLETE: mistakes in " + shown(join(files_of(report.unreadable), ", "));
    rows.push_back(notice);
  }
  Cells& head = rows.emplace_back();
  for (const FigureColumn& column : table.columns) head.push_back(column.title);
  for (const auto& row : table.rows) {
    Cells& cells = rows.emplace_back();
    for (const std::string& cell : row) cells.push_back(shown_lines(cell));
  }
  return csv(rows);
}

}  // namespace plaint
