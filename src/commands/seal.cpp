#include "commands/seal.h"

#include <algorithm>
#include <set>

#include "base/text.h"
#include "commands/audit_files.h"
#include "report/audit_policies.h"
#include "report/seal_text.h"
#include "yaml/case_versions.h"

namespace plaint {

namespace {

using Blobs = std::map<std::string, std::optional<std::string>>;
constexpr int usual_width = 80, widest = 100;

std::string text_of(const Blobs& blobs, const std::string& name) {
  const auto found = blobs.find(name);
  return found == blobs.end() || !found->second ? std::string{} : *found->second;
}

class Check {
 public:
  Check(const AuditHistory& history, const SealedState& sealed, const Blobs& blobs, const std::string& code)
      : history_(history), sealed_(sealed), blobs_(blobs) {
    check_.code = code;
    check_.found = true;
    check_.in_history = sealed.place >= 0;
    check_.commit = sealed.commit.hash;
    check_.committed = sealed.commit.day;
    note_ancestors();
    findings_ = audit::judge_changes(history.trail);
    for (audit::Finding& each : audit::judge_merges(history.trail)) findings_.push_back(std::move(each));
  }

  SealCheck run() {
    for (const auto& [path, blob] : sealed_.files) {
      if (is_case_path(path)) {
        check_case(path, blob);
      } else {
        check_file(path, blob);
      }
    }
    int now = 0;
    for (const auto& [path, state] : history_.trail.now) now += static_cast<int>(state->events.size());
    check_.events_since = std::max(0, now - check_.events_kept - changed_);
    return std::move(check_);
  }

 private:
  // The commits that the sealed one follows on: what they did was done before.
  void note_ancestors() {
    before_.assign(history_.trail.commits.size(), false);
    if (sealed_.place < 0) return;
    before_[static_cast<std::size_t>(sealed_.place)] = true;
    for (std::size_t at = before_.size(); at > 0; --at) {
      if (!before_[at - 1]) continue;
      for (const int parent : history_.trail.commits[at - 1].parents) {
        if (parent >= 0) before_[static_cast<std::size_t>(parent)] = true;
      }
    }
  }

  // Where the case stands today: it may have been renumbered since.
  std::string path_today(std::string path) const {
    for (const audit::Change& change : history_.trail.changes) {
      const bool later = !before_[static_cast<std::size_t>(change.commit)];
      if (later && change.before_path == path && change.path != path) path = change.path;
    }
    return path;
  }

  void check_case(const std::string& path, const std::string& blob) {
    const yaml::CaseVersion then = yaml::read_version(path, text_of(blobs_, blob), nullptr);
    const std::string today = path_today(path);
    const auto now = history_.trail.now.find(today);
    const bool diary = path == "diary.yaml";
    diary ? ++check_.files : ++check_.cases;
    check_.events += static_cast<int>(then.state->events.size());
    SealChange change;
    change.about = audit::case_of(path);
    if (now == history_.trail.now.end()) {
      change.lost = {shown(path) + " is gone"};
    } else if (!then.state->readable) {
      change.lost = {shown(path) + " could not be read when it was sealed, so that it cannot be compared"};
    } else {
      change.lost = audit::lost_between(*then.state, *now->second);
      const EventStates missing = missing_from(now->second->events, then.state->events);
      check_.events_kept += static_cast<int>(then.state->events.size() - missing.size());
      for (const EventChange& each : event_changes(then.state->events, now->second->events)) changed_ += each.before && each.after ? 1 : 0;
    }
    if (change.lost.empty()) {
      diary ? ++check_.files_kept : ++check_.cases_kept;
    } else {
      explain(change, {audit::case_of(path), audit::case_of(today)});
    }
  }

  // By the findings of later commits about the case; where the history was rewritten, there is none to go by.
  void explain(SealChange& change, const std::set<std::string>& about) {
    std::map<std::string, int> places;
    for (std::size_t at = 0; at < before_.size(); ++at) places[history_.trail.commits[at].hash] = static_cast<int>(at);
    change.explained = check_.in_history;
    for (const audit::Finding& finding : findings_) {
      const auto place = places.find(finding.commit);
      if (!about.contains(finding.about) || place == places.end() || before_[static_cast<std::size_t>(place->second)]) continue;
      if (finding.code == "added-by-hand" || finding.code == "recorded-late") continue;
      change.explained = change.explained && finding.explained;
      const bool told = std::any_of(change.by.begin(), change.by.end(), [&](const auto& each) { return each.commit == finding.commit; });
      if (!told) change.by.push_back(finding);
    }
    change.explained = change.explained && !change.by.empty();
    check_.changes.push_back(std::move(change));
  }

  void check_file(const std::string& path, const std::string& blob) {
    ++check_.files;
    const auto now = history_.files.find(path);
    SealChange change;
    change.about = path;
    if (now == history_.files.end()) {
      change.lost = {shown(path) + " is gone"};
    } else if (now->second != blob && is_rule_path(path)) {
      for (const audit::Finding& finding : judge_rule({&sealed_.commit, path, text_of(blobs_, blob), text_of(blobs_, now->second)})) {
        if (finding.code == "policy-changed" && !finding.reason_asked) continue;  // only comments or layout
        change.lost.push_back(finding.what);
        change.lost.insert(change.lost.end(), finding.details.begin(), finding.details.end());
      }
    }
    if (change.lost.empty()) {
      ++check_.files_kept;
      return;
    }
    change.explained = check_.in_history;
    for (const RuleChange& rule : history_.rules) {
      if (rule.path != path || before_[static_cast<std::size_t>(rule.commit)]) continue;
      change.by.push_back(audit::finding_of(history_.trail.commits[static_cast<std::size_t>(rule.commit)], "", path, ""));
      change.explained = change.explained && !change.by.back().reason.empty();
    }
    change.explained = change.explained && !change.by.empty();
    check_.changes.push_back(std::move(change));
  }

  const AuditHistory& history_;
  const SealedState& sealed_;
  const Blobs& blobs_;
  std::vector<bool> before_;
  std::vector<audit::Finding> findings_;
  int changed_ = 0;
  SealCheck check_;
};

}  // namespace

int print_seal(World& world, const CommonOptions& common, const AuditHistory& history) {
  if (history.trail.commits.empty()) return say(world, {"nothing was committed here yet, so there is nothing to seal", {}}, exit_problems);
  const auto digests = digests_of(history.files, history.blobs);
  if (!digests) return say(world, digests.problem(), exit_failed);
  Seal seal;
  seal.code = seal_code(*digests);
  seal.as_of = common.as_of;
  seal.commit = history.trail.commits.back().hash;
  seal.committed = history.trail.commits.back().day;
  for (const auto& [path, blob] : history.files) {
    const auto state = history.trail.now.find(path);
    if (state != history.trail.now.end()) seal.events += static_cast<int>(state->second->events.size());
    state != history.trail.now.end() && path != "diary.yaml" ? ++seal.cases : ++seal.files;
  }
  for (const audit::Finding& each : judge_disk(world, history)) seal.left_out.push_back(each.about);
  world.out << (common.format == Format::json ? seal_json(seal) : seal_text(seal));
  if (seal.left_out.empty()) return exit_well;
  return say(world, {"what is not committed is not sealed: " + join(seal.left_out, ", "), "commit it, and seal again"}, exit_problems);
}

int check_seal(World& world, const CommonOptions& common, const AuditHistory& history, const std::string& typed) {
  const auto code = read_seal_code(typed);
  if (!code) return say(world, code.problem(), exit_usage);
  Blobs blobs = history.blobs;
  const auto sealed = find_sealed(world, history, *code, blobs);
  if (!sealed) return say(world, sealed.problem(), exit_failed);
  SealCheck check;
  check.code = *code;
  if (*sealed) check = Check(history, **sealed, blobs, *code).run();
  const int columns = screen_of(world, common).width;
  world.out << (common.format == Format::json ? seal_check_json(check)
                                              : seal_check_text(check, columns == 0 ? usual_width : std::min(columns, widest)));
  return check.proven() ? exit_well : exit_problems;
}

}  // namespace plaint
