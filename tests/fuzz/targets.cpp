#include "fuzz/targets.h"

#include <memory>

#include "unit/added.h"
#include "yaml/append.h"
#include "yaml/calendar_reader.h"
#include "yaml/case_reader.h"
#include "yaml/complainant_reader.h"
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

}  // namespace

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
