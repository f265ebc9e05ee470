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

// The outcome that closed the case; while it is open, that of the last response.
std::string outcome_of(const History& history) {
  const bool open = history.timeline.open();
  for (int deed = history.last(); deed > 0; --deed) {
    const CaseEvent* written = history.deed(deed).written;
    if (written == nullptr) continue;
    if (open && written->name == "responded") return written->text("outcome");
    if (open) continue;
    if (history.enters_closed(deed) && written->field("outcome") == nullptr) {
      if (written->name == "diverted" || written->name == "refused" || written->name == "withdrawn") return written->name;
      continue;
    }
    const bool tells = written->name == "closed" || written->name == "responded" || history.enters_closed(deed);
    if (tells && written->field("outcome") != nullptr) return written->text("outcome");
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
  const int last = history.last();
  const bool staged = timeline.visits.back().stage != nullptr;
  if (staged) timeline.handler = handler_of_visit(history, static_cast<int>(timeline.visits.size()) - 1, last);
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

void work_out(History& history) {
  if (!history.timeline.begun) return;
  Instances(history).work_out();
  find_breaches(history);
  if (!history.timeline.overlay) find_slips(history);
  assign_handlers(history);
  tell_closed_days(history);
  if (history.timeline.casefile == nullptr) return;
  find_decisions(history);
  find_external_rights(history);
  find_kept_until(history);
  find_next(history);
  history.timeline.outcome = outcome_of(history);
}

Timeline replay_as(const CaseFile& casefile, const Policy& policy, const Setting& setting, Date as_of, bool overlay) {
  Timeline timeline;
  timeline.casefile = &casefile;
  timeline.policy = &policy;
  timeline.setting = &setting;
  timeline.as_of = as_of;
  timeline.overlay = overlay;
  History history{timeline, policy, setting, {}};
  walk_case(history);
  work_out(history);
  return timeline;
}

}  // namespace

Timeline replay(const CaseFile& casefile, const Policy& policy, const Setting& setting, Date as_of) {
  return replay_as(casefile, policy, setting, as_of, false);
}

Timeline replay_overlay(const CaseFile& casefile, const Policy& policy, const Setting& setting, Date as_of) {
  return replay_as(casefile, policy, setting, as_of, true);
}

Timeline replay_diary(const std::vector<CaseEvent>& diary, const Policy& policy, const Setting& setting, Date as_of) {
  Timeline timeline;
  timeline.policy = &policy;
  timeline.setting = &setting;
  timeline.as_of = as_of;
  History history{timeline, policy, setting, {}};
  walk_diary(history, diary);
  work_out(history);
  return timeline;
}

}  // namespace plaint
