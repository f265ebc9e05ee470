#include "commands/init_git.h"

#include <algorithm>

#include "commands/merge_driver.h"
#include "world/git.h"

namespace plaint {

namespace {

std::optional<Problem> make_repository(const World& world, GitSetUp& done) {
  const Result<std::string> inside = git::look(world, {"rev-parse", "--is-inside-work-tree"});
  if (inside) return std::nullopt;
  if (inside.problem().message.find("not under git") == std::string::npos) return inside.problem();
  const Result<std::string> made = git::run(world, {"init", "--quiet"});
  if (!made) return made.problem();
  done.made = true;
  return std::nullopt;
}

std::optional<Problem> configure(const World& world, GitSetUp& done) {
  for (const GitSetting& each : merge_settings) {
    if (git::setting(world, std::string(each.key)) == each.value) continue;
    const Result<std::string> set = git::run(world, {"config", "--local", std::string(each.key), std::string(each.value)});
    if (!set) return set.problem();
    done.configured = true;
  }
  return std::nullopt;
}

}  // namespace

std::vector<std::string> committed_of(const World& world, const std::vector<std::string>& paths) {
  std::vector<std::string> words = {"ls-tree", "-r", "-z", "--name-only", "HEAD", "--"};
  words.insert(words.end(), paths.begin(), paths.end());
  const Result<std::string> printed = git::look(world, words);
  std::vector<std::string> found;
  if (!printed) return found;
  for (std::size_t begin = 0; begin < printed->size();) {
    const std::size_t end = std::min(printed->find('\0', begin), printed->size());
    found.push_back(printed->substr(begin, end - begin));
    begin = end + 1;
  }
  return found;
}

GitSetUp set_up_git(const World& world, const std::vector<std::string>& paths, const std::string& subject) {
  GitSetUp done;
  done.problem = make_repository(world, done);
  if (!done.problem) done.problem = configure(world, done);
  if (done.problem || paths.empty()) return done;
  const Result<git::Committed> committed = git::commit(world, paths, {subject});
  if (!committed) {
    done.problem = committed.problem();
  } else {
    done.committed = !committed->nothing_new;
  }
  return done;
}

}  // namespace plaint
