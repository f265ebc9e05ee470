// The two reports that are made without a template: everything about one case, as somebody outside asks for it who has to judge how
// it was dealt with; and how sound a policy is, for its trustees.
#pragma once

#include <string>

#include "commands/report.h"
#include "report/issued.h"

namespace plaint {

int report_case(World& world, const CommonOptions& common, const ReportOptions& options, Format format);
int report_policy(World& world, const CommonOptions& common, const ReportOptions& options, Format format);

// `table`: for CSV; what other tables there are goes to `err`. A problem when there is no such table.
Result<std::string> formatted(World& world, const IssuedReport& report, Format format, const std::string& table);

// On standard output, or into the file that -o names; `here`: where the user typed, below the workspace.
int print_or_write(World& world, const std::string& here, const std::string& out, const std::string& text);

}  // namespace plaint
