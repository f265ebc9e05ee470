// The reference in a case file, and nothing else of it, changed.
#include "yaml/reference_edit.h"

#include <doctest/doctest.h>

#include "yaml/merge.h"

using namespace plaint;

namespace {

std::string renamed(const std::string& text) {
  const auto edited = yaml::with_reference(text, "C-2026-0010");
  return edited ? *edited : edited.problem().message;
}

}  // namespace

TEST_CASE("only the reference changes") {
  CHECK(renamed("case: C-2026-0008\nsummary: x\n") == "case: C-2026-0010\nsummary: x\n");
  CHECK(renamed("# C-2026-0008\n\ncase:   \"C-2026-0008\"   # ours\r\nsummary: C-2026-0008\r\n") ==
        "# C-2026-0008\n\ncase:   C-2026-0010   # ours\r\nsummary: C-2026-0008\r\n");
  CHECK(renamed("kind: complaint\n'case': 'C-2026-0008'") == "kind: complaint\n'case': C-2026-0010");
  CHECK(renamed("\xEF\xBB\xBF"
                "case: C-2026-0008\n") ==
        "\xEF\xBB\xBF"
        "case: C-2026-0010\n");
  CHECK(renamed("{case: C-2026-0008, kind: complaint}\n") == "{case: C-2026-0010, kind: complaint}\n");
  CHECK(renamed("case: C-2026-0008\nevents:\n  - {date: 2026-03-02, event: noted, note: 'case: C-2026-0008'}") ==
        "case: C-2026-0010\nevents:\n  - {date: 2026-03-02, event: noted, note: 'case: C-2026-0008'}");
}

TEST_CASE("what cannot be changed alone is refused") {
  const std::string refused = "its reference cannot be changed without changing more";
  CHECK(renamed("kind: complaint\n") == refused);
  CHECK(renamed("case:\n") == refused);
  CHECK(renamed("case: [C-2026-0008]\n") == refused);
  CHECK(renamed("case: |-\n  C-2026-0008\n") == refused);
  CHECK(renamed("case: {\n") == "it cannot be read");
  CHECK(renamed("") == "it cannot be read");
}

TEST_CASE("what a text says of itself") {
  CHECK(yaml::reference_in("case: C-2026-0008\n") == "C-2026-0008");
  CHECK(yaml::reference_in("- case\n") == "");
  CHECK(yaml::year_received_in("received: 2025-12-31T17:00\n") == 2025);
  CHECK_FALSE(yaml::year_received_in("received: soon\n").has_value());
  CHECK(yaml::summary_in("summary: |-\n  a\n") == "a");
}

TEST_CASE("the two cases between the markers are found again") {
  const std::string head = "case: C-2026-0008\nkind: complaint\npolicy: example@1\nreceived: 2026-03-02\n";
  const std::string ours = head + "summary: a\n", theirs = head + "summary: b\n";
  const auto files = yaml::two_files_in(yaml::merge_cases({"cases/2026/C-2026-0008.yaml", "", ours, theirs}).text);
  REQUIRE(files.has_value());
  CHECK(files->first == ours);
  CHECK(files->second == theirs);
  CHECK_FALSE(yaml::two_files_in(ours).has_value());
  CHECK_FALSE(yaml::two_files_in("case: x\n<<<<<<< ours\na\n=======\nb\n>>>>>>> theirs\n").has_value());
  CHECK_FALSE(yaml::two_files_in("<<<<<<< a\n=======\n>>>>>>> b\n<<<<<<< a\n=======\n>>>>>>> b\n").has_value());
}
