#include "yaml/merge_proof.h"

#include <algorithm>
#include <functional>
#include <map>
#include <memory>
#include <set>

#include "yaml/case_reader.h"

namespace plaint::yaml {

namespace {

using Counts = std::map<std::string, int>;

struct ThreeCounts {
  int base = 0, ours = 0, theirs = 0, merged = 0;
};

std::map<std::string, ThreeCounts> together(const Counts& base, const Counts& ours, const Counts& theirs,
                                            const Counts& merged) {
  std::map<std::string, ThreeCounts> all;
  for (const auto& [text, count] : base) all[text].base = count;
  for (const auto& [text, count] : ours) all[text].ours = count;
  for (const auto& [text, count] : theirs) all[text].theirs = count;
  for (const auto& [text, count] : merged) all[text].merged = count;
  return all;
}

// How often something should be there: as often as before, and the change of each side; what both added is added once.
int expected(const ThreeCounts& count) {
  const int ours = count.ours - count.base, theirs = count.theirs - count.base;
  if (ours > 0 && theirs > 0) return count.base + std::max(ours, theirs);
  if (ours < 0 && theirs < 0) return count.base + std::min(ours, theirs);
  return count.base + ours + theirs;
}

// The same for a line, which many events may share: never more of them may be gone than both sides took away.
int fewest(const ThreeCounts& count) {
  return std::min(count.ours + count.theirs - count.base, std::max(count.ours, count.theirs));
}

Counts count_keys(const Pieces& pieces) {
  Counts counts;
  for (const Piece& piece : pieces.head) ++counts[piece.name + ": " + piece.value];
  return counts;
}

Counts count_events(const Pieces& pieces) {
  Counts counts;
  for (const Piece& piece : pieces.items) ++counts[piece.value];
  return counts;
}

std::string trimmed(std::string_view line) {
  const std::size_t first = line.find_first_not_of(" \t\r");
  if (first == std::string_view::npos) return {};
  return std::string(line.substr(first, line.find_last_not_of(" \t\r") - first + 1));
}

Counts count_lines(std::string_view text) {
  Counts counts;
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    ++counts[trimmed(text.substr(0, end))];
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  counts.erase("");
  counts.erase("events: []");  // says nothing, and cannot stay where an event follows
  return counts;
}

bool as_expected(const Counts& base, const Counts& ours, const Counts& theirs, const Counts& merged) {
  const auto all = together(base, ours, theirs, merged);
  return std::all_of(all.begin(), all.end(),
                     [](const auto& each) { return each.second.merged == expected(each.second); });
}

// The events of each day that both lists have, in the order of the first.
std::map<Date, std::vector<std::string>> shared_days(const std::vector<Piece>& events, const Counts& others) {
  std::map<Date, std::vector<std::string>> days;
  for (const Piece& event : events) {
    if (others.contains(event.value)) days[event.date].push_back(event.value);
  }
  return days;
}

// An event that one side removed, or has once and the merged file twice, proves nothing about order.
bool keeps_order(const Pieces& side, const Pieces& merged) {
  Counts here = count_events(side), there = count_events(merged);
  const auto twice = [&](const auto& each) { return each.second > 1; };
  std::erase_if(here, twice);
  std::erase_if(there, twice);
  Counts both;
  for (const auto& [value, count] : here) {
    if (there.contains(value)) both.emplace(value, count);
  }
  return shared_days(side.items, both) == shared_days(merged.items, both);
}

bool is_diary(const std::string& path) { return path == "diary.yaml" || path.ends_with("/diary.yaml"); }

}  // namespace

bool reads_well(const std::string& path, const std::string& text) {
  Diagnostics diagnostics;
  const auto source = std::make_shared<const Source>(Source{path, text});
  if (is_diary(path)) return read_diary(source, diagnostics).has_value();
  if (read_case(source, diagnostics)) return true;
  if (!path.empty()) return false;
  const auto& all = diagnostics.all();  // without a path no name of a file can be wrong
  return std::all_of(all.begin(), all.end(), [](const Diagnostic& each) {
    return each.severity != Severity::error || each.code == "case-file-name";
  });
}

bool keeps_lines(const MergeTexts& texts, const std::string& merged) {
  const auto all =
      together(count_lines(texts.base), count_lines(texts.ours), count_lines(texts.theirs), count_lines(merged));
  return std::all_of(all.begin(), all.end(),
                     [](const auto& each) { return each.second.merged >= fewest(each.second); });
}

bool proved(const MergeTexts& texts, const std::string& merged) {
  if (!reads_well(texts.path, merged) || !keeps_lines(texts, merged)) return false;
  const auto base = cut(texts.base), ours = cut(texts.ours), theirs = cut(texts.theirs), result = cut(merged);
  if (!base || !ours || !theirs || !result) return false;
  return as_expected(count_keys(*base), count_keys(*ours), count_keys(*theirs), count_keys(*result)) &&
         as_expected(count_events(*base), count_events(*ours), count_events(*theirs), count_events(*result)) &&
         keeps_order(*ours, *result) && keeps_order(*theirs, *result);
}

}  // namespace plaint::yaml
