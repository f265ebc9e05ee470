#include "commands/renumber_words.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"
#include "casefile/complainant.h"
#include "commands/reference.h"
#include "yaml/case_reader.h"

namespace plaint {

namespace {

using Why = Duplicate::Why;

std::string old_reference(const Renumbered& done) { return shown(done.duplicate.reference); }

std::string summary_or_nothing(const std::string& summary) { return summary.empty() ? "(no summary)" : shown(summary); }

// Two cases that met: which is which.
std::string words_of_two(const Renumbered& done) {
  const std::string here = "made here", came = "came in with the merge";
  const std::string &kept = done.other_summary, &moved = done.summary;
  const int width = std::max(display_width(summary_or_nothing(kept)), display_width(summary_or_nothing(moved)));
  return fmt::format("Two cases had the reference {}. The one that {} is now {}:\n\n  {}  {}  {}\n  {}  {}  {}\n\n",
                     old_reference(done), done.theirs ? came : "was made here", done.reference, old_reference(done),
                     pad(summary_or_nothing(kept), width), done.theirs ? here : came, done.reference,
                     pad(summary_or_nothing(moved), width), done.theirs ? came : here);
}

std::string words_of_file(const Renumbered& done) {
  const std::string path = shown(done.duplicate.path), target = case_path(done.reference);
  switch (done.duplicate.why) {
    case Why::wrong_reference:
      return fmt::format("{} called itself {}: its reference is now {}, as its name says.\n", path, old_reference(done),
                         done.reference);
    case Why::wrong_name:
      return fmt::format("{} is now {}, as its reference says.\n", path, target);
    default:
      return fmt::format("{} had the reference of {}. It is now {}: {}\n", path, shown(done.duplicate.other), target,
                         summary_or_nothing(done.summary));
  }
}

// The records of people are on one machine each, and git knows nothing of them.
std::string words_of_person(const Renumbered& done, bool old_person) {
  const std::string old_file = people_file(old_reference(done)), new_file = people_file(done.reference);
  const bool two = done.duplicate.why == Why::conflict || done.duplicate.why == Why::markers;
  if (done.person_moved) {
    return fmt::format("What people/ has of {} is now of {}: look whether it is the right person.\n", old_reference(done),
                       done.reference);
  }
  if (two) {
    return fmt::format("{} was not moved{}. people/ is never committed: where {} was made, {} has to become\n{}.\n",
                       old_file, done.theirs ? "" : ", for it is not here", done.reference, old_file, new_file);
  }
  if (!old_person || done.duplicate.why == Why::wrong_name) return {};
  return fmt::format("{} stays as it is: whose it is cannot be told from here. If it is the person of {}:\nmv {} {}\n",
                     old_file, done.reference, old_file, new_file);
}

std::string words_to_check(const Renumbered& done) {
  if (done.duplicate.why == Why::wrong_name) return {};
  std::string words =
      fmt::format("\nCheck what was sent about {} with {} on it: whoever has such a letter needs the new reference.\n",
                  done.reference, old_reference(done));
  for (const std::string& place : done.mentions) {
    words += fmt::format("Check {}, which names {}: which of the two is meant?\n", place, old_reference(done));
  }
  return words;
}

}  // namespace

git::Message message(const Renumbered& done) {
  git::Message message;
  message.trailers = {{"Case", done.reference}};
  if (done.duplicate.why == Why::wrong_name) {
    message.subject = done.reference + ": file named by its reference";
    return message;
  }
  // Whatever stands in the file goes into no message.
  const std::string old = yaml::is_case_id(done.duplicate.reference) ? done.duplicate.reference : "another reference";
  message.subject = fmt::format("{}: renumbered from {}", done.reference, old);
  message.trailers.push_back({"Renumbered-From", old});
  return message;
}

git::Message merge_message(const std::vector<Renumbered>& all) {
  git::Message merge = message(all.front());
  merge.body = "The two cases met in a merge, which this commit concludes.";
  for (std::size_t i = 1; i < all.size(); ++i) {
    const git::Message other = message(all[i]);
    merge.body += "\n" + other.subject;
    merge.trailers.insert(merge.trailers.end(), other.trailers.begin(), other.trailers.end());
  }
  return merge;
}

std::string words_for(const Renumbered& done, bool old_person, bool committed) {
  const bool two = done.duplicate.why == Why::conflict || done.duplicate.why == Why::markers;
  std::string words = two ? words_of_two(done) : words_of_file(done);
  words += words_of_person(done, old_person);
  if (committed) words += "Committed: " + message(done).subject + "\n";
  return words + words_to_check(done);
}

std::string words_for_nothing(const std::string& reference) {
  if (!reference.empty()) return "Nothing to renumber: " + shown(reference) + " names one case, in one file\n";
  return "Nothing to renumber: every reference names one case, in one file\n";
}

std::string words_concluded(const git::Message& message) {
  return fmt::format("\nCommitted, and the merge is concluded: {}\n", message.subject);
}

std::string words_more_to_merge(bool merging) {
  if (!merging) return "\nNot committed yet: git status names what has changed; git commit commits it.\n";
  return "\nNot committed yet: git has more to merge here. git status names it; git commit concludes the merge.\n";
}

std::string words_left_to_user(const git::Message& message) {
  return fmt::format("\nNot committed, for plaint.yaml says git: none. To conclude: git commit -m \"{}\"\n",
                     message.subject);
}

Problem replaying_problem() {
  return {
      "git is in the middle of a rebase, a cherry-pick or a revert, where it shows one commit at a time: the later ones would go "
      "into the wrong case",
      "git status tells how to give it up (git rebase --abort); then merge instead: git pull --no-rebase, and plaint renumber"};
}

}  // namespace plaint
