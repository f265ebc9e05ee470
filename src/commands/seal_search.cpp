#include <set>

#include "base/digest.h"
#include "base/text.h"
#include "commands/seal.h"

namespace plaint {

namespace {

using Files = std::map<std::string, std::string>;
using Blobs = std::map<std::string, std::optional<std::string>>;

// SHA-256 of each content, worked out once.
class Sums {
 public:
  explicit Sums(const Blobs& blobs) : blobs_(blobs) {}

  // "" when git does not have it
  const std::string& of(const std::string& blob) {
    auto [at, added] = sums_.emplace(blob, "");
    if (!added) return at->second;
    const auto text = blobs_.find(blob);
    if (text != blobs_.end() && text->second) at->second = sha256_hex(*text->second);
    return at->second;
  }

 private:
  const Blobs& blobs_;
  std::map<std::string, std::string> sums_;
};

// Goes back through the history from its end, the files of each commit made from those of the one after it.
class Search {
 public:
  Search(const AuditHistory& history, const std::string& code, Sums& sums) : history_(history), code_(code), sums_(sums) {
    for (std::size_t at = 0; at < history.steps.size(); ++at) steps_[{history.steps[at].commit, history.steps[at].parent}].push_back(at);
  }

  std::optional<SealedState> find() {
    if (history_.trail.commits.empty()) return std::nullopt;
    std::vector<std::pair<int, Files>> waiting = {{static_cast<int>(history_.trail.commits.size()) - 1, history_.files}};
    while (!waiting.empty()) {
      auto [commit, files] = std::move(waiting.back());
      waiting.pop_back();
      load(files);
      while (commit >= 0 && seen_.insert(commit).second) {
        if (seal_code(digests_) == code_) return SealedState{history_.trail.commits[static_cast<std::size_t>(commit)], commit, files};
        const std::vector<int>& parents = history_.trail.commits[static_cast<std::size_t>(commit)].parents;
        for (std::size_t other = 1; other < parents.size(); ++other) {
          Files side = files;
          for (const std::size_t at : steps_[{commit, static_cast<int>(other)}]) turn_back(side, history_.steps[at].file);
          waiting.emplace_back(parents[other], std::move(side));
        }
        for (const std::size_t at : steps_[{commit, 0}]) {
          turn_back(files, history_.steps[at].file);
          note(history_.steps[at].file.path, history_.steps[at].file.before);
        }
        commit = parents.empty() ? -1 : parents.front();
      }
    }
    return std::nullopt;
  }

 private:
  void load(const Files& files) {
    digests_.clear();
    for (const auto& [path, blob] : files) note(path, blob);
  }
  void note(const std::string& path, const std::string& blob) {
    if (blob.empty()) {
      digests_.erase(path);
    } else {
      digests_[path] = sums_.of(blob);
    }
  }
  static void turn_back(Files& files, const git::Difference& step) {
    if (step.before.empty()) {
      files.erase(step.path);
    } else {
      files[step.path] = step.before;
    }
  }

  const AuditHistory& history_;
  const std::string& code_;
  Sums& sums_;
  std::map<std::pair<int, int>, std::vector<std::size_t>> steps_;  // (commit, parent) -> places in history_.steps
  std::set<int> seen_;
  Digests digests_;
};

// What is in no history of today: other branches, and commits that were here before the history was rewritten.
Result<std::optional<SealedState>> find_elsewhere(const World& world, const AuditHistory& history, const std::string& code, Blobs& blobs) {
  const auto everything = git::commits(world, git::Reach::everything);
  if (!everything) return everything.problem();
  std::set<std::string> here;
  for (const audit::Commit& commit : history.trail.commits) here.insert(commit.hash);
  std::vector<git::TreePair> pairs;
  std::vector<const git::Commit*> which;
  for (const git::Commit& commit : *everything) {
    if (here.contains(commit.hash)) continue;
    pairs.push_back({"", commit.tree});
    which.push_back(&commit);
  }
  const auto trees = git::differences(world, pairs, audited_paths);
  if (!trees) return trees.problem();
  std::set<std::string> wanted;
  for (const auto& files : *trees) {
    for (const git::Difference& file : files) {
      if (!file.after.empty() && !blobs.contains(file.after)) wanted.insert(file.after);
    }
  }
  const std::vector<std::string> names(wanted.begin(), wanted.end());
  auto texts = git::blobs(world, names);
  if (!texts) return texts.problem();
  for (std::size_t at = 0; at < names.size(); ++at) blobs.emplace(names[at], std::move((*texts)[at]));
  Sums sums(blobs);
  for (std::size_t at = trees->size(); at > 0; --at) {
    Files files;
    Digests digests;
    for (const git::Difference& file : (*trees)[at - 1]) {
      if (file.after.empty()) continue;
      files[file.path] = file.after;
      digests[file.path] = sums.of(file.after);
    }
    if (seal_code(digests) == code) return std::optional(SealedState{audit_commit(*which[at - 1]), -1, std::move(files)});
  }
  return std::optional<SealedState>{};
}

}  // namespace

Result<Digests> digests_of(const Files& files, const Blobs& blobs) {
  Digests digests;
  for (const auto& [path, blob] : files) {
    const auto text = blobs.find(blob);
    if (text == blobs.end() || !text->second) {
      return Problem{"git does not have " + shown(path) + " as it was committed: the repository is damaged", "git fsck tells more"};
    }
    digests[path] = sha256_hex(*text->second);
  }
  return digests;
}

Result<std::optional<SealedState>> find_sealed(const World& world, const AuditHistory& history, const std::string& code, Blobs& blobs) {
  Sums sums(blobs);
  if (auto found = Search(history, code, sums).find()) return found;
  return find_elsewhere(world, history, code, blobs);
}

}  // namespace plaint
