// What happened, put in order and walked once: which events count, which stage the case was in, what was known when. The
// first pass of replay(); promises are worked out over it afterwards.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "timeline/timeline.h"

namespace plaint {

// A fact that an event changed (R21).
struct FactChange {
  int deed = 0;
  const Field* field = nullptr;
};

// A timeline in the making, with what the later passes look up.
struct History {
  Timeline& timeline;
  const Policy& policy;
  const Setting& setting;

  const std::vector<Deed>& deeds() const { return timeline.deeds; }
  const Deed& deed(int index) const { return timeline.deeds[static_cast<std::size_t>(index)]; }
  const Visit& visit(int index) const { return timeline.visits[static_cast<std::size_t>(index)]; }
  int last() const { return static_cast<int>(timeline.deeds.size()) - 1; }

  // The stay in a stage after deed `at`.
  int visit_after(int at) const;
  // The values of a fact after deed `at`: the case head's, or what an event made of it.
  std::span<const Word> fact(std::string_view name, int at) const;
  std::span<const Word> about(int at) const;
  std::string_view identity(int at) const;
  // What events made of facts, in order. Worked out when it is first asked for: of most cases nobody asks.
  const std::vector<FactChange>& changes() const;
  // The latest value of an event's field up to deed `at`; nullptr: none. `only`: of these events; empty: of any.
  const Field* field(std::string_view name, int at, const std::vector<EventId>& only) const;
  // The index of the last deed dated before / on or before `day`; -1: none.
  int last_before(Date day) const;
  int last_upto(Date day) const;
  bool enters_closed(int deed_index) const;
  std::vector<PauseDays> pause_days() const;  // a pause that goes on lasts to the day after as_of
  bool paused_now() const;

  mutable std::vector<FactChange> noted = {};  // changes() up to the last deed about which it was asked
  mutable int first_not_noted = 0;
};

Start start_of(const History& history, int deed_index);

}  // namespace plaint
