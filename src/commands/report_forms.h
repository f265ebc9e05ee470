// Templates of reports, where they are kept and which there are: those of the workspace go before those that come with plaint.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "base/result.h"
#include "template/template.h"
#include "world/world.h"

namespace plaint {

struct ReportForm {
  std::string name;   // "board": of templates/reports/board.mustache
  std::string title;  // of its head; else the name in words
  std::string period; // of its head: "quarter"; "": none
  bool own = false;   // of the workspace
  Template form;
};

// The names of all, each once, sorted. We are in the workspace.
std::vector<std::string> report_names(const World& world);

// A problem when there is none of this name; a template that cannot be read is told in `diagnostics`, and gives none.
Result<std::optional<ReportForm>> read_report_form(const World& world, const std::string& name, Diagnostics& diagnostics);

}  // namespace plaint
