#include "commands/report_forms.h"

#include <set>

#include "base/contains.h"
#include "base/text.h"
#include "commands/calendars.h"
#include "commands/policies.h"
#include "commands/source_file.h"

namespace plaint {

namespace {

constexpr const char* folder = "templates/reports";
constexpr std::string_view ending = ".mustache";

// Reports that are no templates.
constexpr std::string_view built_in[] = {"case", "policy"};

void add_names(const World& world, const std::string& in, std::set<std::string>& names) {
  if (!world.folder_exists(in)) return;
  const auto files = world.list_files(in);
  if (!files) return;
  for (const std::string& path : *files) {
    const std::string file = path.substr(path.rfind('/') + 1);
    if (file.ends_with(ending) && !file.starts_with('.')) names.insert(file.substr(0, file.size() - ending.size()));
  }
}

std::string shipped_folder(const World& world) { return data_folder(world) + "/" + folder; }

// A name is never a path: only what is in the list is opened.
Problem no_such_report(const std::vector<std::string>& names, const std::string& typed) {
  std::vector<std::string> known = names;
  known.insert(known.end(), std::begin(built_in), std::end(built_in));
  const std::string near = did_you_mean(typed, known);
  return {"there is no report '" + shown(typed) + "'", near.empty() ? "plaint report --list names them: " + join(known, ", ") : near};
}

std::string value_of(const Template& form, std::string_view key) {
  const TemplateKey* found = form.key(key);
  return found == nullptr ? "" : found->value;
}

}  // namespace

std::vector<std::string> report_names(const World& world) {
  std::set<std::string> names;
  add_names(world, folder, names);
  add_names(world, shipped_folder(world), names);
  return {names.begin(), names.end()};
}

Result<std::optional<ReportForm>> read_report_form(const World& world, const std::string& name, Diagnostics& diagnostics) {
  const std::vector<std::string> names = report_names(world);
  if (!contains(names, name)) return no_such_report(names, name);
  const std::string path = std::string(folder) + "/" + name + std::string(ending);
  ReportForm report;
  report.name = name;
  report.own = world.file_exists(path);
  std::shared_ptr<const Source> source;
  if (report.own) {
    source = read_source(world, path, diagnostics);
  } else {
    Result<std::string> text = world.read_file(shipped_folder(world) + "/" + name + std::string(ending), largest_file);
    if (!text) return Problem{"plaint's own " + path + " cannot be read", "install plaint anew"};
    source = std::make_shared<const Source>(Source{path, std::move(*text)});
  }
  if (source == nullptr) return std::optional<ReportForm>();
  auto form = read_template(source, diagnostics);
  if (!form) return std::optional<ReportForm>();
  report.form = std::move(*form);
  report.title = value_of(report.form, "title");
  if (report.title.empty()) report.title = title_of_name(name);
  report.period = value_of(report.form, "period");
  return std::optional<ReportForm>(std::move(report));
}

}  // namespace plaint
