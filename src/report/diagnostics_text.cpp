#include "report/diagnostics_text.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <string_view>

#include "base/text.h"
#include "report/json_text.h"
#include "report/style.h"

namespace plaint {

namespace {

std::string_view name_of(Severity severity) {
  switch (severity) {
    case Severity::error:
      return "error";
    case Severity::warning:
      return "warning";
    case Severity::finding:
      return "finding";
  }
  return "error";
}

std::string place_of(const Diagnostic& diagnostic) {
  if (diagnostic.path.empty()) return {};
  std::string place = shown(diagnostic.path) + ":";
  if (diagnostic.line > 0) place += std::to_string(diagnostic.line) + ":";
  if (diagnostic.line > 0 && diagnostic.column > 0) place += std::to_string(diagnostic.column) + ":";
  return place + " ";
}

std::string headline(const Diagnostic& diagnostic, bool color) {
  const Style style = diagnostic.severity == Severity::error ? Style::late : Style::plain;
  std::string line = place_of(diagnostic) + styled(std::string(name_of(diagnostic.severity)), style, color) + ": ";
  line += shown_lines(diagnostic.message);
  if (!diagnostic.clause.empty()) line += " (clause " + shown(diagnostic.clause) + ")";
  return line + " [" + diagnostic.code + "]\n";
}

// Where a byte that is not the first of a character is named, its character is meant.
std::size_t start_of_character(std::string_view text, std::size_t at) {
  while (at > 0 && at < text.size() && (static_cast<unsigned char>(text[at]) & 0xc0) == 0x80) --at;
  return at;
}

// The line at fault and the caret. Of a very long line only the part around the caret is shown.
std::string quotation(const Diagnostic& diagnostic) {
  constexpr std::size_t longest = 160;  // bytes of a line that is shown whole
  constexpr std::size_t context = 60;   // bytes before and after the caret, when it is not
  if (diagnostic.line == 0 || diagnostic.quoted.empty()) return {};
  std::string_view line = diagnostic.quoted;
  if (diagnostic.column == 0) return shown(line.substr(0, start_of_character(line, longest))) + "\n";

  std::size_t at = start_of_character(line, std::min(static_cast<std::size_t>(diagnostic.column - 1), line.size()));
  std::string before_line, after_line;
  if (line.size() > longest) {
    const std::size_t end = start_of_character(line, std::min(at + context, line.size()));
    if (end < line.size()) after_line = " ...";
    line = line.substr(0, end);
    const std::size_t begin = at > context ? start_of_character(line, at - context) : 0;
    if (begin > 0) before_line = "... ";
    line.remove_prefix(begin);
    at -= begin;
  }
  const std::string before = before_line + shown(line.substr(0, at));
  const auto width = static_cast<std::size_t>(std::max(diagnostic.width, 1));
  const int under = std::max(1, display_width(shown(line.substr(at, width))));
  const std::string marks = width > 1 ? "^" + std::string(static_cast<std::size_t>(under - 1), '~') : "^";
  return before + shown(line.substr(at)) + after_line + "\n" + pad("", display_width(before)) + marks + "\n";
}

std::string hint_of(const Diagnostic& diagnostic) {
  return diagnostic.hint.empty() ? std::string{} : "hint: " + shown_lines(diagnostic.hint) + "\n";
}

}  // namespace

std::string diagnostics_text(const Diagnostics& diagnostics, bool color) {
  Diagnostics in_order = diagnostics;
  in_order.sort();
  std::string text;
  for (const Diagnostic& each : in_order.all()) {
    if (!text.empty()) text += "\n";
    text += headline(each, color) + quotation(each) + hint_of(each);
  }
  return text;
}

std::string diagnostics_json(const Diagnostics& diagnostics) {
  using Json = nlohmann::ordered_json;
  Diagnostics in_order = diagnostics;
  in_order.sort();
  Json rows = Json::array();
  for (const Diagnostic& each : in_order.all()) {
    rows.push_back({{"severity", name_of(each.severity)},
                    {"code", each.code},
                    {"file", each.path},
                    {"line", each.line},
                    {"column", each.column},
                    {"message", each.message},
                    {"hint", each.hint},
                    {"clause", each.clause}});
  }
  const Json document = {{"errors", in_order.errors()}, {"diagnostics", rows}};
  return json_shown(document.dump(2, ' ', false, Json::error_handler_t::replace)) + "\n";
}

}  // namespace plaint
