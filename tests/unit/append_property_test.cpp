#include <doctest/doctest.h>

#include <string>

#include "unit/added.h"
#include "unit/made_up.h"
#include "yaml/append.h"
#include "yaml/scalar.h"
#include "yaml/write.h"

using namespace plaint;

TEST_CASE("any event that can be written can be added to any file that is laid out well, and is read back") {
  MakeUp make_up(20260320);
  int refused = 0;
  for (int i = 0; i < 500; ++i) {
    const std::string before = make_up.sound_file();
    const CaseEvent event = make_up.event();
    const Result<std::string> after = yaml::append_event({"a.yaml", before}, event);
    const bool writable = static_cast<bool>(yaml::event_text(event));
    refused += writable ? 0 : 1;
    INFO("before:\n", before, "\nproblem: ", after ? "" : after.problem().message);
    REQUIRE(static_cast<bool>(after) == writable);
    if (after) REQUIRE(wrong_with(before, *after, event) == "");
  }
  CHECK(refused > 10);
  CHECK(refused < 120);
}

TEST_CASE("a damaged file is added to rightly, or not at all") {
  MakeUp make_up(20260321);
  int done = 0;
  for (int i = 0; i < 1000; ++i) {
    const std::string before = make_up.damaged_file();
    const CaseEvent event = make_up.event();
    const Result<std::string> after = yaml::append_event({"a.yaml", before}, event);
    if (!after) continue;
    ++done;
    INFO("before:\n", before, "\nafter:\n", *after);
    REQUIRE(wrong_with(before, *after, event) == "");
    if (events_in(before) > 0) REQUIRE(only_put_in(before, *after));
  }
  CHECK(done > 200);
}

TEST_CASE("any case whose texts can be written is written, and read back as it was") {
  MakeUp make_up(20260323);
  int refused = 0;
  for (int i = 0; i < 300; ++i) {
    const CaseFile casefile = make_up.casefile();
    const Result<std::string> text = yaml::case_text(casefile);  // reads it back
    INFO("problem: ", text ? "" : text.problem().message);
    REQUIRE((text || text.problem().message.find("cannot be written") != std::string::npos));
    refused += text ? 0 : 1;
  }
  CHECK(refused < 150);
}

TEST_CASE("any text can become the value of a key, and everything else stays") {
  MakeUp make_up(20260324);
  for (int i = 0; i < 300; ++i) {
    const std::string value = make_up.text();
    const std::string before = "# a\r\nkind: complaint  # b\nevents: [{date: 2026-03-04, event: noted}]";
    const Result<std::string> after = yaml::set_head_value({"a.yaml", before}, "kind", value);
    REQUIRE(static_cast<bool>(after) == !yaml::why_unwritable(value));
    if (after)
      CHECK(*after == "# a\r\nkind: " + yaml::scalar(value) + "  # b\nevents: [{date: 2026-03-04, event: noted}]");
  }
}
