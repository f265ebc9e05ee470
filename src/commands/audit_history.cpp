#include "commands/audit_history.h"

#include <algorithm>
#include <chrono>
#include <set>

#include "base/text.h"
#include "yaml/case_versions.h"

namespace plaint {

namespace {

using audit::Change;
using audit::Finding;
using State = std::shared_ptr<const CaseState>;

// A version of a file; `readable`: the last one up to it that can be read, so that nothing hides behind one that cannot.
struct ReadVersion {
  yaml::CaseVersion version;
  State readable;
};

class Reader {
 public:
  explicit Reader(const World& world) : world_(world) {}

  Result<AuditHistory> read() {
    auto commits = git::commits(world_, git::Reach::head);
    if (!commits) return commits.problem();
    if (commits->empty()) return std::move(history_);
    take_commits(*commits);
    if (const auto done = take_differences(*commits); !done) return done.problem();
    if (const auto done = take_files(commits->back().tree); !done) return done.problem();
    if (const auto done = take_texts(); !done) return done.problem();
    read_versions();
    make_changes();
    for (const auto& [path, blob] : history_.files) {
      if (is_case_path(path)) history_.trail.now[path] = state_at(path, blob);
    }
    history_.steps = std::move(rows_);
    history_.blobs = std::move(texts_);
    return std::move(history_);
  }

 private:
  void take_commits(const std::vector<git::Commit>& commits) {
    std::map<std::string, int> places;
    for (const git::Commit& each : commits) {
      audit::Commit commit = audit_commit(each);
      for (const std::string& parent : each.parents) {
        const auto place = places.find(parent);
        commit.parents.push_back(place == places.end() ? -1 : place->second);
      }
      places.emplace(each.hash, static_cast<int>(history_.trail.commits.size()));
      history_.trail.commits.push_back(std::move(commit));
    }
  }

  Result<Done> take_differences(const std::vector<git::Commit>& commits) {
    std::vector<git::TreePair> pairs;
    std::vector<FileStep> which;
    for (int at = 0; at < static_cast<int>(commits.size()); ++at) {
      const std::vector<int>& parents = history_.trail.commits[static_cast<std::size_t>(at)].parents;
      for (int parent = 0; parent < std::max(1, static_cast<int>(parents.size())); ++parent) {
        const int place = parents.empty() ? -1 : parents[static_cast<std::size_t>(parent)];
        pairs.push_back({place < 0 ? "" : commits[static_cast<std::size_t>(place)].tree, commits[static_cast<std::size_t>(at)].tree});
        which.push_back({at, parent, {}});
      }
    }
    const auto all = git::differences(world_, pairs, audited_paths);
    if (!all) return all.problem();
    for (std::size_t at = 0; at < all->size(); ++at) {
      for (const git::Difference& each : (*all)[at]) rows_.push_back({which[at].commit, which[at].parent, each});
    }
    return Done{};
  }

  Result<Done> take_files(const std::string& tree) {
    auto files = git::files_of(world_, tree, audited_paths);
    if (!files) return files.problem();
    history_.files = std::move(*files);
    return Done{};
  }

  Result<Done> take_texts() {
    std::set<std::string> wanted;
    for (const FileStep& row : rows_) wanted.insert({row.file.before, row.file.after});
    wanted.erase("");
    const std::vector<std::string> names(wanted.begin(), wanted.end());
    auto texts = git::blobs(world_, names);
    if (!texts) return texts.problem();
    for (std::size_t at = 0; at < names.size(); ++at) texts_.emplace(names[at], std::move((*texts)[at]));
    return Done{};
  }

  // The versions of each file in turn, those of several files at the same time.
  void read_versions() {
    std::map<std::string, std::vector<const FileStep*>> by_path;
    for (const FileStep& row : rows_) {
      if (is_case_path(row.file.path)) by_path[row.file.path].push_back(&row);
    }
    std::vector<std::pair<const std::vector<const FileStep*>*, std::map<std::string, ReadVersion>*>> jobs;
    for (const auto& [path, rows] : by_path) jobs.emplace_back(&rows, &versions_[path]);
    world_.do_all(jobs.size(), [&](std::size_t at) {
      for (const FileStep* row : *jobs[at].first) read_row(*row, *jobs[at].second);
    });
    for (const auto& [path, versions] : versions_) history_.versions += static_cast<int>(versions.size());
  }

  void read_row(const FileStep& row, std::map<std::string, ReadVersion>& versions) const {
    if (row.file.after.empty() || versions.contains(row.file.after)) return;
    const auto before = versions.find(row.file.before);
    const std::optional<std::string>& text = texts_.find(row.file.after)->second;
    ReadVersion read;
    read.version = text ? yaml::read_version(row.file.path, *text, before == versions.end() ? nullptr : &before->second.version)
                        : yaml::CaseVersion{"", unreadable()};
    read.readable = read.version.state->readable || before == versions.end() ? read.version.state : before->second.readable;
    versions.emplace(row.file.after, std::move(read));
  }

  static State unreadable() {
    auto state = std::make_shared<CaseState>();
    state->readable = false;
    return state;
  }

  State state_at(const std::string& path, const std::string& blob) const {
    const auto versions = versions_.find(path);
    if (blob.empty() || versions == versions_.end()) return nullptr;
    const auto found = versions->second.find(blob);
    return found == versions->second.end() ? unreadable() : found->second.version.state;
  }

  State readable_at(const std::string& path, const std::string& blob) const {
    const auto versions = versions_.find(path);
    if (blob.empty() || versions == versions_.end()) return nullptr;
    const auto found = versions->second.find(blob);
    return found == versions->second.end() ? unreadable() : found->second.readable;
  }

  void make_changes() {
    for (std::size_t first = 0; first < rows_.size();) {
      std::size_t end = first;
      const std::size_t begun = history_.trail.changes.size();
      while (end < rows_.size() && rows_[end].commit == rows_[first].commit && rows_[end].parent == rows_[first].parent) {
        make_change(rows_[end++]);
      }
      join_renumbered(begun);
      first = end;
    }
  }

  void make_change(const FileStep& row) {
    const std::string& path = row.file.path;
    tell_damage(row);
    if (is_case_path(path)) {
      history_.trail.changes.push_back({row.commit, row.parent, path, path, readable_at(path, row.file.before), state_at(path, row.file.after)});
    } else if (row.parent == 0) {
      history_.rules.push_back({row.commit, path, text_of(row.file.before), text_of(row.file.after)});
    }
  }

  std::string text_of(const std::string& blob) const {
    const auto found = texts_.find(blob);
    return found == texts_.end() || !found->second ? std::string{} : *found->second;
  }

  void tell_damage(const FileStep& row) {
    const auto text = texts_.find(row.file.after);
    if (text == texts_.end() || text->second || !told_.insert(row.file.after).second) return;
    Finding finding = audit::finding_of(history_.trail.commits[static_cast<std::size_t>(row.commit)], "object-damaged",
                                        audit::case_of(row.file.path),
                                        row.file.path + " as this commit left it is missing from the repository, or is not what it was");
    finding.details = {"git's object " + row.file.after.substr(0, 10) + "; git fsck tells more; another clone may have it whole"};
    history_.findings.push_back(std::move(finding));
  }

  // A case that went and one that came in the same step, with the same events, are one case with another number.
  void join_renumbered(std::size_t begun) {
    std::vector<Change>& changes = history_.trail.changes;
    std::vector<std::size_t> gone;
    for (std::size_t at = begun; at < changes.size(); ++at) {
      if (changes[at].before && !changes[at].after) gone.push_back(at);
    }
    for (std::size_t at = begun; at < changes.size() && !gone.empty(); ++at) {
      if (changes[at].before || !changes[at].after) continue;
      const auto from = std::find_if(gone.begin(), gone.end(), [&](std::size_t each) { return same_case(*changes[each].before, *changes[at].after); });
      if (from == gone.end()) continue;
      changes[at].before = changes[*from].before;
      changes[at].before_path = changes[*from].path;
      changes[*from].commit = -1;
      gone.erase(from);
    }
    std::erase_if(changes, [](const Change& each) { return each.commit < 0; });
  }

  static bool same_case(const CaseState& was, const CaseState& is) {
    if (!was.readable || !is.readable) return false;
    const std::size_t lost = missing_from(is.events, was.events).size();
    if (!was.events.empty()) return 2 * lost <= was.events.size() && changes_between(was.head, is.head).size() <= 2;
    return changes_between(was.head, is.head).empty();
  }

  const World& world_;
  AuditHistory history_;
  std::vector<FileStep> rows_;
  std::map<std::string, std::optional<std::string>> texts_;
  std::map<std::string, std::map<std::string, ReadVersion>> versions_;  // path -> blob
  std::set<std::string> told_;
};

}  // namespace

bool is_case_path(const std::string& path) {
  return path == "diary.yaml" || (path.starts_with("cases/") && (path.ends_with(".yaml") || path.ends_with(".yml")));
}

audit::Commit audit_commit(const git::Commit& commit) {
  audit::Commit made;
  made.hash = commit.hash;
  made.who = commit.author.empty() ? commit.email : commit.author;
  made.author_time = commit.author_time;
  made.commit_time = commit.commit_time;
  made.day = git::day_of(commit.commit_time);
  made.author_day = git::day_of(commit.author_time);
  made.subject = commit.subject;
  split_message(made, commit.body);
  return made;
}

Result<AuditHistory> read_history(const World& world) { return Reader(world).read(); }

}  // namespace plaint
