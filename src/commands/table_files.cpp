#include "commands/table_files.h"

#include <algorithm>
#include <utility>

#include "base/contains.h"
#include "commands/source_file.h"
#include "yaml/calendar_reader.h"

namespace plaint {

TableFiles::TableFiles(const World& world, const std::string& folder, Diagnostics& diagnostics) : world_(world) {
  const auto listing = world.list(folder);
  if (!listing && world.folder_exists(folder)) tell_of_file(diagnostics, "unreadable-file", folder, listing.problem());
  if (!listing) return;
  // A folder that is called as a calendar is refused on reading, not passed over.
  for (const auto* paths : {&listing->files, &listing->folders}) {
    for (const std::string& path : *paths) {
      if (path.ends_with(".yaml")) files_.push_back({path});
    }
  }
}

void TableFiles::add_jobs(Jobs& jobs, const std::vector<std::string_view>& divisions) {
  divisions_.assign(divisions.begin(), divisions.end());
  for (File& file : files_) {
    jobs.push_back([this, &file] {
      file.source = read_source(world_, file.path, file.wrong);
      if (file.source) file.division = yaml::division_at_head(file.source->text);
      const bool can_wait = !file.division.empty() && !contains(divisions_, file.division);
      if (divisions_.empty() || !can_wait) parse(file);
    });
  }
}

void TableFiles::parse(File& file) {
  if (std::exchange(file.parsed, true) || !file.source) return;
  file.table = yaml::read_calendar(*file.source, file.wrong);
}

// Every table of each of the divisions is known to be among those parsed.
bool TableFiles::has_all_needed() const {
  const auto says_which = [](const File& file) { return !file.division.empty(); };
  return std::all_of(files_.begin(), files_.end(), says_which) &&
         std::all_of(divisions_.begin(), divisions_.end(), [&](std::string_view division) {
           return std::any_of(files_.begin(), files_.end(), [=](const File& file) { return file.division == division; });
         });
}

LoadedTables TableFiles::take(Diagnostics& diagnostics) {
  if (!has_all_needed()) return take_rest(diagnostics);
  return take_parsed(diagnostics);
}

LoadedTables TableFiles::take_rest(Diagnostics& diagnostics) {
  for (File& file : files_) parse(file);
  return take_parsed(diagnostics);
}

LoadedTables TableFiles::take_parsed(Diagnostics& diagnostics) {
  LoadedTables loaded;
  for (File& file : files_) {
    if (!file.parsed || std::exchange(file.taken, true)) continue;
    diagnostics.add_all(file.wrong);
    loaded.whole = loaded.whole && file.table;
    if (file.source) loaded.sources.push_back(file.source);
    if (file.table) loaded.tables.push_back(std::move(*file.table));
  }
  yaml::check_tables(loaded.tables, diagnostics);
  return loaded;
}

bool TableFiles::put_by() const {
  return std::any_of(files_.begin(), files_.end(), [](const File& file) { return !file.taken; });
}

std::vector<std::string> TableFiles::paths() const {
  std::vector<std::string> paths;
  for (const File& file : files_) paths.push_back(file.path);
  return paths;
}

LoadedTables load_tables(const World& world, const std::string& folder, Diagnostics& diagnostics) {
  TableFiles files(world, folder, diagnostics);
  Jobs jobs;
  files.add_jobs(jobs);
  do_all(world, jobs);
  return files.take_rest(diagnostics);
}

}  // namespace plaint
