#include "yaml/merge_conflict.h"

#include <algorithm>
#include <optional>

#include "yaml/merge.h"

namespace plaint::yaml {

namespace {

constexpr std::string_view begins = "<<<<<<< ours";
constexpr std::string_view divides = "=======";
constexpr std::string_view ends = ">>>>>>> theirs";

// The lines with their line ends.
std::vector<std::string_view> whole_lines(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const std::size_t length = std::min(text.find('\n'), text.size() - 1) + 1;
    lines.push_back(text.substr(0, length));
    text.remove_prefix(length);
  }
  return lines;
}

// Ended, so that a marker can follow.
std::string ended(std::string_view text, std::string_view line_end) {
  std::string whole(text);
  if (!whole.empty() && !whole.ends_with('\n')) whole += line_end;
  return whole;
}

std::string_view line_end_of(std::string_view text) {
  return text.find("\r\n") == std::string_view::npos ? "\n" : "\r\n";
}

std::string marked(std::string_view ours, std::string_view theirs, std::string_view line_end, std::string_view advice) {
  std::string text(begins);
  text.append(advice).append(line_end).append(ended(ours, line_end));
  text.append(divides).append(line_end).append(ended(theirs, line_end));
  text.append(ends).append(advice).append(line_end);
  return text;
}

}  // namespace

void add_conflict(Lines& lines, const Lines& ours, const Lines& theirs) {
  lines.emplace_back(begins);
  lines.insert(lines.end(), ours.begin(), ours.end());
  lines.emplace_back(divides);
  lines.insert(lines.end(), theirs.begin(), theirs.end());
  lines.emplace_back(ends);
}

std::string joined_with_markers(std::string_view ours, std::string_view theirs) {
  const auto left = whole_lines(ours), right = whole_lines(theirs);
  const std::size_t most = std::min(left.size(), right.size());
  std::size_t first = 0, last = 0;  // lines in common at the beginning, at the end
  while (first < most && left[first] == right[first]) ++first;
  while (last < most - first && left[left.size() - 1 - last] == right[right.size() - 1 - last]) ++last;
  std::size_t start = 0, end = 0;  // the same in bytes
  for (std::size_t i = 0; i < first; ++i) start += left[i].size();
  for (std::size_t i = 0; i < last; ++i) end += left[left.size() - 1 - i].size();
  return std::string(ours.substr(0, start)) +
         marked(ours.substr(start, ours.size() - start - end), theirs.substr(start, theirs.size() - start - end),
                line_end_of(ours), {}) +
         std::string(ours.substr(ours.size() - end));
}

std::optional<std::pair<std::string, std::string>> two_files_in(const std::string& text) {
  std::string files[2];
  std::size_t seen = 0;  // markers: one begins, one divides, one ends
  for (const std::string_view line : whole_lines(text)) {
    constexpr std::string_view markers[] = {"<<<<<<<", "=======", ">>>>>>>"};
    const auto is_marker = [&](std::string_view marker) { return line.starts_with(marker); };
    if (std::any_of(std::begin(markers), std::end(markers), is_marker)) {
      if (seen == std::size(markers) || !is_marker(markers[seen])) return std::nullopt;
      ++seen;
    } else if (seen == 1 || seen == 2) {
      files[seen - 1] += line;
    } else {
      return std::nullopt;
    }
  }
  if (seen != 3) return std::nullopt;
  return std::pair(files[0], files[1]);
}

std::string both_whole(std::string_view ours, std::string_view theirs, std::string_view advice) {
  return marked(ours, theirs, line_end_of(ours), ": " + std::string(advice));
}

}  // namespace plaint::yaml
