#include "timeline/history.h"

#include <algorithm>

#include "base/contains.h"

namespace plaint {

int History::visit_after(int at) const {
  const auto& visits = timeline.visits;
  int found = 0;
  for (int index = 1; index < static_cast<int>(visits.size()); ++index) {
    if (visit(index).entered_by <= at) found = index;
  }
  return found;
}

namespace {

const Field* last_change(const std::vector<FactChange>& changes, std::string_view name, int at) {
  for (auto change = changes.rbegin(); change != changes.rend(); ++change) {
    if (change->deed <= at && change->field->name == name) return change->field;
  }
  return nullptr;
}

}  // namespace

std::span<const Word> History::fact(std::string_view name, int at) const {
  if (const Field* changed = last_change(changes(), name, at)) return changed->values;
  const Field* told = timeline.casefile == nullptr ? nullptr : timeline.casefile->fact(name);
  if (told != nullptr && !told->values.empty()) return told->values;
  const Fact* declared = policy.fact(name);
  if (declared == nullptr || declared->values.empty()) return {};
  return {&declared->otherwise, 1};
}

std::span<const Word> History::about(int at) const {
  if (const Field* changed = last_change(changes(), "about", at)) return changed->values;
  if (timeline.casefile == nullptr) return {};
  return timeline.casefile->about;
}

std::string_view History::identity(int at) const {
  if (const Field* changed = last_change(changes(), "identity", at)) return changed->value();
  return timeline.casefile == nullptr ? std::string_view("named") : std::string_view(timeline.casefile->identity);
}

const std::vector<FactChange>& History::changes() const {
  if (timeline.casefile == nullptr) return noted;  // the organisation has no facts
  for (; first_not_noted <= last(); ++first_not_noted) {
    const CaseEvent* written = deed(first_not_noted).written;
    if (written == nullptr) continue;
    for (const Field& field : written->fields) {
      const bool fact = policy.fact(field.name) != nullptr || field.name == "about" || field.name == "identity";
      if (fact && !field.values.empty()) noted.push_back({first_not_noted, &field});
    }
  }
  return noted;
}

const Field* History::field(std::string_view name, int at, const std::vector<EventId>& only) const {
  for (int index = std::min(at, last()); index >= 0; --index) {
    const Deed& each = deed(index);
    if (each.written == nullptr) continue;
    if (!only.empty() && !contains(only, each.event)) continue;
    if (const Field* found = each.written->field(name)) return found;
  }
  return nullptr;
}

int History::last_before(Date day) const {
  int found = -1;
  for (int index = 0; index <= last() && deed(index).date < day; ++index) found = index;
  return found;
}

int History::last_upto(Date day) const { return last_before(day + Days{1}); }

bool History::enters_closed(int deed_index) const {
  const int opens = deed(deed_index).opens_visit;
  return opens >= 0 && visit(opens).stage != nullptr && visit(opens).stage->is_closed();
}

std::vector<PauseDays> History::pause_days() const {
  std::vector<PauseDays> days;
  for (const Pause& pause : timeline.pauses) days.push_back({pause.from, pause.to.value_or(timeline.as_of + Days{1})});
  return days;
}

bool History::paused_now() const { return !timeline.pauses.empty() && !timeline.pauses.back().to; }

Start start_of(const History& history, int deed_index) {
  const Deed& deed = history.deed(deed_index);
  return {deed.date, deed.minute, history.policy.event_type(deed.event).from_outside};
}

}  // namespace plaint
