// The words of reminders, set in lines that no mail program has to break. Only for src/mail.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "mail/reminder.h"

namespace plaint {

// What one reminder tells; points into the tidings.
struct Work {
  bool digest = false;
  std::vector<const DueRow*> rows;
  std::vector<const DecisionRow*> decisions;
  std::map<const DueRow*, std::string> notes{};  // digest: why nobody was mailed
  int withheld = 0;                              // digest: rows that not all of its readers may see
};

// "2 overdue, 1 due soon"
std::string subject_counts(const Tidings& tidings, const Work& work);

std::string body_text(const Tidings& tidings, const Work& work);
std::string all_clear_text(const Tidings& tidings);

}  // namespace plaint
