// Spreadsheets of others as plaint import reads them: cells, days, and what columns mean.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "exchange/import_map.h"
#include "exchange/import_row.h"
#include "exchange/loose_date.h"
#include "exchange/sheet.h"
#include "exchange/spreadsheet.h"

using namespace plaint;

namespace {

using Rows = std::vector<std::vector<std::string>>;

Rows cells_of(const std::string& bytes) {
  const Result<Sheet> sheet = read_sheet(bytes);
  REQUIRE_MESSAGE(sheet, bytes);
  Rows rows = {sheet->header};
  for (const SheetRow& row : sheet->rows) rows.push_back(row.cells);
  return rows;
}

std::string day(const std::string& text, DateOrder order = DateOrder::day_first) {
  const Result<DateTime> result = parse_loose_date(text, order, make_date(2026, 3, 20));
  return result ? iso(*result) : result.problem().message;
}

}  // namespace

TEST_CASE("a table is read as spreadsheets save it") {
  CHECK(cells_of("a,b\n1,2\n") == Rows{{"a", "b"}, {"1", "2"}});
  CHECK(cells_of("a;b\r\n\"1;x\";2\r\n") == Rows{{"a", "b"}, {"1;x", "2"}});
  CHECK(cells_of("a\tb\r1\t2") == Rows{{"a", "b"}, {"1", "2"}});
  CHECK(cells_of("\xef\xbb\xbf" "a,b\n\"say \"\"no\"\"\",\"two\r\nlines\"\n") == Rows{{"a", "b"}, {"say \"no\"", "two\nlines"}});
  CHECK(cells_of("sep=;\na;b\n1;2\n") == Rows{{"a", "b"}, {"1", "2"}});
  CHECK(cells_of("a,b,,\n1,2,,\n,,\n3\n") == Rows{{"a", "b"}, {"1", "2"}, {"3", ""}});
  CHECK(cells_of("a,b\n caf\xe9 ,\xa3" "5 \x93x\x94\n") == Rows{{"a", "b"}, {"café", "£5 “x”"}});
  CHECK(cells_of("a,b\n'=1+1,'tis\n") == Rows{{"a", "b"}, {"=1+1", "'tis"}});
  CHECK(cells_of("a,b\n5\" nail,007\n") == Rows{{"a", "b"}, {"5\" nail", "007"}});
}

TEST_CASE("whatever text stands in a cell, it is read back from what export writes") {
  const std::vector<std::string> pieces = {"a", "\"", ",", ";", "\n", "'", "=", "+1", "-", "@", "＝", "é", " ", "007", "\\", "\"\""};
  static constexpr ExportColumn columns[] = {{"one"}, {"two"}};
  static constexpr ExportTable table = {"t", columns, "one"};
  unsigned state = 1;
  const auto next = [&state](std::size_t below) { return (state = state * 1103515245U + 12345U) / 65536U % below; };
  for (int round = 0; round < 2000; ++round) {
    std::string text = "x";  // white space at an end is not kept
    if (next(2) == 0) text.clear();
    for (std::size_t n = next(6); n > 0; --n) text += pieces[next(pieces.size())];
    text += "x";
    const std::string bytes = spreadsheet_header(table) + spreadsheet_row(table, {text, "last"});
    CAPTURE(bytes);
    const auto without_space = [](const std::string& cell) { return cell.substr(cell.find_first_not_of(" \n")); };
    const std::string expected = without_space(text);
    if (expected.starts_with('\'') && starts_formula(std::string_view(expected).substr(1))) continue;  // is taken for one of ours
    const Rows rows = cells_of(bytes);
    REQUIRE(rows.size() == 2);
    CHECK(without_space(rows[1][0]) == expected);
    CHECK(rows[1][1] == "last");
  }
}

TEST_CASE("no bytes make the reader of tables fall over") {
  unsigned state = 7;
  const auto next = [&state](std::size_t below) { return (state = state * 1103515245U + 12345U) / 65536U % below; };
  constexpr std::string_view letters = "a,;\t\"\n\r'=\xe9\xc3\xa9\xff ";
  for (int round = 0; round < 5000; ++round) {
    std::string bytes;
    for (std::size_t n = next(40); n > 0; --n) bytes += letters[next(letters.size())];
    const Result<Sheet> sheet = read_sheet(bytes);
    if (!sheet) continue;
    for (const SheetRow& row : sheet->rows) CHECK((!row.problem.empty() || row.cells.size() == sheet->header.size()));
  }
}

TEST_CASE("what is no table is told with the way out") {
  const auto problem = [](const std::string& bytes) { return read_sheet(bytes).problem().message; };
  CHECK(problem("") == "there is nothing in it");
  CHECK(problem("\xff\xfe" "a") == "it is UTF-16 (Excel's 'Unicode text')");
  CHECK(problem("PK\x03\x04") == "it is a spreadsheet, not CSV");
  CHECK(problem("a,b\n1,\"2\n3,4\n") == "the quote that opens a cell of the row in line 2 is never closed");
  CHECK(problem("a,,b\n1,2,3\n") == "column 2 has no name in the first line");
  CHECK(problem("a,b,a\n1,2,3\n") == "two columns are called 'a'");
}

TEST_CASE("a row that does not fit is told, with its line, and the next one is read") {
  const Result<Sheet> sheet = read_sheet("a,b\n\"x\ny\",2\n1,2,3\n\"q\" z,2\nlast,1\n");
  REQUIRE(sheet);
  REQUIRE(sheet->rows.size() == 4);
  CHECK(sheet->rows[0].line == 2);
  CHECK(sheet->rows[1].line == 4);
  CHECK(sheet->rows[1].problem == "it has 3 cells, and the header 2");
  CHECK(sheet->rows[2].problem == "something follows a quote that closes a cell");
  CHECK(sheet->rows[3].line == 6);
  CHECK(sheet->rows[3].problem.empty());
}

TEST_CASE("days in many spellings") {
  for (const char* text : {"2024-02-01", "01/02/2024", "1/2/2024", "1.2.2024", "01-02-2024", "1/2/24", "1 February 2024", "1 Feb 2024", "1-Feb-24",
                           "1st of Feb. 2024", "February 1, 2024", "Thu 1 February 2024", "01/02/2024 00:00:00", "2024-02-01T00:00:00", "2024/2/1"}) {
    CAPTURE(text);
    CHECK(day(text) == "2024-02-01");
  }
  CHECK(day("02/01/2024", DateOrder::month_first) == "2024-02-01");
  CHECK(day("01/02/2024 17:30") == "2024-02-01T17:30");
  CHECK(day("01/02/2024 5:30 pm") == "2024-02-01T17:30");
  CHECK(day("1/2/98") == "1998-02-01");
  CHECK(day("25/03/2024", DateOrder::unknown) == "2024-03-25");
  CHECK(day("05/05/2024", DateOrder::unknown) == "2024-05-05");
}

TEST_CASE("what is no day, or may be two, is never guessed") {
  CHECK(day("01/02/2024", DateOrder::unknown) == "'01/02/2024' can be read in two ways: is the day first, or the month?");
  CHECK(day("03/25/2024") == "'03/25/2024' has the month first, and others have not");
  CHECK(day("31/02/2024") == "'31/02/2024': there is no such day");
  CHECK(day("45324") == "'45324' is a number of days, as Excel counts them");
  for (const char* text : {"", "soon", "2024", "1/2", "1/2/3/2024", "13/13/2024", "tbc 1/2/2024", "12024-01-01"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_loose_date(text, DateOrder::day_first, make_date(2026, 3, 20)));
  }
  CHECK(iso(*parse_loose_partial_date("March 2024", DateOrder::unknown, make_date(2026, 3, 20))) == "2024-03");
  CHECK(iso(*parse_loose_partial_date("3/2024", DateOrder::unknown, make_date(2026, 3, 20))) == "2024-03");
  CHECK(iso(*parse_loose_partial_date("2024", DateOrder::unknown, make_date(2026, 3, 20))) == "2024");
}

TEST_CASE("words are those of the policy, however they are spelt") {
  CHECK(word_of("Not upheld ") == "not-upheld");
  CHECK(word_of("Children's  club") == "childrens-club");
  CHECK(known_word("E-mail", {"letter", "email"}) == "email");
  CHECK(known_word("Partly Upheld", {"upheld", "partly-upheld"}) == "partly-upheld");
  CHECK(known_word("kids", {"children"}).empty());
}

TEST_CASE("a mapping is read back as it was written") {
  ImportMap map;
  REQUIRE_FALSE(add_typed(map, "Date = in=received"));
  REQUIRE_FALSE(add_typed(map, "Line: 1=address"));
  REQUIRE_FALSE(add_typed(map, "# 2=address"));
  REQUIRE_FALSE(add_typed(map, "Officer=ignored"));
  REQUIRE(add_typed(map, "=received"));
  map.order = DateOrder::day_first;
  map.empty = {"-", "n/a"};
  map.values["service"]["kids: club"] = "children";
  map.defaults["kind"] = "complaint";
  const Result<std::string> text = import_map_text(map, {{"channel", {"Fax\n\"x\""}, {"letter"}}});
  REQUIRE(text);
  Diagnostics diagnostics;
  const auto again = read_import_map(std::make_shared<const Source>(Source{"map.yaml", *text}), diagnostics);
  REQUIRE(again);
  CHECK(diagnostics.empty());
  CHECK(again->find("received")->columns == std::vector<std::string>{"Date = in"});
  CHECK(again->find("address")->columns == std::vector<std::string>{"Line: 1", "# 2"});
  CHECK(again->ignored == map.ignored);
  CHECK(again->empty == map.empty);
  CHECK(again->values == map.values);
  CHECK(again->defaults == map.defaults);
  CHECK(again->order == DateOrder::day_first);
}
