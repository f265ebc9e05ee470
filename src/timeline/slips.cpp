#include "timeline/slips.h"

#include <algorithm>
#include <array>

#include "base/contains.h"
#include "base/text.h"
#include "policy/vocabulary.h"

namespace plaint {

namespace {

// What may only follow something else about the same subject, or not follow it.
struct Turn {
  EventId event;
  std::string_view field;         // of the subject: "action"; "": the case
  std::array<EventId, 2> opens;   // after one of these its turn has come
  EventId ends;                   // after this one it is over
  bool asks_for_opening;          // else what introduced the subject is enough
  std::string_view not_yet;       // 'action-checked': action 'a1' ...
  std::string_view over;
};
constexpr std::array turns = {
    Turn{standard_event("action-done"), "action", {standard_event("action-agreed"), standard_event("action-checked")}, standard_event("action-done"), false, "", "was done already"},
    Turn{standard_event("action-checked"), "action", {standard_event("action-done"), standard_event("action-checked")}, no_event, true, "is not done yet", ""},
    Turn{standard_event("measure-reviewed"), "measure", {standard_event("measure-introduced"), no_event}, standard_event("measure-retired"), false, "", "was retired"},
    Turn{standard_event("measure-retired"), "measure", {standard_event("measure-introduced"), no_event}, standard_event("measure-retired"), false, "", "was retired already"},
    Turn{standard_event("restriction-reviewed"), "", {standard_event("restricted"), no_event}, standard_event("restriction-lifted"), true, "there is no restriction before it", "the restriction was lifted"},
    Turn{standard_event("restriction-lifted"), "", {standard_event("restricted"), no_event}, standard_event("restriction-lifted"), true, "there is no restriction before it", "the restriction was lifted already"},
    Turn{standard_event("retention-released"), "", {standard_event("retention-held"), no_event}, standard_event("retention-released"), true, "there is no retention-held before it", "it was released already"},
};

class Slips {
 public:
  explicit Slips(History& history) : history_(history), timeline_(history.timeline), policy_(history.policy) {}

  void find() {
    for (int deed = 0; deed <= history_.last(); ++deed) {
      if (history_.deed(deed).written == nullptr) continue;
      find_unknown_ids(deed);
      for (const Turn& turn : turns) {
        if (turn.event == history_.deed(deed).event) find_out_of_turn(deed, turn);
      }
      find_promise_not_owed(deed);
    }
  }

 private:
  bool introduces(EventId event) const { return policy_.event_type(event).introduces_id; }

  std::string id_at(int deed, const std::string& field) const {
    const Deed& each = history_.deed(deed);
    if (each.written != nullptr) return each.written->text(field);
    return field == "point" ? std::string(each.point) : std::string{};
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
    if (contains(known, wanted)) return;
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
    bool over = false;
    for (int earlier = 0; earlier < deed; ++earlier) {
      const CaseEvent* other = history_.deed(earlier).written;
      const EventId event = history_.deed(earlier).event;
      if (other == nullptr || (!turn.field.empty() && other->text(std::string(turn.field)) != subject)) continue;
      known = known || introduces(event);
      const bool ends = event == turn.ends;
      if (!ends && event != turn.opens[0] && event != turn.opens[1]) continue;
      last = other;
      over = ends;
    }
    const bool not_yet = last == nullptr && turn.asks_for_opening;
    if (!known || (!over && !not_yet)) return;  // of an unknown subject that is told already
    const std::string about = subject.empty() ? "" : std::string(turn.field) + " '" + subject + "' ";
    const std::string why = over ? std::string(turn.over) + " on " + day_form(last->when.date) : std::string(turn.not_yet);
    const Field* named = turn.field.empty() ? nullptr : written.field(std::string(turn.field));
    timeline_.diagnostics.warning("out-of-turn", named == nullptr ? written.place : named->place,
                                  "'" + written.name + "': " + about + why,
                                  over ? "plaint show tells what was recorded before it" : "record " + policy_.event_type(turn.opens[0]).name + " first");
  }

  // `waived` and `extended` name a promise; one that is not owed then was probably not the one that was meant.
  void find_promise_not_owed(int deed) {
    const CaseEvent& written = *history_.deed(deed).written;
    const EventId event = history_.deed(deed).event;
    if (event != standard_event("waived") && event != standard_event("extended")) return;
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
};

}  // namespace

void find_slips(History& history) { Slips(history).find(); }

}  // namespace plaint
