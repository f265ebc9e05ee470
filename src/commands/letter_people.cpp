#include "commands/letter_people.h"

#include <algorithm>

#include "base/contains.h"
#include "base/text.h"
#include "letter/values.h"

namespace plaint {

namespace {

std::optional<Problem> why_nobody(const std::string& sender, const Logbook& book) {
  std::vector<std::string> known;
  for (const Person& each : book.loaded().workspace.staff) known.push_back(each.id);
  for (const Role& each : book.policies().front()->roles) known.push_back(each.name);
  if (sender.empty() || contains(known, sender)) return std::nullopt;
  const std::string near = did_you_mean(sender, known);
  return Problem{"'" + shown(sender) + "' is nobody in plaint.yaml and no role of this policy",
                 near.empty() ? "--by takes an id of plaint.yaml" : near};
}

// Does each of them print something of this group of names, "recipient" or "sender"?
bool all_name(const std::vector<const LetterForm*>& likely, const std::string& group) {
  const auto names_it = [&](const LetterForm* form) {
    if (!form->form) return false;
    const auto& names = form->form->names;
    return std::any_of(names.begin(), names.end(),
                       [&](const std::string& name) { return name.starts_with(group + "."); });
  };
  return !likely.empty() && std::all_of(likely.begin(), likely.end(), names_it);
}

std::string ask_who_signs(World& world, bool may_ask, const Logbook& book) {
  Interview interview(world, may_ask);
  Question question;
  question.text = "Who signs";
  for (const Person& each : book.loaded().workspace.staff) question.choices.push_back({each.id, each.name});
  if (!interview.may_ask() || question.choices.empty()) return {};
  return interview.ask(question).value_or("");
}

}  // namespace

KnownSender people_of_letter(World& world, bool may_ask, const Logbook& book,
                             const std::vector<const LetterForm*>& likely, const std::string& event,
                             const LetterFacts& facts) {
  if (const auto problem = why_nobody(facts.sender, book)) return {std::nullopt, say(world, *problem, exit_usage)};
  LetterFacts asked = facts;
  asked.to_representative = !likely.empty() && likely.front()->to_representative;
  const CaseEvent* recorded = event.empty() ? nullptr : without_letter(*facts.timeline, event, {});
  if (asked.sender.empty() && recorded != nullptr && !recorded->by.empty()) asked.sender = recorded->by.front();
  const Value values = letter_values(asked);
  const Value& recipient = *values.find("recipient");
  const Value& sender = *values.find("sender");
  const bool no_recipient = recipient.is == Value::Is::missing && all_name(likely, "recipient");
  if (no_recipient) say(world, {recipient.what + " is missing", recipient.way}, exit_problems);
  if (sender.is == Value::Is::missing && all_name(likely, "sender")) {
    if (!no_recipient) asked.sender = ask_who_signs(world, may_ask, book);
    if (asked.sender.empty())
      return {std::nullopt, say(world, {sender.what + " is missing", sender.way}, exit_problems)};
  }
  if (no_recipient) return {std::nullopt, exit_problems};
  return {asked.sender, exit_well};
}

}  // namespace plaint
