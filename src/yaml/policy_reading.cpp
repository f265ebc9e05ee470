#include "yaml/policy_reading.h"

#include <algorithm>
#include <charconv>

#include "base/text.h"

namespace plaint::yaml {

namespace {

const std::vector<Entry> no_entries;

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

void note_number(Reading& reading, const Node& node) {
  if (node.quoted || !reads_as_number(node.text)) return;
  Diagnostic& added = reading.diagnostics.finding(
      "quote-this", node.place, "'" + node.text + "' is text here, but other YAML tools would read it as a number",
      "write \"" + node.text + "\"");
  added.width = static_cast<int>(node.text.size());
}

void check_key(Reading& reading, const Entry& entry, const KeyTable& table) {
  std::vector<std::string> known;
  for (const Key& key : table.keys) {
    if (key.name == entry.key) return;
    known.emplace_back(key.name);
  }
  Diagnostic& added = reading.diagnostics.error("unknown-key", entry.place,
                                                "'" + entry.key + "' is not a key of " + std::string(table.map));
  added.hint = did_you_mean(entry.key, known);
  const bool torn_text = entry.value.kind == Node::Kind::empty && entry.key.find(' ') != std::string::npos;
  if (added.hint.empty()) {
    added.hint =
        torn_text ? "inside { } a text with a comma in it stands in quotes" : "its keys are " + join(known, ", ");
  }
  added.width = static_cast<int>(entry.key.size());
}

}  // namespace

void mistake(Reading& reading, std::string_view code, const Node& node, std::string message, std::string hint) {
  Diagnostic& added = reading.diagnostics.error(code, node.place, std::move(message), std::move(hint));
  const bool on_one_line = node.kind == Node::Kind::text && node.text.find('\n') == std::string::npos;
  if (on_one_line && !node.text.empty()) added.width = static_cast<int>(node.text.size()) + (node.quoted ? 2 : 0);
}

std::string way_out(std::string_view word, const std::vector<std::string>& known) {
  constexpr std::size_t few = 12;
  const std::string meant = did_you_mean(word, known);
  if (!meant.empty() || known.empty() || known.size() > few) return meant;
  return "known here: " + join(known, ", ");
}

const std::vector<Entry>& free_entries(Reading& reading, const Node& node, std::string_view what) {
  if (node.kind == Node::Kind::map) return node.entries;
  if (node.kind != Node::Kind::empty) {
    mistake(reading, "wrong-type", node, std::string(what) + " is written as a map: `key: value`");
  }
  return no_entries;
}

const std::vector<Entry>& entries_of(Reading& reading, const Node& node, const KeyTable& table, Required required) {
  const std::vector<Entry>& entries = free_entries(reading, node, table.map);
  for (const Entry& each : entries) check_key(reading, each, table);
  const bool is_a_map = node.kind == Node::Kind::map || node.kind == Node::Kind::empty;
  if (required == Required::unchecked || !is_a_map) return entries;
  for (const Key& key : table.keys) {
    if (!key.required || node.find(key.name) != nullptr) continue;
    mistake(reading, "missing-key", node, std::string(table.map) + " needs '" + std::string(key.name) + "'",
            std::string(key.name) + ": " + std::string(key.meaning));
  }
  return entries;
}

const std::vector<Entry>& named_entries(Reading& reading, const Node& node, std::string_view what) {
  const std::vector<Entry>& entries = free_entries(reading, node, what);
  for (const Entry& each : entries) {
    if (is_name(each.key)) continue;
    Diagnostic& added =
        reading.diagnostics.error("bad-name", each.place, "'" + each.key + "' is not a name for " + std::string(what),
                                  "names are small letters, digits and single hyphens: first-steps");
    added.width = static_cast<int>(each.key.size());
  }
  return entries;
}

std::optional<std::string> text_of(Reading& reading, const Node& node) {
  if (node.kind != Node::Kind::text) {
    mistake(reading, "wrong-type", node,
            node.kind == Node::Kind::empty ? "there is no value here" : "a single text is expected here");
    return std::nullopt;
  }
  note_number(reading, node);
  return node.text;
}

std::string text_at(Reading& reading, const Node& map, std::string_view key) {
  const Node* value = map.find(key);
  return value == nullptr ? std::string{} : text_of(reading, *value).value_or("");
}

std::string title_at(Reading& reading, const Node& map, std::string_view name) {
  const std::string title = text_at(reading, map, "title");
  return title.empty() ? title_of_name(name) : title;
}

std::vector<Word> words_of(Reading& reading, const Node& node) {
  std::vector<Word> words;
  const auto add = [&](const Node& each) {
    if (const auto text = text_of(reading, each)) words.push_back({*text, each.place});
  };
  if (node.kind != Node::Kind::list) {
    add(node);
    return words;
  }
  if (node.items.empty())
    mistake(reading, "wrong-type", node, "this list is empty", "leave the key out, or fill the list");
  std::for_each(node.items.begin(), node.items.end(), add);
  return words;
}

std::vector<std::string> texts_of(Reading& reading, const Node& node) {
  std::vector<std::string> texts;
  for (Word& each : words_of(reading, node)) texts.push_back(std::move(each.text));
  return texts;
}

std::vector<std::string> texts_at(Reading& reading, const Node& map, std::string_view key) {
  const Node* value = map.find(key);
  return value == nullptr ? std::vector<std::string>{} : texts_of(reading, *value);
}

Clause clause_at(Reading& reading, const Node& map) { return texts_at(reading, map, "clause"); }

std::vector<std::string> assumed_at(Reading& reading, const Node& map, const KeyTable& table) {
  std::vector<std::string> known;
  for (const Key& key : table.keys) known.emplace_back(key.name);
  std::vector<std::string> assumed;
  const Node* value = map.find("assumed");
  if (value == nullptr) return assumed;
  for (const Word& each : words_of(reading, *value)) {
    assumed.push_back(each.text);
    if (std::find(known.begin(), known.end(), each.text) != known.end()) continue;
    Diagnostic& added = reading.diagnostics.error(
        "unknown-key", each.place, "'" + each.text + "' under 'assumed' is not a key of " + std::string(table.map),
        way_out(each.text, known));
    added.width = static_cast<int>(each.text.size());
  }
  return assumed;
}

std::vector<NamedText> named_texts_at(Reading& reading, const Node& map, std::string_view key) {
  std::vector<NamedText> texts;
  const Node* value = map.find(key);
  if (value == nullptr) return texts;
  for (const Entry& each : free_entries(reading, *value, "'" + std::string(key) + "'")) {
    if (const auto text = text_of(reading, each.value)) texts.push_back({each.key, *text});
  }
  return texts;
}

std::optional<Span> span_of(Reading& reading, const Node& node, Backwards backwards) {
  const std::optional<Span> span = parsed(reading, node, "bad-span", parse_span);
  if (!span) return span;
  if (span->before && backwards == Backwards::refused) {
    mistake(reading, "bad-span", node, "'" + node.text + "' counts backwards, which makes no sense here",
            "leave out 'before'");
    return std::nullopt;
  }
  if (span->unit == Unit::named_days) {
    const std::vector<std::string> own = names(reading.policy.calendars);
    const bool known = span->calendar == "working" || std::find(own.begin(), own.end(), span->calendar) != own.end();
    if (!known) reading.policy.needs_calendars.push_back({span->calendar, node.place});
  }
  return span;
}

std::optional<int> number_of(Reading& reading, const Node& node, int least) {
  int number = 0;
  const char* end = node.text.data() + node.text.size();
  const auto [stopped, problem] = std::from_chars(node.text.data(), end, number);
  const bool whole = node.kind == Node::Kind::text && problem == std::errc{} && stopped == end;
  if (whole && number >= least) return number;
  mistake(reading, "bad-number", node,
          "'" + node.text + "' is not a whole number" + (whole ? " of at least " + std::to_string(least) : ""));
  return std::nullopt;
}

CountingOverrides counting_of(Reading& reading, const Node& node) {
  CountingOverrides counting;
  for (const Entry& each : entries_of(reading, node, counting_table)) {
    if (each.key == "first-day") counting.first_day = parsed(reading, each.value, "unknown-value", parse_first_day);
    if (each.key == "last-day-closed") {
      counting.last_day_closed = parsed(reading, each.value, "unknown-value", parse_last_day_closed);
    }
    if (each.key == "cut-off") counting.cut_off = parsed(reading, each.value, "unknown-value", parse_cut_off);
    if (each.key == "division") counting.division = text_of(reading, each.value);
    if (each.key == "clause") texts_of(reading, each.value);
  }
  const Node* cut_off = node.find("cut-off");
  if (cut_off != nullptr && cut_off->kind == Node::Kind::text) note_number(reading, *cut_off);
  return counting;
}

Counting counting_at(Reading& reading, const Node& map, const Counting& outer) {
  const Node* own = map.find("counting");
  return own == nullptr ? outer : apply(outer, counting_of(reading, *own));
}

}  // namespace plaint::yaml
