#include "cli/find.h"

#include <algorithm>

#include "base/contains.h"
#include "base/text.h"
#include "cli/parse.h"

namespace plaint {

namespace {

// Where the name of a command begins: the first word that is neither an option nor the value of one. An option that is
// not known everywhere belongs to the command without a name, and so do all the words.
std::size_t place_of_name(const std::vector<std::string>& words) {
  for (std::size_t at = 0; at < words.size(); ++at) {
    const std::string& word = words[at];
    if (!word.starts_with('-') || word == "-") return at;
    const bool takes_next = contains(global_options_with_value, word);
    const bool known = takes_next || contains(global_flags, word) || word.starts_with("-C") ||
                       contains(global_options_with_value, word.substr(0, word.find('=')));
    if (!known) return words.size();
    if (takes_next) ++at;
  }
  return words.size();
}

const Command* named(std::span<const Command> table, std::string_view name) {
  const auto found = std::find_if(table.begin(), table.end(), [&](const Command& row) { return row.name == name; });
  return found == table.end() ? nullptr : &*found;
}

// The second words of the commands of a group: "policy" -> check, diff, list ...
std::vector<std::string> members(std::span<const Command> table, const std::string& group) {
  std::vector<std::string> names;
  for (const Command& row : table) {
    if (row.name.starts_with(group + " ")) names.emplace_back(row.name.substr(group.size() + 1));
  }
  return names;
}

std::vector<std::string> first_words(std::span<const Command> table) {
  std::vector<std::string> names;
  for (const Command& row : table) names.emplace_back(row.name.substr(0, row.name.find(' ')));
  return names;
}

Problem unknown_command(const std::string& typed, const std::string& prefix, const std::string& meant) {
  const std::string list = prefix.empty() ? "see plaint --help" : "see plaint " + prefix + "--help";
  return {"'" + shown(prefix + typed) + "' is not a command of plaint",
          meant.empty() ? list : "did you mean '" + prefix + meant + "'?"};
}

Result<FoundCommand> find_in_group(std::vector<std::string> words, std::size_t at, std::span<const Command> table) {
  const std::string group = words[at];
  const std::vector<std::string> known = members(table, group);
  const std::string second = at + 1 < words.size() ? words[at + 1] : "";
  const Command* const command = named(table, group + " " + second);
  const auto begin = words.begin() + static_cast<std::ptrdiff_t>(at);
  if (command != nullptr) {
    words.erase(begin, begin + 2);
    return FoundCommand{command, {}, words};
  }
  if (second == "--help" || second == "-h") return FoundCommand{nullptr, group, {}};
  if (!second.empty() && !second.starts_with('-')) return unknown_command(second, group + " ", nearest(second, known));
  return Problem{"'plaint " + group + "' needs one word more: " + join_or(known), "see plaint " + group + " --help"};
}

}  // namespace

Result<FoundCommand> find_command(const std::vector<std::string>& words, std::span<const Command> table) {
  const std::size_t at = place_of_name(words);
  if (at == words.size()) return FoundCommand{named(table, ""), {}, words};
  const bool two_words = at + 1 < words.size() && named(table, words[at] + " " + words[at + 1]) != nullptr;
  if (two_words) return find_in_group(words, at, table);  // "holidays import", though "holidays" is one as well
  if (const Command* const command = named(table, words[at])) {
    std::vector<std::string> rest = words;
    rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(at));
    return FoundCommand{command, {}, rest};
  }
  if (!members(table, words[at]).empty()) return find_in_group(words, at, table);
  return unknown_command(words[at], "", nearest(words[at], first_words(table)));
}

}  // namespace plaint
