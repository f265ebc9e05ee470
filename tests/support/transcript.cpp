#include "support/transcript.h"

#include <algorithm>
#include <functional>
#include <span>
#include <utility>

#include "base/text.h"

namespace plaint::testing {

namespace {

using Lines = std::vector<std::string>;

Lines split_lines(const std::string& text) {
  Lines lines;
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);) lines.push_back(line);
  return lines;
}

std::string join_lines(const Lines& lines) {
  std::string text;
  for (const std::string& line : lines) text += line + "\n";
  return text;
}

// The lines of an output, without empty ones at its end.
Lines output_lines(const Outcome& outcome, bool with_status) {
  Lines lines = split_lines(outcome.output);
  while (!lines.empty() && lines.back().empty()) lines.pop_back();
  if (with_status && outcome.status != 0) lines.push_back("[" + std::to_string(outcome.status) + "]");
  return lines;
}

bool is_command(const std::string& line) { return line.starts_with("  $ "); }
bool is_continuation(const std::string& line) { return line.starts_with("  > ") || line == "  >"; }
bool is_output(const std::string& line) {
  return line.starts_with("  ") && !is_command(line) && !is_continuation(line);
}

// The place after the output that begins at `at`.
std::size_t end_of_output(const Lines& lines, std::size_t at) {
  std::size_t end = at;
  for (std::size_t next = at; next < lines.size(); ++next) {
    if (is_output(lines[next]))
      end = next + 1;
    else if (!lines[next].empty())
      break;
  }
  return end;
}

// The text typed below `<<EOF`, up to the line that is EOF alone.
std::string here_document(const std::string& command, std::span<const std::string> below) {
  const std::size_t mark = command.find("<<");
  if (mark == std::string::npos) return {};
  std::string end = command.substr(mark + 2);
  std::erase_if(end, [](char letter) { return letter == '\'' || letter == '"' || letter == ' '; });
  std::string text;
  for (const std::string& line : below) {
    const std::string typed = line.size() > 4 ? line.substr(4) : "";
    if (typed == end) break;
    text += typed + "\n";
  }
  return text;
}

// "..." in what is written stands for any lines of the output.
bool fits(std::span<const std::string> written, std::span<const std::string> output) {
  if (written.empty()) return output.empty();
  if (written.front() != "...") {
    return !output.empty() && written.front() == output.front() && fits(written.subspan(1), output.subspan(1));
  }
  for (std::size_t skipped = 0; skipped <= output.size(); ++skipped) {
    if (fits(written.subspan(1), output.subspan(skipped))) return true;
  }
  return false;
}

// A document whose examples stand between marks.
struct Markup {
  std::function<bool(const std::string& line)> begins;
  std::function<bool(const std::string& line)> ends;
  std::function<std::string(const std::string& line)> to_text;    // as the reader sees it
  std::function<std::string(const std::string& line)> from_text;  // as it stands in the file
  std::string_view comment;                                       // how a line begins that the reader does not see
};

// What a reader does not see and the replay must know: `today 2026-03-04`, and `typed ANSWER`, the next answer to what the
// next command asks. True when the line is such a comment.
bool take_aside(std::string line, const Markup& markup, Shell& shell, std::string& typed) {
  if (!line.starts_with(markup.comment)) return false;
  line.erase(0, markup.comment.size());
  if (const std::size_t end = line.find(" -->"); end != std::string::npos) line.erase(end);
  if (line.starts_with("today ")) shell.type(line);
  if (line == "typed" || line.starts_with("typed ")) typed += (line.size() > 6 ? line.substr(6) : "") + "\n";
  return true;
}

// The examples of one block: `block` is what stands between the marks.
Lines replay_block(const Lines& block, const Markup& markup, Shell& shell, std::string& typed) {
  Lines result;
  std::size_t at = 0;
  while (at < block.size()) {
    result.push_back(block[at]);
    if (take_aside(block[at], markup, shell, typed)) {
      ++at;
      continue;
    }
    std::string command = markup.to_text(block[at++]);
    if (command.starts_with("$ cd ")) shell.type(command.substr(2));
    if (!command.starts_with("$ plaint")) continue;
    while (command.ends_with('\\') && at < block.size()) {
      command.pop_back();
      command += markup.to_text(block[at]);
      result.push_back(block[at++]);
    }
    Lines written;
    const std::size_t begin = at;
    while (at < block.size() && !markup.to_text(block[at]).starts_with("$ ") && !block[at].starts_with(markup.comment))
      written.push_back(markup.to_text(block[at++]));
    std::size_t empty_at_end = 0;
    while (!written.empty() && written.back().empty()) {
      written.pop_back();
      ++empty_at_end;
    }
    const std::string answers = std::exchange(typed, {});
    const Lines output =
        output_lines(shell.type((answers.empty() ? "" : "at-terminal ") + command.substr(2), answers), false);
    if (fits(written, output)) {
      result.insert(result.end(), block.begin() + static_cast<std::ptrdiff_t>(begin),
                    block.begin() + static_cast<std::ptrdiff_t>(at));
      continue;
    }
    for (const std::string& line : output) result.push_back(markup.from_text(line));
    result.insert(result.end(), empty_at_end, "");
  }
  return result;
}

std::string replay_document(const std::string& text, const Markup& markup, Shell& shell) {
  const Lines lines = split_lines(text);
  Lines result;
  std::string typed;
  for (std::size_t at = 0; at < lines.size(); ++at) {
    result.push_back(lines[at]);
    take_aside(lines[at], markup, shell, typed);
    if (!markup.begins(lines[at])) continue;
    Lines block;
    while (at + 1 < lines.size() && !markup.ends(lines[at + 1])) block.push_back(lines[++at]);
    const Lines replayed = replay_block(block, markup, shell, typed);
    result.insert(result.end(), replayed.begin(), replayed.end());
    if (at + 1 < lines.size()) result.push_back(lines[++at]);
  }
  return join_lines(result);
}

std::string replace_all(std::string text, std::string_view what, std::string_view with) {
  for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size())) {
    text.replace(at, what.size(), with);
  }
  return text;
}

std::string from_roff(std::string line) {
  line = replace_all(std::move(line), "\\&", "");
  line = replace_all(std::move(line), "\\-", "-");
  return replace_all(std::move(line), "\\e", "\\");
}

std::string to_roff(std::string line) {
  line = replace_all(std::move(line), "\\", "\\e");
  return line.starts_with('.') || line.starts_with('\'') ? "\\&" + line : line;
}

}  // namespace

std::string replay_transcript(const std::string& text, Shell& shell) {
  const Lines lines = split_lines(text);
  Lines result;
  std::size_t at = 0;
  while (at < lines.size()) {
    const std::string line = lines[at];
    result.push_back(lines[at++]);
    if (!is_command(line)) continue;
    const std::size_t below = at;
    while (at < lines.size() && is_continuation(lines[at])) result.push_back(lines[at++]);
    const std::string command = line.substr(4);
    const std::string input = here_document(command, std::span(lines).subspan(below, at - below));
    for (const std::string& each : output_lines(shell.type(command, input), true)) {
      result.push_back(each.empty() ? "" : "  " + each);
    }
    at = end_of_output(lines, at);
  }
  return join_lines(result);
}

std::string replay_session(const std::string& text, Shell& shell) {
  Lines lines = split_lines(text);
  for (std::string& line : lines) {
    if (!line.empty()) line.insert(0, "  ");
  }
  Lines replayed = split_lines(replay_transcript(join_lines(lines), shell));
  for (std::string& line : replayed) line = line.substr(std::min<std::size_t>(2, line.size()));
  return join_lines(replayed);
}

std::string replay_markdown(const std::string& text, Shell& shell) {
  const auto is_fence = [](const std::string& line) { return line.starts_with("```"); };
  const auto same = [](const std::string& line) { return line; };
  return replay_document(text, {is_fence, is_fence, same, same, "<!-- "}, shell);
}

std::string replay_manual(const std::string& text, Shell& shell) {
  const auto begins = [](const std::string& line) { return line.starts_with(".Bd"); };
  const auto ends = [](const std::string& line) { return line.starts_with(".Ed"); };
  return replay_document(text, {begins, ends, from_roff, to_roff, ".\\\" "}, shell);
}

std::string difference(const std::string& expected, const std::string& actual) {
  if (expected == actual) return {};
  const Lines left = split_lines(expected);
  const Lines right = split_lines(actual);
  const std::size_t shorter = std::min(left.size(), right.size());
  std::size_t first = 0;
  while (first < shorter && left[first] == right[first]) ++first;
  std::size_t same_at_end = 0;
  while (same_at_end < shorter - first &&
         left[left.size() - 1 - same_at_end] == right[right.size() - 1 - same_at_end]) {
    ++same_at_end;
  }
  constexpr std::size_t context = 3;
  constexpr std::size_t most = 60;
  std::string text = "from line " + std::to_string(first + 1) + ":\n";
  for (std::size_t at = first > context ? first - context : 0; at < first; ++at) text += "  " + left[at] + "\n";
  for (std::size_t at = first; at < std::min(left.size() - same_at_end, first + most); ++at)
    text += "- " + left[at] + "\n";
  for (std::size_t at = first; at < std::min(right.size() - same_at_end, first + most); ++at)
    text += "+ " + right[at] + "\n";
  return text;
}

}  // namespace plaint::testing
