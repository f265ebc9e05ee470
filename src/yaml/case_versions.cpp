#include "yaml/case_versions.h"

#include <algorithm>
#include <optional>

#include "yaml/case_reader.h"
#include "yaml/text_guard.h"

namespace plaint::yaml {

namespace {

bool is_diary(const std::string& path) { return path == "diary.yaml"; }

std::shared_ptr<const CaseState> read_whole(const std::string& path, const std::string& text) {
  Diagnostics diagnostics;
  const auto source = std::make_shared<const Source>(Source{path, text});
  if (is_diary(path)) {
    if (const auto diary = read_diary(source, diagnostics)) return std::make_shared<const CaseState>(state_of(*diary));
  } else if (const auto casefile = read_case(source, diagnostics)) {
    return std::make_shared<const CaseState>(state_of(*casefile));
  }
  CaseState state;
  state.readable = false;
  return std::make_shared<const CaseState>(std::move(state));
}

// "  - " -> 2; nullopt when the line does not begin an item of a block list
std::optional<std::size_t> dash_of(std::string_view line) {
  const std::size_t spaces = line.find_first_not_of(' ');
  if (spaces == std::string_view::npos || !line.substr(spaces).starts_with("- ")) return std::nullopt;
  return spaces;
}

std::string_view last_line(std::string_view text) {
  if (text.ends_with('\n')) text.remove_suffix(1);
  return text.substr(text.rfind('\n') + 1);
}

// The column of the dashes of a text's events: that of its first line below "events:", when this is an item.
std::optional<std::size_t> dash_column(std::string_view text) {
  constexpr std::string_view key = "\nevents:\n";
  const std::size_t at = text.rfind(key);
  const bool at_start = at == std::string_view::npos && text.starts_with(key.substr(1));
  if (at == std::string_view::npos && !at_start) return std::nullopt;
  text.remove_prefix(at_start ? key.size() - 1 : at + key.size());
  return dash_of(text.substr(0, text.find('\n')));
}

// The events of a text that was put at the end of a readable one: its first line is an item of the list `events` in the column of
// the others, which in YAML ends whatever stood open in the item before. Nothing, when anything else may have been meant.
std::optional<EventStates> appended(std::string_view before, std::string_view more) {
  if (!before.ends_with('\n') || last_line(before).starts_with("...")) return std::nullopt;
  const auto column = dash_column(before);
  if (!column || dash_of(more.substr(0, more.find('\n'))) != column) return std::nullopt;
  const Source source{"", "events:\n" + std::string(more)};
  Diagnostics diagnostics;
  const auto tree = parse(source, diagnostics);
  if (!tree || tree->entries().size() != 1 || tree->entries().front().value.kind != Node::Kind::list) return std::nullopt;
  const std::vector<CaseEvent> events = read_events(tree->entries().front().value, diagnostics);
  if (!diagnostics.empty()) return std::nullopt;
  EventStates states;
  for (const CaseEvent& event : events) states.push_back(std::make_shared<const EventState>(state_of(event)));
  return states;
}

std::shared_ptr<const CaseState> read_after(const std::string& text, const CaseVersion& before) {
  if (!before.state->readable || !text.starts_with(before.text)) return nullptr;
  if (text.size() > largest_text) return nullptr;
  const auto more = appended(before.text, std::string_view(text).substr(before.text.size()));
  if (!more) return nullptr;
  auto state = std::make_shared<CaseState>(*before.state);
  state->events.insert(state->events.end(), more->begin(), more->end());
  return state;
}

}  // namespace

CaseVersion read_version(const std::string& path, std::string text, const CaseVersion* before) {
  std::shared_ptr<const CaseState> state = before == nullptr ? nullptr : read_after(text, *before);
  if (!state) state = read_whole(path, text);
  return {std::move(text), std::move(state)};
}

}  // namespace plaint::yaml
