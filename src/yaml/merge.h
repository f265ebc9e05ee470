// Merges what two people did to one case file, or to the diary, since they last had the same. Works on the text: what
// each wrote stays as it was written. Looks only at what the files say, never at whether a policy allows it.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace plaint::yaml {

struct MergeTexts {
  std::string
      path;  // where the result will stand: "cases/2026/C-2026-0004.yaml", "diary.yaml"; "" when it is not known
  std::string base;  // what both began with; "" when both made the file
  std::string ours;
  std::string theirs;
};

struct MergeOutcome {
  bool clean = false;
  // The merged file; or, when it is not clean, a file with git's markers in which no line of either side is missing.
  std::string text;
  // What a person has to decide, a sentence each: "'summary' was changed on both sides". None when it is clean.
  std::vector<std::string> conflicts;
  std::vector<std::string> notes;  // what was merged, and a person should look at
  bool two_cases = false;          // each side made a case of its own, and both took the same reference
};

// The head is merged key by key, the events one by one (merge_events.h). It is clean only when the result reads well
// and holds every key, event and line that it should, and nothing else (merge_proof.h); when a side cannot be read it
// never is.
MergeOutcome merge_cases(const MergeTexts& texts);

// The two files, ours and theirs, in a text that merge_cases() made of two cases, or anybody who put git's markers
// around two whole files; nothing when it is any other text.
std::optional<std::pair<std::string, std::string>> two_files_in(const std::string& text);

}  // namespace plaint::yaml
