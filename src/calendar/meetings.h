// Which meeting comes next, and by when its papers must be in (R8). Not where meetings are kept: calendar.h holds them.
#pragma once

#include <optional>
#include <vector>

#include "calendar/calendar.h"

namespace plaint {

// The first meeting whose papers day is strictly after `start`; none when no such meeting is known (state "undated").
// The papers days are those of Calendar::meetings(): moved to the day before when closed.
//   meetings 25 March and 20 May, start 25 March: 20 May
std::optional<Meeting> next_meeting(const MeetingSeries& series, Date start);

// Every meeting held strictly after `start`, in order of date: the dates of `each M meeting`.
std::vector<Meeting> meetings_after(const MeetingSeries& series, Date start);

}  // namespace plaint
