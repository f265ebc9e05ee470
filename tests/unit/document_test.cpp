// Reports: from Markdown to plain text and to a page of HTML; and tables and charts to Markdown.
#include "report/document.h"

#include <doctest/doctest.h>

#include "base/markdown.h"
#include "base/text.h"
#include "report/document_text.h"
#include "report/figures_md.h"
#include "report/html.h"
#include "report/text_grid.h"

using namespace plaint;

namespace {

bool contains(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

const std::string hostile = "<script>alert(1)</script> | *bold* [x](javascript:alert(1)) `c` &lt; http://example.org\n# not a heading";

FigureTable hostile_table() {
  return {"register", "Register", {{"summary", "Summary", false}, {"days", "Days", true}}, {{hostile, "12"}}, "", ""};
}

FigureChart sample_chart() {
  return {"received", "Received by month", "visits", std::nullopt,
          {{"January 2026", 4, "4", false}, {"February 2026", 8, "8", true}, {"March 2026", 0, "0", false}}, "None."};
}

}  // namespace

TEST_CASE("text of people reads in Markdown as it was typed") {
  const std::vector<std::string> typed = {
      "5 * 3 | <b> _x_", "1. not a list", "12) nor this", "# no heading", "- no item", "a \\ b", "[x](javascript:alert(1))", "&amp; &",
      "~~x~~", "***", "---", "=====", "``` fence", "> quote", "| --- |", "http://example.org", "<https://example.org>", "2026-03-04", "+44 20",
      "!\\[x](y)", ":---", "a: b"};
  for (const std::string& text : typed) {
    CAPTURE(text);
    for (const std::string before : {"", "before ", "- ", "| a | b |\n|---|---|\n| x | "}) {
      const std::string expected = before.starts_with("before") ? before + text : text;
      const std::vector<Block> blocks = document_of(before + markdown_text(text));
      REQUIRE(blocks.size() == 1);
      const Block& block = blocks.front();
      const Runs& runs = block.is == Block::Is::table  ? block.rows.at(0).at(1)
                         : block.is == Block::Is::list ? block.blocks.at(0).blocks.at(0).runs
                                                       : block.runs;
      CHECK(plain(runs) == expected);
      REQUIRE(runs.size() == 1);
      CHECK_FALSE(runs.front().strong);
      CHECK(runs.front().link.empty());
    }
  }
  CHECK(markdown_text(" two\r\nlines ") == "two lines");
}

TEST_CASE("a report for people who read plain text") {
  const std::string markdown =
      "# Board report\n\nOf **Example Trust**, see [the policy](https://example.org/policy) or [here](javascript:alert(1)).\n\n"
      "## Cases\n\n- one\n- two, which is long enough that it goes on in another line, below where the first one began to speak\n"
      "  1. nested\n\n> **Incomplete.** One file could not be read.\n\n**By kind**\n\n| Kind | Number |\n|---|---:|\n| complaint | 12 |\n";
  CHECK(document_text(document_of(markdown)) ==
        "Board report\n"
        "============\n"
        "\n"
        "Of Example Trust, see the policy (https://example.org/policy) or here.\n"
        "\n"
        "Cases\n"
        "-----\n"
        "\n"
        "- one\n"
        "- two, which is long enough that it goes on in another line, below where the\n"
        "  first one began to speak\n"
        "  1. nested\n"
        "\n"
        "| Incomplete. One file could not be read.\n"
        "\n"
        "By kind\n"
        "\n"
        "Kind       Number\n"
        "---------  ------\n"
        "complaint      12\n");
}

TEST_CASE("a table that is too wide has its cells wrapped, and with too many columns becomes a list") {
  CHECK(grid({{"Case"}, {"Summary"}, {"Days", true}}, {{"C-1", "Nobody came to the visit", "12"}, {"C-2", "Late", "3"}}, 28) ==
        "Case  Summary           Days\n"
        "----  ----------------  ----\n"
        "C-1   Nobody came to      12\n"
        "      the visit\n"
        "\n"
        "C-2   Late                 3\n");
  CHECK(grid({{"Case"}, {"Summary"}, {"Outcome"}}, {{"C-2026-0001", "Nobody came", "upheld"}, {"C-2026-0002", "", "not upheld"}}, 24) ==
        "Case     C-2026-0001\n"
        "  Summary  Nobody came\n"
        "  Outcome  upheld\n"
        "\n"
        "Case     C-2026-0002\n"
        "  Outcome  not upheld\n");
  CHECK(fitted("Donaudampfschifffahrt", 10) == std::vector<std::string>{"Donaudampf", "schifffahr", "t"});
}

TEST_CASE("what people wrote stays text in every format") {
  const std::string markdown = "# Register\n\n" + table_md(hostile_table());
  const std::vector<Block> blocks = document_of(markdown);
  REQUIRE(blocks.size() == 2);
  const std::string read = "<script>alert(1)</script> | *bold* [x](javascript:alert(1)) `c` &lt; http://example.org # not a heading";
  CHECK(plain(blocks.back().rows.at(0).at(0)) == read);
  const std::string page = document_html(blocks, {});
  CHECK_FALSE(contains(page, "<script"));
  CHECK_FALSE(contains(page, "href"));
  CHECK(contains(page, "&lt;script&gt;alert(1)&lt;/script&gt; | *bold* [x](javascript:alert(1)) `c` &amp;lt; http://example.org"));
  CHECK(contains(html_text("'\"<&>"), "&#39;&quot;&lt;&amp;&gt;"));
  const std::string text = document_text(blocks);
  for (const std::string& line : lines_in(text)) CHECK(display_width(line) <= page_columns);
}

TEST_CASE("a chart is bars of text, and in HTML a drawing that says what it shows") {
  CHECK(chart_md(sample_chart()) ==
        "**Received by month (visits)**\n"
        "\n"
        "```chart received\n"
        "January 2026   ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒  4\n"
        "February 2026  ██████████████████████████████████████████████████████████████  8\n"
        "March 2026     0\n"
        "```\n");
  const std::string page = document_html(document_of("# T\n\n" + chart_md(sample_chart())), {sample_chart()});
  CHECK(contains(page, "<svg role=\"img\" aria-labelledby=\"chart-1-title chart-1-desc\""));
  CHECK(contains(page, "<title id=\"chart-1-title\">Received by month</title>"));
  CHECK(contains(page, "<desc id=\"chart-1-desc\">January 2026: 4; February 2026: 8; March 2026: 0</desc>"));
  CHECK(contains(page, "width=\"50.00%\""));
  CHECK_FALSE(contains(page, "<pre>"));
  FigureChart fenced = sample_chart();
  fenced.bars.front().label = "``` end";
  CHECK(document_of(chart_md(fenced)).size() == 1);
}

TEST_CASE("a page has one heading of the first level, names for its tables, and nothing that is fetched") {
  const std::string page = document_html(document_of("# One\n\n# Two\n\n| a | b |\n|---|---|\n| x | ![logo](http://example.org/x.png) |\n"), {});
  CHECK(contains(page, "<html lang=\"en-GB\">"));
  CHECK(contains(page, "<h1>One</h1>\n<h2>Two</h2>"));
  CHECK(contains(page, "<caption id=\"table-1\" class=\"quiet\">Two</caption>"));
  CHECK(contains(page, "<th scope=\"col\" role=\"columnheader\">a</th>"));
  CHECK(contains(page, "<span>logo</span>"));
  CHECK_FALSE(contains(page, "example.org"));
  CHECK_FALSE(contains(page, "src="));
}
