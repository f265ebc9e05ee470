#include "commands/import.h"

#include <algorithm>
#include <map>

#include "base/contains.h"
#include "base/text.h"
#include "casefile/complainant.h"
#include "commands/change.h"
#include "commands/import_cases.h"
#include "commands/reference.h"
#include "commands/source_file.h"
#include "report/diagnostics_text.h"
#include "report/table.h"

namespace plaint {

namespace {

constexpr std::size_t largest_register = 64 * 1024 * 1024;
constexpr const char* way_to_save = "CSV UTF-8 (comma delimited)";

std::string place_of(const LoadedWorkspace& loaded, const std::string& typed) { return typed.starts_with('/') ? typed : loaded.here + typed; }

// "old.csv" -> "old-left-over.csv"
std::string left_over_path(const std::string& path) {
  const std::size_t dot = path.rfind('.');
  const bool has_ending = dot != std::string::npos && path.find('/', dot) == std::string::npos;
  return (has_ending ? path.substr(0, dot) : path) + "-left-over.csv";
}

// "old.csv" -> "old-map.yaml"
std::string map_path(const std::string& path) {
  const std::string left_over = left_over_path(path);
  return left_over.substr(0, left_over.size() - std::string_view("-left-over.csv").size()) + "-map.yaml";
}

// A mapping with where it came from.
struct Mapping {
  ImportMap map;
  bool proposed = false;  // nobody has looked at it yet
};

Result<Mapping> mapping_of(World& world, const LoadedWorkspace& loaded, const RegisterOptions& options, const Sheet& sheet, const Policy& policy) {
  Mapping mapping;
  std::string file;
  std::vector<std::string> pairs;
  for (const std::string& typed : options.maps) {
    if (typed.find('=') != std::string::npos) {
      pairs.push_back(typed);
    } else if (file.empty()) {
      file = typed;
    } else {
      return Problem{"--map names two files", "one mapping file, and as many COLUMN=KEY as you like"};
    }
  }
  if (file.empty()) {
    mapping = {propose_map(sheet, policy), pairs.empty()};
  } else {
    Result<std::string> text = world.read_file(place_of(loaded, file), largest_file);
    if (!text) return Problem{text.problem().message, "--map takes a file, or COLUMN=KEY; --write-map FILE makes a file to begin with"};
    Diagnostics diagnostics;
    auto read = read_import_map(std::make_shared<const Source>(Source{file, std::move(*text)}), diagnostics);
    if (!read) return Problem{"the mapping cannot be used\n" + diagnostics_text(diagnostics, false), {}};
    mapping.map = std::move(*read);
  }
  for (const std::string& pair : pairs) {
    if (const auto problem = add_typed(mapping.map, pair)) return *problem;
  }
  if (options.date_order == "day-first") mapping.map.order = DateOrder::day_first;
  if (options.date_order == "month-first") mapping.map.order = DateOrder::month_first;
  if (mapping.map.order == DateOrder::unknown) mapping.map.order = order_in(sheet, mapping.map);
  return mapping;
}

Problem all_of(const std::vector<Problem>& problems, bool proposed) {
  Problem whole{proposed ? "the columns cannot be told apart by their names alone" : "the mapping does not fit the file", {}};
  for (const Problem& each : problems) whole.message += "\n  " + each.message + (each.hint.empty() ? "" : " (" + each.hint + ")");
  if (proposed) whole.hint = "--write-map FILE writes what could be guessed into a file, to be edited and given with --map FILE";
  return whole;
}

// --- What it says ---

std::string rows_in_words(std::size_t n) { return count_of(static_cast<int>(n), "rows"); }
std::string cases_in_words(std::size_t n) { return count_of(static_cast<int>(n), "cases"); }

void tell_of_file(World& world, const std::string& file, const Sheet& sheet, const ImportMap& map) {
  world.out << shown(file) << ": " << rows_in_words(sheet.rows.size()) << ", with " << separator_in_words(sheet.separator) << " between the cells\n";
  if (sheet.windows_1252) {
    world.out << "It is no UTF-8 and was read as Windows-1252; if names or pound signs look wrong below, save it as '" << way_to_save << "'.\n";
  }
  if (map.order != DateOrder::unknown) {
    world.out << "Dates such as 01/02/2024 are read with the " << (map.order == DateOrder::day_first ? "day" : "month") << " first.\n";
  }
}

void tell_of_map(World& world, const ImportMap& map) {
  std::vector<Cells> rows;
  for (const MappedKey& each : map.columns) rows.push_back({each.key, shown(join(each.columns, ", "))});
  for (const auto& [key, value] : map.defaults) rows.push_back({key, "'" + shown(value) + "' where nothing else is said"});
  for (const std::string& column : map.ignored) rows.push_back({"ignored", shown(column)});
  world.out << '\n' << aligned(rows, "  ");
}

void tell_of_cases(World& world, const PreparedImport& prepared) {
  if (prepared.cases.empty()) {
    world.out << "\nNo case would be made.\n";
    return;
  }
  std::map<int, int> years;
  std::size_t open = 0, people = 0;
  for (const ImportedCase& each : prepared.cases) {
    ++years[year_of_reference(each.id)];
    if (each.open) ++open;
    if (!each.person.empty()) ++people;
  }
  world.out << '\n' << cases_in_words(prepared.cases.size()) << ", " << open << " of them open:";
  for (const auto& [year, count] : years) world.out << ' ' << count << " of " << year << (year == years.rbegin()->first ? ".\n" : ",");
  if (open > 0) world.out << "Those that are open have no day of closing in the register; plaint overdue will show what they owe.\n";
  if (people > 0) world.out << "Who complained is known of " << people << ": that goes to people/, which git never sees.\n";
  if (prepared.overridden > 0) {
    world.out << "In " << prepared.overridden << " something was not as the policy says; it is kept as it happened, with 'override: Imported from an earlier register'.\n";
  }
  if (prepared.older_than_policy > 0) {
    world.out << prepared.older_than_policy << " came before the oldest version of the policy was in force, and "
              << (prepared.older_than_policy == 1 ? "is" : "are") << " kept under that version.\n";
  }
}

void tell_of_first(World& world, const PreparedImport& prepared) {
  constexpr std::size_t most = 2;
  for (std::size_t at = 0; at < std::min(most, prepared.cases.size()); ++at) {
    const ImportedCase& each = prepared.cases[at];
    world.out << "\nLine " << each.line << " would be " << case_path(each.id) << ":\n\n";
    for (const std::string& line : lines_in(each.text)) world.out << "  " << shown(line) << '\n';
  }
}

void tell_of_rest(World& world, const PreparedImport& prepared) {
  if (!prepared.known.empty()) {
    world.out << '\n' << rows_in_words(prepared.known.size()) << (prepared.known.size() == 1 ? " is a case here already:\n" : " are cases here already:\n");
    constexpr std::size_t most = 20;
    for (std::size_t at = 0; at < std::min(most, prepared.known.size()); ++at) {
      world.out << "  line " << prepared.known[at].line << "  " << prepared.known[at].case_id << '\n';
    }
    if (prepared.known.size() > most) world.out << "  and " << prepared.known.size() - most << " more\n";
  }
  if (!prepared.alike.empty()) world.out << "\nPerhaps here already; taken all the same:\n";
  for (const RowLikeCase& each : prepared.alike) world.out << "  line " << each.line << "  " << each.case_id << ": " << each.why << '\n';
  if (prepared.left_out.empty()) return;
  world.out << '\n' << rows_in_words(prepared.left_out.size()) << (prepared.left_out.size() == 1 ? " was not understood, and stays out:\n" : " were not understood, and stay out:\n");
  for (const RowLeftOut& each : prepared.left_out) {
    const std::string where = "  line " + std::to_string(each.row->line) + "  ";
    for (std::size_t at = 0; at < each.why.size(); ++at) {
      world.out << (at == 0 ? where : std::string(where.size(), ' ')) << shown(each.why[at]) << '\n';
    }
  }
}

// --- Writing ---

std::string left_over_text(const Sheet& sheet, const PreparedImport& prepared) {
  std::vector<Cells> rows = {sheet.header};
  rows.front().emplace_back("why it stays out");
  for (const RowLeftOut& each : prepared.left_out) {
    Cells cells = each.row->cells;
    cells.resize(std::max(cells.size(), sheet.header.size()));
    cells.push_back(join(each.why, "; "));
    rows.push_back(std::move(cells));
  }
  return csv(rows);
}

int save(World& world, const LoadedWorkspace& loaded, const RegisterOptions& options, const Sheet& sheet, const PreparedImport& prepared) {
  if (!prepared.left_out.empty()) {
    const std::string path = left_over_path(place_of(loaded, options.file));
    const std::string text = left_over_text(sheet, prepared);
    const Result<std::string> there = world.file_exists(path) ? world.read_file(path, largest_register) : Result<std::string>(text);
    const bool other = !there || *there != text;
    if (other && !prepared.cases.empty()) {
      return say(world, {"nothing is written: '" + shown(left_over_path(options.file)) + "' is there from an earlier import, and the rows that stay out would go into it",
                         "import that file, or give it another name"}, exit_usage);
    }
    const Result<Done> done = other ? Result<Done>(Done{}) : world.write_private_file(path, text);  // with no case to save nothing is lost
    if (!done) return say(world, done.problem(), exit_failed);
  }
  if (!prepared.cases.empty()) {
    Change change;
    for (const ImportedCase& each : prepared.cases) {
      if (!each.person.empty()) change.files.push_back({people_file(each.id), each.person, true});
      change.files.push_back({case_path(each.id), each.text});
    }
    const std::string count = cases_in_words(prepared.cases.size());
    change.message = {count + " imported from an earlier register", {}, {{"Imported", count}}};
    if (const int status = write_change(world, loaded.workspace, change); status != exit_well) return status;
    world.out << '\n' << count << (prepared.cases.size() == 1 ? " is" : " are") << " saved: " << prepared.cases.front().id;
    world.out << (prepared.cases.size() == 1 ? "" : " to " + prepared.cases.back().id) << ".\n";
  }
  if (prepared.left_out.empty()) return exit_well;
  world.out << (prepared.cases.empty() ? "\n" : "") << "The rows that stay out are in " << shown(left_over_path(options.file))
            << ", each with the reason: put them right and import that file.\n";
  return exit_problems;
}

// A register has names in it, and a file in the workspace is soon committed by somebody.
void tell_of_names(World& world, const LoadedWorkspace& loaded, const RegisterOptions& options, const PreparedImport& prepared) {
  const std::string path = place_of(loaded, options.file);
  const bool outside = path.starts_with('/') || path.find("../") != std::string::npos || path.starts_with("people/");
  const bool names = std::any_of(prepared.cases.begin(), prepared.cases.end(), [](const ImportedCase& each) { return !each.person.empty(); });
  if (outside || !names) return;
  world.out << "\n" << shown(options.file) << " has names in it and lies in this workspace: move it to another folder before git gets it.\n";
}

// What a look ends with: the mapping where nobody has seen it yet, and what to type next.
void tell_next(World& world, const RegisterOptions& options, const Mapping& mapping, const PreparedImport& prepared) {
  world.out << "\nNothing is written.";
  if (mapping.proposed) {
    world.out << " The columns were told apart by their names alone. To go on:\n\n"
              << "  plaint import " << shown(options.file) << " --write-map " << shown(map_path(options.file)) << "   (then look at it, and put it right)\n"
              << "  plaint import " << shown(options.file) << " --map " << shown(map_path(options.file)) << "\n";
    return;
  }
  world.out << (prepared.cases.empty() ? "\n" : " With --save the cases are.\n");
}

int write_mapping(World& world, const LoadedWorkspace& loaded, const RegisterOptions& options, const Mapping& mapping,
                  const std::vector<UnknownWords>& unknown) {
  const Result<std::string> text = import_map_text(mapping.map, unknown);
  if (!text) return say(world, text.problem(), exit_problems);
  const std::string path = place_of(loaded, options.write_map);
  if (world.file_exists(path)) return say(world, {"'" + shown(options.write_map) + "' is there already", "name another file, or delete that one"}, exit_usage);
  if (const Result<Done> done = world.write_file(path, *text); !done) return say(world, done.problem(), exit_failed);
  world.out << "The mapping is in " << shown(options.write_map) << ". Look at it, put it right, then: plaint import " << shown(options.file) << " --map "
            << shown(options.write_map) << '\n';
  return exit_well;
}

std::optional<Problem> problem_of(const RegisterOptions& options) {
  if (options.save && options.dry_run) return Problem{"--save and --dry-run cannot both be", {}};
  if (options.save && options.maps.empty()) return Problem{"--save wants --map: nobody has looked at the mapping yet", "plaint import " + shown(options.file) + " shows it"};
  if (options.save && !options.write_map.empty()) return Problem{"--save and --write-map cannot both be", {}};
  const std::vector<std::string> orders = {"day-first", "month-first"};
  if (options.date_order.empty() || contains(orders, options.date_order)) return std::nullopt;
  return Problem{"--date-order '" + shown(options.date_order) + "' is not known", "it can be day-first (01/02/2024 is 1 February) or month-first"};
}

// All dates of the file may be read in two ways: then that is said once, and not of every row.
bool has_unknown_order(const PreparedImport& prepared) {
  return std::any_of(prepared.left_out.begin(), prepared.left_out.end(), [](const RowLeftOut& each) {
    return std::any_of(each.why.begin(), each.why.end(), [](const std::string& why) { return why.find("(--date-order") != std::string::npos; });
  });
}

int work(World& world, const CommonOptions& common, const RegisterOptions& options, LoadedWorkspace& loaded) {
  const Result<std::string> bytes = world.read_file(place_of(loaded, options.file), largest_register);
  if (!bytes) return say(world, bytes.problem(), exit_usage);
  const Result<Sheet> sheet = read_sheet(*bytes);
  if (!sheet) return say(world, {"'" + shown(options.file) + "' cannot be read: " + sheet.problem().message, sheet.problem().hint}, exit_problems);
  const Result<const Policy*> policy = policy_of_import(loaded, options.policy, common.as_of);
  if (!policy) return say(world, policy.problem(), exit_usage);
  const Result<Mapping> mapping = mapping_of(world, loaded, options, *sheet, **policy);
  if (!mapping) return say(world, mapping.problem(), exit_usage);
  if (!options.write_map.empty()) return write_mapping(world, loaded, options, *mapping, unknown_words(*sheet, mapping->map, **policy));
  const std::vector<Problem> problems = problems_of_map(mapping->map, *sheet, **policy);
  if (!problems.empty()) return say(world, all_of(problems, mapping->proposed), exit_usage);
  const Result<PreparedImport> prepared = prepare_import(loaded, *sheet, mapping->map, options.policy, options.personal_data, common.as_of);
  if (!prepared) return say(world, prepared.problem(), exit_usage);
  tell_of_file(world, options.file, *sheet, mapping->map);
  tell_of_map(world, mapping->map);
  if (mapping->map.order == DateOrder::unknown && has_unknown_order(*prepared)) {
    world.out << '\n';
    return say(world, {"dates such as 01/02/2024 stand in it, and nothing shows whether the day or the month is first", "--date-order day-first, or --date-order month-first"}, exit_usage);
  }
  tell_of_cases(world, *prepared);
  if (!options.save) tell_of_first(world, *prepared);
  tell_of_rest(world, *prepared);
  tell_of_names(world, loaded, options, *prepared);
  if (options.save) return save(world, loaded, options, *sheet, *prepared);
  tell_next(world, options, *mapping, *prepared);
  return prepared->left_out.empty() ? exit_well : exit_problems;
}

}  // namespace

int import_register(World& world, const CommonOptions& common, const RegisterOptions& options) {
  if (const auto problem = problem_of(options)) return say(world, *problem, exit_usage);
  Lock held;
  std::string here;
  if (options.save) {
    const Result<std::string> entered = enter_workspace(world);
    if (!entered) return say(world, entered.problem(), exit_usage);
    here = *entered;
    const Result<Lock> lock = lock_workspace(world);
    if (!lock) return say(world, lock.problem(), exit_failed);
    held = *lock;
  }
  const auto loaded = load_workspace(world, common.as_of);
  if (!loaded) return say(world, loaded.problem(), exit_usage);
  if (options.save) (*loaded)->here = here;  // the workspace was entered before
  if (!(*loaded)->whole) {
    world.err << diagnostics_text((*loaded)->diagnostics, common.color);
    return exit_problems;
  }
  return work(world, common, options, **loaded);
}

}  // namespace plaint
