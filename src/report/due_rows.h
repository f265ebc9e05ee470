// What is owed, one row for each promise, taken from timelines so that they need not be kept. Rows know nothing of
// layout.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "timeline/timeline.h"

namespace plaint {

struct DueRow {
  std::string case_id;      // "organisation" for its own promises
  std::string kind;         // "" for the organisation
  std::string stage;        // name; "" for the organisation
  std::string stage_title;  //
  std::string promise;      // name: "take-action"
  std::string subject;      // the action, measure or point that it is about: "a2"; "" when it is about none
  std::string promise_title;
  State state = State::open;
  std::optional<Date> due;   // none: undated, or owed without a date
  bool not_before = false;   // the clock stands still: due is the earliest that it can be
  bool provisional = false;  // R29
  std::optional<Date> nudge;
  int late = 0;
  std::string unit;  // plural
  std::string handler;
  std::string handler_words;
  std::vector<std::string> staff;  // ids: whom the case was allocated to, else all who hold the role and may act
  std::optional<std::vector<std::string>> seen_by;  // ids: what it rests on is for these alone (`visible-to`); none: for all
  Clause clause;
  std::string policy;  // "imago@2023-04-20"
  bool overlay = false;
  std::string summary;
  std::string undated;               // why there is no date: "no trustees meeting known"
  std::string meeting;               // the series that is missing
  bool called_for = true;            // false: it only stands before a step that nothing asks for
  std::string event;                 // to record next; may be empty
  std::string subject_field;         // the field of that event in which the subject goes: "action"; may be empty
  std::vector<std::string> instead;  // events that hold the promise
  std::string decision;              // what scope asks to be decided before anything else: decision_step(); else ""
};

// A row for one instance of a timeline with everything (Detail), and one for each that is due.
DueRow due_row(const Timeline& timeline, const Instance& instance);
std::vector<DueRow> due_rows(const Timeline& timeline);

// The ids of those whose job it is.
std::vector<std::string> staff_of(const Handler& handler);

// The first decision that waits in an open case (R26), as it is recorded: "diverted --rule staff   (to Grievance Policy)"; "" when
// none does.
std::string decision_step(const Timeline& timeline);

// "3.3"; "164A(3) (data-protection@2026-06)" for a promise of a further policy (R30).
std::string clause_cell(const DueRow& row);

// By due date, or else the day of the reminder, then by case; what has neither comes last.
void sort_by_due(std::vector<DueRow>& rows);

// A case in which nobody may act (R22).
struct NoHandlerRow {
  std::string case_id;
  std::string kind;
  std::string stage;
  std::string stage_title;
  std::string policy;
  std::string summary;
};
std::optional<NoHandlerRow> no_handler_row(const Timeline& timeline);

}  // namespace plaint
