// A row of what is owed as JSON, the same in every list. Only .cpp files of report/ include this.
#pragma once

#include "report/due_rows.h"
#include "report/json_parts.h"

namespace plaint {

// As `plaint overdue` and `plaint due` document them.
Json json_of_overdue(const DueRow& row);
Json json_of_due(const DueRow& row);

// [{"case", "kind", "stage", "policy", "summary"}]
Json json_of_no_handler(const std::vector<NoHandlerRow>& rows);

}  // namespace plaint
