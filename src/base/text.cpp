#include "base/text.h"

#include <fmt/format.h>
#include <utf8proc.h>

#include <algorithm>

namespace plaint {

namespace {

struct Character {
  utf8proc_int32_t code = 0;  // -1: not UTF-8
  std::size_t bytes = 1;
};

Character next_character(std::string_view text) {
  Character next;
  const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
  const utf8proc_ssize_t used = utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(text.size()), &next.code);
  if (used <= 0) return {-1, 1};
  next.bytes = static_cast<std::size_t>(used);
  return next;
}

// Of ASCII, to be seen, and of width 1: nearly every character.
bool is_plain(char byte) { return byte >= ' ' && byte <= '~'; }

bool unsafe_to_show(utf8proc_int32_t code) {
  if (code < 0x20 || code == 0x7f) return true;
  if (code >= 0x80 && code <= 0x9f) return true;      // C1 controls, U+0085 among them
  if (code >= 0x202a && code <= 0x202e) return true;  // bidirectional embeddings and overrides
  if (code >= 0x2066 && code <= 0x2069) return true;  // bidirectional isolates
  return code == 0x200e || code == 0x200f || code == 0x061c || code == 0x2028 || code == 0x2029 || code == 0xfeff;
}

// Edits that turn one word into the other: insert, delete, replace, swap two neighbours.
int edit_distance(std::string_view left, std::string_view right) {
  std::vector<std::vector<int>> cost(left.size() + 1, std::vector<int>(right.size() + 1));
  for (std::size_t i = 0; i <= left.size(); ++i) {
    for (std::size_t j = 0; j <= right.size(); ++j) {
      if (i == 0 || j == 0) {
        cost[i][j] = static_cast<int>(i + j);
        continue;
      }
      const int replace = cost[i - 1][j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
      cost[i][j] = std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1, replace});
      const bool swapped = i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
      if (swapped) cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
    }
  }
  return cost[left.size()][right.size()];
}

}  // namespace

int display_width(std::string_view text) {
  int width = 0;
  while (!text.empty()) {
    if (is_plain(text.front())) {
      ++width;
      text.remove_prefix(1);
      continue;
    }
    const Character next = next_character(text);
    width += next.code < 0 ? 1 : utf8proc_charwidth(next.code);
    text.remove_prefix(next.bytes);
  }
  return width;
}

std::string pad(std::string_view text, int columns) {
  const int missing = columns - display_width(text);
  std::string padded(text);
  if (missing > 0) padded.append(static_cast<std::size_t>(missing), ' ');
  return padded;
}

std::string nearest(std::string_view word, const std::vector<std::string>& known) {
  constexpr std::size_t longest_worth_comparing = 64;
  if (word.size() > longest_worth_comparing) return {};
  const int limit = std::max(1, static_cast<int>(word.size()) / 3);
  std::string best;
  int best_distance = limit + 1;
  for (const std::string& candidate : known) {
    if (candidate.size() > longest_worth_comparing) continue;
    const int distance = edit_distance(word, candidate);
    if (distance < best_distance) {
      best = candidate;
      best_distance = distance;
    }
  }
  return best;
}

std::string did_you_mean(std::string_view word, const std::vector<std::string>& known) {
  const std::string meant = nearest(word, known);
  return meant.empty() ? std::string{} : "did you mean '" + meant + "'?";
}

std::string join(const std::vector<std::string>& words, std::string_view between) {
  std::string joined;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) joined += between;
    joined += words[i];
  }
  return joined;
}

std::string join_or(const std::vector<std::string>& words) {
  if (words.size() < 2) return words.empty() ? std::string{} : words.front();
  const std::vector<std::string> first(words.begin(), words.end() - 1);
  return join(first, ", ") + " or " + words.back();
}

std::vector<std::string> split(std::string_view text, std::string_view between) {
  std::vector<std::string> parts;
  for (auto at = text.find(between); at != std::string_view::npos; at = text.find(between)) {
    parts.emplace_back(text.substr(0, at));
    text.remove_prefix(at + between.size());
  }
  parts.emplace_back(text);
  return parts;
}

std::vector<std::string> lines_in(std::string_view text) {
  std::vector<std::string> lines = split(text, "\n");
  if (lines.back().empty()) lines.pop_back();
  return lines;
}

std::string lower_case(std::string_view text) {
  std::string lower(text);
  for (char& letter : lower) letter = letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + ('a' - 'A')) : letter;
  return lower;
}

std::string upper_case(std::string_view text) {
  std::string upper(text);
  for (char& letter : upper) letter = letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - ('a' - 'A')) : letter;
  return upper;
}

std::string count_of(int n, std::string_view plural_unit) {
  if (n == 1 && plural_unit.ends_with('s')) plural_unit.remove_suffix(1);
  return std::to_string(n) + " " + std::string(plural_unit);
}

std::string title_of_name(std::string_view name) {
  std::string title(name);
  std::replace(title.begin(), title.end(), '-', ' ');
  return title;
}

std::string shown_lines(std::string_view text) {
  std::string safe;
  while (true) {
    const std::size_t end = text.find('\n');
    safe += shown(text.substr(0, end));
    if (end == std::string_view::npos) return safe;
    safe += '\n';
    text.remove_prefix(end + 1);
  }
}

std::string shown(std::string_view text) {
  std::string safe;
  while (!text.empty()) {
    const auto plain = static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), [](char byte) { return is_plain(byte); }) - text.begin());
    safe += text.substr(0, plain);
    text.remove_prefix(plain);
    if (text.empty()) break;
    const Character next = next_character(text);
    if (next.code < 0) {
      safe += fmt::format("\\x{:02x}", static_cast<unsigned char>(text[0]));
    } else if (unsafe_to_show(next.code)) {
      safe += next.code < 0x100 ? fmt::format("\\x{:02x}", next.code) : fmt::format("\\u{:04x}", next.code);
    } else {
      safe += text.substr(0, next.bytes);
    }
    text.remove_prefix(next.bytes);
  }
  return safe;
}

std::string with_plain_line_ends(std::string_view text) {
  constexpr std::string_view next_line = "\xc2\x85";
  constexpr std::string_view byte_order_mark = "\xef\xbb\xbf";
  std::string plain;
  while (!text.empty()) {
    std::size_t used = 1;
    if (text.starts_with(byte_order_mark)) {
      used = byte_order_mark.size();
    } else if (text.starts_with("\r\n") || text.starts_with(next_line)) {
      used = 2;
      plain += '\n';
    } else {
      plain += text.front() == '\r' ? '\n' : text.front();
    }
    text.remove_prefix(used);
  }
  return plain;
}

}  // namespace plaint
