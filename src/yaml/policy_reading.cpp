#include "yaml/policy_reading.h"

#include <algorithm>
#include <charconv>

#include "base/same_text.h"
#include "base/contains.h"
#include "base/text.h"

namespace plaint::yaml {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Would YAML 1.1 or 1.2 tools make a number of this plain text? "4.0", "3.10", "012", "0x1f", "1e3", "17:00".
bool reads_as_number(std::string_view text) {
  if (text.starts_with('+') || text.starts_with('-')) text.remove_prefix(1);
  if (text == ".inf" || text == ".nan") return true;
  const bool starts_like_one =
      !text.empty() && (is_digit(text[0]) || (text.size() > 1 && text[0] == '.' && is_digit(text[1])));
  if (!starts_like_one) return false;
  if (text.starts_with("0x")) return text.find_first_not_of("0123456789abcdefABCDEF_", 2) == std::string_view::npos;
  if (text.starts_with("0o")) text.remove_prefix(2);
  const auto exponent = text.find_first_of("eE");
  if (exponent != std::string_view::npos) {
    std::string_view power = text.substr(exponent + 1);
    if (power.starts_with('+') || power.starts_with('-')) power.remove_prefix(1);
    if (power.empty() || !std::all_of(power.begin(), power.end(), is_digit)) return false;
    text = text.substr(0, exponent);
  }
  const auto points = std::count(text.begin(), text.end(), '.');
  const bool only_number_marks = text.find_first_not_of("0123456789_.:") == std::string_view::npos;
  return only_number_marks && points <= 1 && is_digit(text.back() == '.' ? text.front() : text.back());
}

// Only for messages.
std::vector<std::string> names_of(const KeyTable& table) {
  std::vector<std::string> keys;
  for (const Key& key : table.keys) keys.emplace_back(key.name);
  return keys;
}

bool is_in(const KeyTable& table, std::string_view key) {
  for (const Key& each : table.keys) {
    if (same_text(each.name, key)) return true;
  }
  return false;
}

// Is the key there after all, but misspelt (which is told already)?
bool misspelt(const Row<Entry>& entries, const KeyTable& table, std::string_view key) {
  const std::vector<std::string> keys = names_of(table);
  return std::any_of(entries.begin(), entries.end(), [&](const Entry& each) { return nearest(each.key, keys) == key; });
}

void note_number(Reading& reading, const Node& node) {
  if (node.quoted || !reads_as_number(node.text())) return;
  Diagnostic& added = reading.diagnostics.finding(
      "quote-this", node.place, in_quotes(node.text()) + " is text here, but other YAML tools would read it as a number",
      "write \"" + std::string(node.text()) + "\"");
  added.width = static_cast<int>(node.text().size());
}

void check_key(Reading& reading, const Entry& entry, const KeyTable& table) {
  if (is_in(table, entry.key)) return;
  const std::vector<std::string> known = names_of(table);
  const bool torn_text = entry.value.kind == Node::Kind::empty && entry.key.find(' ') != std::string::npos;
  std::string hint = did_you_mean(entry.key, known);
  if (hint.empty()) hint = "what may stand here: " + join(known, ", ");
  if (torn_text) hint = "inside { } a text with a comma in it stands in quotes";
  mistake_at_key(reading, "unknown-key", entry, in_quotes(entry.key) + " is not a key of " + std::string(table.map), hint);
}

// The items of a list, which may not be empty, or the node itself.
Row<Node> one_or_more(Reading& reading, const Node& node) {
  if (node.kind != Node::Kind::list) return {&node, 1};
  if (node.items().empty()) mistake(reading, "wrong-type", node, "this list is empty", "leave the key out, or fill the list");
  return node.items();
}

}  // namespace

void mistake(Reading& reading, std::string_view code, const Node& node, std::string message, std::string hint) {
  tell(reading.diagnostics, code, {node.text(), node.place, node.quoted}, {std::move(message), std::move(hint)});
}

void mistake(Reading& reading, std::string_view code, const Text& text, std::string message, std::string hint) {
  tell(reading.diagnostics, code, text, {std::move(message), std::move(hint)});
}

void mistake_at_key(Reading& reading, std::string_view code, const Entry& entry, std::string message,
                    std::string hint) {
  tell(reading.diagnostics, code, {entry.key, entry.place, false}, {std::move(message), std::move(hint)});
}

std::string in_quotes(std::string_view word) { return "'" + std::string(word) + "'"; }

std::string way_out(std::string_view word, const std::vector<std::string>& known) {
  constexpr std::size_t few = 12;
  const std::string meant = did_you_mean(word, known);
  if (!meant.empty() || known.empty() || known.size() > few) return meant;
  return "known here: " + join(known, ", ");
}

std::string event_way_out(std::string_view word, const std::vector<std::string>& known) {
  const std::string meant = did_you_mean(word, known);
  return meant.empty() ? "if it is an event of the policy's own, declare it under 'events'" : meant;
}

Row<Entry> free_entries(Reading& reading, const Node& node, std::string_view what, std::string hint) {
  if (node.kind == Node::Kind::map) return node.entries();
  if (node.kind != Node::Kind::empty) {
    mistake(reading, "wrong-type", node, std::string(what) + " is a map of keys and values", std::move(hint));
  }
  return {};
}

Row<Entry> entries_of(Reading& reading, const Node& node, const KeyTable& table, Required required) {
  const bool is_a_map = node.kind == Node::Kind::map || node.kind == Node::Kind::empty;
  const Row<Entry> entries = is_a_map ? node.entries() : free_entries(reading, node, table.map, "its keys are " + join(names_of(table), ", "));
  const int errors = reading.diagnostics.errors();
  for (const Entry& each : entries) {
    if (told_enough(reading.diagnostics, errors)) break;
    check_key(reading, each, table);
  }
  if (required == Required::unchecked || !is_a_map) return entries;
  for (const Key& key : table.keys) {
    if (!key.required || node.find(key.name) != nullptr || misspelt(entries, table, key.name)) continue;
    mistake(reading, "missing-key", node, std::string(table.map) + " needs '" + std::string(key.name) + "'",
            std::string(key.name) + ": " + std::string(key.meaning));
  }
  return entries;
}

Row<Entry> named_entries(Reading& reading, const Node& node, std::string_view what) {
  if (node.kind != Node::Kind::map && node.kind != Node::Kind::empty) {
    mistake(reading, "wrong-type", node, "a map is expected here: each key is the name of " + std::string(what));
    return {};
  }
  const Row<Entry> entries = node.entries();
  const int errors = reading.diagnostics.errors();
  for (const Entry& each : entries) {
    if (is_name(each.key) || told_enough(reading.diagnostics, errors)) continue;
    mistake_at_key(reading, "bad-name", each, in_quotes(each.key) + " is not a name for " + std::string(what),
                   "a name has small letters, digits and hyphens: 'first-steps'");
  }
  return entries;
}

std::optional<std::string_view> text_of(Reading& reading, const Node& node) {
  if (node.kind != Node::Kind::text || node.text().empty()) {
    const bool nothing = node.kind == Node::Kind::empty || node.kind == Node::Kind::text;
    mistake(reading, "wrong-type", node, nothing ? "there is no value here" : "a single text is expected here",
            nothing ? "write the value, or delete the key" : "");
    return std::nullopt;
  }
  note_number(reading, node);
  return node.text();
}

std::string_view text_at(Reading& reading, const Node& map, std::string_view key) {
  const Node* value = map.find(key);
  return value == nullptr ? std::string_view{} : text_of(reading, *value).value_or("");
}

std::string title_at(Reading& reading, const Node& map, std::string_view name) {
  const std::string_view title = text_at(reading, map, "title");
  return title.empty() ? title_of_name(name) : std::string(title);
}

std::vector<Text> words_of(Reading& reading, const Node& node) {
  std::vector<Text> words;
  const Row<Node> nodes = one_or_more(reading, node);
  words.reserve(nodes.size());
  for (const Node& each : nodes) {
    if (const auto text = text_of(reading, each)) words.push_back({*text, each.place, each.quoted});
  }
  return words;
}

std::vector<std::string> texts_of(Reading& reading, const Node& node) {
  std::vector<std::string> texts;
  const Row<Node> nodes = one_or_more(reading, node);
  texts.reserve(nodes.size());
  for (const Node& each : nodes) {
    if (const auto text = text_of(reading, each)) texts.emplace_back(*text);
  }
  return texts;
}

std::vector<std::string> texts_at(Reading& reading, const Node& map, std::string_view key) {
  const Node* value = map.find(key);
  return value == nullptr ? std::vector<std::string>{} : texts_of(reading, *value);
}

Clause clause_at(Reading& reading, const Node& map) { return texts_at(reading, map, "clause"); }

std::vector<std::string> assumed_at(Reading& reading, const Node& map, const KeyTable& table) {
  std::vector<std::string> assumed;
  if (const Node* value = map.find("assumed")) {
    for (const Text& each : words_of(reading, *value)) {
      assumed.emplace_back(each.text);
      if (is_in(table, each.text)) continue;
      mistake(reading, "unknown-key", each,
              in_quotes(each.text) + " under 'assumed' is not a key of " + std::string(table.map),
              way_out(each.text, names_of(table)));
    }
  }
  const Node* counting = &table == &counting_table ? nullptr : map.find("counting");
  if (counting == nullptr || counting->kind != Node::Kind::map) return assumed;
  for (std::string& key : assumed_at(reading, *counting, counting_table)) assumed.push_back(std::move(key));
  return assumed;
}

std::vector<NamedText> named_texts_at(Reading& reading, const Node& map, std::string_view key) {
  std::vector<NamedText> texts;
  const Node* value = map.find(key);
  if (value == nullptr) return texts;
  for (const Entry& each : free_entries(reading, *value, "'" + std::string(key) + "'")) {
    if (const auto text = text_of(reading, each.value)) texts.push_back({std::string(each.key), std::string(*text)});
  }
  return texts;
}

void need(std::vector<Need>& needs, const std::string& name, const Place& place) {
  const auto same = [&](const Need& each) {
    return each.place.line == place.line && each.place.column == place.column;
  };
  if (std::none_of(needs.begin(), needs.end(), same)) needs.push_back({name, place});
}

std::optional<Span> span_of(Reading& reading, const Node& node, Backwards backwards) {
  const std::optional<Span> span = parsed(reading, node, "bad-span", parse_span);
  if (!span) return span;
  if (span->before && backwards == Backwards::refused) {
    mistake(reading, "bad-span", node, in_quotes(node.text()) + " counts backwards, which makes no sense here",
            "leave out 'before'");
    return std::nullopt;
  }
  if (span->unit == Unit::named_days) {
    const std::vector<std::string> own = names(reading.policy.calendars);
    const bool known = span->calendar == "working" || contains(own, span->calendar);
    if (!known) need(reading.policy.needs_calendars, span->calendar, node.place);
  }
  return span;
}

std::optional<int> number_of(Reading& reading, const Node& node, int least) {
  int number = 0;
  const char* end = node.text().data() + node.text().size();
  const auto [stopped, problem] = std::from_chars(node.text().data(), end, number);
  const bool whole = node.kind == Node::Kind::text && problem == std::errc{} && stopped == end;
  if (whole && number >= least) return number;
  mistake(reading, "bad-number", node,
          in_quotes(node.text()) + " is not a whole number" + (whole ? " of at least " + std::to_string(least) : ""),
          "write it in digits");
  return std::nullopt;
}

CountingOverrides counting_of(Reading& reading, const Node& node) {
  CountingOverrides counting;
  for (const Entry& each : entries_of(reading, node, counting_table)) {
    if (each.key == "first-day") counting.first_day = parsed(reading, each.value, "bad-value", parse_first_day);
    if (each.key == "last-day-closed") {
      counting.last_day_closed = parsed(reading, each.value, "bad-value", parse_last_day_closed);
    }
    if (each.key == "cut-off") counting.cut_off = parsed(reading, each.value, "bad-value", parse_cut_off);
    if (each.key == "division") counting.division = text_of(reading, each.value);
    if (each.key == "clause") texts_of(reading, each.value);
  }
  return counting;
}

Counting counting_at(Reading& reading, const Node& map, const Counting& outer) {
  const Node* own = map.find("counting");
  return own == nullptr ? outer : apply(outer, counting_of(reading, *own));
}

}  // namespace plaint::yaml
