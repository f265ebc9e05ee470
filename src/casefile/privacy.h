// Looks for personal data in a text that is committed: a case file, the diary. It finds what can be known by its form
// (e-mail addresses, telephone numbers and postcodes of the United Kingdom) and the names that it is given; it cannot find
// a name that it does not know.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "casefile/complainant.h"
#include "casefile/organisation.h"
#include "policy/policy.h"

namespace plaint {

// What is looked for, and what is no trace of anybody although it may look like one.
struct Sought {
  std::string complainant;     // the name; "" when it is not known
  std::string representative;  // the same
  std::vector<std::string> whole_names;  // of anybody else, found only whole
  std::set<std::string, std::less<>> known;  // words that may be said
  const Workspace* workspace = nullptr;      // its staff's ids and its own addresses may be said too ...
  std::vector<const Policy*> policies;       // ... and the words of these
};

struct PersonalData {
  enum class Is { email, phone, postcode, complainant, representative, somebody };
  Is is = Is::email;
  Place place;
  int width = 1;  // bytes
};
std::string_view to_string(PersonalData::Is what);  // "an e-mail address", "the complainant's name"

// Everything found, in the order of the text; a name is found whole, and in each of its parts of three letters or more.
// Neither capitals nor accents matter, but a part that is also an everyday word ("will", "may") counts only with a capital.
std::vector<PersonalData> find_personal_data(const Source& source, const Sought& sought);

// The same as warnings (personal-data) that repeat nothing of what was found. `way_out`: the hint.
void warn_of_personal_data(const Source& source, const Sought& sought, const std::string& way_out, Diagnostics& diagnostics);

// Whom to look for; and the words that may be said: the staff's ids and the organisation's addresses, those of a policy. What
// may be said must outlive `sought`.
void look_for(const Complainant& complainant, Sought& sought);
void allow_words_of(const Workspace& workspace, Sought& sought);
void allow_words_of(const Policy& policy, Sought& sought);

}  // namespace plaint
