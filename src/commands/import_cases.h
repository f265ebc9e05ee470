// What the rows of an old register come to: cases that can be saved, rows that are cases here already, and rows that stay out, each with
// the reasons. Writes nothing.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "commands/load.h"
#include "exchange/import_map.h"

namespace plaint {

struct ImportedCase {
  int line = 0;
  std::string id;
  std::string text;    // of the case file
  std::string person;  // of people/CASE.yaml; "": nothing is known
  bool open = true;
};

struct RowLeftOut {
  const SheetRow* row = nullptr;
  std::vector<std::string> why;
};

struct RowKnown {
  int line = 0;
  std::string case_id;
};

// A case that is perhaps the same matter: the same person, received within three weeks. The row is taken all the same.
struct RowLikeCase {
  int line = 0;
  std::string case_id;
  std::string why;  // "the same name, received 3 days earlier"
};

struct PreparedImport {
  std::vector<ImportedCase> cases;  // in the order of their references
  std::vector<RowLeftOut> left_out;
  std::vector<RowKnown> known;
  std::vector<RowLikeCase> alike;
  int overridden = 0;                // cases with an event that the policy would not have allowed
  int older_than_policy = 0;         // cases received before the first version was in force
};

// The policy of a case received on that day: the version of plaint.yaml's policy, or of `wanted`, in force then, as for plaint new; the
// oldest there is where none was yet, because a case must be pinned to one (R2), and the oldest is nearest to what was promised.
Result<PreparedImport> prepare_import(LoadedWorkspace& loaded, const Sheet& sheet, const ImportMap& map, const std::string& wanted_policy,
                                      bool personal_data, Date today);

// That policy as of today, for the words of the mapping.
Result<const Policy*> policy_of_import(LoadedWorkspace& loaded, const std::string& wanted, Date day);

}  // namespace plaint
