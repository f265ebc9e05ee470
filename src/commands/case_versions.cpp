#include "commands/case_versions.h"

#include <algorithm>
#include <map>
#include <set>

#include "base/contains.h"
#include "base/text.h"
#include "commands/find_case.h"
#include "commands/reference.h"
#include "yaml/case_reader.h"
#include "yaml/reference_edit.h"

namespace plaint {

namespace {

std::shared_ptr<const CaseFile> read_version(const std::string& path, const std::string& text) {
  Diagnostics ignored;  // what is wrong in an old version was told then
  auto file = yaml::read_case(std::make_shared<const Source>(Source{path, text}), ignored);
  return file ? std::make_shared<const CaseFile>(std::move(*file)) : nullptr;
}

bool is_trailer(const std::string& line) {
  const std::size_t colon = line.find(": ");
  if (colon == std::string::npos || colon == 0) return false;
  return line.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-") == colon;
}

std::vector<std::string> lines_of_message(const std::string& text) {
  std::vector<std::string> lines = lines_in(text);
  while (!lines.empty() && lines.back().empty()) lines.pop_back();
  return lines;
}

// The text above the last paragraph, if that is all trailers; else all of it.
std::string without_trailers(const std::string& body) {
  std::vector<std::string> lines = lines_of_message(body);
  std::size_t first = lines.size();
  while (first > 0 && is_trailer(lines[first - 1])) --first;
  if (first == 0 || lines[first - 1].empty()) lines.resize(first);
  while (!lines.empty() && lines.back().empty()) lines.pop_back();
  return join(lines, "\n");
}

Recorder recorder_of(const git::Version& version) {
  const bool ours = !trailer_of(version, "Case").empty() || !trailer_of(version, "Undoes").empty();
  return {git::day_of(version.author_time), version.author, version.commit, reason_of(version), !ours};
}

// --- A case that had another reference, or another file, before ---

// A version, and the file that it was of.
struct Followed {
  git::Version version;
  std::string path;
};

// What plaint renumber writes into the message of its commit: a case is named, and no event of it.
bool may_be_renumbering(const git::Version& version) {
  return version.text && !trailer_of(version, "Case").empty() && trailer_of(version, "Event").empty();
}

// The newest version that says the same under its own reference, with all that came before it.
std::vector<Followed> that_led_to(const git::Version& made, const std::vector<Followed>& earlier) {
  const std::string id = yaml::reference_in(*made.text);
  const auto same = std::find_if(earlier.rbegin(), earlier.rend(), [&](const Followed& each) {
    if (!each.version.text) return false;
    const auto text = yaml::with_reference(*each.version.text, id);
    return *each.version.text == *made.text || (text && *text == *made.text);
  });
  std::vector<Followed> led;
  if (same == earlier.rend()) return led;
  std::set<std::string> wanted = {same->version.commit};
  for (auto each = same; each != earlier.rend(); ++each) {
    if (!wanted.contains(each->version.commit)) continue;
    wanted.insert(each->version.parents.begin(), each->version.parents.end());
    led.push_back(*each);
  }
  std::reverse(led.begin(), led.end());
  return led;
}

// Where two cases with one reference met and the other one got a new reference, the versions of that other one go.
void part_from_other_case(std::vector<git::Version>& versions, const std::string& id) {
  std::set<std::string> wanted;
  std::map<std::string, const git::Version*> by_commit;
  for (git::Version& version : versions) {
    by_commit.emplace(version.commit, &version);
    wanted.insert(version.commit);
    for (const std::string& parent : version.parents) wanted.erase(parent);
    const std::vector<std::string> from = trailers_of(version, "Renumbered-From");
    if (version.parents.size() < 2 || !contains(from, id)) continue;
    const auto other = [&](const std::string& parent) { return !by_commit.contains(parent) || by_commit[parent]->text != version.text; };
    if (!std::all_of(version.parents.begin(), version.parents.end(), other)) std::erase_if(version.parents, other);
  }
  for (auto version = versions.rbegin(); version != versions.rend(); ++version) {
    if (wanted.contains(version->commit)) wanted.insert(version->parents.begin(), version->parents.end());
  }
  std::erase_if(versions, [&](const git::Version& each) { return !wanted.contains(each.commit); });
}

// The versions of a file, and before them those of the file from which it was renumbered.
Result<std::vector<Followed>> followed_versions(const World& world, const std::string& path, int depth = 0) {
  constexpr int deepest = 5;
  auto own = git::versions_of(world, path);
  if (!own) return own.problem();
  std::vector<Followed> all;
  const bool renumbered = !own->empty() && depth < deepest && may_be_renumbering(own->front());
  if (renumbered) {
    git::Version& made = own->front();
    std::vector<std::string> candidates;
    for (const std::string& old : trailers_of(made, "Renumbered-From")) {
      if (yaml::is_case_id(old)) candidates.push_back(case_path(old));
    }
    if (const auto changed = git::paths_of(world, made.commit, {"cases"})) candidates.insert(candidates.end(), changed->begin(), changed->end());
    for (const std::string& candidate : candidates) {
      if (candidate == path || !all.empty()) continue;
      const auto earlier = followed_versions(world, candidate, depth + 1);
      if (earlier) all = that_led_to(made, *earlier);
    }
    if (!all.empty()) made.parents = {all.back().version.commit};
  }
  if (depth == 0) part_from_other_case(*own, case_id_of(path));  // else it is just that other case which is looked for
  for (git::Version& version : *own) all.push_back({std::move(version), path});
  return all;
}

}  // namespace

std::vector<std::string> trailers_of(const git::Version& version, const std::string& name) {
  const std::vector<std::string> lines = lines_of_message(version.body);
  std::vector<std::string> values;
  for (std::size_t at = lines.size(); at > 0 && is_trailer(lines[at - 1]); --at) {
    if (lines[at - 1].starts_with(name + ": ")) values.push_back(lines[at - 1].substr(name.size() + 2));
  }
  return values;
}

std::string trailer_of(const git::Version& version, const std::string& name) {
  const std::vector<std::string> values = trailers_of(version, name);
  return values.empty() ? std::string{} : values.front();
}

std::string reason_of(const git::Version& version) {
  const std::string body = without_trailers(version.body);
  if (!trailer_of(version, "Undoes").empty()) return body.empty() ? "undone with plaint undo" : body;
  const bool ours = !trailer_of(version, "Case").empty() || !trailer_of(version, "By-Hand").empty();
  if (ours) return body;
  return body.empty() ? version.subject : version.subject + ": " + body;
}

Result<CaseVersions> versions_of_case(const World& world, const Workspace& workspace, const CaseOnDay& on_day) {
  if (!workspace.commits) return Problem{"this workspace is kept without git (git: none in plaint.yaml)", {}};
  const auto committed = followed_versions(world, on_day.path);
  if (!committed) return committed.problem();
  CaseVersions versions;
  std::map<std::string, int> places;
  for (const auto& [version, path] : *committed) {
    FileVersion file;
    for (const std::string& parent : version.parents) {
      if (const auto found = places.find(parent); found != places.end()) file.parents.push_back(found->second);
    }
    if (version.text) file.file = read_version(path, *version.text);
    file.deleted = !version.text;
    places.emplace(version.commit, static_cast<int>(versions.files.size()));
    versions.files.push_back(std::move(file));
    versions.recorders.emplace_back(recorder_of(version));
  }
  FileVersion now;
  if (!versions.files.empty()) now.parents.push_back(static_cast<int>(versions.files.size()) - 1);
  now.file = std::make_shared<const CaseFile>(*on_day.file);
  versions.files.push_back(std::move(now));
  versions.recorders.emplace_back();
  return versions;
}

}  // namespace plaint
