#include "report/diagnostics_text.h"

#include <doctest/doctest.h>

using namespace plaint;

TEST_CASE("a diagnostic shows the place, the line and the way out") {
  const Source source{"cases/2026/C-2026-0004.yaml", "case: C-2026-0004\n    event: acknowleged\n"};
  Diagnostics diagnostics;
  diagnostics.error("unknown-event", {&source, 2, 12}, "'acknowleged' is not an event of this policy",
                    "did you mean 'acknowledged'?");
  CHECK(diagnostics_text(diagnostics) ==
        "cases/2026/C-2026-0004.yaml:2:12: error: 'acknowleged' is not an event of this policy [unknown-event]\n"
        "    event: acknowleged\n"
        "           ^\n"
        "hint: did you mean 'acknowledged'?\n");
}

TEST_CASE("diagnostics come in the order of files and lines") {
  const Source first{"a.yaml", "one\ntwo\n"};
  const Source second{"b.yaml", "one\n"};
  Diagnostics diagnostics;
  diagnostics.warning("late", {&second, 1, 1}, "three");
  diagnostics.finding("no-window", {&first, 2, 1}, "two").clause = "3.4";
  diagnostics.error("no-file", {&first, 0, 0}, "one");
  CHECK(diagnostics_text(diagnostics) ==
        "a.yaml: error: one [no-file]\n"
        "\n"
        "a.yaml:2:1: finding: two (clause 3.4) [no-window]\n"
        "two\n"
        "^\n"
        "\n"
        "b.yaml:1:1: warning: three [late]\n"
        "one\n"
        "^\n");
  CHECK(diagnostics_text({}).empty());
}

TEST_CASE("the caret stands under what is meant, and what cannot be shown safely is escaped") {
  const Source source{"a.yaml", "caf\u00e9: \u65e5\u672c x\na\x1b[31m: y\n"};
  Diagnostics diagnostics;
  diagnostics.error("one", {&source, 1, 8}, "wide").width = 6;
  diagnostics.error("two", {&source, 1, 15}, "after the wide");
  diagnostics.error("three", {&source, 2, 8}, "after the escape \x1b[2J");
  diagnostics.error("four", {&source, 2, 99}, "beyond the line");
  CHECK(diagnostics_text(diagnostics) ==
        "a.yaml:1:8: error: wide [one]\n"
        "caf\u00e9: \u65e5\u672c x\n"
        "      ^~~~\n"
        "\n"
        "a.yaml:1:15: error: after the wide [two]\n"
        "caf\u00e9: \u65e5\u672c x\n"
        "           ^\n"
        "\n"
        "a.yaml:2:8: error: after the escape \\x1b[2J [three]\n"
        "a\\x1b[31m: y\n"
        "          ^\n"
        "\n"
        "a.yaml:2:99: error: beyond the line [four]\n"
        "a\\x1b[31m: y\n"
        "            ^\n");
}

TEST_CASE("of a very long line only the part around the caret is shown") {
  const Source source{"a.yaml", std::string(500, 'a') + "X" + std::string(500, 'b')};
  Diagnostics diagnostics;
  diagnostics.error("long", {&source, 1, 501}, "here");
  CHECK(diagnostics_text(diagnostics) == "a.yaml:1:501: error: here [long]\n... " + std::string(60, 'a') + "X" +
                                             std::string(59, 'b') + " ...\n" + std::string(64, ' ') + "^\n");
}

TEST_CASE("as JSON a diagnostic is flat and whole") {
  const Source source{"a.yaml", "one\n"};
  Diagnostics diagnostics;
  diagnostics.error("bad-date", {&source, 1, 2}, "say \"2026\" \u202e", "write it out");
  CHECK(diagnostics_json(diagnostics) == R"({
  "errors": 1,
  "diagnostics": [
    {
      "severity": "error",
      "code": "bad-date",
      "file": "a.yaml",
      "line": 1,
      "column": 2,
      "message": "say \"2026\" \u202e",
      "hint": "write it out",
      "clause": ""
    }
  ]
}
)");
}
