// A letter: a template filled with what a case comes to, after the event with which it goes. It says what the policy
// says that it must say, or there is none. It reads no file; the same facts and template give the same bytes.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "casefile/complainant.h"
#include "template/template.h"
#include "timeline/letter_rules.h"

namespace plaint {

// What somebody wrote for a section: --action "We have spoken to ..."
struct SectionText {
  std::string name;
  std::string text;
};

// All must outlive the letter.
struct LetterFacts {
  const Timeline* timeline = nullptr;  // with the event
  std::vector<const Timeline*>
      others{};                      // of further policies of the same case (R30): their bodies and dates are told too
  const CaseEvent* event = nullptr;  // of the timeline's case; nullptr: the letter goes with none
  const Workspace* workspace = nullptr;
  const Complainant* complainant = nullptr;  // nullptr: people/ holds nothing of them
  Date date{};                               // of the letter
  std::string sender{};                      // a staff id or a role; "": not known
  std::vector<SectionText> texts{};
  bool to_representative =
      false;  // it goes to whoever speaks for the complainant, also before it is known that they may
};

// A section that the letter must have and for which there is no text: neither written, nor worked out, nor worded in
// the policy.
std::vector<const MustSay*> texts_wanted(const Template& form, const LetterFacts& facts);

// Every section that could be written for this event, whether it must be there now or not; for --NAME and its mistakes.
std::vector<const MustSay*> sections_of(const LetterFacts& facts);

// None, and every mistake told: what the template gets wrong, what is missing, and what the policy says that the letter
// must say and the template leaves out (`not-said`, with the clause).
std::optional<std::string> write_letter(const Template& form, const LetterFacts& facts, Diagnostics& diagnostics);

}  // namespace plaint
