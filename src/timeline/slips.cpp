#include "timeline/slips.h"

#include <algorithm>
#include <set>

#include "base/text.h"

namespace plaint {

namespace {

bool is_standard_introducer(std::string_view event) {
  return event == "point-raised" || event == "action-agreed" || event == "measure-introduced";
}

class Slips {
 public:
  explicit Slips(History& history) : history_(history), timeline_(history.timeline), policy_(history.policy) {
    for (const Kind& kind : policy_.kinds) {
      note_introducers(kind.promises);
      for (const Stage& stage : kind.stages) note_introducers(stage.promises);
    }
    note_introducers(policy_.promises);
  }

  void find() {
    for (int deed = 0; deed <= history_.last(); ++deed) {
      if (history_.deed(deed).written == nullptr) continue;
      find_unknown_ids(deed);
      find_promise_not_owed(deed);
    }
  }

 private:
  void note_introducers(const std::vector<Promise>& promises) {
    for (const Promise& promise : promises) introducers_.insert(promise.of_each.begin(), promise.of_each.end());
  }

  bool introduces(EventId event) const {
    return introducers_.count(event) > 0 || is_standard_introducer(policy_.event_type(event).name);
  }

  std::string id_at(int deed, const std::string& field) const {
    const Deed& each = history_.deed(deed);
    return each.written != nullptr ? each.written->text(field) : field == "point" ? each.point : std::string{};
  }

  void find_unknown_ids(int deed) {
    const Deed& each = history_.deed(deed);
    if (introduces(each.event)) return;
    for (const FieldType& field : policy_.event_type(each.event).fields) {
      if (field.base == FieldType::Base::id) find_unknown_id(deed, field);
    }
  }

  void find_unknown_id(int deed, const FieldType& field) {
    const CaseEvent& written = *history_.deed(deed).written;
    const std::string wanted = written.text(field.name);
    if (wanted.empty()) return;
    std::vector<std::string> known;
    std::vector<std::string> by;
    for (std::size_t event = 0; event < policy_.events.size(); ++event) {
      const bool could = introduces(static_cast<EventId>(event)) && policy_.events[event].field(field.name) != nullptr;
      if (could) by.push_back(policy_.events[event].name);
    }
    if (by.empty()) return;
    for (int earlier = 0; earlier < deed; ++earlier) {
      if (introduces(history_.deed(earlier).event)) known.push_back(id_at(earlier, field.name));
    }
    if (std::find(known.begin(), known.end(), wanted) != known.end()) return;
    const std::string near = did_you_mean(wanted, known);
    const bool point = field.name == "point";
    timeline_.diagnostics.warning("unknown-id", written.field(field.name)->place,
                                  "'" + written.name + "': there is no " + field.name + " '" + wanted + "' before it",
                                  !near.empty() ? near : point ? "name it under 'points' in the head of the case" : "record it first with " + join_or(by));
  }

  // `waived` and `extended` name a promise; one that is not owed then was probably not the one that was meant.
  void find_promise_not_owed(int deed) {
    const CaseEvent& written = *history_.deed(deed).written;
    if (written.name != "waived" && written.name != "extended") return;
    const bool acted = std::any_of(timeline_.instances.begin(), timeline_.instances.end(), [&](const Instance& each) {
      const bool held = std::any_of(each.holds.begin(), each.holds.end(), [&](const Hold& hold) { return hold.deed == deed; });
      return held || each.ended_by == deed;
    });
    const bool told = std::any_of(timeline_.breaches.begin(), timeline_.breaches.end(),
                                  [&](const Breach& breach) { return breach.deed == deed; });
    const Field* named = written.field("promise");
    if (acted || told || named == nullptr) return;
    timeline_.diagnostics.warning("promise-not-owed", named->place,
                                  "'" + written.name + "': '" + named->value() + "' is not owed on " + day_form(written.when.date),
                                  "look with plaint show which promises are; of another stage write STAGE." + named->value());
  }

  History& history_;
  Timeline& timeline_;
  const Policy& policy_;
  std::set<EventId> introducers_;
};

}  // namespace

void find_slips(History& history) { Slips(history).find(); }

}  // namespace plaint
