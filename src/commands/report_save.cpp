#include "commands/report_save.h"

#include <algorithm>
#include <optional>
#include <set>

#include "base/digest.h"
#include "base/text.h"
#include "commands/change.h"
#include "commands/event_draft.h"
#include "commands/logbook.h"
#include "commands/personal.h"
#include "commands/refusal.h"
#include "policy/saved_report.h"
#include "report/recorded.h"
#include "report/words.h"
#include "yaml/append.h"
#include "yaml/write.h"

namespace plaint {

namespace {

constexpr std::string_view folder = "reports/";

// An event that a saved report of this name proves, and whether anything waits for it.
struct Proven {
  const EventType* type = nullptr;
  bool owed = false;
  bool before_it_was_owed = false;  // the report ends before the duty began
};

bool is_met_by(const Promise& promise, const Policy& policy, const EventType& type) {
  return std::any_of(promise.met_by.begin(), promise.met_by.end(), [&](EventId each) { return &policy.event_type(each) == &type; });
}

Proven proven(const Timeline& timeline, const EventType& type, const Period& period) {
  Proven result{&type};
  for (const Instance& each : timeline.instances) {
    if (!is_owed(each.state) || each.state == State::waiting || !is_met_by(*each.promise, *timeline.policy, type)) continue;
    const bool early = each.opened && *each.opened > period.to;
    result.owed = result.owed || !early;
    result.before_it_was_owed = result.before_it_was_owed || early;
  }
  return result;
}

std::vector<Proven> all_proven(const Logbook& book, const std::string& report, const Period& period) {
  std::vector<Proven> all;
  for (const Timeline* timeline : book.timelines) {
    for (const EventType& type : timeline->policy->events) {
      const auto same = [&](const Proven& each) { return each.type->name == type.name; };
      if (report_of(type) != report || std::any_of(all.begin(), all.end(), same)) continue;
      all.push_back(proven(*timeline, type, period));
    }
  }
  return all;
}

std::vector<std::string> names_of(const std::vector<Proven>& all) {
  std::vector<std::string> names;
  for (const Proven& each : all) names.push_back(each.type->name);
  return names;
}

// Those that are to be recorded: all that are owed, or the one that was asked for.
Result<std::vector<const EventType*>> wanted(const std::vector<Proven>& all, const ReportOptions& options) {
  std::vector<const EventType*> types;
  if (options.for_event.empty()) {
    for (const Proven& each : all) {
      if (each.owed) types.push_back(each.type);
    }
    return types;
  }
  for (const Proven& each : all) {
    if (!each.type->name.starts_with(options.for_event)) continue;
    if (!each.owed && !each.before_it_was_owed) {
      return Problem{"nothing that '" + each.type->name + "' keeps is owed now", "without --for the report is saved alone; plaint why organisation tells what is owed"};
    }
    types.push_back(each.type);
  }
  if (types.size() == 1) return types;
  const std::string known = all.empty() ? "no policy here names this report as the proof of an event" : "it may be " + join_or(names_of(all));
  return Problem{"--for '" + shown(options.for_event) + "' is no event that a report '" + options.name + "' proves", known};
}

// Where it goes: its own name, or another one in reports/ that the user gave.
Result<std::string> path_of(const ReportOptions& options, const ReportToSave& report) {
  if (options.out.empty()) return std::string(folder) + report.name;
  std::string name = options.out;
  if (name.starts_with("./")) name.erase(0, 2);
  if (name.starts_with(folder)) name.erase(0, folder.size());
  const bool plain = !name.empty() && name.find('/') == std::string::npos && !name.starts_with('.') && shown(name) == name;
  if (plain) return std::string(folder) + name;
  return Problem{"with --save, -o is a name in " + std::string(folder), "-o " + report.name};
}

struct Target {
  std::string path;
  bool there = false;  // with the same bytes
};

Result<Target> target_of(const World& world, const ReportOptions& options, const ReportToSave& report) {
  const Result<std::string> path = path_of(options, report);
  if (!path) return path.problem();
  if (!world.file_exists(*path)) return Target{*path, false};
  constexpr std::size_t largest_report = 64 * largest_file;
  const Result<std::string> before = world.read_file(*path, largest_report);
  if (!before) return before.problem();
  if (*before == report.text) return Target{*path, true};
  const std::size_t dot = path->rfind('.');
  return Problem{"'" + shown(*path) + "' was saved before and says something else; what was reported stays as it is",
                 "save this one beside it: --save -o " + path->substr(0, dot) + "-2" + path->substr(dot)};
}

// The fields that were typed, each for the events that know it; and the proof.
std::vector<TypedField> fields_for(const EventType& type, const std::vector<TypedField>& typed, const std::string& path,
                                   const std::string& text) {
  std::vector<TypedField> fields;
  for (const TypedField& each : typed) {
    if (type.field(each.name) != nullptr || each.name == "note" || each.name == "via") fields.push_back(each);
  }
  fields.push_back({"report", path});
  fields.push_back({"digest", "sha256:" + sha256_hex(text)});
  return fields;
}

std::optional<Problem> unknown_field(const std::vector<TypedField>& typed, const std::vector<const EventType*>& types) {
  for (const TypedField& each : typed) {
    const bool known = each.name == "note" || each.name == "via" ||
                       std::any_of(types.begin(), types.end(), [&](const EventType* type) { return type->field(each.name) != nullptr; });
    if (known) continue;
    std::vector<std::string> names = {"note", "via"};
    for (const EventType* type : types) {
      for (const FieldType& field : type->fields) names.push_back(field.name);
    }
    const std::string near = did_you_mean(each.name, names);
    return Problem{"'--" + shown(each.name) + "' belongs to none of the events that are recorded", near.empty() ? "see plaint report --help" : near};
  }
  return std::nullopt;
}

std::string lines_of(const CaseEvent& event) {
  const Result<std::string> lines = yaml::event_text(event);
  return lines ? *lines : "";
}

// What comes next is told once, for all events together.
std::string without_next_step(std::string text) {
  const std::size_t at = text.find("\nNext: ");
  return at == std::string::npos ? text : text.substr(0, at);
}

class Saving {
 public:
  Saving(World& world, const CommonOptions& common, const ReportOptions& options, const ReportToSave& report)
      : world_(world), common_(common), options_(options), report_(report) {}

  int save();

 private:
  int draft(const Logbook& book);
  bool is_fit_to_commit(const Logbook& book);
  int write(const Logbook& book);
  int tell(const Logbook& book);
  void tell_of_none(const Logbook& book);
  void tell_what_remains(const Logbook& book);

  World& world_;
  const CommonOptions& common_;
  const ReportOptions& options_;
  const ReportToSave& report_;
  Target target_;
  std::vector<CaseEvent> events_;
};

// Asks for what is missing; so it comes before the lock.
int Saving::draft(const Logbook& book) {
  const auto types = wanted(all_proven(book, options_.name, report_.period), options_);
  if (!types) return say(world_, types.problem(), exit_usage);
  if (const auto problem = unknown_field(common_.fields, *types)) return say(world_, *problem, exit_usage);
  for (const EventType* type : *types) {
    CommonOptions common = common_;
    common.fields = fields_for(*type, common_.fields, target_.path, report_.text);
    RecordOptions record;
    record.which = book.id;
    record.event = type->name;
    record.by = options_.by;
    const DraftedEvent drafted = draft_event(world_, common, record, book, report_.here);
    if (!drafted.draft) return drafted.status;
    const std::vector<Objection> objections = book.objections(drafted.draft->event, common_.as_of);
    if (!objections.empty()) return say(world_, refusal(book, drafted.draft->event, objections), exit_problems);
    events_.push_back(drafted.draft->event);
  }
  return is_fit_to_commit(book) ? exit_well : exit_problems;
}

bool Saving::is_fit_to_commit(const Logbook& book) {
  std::vector<Field> typed;
  for (const CaseEvent& event : events_) {
    for (const Field& field : event.fields) {
      if (field.name != "report" && field.name != "digest") typed.push_back(field);
    }
  }
  Interview interview(world_, true);
  return may_be_committed(world_, interview, given_texts(typed), sought_for(world_, book),
                          {false, options_.dry_run, "Record it all the same?",
                           "the diary speaks of no one person: what is of one case goes into that case"});
}

int Saving::write(const Logbook& book) {
  Change change;
  if (!target_.there) change.files.push_back({target_.path, report_.text});
  Source diary = book.source();
  std::vector<std::string> names;
  for (const CaseEvent& event : events_) {
    const Result<std::string> text = yaml::append_event(diary, event);
    if (!text) return say(world_, text.problem(), exit_problems);
    diary.text = *text;
    names.push_back(event.name);
    for (const git::Trailer& trailer : trailers_for(book.id, event.name, event.when.date)) change.message.trailers.push_back(trailer);
  }
  if (!events_.empty()) change.files.push_back({book.path, diary.text});
  if (change.files.empty()) return exit_well;
  change.message.subject = target_.path + ": saved" + (names.empty() ? "" : "; organisation: " + join(names, ", "));
  return write_change(world_, book.loaded().workspace, change);
}

void Saving::tell_of_none(const Logbook& book) {
  const std::vector<Proven> all = all_proven(book, options_.name, report_.period);
  const bool early = std::any_of(all.begin(), all.end(), [](const Proven& each) { return each.before_it_was_owed; });
  if (all.empty()) {
    world_.out << "No policy here asks the organisation for this report, so nothing is recorded in " << book.path << ".\n";
  } else if (early) {
    world_.out << "The report ends before what is owed now began, so it does not count for it (" << join_or(names_of(all))
               << "). If it is meant to: --for " << all.front().type->name << "\n";
  } else {
    world_.out << "Nothing that this report keeps is owed now (" << join_or(names_of(all)) << ").\n";
  }
}

// What the organisation has not done in time and this report does not clear.
void Saving::tell_what_remains(const Logbook& book) {
  std::set<std::string> late;
  for (const Timeline* timeline : book.timelines) {
    for (const Instance& each : timeline->instances) {
      const bool cleared = std::any_of(events_.begin(), events_.end(), [&](const CaseEvent& event) {
        const EventId type = timeline->policy->event(event.name);
        return type != no_event && is_met_by(*each.promise, *timeline->policy, timeline->policy->event_type(type));
      });
      if (each.state == State::overdue && !cleared) late.insert(promise_in_words(each));
    }
  }
  if (!late.empty()) world_.out << "\nStill overdue for the organisation: " << join({late.begin(), late.end()}, ", ") << " (plaint overdue)\n";
}

int Saving::tell(const Logbook& book) {
  const char* const verb = options_.dry_run ? "Would be saved: " : target_.there ? "Saved before, just as it is: " : "Saved: ";
  world_.out << verb << shown(target_.path) << '\n';
  if (events_.empty()) tell_of_none(book);
  for (const CaseEvent& event : events_) {
    const auto after = with_event(book, event, common_.as_of);
    RecordedView view;
    view.id = book.id;
    view.event = after->event;
    view.effects = &after->effects;
    if (options_.dry_run) view.lines = lines_of(event);
    view.screen = screen_of(world_, common_);
    world_.out << '\n' << without_next_step(recorded_text(view));
  }
  tell_what_remains(book);
  return exit_well;
}

int Saving::save() {
  const OpenedLogbook opened = open_logbook(world_, common_, "organisation");
  if (opened.book == nullptr) return opened.status;
  const Result<Target> target = target_of(world_, options_, report_);
  if (!target) return say(world_, target.problem(), exit_problems);
  target_ = *target;
  if (const int status = draft(*opened.book); status != exit_well) return status;
  if (options_.dry_run) return tell(*opened.book);
  const Result<Lock> lock = lock_workspace(world_);
  if (!lock) return say(world_, lock.problem(), exit_failed);
  const OpenedLogbook locked = open_again(world_, common_, *opened.book);
  if (locked.book == nullptr) return locked.status;
  const Result<Target> again = target_of(world_, options_, report_);
  if (!again) return say(world_, again.problem(), exit_problems);
  target_ = *again;
  for (const CaseEvent& event : events_) {
    const EventDraft draft{event, {}};
    if (is_there_already(draft, *locked.book)) return say(world_, {"'" + event.name + "' was recorded meanwhile", "plaint overdue shows what is left"}, exit_problems);
  }
  const int status = write(*locked.book);
  return status == exit_well ? tell(*locked.book) : status;
}

}  // namespace

int save_report(World& world, const CommonOptions& common, const ReportOptions& options, const ReportToSave& report) {
  return Saving(world, common, options, report).save();
}

}  // namespace plaint
