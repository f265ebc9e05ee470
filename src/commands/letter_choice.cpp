#include "commands/letter_choice.h"

#include <algorithm>

#include "base/contains.h"
#include "base/text.h"
#include "commands/change.h"
#include "report/table.h"

namespace plaint {

namespace {

const LetterForm* named(const std::vector<LetterForm>& forms, const std::string& name) {
  const auto found =
      std::find_if(forms.begin(), forms.end(), [&](const LetterForm& each) { return each.name == name; });
  return found == forms.end() ? nullptr : &*found;
}

bool knows(const Logbook& book, const std::string& event) {
  for (const Policy* policy : book.policies()) {
    if (policy->event(event) != no_event) return true;
  }
  return false;
}

// Events of this case's policies that some template goes with.
std::vector<std::string> events_with_form(const Logbook& book, const std::vector<LetterForm>& forms) {
  std::vector<std::string> events;
  for (const LetterForm& form : forms) {
    for (const std::string& event : form.events) {
      if (knows(book, event) && !contains(events, event)) events.push_back(event);
    }
  }
  return events;
}

// Of the events that a template goes with: one that was recorded without a letter, else the first that may be recorded
// now, else the first that the policy knows.
Result<std::string> event_of(const Logbook& book, const LetterForm& form) {
  if (form.events.empty()) return std::string{};
  std::vector<std::string> known;
  for (const std::string& event : form.events) {
    if (knows(book, event)) known.push_back(event);
  }
  if (known.empty()) {
    return Problem{"the letter '" + form.name + "' goes with " + join_or(form.events) + ", which " +
                       book.policies().front()->pin() + " does not have",
                   "plaint letter --list shows the others"};
  }
  const Timeline& timeline = *book.timelines.front();
  for (const std::string& event : known) {
    if (without_letter(timeline, event, {}) != nullptr) return event;
  }
  for (const std::string& event : known) {
    const EventId id = timeline.policy->event(event);
    const bool may = std::any_of(timeline.next.begin(), timeline.next.end(),
                                 [&](const NextEvent& next) { return next.event == id && next.refused.empty(); });
    if (may) return event;
  }
  return known.front();
}

Result<LetterChoice> with_event_of(const Logbook& book, const LetterForm& form) {
  const Result<std::string> event = event_of(book, form);
  if (!event) return event.problem();
  return LetterChoice{&form, *event};
}

std::vector<std::string> begun_with(const std::vector<std::string>& all, const std::string& typed) {
  std::vector<std::string> begun;
  for (const std::string& each : all) {
    if (each.starts_with(typed)) begun.push_back(each);
  }
  return begun;
}

std::string offer_command(const Logbook& book, const LetterOffer& offer) {
  return "plaint letter " + book.id + " " + offer.form->name;
}

std::string listed(const Logbook& book, const std::vector<LetterOffer>& offers, const Screen& screen) {
  const Timeline& timeline = *book.timelines.front();
  std::vector<Cells> rows;
  for (const LetterOffer& each : offers)
    rows.push_back({each.form->name, shown(each.form->title), each.event, shown(each.why)});
  return book.id + "  " + shown(timeline.now().stage->title) + "\n\n" + aligned(rows, "  ", screen.width);
}

}  // namespace

Result<LetterChoice> choose_letter(const Logbook& book, const std::vector<LetterForm>& forms,
                                   const std::string& typed) {
  if (const LetterForm* form = named(forms, typed)) return with_event_of(book, *form);
  const std::vector<std::string> events = events_with_form(book, forms);
  if (contains(events, typed)) return LetterChoice{nullptr, typed};
  const std::vector<std::string> begun = begun_with(events, typed);
  if (begun.size() == 1) return LetterChoice{nullptr, begun.front()};
  std::vector<std::string> names;
  for (const LetterForm& form : forms) names.push_back(form.name);
  const std::vector<std::string> letters = begun_with(names, typed);
  if (begun.empty() && letters.size() == 1) return with_event_of(book, *named(forms, letters.front()));
  const std::string quoted = "'" + shown(typed) + "'";
  if (begun.empty() && letters.empty()) {
    if (knows(book, typed))
      return Problem{"no template goes with " + quoted, "plaint letter --list shows with what each goes"};
    std::vector<std::string> all = names;
    all.insert(all.end(), events.begin(), events.end());
    const std::string near = did_you_mean(typed, all);
    return Problem{quoted + " is neither a letter nor an event with one",
                   near.empty() ? "plaint letter --list shows the letters" : near};
  }
  return Problem{quoted + " may be several letters: " + join_or(begun.empty() ? letters : begun),
                 "type more of the name"};
}

std::optional<LetterChoice> ask_letter(World& world, const LetterOptions& options, const Logbook& book,
                                       const std::vector<LetterForm>& forms, const LetterFacts& facts) {
  const std::vector<LetterOffer> offers = offers_for(book, forms, facts);
  if (offers.empty()) {
    say(world,
        {book.id + ": no step that may come now has a letter",
         "plaint letter --list shows all letters, plaint next " + book.id + " the steps"},
        exit_usage);
    return std::nullopt;
  }
  Interview interview(world, !options.no_input);
  if (interview.may_ask()) {
    Question question;
    question.text = "Which letter (the first is the most urgent)";
    question.preset = offers.front().form->name;
    for (const LetterOffer& each : offers)
      question.choices.push_back({each.form->name, each.form->title + ": " + each.why});
    const std::optional<std::string> answer = interview.ask(question);
    if (!answer) {
      say(world, {"stopped: no letter was written", {}}, exit_problems);
      return std::nullopt;
    }
    for (const LetterOffer& each : offers) {
      if (each.form->name == *answer) return LetterChoice{each.form, each.event};
    }
  }
  world.out << listed(book, offers, {world.is_terminal ? world.terminal_width : 0, false})
            << "\nNext: " << offer_command(book, offers.front()) << "\n";
  return std::nullopt;
}

Result<TypedForLetter> tell_apart(World& world, const Logbook& book, const std::vector<TypedField>& typed,
                                  const Policy& policy, const EventType* type) {
  TypedForLetter apart;
  std::vector<std::string> known;
  if (type != nullptr) {
    for (const FieldType& field : type->fields) known.push_back(field.name);
    if (type->field("due") != nullptr) known.emplace_back("until");
    for (const Fact& fact : policy.facts) known.push_back(fact.name);
  }
  std::vector<std::string> sections;
  if (type != nullptr) {
    for (const MustSay& each : type->says) sections.push_back(each.name);
  }
  for (const TypedField& each : typed) {
    if (contains(known, each.name)) {
      apart.fields.push_back(each);
      continue;
    }
    if (!contains(sections, each.name)) {
      std::vector<std::string> all = sections;
      all.insert(all.end(), known.begin(), known.end());
      const std::string what = type == nullptr ? "this letter" : "'" + type->name + "' or its letter";
      for (std::string& name : all) name = "--" + name;
      std::string way = did_you_mean("--" + each.name, all);
      if (way.empty() && !sections.empty()) way = "the sections of this letter are --" + join(sections, ", --");
      if (way.empty()) way = "plaint letter --help lists the options";
      return Problem{"'--" + shown(each.name) + "' is no part of " + what, way};
    }
    const Result<std::string> text = long_text(world, book.loaded().here, each.value);
    if (!text) return text.problem();
    if (text->empty()) return Problem{"--" + each.name + " says nothing", "leave it out, or write something"};
    apart.sections.push_back({each.name, *text});
  }
  return apart;
}

}  // namespace plaint
