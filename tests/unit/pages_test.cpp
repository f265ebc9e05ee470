// The man pages tell of everything that there is: codes, commands, standard events.
#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <string>
#include <vector>

#include "base/codes.h"
#include "cli/command.h"
#include "policy/vocabulary.h"

using namespace plaint;

namespace {

std::vector<std::string> lines_of_page(const std::string& path) {
  std::vector<std::string> lines;
  std::ifstream page(path);
  for (std::string line; std::getline(page, line);) lines.push_back(line);
  return lines;
}

// Where the entry ".It Ic NAME" begins, perhaps with arguments after the name; the number of lines when there is none.
std::size_t entry_of(const std::vector<std::string>& lines, const std::string& name) {
  const auto is_entry = [&](const std::string& line) { return (line + " ").starts_with(".It Ic " + name + " "); };
  return static_cast<std::size_t>(std::find_if(lines.begin(), lines.end(), is_entry) - lines.begin());
}

// "Fields: promise: promise; due: date.": as the page prints them.
std::string fields_line(std::string_view fields) {
  std::string line = "Fields: ";
  for (const char c : fields) line += c == '|' ? std::string(", ") : std::string(1, c);
  return line + ".";
}

}  // namespace

TEST_CASE("plaint-diagnostics(7) tells of every code, in the order of the table") {
  std::vector<std::string> told;
  constexpr std::string_view entry = ".It Ic ";
  for (const std::string& line : lines_of_page("man/plaint-diagnostics.7")) {
    if (line.starts_with(entry)) told.push_back(line.substr(entry.size()));
  }
  std::vector<std::string> codes;
  for (const CodeRow& row : diagnostic_codes) codes.emplace_back(row.code);
  for (std::size_t at = 0; at < std::max(told.size(), codes.size()); ++at) {
    const std::string code = at < codes.size() ? codes[at] : "nothing more";
    const std::string entry_there = at < told.size() ? told[at] : "nothing more";
    INFO("to put right: in man/plaint-diagnostics.7 an entry '.It Ic ", code, "', its meaning and what to do");
    REQUIRE(entry_there == code);
  }
}

TEST_CASE("plaint-case(5) tells of every standard event and its fields") {
  const auto lines = lines_of_page("man/plaint-case.5");
  for (const StandardEvent& event : standard_events()) {
    if (event.by_engine) continue;
    CAPTURE(event.name);
    const std::size_t begins = entry_of(lines, std::string(event.name));
    REQUIRE(begins < lines.size());
    if (event.fields.empty()) continue;
    const auto begin = lines.begin() + static_cast<std::ptrdiff_t>(begins) + 1;
    const auto end = std::find_if(begin, lines.end(), [](const std::string& line) { return line.starts_with(".It"); });
    CHECK_MESSAGE(std::find(begin, end, fields_line(event.fields)) != end, fields_line(event.fields));
  }
}

TEST_CASE("plaint(1) tells of every command") {
  const auto lines = lines_of_page("man/plaint.1");
  for (const Command& row : command_table()) {
    const std::string name(row.name.empty() ? "(none)" : row.name);
    CHECK_MESSAGE(entry_of(lines, name) < lines.size(), "missing: plaint ", name);
  }
}
