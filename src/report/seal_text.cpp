#include "report/seal_text.h"

#include <algorithm>

#include "base/text.h"
#include "report/json_parts.h"
#include "report/table.h"
#include "report/wrap.h"

namespace plaint {

namespace {

constexpr std::size_t letters_of_hash = 10;

std::string content(int cases, int events, int files) {
  return count_of(cases, "cases") + ", " + count_of(events, "events") + " and " + count_of(files, "other files");
}

std::string of_all(int some, int all) { return std::to_string(some) + " of " + std::to_string(all); }

std::string verdict(const SealCheck& check) {
  if (!check.proven()) return "Not all that was sealed stands as it was.";
  return check.changes.empty() ? "All that was sealed stands as it was." : "All that was sealed stands, or was corrected with a reason.";
}

std::string told(const SealChange& change, int width) {
  std::string text = indented(shown(change.about), 2, width);
  for (const std::string& lost : change.lost) text += indented(lost, 4, width);
  for (const audit::Finding& by : change.by) {
    std::string reason = by.reason;
    std::replace(reason.begin(), reason.end(), '\n', ' ');
    text += indented(shown(by.who) + ", " + (by.day ? day_form(*by.day) : "") + ", commit " + by.commit.substr(0, letters_of_hash) + ": " +
                         (reason.empty() ? "no reason was given" : shown(reason)), 4, width);
  }
  return text;
}

std::string section(const SealCheck& check, bool explained, const std::string& title, int width) {
  std::string text;
  for (const SealChange& change : check.changes) {
    if (change.explained == explained) text += told(change, width);
  }
  return text.empty() ? "" : "\n" + title + "\n" + text;
}

std::string not_found(const SealCheck& check, int width) {
  return indented("No state of these files gives the code " + check.code + ".", 0, width) + "\n" +
         indented("Either the history was rewritten after the seal was made, so that something that was sealed is not here as it was; "
                  "or this clone is not whole, or not of the workspace that was sealed; or the code in the minutes is another. "
                  "A clone or backup from the time of the seal tells which: the code can be checked there.", 0, width);
}

std::string proof(const SealCheck& check, int width) {
  std::string text = "\n";
  text += indented("Proven is that the cases, the diary, the policies and plaint.yaml were then, to the letter, what commit " +
                       check.commit.substr(0, letters_of_hash) + " has; no other content gives this code. What stands today was "
                       "compared with that event by event; comments and layout do not count.", 0, width);
  text += indented("Not proven is that what was sealed is true; nor on which day the code was made, which the minutes say; nor anything about "
                   "people/, which is never sealed, or about what was recorded after the seal.", 0, width);
  return text;
}

Json row_of(const SealChange& change) {
  Json by = Json::array();
  for (const audit::Finding& each : change.by) {
    by.push_back({{"commit", each.commit}, {"who", each.who}, {"day", json_of(each.day)}, {"reason", json_or_null(each.reason)}});
  }
  return {{"about", change.about}, {"explained", change.explained}, {"lost", change.lost}, {"by", by}};
}

}  // namespace

bool SealCheck::proven() const {
  return found && in_history && std::all_of(changes.begin(), changes.end(), [](const SealChange& each) { return each.explained; });
}

std::string seal_text(const Seal& seal) {
  std::string text = "Seal of " + long_form(seal.as_of) + "\n" + content(seal.cases, seal.events, seal.files) +
                     ", as commit " + seal.commit.substr(0, letters_of_hash) + " of " + day_form(seal.committed) + " has them\n\n  " +
                     seal.code + "\n\nFor the minutes. Later, plaint audit --check-seal " + seal.code + "\n" +
                     "proves that nothing of it was changed or dropped.\n";
  return text;
}

std::string seal_json(const Seal& seal) {
  return finished(Json{{"code", seal.code},
                       {"day", iso(seal.as_of)},
                       {"commit", seal.commit},
                       {"committed", iso(seal.committed)},
                       {"cases", seal.cases},
                       {"events", seal.events},
                       {"files", seal.files},
                       {"not_committed", seal.left_out}});
}

std::string seal_check_text(const SealCheck& check, int width) {
  if (!check.found) return not_found(check, width);
  std::string text = verdict(check) + "\n\nThe seal " + check.code + "\nis that of " + content(check.cases, check.events, check.files) +
                     ",\nas commit " + check.commit.substr(0, letters_of_hash) + " of " + day_form(*check.committed) + " has them.\n";
  if (!check.in_history) {
    text += "\n" + indented("That commit is not in the history of today's files: the history was rewritten after the seal.", 0, width);
  }
  text += "\n" + aligned({{"Events as they were sealed:", of_all(check.events_kept, check.events)},
                           {"Cases that say all that they said:", of_all(check.cases_kept, check.cases)},
                           {"Other files that mean what they meant:", of_all(check.files_kept, check.files)},
                           {"Recorded since:", count_of(check.events_since, "events")}});
  text += section(check, false, "Not as it was sealed, and not explained", width);
  text += section(check, true, "Corrected since, with a reason", width);
  return text + proof(check, width);
}

std::string seal_check_json(const SealCheck& check) {
  Json changes = Json::array();
  for (const SealChange& each : check.changes) changes.push_back(row_of(each));
  return finished(Json{{"code", check.code},
                       {"found", check.found},
                       {"in_history", check.in_history},
                       {"proven", check.proven()},
                       {"commit", json_or_null(check.commit)},
                       {"committed", json_of(check.committed)},
                       {"sealed", {{"cases", check.cases}, {"events", check.events}, {"files", check.files}}},
                       {"kept", {{"cases", check.cases_kept}, {"events", check.events_kept}, {"files", check.files_kept}}},
                       {"events_since", check.events_since},
                       {"changes", changes}});
}

}  // namespace plaint
