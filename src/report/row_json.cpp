#include "report/row_json.h"

namespace plaint {

Json json_of_overdue(const DueRow& row) {
  return {{"case", row.case_id},
          {"kind", json_or_null(row.kind)},
          {"stage", json_or_null(row.stage)},
          {"promise", row.promise},
          {"subject", row.subject},
          {"due", json_of(row.due)},
          {"late", row.late},
          {"unit", json_or_null(row.undated.empty() ? row.unit : std::string{})},
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
          {"subject", row.subject},
          {"due", json_of(row.due)},
          {"state", to_string(row.state)},
          {"reminder", json_of(row.nudge)},
          {"provisional", row.provisional},
          {"handler", json_or_null(row.handler)},
          {"clause", json_of(row.clause)},
          {"policy", row.policy},
          {"summary", json_or_null(row.summary)}};
}

Json json_of_no_handler(const std::vector<NoHandlerRow>& rows) {
  Json all = Json::array();
  for (const NoHandlerRow& row : rows) {
    all.push_back({{"case", row.case_id},
                   {"kind", json_or_null(row.kind)},
                   {"stage", row.stage},
                   {"policy", row.policy},
                   {"summary", json_or_null(row.summary)}});
  }
  return all;
}

}  // namespace plaint
