// The versions of a case as they follow each other in a history. Nearly every one is the one before with an event at its end,
// so that only that event need be read; what is not so for certain is read as a whole.
#pragma once

#include <memory>
#include <string>

#include "casefile/compare.h"

namespace plaint::yaml {

// A version that was read, with what is needed to go on from it.
struct CaseVersion {
  std::string text;
  std::shared_ptr<const CaseState> state;  // never none; unreadable ones say so
};

// `path` ends in the case's id and ".yaml"; diary.yaml is read as the diary. `before`: the version that most probably precedes
// it; may be nullptr.
CaseVersion read_version(const std::string& path, std::string text, const CaseVersion* before);

}  // namespace plaint::yaml
