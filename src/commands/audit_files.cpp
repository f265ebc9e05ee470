#include "commands/audit_files.h"

#include <algorithm>
#include <set>

#include "base/digest.h"
#include "base/text.h"
#include "yaml/case_versions.h"

namespace plaint {

namespace {

using audit::Finding;

constexpr int deepest = 4;

bool is_audited(const std::string& path) { return path.ends_with(".yaml") || path.ends_with(".yml"); }

void list_below(const World& world, const std::string& folder, int depth, std::set<std::string>& paths) {
  if (depth > deepest) return;
  const auto listing = world.list(folder);
  if (!listing) return;
  std::copy_if(listing->files.begin(), listing->files.end(), std::inserter(paths, paths.end()), is_audited);
  for (const std::string& each : listing->folders) list_below(world, each, depth + 1, paths);
}

Finding told(std::string code, const std::string& path, std::string what) {
  Finding finding;
  finding.code = std::move(code);
  finding.about = is_case_path(path) ? audit::case_of(path) : path;
  finding.what = std::move(what);
  return finding;
}

// As git keeps a file when it is told to give out the line ends of Windows: only these, for whatever else is other than in the
// commit was changed.
std::string as_git_keeps(const std::string& text) {
  std::string plain;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] != '\r' || at + 1 == text.size() || text[at + 1] != '\n') plain += text[at];
  }
  return plain;
}

void judge_file(const World& world, const AuditHistory& history, const std::string& path, std::vector<Finding>& findings) {
  const auto committed = history.files.find(path);
  if (committed == history.files.end()) {
    findings.push_back(told("not-committed", path, path + " was never committed: git knows nothing of it"));
    return;
  }
  const auto text = world.read_file(path, largest_file);
  if (!text) {
    findings.push_back(told("uncommitted-change", path, path + " cannot be read: " + text.problem().message));
    return;
  }
  const std::string& name = committed->second;
  if (git_blob_name(*text, name.size()) == name || git_blob_name(as_git_keeps(*text), name.size()) == name) return;
  Finding finding = told("uncommitted-change", path, path + " was changed and not committed: nobody can tell who did it, or when");
  if (const auto now = history.trail.now.find(path); now != history.trail.now.end()) {
    const yaml::CaseVersion disk = yaml::read_version(path, *text, nullptr);
    if (disk.state->readable && now->second->readable) {
      finding.details = audit::lost_between(*now->second, *disk.state);
      const std::size_t more = missing_from(now->second->events, disk.state->events).size();
      if (finding.details.empty() && more == 0) finding.details.emplace_back("no event is changed or missing");
      if (more > 0) finding.details.push_back(count_of(static_cast<int>(more), "events") + " on the disk that the last commit does not have");
    }
  }
  findings.push_back(std::move(finding));
}

}  // namespace

std::vector<Finding> judge_disk(const World& world, const AuditHistory& history) {
  std::set<std::string> paths;
  for (const char* folder : {"cases", "policies"}) list_below(world, folder, 0, paths);
  for (const char* path : {"diary.yaml", "plaint.yaml"}) {
    if (world.file_exists(path)) paths.insert(path);
  }
  std::vector<Finding> findings;
  for (const auto& [path, name] : history.files) {
    if (is_audited(path) && !paths.contains(path)) {
      findings.push_back(told("uncommitted-change", path, path + " is gone from the disk, and that was not committed"));
    }
  }
  for (const std::string& path : paths) judge_file(world, history, path, findings);
  return findings;
}

Result<std::vector<Finding>> judge_repository(const World& world, const AuditHistory& history) {
  const auto odd = git::oddities(world);
  if (!odd) return odd.problem();
  std::vector<Finding> findings;
  const auto tell = [&](std::string code, std::string what, std::vector<std::string> details) {
    Finding finding;
    finding.code = std::move(code);
    finding.what = std::move(what);
    finding.details = std::move(details);
    findings.push_back(std::move(finding));
  };
  if (odd->shallow) {
    tell("shallow", "The oldest part of the history is not here: this is a shallow clone", {"git fetch --unshallow brings it"});
  }
  if (odd->grafted) {
    tell("grafted", "A grafts file makes git show commits with other parents than they have", {"audit looked at the real parents; the file is .git/info/grafts"});
  }
  for (const std::string& name : odd->replaced) {
    tell("replaced", "Git is told to show another object in the place of " + name.substr(0, 10),
         {"audit looked at the real one; git replace -d " + name.substr(0, 10) + " takes the other away"});
  }
  const auto rewritten = judge_rewriting(world, history, odd->steps);
  if (!rewritten) return rewritten.problem();
  findings.insert(findings.end(), rewritten->begin(), rewritten->end());
  return findings;
}

}  // namespace plaint
