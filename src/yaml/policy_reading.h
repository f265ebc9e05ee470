// What all parts of the policy reader share: the policy in the making, where mistakes go, and how single values are
// read. Every function here tells what is wrong at the place of the value and gives back what could be made of it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "base/result.h"
#include "base/text.h"
#include "date/span.h"
#include "policy/keys.h"
#include "policy/policy.h"
#include "yaml/reader.h"

namespace plaint::yaml {

struct Reading {
  Policy& policy;
  Diagnostics& diagnostics;
};

// Where a rule stands: it decides which stages, promises and moments the rule may name.
struct Where {
  enum class Is { stage, kind, organisation, policy };  // policy: scope, external bodies, retention: any kind's stages
  Is is = Is::policy;
  const Kind* kind = nullptr;  // stage, kind
};

// An error at a value, a text, a key; the caret underlines the whole of it.
void mistake(Reading& reading, std::string_view code, const Node& node, std::string message, std::string hint = {});
void mistake(Reading& reading, std::string_view code, const Text& text, std::string message, std::string hint = {});
void mistake_at_key(Reading& reading, std::string_view code, const Entry& entry, std::string message,
                    std::string hint = {});

// "did you mean 'x'?", or the list of what is known when that is short, or "".
std::string way_out(std::string_view word, const std::vector<std::string>& known);
std::string event_way_out(std::string_view word, const std::vector<std::string>& known);  // else: declare it

std::string in_quotes(std::string_view word);  // for messages

// --- Maps -----------------------------------------------------------------------------------------------------------

enum class Required { checked, unchecked };

// The entries of a map, checked against its table: unknown keys, missing keys. An empty value is an empty map; anything
// else is told, and has no entries.
Row<Entry> entries_of(Reading& reading, const Node& node, const KeyTable& table,
                                     Required required = Required::checked);
// The entries of a map whose keys are names that the policy chooses ("a stage"); each is checked to be kebab-case.
Row<Entry> named_entries(Reading& reading, const Node& node, std::string_view what);
// The entries of a map whose keys are free text.
Row<Entry> free_entries(Reading& reading, const Node& node, std::string_view what,
                                       std::string hint = {});

// --- Texts
// ------------------------------------------------------------------------------------------------------------

// A text. Notes the finding `quote-this` where other YAML tools would read a number.
std::optional<std::string_view> text_of(Reading& reading, const Node& node);
std::string_view text_at(Reading& reading, const Node& map, std::string_view key);  // "" when the key is not there
std::string title_at(Reading& reading, const Node& map, std::string_view name);  // else the name with spaces
std::vector<Text> words_of(Reading& reading, const Node& node);                  // a text or a list of texts
std::vector<std::string> texts_of(Reading& reading, const Node& node);
std::vector<std::string> texts_at(Reading& reading, const Node& map, std::string_view key);
Clause clause_at(Reading& reading, const Node& map);
std::vector<std::string> assumed_at(Reading& reading, const Node& map, const KeyTable& table);
std::vector<NamedText> named_texts_at(Reading& reading, const Node& map, std::string_view key);

// --- Values with a grammar
// ----------------------------------------------------------------------------------------------

// The value that `parse` makes of a text; a Problem becomes an error with this code at the value.
template <class T>
std::optional<T> parsed(Reading& reading, const Node& node, std::string_view code,
                        Result<T> (*parse)(std::string_view)) {
  if (node.kind != Node::Kind::text || node.text().empty()) {
    text_of(reading, node);  // tells it
    return std::nullopt;
  }
  const Result<T> result = parse(node.text());
  if (result) {
    text_of(reading, node);  // notes a number without quotes: `2024`, `17:00`
    return *result;
  }
  mistake(reading, code, node, result.problem().message, result.problem().hint);
  return std::nullopt;
}

// A row of the closed set of words that a key may have.
template <class T>
struct Choice {
  std::string_view word;
  T value;
};

template <class T, std::size_t n>
std::optional<T> chosen(Reading& reading, const Node& node, std::string_view key, const Choice<T> (&choices)[n]) {
  for (const Choice<T>& each : choices) {
    if (node.kind == Node::Kind::text && node.text() == each.word) return each.value;
  }
  std::vector<std::string> known;
  for (const Choice<T>& each : choices) known.emplace_back(each.word);
  if (node.kind == Node::Kind::text) {
    const std::string meant = did_you_mean(node.text(), known);
    mistake(reading, "bad-value", node,
            in_quotes(node.text()) + " is not a value of '" + std::string(key) + "': that is " + join_or(known), meant);
  } else {
    mistake(reading, "wrong-type", node, "'" + std::string(key) + "' is " + join_or(known));
  }
  return std::nullopt;
}

enum class Backwards { allowed, refused };
// A span. One that counts in a calendar the policy does not declare is put on the policy's list of needs.
std::optional<Span> span_of(Reading& reading, const Node& node, Backwards backwards = Backwards::allowed);
// Puts a name on such a list, once for each place.
void need(std::vector<Need>& needs, const std::string& name, const Place& place);
std::optional<int> number_of(Reading& reading, const Node& node, int least);
CountingOverrides counting_of(Reading& reading, const Node& node);
// The counting that holds inside `map`: what it says itself over `outer`.
Counting counting_at(Reading& reading, const Node& map, const Counting& outer);

// --- Names
// ----------------------------------------------------------------------------------------------------------------

std::vector<EventId> events_of(Reading& reading, const Node& node);
std::optional<EventId> event_named(Reading& reading, const Node& node);
std::vector<std::string> roles_of(Reading& reading, const Node& node);
std::vector<std::string> stage_names(const Reading& reading, const Where& where);
ApartFrom apart_from_of(Reading& reading, const Node& node, const Where& where);
std::vector<std::string> event_names(const Policy& policy);

template <class T>
std::vector<std::string> names(const std::vector<T>& all) {
  std::vector<std::string> known;
  for (const T& each : all) known.push_back(each.name);
  return known;
}

}  // namespace plaint::yaml
