// Lists in columns, and as CSV for a spreadsheet.
#include "report/table.h"

#include <doctest/doctest.h>

using namespace plaint;

TEST_CASE("columns are aligned by what they take on a terminal, and no line ends in a space") {
  CHECK(aligned({{"a", "été", "end"}, {"bcd", "x", "y"}}) ==
        "a    été   end\n"
        "bcd  x     y\n");
  CHECK(aligned({{"a", "", "z"}, {"b", "", ""}}) == "a  z\nb\n");
  CHECK(aligned({}).empty());
}

TEST_CASE("what does not fit into the terminal goes below, under the second column") {
  const std::vector<Cells> rows = {{"C-1", "First steps", "reply", "4 working days late"},
                                   {"C-2", "Appeal", "answer", ""}};
  CHECK(aligned(rows, {}, 80) ==
        "C-1  First steps   reply    4 working days late\n"
        "C-2  Appeal        answer\n");
  CHECK(aligned(rows, {}, 30) ==
        "C-1  First steps   reply\n"
        "     4 working days late\n"
        "C-2  Appeal        answer\n");
}

TEST_CASE("an empty first cell keeps its place in CSV") { CHECK(csv({{"", "a", ""}, {"b", "", "c"}}) == ",a,\r\nb,,c\r\n"); }

TEST_CASE("a spreadsheet is given text, never a formula") {
  CHECK(csv({{"case", "summary"}, {"C-1", "=HYPERLINK(\"x\")"}}) ==
        "case,summary\r\nC-1,\"'=HYPERLINK(\"\"x\"\")\"\r\n");
  CHECK(csv({{"+1", "-2", "@3", "4"}}) == "'+1,'-2,'@3,4\r\n");
  CHECK(csv({{"a,b", "two\nlines"}}) == "\"a,b\",\"two\nlines\"\r\n");
}
