// The event with which a letter goes: recorded already, or as it would be if it were recorded. What the letter says
// follows from the case as it stands after it, on its day.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "commands/event_draft.h"
#include "commands/letter_forms.h"
#include "letter/letter.h"

namespace plaint {

// A case as of a letter's day, with the event. It stays where it is: what it holds points into it.
struct LetterCase {
  LetterCase() = default;
  LetterCase(const LetterCase&) = delete;
  LetterCase& operator=(const LetterCase&) = delete;

  const CaseEvent* event = nullptr;  // none: the letter goes with no event
  bool recorded = false;             // the event stands in the case already
  const Timeline* timeline = nullptr;
  std::vector<const Timeline*> others;        // of the case's further policies
  std::unique_ptr<const LogbookAfter> after;  // with an event that is not recorded
  std::vector<Timeline> past;                 // on the day of one that is
  Date date{};
};

// The event of this name, recorded in this stay of the stage, that has no letter yet: the last of them. `day`: only one
// of that day.
const CaseEvent* without_letter(const Timeline& timeline, const std::string& event, const std::optional<Date>& day);

std::unique_ptr<const LetterCase> with_recorded(const Logbook& book, const Timeline& timeline, const CaseEvent& event);
std::unique_ptr<const LetterCase> with_new(const Logbook& book, const Policy& policy, const CaseEvent& event);
std::unique_ptr<const LetterCase> with_none(const Timeline& timeline, Date day);

// A letter that may be written now.
struct LetterOffer {
  const LetterForm* form = nullptr;
  std::string event;
  bool recorded = false;  // the event is recorded, and has no letter
  std::string why;        // "keeps acknowledgement, due Thu 5 Mar"
};

// What the next steps need, the most urgent first: a decision on whether the matter belongs here, then by due date;
// after that what was recorded without its letter.
std::vector<LetterOffer> offers_for(const Logbook& book, const std::vector<LetterForm>& forms,
                                    const LetterFacts& facts);

// The template for an event, once it is known what follows from it; nullptr: none.
const LetterForm* best_form(const std::vector<LetterForm>& forms, const std::string& event,
                            const LetterCase& letter_case, const LetterFacts& facts);

}  // namespace plaint
