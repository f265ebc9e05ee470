#include "unit/added.h"

#include <algorithm>
#include <vector>

#include "yaml/case_reader.h"
#include "yaml/proof.h"
#include "yaml/write.h"

using namespace plaint;

namespace {

// What our reader finds in a file: its tree, and the tree of each event.
struct Reading {
  explicit Reading(const std::string& text) : source{"a.yaml", text}, tree(yaml::parse(source, diagnostics)) {}

  yaml::Row<yaml::Node> events() const {
    const yaml::Node* found = tree ? tree->find("events") : nullptr;
    return found == nullptr ? yaml::Row<yaml::Node>{} : found->items();
  }

  Source source;
  Diagnostics diagnostics;
  yaml::Tree tree;
};

}  // namespace

std::string wrong_with(const std::string& before, const std::string& after, const CaseEvent& event) {
  const Reading old(before);
  const Reading now(after);
  if (!old.tree || !now.tree) return "not read";
  const yaml::Row<yaml::Node> events = now.events();
  if (events.size() != old.events().size() + 1) return "not one event more";
  yaml::Node added;
  added.hold(yaml::Row<yaml::Node>(&events.back(), 1));
  if (!std::equal(events.begin(), events.end() - 1, old.events().begin(), yaml::same_node))
    return "an old event is another";
  if (!yaml::same_but_for(*old.tree, *now.tree, "events")) return "the head is another";
  Diagnostics diagnostics;
  const std::vector<CaseEvent> read = yaml::read_events(added, diagnostics);
  return read.size() == 1 && yaml::same_event(read.front(), event) ? "" : "the new event is another";
}

std::size_t events_in(const std::string& text) { return Reading(text).events().size(); }

bool only_put_in(const std::string& before, const std::string& after) {
  std::size_t same = 0;
  while (same < before.size() && same < after.size() && after[same] == before[same]) ++same;
  return after.ends_with(std::string_view(before).substr(same));
}
