#include "world/git.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <span>

#include "base/text.h"
#include "world/london.h"

namespace plaint::git {

namespace {

using Variables = std::vector<std::pair<std::string, std::optional<std::string>>>;

// The words of git are read below, so they are English; and it never waits for an answer. What a hook that runs plaint has
// set would lead it to another repository or index.
const Variables every_time = {{"LC_ALL", "C"},
                              {"GIT_TERMINAL_PROMPT", "0"},
                              {"GIT_EDITOR", ":"},
                              {"GIT_DIR", std::nullopt},
                              {"GIT_WORK_TREE", std::nullopt},
                              {"GIT_INDEX_FILE", std::nullopt},
                              {"GIT_OBJECT_DIRECTORY", std::nullopt},
                              {"GIT_ALTERNATE_OBJECT_DIRECTORIES", std::nullopt},
                              {"GIT_PREFIX", std::nullopt},
                              {"GIT_NAMESPACE", std::nullopt}};
const Variables when_looking = {{"GIT_OPTIONAL_LOCKS", "0"}, {"GIT_NO_LAZY_FETCH", "1"},   {"GIT_ATTR_NOSYSTEM", "1"},
                                {"GIT_PAGER", "cat"},        {"GIT_EXTERNAL_DIFF", ""},    {"GIT_ASKPASS", ""},
                                {"SSH_ASKPASS", ""},         {"GIT_NO_REPLACE_OBJECTS", "1"},
                                {"GIT_GRAFT_FILE", "/dev/null"}, {"GIT_ALLOW_PROTOCOL", "none"}, {"GIT_SSH_COMMAND", "false"}};
constexpr const char* when_looking_settings[] = {
    "core.fsmonitor=false",     "core.hooksPath=/dev/null",      "core.pager=cat",         "diff.external=",
    "protocol.allow=never",     "core.alternateRefsCommand=",    "gpg.program=false",      "core.attributesFile=/dev/null",
    "log.showSignature=false",  "log.mailmap=false",             "color.ui=false",        "core.commitGraph=false",
    "credential.helper=",       "core.sshCommand=false",         "core.askPass=",         "safe.bareRepository=explicit"};

constexpr const char* merge_left =
    "git status tells what is left of it; git commit finishes it, git merge --abort gives it up";
constexpr const char* damaged = "git's store in this folder is damaged";
constexpr const char* mend_store = "git fsck tells more; a copy from another machine or a backup mends it";
constexpr const char* ask_hook = "when a hook of this repository says so (.git/hooks), do what it asks";

struct Complaint {
  std::string_view said;  // by git, somewhere in its message
  std::string_view message;
  std::string_view hint;
};
constexpr Complaint complaints[] = {
    {"not a git repository", "this folder is not under git",
     "plaint init puts it there; or write 'git: none' in plaint.yaml, and nothing is committed"},
    {"dubious ownership", "git does not trust this folder, because it belongs to somebody else",
     "if it is yours to work in: git config --global --add safe.directory \"$(pwd)\""},
    {"tell me who you are", "git does not know who you are",
     "git config user.name \"Your Name\" && git config user.email you@example.org"},
    {"empty ident name", "git does not know who you are",
     "git config user.name \"Your Name\" && git config user.email you@example.org"},
    {"partial commit during a merge", "a merge is not finished here", merge_left},
    {"you have unmerged files", "a merge is not finished here", merge_left},
    {"you have not concluded your merge", "a merge is not finished here", merge_left},
    {"partial commit during a cherry-pick", "a cherry-pick is not finished here",
     "git status tells what is left of it; git cherry-pick --continue finishes it"},
    {"cannot do a partial commit during a rebase", "a rebase is not finished here",
     "git status tells what is left of it; git rebase --continue finishes it"},
    {"ignored by one of your .gitignore", "git is told to ignore this file",
     "take it out of .gitignore; git check-ignore -v FILE names the line"},
    {"is beyond a symbolic link", "git keeps nothing that lies behind a link, and a folder on the way is one",
     "make it a folder again, in place of the link; or write 'git: none' in plaint.yaml, and nothing is committed"},
    {"outside of your sparse-checkout", "git is told to leave this folder out (a sparse checkout)",
     "git sparse-checkout disable brings all of it back"},
    {"failed to sign the data", "git is set to sign every commit, and could not sign this one",
     "mend the signing, or turn it off here: git config commit.gpgsign false"},
    {"would be replaced by", "git is set to refuse these line ends (core.safecrlf)", "git config core.safecrlf warn"},
    {"could not parse HEAD", damaged, mend_store},
    {"bad object HEAD", damaged, mend_store},
    {"is corrupt", damaged, mend_store},
    {"insufficient permission for adding an object", "git may not write here: parts of .git belong to somebody else",
     "whoever made them has to give them to you: chown -R YOU .git"},
    {"No space left on device", "the disk is full", "make room on it"},
    {"unable to write new_index file", "git could not write its index: the disk is full, or failing", "make room on it"},
};

// "Unable to create '/home/asha/cases/.git/index.lock'" -> "Unable to create 'index.lock'": where a workspace lies is nobody's
// business who reads the message.
std::string without_folders(std::string_view text) {
  std::string kept;
  bool within_word = false;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find_first_of(" \n'\":", 1), text.size());
    if (text.front() == '/' && !within_word) text.remove_prefix(text.substr(0, end).rfind('/') + 1);
    if (text.empty()) break;
    within_word = std::string_view(" \n'\":(=<").find(text.front()) == std::string_view::npos;
    kept += text.front();
    text.remove_prefix(1);
  }
  return kept;
}

// What it said, on one line.
std::string gist(const std::string& text) {
  constexpr std::size_t most = 300;
  std::string line = without_folders(text);
  std::replace(line.begin(), line.end(), '\n', ' ');
  while (!line.empty() && line.back() == ' ') line.pop_back();
  if (line.size() > most) line = line.substr(0, most) + " ...";
  return line;
}

// "index.lock", "refs/heads/main.lock": the file that git found in its way; "" when there was none
std::string lock_in_the_way(const std::string& said) {
  const std::size_t end = said.find(".lock': File exists");
  if (end == std::string::npos) return {};
  const std::string path = said.substr(0, end);
  const std::size_t reference = path.rfind("/refs/");
  return path.substr((reference == std::string::npos ? path.rfind('/') : reference) + 1) + ".lock";
}

Problem complaint_about(const Finished& finished) {
  const std::string said = finished.err + finished.out;
  for (const Complaint& row : complaints) {
    if (said.find(row.said) != std::string::npos) return {std::string(row.message), std::string(row.hint)};
  }
  if (const std::string lock = lock_in_the_way(said); !lock.empty()) {
    return {"another git is at work here, or one was interrupted and left its lock",
            "when no other git is running: rm \"$(git rev-parse --git-path " + shown(lock) + ")\""};
  }
  const std::string what = gist(finished.err.empty() ? finished.out : finished.err);
  return {"git would not: " + (what.empty() ? "a hook refused it without a word, or git was stopped" : shown(what)), ask_hook};
}

Result<Finished> run_git(const World& world, std::vector<std::string> words, const std::string& input,
                         const Variables& more) {
  words.insert(words.begin(), "git");
  Program program{std::move(words), input, every_time};
  program.environment.insert(program.environment.end(), more.begin(), more.end());
  Result<Finished> finished = world.run_program(program);
  if (!finished) return Problem{"git is not installed, or cannot be run", "install it, or write 'git: none' in plaint.yaml"};
  return finished;
}

std::vector<std::string> with(std::vector<std::string> words, const std::vector<std::string>& paths) {
  words.emplace_back("--");
  words.insert(words.end(), paths.begin(), paths.end());
  return words;
}

bool says(const Finished& finished, std::string_view what) {
  return (finished.out + finished.err).find(what) != std::string::npos;
}

std::int64_t number(std::string_view text) {
  std::int64_t value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

std::vector<std::string_view> split(std::string_view text, char between) {
  std::vector<std::string_view> parts;
  for (std::size_t at = text.find(between); at != std::string_view::npos; at = text.find(between)) {
    parts.push_back(text.substr(0, at));
    text.remove_prefix(at + 1);
  }
  parts.push_back(text);
  return parts;
}

// What `git cat-file --batch` printed: for each name asked for a text, or none where there was no such file.
std::vector<std::optional<std::string>> batch_of(std::string_view printed) {
  std::vector<std::optional<std::string>> texts;
  while (!printed.empty()) {
    const std::size_t end = std::min(printed.find('\n'), printed.size() - 1);
    const std::string_view head = printed.substr(0, end);
    printed.remove_prefix(end + 1);
    const std::vector<std::string_view> words = split(head, ' ');
    if (words.size() != 3 || words[1] != "blob") {
      texts.emplace_back();
      if (words.size() != 3) continue;
    } else {
      texts.emplace_back(printed.substr(0, static_cast<std::size_t>(number(words[2]))));
    }
    printed.remove_prefix(std::min(printed.size(), static_cast<std::size_t>(number(words[2])) + 1));
  }
  return texts;
}

}  // namespace

std::string to_text(const Message& message) {
  std::string text = message.subject + "\n";
  if (!message.body.empty()) text += "\n" + message.body + "\n";
  if (!message.trailers.empty()) text += "\n";
  for (const Trailer& trailer : message.trailers) text += trailer.name + ": " + trailer.value + "\n";
  return text;
}

Result<Committed> commit(const World& world, const std::vector<std::string>& paths, const Message& message) {
  const auto words = [&](std::initializer_list<const char*> rest) {
    std::vector<std::string> all = {"--literal-pathspecs", "-c", "core.fsync=all", "-c", "commit.verbose=false"};
    all.insert(all.end(), rest.begin(), rest.end());
    return with(all, paths);
  };
  const auto attempt = [&] {
    return run_git(world, words({"commit", "--only", "--cleanup=whitespace", "-F", "-"}), to_text(message), {});
  };
  Result<Finished> done = attempt();
  if (done && done->status != 0 && says(*done, "did not match any file")) {  // new files
    const Result<Finished> added = run_git(world, words({"add", "-A"}), {}, {});
    if (!added) return added.problem();
    if (added->status != 0) return complaint_about(*added);
    done = attempt();
  }
  if (!done) return done.problem();
  const bool nothing = says(*done, "nothing to commit") || says(*done, "nothing added to commit") || says(*done, "no changes added");
  if (done->status != 0 && !nothing) return complaint_about(*done);
  // In a rebase that waits, git tells first which files still want merging.
  return Committed{nothing, done->out.starts_with("[detached HEAD") || done->out.find("\n[detached HEAD") != std::string::npos};
}

Result<bool> is_changed(const World& world, const std::string& path) {
  const auto printed = look(world, {"status", "--porcelain", "--untracked-files=all", "--ignore-submodules=all", "--", path});
  if (!printed) return printed.problem();
  return !printed->empty();
}

bool is_repository(const World& world) {
  const auto printed = look(world, {"rev-parse", "--is-inside-work-tree"});
  return printed && printed->starts_with("true");
}

std::optional<std::string> user_email(const World& world) {
  const auto identity = look(world, {"var", "GIT_AUTHOR_IDENT"});  // "Asha Example <asha@example.org> 1774008000 +0000"
  if (!identity) return std::nullopt;
  const std::size_t end = identity->rfind('>');
  const std::size_t begin = identity->rfind('<', end);
  if (begin == std::string::npos || end == std::string::npos) return std::nullopt;
  return identity->substr(begin + 1, end - begin - 1);
}

std::optional<std::string> setting(const World& world, const std::string& name) {
  const auto printed = look(world, {"config", "--get", name});
  if (!printed || printed->empty()) return std::nullopt;
  return printed->substr(0, printed->find('\n'));
}

Result<std::string> run(const World& world, std::vector<std::string> words, const std::string& input) {
  const Result<Finished> finished = run_git(world, std::move(words), input, {});
  if (!finished) return finished.problem();
  if (finished->status != 0) return complaint_about(*finished);
  return finished->out;
}

Result<std::string> look(const World& world, const std::vector<std::string>& words, const std::string& input) {
  std::vector<std::string> all = {"--no-pager", "--literal-pathspecs"};
  for (const char* setting : when_looking_settings) all.insert(all.end(), {"-c", setting});
  all.insert(all.end(), words.begin(), words.end());
  const Result<Finished> finished = run_git(world, std::move(all), input, when_looking);
  if (!finished) return finished.problem();
  if (finished->status != 0) return complaint_about(*finished);
  return finished->out;
}

namespace {

// `git log` with these further words, of these paths, the oldest first.
Result<std::vector<Version>> log_of(const World& world, std::vector<std::string> words, const std::vector<std::string>& paths) {
  constexpr std::size_t fields_of_one = 8;  // a message holds no NUL, so that nothing in it can pass for another commit
  words.insert(words.begin(), "log");
  words.insert(words.end(), {"-z", "--topo-order", "--reverse", "--no-ext-diff", "--no-textconv",
                             "--format=%H%x00%an%x00%ae%x00%at%x00%ct%x00%s%x00%b%x00%P"});
  const auto log = look(world, with(std::move(words), paths));
  if (!log) {
    // A repository without a commit has no versions.
    if (log.problem().message.find("does not have any commits") != std::string::npos) return std::vector<Version>{};
    return log.problem();
  }
  std::vector<Version> versions;
  const std::vector<std::string_view> all = split(*log, '\0');
  for (std::size_t first = 0; first + fields_of_one <= all.size(); first += fields_of_one) {
    const std::span<const std::string_view> fields(all.data() + first, fields_of_one);
    Version version;
    version.commit = fields[0];
    version.author = fields[1];
    version.email = fields[2];
    version.author_time = number(fields[3]);
    version.commit_time = number(fields[4]);
    version.subject = fields[5];
    version.body = fields[6];
    for (const std::string_view parent : split(fields[7], ' ')) {
      if (!parent.empty()) version.parents.emplace_back(parent);
    }
    versions.push_back(std::move(version));
  }
  return versions;
}

}  // namespace

Result<std::vector<Version>> versions_of(const World& world, const std::string& path) {
  if (path.find('\n') != std::string::npos) return Problem{"'" + shown(path) + "' has a line end in its name", {}};
  auto versions = log_of(world, {"--simplify-merges"}, {path});
  if (!versions || versions->empty()) return versions;
  std::string names;
  for (const Version& version : *versions) names += version.commit + ":./" + path + "\n";
  const auto printed = look(world, {"cat-file", "--batch"}, names);
  if (!printed) return printed.problem();
  std::vector<std::optional<std::string>> texts = batch_of(*printed);
  if (texts.size() != versions->size()) return Problem{"git's answer about '" + shown(path) + "' cannot be read", {}};
  for (std::size_t at = 0; at < versions->size(); ++at) (*versions)[at].text = std::move(texts[at]);
  return versions;
}

Result<std::vector<Version>> commits_below(const World& world, const std::vector<std::string>& paths) {
  return log_of(world, {"--max-count=1000"}, paths);
}

Result<std::vector<std::string>> paths_of(const World& world, const std::string& commit, const std::vector<std::string>& paths) {
  const auto printed =
      look(world, with({"diff-tree", "--root", "--no-commit-id", "--name-only", "--relative", "-r", "-z", commit}, paths));
  if (!printed) return printed.problem();
  std::vector<std::string> names;
  for (const std::string_view name : split(*printed, '\0')) {
    if (!name.empty()) names.emplace_back(name);
  }
  return names;
}

Date day_of(std::int64_t seconds) { return london_date(std::chrono::sys_seconds{std::chrono::seconds(seconds)}); }

}  // namespace plaint::git
