// The ways in which people lay out a case file by hand, each with what becomes of it when an event is added. Read by
// the tests of append_event, by the pairs that python3-yaml checks, and as the beginnings of made-up files.
#pragma once

#include <string>
#include <vector>

#include "casefile/casefile.h"

struct AppendLayout {
  std::string name;
  std::string before;
  std::string after;   // "": refused
  std::string reason;  // part of the message when it is refused
};

const std::vector<AppendLayout>& append_layouts();

// 20 March 2026, acknowledged, by asha: the event that is added in all of them.
plaint::CaseEvent event_to_append();
