#include "commands/case_versions.h"

#include <map>

#include "yaml/case_reader.h"

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

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    lines.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  while (!lines.empty() && lines.back().empty()) lines.pop_back();
  return lines;
}

// The text above the last paragraph, if that is all trailers; else all of it.
std::string without_trailers(const std::string& body) {
  std::vector<std::string> lines = lines_of(body);
  std::size_t first = lines.size();
  while (first > 0 && is_trailer(lines[first - 1])) --first;
  if (first == 0 || lines[first - 1].empty()) lines.resize(first);
  while (!lines.empty() && lines.back().empty()) lines.pop_back();
  std::string text;
  for (const std::string& line : lines) text += (text.empty() ? "" : "\n") + line;
  return text;
}

Recorder recorder_of(const git::Version& version) {
  const bool ours = !trailer_of(version, "Case").empty() || !trailer_of(version, "Undoes").empty();
  return {git::day_of(version.author_time), version.author, version.commit, reason_of(version), !ours};
}

}  // namespace

std::string trailer_of(const git::Version& version, const std::string& name) {
  const std::vector<std::string> lines = lines_of(version.body);
  for (std::size_t at = lines.size(); at > 0 && is_trailer(lines[at - 1]); --at) {
    if (lines[at - 1].starts_with(name + ": ")) return lines[at - 1].substr(name.size() + 2);
  }
  return {};
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
  const auto committed = git::versions_of(world, on_day.path);
  if (!committed) return committed.problem();
  CaseVersions versions;
  std::map<std::string, int> places;
  for (const git::Version& version : *committed) {
    FileVersion file;
    for (const std::string& parent : version.parents) {
      if (const auto found = places.find(parent); found != places.end()) file.parents.push_back(found->second);
    }
    if (version.text) file.file = read_version(on_day.path, *version.text);
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
