#include "yaml/tree.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <random>
#include <string>
#include <vector>

#include "base/text.h"

using namespace plaint;
using yaml::Node;

namespace {

// "1:5 yaml-syntax, 3:1 yaml-tab": place and code of everything that parse() tells; "" when it is content.
std::string told(const std::string& text) {
  const Source source{"a.yaml", text};
  Diagnostics diagnostics;
  const auto tree = yaml::parse(source, diagnostics);
  CHECK(tree.has_value() == diagnostics.empty());
  std::vector<std::string> words;
  for (const Diagnostic& each : diagnostics.all()) {
    words.push_back(fmt::format("{}:{} {}", each.line, each.column, each.code));
  }
  return join(words, ", ");
}

std::string first_message(const std::string& text) {
  const Source source{"a.yaml", text};
  Diagnostics diagnostics;
  yaml::parse(source, diagnostics);
  return diagnostics.empty() ? "" : diagnostics.all().front().message;
}

// The tree in one line: {key: <text>, list: [<a>, <b>], nothing: ~}, each with line:column.
std::string drawn(const Node& node) {
  std::string place = fmt::format("@{}:{}", node.place.line, node.place.column);
  if (node.kind == Node::Kind::empty) return "~" + place;
  if (node.kind == Node::Kind::text) return fmt::format("<{}>{}", node.text(), place);
  std::vector<std::string> words;
  for (const Node& item : node.items()) words.push_back(drawn(item));
  for (const yaml::Entry& entry : node.entries()) {
    words.push_back(fmt::format("{}@{}:{} {}", entry.key, entry.place.line, entry.place.column, drawn(entry.value)));
  }
  const bool list = node.kind == Node::Kind::list;
  return (list ? "[" : "{") + join(words, ", ") + (list ? "]" : "}");
}

std::string tree_of(const std::string& text) {
  const Source source{"a.yaml", text};
  Diagnostics diagnostics;
  const auto tree = yaml::parse(source, diagnostics);
  return tree ? drawn(*tree) : "refused";
}

struct Row {
  std::string text;
  std::string expected;
};

std::string nested(int depth) {
  return std::string(static_cast<std::size_t>(depth), '[') + std::string(static_cast<std::size_t>(depth), ']');
}

}  // namespace

TEST_CASE("rows grow side by side in one arena, and what they do not need is used again") {
  yaml::Arena arena;
  yaml::Growing<int> outer(arena, 2);
  std::vector<yaml::Row<int>> inner;
  for (int number = 0; number < 100; ++number) {
    outer.push() = number;
    yaml::Growing<int> row(arena, 4);
    for (int each = 0; each < number % 9; ++each) row.push() = number * each;
    inner.push_back(row.done());
  }
  const yaml::Row<int> numbers = outer.done();
  REQUIRE(numbers.size() == 100);
  for (int number = 0; number < 100; ++number) {
    const auto at = static_cast<std::size_t>(number);
    CHECK(numbers[at] == number);
    REQUIRE(inner[at].size() == at % 9);
    for (std::size_t each = 0; each < inner[at].size(); ++each) CHECK(inner[at][each] == number * static_cast<int>(each));
  }

  yaml::Growing<char> text(arena, 3);
  text.add("one", 3);
  text.push() = ' ';
  text.add("and a much longer one", 21);
  const yaml::Row<char> whole = text.done();
  CHECK(std::string(whole.begin(), whole.end()) == "one and a much longer one");
  yaml::Growing<char> none(arena, 1000);
  const char* const first = none.done().begin();
  CHECK(yaml::Growing<char>(arena, 1).begin() == first);
}

TEST_CASE("what is written is what is read, with its place") {
  const std::vector<Row> rows = {
      {"a: b", "{a@1:1 <b>@1:4}"},
      {"a: b\r\nc: d\r\n", "{a@1:1 <b>@1:4, c@2:1 <d>@2:4}"},
      {"\xef\xbb\xbf" "a: b\n", "{a@1:4 <b>@1:7}"},
      {"---\na: b\n", "{a@2:1 <b>@2:4}"},
      {"# note\n--- # begin\na: b\n", "{a@3:1 <b>@3:4}"},
      {"a:\nb: ~\nc: null\n", "{a@1:1 ~@1:1, b@2:1 ~@2:4, c@3:1 ~@3:4}"},
      {"a: \"null\"\n", "{a@1:1 <null>@1:4}"},
      {"no: no\nn: 012\n", "{no@1:1 <no>@1:5, n@2:1 <012>@2:4}"},
      {"a: {b: c, d: [e, {f: g}], h: }\n", "{a@1:1 {b@1:5 <c>@1:8, d@1:11 [<e>@1:15, {f@1:19 <g>@1:22}], h@1:27 ~@1:27}}"},
      {"\u00e9: [x, \u00e9, y]\n", "{\u00e9@1:1 [<x>@1:6, <\u00e9>@1:9, <y>@1:13]}"},
      {"a:\n- b\n- c\n", "{a@1:1 [<b>@2:3, <c>@3:3]}"},
      {"a:\n  - b: 1\n    c: 2\n", "{a@1:1 [{b@2:5 <1>@2:8, c@3:5 <2>@3:8}]}"},
      {"a: |-\n  one: two\n\n  # three\nb: c\n", "{a@1:1 <one: two\n\n# three>@1:4, b@5:1 <c>@5:4}"},
      {"a: |\r\n  one\r\n  two\r\n", "{a@1:1 <one\ntwo\n>@1:4}"},
      {"a: |\n  one\n\ttwo: 1\n", "refused"},
      {"a: |\n  one\n  \ttwo\n", "{a@1:1 <one\n\ttwo\n>@1:4}"},
      {"a: >-\n  one\n  two\nb: c\n", "{a@1:1 <one two>@1:4, b@4:1 <c>@4:4}"},
      {"a: 'it''s'\nb: \"say \\\"no\\\"\"\n", "{a@1:1 <it's>@1:4, b@2:1 <say \"no\">@2:4}"},
      {"a: \"b\" # c\nd: e#f\n", "{a@1:1 <b>@1:4, d@2:1 <e#f>@2:4}"},
      {"\"4.0\" : x\n'p q': y\n", "{4.0@1:1 <x>@1:9, p q@2:1 <y>@2:8}"},
      {"a: b: c", "refused"},
      {"a: http://example.org:80/x\n", "{a@1:1 <http://example.org:80/x>@1:4}"},
      {"a: x\\\nb: -1\nc: ?x\nd: :y\n", "{a@1:1 <x\\>@1:4, b@2:1 <-1>@2:4, c@3:1 <?x>@3:4, d@4:1 <:y>@4:4}"},
      {"a: [\n  b,  # first\n  c,\n]\nd: e\n", "{a@1:1 [<b>@2:3, <c>@3:3], d@5:1 <e>@5:4}"},
      {"a: {\"b\":c}\n", "{a@1:1 {b@1:5 <c>@1:9}}"},
      {"a: [b: c]\n", "{a@1:1 [{b@1:5 <c>@1:8}]}"},
      {"a:\n  b\nc: d\n", "{a@1:1 <b>@2:3, c@3:1 <d>@3:4}"},
      {"a:  \nb: c  \n", "{a@1:1 ~@1:1, b@2:1 <c>@2:4}"},
      {"- - a\n  - b\n", "[[<a>@1:5, <b>@2:5]]"},
      {"", "~@1:1"},
      {"# nothing but a comment\n", "~@1:1"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(tree_of(row.text) == row.expected);
  }
}

TEST_CASE("what can be read in two ways is refused at its place") {
  const std::vector<Row> rows = {
      {",", "1:1 yaml-syntax"},
      {"]", "1:1 yaml-syntax"},
      {"a: [,]", "1:5 yaml-empty-item"},
      {"a: [b,,c]\n", "1:7 yaml-empty-item"},
      {"- a\n-\n- b\n", "2:1 yaml-empty-item"},
      {"a:\n  -\nb: 1\n", "2:3 yaml-empty-item"},
      {"{,}", "1:2 yaml-key"},
      {": x\n", "1:1 yaml-key"},
      {"~: x\n", "1:1 yaml-key"},
      {"[a]: b\n", "1:4 yaml-key"},
      {"a: {[b]: c}\n", "1:5 yaml-key"},
      {"? a\n: b\n", "1:1 yaml-key, 2:1 yaml-key"},
      {"a: {? b : c}\n", "1:5 yaml-key"},
      {"a: \"x\nb: c\n", "1:4 yaml-unclosed-quote"},
      {"a: 'x\nb: c\n", "1:4 yaml-unclosed-quote"},
      {"a: \"x\nb: \"c\"\nd: 'e\n", "1:4 yaml-unclosed-quote, 3:4 yaml-unclosed-quote"},
      {"a: \"x\n  y\"\nb: c\n", "1:4 yaml-unclosed-quote"},
      {"a: \"x\\\"\n", "1:4 yaml-unclosed-quote"},
      {"a: \"x\\", "1:4 yaml-unclosed-quote"},
      {"a: \"He said \"no\" to me\"\n", "1:14 yaml-syntax"},
      {"a: 'it's late'\n", "1:8 yaml-syntax"},
      {"a: \"b\" c\n", "1:8 yaml-syntax"},
      {"a: [\"b\" c]\n", "1:9 yaml-syntax"},
      {"a: x\n  - y\n", "2:3 yaml-multi-line"},
      {"a: x\n  y\n  z: 1\nb: \"\n", "2:3 yaml-multi-line, 4:4 yaml-unclosed-quote"},
      {"a: x\n\n  b: 1\n", "3:3 yaml-multi-line"},
      {"a:\n - b\n  - c\n", "3:3 yaml-multi-line"},
      {"a: [x\n  y]\n", "2:3 yaml-multi-line"},
      {"a: x\n- y\n", "2:1 yaml-syntax"},
      {"a:\n   b: 1\n  c: 2\n", "3:3 yaml-syntax"},
      {"a: b: c\n", "1:5 yaml-syntax"},
      {"a: - b\n", "1:4 yaml-syntax"},
      {"a: @b\nc: `d\ne: %f\n", "1:4 yaml-syntax, 2:4 yaml-syntax, 3:4 yaml-syntax"},
      {"kind: x\ncase C\npolicy: y\n", "2:1 yaml-syntax"},
      {"case C\nkind: &x\n", "1:1 yaml-syntax, 2:7 yaml-not-allowed"},
      {"text\n", "1:1 yaml-syntax"},
      {"[a]\n- c\n", "2:1 yaml-syntax"},
      {"a: |x\n  b\n", "1:4 yaml-syntax"},
      {"a: |#x\n  b\n", "1:4 yaml-syntax"},
      {"a:\n{b: c}\n", "2:1 yaml-syntax"},
      {"a:\n|\n b\n", "2:1 yaml-syntax"},
      {"  a: b\nc: d\n", "2:1 yaml-syntax"},
      {"a: [:b]\n", "1:5 yaml-syntax"},
      {"a: |2\n    x\n", "1:4 yaml-syntax"},
      {"a: [|]\n", "1:5 yaml-syntax"},
      {"a: |\n       \n  text: b\n", "3:3 yaml-syntax"},
      {"a: &x 1\nb: *x\n", "1:4 yaml-not-allowed, 2:4 yaml-not-allowed"},
      {"a: !!str 3\n!t b: c\n", "1:4 yaml-not-allowed, 2:1 yaml-not-allowed"},
      {"<<: {a: b}\n", "1:1 yaml-not-allowed"},
      {"a: 1\n---\nb: 2\n", "2:1 yaml-not-allowed"},
      {"---\n---\na: 1\n", "2:1 yaml-not-allowed"},
      {"--- a\n", "1:1 yaml-not-allowed"},
      {"a: 1\n...\n", "2:1 yaml-not-allowed"},
      {"%YAML 1.2\n---\na: 1\n", "1:1 yaml-not-allowed"},
      {"a: \"\\0\"\n", "1:5 yaml-not-allowed"},
      {"a: \"\\x1b[31m\"\n", "1:5 yaml-not-allowed"},
      {"a: \"\\ud800\"\n", "1:5 yaml-not-allowed"},
      {"a: \"C:\\path\"\n", "1:7 yaml-not-allowed"},
      {"a: [b, c\nd: 1\ne: [f\n", "1:4 yaml-bracket, 3:4 yaml-bracket"},
      {"a: {b: [c}\n", "1:10 yaml-bracket, 1:4 yaml-bracket"},
      {"a: [b]]\n", "1:7 yaml-syntax"},
      {"a: 1\na: 2\nb:\n  c: 1\n  c: 2\n", "2:1 yaml-duplicate-key, 5:3 yaml-duplicate-key"},
      {"a: {b: 1, \"b\": 2}\n", "1:11 yaml-duplicate-key"},
      {"events:\n\t- date: x\n\t  event: y\nb: &c\n", "2:1 yaml-tab, 4:4 yaml-not-allowed"},
      {"a:\tb\n", "1:3 yaml-tab"},
      {"a: b\n \t\nc: d\n", "2:2 yaml-tab"},
      {"a: \"b\"\n \t\nc: d\n", ""},
      {"a: b\tc\n", "1:5 yaml-tab"},
      {"a: b\t\nc: d\t# e\n", ""},
      {"a:\n\u00a0\u00a0b: c\n", "2:1 yaml-tab"},
      {"a: \xff\nb: \x01\n", "1:4 yaml-encoding, 2:4 yaml-encoding"},
      {std::string("a: b\0c\n", 7), "1:5 yaml-encoding"},
      {"a: b\xef\xbb\xbf\n", "1:5 yaml-encoding"},
      {"a: b\rc: d\r", "1:5 yaml-encoding"},
      {"a: \xc2\x85\n", "1:4 yaml-encoding"},
      {"a: \xed\xa0\x80\n", "1:4 yaml-encoding"},
      {std::string("a\0:\0 \0b\0", 8), "0:0 yaml-encoding"},
      {"\xff\xfe" "a", "0:0 yaml-encoding"},
      {nested(32), ""},
      {nested(33), "1:33 yaml-too-deep"},
      {std::string(1024 * 1024 + 1, '#'), "0:0 unreadable-file"},
      {std::string(1024 * 1024, '#'), ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text.substr(0, 200));
    CHECK(told(row.text) == row.expected);
  }
}

TEST_CASE("the words say what is wrong and quote what was written") {
  const std::vector<Row> rows = {
      {"a: 1\nb: 2\na: 3\n", "'a' stands here a second time; the first is in line 1"},
      {"a: x\n  - y\n", "a list begins here, but 'x' stands before it in line 1"},
      {"a: x\n  y\n", "this line goes on with 'x' of line 1, which is not in quotes"},
      {"a: \"x\n", "the quote \" that opens here is not closed in this line"},
      {"kind: x\ncase C\n", "there is no ':' after 'case C'"},
      {"a: {x: [}\n", "'}' closes, but '[' of line 1 is open"},
      {"  a: b\nc: d\n", "this line stands outside of all that is above it"},
      {"a: [x\n", "the '[' that opens here is never closed"},
      {"a: 'it's late'\n", "'s late'' follows the closing quote"},
      {"a: 1\n---\nb: 2\n", "'---' begins or ends a document, and a file holds only one"},
      {"a: caf\xe9\n", "'\\xe9' is not UTF-8: the file is in another encoding, or damaged"},
      {"a: \x1b[31m\n", "the control character '\\x1b' stands in the text"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(first_message(row.text) == row.expected);
  }
}

namespace {

const std::string samples[] = {
    R"(# a case
case: C-2026-0001
categories: [missed-visit, "late, again"]
summary: Nobody came to the caf\u00e9
points:                         # each gets its own finding
  p1: 'It''s the second time'
  p2: "They said \"no\""
events:
  - date: 2026-03-04
    event: acknowledged
    by: [asha, {a: b}]
  - date: 2026-03-16
    note: |-
      Coordinator away: back on the 23rd.

      # not a comment
    via:
)",
    R"(roles:
  chair: {title: Chair of the Board, in: board, clause: "3.4"}
promises:
- within: 10 working days
  met-by:
  - responded
  - [closed, withdrawn]
"4.0": >
  one
  two
)"};

const std::string pieces[] = {"\n", "\n  ", "\n- ", ": ",  ":",  "- ",    "? ",   "\"",  "'",  "|",    ">",  "#",  " #", "[",
                              "]",  "{",    "}",    ",",   "&a", "*a",    "!",    "---\n", "...", "%",   "\t", "\r\n", "~",  "<<: ",
                              "\\", "\x01", "    ", "\u00a0", "@", "- - ", "[]", "''",   "\n\n", "|\n", "a:\n", "\xc3"};

using Random = std::mt19937;

std::size_t up_to(Random& random, std::size_t n) { return static_cast<std::size_t>(random() % (n + 1)); }

// A sample, or a part of it, with a few pieces put in and a few characters taken out.
std::string mangled(Random& random) {
  std::string text = samples[random() % std::size(samples)];
  if (random() % 2 == 0) text = text.substr(up_to(random, text.size()), 20 + up_to(random, 200));
  for (std::size_t change = 0; change <= random() % 6; ++change) {
    const std::size_t at = up_to(random, text.size());
    if (random() % 3 == 0) {
      text.erase(at, 1 + up_to(random, 4));
    } else {
      text.insert(at, pieces[random() % std::size(pieces)]);
    }
  }
  return text;
}

bool stands_there(const Source& source, const Place& place, std::string_view text, bool quoted) {
  const std::string_view line = line_of(source, place.line);
  if (place.column < 1 || static_cast<std::size_t>(place.column) > line.size()) return false;
  const std::string_view found = line.substr(static_cast<std::size_t>(place.column) - 1);
  const bool opens = std::string_view("\"'|>").find(found.front()) != std::string_view::npos;
  return quoted ? opens : found.starts_with(text);
}

bool all_stand_there(const Source& source, const Node& node) {
  if (node.kind == Node::Kind::text && !stands_there(source, node.place, node.text(), node.quoted)) return false;
  for (const Node& item : node.items()) {
    if (!all_stand_there(source, item)) return false;
  }
  for (const yaml::Entry& entry : node.entries()) {
    const bool key = stands_there(source, entry.place, entry.key, false) || stands_there(source, entry.place, "", true);
    if (!key || !all_stand_there(source, entry.value)) return false;
  }
  return true;
}

std::string with_windows_line_ends(const std::string& text) {
  std::string changed;
  for (const char c : text) changed += c == '\n' ? "\r\n" : std::string(1, c);
  return changed;
}

}  // namespace

TEST_CASE("whatever the text, reading ends: with a tree whose every text stands at its place, or with a reason") {
  Random random(20260322);
  int trees = 0;
  for (int round = 0; round < 4000; ++round) {
    const Source source{"a.yaml", mangled(random)};
    CAPTURE(source.text);
    Diagnostics diagnostics;
    const auto tree = yaml::parse(source, diagnostics);
    REQUIRE(tree.has_value() == diagnostics.empty());
    if (!tree) continue;
    ++trees;
    REQUIRE(all_stand_there(source, *tree));
    if (source.text.find('\r') == std::string::npos) CHECK(tree_of(with_windows_line_ends(source.text)) == drawn(*tree));
  }
  CHECK(trees > 500);
}

TEST_CASE("large and odd texts are read, or refused, in the time that their size allows") {
  const auto many = [](const std::string& piece) {
    std::string text;
    while (text.size() + piece.size() <= 200 * 1024) text += piece;
    return text;
  };
  for (const auto* piece : {"[", "{", "- ", "? ", "a: ", "&a ", "\"", "'", ",", "-\n", "a: b\n", "[]", "a\n", "%\n", ": ", "! ",
                            "- |\n", "- a\n", "\n", "\t", "{a: ", "- [a, b]\n", "#", "- 'x'\n"}) {
    CAPTURE(piece);
    told(many(piece));
    told("{" + many(std::string(piece) + ", ") + "}");
  }
}
