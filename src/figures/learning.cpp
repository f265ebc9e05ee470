// What the organisation should look at and learn from: significant cases, what was irregular, lessons, causes, repeats.
#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "base/contains.h"
#include "base/text.h"
#include "figures/parts.h"
#include "figures/patterns.h"

namespace plaint::figures {

namespace {

// A policy says of a case that trustees must hear of it in an event whose name tells so.
constexpr std::array significant_words = {"significant", "exception", "serious-incident"};
constexpr std::array significant_events = {"referred-to-board", "restricted", "reported-to-trustees",
                                           "further-steps-decided"};

// So has a stage in which the trustees have it.
constexpr std::array trustees_words = {"trustee", "board"};

constexpr std::array lesson_words = {"lesson", "learn"};
constexpr std::array lesson_fields = {"lessons", "lesson", "improvement", "learning"};

// What a good-practice or a lessons event has besides: said with its name.
constexpr std::array more_fields = {"what-matters", "market-information", "planning", "good-practice"};

template <typename List>
bool has_word(const List& words, std::string_view name) {
  return std::any_of(words.begin(), words.end(),
                     [&](const char* word) { return name.find(word) != std::string_view::npos; });
}

bool is_significant(const EventType& type) {
  return has_word(significant_words, type.name) || contains(significant_events, type.name);
}

bool is_lesson(const EventRecord& event) {
  return has_word(lesson_words, event.type->name) ||
         std::any_of(event.texts.begin(), event.texts.end(),
                     [](const auto& field) { return contains(lesson_fields, field.first); });
}

std::string one_line(std::string text) {
  std::replace(text.begin(), text.end(), '\n', ' ');
  return shown(text);
}

// What people wrote: texts, not choices.
std::string texts_of(const EventRecord& event) {
  std::vector<std::string> parts;
  for (const auto& [name, text] : event.texts) {
    const FieldType* type = event.type->field(name);
    if (type != nullptr && type->base == FieldType::Base::text && !text.empty()) parts.push_back(one_line(text));
  }
  return join(parts, "; ");
}

std::string lesson_of(const EventRecord& event) {
  std::vector<std::string> parts;
  for (const auto& [name, text] : event.texts) {
    if (contains(lesson_fields, name)) parts.push_back(one_line(text));
    if (contains(more_fields, name)) parts.push_back(title_of_name(name) + ": " + one_line(text));
  }
  return capital(join(parts, "; "));
}

std::string told(const std::string& title, const std::string& more) {
  return capital(shown(title)) + (more.empty() ? "" : ": " + more);
}

struct Entry {
  Date date;
  std::vector<std::string> cells;
};

void by_date(std::vector<Entry>& entries, FigureTable& table) {
  std::stable_sort(entries.begin(), entries.end(),
                   [](const Entry& left, const Entry& right) { return left.date < right.date; });
  for (Entry& each : entries) table.rows.push_back(std::move(each.cells));
}

}  // namespace

FigureTable significant(const Figures& figures) {
  std::vector<Entry> entries;
  for (const CaseRecord& each : figures.cases) {
    for (const StayRecord& stay : each.stays) {
      if (!has_word(trustees_words, stay.stage->name) || !figures.period.holds(stay.from)) continue;
      entries.push_back(
          {stay.from,
           {each.id, shown(each.summary), day(stay.from), "Taken to: " + stage_title(*stay.kind, *stay.stage)}});
    }
    for (const EventRecord& event : each.events) {
      if (!is_significant(*event.type) || !figures.period.holds(event.date)) continue;
      entries.push_back(
          {event.date, {each.id, shown(each.summary), day(event.date), told(event.type->title, texts_of(event))}});
    }
  }
  FigureTable table;
  table.columns = {text_column("case", "Case"), text_column("summary", "About"), text_column("date", "Day"),
                   text_column("what", "What was recorded")};
  by_date(entries, table);
  table.empty = "No case was recorded as significant, taken to the trustees or reported as an exception.";
  return table;
}

FigureTable exceptions(const Figures& figures) {
  std::vector<Entry> entries;
  for (const CaseRecord& each : figures.cases) {
    for (const BreachRecord& breach : each.breaches) {
      if (!figures.period.holds(breach.date)) continue;
      const std::string reason = breach.noted.empty() ? "none was given" : one_line(breach.noted);
      entries.push_back(
          {breach.date, {each.id, day(breach.date), one_line(breach.message), to_string(breach.clause), reason}});
    }
    for (const EventRecord& event : each.events) {
      if (event.type->name != "waived" || !figures.period.holds(event.date)) continue;
      entries.push_back({event.date,
                         {each.id, day(event.date), "waived: " + title_of_name(event.text("promise")), "",
                          one_line(event.text("reason"))}});
    }
  }
  FigureTable table;
  table.columns = {text_column("case", "Case"), text_column("date", "Day"),
                   text_column("what", "What was not as the policy says"), text_column("clause", "Clause"),
                   text_column("reason", "Reason")};
  by_date(entries, table);
  table.empty = "Nothing was done otherwise than the policy says.";
  return table;
}

FigureTable lessons(const Figures& figures) {
  std::vector<Entry> entries;
  for (const CaseRecord& each : figures.cases) {
    for (const EventRecord& event : each.events) {
      if (!is_lesson(event) || !figures.period.holds(event.date)) continue;
      const std::string lesson = lesson_of(event);
      entries.push_back({event.date,
                         {each.id, shown(each.summary), join(values_under(each, "service"), ", "), day(event.date),
                          lesson.empty() ? told(event.type->title, texts_of(event)) : lesson}});
    }
  }
  for (const EventRecord& event : figures.diary) {
    if (!is_lesson(event) || !figures.period.holds(event.date)) continue;
    entries.push_back(
        {event.date, {"", "The organisation", "", day(event.date), told(event.type->title, texts_of(event))}});
  }
  FigureTable table;
  table.columns = {text_column("case", "Case"), text_column("summary", "About"),
                   text_column("service", "Department or function"), text_column("date", "Day"),
                   text_column("lesson", "What was learned")};
  by_date(entries, table);
  table.empty = "No lesson was recorded.";
  return table;
}

FigureTable causes(const Figures& figures) {
  std::map<std::string, int> counts;
  for (const CaseRecord* each : of_sort(figures, Sort::complaint)) {
    if (!closed_in(*each, figures.period)) continue;
    for (const std::string& value : values_under(*each, "cause")) ++counts[value];
  }
  std::vector<CountRow> rows;
  for (const auto& [label, count] : counts) rows.push_back({label, {count}});
  FigureTable table = counted(
      figures, {text_column("cause", "Cause"), number_column("closed", "Complaints closed in the period")}, rows, true);
  if (table.empty.empty()) table.empty = "No complaint was closed.";
  return table;
}

FigureTable repeats(const Figures& figures) {
  // Every policy's cases, judged by the newest version among them.
  std::vector<PolicyCases> policies;
  for (const CaseRecord& each : figures.cases) {
    if (each.sort == Sort::compliment) continue;  // praise is no issue
    const auto known = std::find_if(policies.begin(), policies.end(),
                                    [&](const PolicyCases& one) { return one.policy->id == each.policy->id; });
    PolicyCases& cases =
        known == policies.end() ? policies.emplace_back(PolicyCases{each.policy, figures.calendar, {}}) : *known;
    if (cases.policy->in_force < each.policy->in_force) cases.policy = each.policy;
    PatternCase one{each.id, each.received, {}};
    for (const FactRecord& fact : each.facts) one.values[fact.name] = fact.values;
    cases.cases.push_back(std::move(one));
  }
  FigureTable table;
  table.columns = {text_column("what", "The same again"), number_column("cases", "How often"),
                   text_column("which", "Cases"), text_column("rule", "Flagged by"), text_column("clause", "Clause")};
  for (const FlaggedPattern& flag : find_patterns(policies, figures.as_of)) {
    const Pattern& pattern = *flag.pattern;
    const std::string rule = std::to_string(pattern.at_least) + " or more within " + to_string(pattern.within);
    table.rows.push_back({capital(shown(join(flag.same, ", "))), std::to_string(flag.cases.size()),
                          join(flag.cases, ", "), rule, to_string(pattern.clause)});
  }
  table.empty = "No issue came up so often that a policy wants it flagged.";
  return table;
}

}  // namespace plaint::figures
