#include "support/shell.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>

#include "base/text.h"
#include "cli/run.h"

namespace plaint::testing {

namespace {

// What the repository's workspace consists of: the sources and tests are no part of it.
constexpr std::string_view workspace_parts[] = {"plaint.yaml", "diary.yaml", "cases",
                                                "people",      "policies",   "templates"};

// The words of a command, without their quotes.
std::vector<std::string> split_words(std::string_view command) {
  std::vector<std::string> words;
  std::string word;
  bool within_word = false;
  char quote = 0;
  for (std::size_t at = 0; at < command.size(); ++at) {
    const char letter = command[at];
    if (quote == 0 && (letter == ' ' || letter == '\t')) {
      if (within_word) words.push_back(std::exchange(word, {}));
      within_word = false;
      continue;
    }
    within_word = true;
    if (quote != 0 && letter == quote) {
      quote = 0;
    } else if (quote == 0 && (letter == '\'' || letter == '"')) {
      quote = letter;
    } else if (letter == '\\' && quote != '\'' && at + 1 < command.size()) {
      word += command[++at];
    } else {
      word += letter;
    }
  }
  if (quote != 0) throw std::runtime_error("a quote is not closed: " + std::string(command));
  if (within_word) words.push_back(word);
  return words;
}

bool is_assignment(const std::string& word) {
  const std::size_t equals = word.find('=');
  return equals != std::string::npos && equals > 0 && word.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ_") == equals;
}

struct Redirection {
  std::string path;  // "" when the output is not kept
  bool append = false;
};

// Takes `> PATH`, `>> PATH` and `<<WORD` out of the words.
Redirection take_redirection(std::vector<std::string>& words) {
  Redirection redirection;
  std::vector<std::string> rest;
  for (std::size_t at = 0; at < words.size(); ++at) {
    const std::string& word = words[at];
    if (word.starts_with("<<")) continue;
    if ((word == ">" || word == ">>") && at + 1 < words.size()) {
      redirection = {words[at + 1], word == ">>"};
      ++at;
      continue;
    }
    rest.push_back(word);
  }
  words = rest;
  return redirection;
}

Outcome from(const Result<Done>& result) {
  if (result) return {};
  return {result.problem().message + "\n", 1};
}

}  // namespace

std::string read_repository_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw std::runtime_error("cannot read " + path + " (the tests run in the root of the repository)");
  return {std::istreambuf_iterator<char>(file), {}};
}

void Shell::load(const std::string& folder) {
  if (!std::filesystem::is_directory(folder)) throw std::runtime_error("no folder " + folder);
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    if (!entry.is_regular_file()) continue;
    memory_.files[entry.path().lexically_relative(folder).generic_string()] =
        read_repository_file(entry.path().string());
  }
}

void Shell::add(const std::string& folder) {
  if (!std::filesystem::is_directory(folder)) throw std::runtime_error("no folder " + folder);
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    if (entry.is_regular_file()) memory_.files[entry.path().generic_string()] = read_repository_file(entry.path().string());
  }
}

void Shell::load_repository() {
  for (const std::string_view part : workspace_parts) {
    const std::filesystem::path path(part);
    if (std::filesystem::is_regular_file(path)) memory_.files[path.string()] = read_repository_file(path.string());
    if (!std::filesystem::is_directory(path)) continue;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(path)) {
      if (entry.is_regular_file()) memory_.files[entry.path().string()] = read_repository_file(entry.path().string());
    }
  }
}

Outcome Shell::run_plaint(const std::vector<std::string>& words) {
  const std::string folder = memory_.folder;
  memory_.out.str("");
  World world = memory_.world_of_one_stream();
  const int status = run(words, world);
  memory_.folder = folder;  // as after a real process
  return {memory_.out.str(), status};
}

Outcome Shell::run_words(const std::vector<std::string>& words, const std::string& input) {
  const std::string& name = words.front();
  const std::vector<std::string> arguments(words.begin() + 1, words.end());
  const std::string first = arguments.empty() ? "" : arguments.front();
  World world = memory_.world_of_one_stream();
  if (name == "plaint") return run_plaint(arguments);
  if (name == "echo") return {join(arguments, " ") + "\n", 0};
  if (name == "cd") return from(world.enter_folder(first));
  if (name == "cat" && first.empty()) return {input, 0};
  if (name == "cat") {
    const Result<std::string> text = world.read_file(first, largest_file);
    return text ? Outcome{*text, 0} : Outcome{text.problem().message + "\n", 1};
  }
  if (name == "rm") {
    const std::string path = memory_.folder.empty() ? first : memory_.folder + "/" + first;
    return memory_.files.erase(path) == 1 ? Outcome{} : Outcome{"'" + first + "' is not there\n", 1};
  }
  if (name == "today") {
    const Result<Date> day = parse_date(first);
    if (!day) return {day.problem().message + "\n", 1};
    memory_.day = *day;
    return {};
  }
  if (name == "add") {
    add(first);
    return {};
  }
  if (name == "use" || name == "use-repository") {
    memory_.files.clear();
    name == "use" ? load(first) : load_repository();
    return {};
  }
  return {"a transcript knows no command '" + name + "' (tests/support/shell.h)\n", 127};
}

Outcome Shell::type(std::string_view command, const std::string& input) {
  std::vector<std::string> words = split_words(command);
  const Redirection redirection = take_redirection(words);
  const std::map<std::string, std::string> variables = memory_.variables;
  while (!words.empty() && is_assignment(words.front())) {
    const std::size_t equals = words.front().find('=');
    memory_.variables[words.front().substr(0, equals)] = words.front().substr(equals + 1);
    words.erase(words.begin());
  }
  if (words.empty()) return {};
  Outcome outcome = run_words(words, input);
  memory_.variables = variables;
  if (redirection.path.empty()) return outcome;

  World world = memory_.world_of_one_stream();
  const Result<std::string> before = world.read_file(redirection.path, largest_file);
  const std::string start = redirection.append && before ? *before : "";
  const Result<Done> kept = world.write_file(redirection.path, start + outcome.output);
  return kept ? Outcome{"", outcome.status} : from(kept);
}

}  // namespace plaint::testing
