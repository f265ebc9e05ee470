#include "commands/ask.h"

#include <algorithm>

#include "base/text.h"

namespace plaint {

namespace {

std::string prompt_of(const Question& question) {
  const std::string preset = question.preset.empty() ? "" : " [" + shown(question.preset) + "]";
  const std::string asked = question.choices.empty() ? question.text : "which";
  const std::string before = question.choices.empty() ? "" : question.text + "\n" + choices_text(question.choices);
  return before + asked + preset + (asked.ends_with('?') && preset.empty() ? " " : ": ");
}

std::string trimmed(const std::string& text) {
  const std::size_t first = text.find_first_not_of(" \t");
  if (first == std::string::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

Result<std::string> judged(const Question& question, const std::string& answer) {
  if (answer.empty()) {
    if (question.needed) return Problem{"this is needed", "Ctrl-C stops"};
    return answer;
  }
  Result<std::string> value = question.choices.empty() ? Result<std::string>(answer) : choice_meant(question.choices, answer);
  return value && question.check ? question.check(*value) : value;
}

}  // namespace

std::string choices_text(const std::vector<Choice>& choices) {
  int width = 0;
  for (const Choice& choice : choices) width = std::max(width, display_width(choice.value));
  std::string text;
  for (std::size_t at = 0; at < choices.size(); ++at) {
    const Choice& choice = choices[at];
    const bool titled = !choice.title.empty() && choice.title != choice.value;
    const std::string number = std::to_string(at + 1);
    text += (number.size() < 2 ? "  " : " ") + number + "  ";
    text += (titled ? pad(choice.value, width) + "   " + choice.title : choice.value) + "\n";
  }
  return text;
}

Result<std::string> choice_meant(const std::vector<Choice>& choices, const std::string& typed) {
  std::vector<std::string> values, begun;
  for (std::size_t at = 0; at < choices.size(); ++at) {
    values.push_back(choices[at].value);
    if (typed == choices[at].value || typed == std::to_string(at + 1)) return choices[at].value;
    if (choices[at].value.starts_with(typed)) begun.push_back(choices[at].value);
  }
  if (begun.size() == 1) return begun.front();
  const std::string near = did_you_mean(typed, values);
  return Problem{"'" + shown(typed) + "' is none of these", near.empty() ? "type the number, or the word" : near};
}

std::optional<std::string> Interview::ask(const Question& question) {
  while (true) {
    world_.out << prompt_of(question) << std::flush;
    const std::optional<std::string> line = world_.read_line();
    if (!line) {
      world_.out << '\n';
      return std::nullopt;
    }
    const std::string typed = trimmed(*line);
    const Result<std::string> value = judged(question, typed.empty() ? question.preset : typed);
    if (value) return *value;
    tell(value.problem().message + (value.problem().hint.empty() ? "" : " (" + value.problem().hint + ")"));
  }
}

std::optional<bool> Interview::confirm(const std::string& text, bool preset) {
  const auto yes_or_no = [](const std::string& answer) -> Result<std::string> {
    if (answer == "y" || answer == "yes" || answer == "Y") return std::string("yes");
    if (answer == "n" || answer == "no" || answer == "N") return std::string("no");
    return Problem{"type yes or no", {}};
  };
  const auto answer = ask({.text = text, .preset = preset ? "yes" : "no", .check = yes_or_no});
  if (!answer) return std::nullopt;
  return *answer == "yes";
}

void Interview::tell(const std::string& text) { world_.out << text << '\n'; }

}  // namespace plaint
