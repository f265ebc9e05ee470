#include "exchange/import_row.h"

#include <algorithm>

#include "base/contains.h"
#include "base/text.h"
#include "exchange/import_keys.h"

namespace plaint {

namespace {

constexpr std::string_view person_beginning = "person-";
constexpr std::string_view date_keys[] = {"incident", "aware", "last-of-series"};

bool is_nothing(const ImportMap& map, const std::string& text) {
  return text.empty() || contains(map.empty, text);
}

// "E-mail" is "email".
std::string letters_of(std::string_view word) {
  std::string letters(word_of(word));
  std::erase(letters, '-');
  return letters;
}

// What the row says under a key; "" where it says nothing, also where there is no such column.
std::string cell_of(const SheetRow& row, const Sheet& sheet, const ImportMap& map, std::string_view key) {
  const MappedKey* mapped = map.find(key);
  if (mapped == nullptr) return {};
  std::string text;
  for (const std::string& name : mapped->columns) {
    const auto at = static_cast<std::size_t>(std::find(sheet.header.begin(), sheet.header.end(), name) - sheet.header.begin());
    if (at >= row.cells.size() || is_nothing(map, row.cells[at])) continue;
    const bool headed = key == key_note && mapped->columns.size() > 1;
    text += (text.empty() ? "" : "\n") + (headed ? name + ": " : std::string{}) + row.cells[at];
  }
  return text;
}

class Translator {
 public:
  Translator(const SheetRow& row, const Sheet& sheet, const ImportMap& map, const Policy& policy, Date today)
      : row_(row), sheet_(sheet), map_(map), policy_(policy), today_(today) {}

  TranslatedRow translate() {
    made_.line = row_.line;
    if (!row_.problem.empty()) {
      made_.problems.push_back({row_.problem, {}});
      return std::move(made_);
    }
    received();
    for (const MappedKey& each : map_.columns) take(each.key);
    for (const auto& [key, value] : map_.defaults) {
      if (map_.find(key) == nullptr) take(key);
    }
    events();
    return std::move(made_);
  }

 private:
  std::string cell(std::string_view key) const { return cell_of(row_, sheet_, map_, key); }

  std::string value(const std::string& key) const {
    std::string text = cell(key);
    const auto otherwise = map_.defaults.find(key);
    return text.empty() && otherwise != map_.defaults.end() ? otherwise->second : text;
  }

  void problem(const std::string& key, Problem problem) {
    problem.message = key + ": " + problem.message;
    made_.problems.push_back(std::move(problem));
  }

  // The policy's word for what the register says.
  std::string translated(const std::string& key, const std::string& text) const {
    const auto words = map_.values.find(key);
    if (words == map_.values.end()) return text;
    const auto word = words->second.find(lower_case(text));
    return word == words->second.end() ? text : word->second;
  }

  std::string one_of(const std::string& key, const std::string& text, const std::vector<std::string>& known) {
    const std::string meant = translated(key, text);
    if (const std::string word = known_word(meant, known); !word.empty()) return word;
    const std::string near = did_you_mean(word_of(meant), known);
    problem(key, {"'" + shown(text) + "' is none of the policy's words", near.empty() ? "it can be " + join_or(known) + "; say which under 'values'" : near});
    return {};
  }

  void received();
  void take(const std::string& key);
  void take_head(const std::string& key, const std::string& text);
  void events();
  void event(const EventType& type);
  void add_fields(const EventType& type, CaseEvent& event);
  std::string field_text(const EventType& type, const FieldType& field);

  const SheetRow& row_;
  const Sheet& sheet_;
  const ImportMap& map_;
  const Policy& policy_;
  Date today_;
  TranslatedRow made_;
  bool outcome_used_ = false;
};

std::vector<std::string> words_in(const std::string& text) {
  std::vector<std::string> words;
  std::string word;
  for (const char letter : text + ";") {
    if (letter != ';' && letter != ',' && letter != '\n') {
      word += letter;
      continue;
    }
    const std::size_t from = word.find_first_not_of(' ');
    if (from != std::string::npos) words.push_back(word.substr(from, word.find_last_not_of(' ') - from + 1));
    word.clear();
  }
  return words;
}

void Translator::received() {
  const Result<DateTime> when = received_in(row_, sheet_, map_, today_);
  if (!when) {
    problem("received", when.problem());
  } else if (when->date > today_) {
    problem("received", {iso(when->date) + " has not come yet", {}});
  } else {
    made_.received = *when;
    made_.head["received"] = {iso(*when)};
  }
}

void Translator::take(const std::string& key) {
  const std::string text = value(key);
  if (key == "received" || key == key_outcome || text.empty()) return;
  if (key == key_old_reference) {
    made_.old_reference = text;
  } else if (key == key_note) {
    made_.note = text;
  } else if (key.starts_with(person_beginning)) {
    made_.person[key.substr(person_beginning.size())] = {text};
  } else if (is_person_key(key) && policy_.fact(key) == nullptr) {
    made_.person[key] = {text};
  } else if (is_head_key(key) || policy_.fact(key) != nullptr) {
    take_head(key, text);
  }
}

void Translator::take_head(const std::string& key, const std::string& text) {
  if (contains(date_keys, key)) {
    const Result<PartialDate> date = parse_loose_partial_date(text, map_.order, today_);
    if (date) {
      made_.head[key] = {iso(*date)};
    } else {
      problem(key, date.problem());
    }
    return;
  }
  if (key == "point") {
    made_.head[key] = lines_in(text);
    return;
  }
  const std::vector<std::string> known = known_words(key, policy_);
  const bool list = key == "categories" || key == "about";
  for (const std::string& each : list ? words_in(text) : std::vector<std::string>{text}) {
    const std::string word = !known.empty() ? one_of(key, each, known) : key == "summary" ? each : word_of(translated(key, each));
    if (!word.empty()) made_.head[key].push_back(word);
  }
}

// In the order of the vocabulary; what ends a case comes last on its day.
void Translator::events() {
  for (const EventType& type : policy_.events) {
    if (!type.by_engine && !type.diary_only && type.name != "closed") event(type);
  }
  event(policy_.event_type(policy_.event("closed")));
  std::stable_sort(made_.events.begin(), made_.events.end(), [](const CaseEvent& one, const CaseEvent& other) { return one.when.date < other.when.date; });
  const std::string outcome = cell(key_outcome);
  if (!outcome.empty() && !outcome_used_) {
    problem("outcome", {"'" + shown(outcome) + "', but there is no day of an answer or of closing", "fill it in; if it means that there is none yet, put it under 'empty'"});
  }
}

void Translator::event(const EventType& type) {
  const std::string day = value(type.name);
  if (day.empty()) {
    for (const MappedKey& each : map_.columns) {
      if (!each.key.starts_with(type.name + ".") || cell(each.key).empty()) continue;
      problem(each.key, {"'" + shown(cell(each.key)) + "', but there is no day of '" + type.name + "'", {}});
    }
    return;
  }
  const Result<DateTime> when = parse_loose_date(day, map_.order, today_);
  if (!when) return problem(type.name, when.problem());
  if (when->date > today_) return problem(type.name, {iso(when->date) + " has not come yet", {}});
  if (made_.received && when->date < made_.received->date) {
    return problem(type.name, {iso(when->date) + " is before the day of receipt, " + iso(made_.received->date), {}});
  }
  CaseEvent event;
  event.name = type.name;
  event.when = *when;
  if (made_.received && when->date == made_.received->date) event.when.minute.reset();
  add_fields(type, event);
  made_.events.push_back(std::move(event));
}

void Translator::add_fields(const EventType& type, CaseEvent& event) {
  for (const std::string& by : words_in(value(type.name + ".by"))) event.by.push_back(translated(type.name + ".by", by));
  if (std::string via = value(type.name + ".via"); !via.empty()) {
    const FieldType* narrowed = type.field("via");
    via = narrowed == nullptr ? word_of(translated(type.name + ".via", via)) : one_of(type.name + ".via", via, narrowed->choices);
    if (!via.empty()) event.fields.push_back({"via", {via}, {}, {}});
  }
  for (const FieldType& field : type.fields) {
    if (field.name == "via") continue;
    const std::string text = field_text(type, field);
    if (!text.empty()) event.fields.push_back({field.name, {text}, {}, {}});
  }
  if (const std::string note = value(type.name + ".note"); !note.empty()) event.fields.push_back({"note", {note}, {}, {}});
}

std::string Translator::field_text(const EventType& type, const FieldType& field) {
  std::string key = type.name + "." + field.name;
  std::string text = cell(key);
  if (text.empty() && field.name == key_outcome) {
    text = cell(key_outcome);
    if (!text.empty()) key = key_outcome;
    outcome_used_ = outcome_used_ || !text.empty();
  }
  if (text.empty()) text = value(key);
  if (text.empty()) {
    if (!field.optional) problem(key, {"'" + type.name + "' needs it, and nothing is there", "map a column to " + key + ", or give it under 'defaults'"});
    return {};
  }
  if (field.base == FieldType::Base::choice) return one_of(key, text, field.choices);
  if (field.base == FieldType::Base::date) {
    const Result<DateTime> day = parse_loose_date(text, map_.order, today_);
    if (day) return iso(day->date);
    problem(key, day.problem());
    return {};
  }
  return field.name == key_outcome ? word_of(translated(key, text)) : translated(key, text);
}

}  // namespace

TranslatedRow translate(const SheetRow& row, const Sheet& sheet, const ImportMap& map, const Policy& policy, Date today) {
  return Translator(row, sheet, map, policy, today).translate();
}

Result<DateTime> received_in(const SheetRow& row, const Sheet& sheet, const ImportMap& map, Date today) {
  const std::string text = cell_of(row, sheet, map, "received");
  if (text.empty()) return Problem{"there is no day of receipt", {}};
  return parse_loose_date(text, map.order, today);
}

std::string known_word(std::string_view text, const std::vector<std::string>& known) {
  const auto is_it = [&](const std::string& each) { return each == text || letters_of(each) == letters_of(text); };
  const auto found = std::find_if(known.begin(), known.end(), is_it);
  return found == known.end() ? std::string{} : *found;
}

std::vector<std::string> known_words(const std::string& key, const Policy& policy) {
  std::vector<std::string> known;
  if (const Fact* fact = policy.fact(key)) return fact->values;
  if (key == "identity") known = {"named", "anonymous-reachable", "anonymous"};
  for (const Kind& kind : policy.kinds) {
    if (key == "kind") known.push_back(kind.name);
  }
  return known;
}

std::string word_of(std::string_view text) {
  std::string word;
  for (const char letter : lower_case(text)) {
    const bool kept = (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || static_cast<unsigned char>(letter) >= 0x80;
    if (kept) {
      word += letter;
    } else if (letter != '\'' && !word.empty() && word.back() != '-') {
      word += '-';
    }
  }
  while (word.ends_with('-')) word.pop_back();
  return word;
}

}  // namespace plaint
