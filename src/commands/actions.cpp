#include "commands/actions.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "base/text.h"
#include "commands/gather.h"
#include "commands/one_case.h"
#include "report/actions.h"
#include "report/overdue.h"

namespace plaint {

namespace {

struct Verb {
  std::string_view word;
  std::string_view event;
  std::string_view id;  // the field in which the id goes
};
constexpr Verb verbs[] = {
    {"agree", "action-agreed", "action"},        {"done", "action-done", "action"},
    {"checked", "action-checked", "action"},     {"measure", "measure-introduced", "measure"},
    {"reviewed", "measure-reviewed", "measure"}, {"retired", "measure-retired", "measure"},
};

Result<Verb> verb_called(const std::string& typed) {
  std::vector<std::string> words;
  for (const Verb& verb : verbs) {
    if (verb.word == typed) return verb;
    words.emplace_back(verb.word);
  }
  const std::string near = did_you_mean(typed, words);
  return Problem{"'" + shown(typed) + "' is nothing that is done with an action or a measure",
                 near.empty() ? "it can be " + join_or(words) : near};
}

int record_it(World& world, CommonOptions common, const ActionsOptions& options) {
  const Result<Verb> verb = verb_called(options.verb);
  if (!verb) return say(world, verb.problem(), exit_usage);
  if (common.format == Format::csv) return say(world, {"--format csv is for the list", "it can be text or json"}, exit_usage);
  RecordOptions record_options = options.record;
  record_options.event = verb->event;
  if (!options.id.empty()) common.fields.push_back({std::string(verb->id), options.id});
  return record(world, common, record_options);
}

int print(World& world, const CommonOptions& common, ActionList& list) {
  list.as_of = common.as_of;
  list.screen = screen_of(world, common);
  if (common.format == Format::json) {
    world.out << actions_json(list);
  } else if (common.format == Format::csv) {
    world.err << broken_files_text(list.unreadable);
    world.out << actions_csv(list);
  } else {
    world.out << actions_text(list);
  }
  return list.unreadable.empty() ? exit_well : exit_problems;
}

// By the day on which something is due, then by case.
bool comes_first(const ActionRow& left, const ActionRow& right) {
  const auto day = [](const ActionRow& row) { return row.measure ? row.next_review.value_or(Date::max()) : row.due.value_or(Date::max()); };
  return std::pair(day(left), left.case_id) < std::pair(day(right), right.case_id);
}

int list_of_all(World& world, const CommonOptions& common) {
  const auto loaded = load_workspace(world, common.as_of);
  if (!loaded) return say(world, loaded.problem(), exit_usage);
  ActionList list;
  look_at_each_case(**loaded, common.as_of, [&](const CaseOnDay& each) -> Afterwards {
    Diagnostics errors = errors_of(each.diagnostics);
    std::vector<ActionRow> rows = each.begun() ? action_rows(*each.timeline) : std::vector<ActionRow>{};
    std::erase_if(rows, [](const ActionRow& row) { return !row.open(); });
    if (errors.empty() && rows.empty()) return {};
    return [&list, errors = std::move(errors), rows = std::move(rows)] {
      list.unreadable.add_all(errors);
      list.rows.insert(list.rows.end(), rows.begin(), rows.end());
    };
  }, Detail::dates);
  list.unreadable.add_all(errors_of((*loaded)->diagnostics));
  std::stable_sort(list.rows.begin(), list.rows.end(), comes_first);
  return print(world, common, list);
}

}  // namespace

int actions(World& world, const CommonOptions& common, const ActionsOptions& options) {
  if (!options.verb.empty()) return record_it(world, common, options);
  if (!common.fields.empty()) {
    return say(world, {"'--" + shown(common.fields.front().name) + "' is not an option of the list", "say what was done: plaint actions CASE agree|done|checked|measure|reviewed|retired"},
               exit_usage);
  }
  if (options.record.which.empty()) return list_of_all(world, common);
  const auto one = load_one_case(world, common, options.record.which);
  if (!one) return say(world, one.problem(), exit_usage);
  ActionList list;
  list.case_id = one->on_day->id;
  list.unreadable = errors_of(one->on_day->diagnostics);
  if (one->on_day->begun()) list.rows = action_rows(*one->on_day->timeline);
  return print(world, common, list);
}

}  // namespace plaint
