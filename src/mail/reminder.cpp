#include "mail/reminder.h"

#include <algorithm>
#include <map>

#include "base/contains.h"
#include "base/text.h"
#include "mail/reminder_text.h"

namespace plaint {

namespace {

bool may_see(const DueRow& row, const std::vector<Recipient>& readers) {
  return !row.seen_by || std::all_of(readers.begin(), readers.end(), [&](const Recipient& each) {
    return !each.id.empty() && contains(*row.seen_by, each.id);
  });
}

Recipient recipient(const Person& person) { return {person.id, {person.name, person.email}}; }

void add_once(std::vector<Recipient>& all, const Recipient& one) {
  const bool there = std::any_of(all.begin(), all.end(),
                                 [&](const Recipient& each) { return each.mailbox.address == one.mailbox.address; });
  if (!there && !one.mailbox.address.empty()) all.push_back(one);
}

std::vector<Recipient> digest_readers(const Workspace& workspace) {
  std::vector<Recipient> readers;
  for (const DigestEntry& entry : workspace.mail.digest) {
    for (const Recipient& each : recipients_of(workspace, entry.text)) add_once(readers, each);
  }
  if (readers.empty()) add_once(readers, {"", {workspace.organisation, workspace.mail.from}});
  return readers;
}

// What is for this one to do, and to see.
Work work_of(const Tidings& tidings, const Person& person) {
  Work work;
  for (const DueRow& row : tidings.rows) {
    if (contains(row.staff, person.id) && may_see(row, {recipient(person)})) work.rows.push_back(&row);
  }
  for (const DecisionRow& row : tidings.decisions) {
    if (contains(row.staff, person.id)) work.decisions.push_back(&row);
  }
  return work;
}

// Why nobody was mailed: none of those whose job it is has an address; "" when somebody was.
std::string unmailed(const Workspace& workspace, const std::vector<std::string>& staff) {
  if (staff.empty()) return {};
  std::vector<std::string> without;
  for (const std::string& id : staff) {
    const Person* person = workspace.person(id);
    if (person != nullptr && !person->email.empty()) return {};
    without.push_back(id);
  }
  return join(without, " and ") + (without.size() == 1 ? " has" : " have") + " no address in plaint.yaml";
}

Reminder digest(const Tidings& tidings) {
  const Workspace& workspace = *tidings.workspace;
  Reminder reminder{true, digest_readers(workspace), {}, {}};
  Work all;
  all.digest = true;
  for (const DueRow& row : tidings.rows) {
    if (!may_see(row, reminder.to)) {
      ++all.withheld;
      continue;
    }
    all.rows.push_back(&row);
    all.notes[&row] = unmailed(workspace, row.staff);
  }
  for (const DecisionRow& row : tidings.decisions) all.decisions.push_back(&row);
  reminder.subject = "Complaints digest: " + subject_counts(tidings, all);
  reminder.body = body_text(tidings, all);
  return reminder;
}

}  // namespace

bool Tidings::empty() const { return rows.empty() && no_handler.empty() && decisions.empty() && unreadable.empty(); }

bool asks_for_reminder(const Instance& instance, Date soon) {
  switch (instance.state) {
    case State::overdue:
    case State::undated:
    case State::due_soon: return true;
    case State::held: return instance.due && *instance.due <= soon;
    default: return false;
  }
}

std::vector<Recipient> recipients_of(const Workspace& workspace, const std::string& entry) {
  std::vector<Recipient> found;
  if (const Person* person = workspace.person(entry)) {
    add_once(found, recipient(*person));
  } else if (is_sendable(entry)) {
    found.push_back({"", {"", entry}});
  } else {
    for (const Person* holder : workspace.holders(entry)) add_once(found, recipient(*holder));
  }
  return found;
}

std::vector<Reminder> reminders(const Tidings& tidings) {
  std::vector<Reminder> all;
  for (const Person& person : tidings.workspace->staff) {
    const Work work = work_of(tidings, person);
    if (person.email.empty() || (work.rows.empty() && work.decisions.empty())) continue;
    all.push_back({false, {recipient(person)}, "Complaints: " + subject_counts(tidings, work), body_text(tidings, work)});
  }
  all.push_back(digest(tidings));
  return all;
}

Reminder all_clear(const Tidings& tidings) {
  return {true, digest_readers(*tidings.workspace), "Complaints: nothing is overdue", all_clear_text(tidings)};
}

std::string in_words(const std::vector<Recipient>& recipients) {
  std::vector<std::string> words;
  for (const Recipient& each : recipients) {
    words.push_back(each.id.empty() ? each.mailbox.address : each.id + " <" + each.mailbox.address + ">");
  }
  return words.empty() ? "nobody: plaint.yaml names no address" : join(words, ", ");
}

}  // namespace plaint
