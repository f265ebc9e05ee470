#include "commands/edit_check.h"

#include <algorithm>
#include <span>

#include "base/text.h"
#include "commands/gather.h"
#include "commands/people.h"
#include "report/chronology.h"
#include "report/promise_words.h"
#include "report/words.h"
#include "yaml/complainant_reader.h"

namespace plaint {

namespace {

// What one text comes to, with the workspace that it points into.
struct Look {
  std::shared_ptr<LoadedWorkspace> loaded;
  std::unique_ptr<const CaseOnDay> on_day;
  std::vector<Timeline> own;
  Diagnostics diagnostics;
  std::shared_ptr<const CaseFile> file;  // the diary: with its events alone; none: not to be read
};

// The same world, but that the file has this text.
World with_text(const World& world, const std::string& path, const std::string& text) {
  World changed = world;
  changed.read_files = [read = world.read_files, path, text](std::span<const std::string> wanted, std::size_t most) {
    std::vector<Result<std::string>> texts = read(wanted, most);
    for (std::size_t at = 0; at < wanted.size(); ++at) {
      if (wanted[at] == path) texts[at] = text.size() > most ? Result<std::string>(too_large(path, most)) : text;
    }
    return texts;
  };
  changed.file_exists = [exists = world.file_exists, path](const std::string& wanted) { return wanted == path || exists(wanted); };
  return changed;
}

void look_at_case(Look& look, const Editable& what, Date as_of) {
  look.on_day = load_case(*look.loaded, what.path, as_of);
  look.diagnostics.add_all(look.on_day->diagnostics);
  if (!look.on_day->file) return;
  look.file = std::make_shared<const CaseFile>(*look.on_day->file);
  Sought sought;
  Diagnostics ignored;
  allow_words_of(look.loaded->workspace, sought);
  if (look.on_day->policy != nullptr) allow_words_of(look.on_day->policy->policy, sought);
  sought.known.insert(to_string(look.file->policy));
  const auto person = read_people_file(look.loaded->world, what.called, ignored);
  if (person) look_for(*person, sought);
  warn_of_personal_data(*look.file->source, sought, "move it to " + people_file(what.called) + ", which git never sees",
                        look.diagnostics);
}

void look_at_organisation(Look& look, const Editable& what, Date as_of) {
  look.own = replay_organisation(*look.loaded, as_of);
  look.diagnostics.add_all(look.loaded->diagnostics);
  const bool read = look.loaded->diary.source != nullptr;
  if (what.is != Editable::Is::diary || !read) return;
  CaseFile events;
  events.source = look.loaded->diary.source;
  events.events = look.loaded->diary.events;
  look.file = std::make_shared<const CaseFile>(std::move(events));
}

void look_at_person(Look& look, const World& world, const Editable& what) {
  const auto text = world.read_file(what.path, largest_file);
  if (!text) return;
  const auto person = yaml::read_complainant(std::make_shared<const Source>(Source{what.path, *text}), look.diagnostics);
  if (person && person->name.empty()) look.diagnostics.warning("missing-key", {}, "the record has no name").path = what.path;
}

// `world` must outlive the result.
Look look_at(World& world, const CommonOptions& options, const Editable& what) {
  Look look;
  if (what.is == Editable::Is::person) {
    look_at_person(look, world, what);
    return look;
  }
  auto loaded = load_workspace(world, options.as_of, Listed::later);
  if (!loaded) return look;
  look.loaded = std::move(*loaded);
  if (what.is == Editable::Is::case_file) {
    look_at_case(look, what, options.as_of);
  } else {
    look_at_organisation(look, what, options.as_of);
  }
  return look;
}

bool holds(const Diagnostics& all, const Diagnostic& one) {
  return std::any_of(all.all().begin(), all.all().end(),
                     [&](const Diagnostic& each) { return each.code == one.code && each.message == one.message; });
}

void sort_out(const Diagnostics& before, const Diagnostics& after, EditCheck& check) {
  for (const Diagnostic& each : after.all()) {
    const bool known = holds(before, each);
    const bool error = each.severity == Severity::error;
    if (known && !error) continue;
    Diagnostics& heap = error ? (known ? check.old_mistakes : check.mistakes) : check.warnings;
    heap.add(each.severity, each.code, {}, each.message) = each;
  }
}

std::vector<const Timeline*> timelines_of(const Look& look) {
  std::vector<const Timeline*> all;
  if (look.on_day && look.on_day->timeline) all.push_back(&*look.on_day->timeline);
  if (look.on_day) {
    for (const Timeline& overlay : look.on_day->overlays) all.push_back(&overlay);
  }
  for (const Timeline& own : look.own) all.push_back(&own);
  return all;
}

// What is not as the policy says: the same `key` before and after is nothing new, be it a day later or not.
struct Breached {
  std::string key;
  std::string line;
};

std::vector<Breached> breaches_of(const Look& look) {
  std::vector<Breached> lines;
  for (const Timeline* timeline : timelines_of(look)) {
    for (const Breach& breach : timeline->breaches) {
      const std::string clause = to_string(breach.clause);
      const std::string line = day_form(breach.date) + ": " + shown(breach.message);
      lines.push_back({line, line + (clause.empty() ? "" : " (clause " + shown(clause) + ")")});
    }
    for (const Instance& instance : timeline->instances) {
      const bool late = instance.state == State::met_late || instance.state == State::overdue || instance.state == State::broken;
      const std::string promise = promise_in_words(instance);
      if (late) lines.push_back({promise, promise + ": " + standing(instance)});
    }
  }
  return lines;
}

std::vector<std::string> new_breaches(const Look& before, const Look& after) {
  const std::vector<Breached> known = breaches_of(before);
  std::vector<std::string> lines;
  for (const Breached& each : breaches_of(after)) {
    const bool old = std::any_of(known.begin(), known.end(), [&](const Breached& other) { return other.key == each.key; });
    if (!old) lines.push_back(each.line);
  }
  return lines;
}

std::string title(const CaseEvent& event) { return shown(event.name) + " of " + day_form(event.when.date); }

}  // namespace

bool EditCheck::changes_past() const {
  return std::any_of(recording.changes.begin(), recording.changes.end(), [](const RecordedChange& change) {
    return change.version == 1 && (change.is == RecordedChange::Is::changed || change.is == RecordedChange::Is::removed);
  });
}

EditCheck check_edit(World& world, const CommonOptions& options, const Editable& what, const std::string& text) {
  World changed = with_text(world, what.path, text);
  const bool was_there = world.file_exists(what.path);
  Look before = was_there ? look_at(world, options, what) : Look{};
  if (!was_there && what.is == Editable::Is::diary) before.file = std::make_shared<const CaseFile>();
  const Look after = look_at(changed, options, what);
  EditCheck check;
  sort_out(before.diagnostics, after.diagnostics, check);
  if (before.file && after.file) {
    if (check.mistakes.empty()) check.breaches = new_breaches(before, after);
    check.versions = {{{}, before.file, false}, {{0}, after.file, false}};
    check.recording = recording_of(check.versions);
    std::erase_if(check.recording.changes, [](const RecordedChange& change) { return change.version == 0; });
  }
  return check;
}

std::vector<std::string> changes_in_words(const Recording& recording) {
  using Is = RecordedChange::Is;
  std::vector<std::string> lines;
  for (const RecordedChange& change : recording.changes) {
    if (change.is == Is::added) lines.push_back("added: " + title(*change.after));
    if (change.is == Is::removed) lines.push_back("removed: " + title(*change.before));
    if (change.is == Is::head_changed) lines.push_back("changed in the head: " + shown(join(change.keys, ", ")));
    if (change.is != Is::changed) continue;
    std::vector<std::string> values;
    for (const ValueChange& each : value_changes(change)) {
      values.push_back(shown(title_of_name(each.key)) + (each.was.empty()  ? " was added"
                                                         : each.is.empty() ? " was taken out"
                                                                           : " was '" + shown(each.was) + "', is '" + shown(each.is) + "'"));
    }
    lines.push_back("changed: " + title(*change.before) + ": " + join(values, "; "));
  }
  return lines;
}

std::optional<Problem> why_not_said(World& world, const LoadedWorkspace& loaded, const Editable& what, const std::string& reason) {
  Sought sought;
  Diagnostics ignored;
  allow_words_of(loaded.workspace, sought);
  if (what.is == Editable::Is::case_file) {
    if (const auto person = read_people_file(world, what.called, ignored)) look_for(*person, sought);
  }
  const Source source{"the reason", reason};
  const std::vector<PersonalData> found = find_personal_data(source, sought);
  if (found.empty()) return std::nullopt;
  return Problem{"the reason holds " + std::string(to_string(found.front().is)) + ": it would stay in git's history for ever",
                 "say it without: \"the complainant\", \"their letter\""};
}

}  // namespace plaint
