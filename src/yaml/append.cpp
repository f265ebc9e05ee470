#include "yaml/append.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <vector>

#include "base/text.h"
#include "yaml/case_reader.h"
#include "yaml/proof.h"
#include "yaml/text_guard.h"
#include "yaml/write.h"

namespace plaint::yaml {

namespace {

constexpr auto npos = std::string::npos;

// How an event is put into a file.
struct Plan {
  std::string text;               // of the file, without the `[]` that stood for no events
  std::size_t first_byte = 0;     // of `text`, after a byte-order mark
  std::size_t list_start = 0;     // in `text`: the line of the last event, or of `events:` where there is none
  std::size_t comments_from = 0;  // comments further left than this are not the list's
  std::size_t key_indent = 0;
  bool needs_key = false;  // `events:` has to be written too
  int changed_line = 0;    // the line from which something was taken; 0: none
  EventLayout layout;
};

std::size_t start_of_line(std::string_view text, int line) {
  std::size_t start = 0;
  for (int at = 1; at < line; ++at) start = text.find('\n', start) + 1;
  return start;
}

std::size_t offset_of(const Place& place) {
  return start_of_line(place.source->text, place.line) + static_cast<std::size_t>(place.column) - 1;
}

// Spaces before what stands first in its line.
std::size_t indent_of(const Place& place) {
  const std::size_t mark = place.line == 1 ? mark_length(*place.source) : 0;
  return static_cast<std::size_t>(place.column) - 1 - mark;
}

// --- the plan ---

Plan plan_below_key(const Source& file, std::size_t key_indent) {
  Plan plan;
  plan.text = file.text;
  plan.first_byte = mark_length(file);
  plan.key_indent = key_indent;
  plan.comments_from = key_indent + 1;
  plan.layout = {key_indent + 2, key_indent + 4, "\n"};
  return plan;
}

Plan plan_with_key(const Source& file, const Node& tree) {
  Plan plan = plan_below_key(file, tree.entries().empty() ? 0 : indent_of(tree.entries().front().place));
  plan.needs_key = true;
  plan.comments_from = 0;
  return plan;
}

// How many bytes the `[]`, `~` or `null` has that begins `line`; npos when it does not end in this line.
std::size_t length_of_nothing(std::string_view line) {
  if (!line.starts_with('[')) return std::min(line.find_first_of(" \r\n"), line.size());
  const std::size_t end = line.find_first_not_of(' ', 1);
  return end != npos && line[end] == ']' ? end + 1 : npos;
}

Result<Plan> plan_for_first(const Source& file, const Entry& events) {
  Plan plan = plan_below_key(file, indent_of(events.place));
  plan.list_start = start_of_line(file.text, events.place.line);
  const std::size_t value = offset_of(events.value.place);
  if (value == offset_of(events.place)) return plan;
  const std::size_t length = length_of_nothing(std::string_view(file.text).substr(value));
  if (events.value.place.line != events.place.line || length == npos) {
    return Problem{"what stands for an empty list goes over several lines", "write 'events:' alone there"};
  }
  const std::size_t start = file.text.find_last_not_of(' ', value - 1) + 1;
  plan.text.erase(start, value + length - start);
  plan.changed_line = events.place.line;
  return plan;
}

Plan plan_for_next(const Source& file, const Node& events) {
  const Place& last = events.items().back().place;
  const std::size_t dash = indent_of(events.place);
  const std::string_view line = line_of(file, last.line);
  const bool beside_dash = line.find_first_not_of(' ') == dash && line[dash] == '-';
  Plan plan = plan_below_key(file, 0);
  plan.list_start = start_of_line(file.text, last.line);
  plan.comments_from = dash;
  plan.layout = {dash, beside_dash ? indent_of(last) : dash + 2, "\n"};
  return plan;
}

Result<Plan> plan_for(const Source& file, const Node& tree) {
  if (tree.kind != Node::Kind::map && tree.kind != Node::Kind::empty) return Problem{"it is no map of keys", ""};
  if (tree.find("events") == nullptr) return plan_with_key(file, tree);
  const Entry& last = tree.entries().back();
  if (last.key != "events") {
    return Problem{fmt::format("'{}' stands after 'events', which must be the last key", shown(last.key)),
                   "move it above 'events'"};
  }
  const Node& events = last.value;
  const bool is_list = events.kind == Node::Kind::list;
  if (events.items().empty() && (is_list || events.kind == Node::Kind::empty)) return plan_for_first(file, last);
  if (!is_list) return Problem{"what stands under 'events' is no list", "write a list there"};
  if (file.text[offset_of(events.place)] == '[') {
    return Problem{"its events stand in brackets, '[' and ']'", "write each on lines of its own that begin with '- '"};
  }
  return plan_for_next(file, events);
}

// --- the text ---

bool stands_apart(std::string_view line, std::size_t comments_from) {
  const std::size_t first = line.find_first_not_of(" \t\r\n");
  return first == npos || (line[first] == '#' && first < comments_from);
}

// The offsets at which the event may go, the best first: below the list and its comments; at the very end, because
// blank lines may be part of a text.
std::vector<std::size_t> places_in(const Plan& plan) {
  const std::string_view text = plan.text;
  std::size_t end = text.size();
  while (end > plan.list_start) {
    const std::size_t newline = end < 2 ? npos : text.rfind('\n', end - 2);
    const std::size_t start = newline == npos ? 0 : newline + 1;
    if (start < plan.list_start || !stands_apart(text.substr(start, end - start), plan.comments_from)) break;
    end = start;
  }
  return end == text.size() ? std::vector{end} : std::vector{end, text.size()};
}

// CRLF where the last line that ends before this offset ends so.
std::string_view line_end_before(std::string_view text, std::size_t at) {
  const std::size_t end = at == 0 ? npos : text.rfind('\n', at - 1);
  return end != npos && end > 0 && text[end - 1] == '\r' ? "\r\n" : "\n";
}

Result<std::string> put_in(const Plan& plan, std::size_t at, const CaseEvent& event) {
  EventLayout layout = plan.layout;
  layout.line_end = line_end_before(plan.text, at);
  const Result<std::string> lines = event_text(event, layout);
  if (!lines) return lines;
  std::string added;
  if (at > plan.first_byte && plan.text[at - 1] != '\n') added += layout.line_end;
  if (plan.needs_key) added += fmt::format("{:{}}events:{}", "", plan.key_indent, layout.line_end);
  return std::string(plan.text).insert(at, added + *lines);
}

// --- the proof ---

// Whether `after` is `before` with one more item in the list under `events`, which reads back as `event`.
bool adds_only(const Node& before, const Node& after, const CaseEvent& event) {
  const Node* old_events = before.find("events");
  const Node* new_events = after.find("events");
  if (new_events == nullptr || new_events->items().empty() || !same_but_for(before, after, "events")) return false;
  const Row<Node> old_items = old_events == nullptr ? Row<Node>{} : old_events->items();
  const auto last = std::prev(new_events->items().end());
  if (!std::equal(old_items.begin(), old_items.end(), new_events->items().begin(), last, same_node)) return false;
  Node added;
  added.hold(Row<Node>(last, 1));
  Diagnostics diagnostics;
  const std::vector<CaseEvent> read = read_events(added, diagnostics);
  return diagnostics.empty() && read.size() == 1 && same_event(read.front(), event);
}

// Why `text` is not the file with this event added and nothing else; nullopt when it is.
std::optional<Problem> why_not(const Source& file, const Node& before, const std::string& text, const Plan& plan,
                               const CaseEvent& event) {
  const Source changed{file.path, text};
  Diagnostics diagnostics;
  const Tree after = parse(changed, diagnostics);
  if (!after) return Problem{fmt::format("it could not be read any more: {}", diagnostics.all().front().message), ""};
  if (adds_only(before, *after, event) && keeps_lines(file.text, text, plan.changed_line)) return std::nullopt;
  if (file.text.ends_with('\n')) return Problem{"something that stands in it already would change", ""};
  return Problem{"its last line has no line end, and with one the text that ends there would be another text",
                 "press Enter at the end of the last line"};
}

// `why`: its hint is what to do before trying again.
Problem refusal(const Source& file, const Problem& why, const std::string& lines) {
  return {fmt::format("the event cannot be written into {}: {}", shown(file.path), why.message),
          fmt::format("{}{}put these lines at the end of 'events' by hand:\n{}", why.hint,
                      why.hint.empty() ? "" : ", and try again; or ", lines)};
}

Problem unreadable(const Diagnostics& diagnostics) {
  const Diagnostic& first = diagnostics.all().front();
  const std::string place = first.line > 0 ? fmt::format("line {}: ", first.line) : "";
  return {place + first.message, "put that right"};
}

// The first of the places at which the event can be proved to be added and nothing else.
Result<std::string> carry_out(const Plan& plan, const Source& file, const Node& tree, const CaseEvent& event) {
  Problem why;
  for (const std::size_t at : places_in(plan)) {
    Result<std::string> text = put_in(plan, at, event);
    if (!text) return text;
    const std::optional<Problem> fault = why_not(file, tree, *text, plan, event);
    if (!fault) return text;
    why = *fault;
  }
  return why;
}

}  // namespace

Result<std::string> append_event(const Source& file, const CaseEvent& event) {
  const Result<std::string> lines = event_text(event);
  if (!lines) return lines;
  Diagnostics diagnostics;
  const Tree tree = parse(file, diagnostics);
  if (!tree) return refusal(file, unreadable(diagnostics), *lines);
  const Result<Plan> plan = plan_for(file, *tree);
  if (!plan) return refusal(file, plan.problem(), *lines);
  Result<std::string> text = carry_out(*plan, file, *tree, event);
  return text ? text : refusal(file, text.problem(), *lines);
}

}  // namespace plaint::yaml
