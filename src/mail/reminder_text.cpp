#include "mail/reminder_text.h"

#include <algorithm>
#include <set>

#include "base/text.h"
#include "report/due.h"
#include "report/overdue.h"
#include "report/words.h"
#include "report/wrap.h"

namespace plaint {

namespace {

constexpr int columns = 76;
constexpr int inset = 4;

bool is_late(const DueRow& row) { return row.state == State::overdue; }
bool is_undated(const DueRow& row) { return row.state == State::undated; }
bool is_soon(const DueRow& row) { return !is_late(row) && !is_undated(row); }

struct Section {
  const char* title;
  const char* counted;  // as the subject counts it
  bool (*holds)(const DueRow& row);
};
constexpr Section sections[] = {
    {"Overdue", "overdue", is_late},
    {"Without a date", "without a date", is_undated},
    {"Due soon", "due soon", is_soon},
};

std::string heading(const std::string& title) { return "\n" + title + "\n" + std::string(title.size(), '-') + "\n"; }

// A command stays on one line, to be copied; what may be said to it goes below.
std::string command_lines(const std::string& step) {
  if (step.empty()) return {};
  constexpr std::string_view gap = "   (";
  const std::size_t remark = step.find(gap);
  std::string text = std::string(inset, ' ') + step.substr(0, remark) + "\n";
  if (remark != std::string::npos) text += indented(step.substr(remark + gap.size() - 1), inset, columns);
  return text;
}

std::string when_in_words(const DueRow& row, Date as_of) {
  if (is_undated(row)) return "no date: " + row.undated;
  if (is_late(row)) {
    return count_of(row.late, row.unit) + " late, due " + day_in_list(*row.due, as_of) + (row.provisional ? " (provisional)" : "");
  }
  if (!row.due && row.nudge) return "as soon as possible; reminder of " + day_in_list(*row.nudge, as_of);
  return due_in_words(row, as_of);
}

std::string whose(const DueRow& row, const std::string& note) {
  std::string text = "for: " + row.handler_words;
  if (!row.staff.empty()) text += " (" + shown(join(row.staff, ", ")) + ")";
  if (!note.empty()) return text + "; nobody was mailed: " + shown(note);
  return row.staff.empty() ? text + "; nobody was mailed" : text;
}

std::string item(const DueRow& row, Date as_of, const Work& work) {
  const std::string where = row.stage_title.empty() ? "" : " (" + shown(row.stage_title) + ")";
  std::string text = "\n" + indented(row.case_id + ": " + row.promise_title + where, 0, columns);
  std::string when = when_in_words(row, as_of);
  if (const std::string clause = clause_cell(row); !clause.empty()) when += "; clause " + clause;
  text += indented(when, inset, columns);
  if (const auto note = work.notes.find(&row); note != work.notes.end()) text += indented(whose(row, note->second), inset, columns);
  return text + command_lines(next_step(row));
}

std::string item(const DecisionRow& row) {
  std::string state = row.state;
  if (!row.clause.empty()) state += "; clause " + shown(to_string(row.clause));
  std::string text = "\n" + indented(row.case_id + ": " + row.words, 0, columns) + indented(state, inset, columns);
  return row.step.empty() ? text : text + command_lines("plaint record " + row.case_id + " " + row.step);
}

std::size_t files_in(const Diagnostics& diagnostics) {
  std::set<std::string> paths;
  for (const Diagnostic& each : diagnostics.all()) paths.insert(each.path);
  return paths.size();
}

std::string unreadable_text(const Tidings& tidings, const Work& work) {
  if (tidings.unreadable.empty()) return {};
  if (work.digest) return "\n" + broken_files_text(tidings.unreadable);
  return "\nSome files have mistakes, so this may not be everything.\n";
}

std::string no_handler_part(const Tidings& tidings) {
  if (tidings.no_handler.empty()) return {};
  std::string text = heading("No handler");
  for (const NoHandlerRow& row : tidings.no_handler) {
    text += "\n" + indented(row.case_id + ": " + shown(row.stage_title), 0, columns) +
            indented("nobody whom the policy names may act: decide who takes it, then", inset, columns) +
            command_lines("plaint record " + row.case_id + " allocated");
  }
  return text;
}

std::string decisions_part(const Work& work) {
  if (work.decisions.empty()) return {};
  std::string text = heading("To be decided");
  for (const DecisionRow* row : work.decisions) text += item(*row);
  return text;
}

std::string calendar_part(const Tidings& tidings) {
  if (tidings.calendar.empty()) return {};
  std::string text = heading("Bank holidays") + "\n";
  for (const std::string& each : tidings.calendar) text += indented(each, 0, columns);
  return text;
}

// Mail can be read on the way, which is why it says so little.
constexpr std::string_view closing =
    "\n-- \n"
    "Sent by plaint, which works this out anew from the case files each time.\n"
    "plaint show CASE shows a case, plaint why CASE the reasons for a date.\n";

std::string head_of(const Tidings& tidings) {
  const std::string& organisation = tidings.workspace->organisation;
  return indented("Complaints" + (organisation.empty() ? "" : " at " + shown(organisation)) + ", " + long_form(tidings.as_of), 0, columns);
}

}  // namespace

std::string subject_counts(const Tidings& tidings, const Work& work) {
  std::vector<std::string> counts;
  const auto add = [&](std::size_t n, const std::string& what) {
    if (n > 0) counts.push_back(std::to_string(n) + " " + what);
  };
  if (work.digest) {
    const std::size_t files = files_in(tidings.unreadable);
    add(files, files == 1 ? "file with mistakes" : "files with mistakes");
    add(tidings.no_handler.size(), "with no handler");
  }
  for (const Section& section : sections) {
    add(static_cast<std::size_t>(std::count_if(work.rows.begin(), work.rows.end(), [&](const DueRow* row) { return section.holds(*row); })),
        section.counted);
  }
  add(work.decisions.size(), "to be decided");
  if (work.digest && counts.empty() && work.withheld > 0) counts.emplace_back("something is to be done");
  if (work.digest && counts.empty()) counts.emplace_back("bank holidays end soon");
  return join(counts, ", ");
}

std::string body_text(const Tidings& tidings, const Work& work) {
  std::string text = head_of(tidings) + unreadable_text(tidings, work);
  if (work.digest) text += no_handler_part(tidings);
  for (const Section& section : sections) {
    std::string items;
    for (const DueRow* row : work.rows) {
      if (section.holds(*row)) items += item(*row, tidings.as_of, work);
    }
    if (!items.empty()) text += heading(section.title) + items;
  }
  text += decisions_part(work);
  if (work.withheld > 0) {
    text += "\n" + indented(count_of(work.withheld, "lines") + " left out here, because the policy keeps what " +
                                (work.withheld == 1 ? "it rests" : "they rest") + " on to some roles: plaint overdue, plaint due",
                            0, columns);
  }
  if (work.digest) text += calendar_part(tidings);
  return text + std::string(closing);
}

std::string all_clear_text(const Tidings& tidings) {
  const std::string cases = tidings.open_cases == 0 ? "No case is open." : count_of(tidings.open_cases, "cases") + " open.";
  return head_of(tidings) + "\nNothing is overdue, nothing is due soon, and no decision waits.\n" + cases + "\n" + calendar_part(tidings) +
         "\n" + indented("This mail shows that the reminder runs. It comes once a week when there is nothing else to say; if it stops, "
                         "look whether the reminder still runs.", 0, columns) +
         std::string(closing);
}

}  // namespace plaint
