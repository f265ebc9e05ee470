// Looks in the workspace for what a new complaint may be a second copy of. Reads no more than it must: of people/ and of the cases
// of this year and the last only files in which something that is looked for stands.
#pragma once

#include <string>
#include <vector>

#include "commands/load.h"
#include "commands/new_case.h"

namespace plaint {

struct SimilarCase {
  std::string case_id;
  std::vector<std::string> same;  // "the same name"
  std::string summary;            // of that case; "" when it was not read
};

// Those with the same person first, then by reference, newest first.
std::vector<SimilarCase> find_similar(const LoadedWorkspace& loaded, const Policy& policy, const NewCase& fresh);

// A line for each, at most `most_shown`, and how many more there are.
std::string similar_text(const std::vector<SimilarCase>& similar);

}  // namespace plaint
