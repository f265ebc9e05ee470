#include "commands/find_case.h"

#include <algorithm>
#include <functional>

#include "base/contains.h"
#include "base/text.h"

namespace plaint {

namespace {

bool is_number(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::string without_zeros(std::string_view number) {
  const std::size_t first = std::min(number.find_first_not_of('0'), number.size() - 1);
  return std::string(number.substr(first));
}

// "C-2026-0007" -> "7"; "" when it is not of that form
std::string number_of(std::string_view id) {
  const std::string_view number = id.substr(id.rfind('-') + 1);
  return is_number(number) ? without_zeros(number) : std::string{};
}

bool is_meant(const std::string& id, const std::string& typed) {
  if (is_number(typed)) return number_of(id) == without_zeros(typed);
  if (id.starts_with(typed)) return true;
  const std::size_t hyphen = typed.rfind('-');
  if (hyphen == std::string::npos || !is_number(typed.substr(hyphen + 1))) return false;
  const std::string year = "-" + typed.substr(0, hyphen);
  const bool same_year = ("-" + id.substr(0, id.rfind('-'))).ends_with(year);
  return same_year && number_of(id) == without_zeros(typed.substr(hyphen + 1));
}

}  // namespace

std::string_view id_in_path(std::string_view path) {
  const std::string_view name = path.substr(path.rfind('/') + 1);
  return name.substr(0, name.rfind('.'));
}

std::string case_id_of(const std::string& path) { return std::string(id_in_path(path)); }

Result<std::string> find_case(const std::vector<std::string>& case_paths, const std::string& typed) {
  const bool is_path = typed.find('/') != std::string::npos || typed.ends_with(".yaml");
  const std::string wanted = upper_case(is_path ? case_id_of(typed) : typed);
  std::vector<std::string> ids, meant, paths;
  if (contains(case_paths, typed)) return typed;
  for (const std::string& path : case_paths) {
    const std::string id = case_id_of(path);
    if (upper_case(id) == wanted) return path;
    ids.push_back(id);
    if (!is_meant(upper_case(id), wanted)) continue;
    meant.push_back(id);
    paths.push_back(path);
  }
  if (paths.size() == 1) return paths.front();
  const std::string quoted = "'" + shown(typed) + "'";
  if (paths.size() > 1) {
    const bool same = std::adjacent_find(meant.begin(), meant.end(), std::not_equal_to<>()) == meant.end();
    return Problem{quoted + " may be several cases: " + join_or(same ? paths : meant), "type more of the reference"};
  }
  if (ids.empty()) return Problem{"there is no case " + quoted + ": there are no cases in cases/ yet", {}};
  const std::string near = did_you_mean(wanted, ids);
  return Problem{"there is no case " + quoted, near.empty() ? "plaint list shows all cases" : near};
}

}  // namespace plaint
