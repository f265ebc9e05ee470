#include "fuzz/targets.h"

#include <memory>

#include "unit/added.h"
#include "yaml/append.h"
#include "yaml/calendar_reader.h"
#include "yaml/case_reader.h"
#include "yaml/complainant_reader.h"
#include "yaml/plain_reader.h"
#include "yaml/policy_reader.h"
#include "yaml/scenario_reader.h"
#include "yaml/workspace_reader.h"
#include "yaml/write.h"

using namespace plaint;

namespace {

// A reader gives something and tells no error, or gives nothing and tells one.
template <class Reader, class File>
std::string fault_of(std::string_view name, Reader read, const File& file) {
  Diagnostics diagnostics;
  const bool given = read(file, diagnostics).has_value();
  if (given == (diagnostics.errors() == 0)) return {};
  return std::string(name) + (given ? " gives what it says is wrong" : " refuses without saying why");
}

// A case that is read is written and read back as the same case: case_text itself tries that.
std::string try_case_text(const std::shared_ptr<const Source>& file) {
  Diagnostics diagnostics;
  const auto casefile = yaml::read_case(file, diagnostics);
  if (!casefile) return {};
  const auto text = yaml::case_text(*casefile);
  return text ? "" : "case_text refuses what read_case reads: " + text.problem().message;
}

// A complainant that is read is written and read back as the same: complainant_text itself tries that.
std::string try_complainant_text(const std::shared_ptr<const Source>& file) {
  Diagnostics diagnostics;
  const auto complainant = yaml::read_complainant(file, diagnostics);
  if (!complainant) return {};
  const auto text = yaml::complainant_text(*complainant);
  return text ? "" : "complainant_text refuses what read_complainant reads: " + text.problem().message;
}

std::string where(const Place& place) { return std::to_string(place.line) + ":" + std::to_string(place.column); }

// The first difference between two trees; "" when there is none.
std::string difference(const yaml::Node& fast, const yaml::Node& slow) {
  const std::string at = "at " + where(slow.place) + ": ";
  if (where(fast.place) != where(slow.place)) return at + "its place is " + where(fast.place);
  if (fast.kind != slow.kind) return at + "its kind";
  if (fast.text() != slow.text()) return at + "'" + std::string(fast.text()) + "', not '" + std::string(slow.text()) + "'";
  if (fast.quoted != slow.quoted) return at + "its quotes";
  if (fast.items().size() != slow.items().size() || fast.entries().size() != slow.entries().size()) return at + "its length";
  for (std::size_t i = 0; i < fast.items().size(); ++i) {
    if (const std::string found = difference(fast.items()[i], slow.items()[i]); !found.empty()) return found;
  }
  for (std::size_t i = 0; i < fast.entries().size(); ++i) {
    const yaml::Entry &ours = fast.entries()[i], &theirs = slow.entries()[i];
    if (ours.key != theirs.key || where(ours.place) != where(theirs.place)) return at + "its key '" + std::string(theirs.key) + "'";
    if (const std::string found = difference(ours.value, theirs.value); !found.empty()) return found;
  }
  return {};
}

}  // namespace

std::string try_plain(std::string_view input) {
  const Source source{"C-2026-0001.yaml", std::string(input)};
  const auto fast = yaml::read_plain(source);
  if (!fast) return {};
  Diagnostics diagnostics;
  const auto slow = yaml::parse_any(source, diagnostics);
  if (!slow) return "the fast reader accepts what is refused: " + diagnostics.all().front().message;
  return difference(*fast, *slow);
}

std::string try_readers(std::string_view input) {
  const auto file = std::make_shared<const Source>(Source{"C-2026-0001.yaml", std::string(input)});
  const std::string faults[] = {
      fault_of("parse", yaml::parse, *file),
      fault_of("read_calendar", yaml::read_calendar, *file),
      fault_of("read_case", yaml::read_case, file),
      fault_of("read_complainant", yaml::read_complainant, file),
      fault_of("read_diary", yaml::read_diary, file),
      fault_of("read_policy", read_policy, file),
      fault_of("read_scenarios", yaml::read_scenarios, file),
      fault_of("read_workspace", yaml::read_workspace, file),
      try_case_text(file),
      try_complainant_text(file),
  };
  for (const std::string& fault : faults) {
    if (!fault.empty()) return fault;
  }
  return {};
}

std::string try_append(std::string_view input) {
  const auto form_feed = input.find('\f');
  const bool has_note = form_feed != std::string_view::npos;
  CaseEvent event;
  event.when = {make_date(2026, 3, 20), std::nullopt};
  event.name = "noted";
  event.by = {"asha"};
  event.fields.push_back({"note", {std::string(has_note ? input.substr(0, form_feed) : "Rang her")}, {}, {}});
  const std::string before(has_note ? input.substr(form_feed + 1) : input);
  const auto after = yaml::append_event({"C-2026-0001.yaml", before}, event);
  if (!after) return after.problem().message.empty() ? "refused without a reason" : "";
  if (events_in(before) > 0 && !only_put_in(before, *after)) return "more was changed than put in";
  return wrong_with(before, *after, event);
}
