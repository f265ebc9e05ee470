#include "commands/new_answers.h"

#include <algorithm>
#include <memory>

#include "base/text.h"
#include "commands/change.h"
#include "yaml/reader.h"
#include "yaml/scalar.h"

namespace plaint {

namespace {

constexpr std::string_view draft_comment =
    "# A case that was begun with plaint new and is not saved yet. plaint new goes on with it; plaint new --discard-draft deletes it.\n";

const NewOption* option_of(std::string_view name) {
  const auto found = std::find_if(std::begin(new_options), std::end(new_options), [&](const NewOption& each) { return each.name == name; });
  return found == std::end(new_options) ? nullptr : found;
}

std::string trimmed(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" \t\n");
  if (first == std::string_view::npos) return {};
  return std::string(text.substr(first, text.find_last_not_of(" \t\n") - first + 1));
}

std::vector<std::string> parts_of(const std::string& list) {
  std::vector<std::string> parts;
  for (std::string_view rest = list; !rest.empty();) {
    const std::size_t comma = std::min(rest.find(','), rest.size());
    if (std::string part = trimmed(rest.substr(0, comma)); !part.empty()) parts.push_back(std::move(part));
    rest.remove_prefix(std::min(comma + 1, rest.size()));
  }
  return parts;
}

// One option's values, as they are kept.
Result<std::vector<std::string>> values_of(World& world, const std::string& here, const NewOption& option, const std::vector<std::string>& typed) {
  std::vector<std::string> values;
  for (const std::string& each : typed) {
    Result<std::string> text = option.long_text ? long_text(world, here, each) : Result<std::string>(each);
    if (!text) return text.problem();
    if (option.list) {
      for (std::string& part : parts_of(*text)) values.push_back(std::move(part));
    } else if (std::string whole = trimmed(*text); !whole.empty()) {
      values.push_back(std::move(whole));
    }
  }
  return values;
}

}  // namespace

std::string answer(const Answers& answers, std::string_view key) {
  const auto found = answers.find(key);
  return found == answers.end() || found->second.empty() ? std::string{} : found->second.front();
}

Result<Answers> answers_of_options(World& world, const std::string& here, const Answers& typed) {
  constexpr NewOption fact = {"", "", false, false, true, false};
  Answers answers;
  for (const auto& [name, texts] : typed) {
    const NewOption* option = option_of(name);
    if (option != nullptr && !option->several && texts.size() > 1) return Problem{"--" + name + " stands twice", "give it once"};
    auto values = values_of(world, here, option == nullptr ? fact : *option, texts);
    if (!values) return values.problem();
    if (values->empty()) continue;
    answers[option != nullptr && option->personal ? std::string(person_prefix) + name : name] = std::move(*values);
  }
  return answers;
}

Answers told_apart(const Answers& answers, const std::vector<std::string>& facts) {
  Answers apart = answers;
  for (const std::string& fact : facts) {
    const auto personal = apart.find(std::string(person_prefix) + fact);
    if (personal == apart.end() || apart.contains(fact)) continue;
    apart[fact] = personal->second;
    apart.erase(personal);
  }
  return apart;
}

std::string draft_text(const Answers& answers) {
  std::string text(draft_comment);
  for (const auto& [key, values] : answers) {
    std::vector<std::string> words;
    for (const std::string& value : values) {
      if (!yaml::why_unwritable(value)) words.push_back(yaml::quoted_scalar(value));
    }
    if (!words.empty()) text += key + ": [" + join(words, ", ") + "]\n";
  }
  return text;
}

Result<std::optional<Answers>> read_draft(const World& world) {
  if (!world.file_exists(draft_path)) return std::optional<Answers>{};
  const Problem unreadable{"the draft that was kept cannot be read", "plaint new --discard-draft deletes it; it is " + std::string(draft_path)};
  const Result<std::string> text = world.read_file(draft_path, largest_file);
  if (!text) return unreadable;
  Diagnostics diagnostics;
  const Source source{draft_path, *text};
  const auto tree = yaml::parse_map(source, "a draft", diagnostics);
  if (!tree) return unreadable;
  Answers answers;
  for (const yaml::Entry& entry : tree->entries()) {
    for (const yaml::Text& each : yaml::read_texts(entry.value, {"", entry.key}, diagnostics)) answers[std::string(entry.key)].emplace_back(each.text);
  }
  if (diagnostics.errors() > 0) return unreadable;
  return std::optional<Answers>(std::move(answers));
}

}  // namespace plaint
