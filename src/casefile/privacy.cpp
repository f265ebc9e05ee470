#include "casefile/privacy.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>

#include "base/contains.h"
#include "base/fold.h"
#include "casefile/contact_forms.h"

namespace plaint {

namespace {

using Is = PersonalData::Is;
using Folded = std::vector<FoldedCharacter>;

struct Find {
  Is is;
  Stretch stretch;
};

constexpr std::array words_of_the_form = {
    "case", "kind", "policy", "also", "received", "summary", "starts-at", "identity", "incident", "aware", "last-of-series",
    "points", "about", "events", "date", "event", "by", "via", "note", "override", "letter", "named", "anonymous", "channel", "service",
    "categories", "complainant", "anonymous-reachable"};

// Parts of names that tell nothing when they stand alone: titles, and what organisations are called.
constexpr std::array never_alone = {
    "mrs", "miss", "rev", "reverend", "sir", "lady", "lord", "dame", "prof", "professor", "doctor", "father", "sister", "the",
    "and", "for", "van", "von", "der", "den", "del", "della", "dos", "bin", "ibn", "advice", "advocacy", "advocate",
    "advocates", "association", "care", "centre", "charity", "citizens", "college", "community", "company", "council", "family",
    "group", "help", "home", "house", "law", "legal", "limited", "office", "organisation", "school", "service", "services",
    "society", "solicitor", "solicitors", "support", "team", "trust", "union"};

// Parts of names that are everyday words too: they count with a capital only.
constexpr std::array everyday = {
    "abbey", "amber", "april", "art", "august", "baker", "banks", "best", "bill", "bird", "bishop", "black", "bloom", "bond",
    "brook", "brown", "bush", "butler", "carpenter", "church", "cook", "cross", "dale", "dawn", "day", "dean", "drew",
    "english", "faith", "field", "fields", "fisher", "ford", "forest", "fox", "france", "frank", "french", "gay", "good",
    "grace", "grant", "gray", "green", "grey", "hall", "hand", "heath", "heather", "hill", "holly", "hope", "hunt", "hunter",
    "ivy", "jack", "jade", "jean", "joy", "judge", "june", "key", "king", "knight", "lake", "lamb", "lane", "lee", "lily",
    "little", "long", "love", "mark", "marsh", "may", "mercy", "mill", "miller", "moon", "more", "moss", "new", "noble",
    "north", "olive", "page", "park", "pat", "patience", "peace", "pearl", "penny", "pepper", "piper", "pool", "poppy",
    "porter", "potter", "power", "price", "quick", "ray", "read", "rich", "rose", "ruby", "rush", "sandy", "savage", "seal",
    "sharp", "short", "skip", "small", "smart", "snow", "south", "spring", "stone", "street", "strong", "sue", "summer",
    "swift", "wade", "walker", "wall", "ward", "waters", "wells", "west", "white", "will", "winter", "wise", "wood", "woods",
    "worth", "young"};

constexpr std::array months = {"april", "august", "june", "may"};

bool in_word(char32_t code) { return is_letter(code) || is_digit(code); }

// --- What may be said -----------------------------------------------------------------------------------------------

bool is_said_in(const Workspace& workspace, std::string_view word) {
  return word == workspace.mail.from || std::any_of(workspace.staff.begin(), workspace.staff.end(), [word](const Person& person) {
           return person.id == word || person.email == word;
         });
}

bool is_said_in(const Policy& policy, std::string_view word) {
  const auto any_of = [](const auto& all, const auto& says) { return std::any_of(all.begin(), all.end(), says); };
  const auto is_called_so = [word](const auto& each) { return each.name == word; };
  const auto is_field = [&](const FieldType& field) { return is_called_so(field) || contains(field.choices, word); };
  const auto is_stage = [&](const Stage& stage) { return is_called_so(stage) || any_of(stage.promises, is_called_so); };
  return word == policy.id || word == policy.pin() || any_of(policy.roles, is_called_so) || any_of(policy.scope, is_called_so) ||
         any_of(policy.pauses, is_called_so) || any_of(policy.promises, is_called_so) ||
         any_of(policy.facts, [&](const Fact& fact) { return is_called_so(fact) || contains(fact.values, word); }) ||
         any_of(policy.events, [&](const EventType& event) { return is_called_so(event) || any_of(event.fields, is_field); }) ||
         any_of(policy.kinds, [&](const Kind& kind) {
           return is_called_so(kind) || any_of(kind.promises, is_called_so) || any_of(kind.stages, is_stage);
         });
}

bool may_be_said(std::string_view word, const Sought& sought) {
  return sought.known.contains(word) || (sought.workspace != nullptr && is_said_in(*sought.workspace, word)) ||
         std::any_of(sought.policies.begin(), sought.policies.end(), [word](const Policy* each) { return is_said_in(*each, word); });
}

// --- Names --------------------------------------------------------------------------------------------------------

std::u32string codes_of(const Folded& text) {
  std::u32string codes;
  for (const FoldedCharacter& each : text) codes += each.code;
  const auto spaces = [](char32_t code) { return code == U' '; };
  codes.erase(codes.begin(), std::find_if_not(codes.begin(), codes.end(), spaces));
  while (!codes.empty() && spaces(codes.back())) codes.pop_back();
  return codes;
}

std::string ascii_of(const std::u32string& codes) {
  std::string text;
  for (const char32_t code : codes) text += code < 0x80 ? static_cast<char>(code) : '?';
  return text;
}

std::vector<std::u32string> split(const std::u32string& text, std::u32string_view at) {
  std::vector<std::u32string> parts(1);
  for (const char32_t code : text) {
    if (at.find(code) == std::u32string_view::npos) {
      parts.back() += code;
    } else {
      parts.emplace_back();
    }
  }
  return parts;
}

// The whole name first, then "smith-jones", then "smith" and "jones".
std::vector<std::u32string> wanted_of(const std::string& name) {
  const std::u32string whole = codes_of(folded(name));
  std::vector<std::u32string> wanted = {whole};
  const auto add = [&](const std::u32string& part) {
    const auto letters = std::count_if(part.begin(), part.end(), is_letter);
    if (letters < 3 || contains(never_alone, ascii_of(part))) return;
    if (!contains(wanted, part)) wanted.push_back(part);
  };
  for (const std::u32string& part : split(whole, U" ,.()\"&/")) add(part);
  for (const std::u32string& part : split(whole, U" ,.()\"&/-")) add(part);
  if (std::count_if(whole.begin(), whole.end(), is_letter) < 2) wanted.erase(wanted.begin());
  return wanted;
}

class NameFinder {
 public:
  NameFinder(std::string_view text, const Sought& sought) : text_(text), folded_(folded(text)), sought_(sought) {}

  void find(const std::string& name, Is is, std::vector<Find>& found) const {
    for (const std::u32string& wanted : wanted_of(name)) find_each(wanted, is, found);
  }

  // A name of one word says too little of whom it is.
  void find_whole(const std::string& name, std::vector<Find>& found) const {
    const std::u32string whole = codes_of(folded(name));
    if (whole.find(U' ') != std::u32string::npos) find_each(whole, Is::somebody, found);
  }

 private:
  void find_each(const std::u32string& wanted, Is is, std::vector<Find>& found) const {
    const auto same = [](const FoldedCharacter& each, char32_t code) { return each.code == code; };
    for (auto at = folded_.begin();;) {
      at = std::search(at, folded_.end(), wanted.begin(), wanted.end(), same);
      if (at == folded_.end()) return;
      const auto first = static_cast<std::size_t>(at - folded_.begin());
      ++at;
      if (counts(wanted, first)) found.push_back({is, {folded_[first].at, folded_[first + wanted.size() - 1].end}});
    }
  }

  bool counts(const std::u32string& wanted, std::size_t first) const {
    const std::size_t after = first + wanted.size();
    if (first > 0 && in_word(folded_[first - 1].code)) return false;
    if (after < folded_.size() && in_word(folded_[after].code)) return false;
    if (is_known_word(folded_[first].at)) return false;
    const std::string word = ascii_of(wanted);
    if (!contains(everyday, word)) return true;
    const char initial = text_[folded_[first].at];
    return initial >= 'A' && initial <= 'Z' && !(contains(months, word) && beside_number(first, after));
  }

  // "4 May", "May 2026": the month.
  bool beside_number(std::size_t first, std::size_t after) const {
    const auto is_number = [&](std::size_t at) { return at < folded_.size() && is_digit(folded_[at].code); };
    return (first >= 2 && is_number(first - 2)) || is_number(after + 1);
  }

  // The word of the file around a place, whole, is one that may be said: `asha`, `sample@2026-01`.
  bool is_known_word(std::size_t at) const {
    constexpr std::string_view ends = " \t\r\n,:;()[]{}\"'#";
    constexpr std::size_t longest = 128;  // bytes before and after
    const auto is_end = [&](std::size_t where) { return ends.find(text_[where]) != std::string_view::npos; };
    std::size_t begin = at, end = at;
    while (begin > 0 && at - begin < longest && !is_end(begin - 1)) --begin;
    while (end < text_.size() && end - at < longest && !is_end(end)) ++end;
    while (end > at && (text_[end - 1] == '.' || text_[end - 1] == '!' || text_[end - 1] == '?')) --end;
    const std::string_view word = text_.substr(begin, end - begin);
    return contains(words_of_the_form, word) || may_be_said(word, sought_);
  }

  std::string_view text_;
  Folded folded_;
  const Sought& sought_;
};

// --- Everything ---------------------------------------------------------------------------------------------------

// In the order of the text; of two that overlap the earlier in the list stays.
std::vector<Find> without_overlaps(const std::vector<Find>& all) {
  std::map<std::size_t, Find> kept;  // by where it begins
  for (const Find& each : all) {
    const auto next = kept.lower_bound(each.stretch.at);
    const bool meets_next = next != kept.end() && next->second.stretch.at < each.stretch.end;
    const bool meets_last = next != kept.begin() && std::prev(next)->second.stretch.end > each.stretch.at;
    if (!meets_next && !meets_last) kept.emplace_hint(next, each.stretch.at, each);
  }
  std::vector<Find> ordered;
  for (const auto& [at, each] : kept) ordered.push_back(each);
  return ordered;
}

std::vector<PersonalData> with_places(const Source& source, const std::vector<Find>& finds) {
  std::vector<PersonalData> found;
  int line = 1;
  std::size_t line_begin = 0, at = 0;
  for (const Find& each : finds) {
    for (; at < each.stretch.at; ++at) {
      if (source.text[at] != '\n') continue;
      ++line;
      line_begin = at + 1;
    }
    found.push_back({each.is, {&source, line, static_cast<int>(each.stretch.at - line_begin) + 1},
                     static_cast<int>(each.stretch.end - each.stretch.at)});
  }
  return found;
}

}  // namespace

std::string_view to_string(PersonalData::Is what) {
  switch (what) {
    case Is::email: return "an e-mail address";
    case Is::phone: return "a telephone number";
    case Is::postcode: return "a postcode";
    case Is::complainant: return "the complainant's name";
    case Is::representative: return "the representative's name";
    case Is::somebody: return "the name of somebody in people/";
  }
  return "";
}

std::vector<PersonalData> find_personal_data(const Source& source, const Sought& sought) {
  const std::string_view text = source.text;
  std::vector<Find> all;
  for (const Stretch& each : find_mail_addresses(text)) {
    if (!may_be_said(text.substr(each.at, each.end - each.at), sought)) all.push_back({Is::email, each});
  }
  for (const Stretch& each : find_phone_numbers(text)) all.push_back({Is::phone, each});
  for (const Stretch& each : find_postcodes(text)) all.push_back({Is::postcode, each});
  if (!sought.complainant.empty() || !sought.representative.empty() || !sought.whole_names.empty()) {
    const NameFinder names(text, sought);
    names.find(sought.complainant, Is::complainant, all);
    names.find(sought.representative, Is::representative, all);
    for (const std::string& name : sought.whole_names) names.find_whole(name, all);
  }
  return with_places(source, without_overlaps(all));
}

void warn_of_personal_data(const Source& source, const Sought& sought, const std::string& way_out, Diagnostics& diagnostics) {
  for (const PersonalData& each : find_personal_data(source, sought)) {
    const std::string what(to_string(each.is));
    const bool in_parts = each.is == Is::complainant || each.is == Is::representative;
    std::string message = each.is == Is::somebody ? what + " stands here"
                          : in_parts             ? what + " stands here, or a part of it"
                                                 : "this looks like " + what;
    diagnostics.warning("personal-data", each.place, std::move(message), way_out).quoted.clear();
  }
}

void look_for(const Complainant& complainant, Sought& sought) {
  sought.complainant = complainant.name;
  sought.representative = complainant.representative ? complainant.representative->name : "";
}

void allow_words_of(const Workspace& workspace, Sought& sought) { sought.workspace = &workspace; }

void allow_words_of(const Policy& policy, Sought& sought) { sought.policies.push_back(&policy); }

}  // namespace plaint
