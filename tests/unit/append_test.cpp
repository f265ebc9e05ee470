#include "yaml/append.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>

#include "unit/append_layouts.h"

using namespace plaint;

namespace {

// The text, or "! " and the message.
std::string appended(const std::string& before, const CaseEvent& event = event_to_append()) {
  const Result<std::string> text = yaml::append_event({"a.yaml", before}, event);
  return text ? *text : "! " + text.problem().message;
}

std::string with_value(const std::string& before, const std::string& key, const std::string& value) {
  const Result<std::string> text = yaml::set_head_value({"a.yaml", before}, key, value);
  return text ? *text : "! " + text.problem().message;
}

}  // namespace

TEST_CASE("an event is added to a file laid out by hand, or refused with the reason") {
  int done = 0;
  int refused = 0;
  int wrong = 0;
  for (const AppendLayout& layout : append_layouts()) {
    INFO("layout: ", layout.name);
    const std::string result = appended(layout.before);
    const bool is_refused = result.starts_with("! ");
    const bool right =
        layout.after.empty() ? is_refused && result.find(layout.reason) != std::string::npos : result == layout.after;
    if (!right && !layout.after.empty()) CHECK(result == layout.after);
    if (!right && layout.after.empty()) CHECK(result == "! ..." + layout.reason + "...");
    (is_refused ? refused : done) += 1;
    wrong += right ? 0 : 1;
  }
  const std::string figures =
      fmt::format("{} layouts: {} appended, {} refused, {} wrong", append_layouts().size(), done, refused, wrong);
  fmt::print("{}\n", figures);
  CHECK(figures == "111 layouts: 74 appended, 37 refused, 0 wrong");
}

TEST_CASE("a refusal says why, and what to do by hand") {
  const auto text = yaml::append_event(
      {"cases/2026/C-2026-0001.yaml", "case: C-2026-0001\nevents: [{date: 2026-03-04, event: noted}]\n"},
      event_to_append());
  REQUIRE(!text);
  CHECK(text.problem().message ==
        "the event cannot be written into cases/2026/C-2026-0001.yaml: its events stand in brackets, '[' and ']'");
  CHECK(
      text.problem().hint ==
      "write each on lines of its own that begin with '- ', and try again; or put these lines at the end of 'events' by hand:\n"
      "  - date: 2026-03-20\n    event: acknowledged\n    by: asha\n");
}

TEST_CASE("a text that goes up to the very end of the file would get a line end more: that is told") {
  const auto text = yaml::append_event(
      {"diary.yaml", "events:\n- date: 2026-03-04\n  event: noted\n  note: |\n    Rang."}, event_to_append());
  REQUIRE(!text);
  CHECK(text.problem().hint.starts_with("press Enter at the end of the last line, and try again; or put these lines at"));
}

TEST_CASE("an event that no file can hold is refused, whatever the file") {
  CaseEvent event = event_to_append();
  event.fields.push_back({"note", {"a\x07"}, {}, {}});
  CHECK(appended("events:\n", event) == "! 'note' cannot be written: the control character '\\x07' stands in the text");
}

TEST_CASE("the value of a key at the top is changed, and nothing else") {
  const std::string rest = "kind: complaint\nevents:\n- {date: 2026-03-04, event: noted, case: C-2026-0001}";
  CHECK(with_value("case: C-2026-0001\n" + rest, "case", "C-2026-0007") == "case: C-2026-0007\n" + rest);
  CHECK(with_value("\xef\xbb\xbf"
                   "case:  'C-2026-0001'   # ours\r\n" +
                       rest,
                   "case", "C-2026-0007") ==
        "\xef\xbb\xbf"
        "case:  C-2026-0007   # ours\r\n" +
            rest);
  CHECK(with_value("summary: \"a \\\"b\\\"\" # c\n", "summary", "no: yes") == "summary: \"no: yes\" # c\n");
  CHECK(with_value("summary:\n  Late\nkind: b\n", "summary", "one\ntwo") == "summary:\n  \"one\\ntwo\"\nkind: b\n");
  CHECK(with_value("{case: C-2026-0001, kind: complaint}\n", "case", "C-2026-0007") ==
        "{case: C-2026-0007, kind: complaint}\n");
}

TEST_CASE("a value that cannot be changed alone is refused") {
  CHECK(with_value("kind: b\n", "case", "x") ==
        "! 'case' cannot be changed in a.yaml: there is no such key with a text");
  CHECK(with_value("case:\n", "case", "x") == "! 'case' cannot be changed in a.yaml: there is no such key with a text");
  CHECK(with_value("case: [a]\n", "case", "x") ==
        "! 'case' cannot be changed in a.yaml: there is no such key with a text");
  CHECK(with_value("case: |\n  a\n  b\n", "case", "x") ==
        "! 'case' cannot be changed in a.yaml: its text goes over several lines");
  CHECK(
      with_value("case: a\ncase: b\n", "case", "x") ==
      "! 'case' cannot be changed in a.yaml: the file cannot be read: 'case' stands here a second time; the first is in line 1");
  CHECK(with_value("{case: a, b: c}\n", "case", "x, y") ==
        "! 'case' cannot be changed in a.yaml: something else in the file would change");
  CHECK(with_value("case: a\n", "case", "") == "! 'case' cannot be changed in a.yaml: there is no text");
}
