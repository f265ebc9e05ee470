// What a text that somebody has edited would mean, before it takes the place of the file: its mistakes, what would newly not be
// as the policy says, and what of the past it changes. It writes nothing.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "casefile/privacy.h"
#include "commands/common.h"
#include "commands/load.h"
#include "report/recording.h"

namespace plaint {

// What may be edited, and where its text is kept while it is.
struct Editable {
  enum class Is { case_file, person, diary, settings };
  Is is = Is::case_file;
  std::string path;      // "cases/2026/C-2026-0004.yaml"
  std::string draft;     // "people/drafts/C-2026-0004.yaml": for its owner's eyes alone, and never committed
  std::string called;    // "C-2026-0004", "organisation", "plaint.yaml"
};

struct EditCheck {
  Diagnostics mistakes;         // errors that the old text did not have
  Diagnostics old_mistakes;     // errors that both have
  Diagnostics warnings;         // that the old text did not have
  std::vector<std::string> breaches;  // lines: newly not as the policy says
  std::vector<FileVersion> versions;  // the old and the new, for `recording`; empty when either cannot be read
  Recording recording;                // what the new text changes; added events too

  bool changes_past() const;  // an event that was recorded is changed or removed
};

EditCheck check_edit(World& world, const CommonOptions& options, const Editable& what, const std::string& text);

// "acknowledged of Wed 4 March 2026: via was 'letter', is 'email'": a line for each change.
std::vector<std::string> changes_in_words(const Recording& recording);

// Why this reason may not go into a commit, which nobody can erase: it holds personal data. None: it may.
std::optional<Problem> why_not_said(World& world, const LoadedWorkspace& loaded, const Editable& what, const std::string& reason);

}  // namespace plaint
