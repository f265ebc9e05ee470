#include "yaml/plain_reader.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>
#include <string>
#include <vector>

#include "fuzz/targets.h"

using namespace plaint;

namespace {

bool is_accepted(const std::string& text) {
  const Source source{"a.yaml", text};
  return yaml::read_plain(source).has_value();
}

std::string text_in(const std::filesystem::path& path) {
  std::ostringstream text;
  text << std::ifstream(path, std::ios::binary).rdbuf();
  return text.str();
}

// Every YAML file of the sample workspace, the policies that are shipped included.
std::vector<std::string> shipped_files() {
  std::vector<std::string> files = {"diary.yaml", "plaint.yaml"};
  for (const auto* folder : {"cases", "policies"}) {
    for (const auto& each : std::filesystem::recursive_directory_iterator(folder)) {
      if (each.path().extension() == ".yaml") files.push_back(each.path().string());
    }
  }
  return files;
}

// A made-up text of the subset, so that most of what is made up is accepted.
class Maker {
 public:
  explicit Maker(unsigned seed) : chance_(seed) {}

  std::string map(std::size_t indent, int depth) {
    std::string text;
    const int keys = 1 + below(4);
    for (int i = 0; i < keys; ++i) {
      text += std::string(indent, ' ') + key(i) + ":" + value(indent, depth);
      if (below(6) == 0) text += std::string(static_cast<std::size_t>(below(5)), ' ') + "# a comment: 'so'\n";
      if (below(8) == 0) text += "\n";
    }
    return text;
  }

 private:
  int below(int limit) { return static_cast<int>(chance_() % static_cast<unsigned>(limit)); }
  std::string spaces() { return std::string(static_cast<std::size_t>(1 + below(2)), ' '); }

  std::string key(int number) {
    const std::vector<std::string> words = {"key-", "2.1 First steps ", "\"4.", "responded.k", "'it''s ", "164A(2)/"};
    const std::string word = words[static_cast<std::size_t>(below(6) == 0 ? below(static_cast<int>(words.size())) : 0)];
    const std::string quote = word.front() == '"' || word.front() == '\'' ? word.substr(0, 1) : "";
    return word + std::to_string(number) + quote;
  }

  std::string value(std::size_t indent, int depth) {
    const std::size_t inside = indent + 1 + static_cast<std::size_t>(below(3));
    switch (below(depth > 3 ? 5 : 8)) {
      case 0: return "\n";
      case 1: return below(3) == 0 ? folded(inside) : block(inside);
      case 2: return (below(5) == 0 ? "\n" + std::string(inside, ' ') : spaces()) + flow(inside, 0) + end();
      case 3: return spaces() + quoted() + end();
      case 5: return "\n" + list(below(2) == 0 ? indent : inside, depth + 1);
      case 6: return "\n" + map(inside, depth + 1);
      default: return spaces() + plain() + end();
    }
  }

  std::string end() { return below(5) == 0 ? "  # seen\n" : "\n"; }

  std::string list(std::size_t indent, int depth) {
    std::string text;
    const int items = 1 + below(3);
    for (int i = 0; i < items; ++i) {
      const std::string dash = std::string(indent, ' ') + "- ";
      text += below(2) == 0 ? dash + plain() + end() : dash + map(indent + 2, depth + 1).substr(indent + 2);
    }
    return text;
  }

  std::string block(std::size_t indent) {
    std::string text = below(2) == 0 ? " |\n" : " |-\n";
    const int lines = 1 + below(4);
    for (int i = 0; i < lines; ++i) {
      const std::size_t further = i == 0 ? 0 : static_cast<std::size_t>(below(3));
      text += below(5) == 0 && i > 0 ? "\n" : std::string(indent + further, ' ') + "# not: a comment\n";
    }
    return text;
  }

  std::string folded(std::size_t indent) {
    std::string text = " >-\n";
    const int lines = 1 + below(4);
    for (int i = 0; i < lines; ++i) text += std::string(indent, ' ') + "not: a key, and # no comment\n";
    return text;
  }

  std::string plain() {
    const std::vector<std::string> words = {"2026-03-02", "2026-03-27T17:30", "it's so", "a#b", "100 %", "C-2026-0001", "caf\xc3\xa9",
                                            "(a, b)", "https://example.org/a?b=c", "x -y", "-i", "no", "a\\b", "012", "a [b] {c}"};
    return words[static_cast<std::size_t>(below(static_cast<int>(words.size())))];
  }

  std::string quoted() {
    const std::vector<std::string> words = {"\"a: b # c\"", "'it''s'", "\"\"", "''", "'\"'", "\"[a, b]\"", "\"4.0\"", "\"a\\\"b\\\\c\\n\\td\"", "\"\\n\""};
    return words[static_cast<std::size_t>(below(static_cast<int>(words.size())))];
  }

  std::string flow(std::size_t indent, int depth) {
    const bool is_map = below(2) == 0;
    std::string text = is_map ? "{" : "[";
    const int items = below(4);
    for (int i = 0; i < items; ++i) {
      if (i > 0) text += below(4) == 0 ? "," : below(5) == 0 ? ",\n" + std::string(indent, ' ') : ", ";
      if (is_map) text += key(i) + ": ";
      const int what = below(depth > 1 ? 2 : 3);
      text += what == 0 ? "missed-visit" : what == 1 ? quoted() : flow(indent, depth + 1);
    }
    return text + (is_map ? "}" : "]");
  }

  std::mt19937 chance_;
};

}  // namespace

TEST_CASE("what plaint writes and people edit is read by the fast reader") {
  for (const auto* text : {
           "case: C-2026-0001\n",
           "# a comment\n\ncase: C-2026-0001   # another\nsummary: It's late, \"again\"\n",
           "a: [missed-visit, 'it''s', \"b\"]\nb: {c: d, e: [f]}\nc: []\nd: {}\n",
           "events:\n- date: 2026-03-02\n  event: noted\n  note: |-\n    one\n\n    # two\n- date: 2026-03-03\n  event: noted\n",
           "events:\n  - {date: 2026-03-02, event: noted}\n  - plain\nother: x\n",
           "points:\n  p1: One\n  p2: Two\nnothing:\nlast: x\n",
           "summary: Caf\xc3\xa9 closed \xe2\x80\x93 again\n",
           "a: [b,\n   c, {d: e, \n  f: g}]\nh:\n  {i: j,\n   k: l}   # so\nm:\n  [n]\n",
           "a: >-\n  b\n  c # d\n\ne: f\n", "\"4.1\": b\n'it''s': c\n2.1 Purpose: d\n164A(2): e\nf.g: h\n",
           "a: \"b \\\"c\\\" \\\\d\\n\\te\"\n", "a: [/usr/sbin/sendmail, -i, -t]\nb: -c\n", "a: b\xc2\xa0 c\n", "a: $5\nb: <c\nd: a\\b\n", "\"~\": a\n'~ ': b\n",
           "a: |\n  b\n\n\n  c\nd: |-\n  e\nf: >-\n  g\n", "nulls: a\nnul: nulll\nNuLL: nuLL\n",
       }) {
    INFO(text);
    CHECK(is_accepted(text));
    CHECK(try_plain(text) == "");
  }
}

// A file that is declined is read right all the same, and twenty times more slowly.
TEST_CASE("every YAML file that is shipped is read by the fast reader") {
  for (const std::string& path : shipped_files()) {
    INFO(path);
    CHECK(is_accepted(text_in(path)));
    CHECK(try_plain(text_in(path)) == "");
  }
}

TEST_CASE("what would take long is declined early, or read in one pass") {
  const std::size_t many = 1000 * 1000;
  std::string deeper, keys;
  for (std::size_t i = 0; i < 1000; ++i) deeper += std::string(i, ' ') + "a:\n";
  for (std::size_t i = 0; i < 65; ++i) keys += "key-" + std::to_string(i) + ": a\n";
  for (const std::string& text : {
           "a: " + std::string(many, '[') + "\n", "a: " + std::string(many, '{') + "\n", deeper, keys, std::string(many, 'a') + ": b\n",
           std::string(129, 'a') + ": b\n", "a: {" + std::string(2000, 'a') + ": b}\n", "a: \"" + std::string(many, '\\') + "\n",
       }) {
    INFO(text.substr(0, 40));
    CHECK_FALSE(is_accepted(text));
    CHECK(try_plain(text) == "");
  }
  for (const std::string& text : {"a: " + std::string(many, 'b') + "\n", "a: b" + std::string(many, ' ') + "c\n", "a: |\n b\n" + std::string(many, '\n') + " c\n"}) {
    INFO(text.substr(0, 40));
    CHECK(is_accepted(text));
  }
}

TEST_CASE("what the fast reader is not certain of goes through the other one") {
  for (const auto* text : {
           "", "a: b", "- a\n", " a: b\n", "a: b\n  c\n", "a: b\n - c\n", "a: b: c\n", "a: b:\n", "a: b\na: c\n", "a: null\n", "a: Null\n", "NULL: a\n", "\"null\": a\n", "a: ~\n", "~: a\n",
           "a: >\n  b\n", "a: >+\n  b\n", "a: >-\n  b\n\n  c\n", "a: >-\n  b\n   c\n", "a: >-\n  b \n  c\n", "a: >-\n   b\n  c\n", "a: >- # b\n  c\n", "a: |+\n  b\n", "a: |2\n  b\n", "a: |\n    b\n  c\n", "a: |\n\n  b\n", "a: |\nb: c\n", "a: |\n  b\n   \n  c\n",
           "a: \"b\\x41\"\n", "a: \"b\\\n", "a: \"b\n  c\"\n", "a: [b\n  ,c]\n", "a: [\n  b]\n", "a: [b,\nc]\n", "a: [b,\n\n  c]\n", "a: [b, # c\n  d]\n", "a: [b,\n  # c\n  d]\n", "a: {b:\n  c}\n", "a:\n  [b]: c\n", "a:\n[b]\n", "a: [b,\n  c]\n  d\n",
           "a:\n  \"b\"\n", "\"\": a\n", "\"a\" : b\n", "\"a\":b\n", "a  b: c\n", "- \"a\": b\n", "a: [\"b\": c]\n", "a: 'b\n", "a: 'b' c\n", "a: [b\n", "a: [b,,c]\n", "a: [b,]\n", "a: [~]\n", "a: {b}\n", "a: {b: }\n", "a: [b] c\n",
           "a: &b c\n", "a: *b\n", "a: !b c\n", "a: --b\n", "a: - b\n", "a: -\n", "a: ?b\n", "a: @b\n", "a: %b\n", "? a\n", "<<: b\n", "---\na: b\n", "a: b\n...\n",
           "a:\tb\n", "a: b\r\n", "a: b\x7f\n", "a: b\xc2\x85 c\n", "a: b\xe2\x80\xa8 c\n", "a: b\xff\n", "\xef\xbb\xbf" "a: b\n",
           "a: \xc2\xa0" "b\n", "a: [\xc2\xa0" "b]\n", "a :b\n", "a : b\n", "a:\n -\n", "a:\n  - - b\n", "a: x #y\n- b\n",
       }) {
    INFO(text);
    CHECK_FALSE(is_accepted(text));
  }
  CHECK_FALSE(is_accepted(std::string(1024 * 1024, 'a') + ": b\n"));
}

TEST_CASE("made-up texts: the fast reader gives the tree that the other one gives") {
  int accepted = 0;
  for (unsigned seed = 1; seed <= 400; ++seed) {
    const std::string text = Maker(seed).map(0, 0);
    INFO(text);
    CHECK(try_plain(text) == "");
    if (is_accepted(text)) ++accepted;
  }
  CHECK(accepted > 300);
}

TEST_CASE("made-up texts, damaged: the fast reader declines, or gives the tree that the other one gives") {
  const std::vector<std::string> pieces = {"\n", "  ", " ", "- ", ": ", "#", " #", "|", ">-", "'", "\"", "\\", "[", "]", "{", "}", ",", ",\n", ",\n    ", "\xc2\x85", "\xc2\xa0", "~", "\n\n"};
  int accepted = 0;
  for (unsigned seed = 1; seed <= 600; ++seed) {
    std::mt19937 chance(seed);
    std::string text = Maker(seed).map(0, 1);
    text.insert(chance() % text.size(), pieces[chance() % pieces.size()]);
    text.erase(chance() % text.size(), chance() % 3);
    INFO(text);
    CHECK(try_plain(text) == "");
    if (is_accepted(text)) ++accepted;
  }
  CHECK(accepted > 100);
}
