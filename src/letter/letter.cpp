#include "letter/letter.h"

#include <algorithm>

#include "base/contains.h"
#include "base/text.h"
#include "letter/fold.h"
#include "letter/values.h"

namespace plaint {

namespace {

// A section whose text plaint works out says nothing twice: it counts as said where the template prints what it is
// worked out of.
struct WorkedOut {
  std::string_view section;
  std::string_view printed;
};
constexpr WorkedOut worked_out[] = {{"reference", "case.reference"},
                                    {"new-date", "event.due"},
                                    {"reason", "event.reason"},
                                    {"findings", "points.finding"}};

bool stands_in(const Template& form, std::string_view name) {
  return contains(form.names, name);
}

bool is_next_step(const std::string& section) { return section == "what-next" || section.starts_with("next-"); }

bool tells_what_next(const Template& form, const std::string& section) {
  return is_next_step(section) && stands_in(form, "next") && stands_in(form, "bodies");
}

const std::string* written_text(const LetterFacts& facts, const std::string& section) {
  for (const SectionText& each : facts.texts) {
    if (each.name == section) return &each.text;
  }
  return nullptr;
}

std::string sentences_of(const Value& list, std::initializer_list<const char*> names) {
  std::string text;
  for (const Value& item : list.items) {
    for (const char* name : names) {
      const Value* part = item.find(name);
      if (part == nullptr || !part->holds()) continue;
      text += (text.empty() ? "" : " ") + part->text;
      if (text.back() != '.') text += '.';
    }
  }
  return text;
}

std::string text_at(const Value& values, std::string_view path) {
  const Value* value = &values;
  for (const std::string& part : split(path, ".")) {
    value = value->find(part);
    if (value == nullptr) return {};
  }
  return value->text;
}

// What plaint knows of a section by itself; "" when that is nothing.
std::string known_text(const Value& values, const std::string& section) {
  if (section == "reference") return text_at(values, "case.reference");
  if (section == "new-date") return text_at(values, "event.due");
  if (is_next_step(section)) {
    const std::string steps = sentences_of(*values.find("next"), {"title", "how"});
    const std::string bodies = sentences_of(*values.find("bodies"), {"title", "text"});
    return steps + (steps.empty() || bodies.empty() ? "" : "\n\n") + bodies;
  }
  if (section == "findings") return sentences_of(*values.find("points"), {"text", "finding", "reason"});
  return text_at(values, "event." + section);
}

std::string text_of_section(const MustSay& must, const LetterFacts& facts, const Value& values) {
  if (const std::string* written = written_text(facts, must.name)) return *written;
  const bool steps = is_next_step(must.name);
  if (steps && !must.wording.empty()) return must.wording;
  const std::string known = known_text(values, must.name);
  return known.empty() ? must.wording : known;
}

bool is_covered(const MustSay& must, const Template& form, const LetterFacts& facts, const Rendering* rendering) {
  if (written_text(facts, must.name) != nullptr) return false;
  if (must.wording.empty() && tells_what_next(form, must.name)) return true;
  const auto prints = [&](std::string_view name) {
    return rendering == nullptr ? stands_in(form, name) : rendering->has_printed(name);
  };
  if (prints("event." + must.name)) return true;
  return std::any_of(std::begin(worked_out), std::end(worked_out), [&](const WorkedOut& each) {
    const bool in_loop = each.section == "findings" && rendering == nullptr && !facts.timeline->casefile->points.empty() &&
                         stands_in(form, "points") && stands_in(form, "finding");
    return each.section == must.name && (in_loop || prints(each.printed));
  });
}

std::vector<const MustSay*> must_say_now(const LetterFacts& facts) {
  return facts.event == nullptr ? std::vector<const MustSay*>{} : must_say(*facts.timeline, *facts.event);
}

// A title that a sentence can follow: without its full stop.
std::string heading(std::string text) {
  while (!text.empty() && text.back() == '.') text.pop_back();
  return text;
}

Value says_value(const LetterFacts& facts, const std::vector<const MustSay*>& now, const Value& values) {
  Value says = Value::group({});
  for (const MustSay* each : sections_of(facts)) {
    const bool must = contains(now, each);
    const std::string text = must || written_text(facts, each->name) ? text_of_section(*each, facts, values) : "";
    if (!text.empty()) {
      says.add(each->name, Value::of(text));
    } else {
      says.add(each->name, must ? Value::missing("'" + each->text + "'", "--" + each->name + " TEXT") : Value{});
    }
  }
  return says;
}

Value say_value(const std::vector<const MustSay*>& left, const Value& says) {
  std::vector<Value> items;
  for (const MustSay* each : left) {
    items.push_back(Value::group({{"name", Value::of(each->name)},
                                  {"title", Value::of(heading(each->text))},
                                  {"text", *says.find(each->name)}}));
  }
  return Value::list(std::move(items)).with_names({"name", "title", "text"});
}

// The order of the paper is that of the policy; what somebody wrote besides what must be said comes after.
std::vector<const MustSay*> left_to_say(const std::vector<const MustSay*>& now, const LetterFacts& facts,
                                        const Template& form, const Rendering& rendering) {
  std::vector<const MustSay*> left;
  for (const MustSay* each : sections_of(facts)) {
    if (!contains(now, each) && written_text(facts, each->name) == nullptr) continue;
    const bool said = rendering.has_printed("says." + each->name) || is_covered(*each, form, facts, &rendering);
    if (!said) left.push_back(each);
  }
  return left;
}

bool names_body(const std::string& text, const ExternalBody& body) {
  return text.find(body.title) != std::string::npos ||
         (!body.printed_as.empty() && text.find(body.printed_as) != std::string::npos);
}

void tell_not_said(const Template& form, const LetterFacts& facts, const std::vector<const MustSay*>& left,
                   const Rendering& rendering, Diagnostics& diagnostics) {
  const Place whole{form.source.get(), 0, 0};
  for (const MustSay* each : left) {
    if (rendering.has_printed("say.text")) break;
    const std::string hint =
        "write {{says." + each->name + "}} where it belongs, or {{#say}} for all that must be said";
    diagnostics.error("not-said", whole, "the letter does not say '" + heading(each->text) + "'", hint).clause =
        to_string(each->clause);
  }
  for (const ExternalRight* each : bodies_to_name(facts)) {
    if (names_body(rendering.text, *each->body)) continue;
    diagnostics
        .error("not-said", whole,
               "the letter does not name '" + each->body->title + "', to whom this complainant may go",
               "write {{#bodies}}{{title}} ... {{/bodies}} where it belongs")
        .clause = to_string(each->body->clause);
  }
}

}  // namespace

Value letter_values(const LetterFacts& facts) {
  Value values =
      Value::group({{"organisation", Value::of(facts.workspace->organisation)}, {"date", day_value(facts.date)}});
  add_people(facts, values);
  add_case(facts, values);
  add_ahead(facts, values);
  values.add("policy", policy_values(*facts.timeline->policy));
  return values;
}

std::vector<const MustSay*> sections_of(const LetterFacts& facts) {
  std::vector<const MustSay*> sections;
  if (facts.event == nullptr) return sections;
  const EventId id = facts.timeline->policy->event(facts.event->name);
  if (id == no_event) return sections;
  for (const MustSay& each : facts.timeline->policy->event_type(id).says) sections.push_back(&each);
  return sections;
}

std::vector<const MustSay*> texts_wanted(const Template& form, const LetterFacts& facts) {
  const Value values = letter_values(facts);
  std::vector<const MustSay*> wanted;
  for (const MustSay* each : must_say_now(facts)) {
    if (text_of_section(*each, facts, values).empty() && !is_covered(*each, form, facts, nullptr))
      wanted.push_back(each);
  }
  return wanted;
}

std::optional<std::string> write_letter(const Template& form, const LetterFacts& facts, Diagnostics& diagnostics) {
  const std::vector<const MustSay*> now = must_say_now(facts);
  Value values = letter_values(facts);
  const Value says = says_value(facts, now, values);
  const bool next_told = std::any_of(now.begin(), now.end(), [&](const MustSay* each) {
    return is_next_step(each->name) && (!each->wording.empty() || written_text(facts, each->name) != nullptr);
  });
  values.add("next-told", Value::yes(next_told)).add("says", says).add("say", say_value({}, says));
  const std::optional<Rendering> without = render(form, values, Escape::none, diagnostics);
  if (!without) return std::nullopt;
  const std::vector<const MustSay*> left = left_to_say(now, facts, form, *without);
  values.names.back().second = say_value(left, says);
  const std::optional<Rendering> whole = render(form, values, Escape::none, diagnostics);
  if (!whole) return std::nullopt;
  Diagnostics not_said;
  tell_not_said(form, facts, left, *whole, not_said);
  diagnostics.add_all(not_said);
  if (not_said.errors() > 0) return std::nullopt;
  return folded(whole->text);
}

}  // namespace plaint
