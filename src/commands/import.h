// `plaint import`: the cases of an old register, from a spreadsheet. Without --save it only looks.
#pragma once

#include <string>
#include <vector>

#include "commands/common.h"

namespace plaint {

struct RegisterOptions {
  std::string file;
  std::vector<std::string> maps;  // --map: a file, or COLUMN=KEY
  std::string write_map;          // --write-map: where the mapping goes, to be edited
  std::string date_order;         // --date-order
  std::string policy;
  bool personal_data = false;
  bool dry_run = false;  // said, and not only meant
  bool save = false;
};

int import_register(World& world, const CommonOptions& common, const RegisterOptions& options);

}  // namespace plaint
