// `plaint export`: the cases as tables for spreadsheets, databases, calendars and other programs.
#pragma once

#include <string>

#include "commands/common.h"

namespace plaint {

struct ExportOptions {
  std::string table;       // --table; "": all, or cases for csv on the screen
  std::string output;      // -o: a file, or a folder for several tables as csv; "": standard output
  bool for_excel = false;  // csv begins with a byte-order mark
};

int export_cases(World& world, const CommonOptions& common, const ExportOptions& options);

}  // namespace plaint
