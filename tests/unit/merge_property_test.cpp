// What holds of every merge: each event once, the order of each side, nothing lost, nothing made up.
#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <memory>
#include <random>
#include <string>
#include <vector>

#include "yaml/case_reader.h"
#include "yaml/merge.h"

using namespace plaint;
using yaml::MergeOutcome;

namespace {

const std::string path = "cases/2026/C-2026-0004.yaml";
const std::string head =
    "case: C-2026-0004\nkind: complaint\npolicy: imago@2023-04-20\nreceived: 2026-03-01\nevents:\n";

class Random {
 public:
  explicit Random(unsigned seed) : engine_(seed) {}
  int below(int limit) { return static_cast<int>(engine_() % static_cast<unsigned>(limit)); }
  bool one_in(int many) { return below(many) == 0; }

 private:
  std::mt19937 engine_;
};

struct Event {
  Date date;
  std::string id;  // its note begins with it
  std::string text;
};
using Events = std::vector<Event>;

// An event in one of the ways in which people write them.
Event event(Random& random, Date date, const std::string& id) {
  const std::string day = iso(date);
  switch (random.below(6)) {
    case 0:
      return {date, id, "  - {date: " + day + ", event: noted, note: " + id + "}\n"};
    case 1:
      return {date, id,
              "  - date: " + day + "\n    event: noted\n    by: asha\n    note: \"" + id + " # no comment\"\n"};
    case 2:
      return {
          date, id,
          "  - date: " + day + "\n    event: noted\n    note: |-\n      " + id + "\n\n      # text\n      - text\n"};
    case 3:
      return {date, id, "  - date: " + day + "\n    event: noted\n    note: |+\n      " + id + "\n\n\n"};
    case 4:
      return {date, id, "\n  # about " + id + "\n  - date: " + day + "\n    event: noted\n    note: " + id + "\n"};
    default:
      return {date, id,
              "  -   event: noted\n      date: " + day + "\n      note: >\n        " + id +
                  "\n        events:\n      # end of " + id + "\n"};
  }
}

Events appended(Random& random, const std::string& name, bool sorted, int most) {
  Events events;
  const int count = random.below(most + 1);
  for (int i = 0; i < count; ++i)
    events.push_back(event(random, make_date(2026, 3, 2) + Days{random.below(6)}, name + std::to_string(i)));
  if (sorted)
    std::stable_sort(events.begin(), events.end(), [](const Event& a, const Event& b) { return a.date < b.date; });
  return events;
}

std::string text_of(const Events& before, const Events& after = {}) {
  std::string text = head;
  for (const Event& each : before) text += each.text;
  for (const Event& each : after) text += each.text;
  return before.empty() && after.empty() ? text.substr(0, text.size() - 1) + " []\n" : text;
}

std::string id_of(const CaseEvent& read) {
  const std::string note = read.text("note");
  return note.substr(0, note.find_first_of(" \n"));
}

std::vector<CaseEvent> read(const std::string& text) {
  Diagnostics diagnostics;
  const auto casefile = yaml::read_case(std::make_shared<const Source>(Source{path, text}), diagnostics);
  REQUIRE(casefile.has_value());
  return casefile->events;
}

using Days_ids = std::map<Date, std::vector<std::string>>;

// The events of each day whose id begins with one of these letters, in their order.
Days_ids by_day(const std::vector<CaseEvent>& events, const std::string& letters) {
  Days_ids days;
  for (const CaseEvent& each : events) {
    if (letters.find(id_of(each)[0]) != std::string::npos) days[each.when.date].push_back(id_of(each));
  }
  return days;
}

std::vector<std::string> sorted_ids(const std::vector<CaseEvent>& events) {
  std::vector<std::string> ids;
  for (const CaseEvent& each : events) ids.push_back(id_of(each));
  std::sort(ids.begin(), ids.end());
  return ids;
}

bool in_order(const std::vector<CaseEvent>& events, std::size_t from) {
  return std::is_sorted(events.begin() + static_cast<std::ptrdiff_t>(from), events.end(),
                        [](const CaseEvent& a, const CaseEvent& b) { return a.when.date < b.when.date; });
}

}  // namespace

TEST_CASE("what two sides appended is all there, once, in the order of each side") {
  Random random(2026);
  for (int round = 0; round < 1000; ++round) {
    const bool sorted = !random.one_in(3);
    const Events base = appended(random, "b", true, 4), ours = appended(random, "o", sorted, 5),
                 theirs = appended(random, "t", sorted, 5);
    const std::string before = text_of(base), left = text_of(base, ours), right = text_of(base, theirs);
    CAPTURE(left);
    CAPTURE(right);
    const MergeOutcome outcome = yaml::merge_cases({path, before, left, right}),
                       swapped = yaml::merge_cases({path, before, right, left});
    REQUIRE(outcome.clean);
    REQUIRE(swapped.clean);
    const auto events = read(outcome.text);

    std::vector<std::string> wanted;
    for (const Events* each : {&base, &ours, &theirs}) {
      for (const Event& one : *each) wanted.push_back(one.id);
    }
    std::sort(wanted.begin(), wanted.end());
    CHECK(sorted_ids(events) == wanted);
    CHECK(by_day(events, "bo") == by_day(read(left), "bo"));
    CHECK(by_day(events, "bt") == by_day(read(right), "bt"));
    if (sorted) CHECK(in_order(events, base.size()));
    for (const Events* each : {&base, &ours, &theirs}) {
      for (const Event& one : *each) CHECK(outcome.text.find(one.text) != std::string::npos);  // byte for byte
    }

    for (const auto& [day, ids] : by_day(events, "ot")) {  // ours come first
      CHECK(std::is_partitioned(ids.begin(), ids.end(), [](const std::string& id) { return id[0] == 'o'; }));
    }
    CHECK(sorted_ids(read(swapped.text)) == wanted);
    CHECK(by_day(read(swapped.text), "o") == by_day(events, "o"));
    CHECK(by_day(read(swapped.text), "t") == by_day(events, "t"));
  }
}

TEST_CASE("merging once more changes nothing") {
  Random random(7);
  for (int round = 0; round < 300; ++round) {
    const Events base = appended(random, "b", true, 3), ours = appended(random, "o", true, 4),
                 theirs = appended(random, "t", true, 4);
    const std::string merged =
        yaml::merge_cases({path, text_of(base), text_of(base, ours), text_of(base, theirs)}).text;
    for (const Events& side : {ours, theirs}) {
      const MergeOutcome again = yaml::merge_cases({path, text_of(base), merged, text_of(base, side)});
      CHECK(again.clean);
      CHECK(again.text == merged);
    }
  }
}

// Lines taken out, doubled, moved and changed at random: whatever comes of it, success is only said of a file that
// reads well, and no line that a side added is missing.
TEST_CASE("no line is lost, whatever was done to the files") {
  Random random(99);
  const auto lines_of = [](const std::string& text) {
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < text.size();) {
      const std::size_t end = text.find('\n', at) + 1;
      lines.push_back(text.substr(at, end - at));
      at = end;
    }
    return lines;
  };
  const auto damaged = [&](const std::string& text) {
    std::vector<std::string> lines = lines_of(text);
    for (int deed = random.below(3); deed > 0 && !lines.empty(); --deed) {
      const auto at = lines.begin() + random.below(static_cast<int>(lines.size()));
      switch (random.below(4)) {
        case 0:
          lines.erase(at);
          break;
        case 1:
          lines.insert(at, *at);
          break;
        case 2:
          std::iter_swap(at, lines.begin() + random.below(static_cast<int>(lines.size())));
          break;
        default:
          *at = at->substr(0, at->size() - 1) + "x" + std::to_string(random.below(100)) + "\n";
      }
    }
    std::string whole;
    for (const std::string& line : lines) whole += line;
    return whole;
  };
  int clean = 0;
  for (int round = 0; round < 1200; ++round) {
    const Events base = appended(random, "b", true, 3), ours = appended(random, "o", true, 2),
                 theirs = appended(random, "t", true, 2);
    const std::string before = text_of(base), left = damaged(text_of(base, ours)),
                      right = damaged(text_of(base, theirs));
    CAPTURE(before);
    CAPTURE(left);
    CAPTURE(right);
    const MergeOutcome outcome = yaml::merge_cases({path, before, left, right});
    if (outcome.clean && left != right && left != before && right != before) {
      ++clean;
      read(outcome.text);
    }
    for (const std::string* side : {&left, &right}) {
      for (const std::string& line : lines_of(*side)) {
        const bool new_there = before.find(line) == std::string::npos && !line.starts_with("events: []");
        const std::string trimmed = line.substr(line.find_first_not_of(' '));
        if (new_there) CHECK(outcome.text.find(trimmed) != std::string::npos);
      }
    }
  }
  CHECK(clean > 150);
}
