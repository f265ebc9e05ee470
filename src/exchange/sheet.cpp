#include "exchange/sheet.h"

#include <algorithm>
#include <array>
#include <optional>

#include "base/text.h"
#include "exchange/spreadsheet.h"

namespace plaint {

namespace {

// --- Characters ---

// 0x80 to 0x9f of Windows-1252; 0: no character.
constexpr std::array<char32_t, 32> windows_high = {
    0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017d, 0,
    0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0, 0x017e, 0x0178};

void append_utf8(std::string& text, char32_t code) {
  if (code < 0x80) {
    text += static_cast<char>(code);
  } else if (code < 0x800) {
    text += static_cast<char>(0xc0 | (code >> 6));
    text += static_cast<char>(0x80 | (code & 0x3f));
  } else {
    text += static_cast<char>(0xe0 | (code >> 12));
    text += static_cast<char>(0x80 | ((code >> 6) & 0x3f));
    text += static_cast<char>(0x80 | (code & 0x3f));
  }
}

std::string from_windows_1252(std::string_view bytes) {
  constexpr char32_t replacement = 0xfffd;
  std::string text;
  for (const char byte : bytes) {
    const auto code = static_cast<unsigned char>(byte);
    char32_t character = code;
    if (code >= 0x80 && code < 0xa0) character = windows_high[code - 0x80U] == 0 ? replacement : windows_high[code - 0x80U];
    append_utf8(text, character);
  }
  return text;
}

bool is_utf8(std::string_view text) {
  while (!text.empty()) {
    const auto first = static_cast<unsigned char>(text[0]);
    const std::size_t length = first < 0x80 ? 1 : first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0;
    if (length == 0 || length > text.size() || first > 0xf4) return false;
    for (std::size_t at = 1; at < length; ++at) {
      if ((static_cast<unsigned char>(text[at]) & 0xc0) != 0x80) return false;
    }
    text.remove_prefix(length);
  }
  return true;
}

// --- Records ---

std::string trimmed(std::string_view text) {
  const std::size_t from = text.find_first_not_of(" \t\n");
  if (from == std::string_view::npos) return {};
  return std::string(text.substr(from, text.find_last_not_of(" \t\n") - from + 1));
}

// The separator of which the first line has most, outside quotes.
char separator_of(std::string_view text) {
  constexpr std::string_view known = ",;\t";
  std::array<int, 3> counts = {};
  bool quoted = false;
  for (const char letter : text) {
    if (letter == '"') quoted = !quoted;
    if (letter == '\n' && !quoted) break;
    if (const std::size_t at = known.find(letter); at != std::string_view::npos && !quoted) ++counts[at];
  }
  return known[static_cast<std::size_t>(std::max_element(counts.begin(), counts.end()) - counts.begin())];
}

// Takes records off the text, one by one.
class Records {
 public:
  Records(std::string_view text, char separator, int line) : text_(text), separator_(separator), line_(line) {}

  bool at_end() const { return text_.empty(); }

  // nullopt: a quote is never closed; `line` is that of the record.
  std::optional<SheetRow> next() {
    SheetRow row;
    row.line = line_;
    while (true) {
      std::optional<std::string> cell = next_cell(row);
      if (!cell) return std::nullopt;
      row.cells.push_back(trimmed(*cell));
      if (text_.empty()) return row;
      const char end = text_.front();
      text_.remove_prefix(1);
      if (end == separator_) continue;
      ++line_;
      return row;
    }
  }

  int line() const { return line_; }

 private:
  // Up to the separator, the line end or the end of the text, which stays.
  std::optional<std::string> next_cell(SheetRow& row) {
    if (!text_.starts_with('"')) return plain_cell();
    text_.remove_prefix(1);
    std::string cell;
    while (true) {
      const std::size_t quote = text_.find('"');
      if (quote == std::string_view::npos) return std::nullopt;
      take(cell, quote);
      text_.remove_prefix(1);
      if (!text_.starts_with('"')) break;
      cell += '"';
      text_.remove_prefix(1);
    }
    if (const std::string rest = plain_cell(); !trimmed(rest).empty()) row.problem = "something follows a quote that closes a cell";
    return cell;
  }

  std::string plain_cell() {
    const std::size_t end = std::min(text_.find_first_of(std::string(1, separator_) + "\n"), text_.size());
    std::string cell;
    take(cell, end);
    return cell;
  }

  void take(std::string& cell, std::size_t length) {
    line_ += static_cast<int>(std::count(text_.begin(), text_.begin() + static_cast<std::ptrdiff_t>(length), '\n'));
    cell += text_.substr(0, length);
    text_.remove_prefix(length);
  }

  std::string_view text_;
  char separator_;
  int line_;
};

void take_off_apostrophes(SheetRow& row) {
  for (std::string& cell : row.cells) {
    if (cell.starts_with('\'') && starts_formula(std::string_view(cell).substr(1))) cell.erase(0, 1);
  }
}

// As many cells as the header has, if what is more is empty.
void fit(SheetRow& row, std::size_t columns) {
  while (row.cells.size() > columns && row.cells.back().empty()) row.cells.pop_back();
  if (row.cells.size() <= columns) {
    row.cells.resize(columns);
  } else if (row.problem.empty()) {
    row.problem = "it has " + count_of(static_cast<int>(row.cells.size()), "cells") + ", and the header " + std::to_string(columns);
  }
}

std::optional<Problem> problem_of_header(const std::vector<std::string>& header) {
  for (std::size_t at = 0; at < header.size(); ++at) {
    if (header[at].empty()) return Problem{"column " + std::to_string(at + 1) + " has no name in the first line", "give it one in the spreadsheet, or delete the column"};
    if (std::find(header.begin(), header.begin() + static_cast<std::ptrdiff_t>(at), header[at]) != header.begin() + static_cast<std::ptrdiff_t>(at)) {
      return Problem{"two columns are called '" + shown(header[at]) + "'", "give one of them another name in the spreadsheet"};
    }
  }
  return std::nullopt;
}

}  // namespace

Result<Sheet> read_sheet(std::string_view bytes) {
  Sheet sheet;
  if (bytes.starts_with("\xff\xfe") || bytes.starts_with("\xfe\xff")) {
    return Problem{"it is UTF-16 (Excel's 'Unicode text')", "save it in the spreadsheet as 'CSV UTF-8 (comma delimited)'"};
  }
  if (bytes.starts_with("PK")) return Problem{"it is a spreadsheet, not CSV", "save it in the spreadsheet as 'CSV UTF-8 (comma delimited)'"};
  if (bytes.find('\0') != std::string_view::npos) return Problem{"it is no text: there is a NUL byte in it", "save it in the spreadsheet as 'CSV UTF-8 (comma delimited)'"};
  sheet.windows_1252 = !is_utf8(bytes);
  const std::string text = with_plain_line_ends(sheet.windows_1252 ? from_windows_1252(bytes) : std::string(bytes));
  std::string_view rest = text;
  int line = 1;
  const bool says_separator = rest.starts_with("sep=") && rest.size() > 5 && rest[5] == '\n';  // for Excel
  sheet.separator = says_separator ? rest[4] : separator_of(rest);
  if (says_separator) {
    rest.remove_prefix(6);
    line = 2;
  }
  Records records(rest, sheet.separator, line);
  bool first = true;
  while (!records.at_end()) {
    const int begins = records.line();
    std::optional<SheetRow> row = records.next();
    if (!row) return Problem{"the quote that opens a cell of the row in line " + std::to_string(begins) + " is never closed", "close it, or double every quote within a cell"};
    const bool empty = std::all_of(row->cells.begin(), row->cells.end(), [](const std::string& cell) { return cell.empty(); });
    if (empty) continue;
    if (first) {
      while (!row->cells.empty() && row->cells.back().empty()) row->cells.pop_back();
      sheet.header = std::move(row->cells);
      first = false;
      continue;
    }
    take_off_apostrophes(*row);
    fit(*row, sheet.header.size());
    sheet.rows.push_back(std::move(*row));
  }
  if (first) return Problem{"there is nothing in it", {}};
  if (const auto problem = problem_of_header(sheet.header)) return *problem;
  return sheet;
}

std::string_view separator_in_words(char separator) {
  if (separator == '\t') return "tabs";
  return separator == ';' ? "semicolons" : "commas";
}

}  // namespace plaint
