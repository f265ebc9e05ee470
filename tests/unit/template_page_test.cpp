// plaint-template(5) lists the names that templates may use: no more and no fewer than there are.
#include <doctest/doctest.h>

#include <algorithm>
#include <iterator>
#include <set>
#include <string>

#include "base/text.h"
#include "engine.h"
#include "letter/leaflet.h"
#include "letter/values.h"
#include "support/shell.h"

using namespace plaint;
using namespace plaint::testing;

namespace {

// The entries `.It Ic NAME` of one section of the page.
std::set<std::string> told_under(const std::string& section) {
  std::set<std::string> told;
  bool within = false;
  for (const std::string& line : lines_in(read_repository_file("man/plaint-template.5"))) {
    if (line.starts_with(".Sh ")) within = line == ".Sh " + section;
    if (within && line.starts_with(".It Ic ")) told.insert(line.substr(7));
  }
  return told;
}

// "case.reference", "points", "points.text". A group is told by its names; what each policy names for itself in one
// word.
void add_names(const Value& value, const std::string& before, std::set<std::string>& names) {
  if (before == "facts.") return void(names.insert("facts.FACT"));
  if (before == "event.") return names.insert({"event.title", "event.date", "event.FIELD"});
  for (const auto& [name, inner] : value.names) {
    const std::string path = before + name;
    const bool group = path == "facts" || path == "event" || (inner.is != Value::Is::list && !inner.names.empty());
    if (!group) names.insert(path);
    add_names(inner, path + ".", names);
  }
  for (const Value& item : value.items) add_names(item, before, names);
}

// What one of them has and the other has not: "not on the page: case.kind".
std::string differences(const std::set<std::string>& told, const std::set<std::string>& names) {
  std::string text;
  for (const std::string& each : names) text += told.count(each) == 1 ? "" : "not on the page: " + each + "\n";
  for (const std::string& each : told) text += names.count(each) == 1 ? "" : "on the page alone: " + each + "\n";
  return text;
}

}  // namespace

TEST_CASE("plaint-template(5) lists the names of letters, and no others") {
  test::Bench bench(read_repository_file("policies/imago.yaml"),
                    "staff:\n  ann: {name: Ann Example, roles: [chief-executive]}\n");
  const Timeline& timeline = bench.at("2026-03-10", {"2026-03-04 acknowledged via=letter by=ann"},
                                      "complainant: service-user\npoints: {p1: It was late}");
  Workspace workspace;
  workspace.organisation = "Example Trust";
  Complainant complainant;
  complainant.name = "Zoe Sample";
  complainant.representative = Representative{"Bela Sample", "daughter", "", "", "", ""};
  LetterFacts facts;
  facts.timeline = &timeline;
  facts.event = timeline.deeds.back().written;
  facts.workspace = &workspace;
  facts.complainant = &complainant;
  facts.date = make_date(2026, 3, 4);
  REQUIRE(facts.event != nullptr);
  std::set<std::string> names = {"next-told", "say", "say.name", "say.title", "say.text", "says.NAME"};
  add_names(letter_values(facts), "", names);
  CHECK(differences(told_under("NAMES IN LETTERS"), names) == "");
}

TEST_CASE("plaint-template(5) lists the names of the form and the leaflet, and no others") {
  const test::Bench bench(read_repository_file("policies/imago.yaml"));
  std::set<std::string> names;
  add_names(general_values(Template{}, bench.policy(), "Example Trust", make_date(2026, 3, 4)), "", names);
  std::set<std::string> told = told_under("NAMES IN THE FORM AND THE LEAFLET");
  for (const std::string& each : told_under("NAMES IN LETTERS")) {  // "besides ..."
    const bool also = each == "organisation" || each == "date" || each.starts_with("policy.");
    if (also) told.insert(each);
  }
  CHECK(differences(told, names) == "");
}
