#include "yaml/stage_reader.h"

#include <algorithm>

#include "base/text.h"
#include "yaml/condition_reader.h"
#include "yaml/moment_reader.h"

namespace plaint::yaml {

namespace {

const Node empty_map;

const Node& map_or_empty(const Node& node) { return node.kind == Node::Kind::map ? node : empty_map; }

Stage bare_stage(std::string_view name, const Place& place) {
  Stage stage;
  stage.name = name;
  stage.title = title_of_name(name);
  stage.place = place;
  return stage;
}

constexpr Choice<Sort> sorts[] = {
    {"complaint", Sort::complaint},
    {"compliment", Sort::compliment},
    {"comment", Sort::comment},
};

// As what a kind counts that does not say it; any other name is a complaint's.
constexpr Choice<Sort> sorts_by_name[] = {
    {"compliment", Sort::compliment}, {"commendation", Sort::compliment}, {"praise", Sort::compliment},
    {"thanks", Sort::compliment},     {"comment", Sort::comment},         {"feedback", Sort::comment},
    {"suggestion", Sort::comment},    {"remark", Sort::comment},
};

Sort sort_by_name(std::string_view name) {
  const auto found = std::find_if(std::begin(sorts_by_name), std::end(sorts_by_name),
                                  [&](const Choice<Sort>& each) { return each.word == name; });
  return found == std::end(sorts_by_name) ? Sort::complaint : found->value;
}

Kind bare_kind(Reading& reading, const Entry& entry) {
  Kind kind;
  kind.name = entry.key;
  kind.counts_as = sort_by_name(kind.name);
  kind.title = title_of_name(entry.key);
  kind.place = entry.place;
  Place closed_at = entry.place;
  if (const Node* stages = map_or_empty(entry.value).find("stages")) {
    for (const Entry& each : named_entries(reading, *stages, "a stage")) {
      if (each.key == "closed") {
        closed_at = each.place;
      } else {
        kind.stages.push_back(bare_stage(each.key, each.place));
      }
    }
  }
  if (kind.stages.empty()) kind.stages.push_back(bare_stage("open", entry.place));
  kind.stages.push_back(bare_stage("closed", closed_at));
  return kind;
}

std::optional<std::string> stage_named(Reading& reading, const Text& word, const Kind& kind) {
  if (kind.stage(word.text) != nullptr) return std::string(word.text);
  mistake(reading, "unknown-stage", word, in_quotes(word.text) + " is not a stage of '" + kind.name + "'",
          way_out(word.text, names(kind.stages)));
  return std::nullopt;
}

void read_window(Reading& reading, const Node& map, const Where& where, Move& move) {
  const Node* within = map.find("within");
  if (within == nullptr) {
    if (const Node* of = map.find("of")) {
      mistake(reading, "missing-key", *of, "a window has 'within' as well as 'of'",
              "within: how long the move is possible");
    }
    return;
  }
  move.within = span_of(reading, *within, Backwards::refused);
  move.of = moments_at(reading, map, "of", where);
  if (map.find("of") != nullptr) return;
  move.of = move.from.empty() ? one_moment(Moment::Is::entered, move.place) : move.from;
}

std::optional<Move> move_of(Reading& reading, const Entry& entry, const Node& map, const Kind& kind,
                            const Layers& layers) {
  entries_of(reading, map, move_table);
  if (map.kind != Node::Kind::map) return std::nullopt;
  const Where where{Where::Is::stage, &kind};
  Move move;
  move.place = entry.place;
  move.event = reading.policy.event(entry.key);
  if (const Node* to = map.find("to")) {
    const auto text = text_of(reading, *to);
    if (text) move.to = stage_named(reading, {*text, to->place, to->quoted}, kind).value_or("");
  }
  move.from = moments_at(reading, map, "from", where);
  read_window(reading, map, where, move);
  move.counting = counting_at(reading, map, counting_of_layers(reading, layers));
  move.applies = applies_at(reading, map, where);
  move.clause = clause_at(reading, map);
  move.assumed = assumed_at(reading, map, move_table);
  if (move.event == no_event) return std::nullopt;
  return move;
}

void read_moves(Reading& reading, const Node& node, const Kind& kind, const Layers& layers, Stage& stage) {
  for (const Entry& each : free_entries(reading, node, "'moves'")) {
    if (reading.policy.event(each.key) == no_event) {
      mistake_at_key(reading, "unknown-event", each, in_quotes(each.key) + " is not an event of this policy",
                     event_way_out(each.key, event_names(reading.policy)));
    }
    // One event may have several moves, told apart by `when`: a list.
    const bool several = each.value.kind == Node::Kind::list;
    const Row<Node> maps = several ? each.value.items() : Row<Node>(&each.value, 1);
    for (const Node& map : maps) {
      if (auto move = move_of(reading, each, map, kind, layers)) stage.moves.push_back(std::move(*move));
    }
  }
}

void read_stage(Reading& reading, const Node& node, const Kind& kind, const Layers& outer, Stage& stage) {
  entries_of(reading, node, stage_table);
  const Node& map = map_or_empty(node);
  const Where where{Where::Is::stage, &kind};
  const Layers layers = with_defaults(reading, map, outer);
  stage.title = title_at(reading, map, stage.name);
  if (const Node* handler = map.find("handler")) stage.handler.roles = roles_of(reading, *handler);
  if (const Node* apart = map.find("apart-from")) stage.apart_from = apart_from_of(reading, *apart, where);
  stage.promises = promises_at(reading, map, layers, where, stage.name);
  if (const Node* moves = map.find("moves")) read_moves(reading, *moves, kind, layers, stage);
  stage.clause = clause_at(reading, map);
  stage.assumed = assumed_at(reading, map, stage_table);
}

void read_stages(Reading& reading, const Node& node, Kind& kind, const Layers& layers) {
  for (const Entry& each : map_or_empty(node).entries()) {
    const auto stage = std::find_if(kind.stages.begin(), kind.stages.end(),
                                    [&](const Stage& known) { return known.name == each.key; });
    if (stage != kind.stages.end()) read_stage(reading, each.value, kind, layers, *stage);
  }
}

void read_starts(Reading& reading, const Node& map, Kind& kind) {
  if (const Node* starts = map.find("starts-at")) {
    for (const Text& each : words_of(reading, *starts)) {
      if (auto stage = stage_named(reading, each, kind)) kind.starts_at.push_back(std::move(*stage));
    }
  }
  if (kind.starts_at.empty()) kind.starts_at.push_back(kind.stages.front().name);
}

void read_kind(Reading& reading, const Node& node, Kind& kind, const Layers& outer) {
  entries_of(reading, node, kind_table);
  const Node& map = map_or_empty(node);
  const Layers layers = with_defaults(reading, map, outer);
  kind.title = title_at(reading, map, kind.name);
  read_starts(reading, map, kind);
  if (const Node* sort = map.find("counts-as"))
    kind.counts_as = chosen(reading, *sort, "counts-as", sorts).value_or(kind.counts_as);
  kind.promises = promises_at(reading, map, layers, {Where::Is::kind, &kind}, "");
  if (const Node* stages = map.find("stages")) read_stages(reading, *stages, kind, layers);
  kind.clause = clause_at(reading, map);
  kind.assumed = assumed_at(reading, map, kind_table);
}

}  // namespace

void list_kinds(Reading& reading, const Node& policy_map) {
  const Node* node = policy_map.find("kinds");
  if (node == nullptr) return;
  for (const Entry& each : named_entries(reading, *node, "a kind"))
    reading.policy.kinds.push_back(bare_kind(reading, each));
  const bool is_a_map = node->kind == Node::Kind::map || node->kind == Node::Kind::empty;
  if (reading.policy.kinds.empty() && is_a_map) {
    mistake(reading, "no-kinds", *node, "'kinds' is empty: nothing could be recorded under this policy",
            "kinds: {complaint: {stages: ...}}");
  }
}

void read_kinds(Reading& reading, const Node& policy_map, const Layers& defaults) {
  const Node* node = policy_map.find("kinds");
  if (node == nullptr || node->kind != Node::Kind::map) return;
  for (std::size_t index = 0; index < node->entries().size(); ++index) {
    read_kind(reading, node->entries()[index].value, reading.policy.kinds[index], defaults);
  }
}

}  // namespace plaint::yaml
