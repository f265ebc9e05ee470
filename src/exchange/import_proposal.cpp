#include <algorithm>
#include <span>

#include "base/contains.h"
#include "base/text.h"
#include "exchange/import_keys.h"
#include "exchange/import_map.h"
#include "exchange/import_row.h"

namespace plaint {

namespace {

constexpr std::size_t rows_looked_at = 200;

// "Date  Received (dd/mm/yy)" -> "date received"; "E-mail" -> "e mail"
std::string plain_header(std::string_view header) {
  std::string plain;
  for (const char letter : lower_case(header.substr(0, header.find_first_of("(["))) + " ") {
    const bool word = (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
    if (word) {
      plain += letter;
    } else if (letter != '\'' && !plain.empty() && plain.back() != ' ') {
      plain += ' ';
    }
  }
  while (plain.ends_with(' ')) plain.pop_back();
  return plain;
}

bool is_usual(std::string_view usual, const std::string& header) {
  const std::vector<std::string> words = split(usual, "|");
  return contains(words, header);
}

// How many of the cells that hold something are, as they stand, one of these words.
bool are_mostly(const Sheet& sheet, std::size_t column, const std::vector<std::string>& words) {
  std::size_t filled = 0, known = 0;
  for (std::size_t at = 0; at < std::min(sheet.rows.size(), rows_looked_at); ++at) {
    if (sheet.rows[at].cells.size() <= column || sheet.rows[at].cells[column].empty()) continue;
    ++filled;
    if (contains(words, word_of(sheet.rows[at].cells[column]))) ++known;
  }
  return filled > 0 && known * 2 >= filled;
}

// The key that a column seems to mean; "" when none does.
std::string key_for(const Sheet& sheet, std::size_t column, const Policy& policy, const std::vector<std::string>& keys) {
  const std::string header = plain_header(sheet.header[column]);
  const std::string as_name = word_of(header);
  const Fact* sort = policy.fact("complainant");
  if (header == "complainant" && sort != nullptr && are_mostly(sheet, column, sort->values)) return "complainant";
  if (header == "complainant") return "name";
  if (contains(keys, as_name)) return as_name;
  for (const auto& list : {std::span<const ImportKey>(head_import_keys), std::span<const ImportKey>(event_import_keys),
                           std::span<const ImportKey>(other_import_keys), std::span<const ImportKey>(person_import_keys)}) {
    for (const ImportKey& each : list) {
      if (is_usual(each.usual, header)) return std::string(each.key);
    }
  }
  for (const Fact& fact : policy.facts) {
    if (are_mostly(sheet, column, fact.values)) return fact.name;
  }
  return {};
}

bool may_have_several(std::string_view key) { return key == key_note || key == "address" || key == "point" || key == "categories"; }

void add_defaults(ImportMap& map, const Policy& policy) {
  if (map.find("kind") == nullptr) map.defaults["kind"] = policy.kind("complaint") != nullptr || policy.kinds.empty() ? "complaint" : policy.kinds.front().name;
  if (map.find("closed") != nullptr) map.defaults["closed.outcome"] = "not-recorded";
}

}  // namespace

DateOrder order_in(const Sheet& sheet, const ImportMap& map) {
  bool day = false, month = false;
  for (const MappedKey& each : map.columns) {
    for (const std::string& name : each.columns) {
      const auto column = static_cast<std::size_t>(std::find(sheet.header.begin(), sheet.header.end(), name) - sheet.header.begin());
      for (const SheetRow& row : sheet.rows) {
        if (row.cells.size() <= column) continue;
        const DateOrder shown = order_shown_by(row.cells[column]);
        day = day || shown == DateOrder::day_first;
        month = month || shown == DateOrder::month_first;
      }
    }
  }
  if (day == month) return DateOrder::unknown;
  return day ? DateOrder::day_first : DateOrder::month_first;
}

ImportMap propose_map(const Sheet& sheet, const Policy& policy) {
  ImportMap map;
  const std::vector<std::string> keys = import_keys(policy);
  for (std::size_t column = 0; column < sheet.header.size(); ++column) {
    const std::string key = key_for(sheet, column, policy, keys);
    const bool taken = map.find(key) != nullptr && !may_have_several(key);
    if (key.empty() || taken) {
      map.ignored.push_back(sheet.header[column]);
    } else {
      (void)add_typed(map, sheet.header[column] + "=" + key);
    }
  }
  map.order = order_in(sheet, map);
  map.empty = {"-", "n/a", "N/A"};
  add_defaults(map, policy);
  return map;
}

std::vector<UnknownWords> unknown_words(const Sheet& sheet, const ImportMap& map, const Policy& policy) {
  std::vector<UnknownWords> all;
  for (const MappedKey& each : map.columns) {
    UnknownWords unknown{each.key, {}, known_words(each.key, policy)};
    if (unknown.known.empty() || each.columns.empty()) continue;
    const auto column = static_cast<std::size_t>(std::find(sheet.header.begin(), sheet.header.end(), each.columns.front()) - sheet.header.begin());
    for (const SheetRow& row : sheet.rows) {
      if (row.cells.size() <= column) continue;
      const std::string& cell = row.cells[column];
      const auto translated = map.values.find(each.key);
      const bool known = cell.empty() || !known_word(cell, unknown.known).empty() ||
                         contains(map.empty, cell) ||
                         (translated != map.values.end() && translated->second.contains(lower_case(cell)));
      if (!known && !contains(unknown.words, cell)) unknown.words.push_back(cell);
    }
    if (!unknown.words.empty()) all.push_back(std::move(unknown));
  }
  return all;
}

}  // namespace plaint
