#include "commands/check_reports.h"

#include "base/digest.h"
#include "base/text.h"

namespace plaint {

namespace {

constexpr std::size_t largest_report = 64 * largest_file;

// What a diary names is not opened wherever it may lead.
bool is_in_reports(const std::string& path) {
  return path.starts_with("reports/") && path.find("..") == std::string::npos;
}

std::string fault_of(const World& world, const std::string& path, const std::string& digest) {
  if (!is_in_reports(path)) return "is no file of reports/";
  if (!world.file_exists(path)) return "is not there";
  const Result<std::string> bytes = world.read_file(path, largest_report);
  if (!bytes) return "cannot be read";
  return "sha256:" + sha256_hex(*bytes) == digest ? "" : "is not what it was when it was saved";
}

}  // namespace

void check_saved_reports(const LoadedWorkspace& loaded, std::set<std::string>& files, Diagnostics& diagnostics) {
  for (const CaseEvent& event : loaded.diary.events) {
    const Field* report = event.field("report");
    const std::string digest = event.text("digest");
    if (report == nullptr || digest.empty()) continue;
    const std::string& path = report->value();
    const std::string fault = fault_of(loaded.world, path, digest);
    if (loaded.world.file_exists(path) && is_in_reports(path)) files.insert(path);
    if (fault.empty()) continue;
    diagnostics.warning("report-changed", report->place, "the report '" + shown(path) + "' " + fault,
                        "git has it as it was: git log -- reports/; what was reported stays, a correction is a report of its own");
  }
}

}  // namespace plaint
