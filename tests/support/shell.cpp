#include "support/shell.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>

#include "base/text.h"
#include "cli/run.h"
#include "world/real_world.h"

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

void Shell::put(const std::string& path, const std::string& text) {
  if (!disk_) {
    memory_.files[path] = text;
    return;
  }
  World here = world();
  if (const Result<Done> done = here.write_file(path, text); !done) throw std::runtime_error(done.problem().message);
}

void Shell::load(const std::string& folder) {
  if (!std::filesystem::is_directory(folder)) throw std::runtime_error("no folder " + folder);
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    if (!entry.is_regular_file()) continue;
    put(entry.path().lexically_relative(folder).generic_string(), read_repository_file(entry.path().string()));
  }
}

void Shell::add(const std::string& folder) {
  if (!std::filesystem::is_directory(folder)) throw std::runtime_error("no folder " + folder);
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    if (entry.is_regular_file()) put(entry.path().generic_string(), read_repository_file(entry.path().string()));
  }
}

void Shell::load_repository() {
  for (const std::string_view part : workspace_parts) {
    const std::filesystem::path path(part);
    if (std::filesystem::is_regular_file(path)) put(path.string(), read_repository_file(path.string()));
    if (std::filesystem::is_directory(path)) add(path.string());
  }
}

Outcome Shell::start_on_disk() {
  std::string folder = (std::filesystem::temp_directory_path() / "plaint-transcript-XXXXXX").string();
  if (::mkdtemp(folder.data()) == nullptr) throw std::runtime_error("no temporary folder can be made");
  disk_ = std::shared_ptr<const std::string>(new std::string(folder), [](const std::string* path) {
    std::error_code ignored;
    std::filesystem::remove_all(*path, ignored);
    delete path;
  });
  memory_.folder = "";
  return {};
}

// The real World in the temporary folder, but for the day, the environment and the keyboard, which are those of the memory.
World Shell::disk_world() {
  World here = real_world(memory_.out, memory_.out);
  if (!here.enter_folder(*disk_ + "/" + memory_.folder)) throw std::runtime_error("no folder " + memory_.folder);
  World memory = memory_.world_of_one_stream();
  here.today = memory.today;
  here.environment = memory.environment;
  here.read_line = memory.read_line;
  here.read_input = memory.read_input;
  here.is_terminal = memory_.is_terminal;
  here.input_is_terminal = memory_.input_is_terminal;
  const std::string noon = iso(memory_.day) + "T12:00:00+00:00";
  std::vector<std::pair<std::string, std::optional<std::string>>> fixed = {
      {"HOME", *disk_},           {"GIT_CONFIG_GLOBAL", "/dev/null"},  {"GIT_CONFIG_SYSTEM", "/dev/null"},
      {"GIT_AUTHOR_DATE", noon},  {"GIT_COMMITTER_DATE", noon},        {"GIT_CEILING_DIRECTORIES", *disk_ + "/.."},
      {"GIT_CONFIG_COUNT", "3"},  {"GIT_CONFIG_KEY_0", "user.name"},   {"GIT_CONFIG_VALUE_0", "Asha Example"},
      {"GIT_CONFIG_KEY_1", "user.email"},  {"GIT_CONFIG_VALUE_1", "asha@example.org"},
      {"GIT_CONFIG_KEY_2", "init.defaultBranch"}, {"GIT_CONFIG_VALUE_2", "main"}};
  for (const auto& [name, value] : memory_.variables) fixed.emplace_back(name, value);
  here.run_program = [run = here.run_program, fixed](const Program& program) {
    Program same = program;
    same.environment.insert(same.environment.begin(), fixed.begin(), fixed.end());
    return run(same);
  };
  return here;
}

World Shell::world() { return disk_ ? disk_world() : memory_.world_of_one_stream(); }

Outcome Shell::run_plaint(const std::vector<std::string>& words, const std::string& input) {
  const std::string folder = memory_.folder;
  memory_.out.str("");
  memory_.input = input;
  World here = world();
  const int status = run(words, here);
  memory_.folder = folder;  // as after a real process
  return {memory_.out.str(), status};
}

Outcome Shell::run_program(const std::vector<std::string>& words, const std::string& input) {
  const Result<Finished> finished = world().run_program({words, input});
  if (!finished) return {finished.problem().message + "\n", 127};
  std::string output = finished->out + finished->err;
  for (std::size_t at = output.find(*disk_); at != std::string::npos; at = output.find(*disk_)) {
    output.replace(at, disk_->size(), "DISK");
  }
  return {output, finished->status};
}

// `use`, `add`, `use-repository`
Outcome Shell::lay_out(const std::vector<std::string>& words) {
  if (words.front() != "add") memory_.files.clear();
  if (words.front() == "use-repository") {
    load_repository();
  } else if (words.front() == "use") {
    load(words.at(1));
  } else {
    add(words.at(1));
  }
  return {};
}

Outcome Shell::run_words(const std::vector<std::string>& words, const std::string& input) {
  const std::string& name = words.front();
  const std::vector<std::string> arguments(words.begin() + 1, words.end());
  const std::string first = arguments.empty() ? "" : arguments.front();
  if (name == "plaint") return run_plaint(arguments, input);
  if (name == "at-terminal" && first == "plaint") {
    memory_.input_is_terminal = true;
    const Outcome outcome = run_plaint({arguments.begin() + 1, arguments.end()}, input);
    memory_.input_is_terminal = false;
    return outcome;
  }
  if (name == "on-disk") return start_on_disk();
  if (disk_ && (name == "git" || name == "ls" || name == "sh" || name == "mkdir")) return run_program(words, input);
  if (name == "use" || name == "add" || name == "use-repository") return lay_out(words);
  if (name == "echo") return {join(arguments, " ") + "\n", 0};
  if (name == "cat" && first.empty()) return {input, 0};
  World here = world();
  if (name == "cd") {
    const Result<Done> entered = here.enter_folder(first);
    if (entered && disk_) memory_.folder = std::filesystem::path(here.current_folder()).lexically_relative(*disk_).string();
    return from(entered);
  }
  if (name == "cat") {
    const Result<std::string> text = here.read_file(first, largest_file);
    return text ? Outcome{*text, 0} : Outcome{text.problem().message + "\n", 1};
  }
  if (name == "rm") return here.remove_file(first) ? Outcome{} : Outcome{"'" + first + "' is not there\n", 1};
  if (name == "today") {
    const Result<Date> day = parse_date(first);
    if (!day) return {day.problem().message + "\n", 1};
    memory_.day = *day;
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
  if (redirection.path == "/dev/null") return {"", outcome.status};

  World here = world();
  const Result<std::string> before = here.read_file(redirection.path, largest_file);
  const std::string start = redirection.append && before ? *before : "";
  const Result<Done> kept = here.write_file(redirection.path, start + outcome.output);
  return kept ? Outcome{"", outcome.status} : from(kept);
}

}  // namespace plaint::testing
