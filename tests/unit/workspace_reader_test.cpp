#include "yaml/workspace_reader.h"

#include <doctest/doctest.h>

#include "reading.h"

using namespace plaint;

TEST_CASE("plaint.yaml is read") {
  Diagnostics diagnostics;
  const auto read = yaml::read_workspace(source_of("plaint.yaml", R"(
organisation: Imago
policy: imago                        # for new cases
division: scotland
closures:
  - {from: 2026-12-24, to: 2026-12-31, reason: Christmas closure}
  - {from: 2026-05-01}
meetings:
  trustees: [2026-03-25, 2026-01-21]
  board: {dates: [2026-05-20], papers: 7 days}
calendars:
  school: {from: working, closures: [{from: 2026-02-16, to: 2026-02-20, reason: half term}]}
staff:
  asha: {name: Asha Patel, email: asha@example.org, roles: [quality-manager, area-manager/befriending]}
due-soon: 3 working days
git: none
overlays: [data-protection@2026-06]
mail: {from: complaints@example.org, sendmail: [/usr/sbin/sendmail, -i, -t]}
retention: 3 years
)"),
                                         diagnostics);
  CHECK(lines_of(diagnostics).empty());
  REQUIRE(read);
  CHECK(read->organisation == "Imago");
  CHECK(read->policy == "imago");
  CHECK(read->division == "scotland");
  CHECK(iso(read->closures[0].to) == "2026-12-31");
  CHECK(iso(read->closures[1].to) == "2026-05-01");
  CHECK(iso(read->meetings[0].meetings[0].date) == "2026-01-21");
  CHECK(read->meetings[1].papers->n == 7);
  CHECK(read->calendars[0].closures[0].reason == "half term");
  CHECK(read->person("asha")->roles[1] == "area-manager/befriending");
  CHECK(read->due_soon.n == 3);
  CHECK_FALSE(read->commits);
  CHECK(to_string(read->overlays[0]) == "data-protection@2026-06");
  CHECK(read->mail.sendmail.size() == 3);
  REQUIRE(read->retention);
  CHECK(to_string(*read->retention) == "3 years");
}

TEST_CASE("what is wrong in plaint.yaml is told") {
  Diagnostics diagnostics;
  CHECK_FALSE(yaml::read_workspace(source_of("plaint.yaml",
                                             "organization: Imago\n"
                                             "policy: imago@\n"
                                             "closures:\n"
                                             "  - {from: 2026-12-31, to: 2026-12-24, reason: x}\n"
                                             "  - {to: 2026-12-24, because: x}\n"
                                             "meetings: {Trustees: [2026-01-21], board: [2026-02-30]}\n"
                                             "staff:\n"
                                             "  asha: {email: 'Asha <a@b>', roles: [Quality Manager]}\n"
                                             "  bela: {email: -f@x, role: chair}\n"
                                             "due-soon: soon\n"
                                             "git: yes\n"),
                                   diagnostics));
  CHECK(lines_of(diagnostics) ==
        "1:1 plaint.yaml needs the key 'organisation' [missing-key] add a line 'organisation: ...'\n"
        "2:9 'imago@' does not name a version of a policy [bad-pin] write the policy's name, '@' and its version: imago@2023-04-20\n"
        "4:28 the closure ends on 2026-12-24, before it begins on 2026-12-31 [bad-value] 'to' is the last day that is closed\n"
        "5:5 a closure needs the key 'from' [missing-key] add a line 'from: ...'\n"
        "5:22 'because' is not a key of a closure [unknown-key] what may stand here: from, to, reason\n"
        "6:12 'Trustees' is not a name for a meeting [bad-name] a name has small letters, digits and hyphens: 'missed-visit'\n"
        "6:44 '2026-02-30' is not a date: February 2026 has 28 days [bad-date] write dates as YYYY-MM-DD, for example 2026-03-27\n"
        "8:17 'Asha <a@b>' is not an e-mail address [bad-value] write the address alone: asha@example.org\n"
        "8:39 'Quality Manager' is not a name for a role [bad-name] write it as the policy does: quality-manager\n"
        "9:17 '-f@x' is not an e-mail address [bad-value] write the address alone: asha@example.org\n"
        "9:23 'role' is not a key of 'bela' [unknown-key] did you mean 'roles'?\n"
        "10:11 'soon' is not a length of time [bad-span] write a number and a unit, for example 10 working days, 3 months or same day\n"
        "11:6 'yes' is not a value of 'git': that is commit or none [bad-value] \n"
        "1:1 'organization' is not a key of plaint.yaml [unknown-key] did you mean 'organisation'?\n");
}

TEST_CASE("a record is kept for a length of time that can be") {
  for (const char* wrong : {"same day", "0 years", "3 months before", "as soon as possible", "5 working days"}) {
    CAPTURE(wrong);
    Diagnostics diagnostics;
    CHECK_FALSE(yaml::read_workspace(source_of("plaint.yaml", std::string("organisation: Imago\nretention: ") + wrong + "\n"), diagnostics));
    REQUIRE(diagnostics.all().size() == 1);
    CHECK(diagnostics.all()[0].code == "bad-span");
    CHECK(diagnostics.all()[0].hint == "write days, weeks, months or years: 3 years");
  }
}
