// Which column of an old register means what: as a file that people edit, as a proposal made from the header, and as a check that no
// column is forgotten. It does not look at cases.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "base/result.h"
#include "exchange/loose_date.h"
#include "exchange/sheet.h"
#include "policy/policy.h"

namespace plaint {

// A key is a key of the head of a case ("received", "summary", "service"), something of the person ("name", "address"), an event, whose
// column then holds its day ("closed"), a field of an event ("closed.outcome", "acknowledged.via"), or one of the three below.
inline constexpr std::string_view key_outcome = "outcome";              // of whatever answers or ends the case and has one
inline constexpr std::string_view key_old_reference = "old-reference";  // its number in the old register
inline constexpr std::string_view key_note = "note";                    // kept with that number

struct MappedKey {
  std::string key;
  std::vector<std::string> columns;  // several: their texts one below the other
};

struct ImportMap {
  std::vector<MappedKey> columns;
  std::vector<std::string> ignored;
  DateOrder order = DateOrder::unknown;
  std::vector<std::string> empty;  // what is written where there is nothing: "n/a"
  std::map<std::string, std::map<std::string, std::string>> values;  // key, what the register says (in small letters), our word
  std::map<std::string, std::string> defaults;                       // key, where its cell is empty or it has no column

  const MappedKey* find(std::string_view key) const;
};

// A mapping file; every mistake told. nullopt: it cannot be used.
std::optional<ImportMap> read_import_map(const std::shared_ptr<const Source>& source, Diagnostics& diagnostics);

// What the register says under a key that is none of the policy's words.
struct UnknownWords {
  std::string key;
  std::vector<std::string> words;
  std::vector<std::string> known;  // those of the policy
};

// The file, with comments that say what may be changed, and what is to be said of each unknown word.
Result<std::string> import_map_text(const ImportMap& map, const std::vector<UnknownWords>& unknown);

// "Date received=received", as it is typed: joins the map, in the place of what was said of that column before.
std::optional<Problem> add_typed(ImportMap& map, std::string_view typed);

ImportMap propose_map(const Sheet& sheet, const Policy& policy);

// 25/03/2024 in a cell of a mapped column says how all dates are read, unless another one says the opposite; else unknown.
DateOrder order_in(const Sheet& sheet, const ImportMap& map);

// Of all rows, in the order in which they come; what the map translates already is left out.
std::vector<UnknownWords> unknown_words(const Sheet& sheet, const ImportMap& map, const Policy& policy);

// What may be mapped under this policy.
std::vector<std::string> import_keys(const Policy& policy);

// Columns that the sheet does not have, columns of the sheet of which nothing is said, keys that are none, keys that are missing.
std::vector<Problem> problems_of_map(const ImportMap& map, const Sheet& sheet, const Policy& policy);

}  // namespace plaint
