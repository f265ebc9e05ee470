#include "calendar/meetings.h"

#include <algorithm>
#include <iterator>

namespace plaint {

std::optional<Meeting> next_meeting(const MeetingSeries& series, Date start) {
  const auto found = std::find_if(series.meetings.begin(), series.meetings.end(),
                                  [=](const Meeting& meeting) { return meeting.papers > start; });
  return found == series.meetings.end() ? std::nullopt : std::optional<Meeting>(*found);
}

std::vector<Meeting> meetings_after(const MeetingSeries& series, Date start) {
  std::vector<Meeting> after;
  std::copy_if(series.meetings.begin(), series.meetings.end(), std::back_inserter(after),
               [=](const Meeting& meeting) { return meeting.date > start; });
  return after;
}

}  // namespace plaint
