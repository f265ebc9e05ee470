#include "commands/editor.h"

#include "base/text.h"

namespace plaint {

namespace {

// What VISUAL, else EDITOR, asks for; empty when neither does
std::vector<std::string> editor_asked_for(const World& world) {
  for (const char* variable : {"VISUAL", "EDITOR"}) {
    const auto named = world.environment(variable);
    if (!named) continue;
    std::vector<std::string> words = split_words(*named);
    if (!words.empty()) return words;
  }
  return {};
}

std::vector<std::vector<std::string>> editors(const World& world) {
  if (std::vector<std::string> asked = editor_asked_for(world); !asked.empty()) return {asked};
  if (!world.input_is_terminal) return {};
  return {{"editor"}, {"nano"}, {"vi"}};
}

// Does a backslash take the meaning from this letter? Between double quotes it does so for few.
bool escapes(char quote, char letter) {
  return quote == 0 || (quote == '"' && std::string_view("\"\\$`").find(letter) != std::string_view::npos);
}

}  // namespace

std::vector<std::string> split_words(const std::string& command) {
  std::vector<std::string> words;
  std::string word;
  bool within_word = false;
  char quote = 0;
  for (std::size_t at = 0; at < command.size(); ++at) {
    const char letter = command[at];
    const bool space = letter == ' ' || letter == '\t' || letter == '\n';
    if (quote == 0 && space) {
      if (within_word) words.push_back(std::move(word));
      word.clear();
      within_word = false;
      continue;
    }
    within_word = true;
    if (quote == letter) {
      quote = 0;
    } else if (quote == 0 && (letter == '\'' || letter == '"')) {
      quote = letter;
    } else if (letter == '\\' && at + 1 < command.size() && escapes(quote, command[at + 1])) {
      word += command[++at];
    } else {
      word += letter;
    }
  }
  if (within_word) words.push_back(word);
  return words;
}

Result<Done> open_in_editor(const World& world, const std::string& path) {
  for (std::vector<std::string> words : editors(world)) {
    words.push_back(path);
    const std::string name = words.front();
    const auto finished = world.run_program({.words = std::move(words), .at_terminal = true});
    if (!finished) continue;
    if (finished->status == 0) return Done{};
    return Problem{"the editor '" + shown(name) + "' ended as one that failed, with " + std::to_string(finished->status), {}};
  }
  if (const std::vector<std::string> asked = editor_asked_for(world); !asked.empty()) {
    return Problem{"there is no editor '" + shown(asked.front()) + "': VISUAL or EDITOR names it",
                   "name another: EDITOR=nano plaint edit ...; a path with spaces stands in quotes within the quotes"};
  }
  return Problem{"no editor was found", "name one: EDITOR=nano plaint edit ...; or change the file yourself, and type: plaint check"};
}

}  // namespace plaint
