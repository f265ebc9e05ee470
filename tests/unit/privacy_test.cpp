#include "casefile/privacy.h"

#include <doctest/doctest.h>

#include "casefile/contact_forms.h"
#include "commands/people.h"
#include "reading.h"
#include "world/memory_world.h"

using namespace plaint;

namespace {

using Finder = std::vector<Stretch> (*)(std::string_view);

// What is found in a text, joined by " | ".
std::string found_by(Finder finder, std::string_view text) {
  std::string found;
  for (const Stretch& each : finder(text)) {
    found += (found.empty() ? "" : " | ") + std::string(text.substr(each.at, each.end - each.at));
  }
  return found;
}

std::string personal(const std::string& text, const Sought& sought) {
  const auto source = source_of("cases/2026/C-2026-0004.yaml", text);
  std::string found;
  for (const PersonalData& each : find_personal_data(*source, sought)) {
    const std::string_view line = line_of(*source, each.place.line);
    const auto at = static_cast<std::size_t>(each.place.column - 1);
    found += fmt::format("{}:{} {}: {}\n", each.place.line, each.place.column, to_string(each.is),
                         line.substr(at, static_cast<std::size_t>(each.width)));
  }
  return found;
}

}  // namespace

TEST_CASE("an e-mail address is known by its form") {
  CHECK(found_by(find_mail_addresses, "rang pat.example@mail.example.org.") == "pat.example@mail.example.org");
  CHECK(found_by(find_mail_addresses, "<pat+1@example.co.uk>, 'o@example.org'") == "pat+1@example.co.uk | o@example.org");
  CHECK(found_by(find_mail_addresses, "zoë@exämple.org") == "zoë@exämple.org");
  for (const char* none : {"policy: imago@2023-04-20", "imago@4.0", "@example.org", "pat@", "pat@example", "a @ b.org", "@"}) {
    CAPTURE(none);
    CHECK(found_by(find_mail_addresses, none).empty());
  }
}

TEST_CASE("a telephone number is known by its form") {
  const char* numbers[] = {"01892 530330",     "01892-530330",      "01892530330",      "(020) 7946 0000",  "020 7946 0000", "07700 900123",
                           "07700 900 123",    "+44 1632 960001",   "+441632960001",    "+44 (0)20 7946 0000", "+44 (0) 1632 960 001",
                           "0044 1632 960001", "+353 1 234 5678",   "0300 123 4567",    "(01632) 960001",   "0800 1111 111", "01632\xc2\xa0" "960001",
                           "020\xe2\x80\x91" "7946\xe2\x80\x91" "0000"};
  for (const char* number : numbers) {
    CAPTURE(number);
    const std::string wanted = number[0] == '(' ? number + 1 : number;  // the bracket before it is not underlined
    CHECK(found_by(find_phone_numbers, number) == wanted);
    CHECK(found_by(find_phone_numbers, "rang " + std::string(number) + ", then 12 more") == wanted);
    CHECK(found_by(find_phone_numbers, "note: '" + std::string(number) + "'.") == wanted);
  }
  CHECK(found_by(find_phone_numbers, "01632 960001 or 01632 960002") == "01632 960001 | 01632 960002");
  CHECK(found_by(find_phone_numbers, "01632 960001 12 March") == "01632 960001");
}

TEST_CASE("dates, references, amounts and times are no telephone numbers") {
  const char* others[] = {"date: 2026-03-04",      "C-2026-0004",        "2026-03-27T17:30",   "04-03-2026 10 30", "04/03/2026",
                          "04.03.2026",            "0.50",               "£01,250,000.00",     "012345678901234",  "0900-1700",
                          "09:00 to 17:30",        "000123456789",       "0123456",            "10 000 000 000",   "1234567890",
                          "1.0123456789",          "ABC0123456789",      "0123456789ABC",      "case 0004 of 2026", "2026-03",
                          "0",                     "+",                  "+1",                 "+44",              "00",
                          "data-protection@2026-06", "01632-96-00-01-99-12-34"};
  for (const char* other : others) {
    CAPTURE(other);
    CHECK(found_by(find_phone_numbers, other).empty());
  }
}

TEST_CASE("a postcode is known by its form") {
  for (const char* code : {"TN1 1AA", "SW1A 1AA", "M1 1AE", "B33 8TH", "CR2 6XH", "DN55 1PT", "EC1A 1BB", "TN11AA", "SW1A2AA", "tn1 1aa"}) {
    CAPTURE(code);
    CHECK(found_by(find_postcodes, code) == code);
    CHECK(found_by(find_postcodes, "at 1 Sample Street, " + std::string(code) + ".") == code);
  }
}

TEST_CASE("codes of points, stages and paper sizes are no postcodes") {
  for (const char* none : {"p1 1st visit", "point s1 2nd", "m1 3rd", "A4 2pp", "a1 2bc", "stage-1 1aa", "tn11aa", "p2 1AA", "TN1 1CK", "TN1  1AA",
                           "Tn1 1Aa", "XTN1 1AA", "TN1 1AAB", "C-2026-0004", "R22 and R21", "formal1 1aa", "e1", "E1 2"}) {
    CAPTURE(none);
    CHECK(found_by(find_postcodes, none).empty());
  }
}

TEST_CASE("the complainant's name is found whole and in parts") {
  Sought sought;
  sought.complainant = "Zoë Smith-O'Brien";
  CHECK(personal("summary: Zoë Smith-O'Brien complains\n", sought) == "1:10 the complainant's name: Zoë Smith-O'Brien\n");
  CHECK(personal("# ZOE rang\nnote: Ms Smith\xe2\x80\x99s visit; o\xe2\x80\x99" "brien, SMITH-O'BRIEN\n", sought) ==
        "1:3 the complainant's name: ZOE\n"
        "2:10 the complainant's name: Smith\n"
        "2:27 the complainant's name: o\xe2\x80\x99" "brien\n"
        "2:38 the complainant's name: SMITH-O'BRIEN\n");
  CHECK(personal("note: Zoological, Smithson, McSmith, smith1\n", sought).empty());
  sought.complainant = "Jo Li";
  CHECK(personal("note: |-\n  Jo\n  Li rang; Jo, Li, jo  li\n", sought) ==
        "2:3 the complainant's name: Jo\n"
        "3:20 the complainant's name: jo  li\n");
  sought.complainant = "Mrs Van Der Sample";
  CHECK(personal("note: the van came; Mrs X; Sample\n", sought) == "1:28 the complainant's name: Sample\n");
}

TEST_CASE("a name that is an everyday word counts with a capital only, a month's not beside a number") {
  Sought sought;
  sought.complainant = "Will May";
  CHECK(personal("note: we will write; it may be; on 4 May, May 2026; Will rang; Mr May too; will may\n", sought) ==
        "1:53 the complainant's name: Will\n"
        "1:67 the complainant's name: May\n"
        "1:76 the complainant's name: will may\n");
}

TEST_CASE("words of plaint and ids of the staff may be said") {
  Sought sought;
  sought.complainant = "Asha Note";
  sought.known = {"asha", "note-taken", "example@2026-01", "asha@example.org"};
  CHECK(personal("policy: example@2026-01\nevents:\n  - {date: 2026-03-04, event: note-taken, by: asha, note: x}\n  - note: asha@example.org\n", sought)
            .empty());
  CHECK(personal("note: Asha, ASHA; (asha) asha. Note\n", sought) ==
        "1:7 the complainant's name: Asha\n"
        "1:13 the complainant's name: ASHA\n"
        "1:32 the complainant's name: Note\n");
}

TEST_CASE("what is found is told once, without repeating it") {
  Sought sought;
  sought.complainant = "Pat Sample";
  sought.representative = "Sam Sample";
  const auto source = source_of("cases/2026/C-2026-0004.yaml",
                                "summary: Pat Sample, pat.sample@example.org, 01632 960001, TN1 1AA\n"
                                "note: Sam rang\n");
  Diagnostics diagnostics;
  warn_of_personal_data(*source, sought, "move it", diagnostics);
  CHECK(lines_of(diagnostics) ==
        "1:10 the complainant's name stands here, or a part of it [personal-data] move it\n"
        "1:22 this looks like an e-mail address [personal-data] move it\n"
        "1:46 this looks like a telephone number [personal-data] move it\n"
        "1:60 this looks like a postcode [personal-data] move it\n"
        "2:7 the representative's name stands here, or a part of it [personal-data] move it\n");
  for (const Diagnostic& each : diagnostics.all()) CHECK(each.quoted.empty());
}

TEST_CASE("what people/ holds of a case is known by its name, in folders too") {
  MemoryWorld memory;
  for (const char* path : {"people/C-2026-0004.yaml", "people/.C-2026-0004.yaml.swp", "people/C-2026-0004.yaml~", "people/C-2026-0004-letter.pdf",
                           "people/C-2026-0004/answer.txt", "people/C-2026-0004/old/C-2026-0005.txt", "people/drafts/C-2026-0004.yaml",
                           "people/drafts/new.yaml", "people/C-2026-00040.yaml", "people/README.txt", "people/c-2026-0004.yaml"}) {
    memory.files[path] = "x";
  }
  const World world = memory.world();
  const auto found = personal_files(world);
  REQUIRE(found);
  std::string lines;
  for (const PersonalFile& each : *found) {
    if (each.case_id == "C-2026-0004") lines += each.path + "\n";
  }
  CHECK(lines ==
        "people/.C-2026-0004.yaml.swp\n"
        "people/C-2026-0004-letter.pdf\n"
        "people/C-2026-0004.yaml\n"
        "people/C-2026-0004.yaml~\n"
        "people/C-2026-0004/answer.txt\n"
        "people/C-2026-0004/old/C-2026-0005.txt\n"
        "people/drafts/C-2026-0004.yaml\n");
  memory.files.clear();
  CHECK(personal_files(world)->empty());
}

TEST_CASE("no text makes the finder slow or breaks it") {
  Sought sought;
  sought.complainant = "Aaa Bbb";
  for (const char* piece : {"aaa-", "@", "0 ", "07", "+", "\xff", "a@", "TN1 ", "bbb\n", "("}) {
    std::string text;
    while (text.size() < 200000) text += piece;
    CHECK_NOTHROW(find_personal_data(*source_of("x", text), sought));
  }
  CHECK(personal("", sought).empty());
}
