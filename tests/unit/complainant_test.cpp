#include "casefile/complainant.h"

#include <doctest/doctest.h>

#include "reading.h"
#include "yaml/complainant_reader.h"

using namespace plaint;

namespace {

std::optional<Complainant> read(const std::string& text, Diagnostics& diagnostics) {
  return yaml::read_complainant(source_of("people/C-2026-0004.yaml", text), diagnostics);
}

void check_round_trip(const Complainant& complainant) {
  const auto text = yaml::complainant_text(complainant);
  REQUIRE(text);
  CAPTURE(*text);
  Diagnostics diagnostics;
  const auto again = read(*text, diagnostics);
  CHECK(lines_of(diagnostics).empty());
  REQUIRE(again);
  CHECK(again->name == complainant.name);
  CHECK(again->address == complainant.address);
  CHECK(again->email == complainant.email);
  CHECK(again->phone == complainant.phone);
  CHECK(again->preferred_contact == complainant.preferred_contact);
  CHECK(again->support_needs == complainant.support_needs);
  CHECK(again->representative == complainant.representative);
}

Complainant sample() {
  Complainant complainant;
  complainant.name = "Pat Example";
  complainant.address = "1 Sample Street\nExampleton\nTN1 1AA";
  complainant.email = "pat@example.org";
  complainant.phone = "01632 960001";
  complainant.preferred_contact = "by letter";
  complainant.representative = Representative{"Sam Example", "daughter", "", "", "", "signed consent of 2 March 2026"};
  return complainant;
}

}  // namespace

TEST_CASE("a complainant is read") {
  Diagnostics diagnostics;
  const auto found = read(
      "name: Pat Example\n"
      "address: |-\n"
      "  1 Sample Street\n"
      "  Exampleton\n"
      "email: pat@example.org\n"
      "phone: 01632 960001\n"
      "preferred-contact: phone, mornings only\n"
      "support-needs: large print\n"
      "representative: {name: Sam Example, relationship: daughter, authority: signed consent}\n",
      diagnostics);
  CHECK(lines_of(diagnostics).empty());
  REQUIRE(found);
  CHECK(found->name == "Pat Example");
  CHECK(found->address == "1 Sample Street\nExampleton");
  CHECK(found->email == "pat@example.org");
  CHECK(found->phone == "01632 960001");
  CHECK(found->preferred_contact == "phone, mornings only");
  CHECK(found->support_needs == "large print");
  REQUIRE(found->representative);
  CHECK(found->representative->relationship == "daughter");
  CHECK(found->representative->authority == "signed consent");
  CHECK(found->source->path == "people/C-2026-0004.yaml");
}

TEST_CASE("what is wrong in a people file is told, and can be told without quoting it") {
  Diagnostics diagnostics;
  CHECK_FALSE(read(
      "name: Pat Example\n"
      "adress: 1 Sample Street\n"
      "email: Pat at example.org\n"
      "phone: [01632 960001, 01632 960002]\n"
      "representative: {nmae: Sam Example}\n",
      diagnostics));
  CHECK(lines_of(diagnostics) ==
        "3:8 'Pat at example.org' is not an e-mail address [bad-value] write the address alone: asha@example.org\n"
        "4:8 'phone' is a list; a text is expected [wrong-type] write one value, in one line\n"
        "5:18 'nmae' is not a key of a representative [unknown-key] did you mean 'name'?\n"
        "2:1 'adress' is not a key of a complainant [unknown-key] did you mean 'address'?\n");
  const Diagnostics without = yaml::texts_left_out(diagnostics);
  CHECK(lines_of(without) ==
        "3:8 a value is none of those that its key may have [bad-value] \n"
        "4:8 a value is of another form than expected: a text, a list or a map [wrong-type] write one value, in one line\n"
        "5:18 a key is not one that may stand there [unknown-key] did you mean 'name'?\n"
        "2:1 a key is not one that may stand there [unknown-key] did you mean 'address'?\n");
  for (const Diagnostic& each : without.all()) CHECK(each.quoted.empty());

  Diagnostics syntax;
  CHECK_FALSE(read("name: \"Pat Example\nemail: pat@example.org\n", syntax));
  CHECK(lines_of(yaml::texts_left_out(syntax)).find("Pat") == std::string::npos);
  Diagnostics empty;
  CHECK_FALSE(read("", empty));
  CHECK(lines_of(yaml::texts_left_out(empty)) ==
        "0:0 a value is of another form than expected: a text, a list or a map [wrong-type] \n");
}

TEST_CASE("a complainant is written so that people like to read it") {
  CHECK(*yaml::complainant_text(sample()) ==
        "name: Pat Example\n"
        "address: |-\n"
        "  1 Sample Street\n"
        "  Exampleton\n"
        "  TN1 1AA\n"
        "email: pat@example.org\n"
        "phone: \"01632 960001\"\n"
        "preferred-contact: by letter\n"
        "representative:\n"
        "  name: Sam Example\n"
        "  relationship: daughter\n"
        "  authority: signed consent of 2 March 2026\n");
}

TEST_CASE("what is written is read again to the letter") {
  check_round_trip(sample());
  const char* awkward[] = {"no",     "null",         "012",         "- x",   "a: b",       "a #b",    "#a",   "'",          "\"",
                           "\\",     "a\\n",         "a\nb",        "a\n",   "\na",        "a\n\nb",  " a",   "a ",         "  a\n b",
                           "a\tb",   "a\t\nb",       "{a}",         "[a",    "&a",         "*a",      "!a",   "%a",         "@a",
                           "`a",     "| a",          "> a",         "a,b",   "~",          "---",     "...",  "2026-03-04", "1e5",
                           "é",      "Zoë O'Brien",  "O’Brien",     "李四",  "a\nb: c\n#d", "a\n- b",  "?a",   "? a",        "a:",
                           "a\n---", "a\n...\nb",    "a\\",         "\\x41", "<<",         "=",       ":a",   "a\nb ",      "\"a\"\nb"};
  for (const char* text : awkward) {
    Complainant complainant = sample();
    complainant.name = text;
    complainant.address = text;
    complainant.representative->authority = text;
    check_round_trip(complainant);
  }
}

TEST_CASE("of a complainant of whom nothing is known nothing is written") {
  CHECK(*yaml::complainant_text({}) == "");
  Complainant complainant;
  complainant.representative.emplace();
  CHECK(*yaml::complainant_text(complainant) == "representative: {}\n");
}

TEST_CASE("what can stand in no file is told, and nothing of it is left out in silence") {
  const std::pair<const char*, const char*> unwritable[] = {
      {"Pat\x01 Example", "'name' cannot be written: the control character '\\x01' stands in the text"},
      {"Pat\xc2\x85", "'name' cannot be written: the control character '\\x85' stands in the text"},
      {"Pat\r\nExample", "'name' cannot be written: a carriage return (Windows line end) stands in the text"},
      {"P\xe4t", "'name' cannot be written: '\\xe4' is not UTF-8: the file is in another encoding, or damaged"},
      {"\xef\xbb\xbfPat", "'name' cannot be written: a byte-order mark (U+FEFF) stands in the middle of the text"},
  };
  for (const auto& [name, message] : unwritable) {
    Complainant complainant = sample();
    complainant.name = name;
    const auto text = yaml::complainant_text(complainant);
    REQUIRE_FALSE(text);
    CHECK(text.problem().message == message);
  }
  Complainant complainant = sample();
  complainant.email = "pat at example.org";
  CHECK(yaml::complainant_text(complainant).problem().message == "'pat at example.org' is not an e-mail address");
}
