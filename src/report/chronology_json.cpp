#include "base/text.h"
#include "report/chronology.h"
#include "report/json_parts.h"

namespace plaint {

namespace {

constexpr const char* name_of(RecordedChange::Is is) {
  switch (is) {
    case RecordedChange::Is::changed:
      return "changed";
    case RecordedChange::Is::removed:
      return "removed";
    case RecordedChange::Is::head_changed:
      return "head-changed";
    case RecordedChange::Is::file_deleted:
      return "file-deleted";
    case RecordedChange::Is::added:
      break;
  }
  return "added";
}

const Recorder* recorder_of(const ChronologyView& view, int version) {
  if (version < 0 || !view.recorders[static_cast<std::size_t>(version)]) return nullptr;
  return &*view.recorders[static_cast<std::size_t>(version)];
}

void add_recorded(const ChronologyView& view, const ChronologyEntry& entry, Json& row) {
  const Recorder* recorder = recorder_of(view, entry.version);
  row["recorded"] = nullptr;
  row["committed"] = entry.version < 0 ? Json(nullptr) : Json(recorder != nullptr);
  if (recorder == nullptr) return;
  row["recorded"] = {{"date", iso(recorder->day)},
                     {"days_later", (recorder->day - entry.day).count()},
                     {"by", recorder->name},
                     {"commit", recorder->commit},
                     {"by_hand", recorder->by_hand}};
}

Json row_of_deed(const ChronologyView& view, const ChronologyEntry& entry) {
  const Timeline& timeline = *view.timeline;
  const Deed& deed = *entry.deed;
  const EventType& type = timeline.policy->event_type(deed.event);
  Json fields = Json::object(), by = Json::array();
  if (deed.written != nullptr) {
    for (const Word& who : deed.written->by) by.push_back(who.view());
    for (const Field& field : deed.written->fields) {
      fields[field.name] = field.values.size() == 1 ? Json(field.values.front()) : Json(field.values);
    }
  }
  const bool moved = deed.opens_visit >= 0;
  Json row = {{"date", iso(entry.day)},
              {"time", deed.minute ? Json(time_of_day(*deed.minute)) : Json(nullptr)},
              {"what", "happened"},
              {"event", type.name},
              {"title", type.title.empty() ? title_of_name(type.name) : type.title},
              {"by", by},
              {"fields", fields},
              {"stage", moved ? Json(timeline.visits[static_cast<std::size_t>(deed.opens_visit)].stage->name) : Json(nullptr)}};
  add_recorded(view, entry, row);
  return row;
}

Json row_of_change(const ChronologyView& view, const ChronologyEntry& entry) {
  const RecordedChange& change = *entry.change;
  Json changes = Json::array();
  for (const ValueChange& each : value_changes(change)) {
    changes.push_back({{"key", each.key}, {"was", json_or_null(each.was)}, {"is", json_or_null(each.is)}});
  }
  const Recorder* recorder = recorder_of(view, entry.version);
  Json row = {{"date", iso(entry.day)},
              {"what", name_of(change.is)},
              {"event", change.before == nullptr ? Json(nullptr) : Json(change.before->name)},
              {"event_date", change.before == nullptr ? Json(nullptr) : Json(iso(change.before->when.date))},
              {"changes", changes},
              {"keys", change.keys},
              {"reason", recorder == nullptr ? Json(nullptr) : json_or_null(recorder->reason)}};
  add_recorded(view, entry, row);
  return row;
}

}  // namespace

std::string chronology_json(const ChronologyView& view) {
  Json rows = Json::array();
  for (const ChronologyEntry& entry : entries_of(view)) {
    rows.push_back(entry.deed != nullptr ? row_of_deed(view, entry) : row_of_change(view, entry));
  }
  return finished({{"case", view.timeline->casefile->id},
                   {"policy", view.timeline->policy->pin()},
                   {"as_of", iso(view.timeline->as_of)},
                   {"complete", view.complete},
                   {"recording_known", view.recording != nullptr},
                   {"entries", rows}});
}

}  // namespace plaint
