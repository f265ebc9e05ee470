// How a timeline's parts are called in every list: who has the work, what a promise is called, a day. Plain words for
// people; the names of the policy for programs.
#pragma once

#include <optional>
#include <string>

#include "date/date.h"
#include "report/style.h"
#include "timeline/timeline.h"

namespace plaint {

// "Chief Executive"; "manager" where the title is wider than 24 columns; "no handler" when nobody in the policy's list
// may act; "nobody named" when there is no list.
std::string handler_in_words(const Handler& handler, const Policy& policy);

// "chief-executive", "area-manager/befriending"; "" when there is nobody.
std::string handler_name(const Handler& handler);

// The list of those who may act is exhausted (R22): somebody must decide who takes the work.
bool has_no_handler(const Handler& handler);

// "initial response"; "do actions a1" where it is about one action, measure or point.
std::string promise_in_words(const Instance& instance);
std::string promise_name(const Instance& instance);  // "initial-response", "do-actions a1"

// The stage in which the promise is owed, or the one in which the case is; none for the organisation.
const Stage* stage_of(const Timeline& timeline, const Instance& instance);

// "due-soon": a state as policies and programs write it is to_string(state); this is "due soon".
std::string state_in_words(State state);

// How it stands out in a list: late when it is overdue or without a date, soon when it is due soon or held.
Style style_of(State state);

// The words of handler_in_words(), red where nobody may act.
std::string handler_cell(const std::string& words, bool color);

// "Mon 16 Mar", with the year where it is not that of `as_of`.
std::string day_in_list(Date day, Date as_of);

// What a promise without a date waits for: "no trustees meeting known".
std::string why_undated(const Instance& instance);

}  // namespace plaint
