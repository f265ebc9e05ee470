#include "report/chronology.h"

#include <algorithm>

#include "base/text.h"
#include "report/show.h"
#include "report/wrap.h"

namespace plaint {

namespace {

constexpr int page = 80;  // columns, where nobody says how many there are

bool may_see(const ChronologyView& view, const RecordedChange& change) {
  const auto visible = [&](const CaseEvent* event) {
    if (event == nullptr) return true;
    const EventId type = view.timeline->policy->event(event->name);
    return type == no_event || is_visible(view.timeline->policy->event_type(type), view.viewer);
  };
  return visible(change.before) && visible(change.after);
}

const Recorder* recorder_of(const ChronologyView& view, int version) {
  if (version < 0) return nullptr;
  const std::optional<Recorder>& recorder = view.recorders[static_cast<std::size_t>(version)];
  return recorder ? &*recorder : nullptr;
}

int version_of(const ChronologyView& view, const Deed& deed) {
  if (view.recording == nullptr) return -1;
  if (deed.written == nullptr) return view.recording->opened_in;
  const auto at = static_cast<std::size_t>(deed.written - view.timeline->casefile->events.data());
  return at < view.recording->recorded_in.size() ? view.recording->recorded_in[at] : -1;
}

std::string sentence(std::string text) {
  if (!text.empty() && text.front() >= 'a' && text.front() <= 'z') text.front() = static_cast<char>(text.front() - 'a' + 'A');
  return text + ".";
}

std::string title_of(const EventType& type) { return type.title.empty() ? title_of_name(type.name) : type.title; }

std::string in_one_line(std::string text) {
  std::replace(text.begin(), text.end(), '\n', ' ');
  return shown(text);
}

// Paragraphs of an entry; the first is what happened, the others say more.
using Paragraphs = std::vector<std::string>;

void add_receipt(const ChronologyView& view, std::string& first) {
  const Field* channel = view.timeline->casefile->fact("channel");
  first += ": " + view.timeline->visits.front().kind->title;
  if (channel != nullptr) first += ", by " + title_of_name(channel->value());
}

Paragraphs words_of_deed(const ChronologyView& view, const Deed& deed) {
  const Timeline& timeline = *view.timeline;
  std::string first = shown(title_of(timeline.policy->event_type(deed.event)));
  Paragraphs more;
  if (deed.written == nullptr) {
    add_receipt(view, first);
  } else {
    if (!deed.written->by.empty()) first += ", by " + shown(join(deed.written->by, ", "));
    for (const Field& field : deed.written->fields) {
      const std::string value = join(field.values, ", ");
      if (field.name == "via") {
        first += ", via " + in_one_line(value);
      } else if (field.name == "note") {
        more.push_back(shown_lines(value));
      } else if (field.name == "letter") {
        more.emplace_back("The letter was kept as it was sent.");
      } else {
        more.push_back(shown(title_of_name(field.name)) + ": " + in_one_line(value));
      }
    }
  }
  if (deed.minute) first += ", at " + time_of_day(*deed.minute);
  if (deed.opens_visit > 0) {
    first += "; the case moved to " + shown(timeline.visits[static_cast<std::size_t>(deed.opens_visit)].stage->title);
  }
  more.insert(more.begin(), sentence(first));
  return more;
}

// "'acknowledged' of Wed 4 March 2026"
std::string named(const CaseEvent& event) { return "'" + shown(event.name) + "' of " + day_form(event.when.date); }

std::string in_words(const ValueChange& change) {
  const std::string key = shown(title_of_name(change.key));
  if (change.was.empty()) return key + ": added, '" + in_one_line(change.is) + "'";
  if (change.is.empty()) return key + ": taken out, was '" + in_one_line(change.was) + "'";
  return key + ": was '" + in_one_line(change.was) + "', is '" + in_one_line(change.is) + "'";
}

Paragraphs words_of_change(const RecordedChange& change) {
  using Is = RecordedChange::Is;
  if (change.is == Is::file_deleted) return {"The case file was deleted."};
  if (change.is == Is::head_changed) {
    std::vector<std::string> keys;
    for (const std::string& key : change.keys) keys.push_back(shown(title_of_name(key)));
    return {"The head of the case was changed: " + join(keys, ", ") + "."};
  }
  Paragraphs words = {"The record was changed: " + named(*change.before) + "."};
  if (change.is == Is::removed) {
    words.front() = "Removed from the record: " + named(*change.before) + ".";
    for (const KeyValue& row : keys_of(*change.before)) {
      if (row.key != "date") words.push_back(shown(title_of_name(row.key)) + ": " + in_one_line(row.value));
    }
    return words;
  }
  for (const ValueChange& each : value_changes(change)) words.push_back(in_words(each));
  return words;
}

// When, and by whom, it came into the file; "" on the same day, and where nothing is known.
std::string when_recorded(const ChronologyView& view, const ChronologyEntry& entry) {
  if (entry.version < 0) return {};
  const Recorder* recorder = recorder_of(view, entry.version);
  if (recorder == nullptr) return "Not committed yet.";
  const std::string who = "by " + shown(recorder->name) + (recorder->by_hand ? ", by hand" : "");
  if (entry.change != nullptr) {
    return "Changed " + who + "; " + (recorder->reason.empty() ? "no reason was given" : "reason: " + shown_lines(recorder->reason)) + ".";
  }
  const auto later = (recorder->day - entry.day).count();
  if (later == 0) return {};
  if (later < 0) return "Recorded before that day, on " + day_form(recorder->day) + ", " + who + ".";
  return "Recorded " + count_of(static_cast<int>(later), "days") + " later, on " + day_form(recorder->day) + ", " + who + ".";
}

Paragraphs words_of(const ChronologyView& view, const ChronologyEntry& entry) {
  Paragraphs words = entry.deed != nullptr ? words_of_deed(view, *entry.deed) : words_of_change(*entry.change);
  const std::string recorded = when_recorded(view, entry);
  if (!recorded.empty()) words.push_back(recorded);
  return words;
}

std::string not_known(const ChronologyView& view) {
  if (view.recording != nullptr) return {};
  return "When each was recorded is not known: " + shown(view.unknown) + ".";
}

}  // namespace

std::vector<ChronologyEntry> entries_of(const ChronologyView& view) {
  std::vector<ChronologyEntry> entries;
  const Timeline& timeline = *view.timeline;
  for (std::size_t at = 0; at < timeline.deeds.size(); ++at) {
    const Deed& deed = timeline.deeds[at];
    const bool told = timeline.policy->event_type(deed.event).name == "point-raised" ||
                      is_hidden(timeline, static_cast<int>(at), view.viewer);
    if (!told) entries.push_back({deed.date, &deed, nullptr, version_of(view, deed)});
  }
  if (view.recording == nullptr) return entries;
  for (const RecordedChange& change : view.recording->changes) {
    if (change.is == RecordedChange::Is::added || !may_see(view, change)) continue;
    const Recorder* recorder = recorder_of(view, change.version);
    const Date day = recorder == nullptr ? timeline.as_of : recorder->day;
    if (day <= timeline.as_of) entries.push_back({day, nullptr, &change, change.version});
  }
  std::stable_sort(entries.begin(), entries.end(),
                   [](const ChronologyEntry& left, const ChronologyEntry& right) { return left.day < right.day; });
  return entries;
}

std::vector<ValueChange> value_changes(const RecordedChange& change) {
  std::vector<ValueChange> changes;
  if (change.before == nullptr || change.after == nullptr) return changes;
  const auto value_in = [](const CaseEvent& event, const std::string& key) -> std::string {
    if (key == "event") return event.name;
    for (const KeyValue& row : keys_of(event)) {
      if (row.key == key) return row.value;
    }
    return {};
  };
  for (const std::string& key : change.keys) {
    changes.push_back({key, value_in(*change.before, key), value_in(*change.after, key)});
  }
  return changes;
}

std::string chronology_text(const ChronologyView& view) {
  const CaseFile& file = *view.timeline->casefile;
  const int columns = view.screen.width > 0 ? std::min(view.screen.width, page) : page;
  std::string text = styled(file.id + "  " + shown(view.timeline->now().kind->title) + "\n", Style::heading, view.screen.color);
  if (!file.summary.empty()) text += indented(shown(file.summary), 0, columns);
  std::optional<Date> day;
  for (const ChronologyEntry& entry : entries_of(view)) {
    if (day != entry.day) text += "\n" + styled(long_form(entry.day) + "\n", Style::heading, view.screen.color);
    day = entry.day;
    const Paragraphs words = words_of(view, entry);
    for (std::size_t at = 0; at < words.size(); ++at) text += indented(words[at], at == 0 ? 2 : 4, columns);
  }
  const std::string unknown = not_known(view);
  return unknown.empty() ? text : text + "\n" + indented(unknown, 0, columns);
}

std::string chronology_md(const ChronologyView& view) {
  const CaseFile& file = *view.timeline->casefile;
  std::string text = "# " + file.id + ": what happened\n\n";
  if (!file.summary.empty()) text += in_one_line(file.summary) + "\n\n";
  for (const ChronologyEntry& entry : entries_of(view)) {
    const Paragraphs words = words_of(view, entry);
    text += "- **" + long_form(entry.day) + "** " + in_one_line(words.front()) + "\n";
    for (std::size_t at = 1; at < words.size(); ++at) text += "  - " + in_one_line(words[at]) + "\n";
  }
  const std::string unknown = not_known(view);
  return unknown.empty() ? text : text + "\n" + unknown + "\n";
}

}  // namespace plaint
