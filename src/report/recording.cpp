#include "report/recording.h"

#include <algorithm>
#include <set>

#include "base/contains.h"
#include "base/text.h"
#include "yaml/write.h"

namespace plaint {

namespace {

// An event as one version has it. Its identity stays the same when it is changed later.
struct Known {
  int identity = 0;
  const CaseEvent* event = nullptr;
};

struct State {
  std::vector<Known> events;
  const CaseFile* file = nullptr;
};

std::vector<std::string> different_keys(const std::vector<KeyValue>& before, const std::vector<KeyValue>& after) {
  std::vector<std::string> keys;
  const auto value_of = [](const std::vector<KeyValue>& all, const std::string& key) -> const std::string* {
    const auto found = std::find_if(all.begin(), all.end(), [&](const KeyValue& each) { return each.key == key; });
    return found == all.end() ? nullptr : &found->value;
  };
  const auto take = [&](const std::vector<KeyValue>& from, const std::vector<KeyValue>& other) {
    for (const KeyValue& each : from) {
      const std::string* there = value_of(other, each.key);
      const bool same = there != nullptr && *there == each.value;
      if (!same && !contains(keys, each.key)) keys.push_back(each.key);
    }
  };
  take(before, after);
  take(after, before);
  return keys;
}

// How much two events that are not the same look like one that was corrected; 0: they do not.
int likeness(const CaseEvent& before, const CaseEvent& after) {
  constexpr int same_name = 100, same_day = 20, enough = 20;
  int points = (before.name == after.name ? same_name : 0) + (iso(before.when) == iso(after.when) ? same_day : 0);
  const std::vector<KeyValue> other = keys_of(after);
  for (const KeyValue& each : keys_of(before)) {
    if (each.key == "date") continue;
    const bool there = std::any_of(other.begin(), other.end(),
                                   [&](const KeyValue& one) { return one.key == each.key && one.value == each.value; });
    points += there ? 5 : 0;
  }
  return points > enough || before.name == after.name ? points : 0;
}

class Comparison {
 public:
  explicit Comparison(const std::vector<FileVersion>& versions) : versions_(versions) {}

  Recording run() {
    for (std::size_t at = 0; at < versions_.size(); ++at) {
      version_ = static_cast<int>(at);
      states_.push_back(after_version());
    }
    if (states_.empty()) return result_;
    for (const Known& known : states_.back().events) {
      result_.recorded_in.push_back(first_had_[static_cast<std::size_t>(known.identity)]);
    }
    return result_;
  }

 private:
  const FileVersion& version() const { return versions_[static_cast<std::size_t>(version_)]; }
  const State& parent(std::size_t at) const { return states_[static_cast<std::size_t>(version().parents[at])]; }

  State after_version() {
    const bool first = version().parents.empty();
    if (version().deleted) {
      if (!first) tell({.is = RecordedChange::Is::file_deleted, .version = version_});
      return {};
    }
    if (!version().file) return first ? State{} : parent(0);
    State state;
    state.file = version().file.get();
    if (result_.opened_in < 0) result_.opened_in = version_;
    take_over(state);
    find_corrections(state);
    for (Known& known : state.events) {
      if (known.identity >= 0) continue;
      known.identity = static_cast<int>(first_had_.size());
      first_had_.push_back(version_);
      tell({.is = RecordedChange::Is::added, .version = version_, .after = known.event});
    }
    find_removed(state);
    compare_heads(state);
    return state;
  }

  // Events that a parent has, to the letter; what is left over in the parents goes to left_.
  void take_over(State& state) {
    for (const CaseEvent& event : version().file->events) state.events.push_back({-1, &event});
    left_.clear();
    std::set<int> taken;
    for (std::size_t at = 0; at < version().parents.size(); ++at) {
      for (const Known& old : parent(at).events) {
        if (taken.contains(old.identity)) continue;
        const auto same = std::find_if(state.events.begin(), state.events.end(), [&](const Known& known) {
          return known.identity < 0 && yaml::same_event(*known.event, *old.event);
        });
        if (same == state.events.end()) {
          left_.push_back(old);
        } else {
          same->identity = old.identity;
          taken.insert(old.identity);
        }
      }
    }
    std::erase_if(left_, [&](const Known& old) { return taken.contains(old.identity); });
  }

  // Of those left over, the ones most alike, first.
  void find_corrections(State& state) {
    while (true) {
      int most = 0;
      Known* corrected = nullptr;
      std::size_t from = 0;
      for (Known& known : state.events) {
        for (std::size_t at = 0; known.identity < 0 && at < left_.size(); ++at) {
          const int points = likeness(*left_[at].event, *known.event);
          if (points <= most) continue;
          most = points;
          corrected = &known;
          from = at;
        }
      }
      if (corrected == nullptr) return;
      const Known old = left_[from];
      corrected->identity = old.identity;
      std::erase_if(left_, [&](const Known& each) { return each.identity == old.identity; });
      tell({.is = RecordedChange::Is::changed,
            .version = version_,
            .before = old.event,
            .after = corrected->event,
            .keys = different_keys(keys_of(*old.event), keys_of(*corrected->event))});
      if (old.event->name != corrected->event->name) result_.changes.back().keys.insert(result_.changes.back().keys.begin(), "event");
    }
  }

  void find_removed(const State&) {
    for (const Known& old : left_) {
      if (!removed_.insert(old.identity).second) continue;  // a side branch removed it, and that was told
      tell({.is = RecordedChange::Is::removed, .version = version_, .before = old.event});
    }
  }

  // What a merge has of either side was told there.
  void compare_heads(const State& state) {
    std::vector<std::string> keys;
    for (std::size_t at = 0; at < version().parents.size(); ++at) {
      if (parent(at).file == nullptr) return;
      keys = different_keys(head_of(*parent(at).file), head_of(*state.file));
      if (keys.empty()) return;
    }
    if (!keys.empty()) tell({.is = RecordedChange::Is::head_changed, .version = version_, .keys = keys});
  }

  void tell(RecordedChange change) { result_.changes.push_back(std::move(change)); }

  const std::vector<FileVersion>& versions_;
  int version_ = 0;
  std::vector<State> states_;
  std::vector<Known> left_;
  std::vector<int> first_had_;  // by identity
  std::set<int> removed_;       // identities
  Recording result_;
};

void add_list(std::vector<KeyValue>& rows, const std::string& key, const std::vector<std::string>& values) {
  if (!values.empty()) rows.push_back({key, join(values, ", ")});
}

void add_text(std::vector<KeyValue>& rows, const std::string& key, const std::string& value) {
  if (!value.empty()) rows.push_back({key, value});
}

void add_date(std::vector<KeyValue>& rows, const std::string& key, const std::optional<PartialDate>& date) {
  if (date) rows.push_back({key, iso(*date)});
}

}  // namespace

std::vector<KeyValue> keys_of(const CaseEvent& event) {
  std::vector<KeyValue> rows = {{"date", iso(event.when)}};
  add_list(rows, "by", event.by);
  for (const Field& field : event.fields) add_list(rows, field.name, field.values);
  return rows;
}

std::vector<KeyValue> head_of(const CaseFile& file) {
  std::vector<KeyValue> rows = {{"kind", file.kind}, {"policy", to_string(file.policy)}};
  for (const Pin& pin : file.also) rows.push_back({"also", to_string(pin)});
  rows.push_back({"received", iso(file.received)});
  add_text(rows, "summary", file.summary);
  add_text(rows, "identity", file.identity);
  add_text(rows, "starts-at", file.starts_at);
  add_list(rows, "about", file.about);
  add_date(rows, "incident", file.incident);
  add_date(rows, "aware", file.aware);
  add_date(rows, "last-of-series", file.last_of_series);
  for (const Field& fact : file.facts) add_list(rows, fact.name, fact.values);
  for (const Point& point : file.points) rows.push_back({"point " + point.id, point.text});
  return rows;
}

Recording recording_of(const std::vector<FileVersion>& versions) { return Comparison(versions).run(); }

}  // namespace plaint
