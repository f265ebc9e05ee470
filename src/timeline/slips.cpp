#include "timeline/slips.h"

#include <algorithm>
#include <array>
#include <set>

#include "base/text.h"

namespace plaint {

namespace {

bool is_standard_introducer(std::string_view event) {
  return event == "point-raised" || event == "action-agreed" || event == "measure-introduced";
}

// What may only follow something else about the same subject, or not follow it.
struct Turn {
  std::string_view event;
  std::string_view field;                  // of the subject: "action"; "": the case
  std::array<std::string_view, 2> opens;   // after one of these its turn has come
  std::string_view ends;                   // after this one it is over
  bool asks_for_opening;                   // else what introduced the subject is enough
  std::string_view not_yet;                // 'action-checked': action 'a1' ...
  std::string_view over;
};
constexpr std::array turns = {
    Turn{"action-done", "action", {"action-agreed", "action-checked"}, "action-done", false, "", "was done already"},
    Turn{"action-checked", "action", {"action-done", "action-checked"}, "", true, "is not done yet", ""},
    Turn{"measure-reviewed", "measure", {"measure-introduced", ""}, "measure-retired", false, "", "was retired"},
    Turn{"measure-retired", "measure", {"measure-introduced", ""}, "measure-retired", false, "", "was retired already"},
    Turn{"restriction-reviewed", "", {"restricted", ""}, "restriction-lifted", true, "there is no restriction before it", "the restriction was lifted"},
    Turn{"restriction-lifted", "", {"restricted", ""}, "restriction-lifted", true, "there is no restriction before it", "the restriction was lifted already"},
    Turn{"retention-released", "", {"retention-held", ""}, "retention-released", true, "there is no retention-held before it", "it was released already"},
};

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
      for (const Turn& turn : turns) {
        if (turn.event == history_.deed(deed).written->name) find_out_of_turn(deed, turn);
      }
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

  // The last of what opens and ends its turn before this deed.
  void find_out_of_turn(int deed, const Turn& turn) {
    const CaseEvent& written = *history_.deed(deed).written;
    if (written.field("override") != nullptr) return;
    const std::string subject = turn.field.empty() ? "" : written.text(std::string(turn.field));
    const CaseEvent* last = nullptr;
    bool known = turn.field.empty();
    for (int earlier = 0; earlier < deed; ++earlier) {
      const CaseEvent* other = history_.deed(earlier).written;
      if (other == nullptr || (!turn.field.empty() && other->text(std::string(turn.field)) != subject)) continue;
      known = known || introduces(history_.deed(earlier).event);
      const bool opens = other->name == turn.opens[0] || other->name == turn.opens[1];
      if (opens || other->name == turn.ends) last = other;
    }
    const bool over = last != nullptr && last->name == turn.ends;
    const bool not_yet = last == nullptr && turn.asks_for_opening;
    if (!known || (!over && !not_yet)) return;  // of an unknown subject that is told already
    const std::string about = subject.empty() ? "" : std::string(turn.field) + " '" + subject + "' ";
    const std::string why = over ? std::string(turn.over) + " on " + day_form(last->when.date) : std::string(turn.not_yet);
    const Field* named = turn.field.empty() ? nullptr : written.field(std::string(turn.field));
    timeline_.diagnostics.warning("out-of-turn", named == nullptr ? written.place : named->place,
                                  "'" + written.name + "': " + about + why,
                                  over ? "plaint show tells what was recorded before it" : "record " + std::string(turn.opens[0]) + " first");
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
