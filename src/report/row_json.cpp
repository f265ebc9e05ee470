#include "report/row_json.h"

namespace plaint {

Json json_of_overdue(const DueRow& row) {
  const bool dated = row.undated.empty();
  return {{"case", row.case_id},
          {"kind", json_or_null(row.kind)},
          {"stage", json_or_null(row.stage)},
          {"promise", row.promise},
          {"due", json_of(row.due)},
          {"late", dated ? Json(row.late) : Json(nullptr)},
          {"unit", dated ? Json(row.unit) : Json(nullptr)},
          {"handler", json_or_null(row.handler)},
          {"clause", json_of(row.clause)},
          {"policy", row.policy},
          {"summary", json_or_null(row.summary)}};
}

Json json_of_due(const DueRow& row) {
  return {{"case", row.case_id},
          {"kind", json_or_null(row.kind)},
          {"stage", json_or_null(row.stage)},
          {"promise", row.promise},
          {"due", json_of(row.due)},
          {"state", to_string(row.state)},
          {"reminder", json_of(row.nudge)},
          {"provisional", row.provisional},
          {"handler", json_or_null(row.handler)},
          {"clause", json_of(row.clause)},
          {"policy", row.policy},
          {"summary", json_or_null(row.summary)}};
}

}  // namespace plaint
