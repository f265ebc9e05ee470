#include "exchange/import_map.h"

#include <algorithm>
#include <set>

#include "base/contains.h"
#include "base/text.h"
#include "exchange/import_keys.h"
#include "yaml/key_writer.h"
#include "yaml/reader.h"

namespace plaint {

namespace {

constexpr std::string_view left_over_column = "why it stays out";  // of a file that an earlier import wrote

struct NamedOrder {
  std::string_view name;
  DateOrder order;
};
constexpr NamedOrder orders[] = {{"day-first", DateOrder::day_first}, {"month-first", DateOrder::month_first}};

std::vector<std::string> texts_of(const std::vector<yaml::Text>& texts) {
  std::vector<std::string> plain;
  for (const yaml::Text& each : texts) plain.emplace_back(each.text);
  return plain;
}

void read_values(const yaml::Node& node, ImportMap& map, Diagnostics& diagnostics) {
  for (const yaml::Entry& key : node.entries()) {
    yaml::MapReader words(key.value, {"the values of ", key.key}, diagnostics);
    words.for_rest([&](const yaml::Entry& word) {
      for (const yaml::Text& old : yaml::read_texts(word.value, {"", word.key}, diagnostics)) map.values[std::string(key.key)][lower_case(old.text)] = word.key;
    });
  }
}

// A text in a comment: in one line, and quoted where YAML wants it.
std::string in_list(const std::vector<std::string>& words) {
  std::vector<std::string> quoted;
  for (const std::string& word : words) quoted.push_back('"' + shown(word) + '"');
  return join(quoted, ", ");
}

void write_values(const ImportMap& map, const std::vector<UnknownWords>& unknown, yaml::KeyWriter& writer) {
  writer.line(0, "");
  writer.line(0, "# Words of the register that are not those of the policy: ours, then theirs.");
  if (map.values.empty() && unknown.empty()) {
    writer.line(0, "# values: {service: {children: [Kids club, Young people]}}");
    return;
  }
  if (!map.values.empty()) writer.line(0, "values:");
  for (const auto& [key, words] : map.values) {
    std::map<std::string, std::vector<std::string>> ours;
    for (const auto& [theirs, our] : words) ours[our].push_back(theirs);
    writer.line(2, key + ":");
    for (const auto& [our, theirs] : ours) writer.values(4, our, theirs, true);
  }
  if (!unknown.empty()) writer.line(0, "# Those that are still to be told, with WORD for one of ours:");
  if (map.values.empty() && !unknown.empty()) writer.line(0, "# values:");
  for (const UnknownWords& each : unknown) {
    writer.line(0, "#   " + each.key + ":   # " + join(each.known, ", "));
    writer.line(0, "#     WORD: [" + in_list(each.words) + "]");
  }
}

}  // namespace

const MappedKey* ImportMap::find(std::string_view key) const {
  const auto found = std::find_if(columns.begin(), columns.end(), [&](const MappedKey& each) { return each.key == key; });
  return found == columns.end() ? nullptr : &*found;
}

std::optional<ImportMap> read_import_map(const std::shared_ptr<const Source>& source, Diagnostics& diagnostics) {
  const int before = diagnostics.errors();
  const auto root = yaml::parse_map(*source, "a mapping", diagnostics);
  if (!root) return std::nullopt;
  ImportMap map;
  yaml::MapReader reader(*root, "a mapping", diagnostics);
  if (const yaml::Node* columns = reader.map("columns")) {
    for (const yaml::Entry& each : columns->entries()) {
      map.columns.push_back({std::string(each.key), texts_of(yaml::read_texts(each.value, {"", each.key}, diagnostics))});
    }
  }
  map.ignored = texts_of(reader.texts("ignored"));
  map.empty = texts_of(reader.texts("empty"));
  if (const auto order = reader.one_of("date-order", {"day-first", "month-first"})) {
    map.order = order->text == "day-first" ? DateOrder::day_first : DateOrder::month_first;
  }
  if (const yaml::Node* values = reader.map("values")) read_values(*values, map, diagnostics);
  if (const yaml::Node* defaults = reader.map("defaults")) {
    for (const yaml::Entry& each : defaults->entries()) {
      if (const auto text = yaml::read_text(each.value, {"", each.key}, diagnostics)) map.defaults[std::string(each.key)] = text->text;
    }
  }
  reader.finish();
  if (diagnostics.errors() > before) return std::nullopt;
  return map;
}

Result<std::string> import_map_text(const ImportMap& map, const std::vector<UnknownWords>& unknown) {
  yaml::KeyWriter writer("\n");
  writer.line(0, "# What each column of the old register means. plaint(1), under import, tells of every key.");
  writer.line(0, "columns:");
  for (const MappedKey& each : map.columns) writer.values(2, each.key, each.columns);
  if (!map.ignored.empty()) {
    writer.line(0, "");
    writer.line(0, "# Columns that are left out. Is none of them of use?");
    writer.values(0, "ignored", map.ignored, true);
  }
  writer.line(0, "");
  writer.line(0, "# How 01/02/2024 is read: day-first is 1 February, month-first 2 January.");
  const auto named = std::find_if(std::begin(orders), std::end(orders), [&](const NamedOrder& each) { return each.order == map.order; });
  if (named == std::end(orders)) {
    writer.line(0, "# date-order: day-first");
  } else {
    writer.as_it_is(0, "date-order", named->name);
  }
  writer.line(0, "");
  writer.line(0, "# What stands where there is nothing.");
  writer.values(0, "empty", map.empty, true);
  if (!map.defaults.empty()) {
    writer.line(0, "");
    writer.line(0, "# Where a cell is empty, or there is no such column.");
    writer.line(0, "defaults:");
    for (const auto& [key, value] : map.defaults) writer.value(2, key, value);
  }
  write_values(map, unknown, writer);
  return writer.take();
}

std::optional<Problem> add_typed(ImportMap& map, std::string_view typed) {
  const std::size_t equals = typed.rfind('=');
  const std::string column(typed.substr(0, equals)), key(typed.substr(equals + 1));
  if (column.empty() || key.empty()) return Problem{"--map '" + shown(typed) + "' is not COLUMN=KEY", "--map \"Date received=received\""};
  for (MappedKey& each : map.columns) std::erase(each.columns, column);
  std::erase_if(map.columns, [](const MappedKey& each) { return each.columns.empty(); });
  std::erase(map.ignored, column);
  if (key == "ignored") {
    map.ignored.push_back(column);
    return std::nullopt;
  }
  const auto found = std::find_if(map.columns.begin(), map.columns.end(), [&](const MappedKey& each) { return each.key == key; });
  if (found != map.columns.end()) {
    found->columns.push_back(column);
  } else {
    map.columns.push_back({key, {column}});
  }
  return std::nullopt;
}

std::vector<std::string> import_keys(const Policy& policy) {
  std::vector<std::string> keys;
  const auto add = [&](const std::string& key) {
    if (!contains(keys, key)) keys.push_back(key);
  };
  for (const ImportKey& each : head_import_keys) add(std::string(each.key));
  for (const Fact& fact : policy.facts) add(fact.name);
  for (const ImportKey& each : person_import_keys) add(std::string(each.key));
  for (const ImportKey& each : person_import_keys) add("person-" + std::string(each.key));
  for (const ImportKey& each : other_import_keys) add(std::string(each.key));
  for (const EventType& event : policy.events) {
    if (event.by_engine || event.diary_only) continue;
    add(event.name);
    for (const char* standard : {"by", "via", "note"}) add(event.name + "." + standard);
    for (const FieldType& field : event.fields) add(event.name + "." + field.name);
  }
  return keys;
}

std::vector<Problem> problems_of_map(const ImportMap& map, const Sheet& sheet, const Policy& policy) {
  std::vector<Problem> problems;
  const std::vector<std::string> keys = import_keys(policy);
  std::set<std::string> used(map.ignored.begin(), map.ignored.end());
  const auto know = [&](const std::string& key) {
    if (contains(keys, key)) return;
    const std::string near = did_you_mean(key, keys);
    problems.push_back({"'" + shown(key) + "' is no key to which a column can be mapped", near.empty() ? "plaint(1), under import, lists the keys" : near});
  };
  for (const MappedKey& each : map.columns) {
    know(each.key);
    for (const std::string& column : each.columns) {
      if (!used.insert(column).second) problems.push_back({"the column '" + shown(column) + "' is mapped twice", {}});
    }
  }
  for (const auto& [key, value] : map.defaults) know(key);
  for (const auto& [key, value] : map.values) know(key);
  for (const std::string& column : used) {
    if (contains(sheet.header, column)) continue;
    const std::string near = did_you_mean(column, sheet.header);
    problems.push_back({"there is no column '" + shown(column) + "'", near.empty() ? "the columns are " + join(sheet.header, ", ") : near});
  }
  for (const std::string& column : sheet.header) {
    if (used.contains(column) || column == left_over_column) continue;
    problems.push_back({"nothing is said of the column '" + shown(column) + "'", "map it, or put it under 'ignored' (--map \"" + shown(column) + "=ignored\")"});
  }
  for (const char* needed : {"received", "summary"}) {
    if (map.find(needed) == nullptr && !map.defaults.contains(needed)) problems.push_back({std::string("no column is mapped to '") + needed + "'", std::string("--map \"COLUMN=") + needed + "\""});
  }
  return problems;
}

}  // namespace plaint
