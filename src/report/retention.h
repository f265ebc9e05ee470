// Whose personal record may be erased, and what keeps the others: from rows to text and JSON. No names: a record is known by
// the reference of its case.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "report/style.h"
#include "timeline/retention.h"

namespace plaint {

struct RetentionRow {
  std::string case_id;
  Keeping::Is is = Keeping::Is::open;
  std::optional<Date> closed;
  std::optional<Date> until;
  std::string period;   // "3 years"; "" when it is not known
  std::string by;       // who says so: the pin of a policy, or "plaint.yaml"; of an unknown period: the policy that is silent
  std::string by_title; // the policy's title, or the same
  Clause clause;
  std::optional<Date> erased;
  std::optional<Date> held_since;
  std::string held_because;
  std::string right;  // the body outside that may still be gone to; "" when there is none
  std::optional<Date> right_until;
  Clause right_clause;
};

// `keeping` points into the timeline `own`, which must be there.
RetentionRow retention_row(const std::string& case_id, const Timeline& own, const Keeping& keeping);

// What keeps this record, in a sentence without the reference: "is kept until Tue 20 March 2029: ..."; "" when nothing does.
std::string kept_because(const RetentionRow& row);

struct RetentionList {
  Date as_of;
  Diagnostics unreadable;          // errors only: because of them the list may not be whole
  std::vector<RetentionRow> rows;  // those whose time is over, or not known
  Screen screen = {};
  bool with_next = true;  // end with the command that erases

  bool complete() const { return unreadable.empty(); }
  std::vector<RetentionRow> of(Keeping::Is is) const;
};

// "" when there is nothing to say.
std::string retention_text(const RetentionList& list);

// {"as_of", "complete", "records": [{"case", "state", "closed", "kept_until", "period", "said_by", "clause", "erased", "held_since", "held_because",
// "right", "right_until"}], "unreadable"}; state is over, erased, held, right-open or unknown; null where there is none.
std::string retention_json(const RetentionList& list);

}  // namespace plaint
