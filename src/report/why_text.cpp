#include "report/why_text.h"

#include <algorithm>

#include "base/text.h"
#include "report/json_parts.h"
#include "report/promise_words.h"
#include "report/show.h"
#include "report/words.h"

namespace plaint {

namespace {

std::string case_of(const Timeline& timeline) {
  return timeline.casefile == nullptr ? "organisation" : timeline.casefile->id;
}

std::string sentence(const std::string& text) {
  std::string words = shown(text);
  if (!words.empty() && words.front() >= 'a' && words.front() <= 'z')
    words.front() = static_cast<char>(words.front() - 'a' + 'A');
  return words.ends_with('.') ? words : words + ".";
}

}  // namespace

std::vector<Reason> visible_reasons(const Timeline& timeline, const Instance& instance, const std::string& viewer) {
  std::vector<Reason> reasons = why(timeline, instance);
  std::erase_if(reasons, [&](const Reason& reason) {
    return reason.place && std::any_of(timeline.deeds.begin(), timeline.deeds.end(), [&](const Deed& deed) {
             if (deed.written == nullptr || is_visible(timeline.policy->event_type(deed.event), viewer)) return false;
             return deed.written->place.source == reason.place.source && deed.written->place.line == reason.place.line;
           });
  });
  return reasons;
}

std::string proof_of(const Reason& reason) {
  std::string words = shown(to_string(reason.place));
  if (reason.clause.empty()) return words;
  return words + (words.empty() ? "" : ", ") + (reason.clause.size() == 1 ? "clause " : "clauses ") +
         shown(to_string(reason.clause));
}

std::string why_text(const Timeline& timeline, const Instance& instance, const std::string& viewer, bool color) {
  std::string head = case_of(timeline) + "  " + promise_in_words(instance);
  if (timeline.overlay) head += " (" + timeline.policy->pin() + ")";
  head += ": " + styled(standing(instance), style_of(instance.state), color);
  const std::string dates = dates_of(timeline, instance);
  std::string text = head + (dates.empty() ? "" : ", " + dates) + "\n\n";
  const std::vector<Reason> reasons = visible_reasons(timeline, instance, viewer);
  const int width = reasons.size() > 9 ? 3 : 2;
  for (std::size_t at = 0; at < reasons.size(); ++at) {
    text += pad(std::to_string(at + 1) + ".", width) + " " + sentence(reasons[at].text) + "\n";
    const std::string where = proof_of(reasons[at]);
    if (!where.empty()) text += std::string(static_cast<std::size_t>(width) + 3, ' ') + where + "\n";
  }
  return text;
}

std::string why_json(const Timeline& timeline, const Instance& instance, const std::string& viewer) {
  Json reasons = Json::array();
  for (const Reason& reason : visible_reasons(timeline, instance, viewer)) {
    reasons.push_back({{"text", reason.text},
                       {"file", reason.place ? Json(reason.place.source->path) : Json(nullptr)},
                       {"line", reason.place && reason.place.line > 0 ? Json(reason.place.line) : Json(nullptr)},
                       {"clause", json_of(reason.clause)}});
  }
  const Stage* stage = instance.visit < 0 ? nullptr : stage_of(timeline, instance);
  return finished({{"case", case_of(timeline)},
                   {"promise", instance.promise->name},
                   {"subject", instance.subject},
                   {"stage", stage == nullptr ? Json(nullptr) : Json(stage->name)},
                   {"policy", timeline.policy->pin()},
                   {"state", to_string(instance.state)},
                   {"due", json_of(instance.due)},
                   {"late", instance.late},
                   {"unit", json_or_null(instance.unit)},
                   {"reasons", reasons}});
}

}  // namespace plaint
