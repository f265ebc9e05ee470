#include "policy/findings.h"

#include "policy/finders.h"

namespace plaint {

namespace {

constexpr Finder table[] = {
    {"no-handler", find_no_handler},
    {"handler-may-be-subject", find_handler_may_be_subject},
    {"approver-not-rerouted", find_approver_not_rerouted},
    {"same-handler", find_same_handler},
    {"no-acknowledgement", find_no_acknowledgement},
    {"no-deadline", find_no_deadline},
    {"no-window", find_no_window},
    {"two-ways-in", find_two_ways_in},
    {"no-appeal", find_no_appeal},
    {"trigger-we-control", find_trigger_we_control},
    {"hold-without-end", find_hold_without_end},
    {"chain-without-cap", find_chain_without_cap},
    {"guard-may-never-open", find_guard_may_never_open},
    {"contradictory-scope", find_contradictory_scope},
    {"hard-time-bar", find_hard_time_bar},
    {"no-external-body", find_no_external_body},
    {"external-gap", find_external_gap},
    {"no-review", find_no_review},
    {"review-overdue", find_review_overdue},
    {"no-retention", find_no_retention},
    {"clause-number-used-twice", find_clause_number_used_twice},
    {"paper-silent", find_paper_silent},
};

}  // namespace

std::span<const Finder> finders() { return table; }

void find_defects(const Policy& policy, Date today, Diagnostics& diagnostics, std::optional<Date> last_review) {
  const Reading reading{policy, today, last_review};
  for (const Finder& each : table) each.find(reading, diagnostics);
}

}  // namespace plaint
