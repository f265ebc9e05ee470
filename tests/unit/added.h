// Whether a file is another file and one event more, looked at from outside: by reading both.
#pragma once

#include <string>

#include "casefile/casefile.h"

// "" when `after` is read as `before` with this event after the last of its `events`; else what is wrong. Both must be
// read.
std::string wrong_with(const std::string& before, const std::string& after, const plaint::CaseEvent& event);

// How many events are in a file; 0 when it is not read.
std::size_t events_in(const std::string& text);

// Whether `after` is `before` with something put in at one place.
bool only_put_in(const std::string& before, const std::string& after);
