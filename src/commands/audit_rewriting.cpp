#include <algorithm>
#include <set>

#include "base/text.h"
#include "commands/audit_files.h"
#include "yaml/case_versions.h"

namespace plaint {

namespace {

using audit::Finding;

// What a commit that is not in the history any more had recorded.
class Rewritten {
 public:
  Rewritten(const World& world, const AuditHistory& history, const std::vector<git::Commit>& everything)
      : world_(world), history_(history) {
    for (const git::Commit& commit : everything) trees_.emplace(commit.hash, commit.tree);
  }

  Result<std::optional<Finding>> judge(const git::Commit& commit) const {
    const auto parent = commit.parents.empty() ? trees_.end() : trees_.find(commit.parents.front());
    const auto changed = git::differences(world_, {{parent == trees_.end() ? "" : parent->second, commit.tree}}, audited_paths);
    if (!changed) return changed.problem();
    if (changed->front().empty()) return std::optional<Finding>{};
    bool kept = true;
    for (const git::Difference& each : changed->front()) kept = kept && is_kept(each);
    Finding finding = audit::finding_of(audit_commit(commit), "rewritten", {},
                                        "A commit that was here is not in the history any more: '" + shown(commit.subject) + "'");
    finding.reason.clear();
    finding.explained = kept;
    finding.details.emplace_back(kept ? "all that it recorded still stands" : "what it recorded does not stand any more as it did");
    return std::optional<Finding>(std::move(finding));
  }

 private:
  bool is_kept(const git::Difference& file) const {
    if (!is_case_path(file.path) || file.after.empty()) return true;
    const auto texts = git::blobs(world_, {file.after});
    const auto now = history_.trail.now.find(file.path);
    if (!texts || !texts->front() || now == history_.trail.now.end()) return false;
    const yaml::CaseVersion version = yaml::read_version(file.path, *texts->front(), nullptr);
    return version.state->readable && audit::lost_between(*version.state, *now->second).empty();
  }

  const World& world_;
  const AuditHistory& history_;
  std::map<std::string, std::string> trees_;
};

}  // namespace

Result<std::vector<Finding>> judge_rewriting(const World& world, const AuditHistory& history, const std::vector<git::Step>& steps) {
  std::set<std::string> here, gone;
  for (const audit::Commit& commit : history.trail.commits) here.insert(commit.hash);
  for (const git::Step& step : steps) {
    if (!here.contains(step.commit)) gone.insert(step.commit);
  }
  std::vector<Finding> findings;
  if (gone.empty()) return findings;
  const auto branches = git::commits(world, git::Reach::branches);
  if (!branches) return branches.problem();
  for (const git::Commit& commit : *branches) gone.erase(commit.hash);
  const auto everything = git::commits(world, git::Reach::everything);
  if (!everything) return everything.problem();
  const Rewritten rewritten(world, history, *everything);
  for (const git::Commit& commit : *everything) {
    if (!gone.contains(commit.hash)) continue;
    auto finding = rewritten.judge(commit);
    if (!finding) return finding.problem();
    if (*finding) findings.push_back(std::move(**finding));
  }
  return findings;
}

}  // namespace plaint
