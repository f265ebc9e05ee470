// What is known so far of a case that is being opened: by options, by answers, or by a draft that was kept. Words as they were typed
// or chosen; new_case.h makes a case of them.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "world/world.h"

namespace plaint {

// By the names of the options: "received", "summary", "point", a fact's own name. What is said of the person is kept apart from
// facts of the same name by a beginning of its own: "person-support-needs". A key that is there has at least one value.
using Answers = std::map<std::string, std::vector<std::string>, std::less<>>;

inline constexpr std::string_view person_prefix = "person-";

// The first value, "" when there is none.
std::string answer(const Answers& answers, std::string_view key);

// An option of `plaint new`.
struct NewOption {
  const char* name;  // "preferred-contact"
  const char* help;
  bool several = false;   // it may stand several times
  bool personal = false;  // it goes to people/, and to no other place
  bool list = false;      // one value may hold several, with commas
  bool long_text = false;  // - and @FILE stand for a text
};
inline constexpr NewOption new_options[] = {
    {"kind", "Which kind of the policy: complaint, compliment ..."},
    {"received", "The day it came (default: today), perhaps with a time: 2026-03-27T17:30"},
    {"channel", "How it came: letter, email, phone ..."},
    {"complainant", "What sort of person, in the policy's words; never a name"},
    {"service", "Which service it is about"},
    {"categories", "What it is about, with commas between", true, false, true},
    {"about", "Roles or staff whom it is about, with commas between", true, false, true},
    {"summary", "In a line what it is about, without names", false, false, false, true},
    {"identity", "named (default), anonymous-reachable or anonymous"},
    {"incident", "When it happened: 2026-02-20, 2026-02, 2026"},
    {"aware", "When the complainant came to know of it"},
    {"last-of-series", "When it happened last, if it did several times"},
    {"starts-at", "The stage at which it begins, if not the first"},
    {"point", "A point of complaint, which gets a finding of its own; once for each", true, false, false, true},
    {"policy", "Another policy than that of plaint.yaml: imago, imago@2023-04-20"},
    {"also", "A further policy for this case alone: NAME@VERSION", true},
    {"name", "Who complained (kept in people/, as all that follows)", false, true, false, true},
    {"address", "Their address", false, true, false, true},
    {"email", "Their e-mail address", false, true, false, true},
    {"phone", "Their telephone number", false, true, false, true},
    {"preferred-contact", "How they wish to be reached", false, true, false, true},
    {"support-needs", "What helps them: large print, an interpreter", false, true, false, true},
    {"representative-name", "Who speaks for them", false, true, false, true},
    {"representative-relationship", "In what relation to them: daughter, advocate", false, true, false, true},
    {"representative-address", "", false, true, false, true},
    {"representative-email", "", false, true, false, true},
    {"representative-phone", "", false, true, false, true},
    {"representative-authority", "What shows that they may: signed consent of 2 March 2026", false, true, false, true},
};

// The options as they were typed, with those that name a fact of the policy among them; "-" and "@FILE" are read. Problems: an
// option twice, a file that cannot be read.
Result<Answers> answers_of_options(World& world, const std::string& here, const Answers& typed);

// A personal option is a fact where the policy has one of that name: `facts`. Then --person-NAME is the person's.
Answers told_apart(const Answers& answers, const std::vector<std::string>& facts);

// The draft that `plaint new` keeps when it is stopped: below people/, for its owner's eyes alone.
inline constexpr const char* draft_path = "people/drafts/new.yaml";
std::string draft_text(const Answers& answers);
// nullopt when there is none. A draft that cannot be read is a problem.
Result<std::optional<Answers>> read_draft(const World& world);

}  // namespace plaint
