// What reminders say: who is told of what is overdue, due soon, without a date or to be decided, in which words. References
// only: no summary, no name of anybody who complained. It sends nothing and makes no headers (message.h).
#pragma once

#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "casefile/organisation.h"
#include "mail/message.h"
#include "report/due_rows.h"
#include "report/status.h"

namespace plaint {

// Does it belong in a reminder on that day? Overdue, without a date, or due by `soon`, the last day that counts as soon.
bool asks_for_reminder(const Instance& instance, Date soon);

// All that there is to tell on a day.
struct Tidings {
  Date as_of;
  const Workspace* workspace = nullptr;
  std::vector<DueRow> rows;  // those that ask for a reminder, in order
  std::vector<NoHandlerRow> no_handler;
  std::vector<DecisionRow> decisions;
  Diagnostics unreadable;             // errors, without any text of the files
  std::vector<std::string> calendar;  // bank holidays that end soon: a sentence each
  int open_cases = 0;

  bool empty() const;  // nothing to tell; bank holidays that end soon do not count
};

// One of those to whom a mail goes: an id of plaint.yaml, or "" where there is an address only.
struct Recipient {
  std::string id;
  Mailbox mailbox;
};

struct Reminder {
  bool digest = false;
  std::vector<Recipient> to;  // empty: plaint.yaml names no address
  std::string subject;
  std::string body;
};

// One for each of the staff who has something to do and an address, in the order of plaint.yaml; then the digest of everything, which
// also says what was mailed to nobody.
std::vector<Reminder> reminders(const Tidings& tidings);

// To those who get the digest: nothing is overdue, and the reminder runs.
Reminder all_clear(const Tidings& tidings);

// Whom an entry of `mail: digest` means; empty: nobody with an address.
std::vector<Recipient> recipients_of(const Workspace& workspace, const std::string& entry);

// "cleo <cleo@example.org>, complaints@example.org": for a screen, where nobody's name stands.
std::string in_words(const std::vector<Recipient>& recipients);

}  // namespace plaint
