#include <utility>

#include "policy/vocabulary.h"
#include "timeline/conditions.h"
#include "timeline/instances.h"
#include "timeline/irregular.h"
#include "timeline/next.h"
#include "timeline/retention.h"
#include "timeline/routing.h"
#include "timeline/scope.h"
#include "timeline/slips.h"
#include "timeline/timeline.h"
#include "timeline/walk.h"

namespace plaint {

namespace {

bool is_outcome_itself(EventId event) {
  return event == standard_event("diverted") || event == standard_event("refused") || event == standard_event("withdrawn");
}

// The outcome that closed the case; while it is open, that of the last response.
std::string outcome_of(const History& history) {
  const bool open = history.timeline.open();
  for (int deed = history.last(); deed > 0; --deed) {
    const EventId event = history.deed(deed).event;
    const CaseEvent* written = history.deed(deed).written;
    if (written == nullptr) continue;
    if (open && event == standard_event("responded")) return written->text("outcome");
    if (open) continue;
    const bool closes = history.enters_closed(deed);
    if (!closes && event != standard_event("closed") && event != standard_event("responded")) continue;
    if (written->field("outcome") != nullptr) return written->text("outcome");
    if (closes && is_outcome_itself(event)) return written->name;
  }
  return {};
}

// A date that was told and falls on a closed day is kept as told, and said (R25).
void tell_closed_days(History& history) {
  for (const Instance& instance : history.timeline.instances) {
    if (!instance.promised || !instance.due || !is_owed(instance.state)) continue;
    const auto& days = history.setting.calendar.days("", instance.promise->counting.division);
    if (days.is_open(*instance.due)) continue;
    const int deed = instance.holds.empty() ? instance.opened_by : instance.holds.back().deed;
    if (deed < 0 || history.deed(deed).written == nullptr) continue;
    history.timeline.diagnostics.finding("promised-on-closed-day", history.deed(deed).written->place,
                                         "the date told, " + day_form(*instance.due) + ", is a closed day (" +
                                             days.why_closed(*instance.due) + ")",
                                         "it holds as told; tell the complainant if you mean another day");
  }
}

void assign_handlers(History& history) {
  Timeline& timeline = history.timeline;
  const bool only_owed = timeline.detail == Detail::owed;
  const int last = history.last();
  const bool wanted = only_owed ? timeline.open() : timeline.visits.back().stage != nullptr;
  if (wanted) timeline.handler = handler_of_visit(history, static_cast<int>(timeline.visits.size()) - 1, last);
  if (only_owed) return;
  for (Instance& instance : timeline.instances) {
    if (!is_owed(instance.state)) continue;
    if (!instance.promise->by.empty()) {
      instance.handler = first_who_may(history, instance.promise->by, instance.promise->apart_from, last);
    } else if (instance.visit >= 0) {
      instance.handler = handler_of_visit(history, instance.visit, last);
    } else {
      instance.handler = timeline.handler;
    }
  }
}

void work_out_dates(History& history) {
  if (!history.timeline.begun) return;
  Instances(history).work_out();
  assign_handlers(history);
  if (history.timeline.casefile != nullptr) history.timeline.outcome = outcome_of(history);
}

void judge(History& history) {
  if (!history.timeline.begun) return;
  find_breaches(history);
  if (!history.timeline.overlay) find_slips(history);
  tell_closed_days(history);
  if (history.timeline.casefile != nullptr) find_decisions(history);
}

void find_rights(History& history) {
  if (!history.timeline.begun || history.timeline.casefile == nullptr) return;
  find_external_rights(history);
  find_kept_until(history);
}

void look_ahead(History& history) {
  if (history.timeline.begun && history.timeline.casefile != nullptr) find_next(history);
}

Timeline begun_with(const CaseFile* casefile, const Policy& policy, const Setting& setting, Date as_of, Detail detail) {
  Timeline timeline;
  timeline.casefile = casefile;
  timeline.policy = &policy;
  timeline.setting = &setting;
  timeline.as_of = as_of;
  timeline.detail = detail;
  return timeline;
}

void work_out(History& history) {
  work_out_dates(history);
  if (history.timeline.detail >= Detail::judged) judge(history);
  if (history.timeline.detail >= Detail::rights) find_rights(history);
  if (history.timeline.detail >= Detail::everything) look_ahead(history);
}

}  // namespace

Timeline replay(const CaseFile& casefile, const Policy& policy, const Setting& setting, Date as_of, Detail detail) {
  Timeline timeline = begun_with(&casefile, policy, setting, as_of, detail);
  History history{timeline, policy, setting};
  walk_case(history);
  work_out(history);
  return timeline;
}

Timeline replay_overlay(const CaseFile& casefile, const Policy& policy, const Setting& setting, Date as_of, Detail detail) {
  Timeline timeline = begun_with(&casefile, policy, setting, as_of, detail);
  timeline.overlay = true;
  History history{timeline, policy, setting};
  walk_case(history);
  work_out(history);
  return timeline;
}

Timeline replay_diary(const std::vector<CaseEvent>& diary, const Policy& policy, const Setting& setting, Date as_of, Detail detail) {
  Timeline timeline = begun_with(nullptr, policy, setting, as_of, detail);
  History history{timeline, policy, setting};
  walk_diary(history, diary);
  work_out(history);
  return timeline;
}

Timeline complete(Timeline timeline) {
  const Detail known = std::exchange(timeline.detail, Detail::everything);
  if (known == Detail::everything) return timeline;
  History history{timeline, *timeline.policy, *timeline.setting};
  if (known == Detail::owed) {
    timeline.instances.clear();
    timeline.breaches.clear();
    work_out_dates(history);
  }
  if (known < Detail::judged) judge(history);
  if (known < Detail::rights) find_rights(history);
  look_ahead(history);
  return timeline;
}

}  // namespace plaint
