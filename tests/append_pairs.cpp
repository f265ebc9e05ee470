// Writes files before and after an event was added, one JSON object a line: {"before", "event", "after"}. Made up at
// random; tests/append_test.py has python3-yaml read them. Usage: append_pairs HOW-MANY [SEED]
#include <cstdio>
#include <cstdlib>
#include <nlohmann/json.hpp>
#include <string>

#include "unit/made_up.h"
#include "yaml/append.h"

namespace {

nlohmann::ordered_json value_of(const std::vector<std::string>& values) {
  if (values.size() == 1) return values.front();
  return values;
}

nlohmann::ordered_json json_of(const plaint::CaseEvent& event) {
  nlohmann::ordered_json json = {{"date", plaint::iso(event.when)}, {"event", event.name}};
  if (!event.by.empty()) json["by"] = value_of(event.by);
  for (const plaint::Field& field : event.fields) json[field.name] = value_of(field.values);
  return json;
}

}  // namespace

int main(int count, char** words) {
  const int wanted = count > 1 ? std::atoi(words[1]) : 1000;
  MakeUp make_up(count > 2 ? static_cast<unsigned>(std::atoi(words[2])) : 20260322);
  for (int made = 0; made < wanted;) {
    const std::string before = make_up.below(2) == 0 ? make_up.damaged_file() : make_up.sound_file();
    const plaint::CaseEvent event = make_up.event();
    const auto after = plaint::yaml::append_event({"a.yaml", before}, event);
    if (!after) continue;
    ++made;
    std::puts(nlohmann::ordered_json{{"before", before}, {"event", json_of(event)}, {"after", *after}}.dump().c_str());
  }
}
