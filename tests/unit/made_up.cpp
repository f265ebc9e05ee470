#include "unit/made_up.h"

#include <fmt/format.h>

#include <array>
#include <string_view>
#include <vector>

#include "unit/append_layouts.h"
#include "yaml/append.h"

namespace {

constexpr std::array<std::string_view, 72> pieces = {
    "a",          "no",         "Yes",
    "null",       "~",          "12",
    "0x1f",       "1e3",        "17:30",
    "2026-03-04", "2026-02-30", "call",
    "rang her",   "caf\u00e9",  "\u6f22\u5b57",
    "\U0001f642", "e\u0301",    "\u0645\u0631",
    "events:",    "events: []", "---",
    "...",        "key: value", "- item",
    " ",          " ",          "  ",
    "    ",       ": ",         ":",
    " #",         "#",          "- ",
    "-",          "? ",         "?",
    ",",          "[",          "]",
    "{",          "}",          "{a: b}",
    "[a, b]",     "\"",         "'",
    "''",         "\\",         "\\n",
    "|",          "|-",         ">",
    "@",          "`",          "%",
    "&a",         "*a",         "!",
    "!!str ",     "=",          "<<",
    "<<: ",       "\t",         "\n",
    "\n",         "\n\n",       "\n  ",
    "\n\t",       "\n- ",       "\n# ",
    "\u00a0",     "\u3000",     "\u2028",
};
// Rare, because most of them make a text that cannot be written.
constexpr std::array<std::string_view, 9> rare_pieces = {"\u2029", "\u202e", "\ufeff", "\u0085", "\uffff",
                                                         "\r\n",   "\x07",   "\xff",   "\u200f"};
constexpr std::array<std::string_view, 10> names = {"note", "via", "due",     "outcome", "no",
                                                    "null", "12",  "2026-03", "p1",      "override"};
constexpr std::array<std::string_view, 8> ends = {"\n",        "\n",      "\n\n",      "\n   \n",
                                                  "  # end\n", "# end\n", "    # end", "\r\n"};
constexpr std::array<std::string_view, 12> bits = {" ", "  ", "\n", "\t", "#", ":", "-", "\"", "[", "|", "\r\n", "x"};

}  // namespace

std::string MakeUp::text() {
  if (below(400) == 0)
    return std::string(100000, 'x') + std::string(pieces[below(pieces.size())]) + std::string(100, 'y');
  std::string text;
  for (std::size_t left = 1 + below(7); left > 0; --left) {
    text += below(100) == 0 ? rare_pieces[below(rare_pieces.size())] : pieces[below(pieces.size())];
  }
  return text;
}

plaint::CaseEvent MakeUp::event() {
  plaint::CaseEvent event;
  event.when.date = plaint::make_date(2026, 1, 1) + plaint::Days(below(365));
  if (below(4) == 0) event.when.minute = static_cast<int>(below(24 * 60));
  event.name = below(4) == 0 ? text() : "acknowledged";
  for (std::size_t left = below(3); left > 0; --left) event.by.push_back(below(3) == 0 ? text() : "asha");
  const std::size_t first = below(names.size());
  for (std::size_t i = 0, count = below(4); i < count; ++i) {
    std::vector<std::string> values = {text()};
    while (below(5) == 0) values.push_back(text());
    event.fields.push_back({std::string(names[(first + i) % names.size()]), std::move(values), {}, {}});
  }
  return event;
}

plaint::CaseFile MakeUp::casefile() {
  plaint::CaseFile casefile;
  casefile.id = fmt::format("C-2026-{:04}", below(10000));
  casefile.kind = below(3) == 0 ? text() : "complaint";
  casefile.policy = {"imago", "2023-04-20", {}};
  const plaint::CaseEvent first = event();
  casefile.received = first.when;
  casefile.about = first.by;
  casefile.facts.assign(first.fields.begin(), first.fields.end());
  casefile.facts.push_back({"channel", {text()}, {}, {}});
  if (below(2) == 0) casefile.summary = text();
  if (below(2) == 0) casefile.incident = plaint::PartialDate{2025, static_cast<unsigned>(below(13)), 0};
  for (std::size_t i = below(4); i > 0; --i) casefile.points.push_back({fmt::format("p{}", i), text(), {}});
  for (std::size_t left = below(3); left > 0; --left) casefile.events.push_back(event());
  return casefile;
}

std::string MakeUp::sound_file() {
  const auto& layouts = append_layouts();
  std::size_t at = below(layouts.size());
  while (layouts[at].after.empty()) at = (at + 1) % layouts.size();
  std::string file = layouts[at].before;
  for (std::size_t left = below(4); left > 0; --left) {
    if (const auto grown = plaint::yaml::append_event({"a.yaml", file}, event())) file = *grown;
  }
  return file;
}

void MakeUp::damage(std::string& file) {
  const std::size_t at = below(file.size() + 1);
  const std::size_t line = file.rfind('\n', at) + 1;  // npos + 1 is the beginning
  const std::size_t line_end = file.find('\n', at);
  const std::size_t length = (line_end == std::string::npos ? file.size() : line_end + 1) - std::min(line, file.size());
  switch (below(6)) {
    case 0:
      file.erase(std::min(at, file.size()), 1);
      break;
    case 1:
      file.insert(at, bits[below(bits.size())]);
      break;
    case 2:
      file.insert(line, bits[below(bits.size())]);
      break;
    case 3:
      file.erase(line, length);
      break;
    case 4:
      file.insert(line, file.substr(line, length));
      break;
    default:
      file += ends[below(ends.size())];
      break;
  }
}

std::string MakeUp::damaged_file() {
  std::string file = sound_file();
  if (file.size() > 20000) return file;
  for (std::size_t left = 1 + below(3); left > 0; --left) damage(file);
  return file;
}
