#include "world/git_history.h"

#include <algorithm>
#include <charconv>

#include "base/digest.h"
#include "base/text.h"

namespace plaint::git {

namespace {

// Takes what stands before `end` off the front of a text; all of it when there is no `end`.
std::string_view take(std::string_view& text, char end) {
  const std::size_t at = std::min(text.find(end), text.size());
  const std::string_view first = text.substr(0, at);
  text.remove_prefix(std::min(at + 1, text.size()));
  return first;
}

std::int64_t number(std::string_view text) {
  std::int64_t value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

// "1774000000 +0100": the time, and the minutes of its zone
std::pair<std::int64_t, int> moment(std::string_view text) {
  const std::int64_t seconds = number(take(text, ' '));
  if (text.size() != 5) return {seconds, 0};
  const auto all = static_cast<int>(number(text.substr(1)));
  const int minutes = all / 100 * 60 + all % 100;
  return {seconds, text.front() == '-' ? -minutes : minutes};
}

bool is_nothing(std::string_view name) { return name.find_first_not_of('0') == std::string_view::npos; }

// The tree without files, which every git knows.
std::string empty_tree(std::size_t letters) {
  return letters == 64 ? "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321"
                       : "4b825dc642cb6eb9a060e54bf8d69288fbee4904";
}

Commit commit_of(std::string_view& text) {
  Commit commit;
  commit.hash = take(text, '\0');
  commit.tree = take(text, '\0');
  std::string_view parents = take(text, '\0');
  while (!parents.empty()) commit.parents.emplace_back(take(parents, ' '));
  commit.author = take(text, '\0');
  commit.email = take(text, '\0');
  std::tie(commit.author_time, commit.author_zone) = moment(take(text, '\0'));
  std::tie(commit.commit_time, commit.commit_zone) = moment(take(text, '\0'));
  commit.subject = take(text, '\0');
  commit.body = take(text, '\0');
  return commit;
}

// The rest of a row of --raw, of which the ':' is gone: "100644 100644 abc... def... M", then the path. A link or a submodule
// on one side counts as nothing there.
Difference difference_of(std::string_view& text) {
  std::string_view row = take(text, '\0');
  const std::string_view modes[2] = {take(row, ' '), take(row, ' ')};
  const std::string_view names[2] = {take(row, ' '), take(row, ' ')};
  const auto name = [&](int side) {
    return is_nothing(names[side]) || !modes[side].starts_with("100") ? std::string{} : std::string(names[side]);
  };
  Difference difference;
  difference.before = name(0);
  difference.after = name(1);
  difference.path = take(text, '\0');
  return difference;
}

std::vector<std::string> below(std::vector<std::string> words, const std::vector<std::string>& paths) {
  words.emplace_back("--");
  words.insert(words.end(), paths.begin(), paths.end());
  return words;
}

bool has_no_commit(const World& world) { return !look(world, {"rev-parse", "--verify", "--quiet", "HEAD"}); }

}  // namespace

Result<std::vector<Commit>> commits(const World& world, Reach reach) {
  std::vector<std::string> words = {"log", "-z", "--topo-order", "--reverse", "--no-show-signature", "--no-mailmap", "--no-notes",
                                    "--no-decorate", "--encoding=UTF-8", "--date=raw", "--no-patch",
                                    "--format=%H%x00%T%x00%P%x00%an%x00%ae%x00%ad%x00%cd%x00%s%x00%b"};
  if (reach == Reach::everything) words.insert(words.end(), {"--all", "--reflog"});
  if (reach == Reach::branches) words.insert(words.end(), {"--branches", "--tags", "--remotes"});
  if (has_no_commit(world)) {
    const auto repository = look(world, {"rev-parse", "--git-dir"});
    if (!repository) return repository.problem();
    if (reach == Reach::head) return std::vector<Commit>{};
  } else {
    words.emplace_back("HEAD");
  }
  const auto printed = look(world, below(std::move(words), {}));
  if (!printed) return printed.problem();
  std::vector<Commit> all;
  std::string_view rest = *printed;
  while (!rest.empty()) all.push_back(commit_of(rest));
  return all;
}

Result<std::vector<std::vector<Difference>>> differences(const World& world, const std::vector<TreePair>& pairs,
                                                         const std::vector<std::string>& paths) {
  std::string input;
  for (const TreePair& pair : pairs) {
    input += (pair.before.empty() ? empty_tree(pair.after.size()) : pair.before) + " " + pair.after + "\n";
  }
  const auto printed = look(world, below({"diff-tree", "--stdin", "-r", "-z", "--raw", "--no-abbrev", "--no-renames", "--relative"}, paths), input);
  if (!printed) return printed.problem();
  std::vector<std::vector<Difference>> all;
  std::string_view rest = *printed;
  while (!rest.empty()) {
    if (rest.front() == ':' && !all.empty()) {
      rest.remove_prefix(1);
      Difference difference = difference_of(rest);
      if (difference.before != difference.after) all.back().push_back(std::move(difference));
    } else {
      take(rest, '\n');  // the pair itself
      all.emplace_back();
    }
  }
  if (all.size() != pairs.size()) return Problem{"git's answer about what changed cannot be read", "git fsck tells whether the repository is whole"};
  return all;
}

Result<std::vector<std::optional<std::string>>> blobs(const World& world, const std::vector<std::string>& names) {
  std::string input;
  for (const std::string& name : names) input += name + "\n";
  const auto printed = look(world, {"cat-file", "--batch"}, input);
  if (!printed) return printed.problem();
  std::vector<std::optional<std::string>> texts;
  texts.reserve(names.size());
  std::string_view rest = *printed;
  for (const std::string& name : names) {
    std::string_view head = take(rest, '\n');
    take(head, ' ');
    const bool is_blob = take(head, ' ') == "blob";
    const auto size = static_cast<std::size_t>(number(head));
    texts.emplace_back();
    if (!head.empty() && size + 1 <= rest.size()) {
      const std::string_view text = rest.substr(0, size);
      rest.remove_prefix(size + 1);
      if (is_blob && git_blob_name(text, name.size()) == name) texts.back() = std::string(text);
    }
  }
  return texts;
}

Result<std::map<std::string, std::string>> files_of(const World& world, const std::string& tree,
                                                    const std::vector<std::string>& paths) {
  const auto printed = differences(world, {{"", tree}}, paths);
  if (!printed) return printed.problem();
  std::map<std::string, std::string> files;
  for (const Difference& each : printed->front()) {
    if (!each.after.empty()) files.emplace(each.path, each.after);
  }
  return files;
}

Result<Oddities> oddities(const World& world) {
  Oddities odd;
  const auto shallow = look(world, {"rev-parse", "--is-shallow-repository"});
  if (!shallow) return shallow.problem();
  odd.shallow = shallow->starts_with("true");
  if (const auto folder = look(world, {"rev-parse", "--git-common-dir"})) {
    const auto text = world.read_file(folder->substr(0, folder->find('\n')) + "/info/grafts", largest_file);
    odd.grafted = text && text->find_first_not_of(" \n") != std::string::npos;
  }
  if (const auto replaced = look(world, {"for-each-ref", "--format=%(refname)", "refs/replace"})) {
    std::string_view rest = *replaced;
    while (!rest.empty()) {
      const std::string_view name = take(rest, '\n');
      odd.replaced.emplace_back(name.substr(name.rfind('/') + 1));
    }
  }
  if (has_no_commit(world)) return odd;
  const auto log = look(world, {"log", "-z", "--walk-reflogs", "--no-show-signature", "--no-patch", "--format=%H%x00%gs", "HEAD", "--"});
  if (!log) return odd;
  std::string_view rest = *log;
  while (!rest.empty()) {
    const std::string_view commit = take(rest, '\0');
    odd.steps.push_back({std::string(commit), std::string(take(rest, '\0'))});
  }
  return odd;
}

}  // namespace plaint::git
