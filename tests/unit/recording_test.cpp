#include "report/recording.h"

#include <doctest/doctest.h>

#include "base/text.h"
#include "yaml/case_reader.h"

using namespace plaint;

namespace {

constexpr const char* head = "case: C-2026-0001\nkind: complaint\npolicy: imago@2023-04-20\nreceived: 2026-03-02\n";

struct Versions {
  std::vector<FileVersion> all;

  // `events`: a flow map on each line; "!" a file that cannot be read, "-" one that is deleted.
  Versions& add(const std::string& events, std::vector<int> parents = {-1}, const std::string& more_head = {}) {
    if (parents == std::vector{-1}) parents = all.empty() ? std::vector<int>{} : std::vector{static_cast<int>(all.size()) - 1};
    FileVersion version{parents, nullptr, events == "-"};
    if (events != "-" && events != "!") {
      std::string text = head + more_head + (events.empty() ? "events: []\n" : "events:\n");
      for (std::size_t at = 0; at < events.size();) {
        const std::size_t end = std::min(events.find('\n', at), events.size());
        text += "  - {" + events.substr(at, end - at) + "}\n";
        at = end + 1;
      }
      Diagnostics mistakes;
      auto file = yaml::read_case(std::make_shared<const Source>(Source{"cases/2026/C-2026-0001.yaml", text}), mistakes);
      REQUIRE(file);
      REQUIRE(mistakes.empty());
      version.file = std::make_shared<const CaseFile>(std::move(*file));
    }
    all.push_back(version);
    return *this;
  }

  // "1 added noted; 2 changed noted (note)"
  std::string told() const {
    const char* names[] = {"added", "changed", "removed", "head-changed", "file-deleted"};
    std::vector<std::string> words;
    for (const RecordedChange& change : recording_of(all).changes) {
      std::string word = std::to_string(change.version) + " " + names[static_cast<int>(change.is)];
      if (change.before != nullptr) word += " " + change.before->name;
      if (change.before == nullptr && change.after != nullptr) word += " " + change.after->name;
      if (!change.keys.empty()) word += " (" + join(change.keys, ", ") + ")";
      words.push_back(word);
    }
    return join(words, "; ");
  }
  std::vector<int> recorded_in() const { return recording_of(all).recorded_in; }
};

constexpr const char* ack = "date: 2026-03-04, event: acknowledged, by: cleo, via: letter";
constexpr const char* ack_email = "date: 2026-03-04, event: acknowledged, by: cleo, via: email";
constexpr const char* note = "date: 2026-03-05, event: noted, note: one";
constexpr const char* other_note = "date: 2026-03-05, event: noted, note: two";

std::string both(const std::string& first, const std::string& second) { return first + "\n" + second; }

}  // namespace

TEST_CASE("each event is recorded by the version that first had it") {
  Versions versions;
  versions.add("").add(ack).add(both(ack, note)).add(both(ack, note));
  CHECK(versions.told() == "1 added acknowledged; 2 added noted");
  CHECK(versions.recorded_in() == std::vector{1, 2});
  CHECK(recording_of(versions.all).opened_in == 0);
}

TEST_CASE("an event in front of others moves none of them") {
  Versions versions;
  versions.add(note).add(both(ack, note));
  CHECK(versions.told() == "0 added noted; 1 added acknowledged");
  CHECK(versions.recorded_in() == std::vector{1, 0});
  CHECK(Versions().add(both(ack, note)).add(both(note, ack)).told() == "0 added acknowledged; 0 added noted");
}

TEST_CASE("a corrected event stays the same event, and says which keys were changed") {
  struct Row {
    std::string before, after, told;
  };
  const Row rows[] = {
      {ack, ack_email, "1 changed acknowledged (via)"},
      {ack, "date: 2026-03-05, event: acknowledged, by: cleo, via: letter", "1 changed acknowledged (date)"},
      {ack, "date: 2026-03-04, event: updated, by: cleo, via: letter", "1 changed acknowledged (event)"},
      {ack, "date: 2026-03-04, event: acknowledged, by: cleo", "1 changed acknowledged (via)"},
      {ack, "date: 2026-03-04, event: noted, note: another", "1 added noted; 1 removed acknowledged"},
      {ack, "", "1 removed acknowledged"},
      {both(note, other_note), other_note, "1 removed noted"},
      {both(note, note), note, "1 removed noted"},
      {note, both(other_note, note), "1 added noted"},
      {both(note, ack), both(other_note, ack_email), "1 changed acknowledged (via); 1 changed noted (note)"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.after);
    Versions versions;
    versions.add(row.before).add(row.after);
    std::string told = versions.told();
    while (told.starts_with("0 added")) told.erase(0, told.find("; ") + 2);
    CHECK(told == row.told);
    if (row.told.starts_with("1 changed")) CHECK(versions.recorded_in() == std::vector<int>(versions.recorded_in().size(), 0));
  }
}

TEST_CASE("two branches and their merge tell each change once") {
  Versions both_added;  // 0: ack; 1 (of 0) adds a note; 2 (of 0) corrects; 3 merges both
  both_added.add(ack).add(both(ack, note), {0}).add(ack_email, {0}).add(both(ack_email, note), {1, 2});
  CHECK(both_added.told() == "0 added acknowledged; 1 added noted; 2 changed acknowledged (via)");
  CHECK(both_added.recorded_in() == std::vector{0, 1});

  Versions one_removed;
  one_removed.add(both(ack, note)).add(ack, {0}).add(both(both(ack, note), other_note), {0}).add(both(ack, other_note), {1, 2});
  CHECK(one_removed.told() == "0 added acknowledged; 0 added noted; 1 removed noted; 2 added noted");

  Versions lost;  // the merge threw away what the second branch had
  lost.add(ack).add(both(ack, note), {0}).add(ack, {0}, "summary: S\n").add(ack, {1, 2}, "summary: S\n");
  CHECK(lost.told() == "0 added acknowledged; 1 added noted; 2 head-changed (summary); 3 removed noted");
}

TEST_CASE("the head, a deleted file, one that cannot be read") {
  CHECK(Versions().add(ack).add(ack, {-1}, "summary: S\nservice: adults\n").told() ==
        "0 added acknowledged; 1 head-changed (summary, service)");
  CHECK(Versions().add(ack).add("-").add(ack).told() ==
        "0 added acknowledged; 1 file-deleted; 2 added acknowledged");
  CHECK(Versions().add(ack).add("!").add(both(ack, note)).told() == "0 added acknowledged; 2 added noted");
  CHECK(Versions().add("!").add(ack).recorded_in() == std::vector{1});
  CHECK(recording_of({}).changes.empty());
}
