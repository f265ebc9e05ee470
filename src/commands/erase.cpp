#include "commands/erase.h"

#include <algorithm>

#include "base/text.h"
#include "commands/ask.h"
#include "commands/change.h"
#include "commands/erasing.h"
#include "commands/gather.h"
#include "commands/one_case.h"

namespace plaint {

namespace {

std::string files_text(std::size_t count) { return count_of(static_cast<int>(count), "files"); }

std::optional<Problem> why_not_that_day(const World& world, const CommonOptions& options) {
  if (options.as_of == world.today()) return std::nullopt;
  return Problem{"erasing is done today, not as of " + long_form(options.as_of), "leave --as-of out"};
}

Problem nobody_to_ask() { return {"nobody can be asked whether to go on", "add --yes if it is meant"}; }

// --- erase --------------------------------------------------------------------------------------------------------------

std::string state_text(const PersonalRecord& record) {
  const RetentionRow& row = record.keeping;
  if (const std::string kept = kept_because(row); !kept.empty()) return row.case_id + " " + shown(kept) + "\n";
  if (row.erased) return row.case_id + ": recorded as erased on " + long_form(*row.erased) + "; what is left of it here goes too\n";
  std::string text = row.case_id + " was closed on " + long_form(*row.closed);
  if (row.until) {
    text += "; kept until " + day_form(*row.until) + " (" + row.period + ", " + shown(row.by_title);
    text += (row.clause.empty() ? "" : ", clause " + shown(to_string(row.clause))) + ")";
  } else {
    text += "; nothing says how long its record is kept";
  }
  text += "\n";
  if (!row.right.empty()) text += "The complainant may still go to " + shown(row.right) + ", for which there is no last day.\n";
  return text;
}

int nothing_there(World& world, const PersonalRecord& record) {
  world.out << "people/ holds nothing of " << record.keeping.case_id;
  if (record.erased) {
    world.out << ": erased on " << long_form(*record.erased) << "\n";
  } else {
    world.out << ", and no erasure is recorded\n";
    world.err << "hint: if it was deleted by hand, plaint record " << record.keeping.case_id << " erased says so\n";
  }
  return exit_well;
}

// The user types the reference: more than a yes, for nothing brings it back.
bool is_confirmed(World& world, const std::string& case_id) {
  Interview interview(world, true);
  const auto typed = interview.ask({.text = "Type " + case_id + " to go on", .needed = false});
  if (typed && *typed == case_id) return true;
  world.err << "Nothing was erased.\n";
  return false;
}

int erase_one(World& world, Date today, const Erasing& erasing) {
  const Erased erased = erase_record(world, today, erasing);
  if (!erased.deleted) return erased.status;
  world.out << erasing.case_id << ": " << files_text(erased.files) << " deleted from people/\n\n" << left_over_text(erased.left);
  return erased.status;
}

// --- retention --------------------------------------------------------------------------------------------------------------

bool is_listed(const RetentionRow& row, Date today) {
  if (row.is == Keeping::Is::erased) return true;
  const bool past = !row.until || *row.until < today;
  return row.is != Keeping::Is::open && row.is != Keeping::Is::kept && past;
}

Result<RetentionList> gather_records(LoadedWorkspace& loaded, const CommonOptions& options) {
  const auto files = personal_files_of_cases(loaded.world);
  if (!files) return files.problem();
  RetentionList list;
  list.as_of = options.as_of;
  Diagnostics errors;
  look_at_each_case(loaded, options.as_of, [&](const CaseOnDay& each) -> Afterwards {
    Diagnostics wrong = errors_of(each.diagnostics);
    std::optional<RetentionRow> row;
    if (each.begun() && files->contains(each.id)) row = personal_record_of(loaded, each, *files).keeping;
    if (row && !is_listed(*row, options.as_of)) row.reset();
    if (wrong.empty() && !row) return {};
    return [&, wrong = std::move(wrong), row = std::move(row)] {
      errors.add_all(wrong);
      if (row) list.rows.push_back(*row);
    };
  }, Detail::rights);
  list.unreadable.add_all(errors_of(loaded.diagnostics));
  list.unreadable.add_all(errors);
  return list;
}

std::string reason_for(const RetentionRow& row) {
  if (row.erased) return "Recorded as erased already";
  std::string reason = "Kept until " + day_form(*row.until) + " (" + row.period + ", " + row.by;
  if (!row.clause.empty()) reason += ", clause " + to_string(row.clause);
  return reason + "); that time is over";
}

int apply(World& world, const RetentionList& list, const RetentionOptions& typed) {
  std::vector<RetentionRow> rows = list.of(Keeping::Is::over);
  const std::vector<RetentionRow> erased_elsewhere = list.of(Keeping::Is::erased);
  rows.insert(rows.end(), erased_elsewhere.begin(), erased_elsewhere.end());
  if (rows.empty()) return list.complete() ? exit_well : exit_problems;
  if (!typed.yes) {
    if (!world.input_is_terminal) return say(world, nobody_to_ask(), exit_usage);
    Interview interview(world, true);
    const std::string question = rows.size() == 1 ? "Erase this record" : "Erase these " + std::to_string(rows.size()) + " records";
    const auto yes = interview.confirm(question + "? Nothing brings them back (yes or no)", false);
    if (!yes || !*yes) {
      world.err << "Nothing was erased.\n";
      return exit_problems;
    }
  }
  std::vector<std::string> left;
  bool deleted = false;
  int status = list.complete() ? exit_well : exit_problems;
  for (const RetentionRow& row : rows) {
    const Erased erased = erase_record(world, list.as_of, {row.case_id, reason_for(row), {}, typed.by});
    status = std::max(status, erased.status);
    if (!erased.deleted) continue;
    deleted = true;
    world.out << row.case_id << ": " << files_text(erased.files) << " deleted from people/\n";
    left.insert(left.end(), erased.left.begin(), erased.left.end());
  }
  if (deleted) world.out << "\n" << left_over_text(left);
  return status;
}

}  // namespace

int erase(World& world, const CommonOptions& options, const EraseOptions& typed) {
  if (const auto problem = why_not_that_day(world, options)) return say(world, *problem, exit_usage);
  const auto one = load_one_case(world, options, typed.which);
  if (!one) return say(world, one.problem(), exit_usage);
  if (!one->on_day->begun()) {
    tell_mistakes(world, options, *one->on_day);
    return exit_problems;
  }
  const auto files = personal_files_of_cases(world);
  if (!files) return say(world, files.problem(), exit_failed);
  const PersonalRecord record = personal_record_of(*one->loaded, *one->on_day, *files);
  if (record.files.empty()) return nothing_there(world, record);
  const auto refused = why_not_erased(record);
  if (refused && typed.override.empty()) return say(world, *refused, exit_problems);
  Erasing erasing{one->on_day->id, typed.reason, typed.override, typed.by};
  for (std::string* text : {&erasing.reason, &erasing.override}) {
    const auto whole = long_text(world, one->loaded->here, *text);
    if (!whole) return say(world, whole.problem(), exit_usage);
    *text = *whole;
  }
  if (erasing.reason.empty()) return say(world, {"a reason is needed", "--reason \"Asked for in writing\""}, exit_usage);
  if (!typed.yes) {
    world.out << state_text(record) << "To be deleted for ever: " << files_text(record.files.size()) << " of people/\n";
    if (!world.input_is_terminal) return say(world, nobody_to_ask(), exit_usage);
    if (!is_confirmed(world, erasing.case_id)) return exit_problems;
  }
  return erase_one(world, options.as_of, erasing);
}

int retention(World& world, const CommonOptions& options, const RetentionOptions& typed) {
  if (typed.apply) {
    if (const auto problem = why_not_that_day(world, options)) return say(world, *problem, exit_usage);
  }
  const auto loaded = load_workspace(world, options.as_of);
  if (!loaded) return say(world, loaded.problem(), exit_usage);
  auto list = gather_records(**loaded, options);
  if (!list) return say(world, list.problem(), exit_failed);
  list->screen = screen_of(world, options);
  list->with_next = !typed.apply;
  const std::string text = options.format == Format::json ? retention_json(*list) : retention_text(*list);
  world.out << text;
  if (!typed.apply) return list->complete() ? exit_well : exit_problems;
  if (!text.empty() && options.format == Format::text) world.out << "\n";
  return apply(world, *list, typed);
}

}  // namespace plaint
