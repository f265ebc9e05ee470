// Reads moments: the events, stages, days and dates from which a policy counts and at which its promises begin and end.
#pragma once

#include "yaml/policy_reading.h"

namespace plaint::yaml {

// A word, a list (the first of them), {last: [...]}, or {event: E, within: SPAN, of: MOMENT}.
Moments moments_of(Reading& reading, const Node& node, const Where& where);
Moments moments_at(Reading& reading, const Node& map, std::string_view key, const Where& where);  // empty: not there

// One moment that was not written: a default.
Moments one_moment(Moment::Is is, const Place& place);
Moments stage_moment(std::string_view stage, const Place& place);
Moments date_moment(Date date, const Place& place);

}  // namespace plaint::yaml
