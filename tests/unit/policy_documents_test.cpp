// The key tables, the man page and the JSON Schema say the same, both ways.
#include <doctest/doctest.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>

#include "engine.h"
#include "policy/findings.h"
#include "policy/keys.h"
#include "policy/vocabulary.h"
#include "support/shell.h"
#include "timeline/scenario.h"
#include "yaml/policy_reader.h"
#include "yaml/scenario_reader.h"

using namespace plaint;

namespace {

using Names = std::set<std::string>;

Names names_in(const KeyTable& table) {
  Names names;
  for (const Key& each : table.keys) names.emplace(each.name);
  return names;
}

std::vector<std::string> lines_of(const std::string& text) {
  std::istringstream stream(text);
  std::vector<std::string> lines;
  for (std::string line; std::getline(stream, line);) lines.push_back(line);
  return lines;
}

const std::vector<std::string>& manual() {
  static const std::vector<std::string> lines = lines_of(testing::read_repository_file("man/plaint-policy.5"));
  return lines;
}

// The names of the list that stands below a heading of the man page: ".It Ic within" -> "within".
// A heading that begins with a macro of mdoc ("An") is written with \\& before it.
Names listed_below(const std::string& heading) {
  Names names;
  auto line = std::find(manual().begin(), manual().end(), heading);
  if (line == manual().end()) line = std::find(manual().begin(), manual().end(), ".Ss \\&" + heading.substr(4));
  REQUIRE_MESSAGE(line != manual().end(), heading);
  for (++line; line != manual().end() && !line->starts_with(".Ss ") && !line->starts_with(".Sh "); ++line) {
    if (!line->starts_with(".It Ic ")) continue;
    CHECK_MESSAGE(names.insert(line->substr(7)).second, heading, ": ", *line, " stands twice");
  }
  return names;
}

std::string capitalised(std::string_view text) {
  std::string words(text);
  words[0] = static_cast<char>(words[0] - 'a' + 'A');
  return words;
}

// "a scope rule" -> "scope-rule"
std::string definition_name(std::string_view map) {
  for (const std::string_view article : {"a ", "an ", "the "}) {
    if (!map.starts_with(article)) continue;
    map.remove_prefix(article.size());
    break;
  }
  std::string name(map);
  std::replace(name.begin(), name.end(), ' ', '-');
  return name;
}

const nlohmann::json& schema() {
  static const auto document = nlohmann::json::parse(testing::read_repository_file("schema/policy.json"));
  return document;
}

// The literal blocks of the man page in which a line begins with these words.
std::vector<std::string> blocks_with(const std::string& words) {
  std::vector<std::string> blocks;
  std::string block;
  bool literal = false;
  for (const std::string& line : manual()) {
    if (line.starts_with(".Bd -literal")) {
      literal = true;
      block.clear();
    } else if (line == ".Ed") {
      if (literal && block.find("\n" + words) != std::string::npos) blocks.push_back(block);
      literal = false;
    } else if (literal) {
      block += line + "\n";
    }
  }
  return blocks;
}

}  // namespace

TEST_CASE("the man page explains every key of a policy, and no other") {
  for (const KeyTable* table : policy_key_tables) {
    CAPTURE(std::string(table->map));
    CHECK(listed_below(".Ss " + capitalised(table->map)) == names_in(*table));
  }
}

TEST_CASE("the man page explains every standard event and every finding, and no other") {
  Names events;
  for (const StandardEvent& each : standard_events()) events.emplace(each.name);
  CHECK(listed_below(".Sh EVENTS") == events);
  Names findings;
  for (const Finder& each : finders()) findings.emplace(each.code);
  CHECK(listed_below(".Sh FINDINGS") == findings);
}

TEST_CASE("the policies in the man page can be read") {
  const auto blocks = blocks_with("kinds:");
  CHECK(blocks.size() == 4);
  for (const std::string& block : blocks) {
    Diagnostics diagnostics;
    const auto policy = read_policy(std::make_shared<const Source>(Source{"plaint-policy.5", block}), diagnostics);
    const bool readable = policy.has_value();
    CHECK_MESSAGE(readable, (diagnostics.empty() ? "" : diagnostics.all().front().message), "\n", block);
  }
}

TEST_CASE("the scenarios in the man page hold of its first policy") {
  const auto blocks = blocks_with("scenarios:");
  REQUIRE(blocks.size() == 1);
  Diagnostics diagnostics;
  const auto file = yaml::read_scenarios(
      std::make_shared<const Source>(Source{"policies/example.scenarios.yaml", blocks.front()}), diagnostics);
  REQUIRE(file.has_value());
  test::Bench bench(blocks_with("kinds:").front(), "staff: {q: {name: Q, roles: [manager]}}");
  CHECK(to_string(file->policy) == bench.policy().pin());
  for (const Scenario& each : file->scenarios) run_scenario(each, bench.policy(), bench.setting(), diagnostics);
  CHECK_MESSAGE(diagnostics.empty(), (diagnostics.empty() ? "" : diagnostics.all().front().message));
}

TEST_CASE("the schema knows every key of a policy, and no other") {
  for (const KeyTable* table : policy_key_tables) {
    CAPTURE(std::string(table->map));
    const auto& definition = schema().at("definitions").at(definition_name(table->map));
    Names properties;
    for (const auto& each : definition.at("properties").items()) properties.insert(each.key());
    CHECK(properties == names_in(*table));
    CHECK(definition.at("additionalProperties") == false);
    if (table == &promise_table) continue;  // what it needs may come from `defaults`
    Names needed;
    for (const Key& each : table->keys)
      if (each.required) needed.emplace(each.name);
    Names required;
    if (definition.contains("required"))
      for (const auto& each : definition.at("required")) required.insert(each.get<std::string>());
    CHECK(required == needed);
  }
}
