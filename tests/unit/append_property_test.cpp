#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>
#include <vector>

#include "unit/made_up.h"
#include "yaml/append.h"
#include "yaml/case_reader.h"
#include "yaml/proof.h"
#include "yaml/write.h"

using namespace plaint;

namespace {

// What our reader finds in a file: its tree, and the tree of each event.
struct Reading {
  explicit Reading(const std::string& text) : source{"a.yaml", text}, tree(yaml::parse(source, diagnostics)) {}

  std::vector<yaml::Node> events() const {
    const yaml::Node* found = tree ? tree->find("events") : nullptr;
    return found == nullptr ? std::vector<yaml::Node>{} : found->items;
  }

  Source source;
  Diagnostics diagnostics;
  std::optional<yaml::Node> tree;
};

// "" when `after` is read as `before` and this event; else what is wrong.
std::string wrong_with(const std::string& before, const std::string& after, const CaseEvent& event) {
  const Reading old(before);
  const Reading now(after);
  if (!old.tree || !now.tree) return "not read";
  std::vector<yaml::Node> events = now.events();
  if (events.size() != old.events().size() + 1) return "not one event more";
  yaml::Node added;
  added.items.push_back(events.back());
  events.pop_back();
  if (!std::equal(events.begin(), events.end(), old.events().begin(), yaml::same_node))
    return "an old event is another";
  if (!yaml::same_but_for(*old.tree, *now.tree, "events")) return "the head is another";
  Diagnostics diagnostics;
  const std::vector<CaseEvent> read = yaml::read_events(added, diagnostics);
  return read.size() == 1 && yaml::same_event(read.front(), event) ? "" : "the new event is another";
}

bool starts_and_ends_as(const std::string& after, const std::string& before) {
  std::size_t same = 0;
  while (same < before.size() && after[same] == before[same]) ++same;
  return after.ends_with(std::string_view(before).substr(same));
}

}  // namespace

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
    const bool nothing_replaced = Reading(before).events().size() > 0;
    if (nothing_replaced) REQUIRE(starts_and_ends_as(*after, before));
  }
  CHECK(done > 200);
}
