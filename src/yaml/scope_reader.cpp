#include "yaml/scope_reader.h"


#include "base/contains.h"
#include "base/text.h"
#include "yaml/condition_reader.h"
#include "yaml/moment_reader.h"

namespace plaint::yaml {

namespace {

constexpr Choice<ScopeRule::Decision> decisions[] = {
    {"accept", ScopeRule::Decision::accept},
    {"consider", ScopeRule::Decision::consider},
    {"refuse", ScopeRule::Decision::refuse},
    {"divert", ScopeRule::Decision::divert},
};
constexpr Choice<ScopeRule::Clock> clocks[] = {
    {"stop", ScopeRule::Clock::stop},
    {"suspend", ScopeRule::Clock::suspend},
    {"parallel", ScopeRule::Clock::parallel},
};
constexpr std::string_view head_keys[] = {"channel", "complainant", "service", "categories",
                                          "about",   "kind",        "identity"};

const Where anywhere;

// Entry by entry with what was listed under the same key.
Row<Entry> listed_entries(const Node& policy_map, std::string_view key) {
  const Node* node = policy_map.find(key);
  return node == nullptr || node->kind != Node::Kind::map ? Row<Entry>{} : node->entries();
}

void read_time_limit(Reading& reading, const Node& map, ScopeRule& rule) {
  const Node* beyond = map.find("beyond");
  const Node* of = map.find("of");
  if (beyond != nullptr) rule.beyond = span_of(reading, *beyond, Backwards::refused);
  if (of != nullptr) rule.of = moments_of(reading, *of, anywhere);
  if ((beyond == nullptr) == (of == nullptr)) return;
  mistake(reading, "missing-key", beyond == nullptr ? *of : *beyond,
          in_quotes(rule.name) + " has '" + (beyond == nullptr ? "of' without 'beyond'" : "beyond' without 'of'"),
          "a time limit to complain is written beyond: 12 months, of: incident");
}

void read_rule(Reading& reading, const Node& node, const Counting& outer, ScopeRule& rule) {
  entries_of(reading, node, scope_table);
  if (node.kind != Node::Kind::map) return;
  rule.title = title_at(reading, node, rule.name);
  rule.applies = applies_at(reading, node, anywhere);
  read_time_limit(reading, node, rule);
  rule.counting = counting_at(reading, node, outer);
  if (const Node* decision = node.find("decision")) {
    rule.decision = chosen(reading, *decision, "decision", decisions).value_or(rule.decision);
  }
  rule.to = text_at(reading, node, "to");
  if (const Node* clock = node.find("clock"))
    rule.clock = chosen(reading, *clock, "clock", clocks).value_or(rule.clock);
  if (const Node* who = node.find("waived-by")) rule.waived_by.roles = roles_of(reading, *who);
  rule.clause = clause_at(reading, node);
  rule.assumed = assumed_at(reading, node, scope_table);
}

std::optional<Window> window_of(Reading& reading, const Node& map, const Moments& from, const Counting& outer) {
  const Node* within = map.find("within");
  if (within == nullptr) return std::nullopt;
  const auto span = span_of(reading, *within, Backwards::refused);
  Window window;
  window.of = map.find("of") == nullptr ? from : moments_at(reading, map, "of", anywhere);
  window.counting = counting_at(reading, map, outer);
  window.clause = clause_at(reading, map);
  if (!span) return std::nullopt;
  window.within = *span;
  return window;
}

void read_windows(Reading& reading, const Node& map, const Counting& outer, ExternalBody& body) {
  if (auto window = window_of(reading, map, body.from, outer)) {
    window->assumed = body.assumed;
    body.windows.push_back(std::move(*window));
  } else if (const Node* of = map.find("of"); of != nullptr && map.find("within") == nullptr) {
    mistake(reading, "missing-key", *of, "a window has 'within' as well as 'of'",
            "within: how long the body may be gone to");
  }
  const Node* windows = map.find("windows");
  if (windows == nullptr) return;
  if (windows->kind != Node::Kind::list) {
    mistake(reading, "wrong-type", *windows, "'windows' is a list of {within, of}",
            "for one window write within and of on the body itself");
    return;
  }
  for (const Node& each : windows->items()) {
    entries_of(reading, each, window_table);
    if (each.kind != Node::Kind::map) continue;
    auto window = window_of(reading, each, body.from, counting_at(reading, map, outer));
    if (!window) continue;
    window->assumed = assumed_at(reading, each, window_table);
    body.windows.push_back(std::move(*window));
  }
}

ExternalBody body_of(Reading& reading, const Entry& entry, const Counting& outer) {
  ExternalBody body;
  const Node& map = entry.value;
  entries_of(reading, map, external_table);
  body.name = entry.key;
  body.place = entry.place;
  body.title = title_of_name(entry.key);
  body.from = one_moment(Moment::Is::received, entry.place);
  if (map.kind != Node::Kind::map) return body;
  body.title = title_at(reading, map, entry.key);
  body.printed_as = text_at(reading, map, "printed-as");
  body.via = text_at(reading, map, "via");
  body.text = text_at(reading, map, "text");
  body.applies = applies_at(reading, map, anywhere);
  if (const Node* from = map.find("from")) body.from = moments_of(reading, *from, anywhere);
  body.clause = clause_at(reading, map);
  body.assumed = assumed_at(reading, map, external_table);
  if (const Node* mention = map.find("mention-in")) body.mention_in = events_of(reading, *mention);
  read_windows(reading, map, outer, body);
  return body;
}

void read_pause(Reading& reading, const Node& node, PauseReason& pause) {
  entries_of(reading, node, pause_table);
  if (node.kind != Node::Kind::map) return;
  if (const Node* by = node.find("by")) pause.by.roles = roles_of(reading, *by);
  pause.clause = clause_at(reading, node);
  pause.assumed = assumed_at(reading, node, pause_table);
}

void read_retention(Reading& reading, const Node& node) {
  entries_of(reading, node, retention_table);
  const Node* length = node.kind == Node::Kind::map ? node.find("for") : nullptr;
  if (length == nullptr) return;
  Retention retention;
  const auto span = span_of(reading, *length, Backwards::refused);
  retention.of =
      node.find("of") == nullptr ? stage_moment("closed", node.place) : moments_at(reading, node, "of", anywhere);
  retention.clause = clause_at(reading, node);
  retention.assumed = assumed_at(reading, node, retention_table);
  if (!span) return;
  retention.span = *span;
  reading.policy.retention = std::move(retention);
}

std::vector<std::string> facts_of(Reading& reading, const Node& node) {
  std::vector<std::string> known = names(reading.policy.facts);
  for (const std::string_view each : head_keys) {
    if (!contains(known, each)) known.emplace_back(each);
  }
  std::vector<std::string> facts;
  for (const Text& each : words_of(reading, node)) {
    if (!contains(known, each.text)) {
      mistake(reading, "unknown-fact", each, in_quotes(each.text) + " is not a fact of this policy",
              way_out(each.text, known));
    } else {
      facts.emplace_back(each.text);
    }
  }
  return facts;
}

Pattern pattern_of(Reading& reading, const Entry& entry) {
  Pattern pattern;
  const Node& map = entry.value;
  entries_of(reading, map, pattern_table);
  pattern.name = entry.key;
  pattern.place = entry.place;
  if (map.kind != Node::Kind::map) return pattern;
  if (const Node* same = map.find("same")) pattern.same = facts_of(reading, *same);
  if (const Node* least = map.find("at-least"))
    pattern.at_least = number_of(reading, *least, 2).value_or(pattern.at_least);
  if (const Node* within = map.find("within"))
    pattern.within = span_of(reading, *within, Backwards::refused).value_or(Span{});
  pattern.clause = clause_at(reading, map);
  pattern.assumed = assumed_at(reading, map, pattern_table);
  return pattern;
}

void read_register(Reading& reading, const Node& node) {
  entries_of(reading, node, register_table);
  if (node.kind != Node::Kind::map) return;
  Register kept;
  kept.title = text_at(reading, node, "title");
  if (const Node* columns = node.find("columns")) kept.columns = texts_of(reading, *columns);
  kept.owner = text_at(reading, node, "owner");
  kept.clause = clause_at(reading, node);
  kept.assumed = assumed_at(reading, node, register_table);
  reading.policy.register_ = std::move(kept);
}

}  // namespace

void list_scope(Reading& reading, const Node& policy_map) {
  if (const Node* scope = policy_map.find("scope")) {
    for (const Entry& each : named_entries(reading, *scope, "a scope rule")) {
      ScopeRule& rule = reading.policy.scope.emplace_back();
      rule.name = each.key;
      rule.title = title_of_name(each.key);
      rule.place = each.place;
    }
  }
  if (const Node* pauses = policy_map.find("pauses")) {
    for (const Entry& each : named_entries(reading, *pauses, "a pause")) {
      PauseReason& pause = reading.policy.pauses.emplace_back();
      pause.name = each.key;
      pause.place = each.place;
    }
  }
}

void read_scope(Reading& reading, const Node& policy_map, const Layers& defaults) {
  const Counting outer = counting_of_layers(reading, defaults);
  const Row<Entry> entries = listed_entries(policy_map, "scope");
  for (std::size_t index = 0; index < entries.size(); ++index) {
    read_rule(reading, entries[index].value, outer, reading.policy.scope[index]);
  }
}

void read_external(Reading& reading, const Node& policy_map, const Layers& defaults) {
  const Node* external = policy_map.find("external");
  if (external == nullptr) return;
  const Counting outer = counting_of_layers(reading, defaults);
  for (const Entry& each : named_entries(reading, *external, "an external body")) {
    reading.policy.external.push_back(body_of(reading, each, outer));
  }
}

void read_records(Reading& reading, const Node& policy_map) {
  const Row<Entry> pauses = listed_entries(policy_map, "pauses");
  for (std::size_t index = 0; index < pauses.size(); ++index) {
    read_pause(reading, pauses[index].value, reading.policy.pauses[index]);
  }
  if (const Node* retention = policy_map.find("retention")) read_retention(reading, *retention);
  if (const Node* patterns = policy_map.find("patterns")) {
    for (const Entry& each : named_entries(reading, *patterns, "a pattern")) {
      reading.policy.patterns.push_back(pattern_of(reading, each));
    }
  }
  if (const Node* kept = policy_map.find("register")) read_register(reading, *kept);
  if (const Node* condition = policy_map.find("applies-when")) {
    reading.policy.applies_when = condition_of(reading, *condition, anywhere);
  }
}

}  // namespace plaint::yaml
