// What templates of letters may speak of, from a case: plaint-template(5) lists the names. Parts of letter_values(), by
// what they come from.
#pragma once

#include "letter/letter.h"
#include "template/value.h"

namespace plaint {

// Everything but `says` and `say`. `final`, and all that follows from the event, as it is after it.
Value letter_values(const LetterFacts& facts);

// `recipient`, `complainant`, `representative`, `sender`
void add_people(const LetterFacts& facts, Value& values);
// `case`, `facts`, `event`, `points`, `scope`, `actions`, `measures`, and the outcomes as conditions
void add_case(const LetterFacts& facts, Value& values);
// `deadlines`, `response-due`, `next-update`, `next`, `bodies`, `final`
void add_ahead(const LetterFacts& facts, Value& values);

// The bodies outside that the letter must name, those of further policies too.
std::vector<const ExternalRight*> bodies_to_name(const LetterFacts& facts);

// --- Words --------------------------------------------------------------------------------------------------------

Value text_or_nothing(const std::string& text);
Value day_value(const std::optional<Date>& day);  // "4 March 2026"
Value clause_value(const Clause& clause);         // "3.3, 3.4"

// "Complaint" -> "complaint"; a word all in capitals stays.
std::string within_sentence(std::string text);
// The title with a capital, as it begins a line.
std::string role_title(const Policy& policy, const std::string& role);

// "within 12 months of the day on which you first knew of the matter", said to the complainant.
std::string limit_words(const Window& window, const Policy& policy);

// What was recorded, in words: dates long, choices, kinds and names without hyphens, people by their name.
std::string field_words(const LetterFacts& facts, const FieldType* type, const std::vector<std::string>& values);

// `contact`, `principles`, `related`, `title`, `version`: of a policy, for letters and for the leaflet.
Value policy_values(const Policy& policy);

}  // namespace plaint
