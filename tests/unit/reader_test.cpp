#include "yaml/reader.h"

#include <doctest/doctest.h>

#include "reading.h"

using namespace plaint;
using yaml::MapReader;

namespace {

struct Read {
  Source source;
  Diagnostics diagnostics;
  yaml::Tree tree;

  explicit Read(std::string text) : source{"a.yaml", std::move(text)}, tree(yaml::parse(source, diagnostics)) {}

  std::string told() const { return lines_of(diagnostics); }
};

}  // namespace

TEST_CASE("names are kebab-case") {
  for (const auto* good : {"a", "p1", "missed-visit", "2023", "a-1-b"}) CHECK(yaml::is_name(good));
  for (const auto* bad : {"", "A", "a_b", "-a", "a-", "a--b", "a b", "caf\u00e9", "../x"}) CHECK_FALSE(yaml::is_name(bad));
}

TEST_CASE("a map is read key by key") {
  Read read("title: First steps\nroles: [chair, manager]\nvia: letter\nday: 2026-03-04\nwhen: {a: b}\n");
  MapReader reader(*read.tree, "a stage", read.diagnostics);
  CHECK(reader.required_text("title")->text == "First steps");
  CHECK(reader.texts("roles").size() == 2);
  CHECK(reader.names("via").front().place.line == 3);
  CHECK(iso(*reader.date("day")) == "2026-03-04");
  CHECK(reader.map("when") != nullptr);
  CHECK(reader.list("absent") == nullptr);
  CHECK(reader.text_or("force", "commitment") == "commitment");
  CHECK(reader.key_place("via").column == 1);
  CHECK(reader.value_place("via").column == 6);
  reader.finish();
  CHECK(read.told().empty());
}

TEST_CASE("all that is wrong in a map is told at its place") {
  Read read("titel: First steps\nroles: {a: b}\nvia: [letter, {a: b}]\nday: 2026-02-30\nwhen:\nname: No Name\nforce: aime\nzzzzzz: 1\n");
  MapReader reader(*read.tree, "a stage", read.diagnostics);
  reader.required_text("title");
  reader.texts("roles");
  reader.texts("via");
  reader.date("day");
  reader.text("when");
  reader.name("name");
  reader.one_of("force", {"aim", "commitment"});
  reader.finish();
  CHECK(read.told() ==
        "1:1 a stage needs the key 'title' [missing-key] add a line 'title: ...'\n"
        "2:8 'roles' is a map of keys; a text or a list of texts is expected [wrong-type] write one value, or a list: [one, two]\n"
        "3:15 an item of 'via' is a map of keys; a text is expected [wrong-type] write one value, in one line\n"
        "4:6 '2026-02-30' is not a date: February 2026 has 28 days [bad-date] write dates as YYYY-MM-DD, for example 2026-03-27\n"
        "5:1 'when' has no value; a text is expected [wrong-type] write the value, or delete the key\n"
        "6:7 'No Name' is not a name, as 'name' asks for [bad-name] a name has small letters, digits and hyphens: 'missed-visit'\n"
        "7:8 'aime' is not a value of 'force': that is aim or commitment [bad-value] did you mean 'aim'?\n"
        "1:1 'titel' is not a key of a stage [unknown-key] did you mean 'title'?\n"
        "8:1 'zzzzzz' is not a key of a stage [unknown-key] what may stand here: title, roles, via, day, when, name, force\n");
}

TEST_CASE("a map that is none is told once") {
  Read read("- a\n");
  MapReader reader(*read.tree, "a case", read.diagnostics);
  CHECK_FALSE(reader.required_text("title"));
  reader.finish();
  CHECK(read.told() == "1:1 a case is a list; a map of keys is expected [wrong-type] write it as lines 'key: value'\n");
}
