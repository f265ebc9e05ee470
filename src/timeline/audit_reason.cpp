#include <algorithm>

#include "base/text.h"
#include "timeline/audit.h"

namespace plaint::audit {

namespace {

int words_in(std::string_view text) {
  int words = 0;
  bool inside = false;
  for (const char letter : text) {
    const bool space = letter == ' ' || letter == '\t';
    if (!space && !inside) ++words;
    inside = !space;
  }
  return words;
}

// "Case: C-2026-0004"; nullopt when the line is none
std::optional<Trailer> trailer_of(std::string_view line) {
  const std::size_t colon = line.find(": ");
  if (colon == std::string_view::npos || colon == 0) return std::nullopt;
  const std::string_view name = line.substr(0, colon);
  const auto in_a_name = [](char letter) { return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || letter == '-'; };
  if (!std::all_of(name.begin(), name.end(), in_a_name)) return std::nullopt;
  return Trailer{std::string(name), std::string(line.substr(colon + 2))};
}

// "C-2026-0004: acknowledged", as plaint and git write by themselves
bool by_program(const Commit& commit) {
  if (!commit.trailer("Event").empty() || !commit.trailer("By-Hand").empty() || !commit.trailer("Case").empty()) return true;
  return commit.subject.starts_with("Merge ") || commit.subject.starts_with("Revert \"");
}

const Change* change_of(const Trail& trail, int commit, const std::string& path) {
  const auto found = std::find_if(trail.changes.begin(), trail.changes.end(),
                                  [&](const Change& each) { return each.commit == commit && each.path == path; });
  return found == trail.changes.end() ? nullptr : &*found;
}

bool same_state(const std::shared_ptr<const CaseState>& left, const std::shared_ptr<const CaseState>& right) {
  if (!left || !right) return !left && !right;
  return left->head == right->head && missing_from(left->events, right->events).empty() &&
         missing_from(right->events, left->events).empty();
}

bool same_events(const EventStates& left, const EventStates& right) {
  return missing_from(left, right).empty() && missing_from(right, left).empty();
}

// Other events may have been recorded in between, so only what each of the two changed is compared.
bool is_opposite(const Change& undo, const Change& undone) {
  if (!undo.before || !undo.after || !undone.before || !undone.after) {
    return same_state(undo.before, undone.after) && same_state(undo.after, undone.before);
  }
  const auto turned = changes_between(undo.after->head, undo.before->head);
  const auto made = changes_between(undone.before->head, undone.after->head);
  const bool same_head = std::equal(turned.begin(), turned.end(), made.begin(), made.end(),
                                    [](const SayingChange& one, const SayingChange& other) {
                                      return one.key == other.key && one.before == other.before && one.after == other.after;
                                    });
  return same_head &&
         same_events(missing_from(undo.after->events, undo.before->events), missing_from(undone.before->events, undone.after->events)) &&
         same_events(missing_from(undo.before->events, undo.after->events), missing_from(undone.after->events, undone.before->events));
}

}  // namespace

void split_message(Commit& commit, const std::string& text) {
  std::string_view rest = text;
  while (rest.ends_with('\n')) rest.remove_suffix(1);
  const std::size_t gap = rest.rfind("\n\n");
  std::string_view last = gap == std::string_view::npos ? rest : rest.substr(gap + 2);
  std::vector<Trailer> trailers;
  while (!last.empty()) {
    const std::size_t end = std::min(last.find('\n'), last.size());
    const auto trailer = trailer_of(last.substr(0, end));
    if (!trailer) {
      trailers.clear();
      break;
    }
    trailers.push_back(*trailer);
    last.remove_prefix(std::min(end + 1, last.size()));
  }
  commit.body = trailers.empty() ? rest : gap == std::string_view::npos ? std::string_view{} : rest.substr(0, gap);
  commit.trailers = std::move(trailers);
}

std::string reason_of(const Commit& commit) {
  if (const std::string reason = commit.trailer("Reason"); !reason.empty()) return reason;
  if (!commit.body.empty()) return commit.body;
  constexpr int words_of_a_reason = 3;
  return by_program(commit) || words_in(commit.subject) < words_of_a_reason ? std::string{} : commit.subject;
}

bool is_undo(const Trail& trail, int commit) {
  const std::string named = trail.commits[static_cast<std::size_t>(commit)].trailer("Undoes");
  constexpr std::size_t shortest_hash = 7;
  if (named.size() < shortest_hash) return false;
  int undone = -1;
  for (int at = 0; at < commit; ++at) {
    if (trail.commits[static_cast<std::size_t>(at)].hash.starts_with(named)) undone = at;
  }
  if (undone < 0) return false;
  for (const Change& change : trail.changes) {
    if (change.commit != commit) continue;
    const Change* const opposite = change_of(trail, undone, change.path);
    if (opposite == nullptr || !is_opposite(change, *opposite)) return false;
  }
  return true;
}

}  // namespace plaint::audit
