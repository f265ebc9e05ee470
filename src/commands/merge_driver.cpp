#include "commands/merge_driver.h"

#include "base/text.h"
#include "commands/find_case.h"
#include "yaml/merge.h"

namespace plaint {

namespace {

// More than plaint reads, so that a file that is too large becomes a conflict and not a failure.
constexpr std::size_t most_bytes = 64 * largest_file;

int failed(World& world, const Problem& problem) {
  return say(world,
             {problem.message + "; nothing was merged",
              "do not git add the file before both sides are in it; or start again: git merge --abort, and git pull"},
             exit_failed);
}

std::string name_of(const MergeDriverOptions& files) { return shown(files.path.empty() ? files.ours : files.path); }

int say_conflict(World& world, const MergeDriverOptions& files, const yaml::MergeOutcome& outcome) {
  const std::string name = name_of(files);
  Problem problem;
  for (const std::string& each : outcome.conflicts)
    problem.message += (problem.message.empty() ? "" : "\n") + name + ": " + each;
  if (outcome.two_cases) {
    const std::string which = files.path.empty() ? "" : " " + shown(case_id_of(files.path));
    problem.hint =
        "if they are two cases, plaint renumber" + which + " keeps both and gives one of them the next number";
  } else {
    problem.hint =
        "the file has both versions between <<<<<<< and >>>>>>>: keep what is right, take the markers out, then git add it";
  }
  return say(world, problem, exit_problems);
}

}  // namespace

int merge_driver(World& world, const CommonOptions&, const MergeDriverOptions& files) {
  yaml::MergeTexts texts;
  texts.path = files.path;
  const std::pair<const std::string*, std::string*> reads[] = {
      {&files.base, &texts.base}, {&files.ours, &texts.ours}, {&files.theirs, &texts.theirs}};
  for (const auto& [path, text] : reads) {
    Result<std::string> read = world.read_file(*path, most_bytes);
    if (!read) return failed(world, read.problem());
    *text = std::move(*read);
  }
  const yaml::MergeOutcome outcome = yaml::merge_cases(texts);
  if (outcome.text != texts.ours) {
    const Result<Done> written = world.write_file(files.ours, outcome.text);
    if (!written) return failed(world, written.problem());
  }
  for (const std::string& note : outcome.notes) say(world, {name_of(files) + ": " + note, {}}, exit_well);
  return outcome.clean ? exit_well : say_conflict(world, files, outcome);
}

}  // namespace plaint
