#include "report/words.h"

#include "base/text.h"

namespace plaint {

namespace {

constexpr std::string_view no_handler = "no handler";

std::string with_value(std::string role, const Handler& handler) {
  return handler.value.empty() ? role : role + " (" + title_of_name(handler.value) + ")";
}

}  // namespace

bool has_no_handler(const Handler& handler) { return handler.named && handler.role.empty() && handler.person.empty(); }

std::string handler_in_words(const Handler& handler, const Policy& policy) {
  constexpr int widest_title = 24;
  if (has_no_handler(handler)) return std::string(no_handler);
  if (handler.role.empty()) return handler.person.empty() ? "nobody named" : shown(handler.person);
  const Role* role = policy.role(handler.role);
  const bool fits = role != nullptr && !role->title.empty() && display_width(shown(role->title)) <= widest_title;
  return shown(with_value(fits ? role->title : title_of_name(handler.role), handler));
}

std::string handler_name(const Handler& handler) {
  if (handler.role.empty()) return handler.person;
  return handler.value.empty() ? handler.role : handler.role + "/" + handler.value;
}

std::string promise_in_words(const Instance& instance) {
  std::string words = shown(instance.promise->title);
  if (!instance.subject.empty()) words += " " + shown(instance.subject);
  return words;
}

std::string promise_name(const Instance& instance) {
  return instance.subject.empty() ? instance.promise->name : instance.promise->name + " " + instance.subject;
}

const Stage* stage_of(const Timeline& timeline, const Instance& instance) {
  if (timeline.casefile == nullptr || timeline.visits.empty()) return nullptr;
  if (instance.visit < 0) return timeline.now().stage;
  return timeline.visits[static_cast<std::size_t>(instance.visit)].stage;
}

std::string state_in_words(State state) { return title_of_name(to_string(state)); }

Style style_of(State state) {
  if (state == State::overdue || state == State::undated) return Style::late;
  return state == State::due_soon || state == State::held ? Style::soon : Style::plain;
}

std::string handler_cell(const std::string& words, bool color) {
  return styled(words, words == no_handler ? Style::late : Style::plain, color);
}

std::string day_in_list(Date day, Date as_of) {
  std::string text = short_form(day);
  if (year_of(day) != year_of(as_of)) text += " " + std::to_string(year_of(day));
  return text;
}

std::string why_undated(const Instance& instance) {
  if (instance.promise->meeting.empty()) return "no date known";
  return "no " + shown(title_of_name(instance.promise->meeting)) + " meeting known";
}

}  // namespace plaint
