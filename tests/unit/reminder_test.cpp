// Who is told of what: the parts that the transcript of plaint remind does not reach.
#include <doctest/doctest.h>

#include <algorithm>

#include "mail/reminder.h"

using namespace plaint;

namespace {

const Date friday = make_date(2026, 3, 20);

Person person(std::string id, std::string email, std::vector<std::string> roles = {}) {
  return {std::move(id), "Somebody Example", std::move(email), std::move(roles), {}};
}

Workspace workspace() {
  Workspace workspace;
  workspace.organisation = "Example Trust";
  workspace.staff = {person("asha", "asha@example.org", {"quality-manager"}), person("bryn", "", {"manager"}),
                     person("cleo", "cleo@example.org", {"manager", "area-manager/befriending"})};
  workspace.mail.from = "complaints@example.org";
  return workspace;
}

DueRow row(std::string case_id, std::vector<std::string> staff) {
  DueRow row;
  row.case_id = std::move(case_id);
  row.promise_title = "reply";
  row.state = State::overdue;
  row.due = friday - Days{1};
  row.late = 1;
  row.unit = "working days";
  row.handler_words = "manager";
  row.staff = std::move(staff);
  row.summary = "Zelda Quillfeather was not visited";
  return row;
}

Tidings tidings(const Workspace& workspace, std::vector<DueRow> rows) {
  Tidings tidings;
  tidings.as_of = friday;
  tidings.workspace = &workspace;
  tidings.rows = std::move(rows);
  return tidings;
}

bool says(const Reminder& reminder, const std::string& text) { return reminder.body.find(text) != std::string::npos; }

std::string addresses(const std::vector<Recipient>& recipients) {
  std::string all;
  for (const Recipient& each : recipients) all += (all.empty() ? "" : " ") + each.mailbox.address;
  return all;
}

}  // namespace

TEST_CASE("work is mailed to everybody who may do it and has an address; the digest says who has none") {
  const Workspace ours = workspace();
  const auto all = reminders(tidings(ours, {row("C-2026-0001", {"bryn", "cleo"}), row("C-2026-0002", {"bryn"}), row("C-2026-0003", {})}));
  REQUIRE(all.size() == 2);
  CHECK(in_words(all[0].to) == "cleo <cleo@example.org>");
  CHECK(all[0].subject == "Complaints: 1 overdue");
  CHECK(says(all[0], "C-2026-0001"));
  CHECK_FALSE(says(all[0], "C-2026-0002"));
  CHECK(all[1].digest);
  CHECK(in_words(all[1].to) == "complaints@example.org");
  CHECK(all[1].subject == "Complaints digest: 3 overdue");
  CHECK(says(all[1], "for: manager (bryn, cleo)\n"));
  CHECK(says(all[1], "for: manager (bryn); nobody was mailed: bryn has no address in\n    plaint.yaml\n"));
  CHECK(says(all[1], "for: manager; nobody was mailed\n"));
  for (const Reminder& each : all) CHECK_FALSE(says(each, "Zelda"));
}

TEST_CASE("what only some may see is told to these alone, and the digest says that something is left out") {
  Workspace ours = workspace();
  DueRow secret = row("C-2026-0009", {"asha", "cleo"});
  secret.seen_by = {"cleo"};
  const auto all = reminders(tidings(ours, {row("C-2026-0001", {"asha"}), secret}));
  REQUIRE(all.size() == 3);
  CHECK_FALSE(says(all[0], "C-2026-0009"));
  CHECK(says(all[1], "C-2026-0009"));
  CHECK_FALSE(says(all[2], "C-2026-0009"));
  CHECK(says(all[2], "1 line left out here"));
  ours.mail.digest = {{"cleo", {}}};
  CHECK(says(reminders(tidings(ours, {secret})).back(), "C-2026-0009"));
  ours.mail.digest = {{"cleo", {}}, {"asha", {}}};  // not all of them may
  const auto withheld = reminders(tidings(ours, {secret})).back();
  CHECK_FALSE(says(withheld, "C-2026-0009"));
  CHECK(withheld.subject == "Complaints digest: something is to be done");
}

TEST_CASE("the digest goes to staff, to all who hold a role, or to an address; to each once") {
  Workspace ours = workspace();
  CHECK(addresses(recipients_of(ours, "asha")) == "asha@example.org");
  CHECK(addresses(recipients_of(ours, "manager")) == "cleo@example.org");
  CHECK(addresses(recipients_of(ours, "area-manager")) == "cleo@example.org");
  CHECK(addresses(recipients_of(ours, "area-manager/befriending")) == "cleo@example.org");
  CHECK(addresses(recipients_of(ours, "board@example.org")) == "board@example.org");
  CHECK(addresses(recipients_of(ours, "bryn")).empty());
  CHECK(addresses(recipients_of(ours, "chair")).empty());
  ours.mail.digest = {{"cleo", {}}, {"manager", {}}, {"board@example.org", {}}, {"bryn", {}}};
  CHECK(addresses(reminders(tidings(ours, {row("C-2026-0001", {})})).back().to) == "cleo@example.org board@example.org");
}

TEST_CASE("what belongs in a reminder: late, without a date, due soon; held only when its new date is near") {
  const Date soon = make_date(2026, 3, 24);
  Instance each;
  const auto asks = [&](State state, std::optional<Date> due) {
    each.state = state;
    each.due = due;
    return asks_for_reminder(each, soon);
  };
  CHECK(asks(State::overdue, friday - Days{1}));
  CHECK(asks(State::undated, std::nullopt));
  CHECK(asks(State::due_soon, soon));
  CHECK(asks(State::held, soon));
  CHECK_FALSE(asks(State::held, soon + Days{1}));
  CHECK_FALSE(asks(State::held, std::nullopt));
  CHECK_FALSE(asks(State::open, soon + Days{1}));
  CHECK_FALSE(asks(State::paused, soon));
}
