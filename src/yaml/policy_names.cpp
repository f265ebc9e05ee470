
#include "base/contains.h"
#include "base/text.h"
#include "yaml/policy_reading.h"

namespace plaint::yaml {

namespace {

void unknown(Reading& reading, std::string_view code, const Text& word, std::string message,
             const std::vector<std::string>& known) {
  mistake(reading, code, word, std::move(message), way_out(word.text, known));
}

std::optional<EventId> event_of_word(Reading& reading, const Text& word) {
  const EventId event = reading.policy.event(word.text);
  if (event != no_event) return event;
  mistake(reading, "unknown-event", word, in_quotes(word.text) + " is not an event of this policy",
          event_way_out(word.text, event_names(reading.policy)));
  return std::nullopt;
}

}  // namespace

std::vector<std::string> event_names(const Policy& policy) { return names(policy.events); }

std::vector<EventId> events_of(Reading& reading, const Node& node) {
  std::vector<EventId> events;
  for (const Text& each : words_of(reading, node)) {
    if (const auto event = event_of_word(reading, each)) events.push_back(*event);
  }
  return events;
}

std::optional<EventId> event_named(Reading& reading, const Node& node) {
  const auto text = text_of(reading, node);
  return text ? event_of_word(reading, {*text, node.place, node.quoted}) : std::nullopt;
}

std::vector<std::string> roles_of(Reading& reading, const Node& node) {
  std::vector<std::string> roles;
  for (const Text& each : words_of(reading, node)) {
    if (reading.policy.role(each.text) == nullptr) {
      unknown(reading, "unknown-role", each, in_quotes(each.text) + " is not a role of this policy",
              names(reading.policy.roles));
      continue;
    }
    roles.emplace_back(each.text);
  }
  return roles;
}

std::vector<std::string> stage_names(const Reading& reading, const Where& where) {
  if (where.is == Where::Is::organisation) return {};
  if (where.kind != nullptr) return names(where.kind->stages);
  std::vector<std::string> all;
  for (const Kind& kind : reading.policy.kinds) {
    for (const Stage& stage : kind.stages) {
      if (!contains(all, stage.name)) all.push_back(stage.name);
    }
  }
  return all;
}

ApartFrom apart_from_of(Reading& reading, const Node& node, const Where& where) {
  ApartFrom apart;
  const std::vector<std::string> stages = stage_names(reading, where);
  for (const Text& each : words_of(reading, node)) {
    const EventId event = reading.policy.event(each.text);
    if (event != no_event) {
      apart.events.push_back(event);
    } else if (contains(stages, each.text)) {
      apart.stages.emplace_back(each.text);
    } else {
      std::vector<std::string> known = event_names(reading.policy);
      known.insert(known.end(), stages.begin(), stages.end());
      unknown(reading, "unknown-moment", each, in_quotes(each.text) + " is neither an event nor a stage here", known);
    }
  }
  return apart;
}

}  // namespace plaint::yaml
