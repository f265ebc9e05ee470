// What a user may say of an event, as its policy has it: which event they mean, its fields as options (--outcome upheld), what
// they are asked when something is missing, and what is made of their words. It decides nothing: timeline/decide.h does.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "casefile/casefile.h"
#include "casefile/organisation.h"
#include "commands/ask.h"
#include "commands/common.h"
#include "timeline/timeline.h"

namespace plaint {

struct EventForm {
  const Policy* policy = nullptr;  // the one that knows the event
  const EventType* type = nullptr;
  const Timeline* timeline = nullptr;  // under that policy; none: it does not apply yet
  const Workspace* workspace = nullptr;
  std::function<Result<std::string>(const std::string& typed)> find_case = {};  // the path of another case; may be empty
  Date today{};
};

// The event that is meant by its name or by a beginning that no other has, among those of the first policy and then of the
// others. `diary`: the organisation's events instead of a case's. policy and type of the result are filled.
Result<EventForm> choose_event(const std::vector<const Policy*>& policies, const std::string& typed, bool diary);

// A field from what was typed for it, once or several times: choices by a beginning, lists by comma, dates by words. `until`
// is `due` where the event has no field of that name. Long texts come here as they are to be written.
Result<Field> read_field(const EventForm& form, const std::string& name, const std::vector<std::string>& typed);

// Is it free text, for which - and @FILE stand?
bool is_long_text(const EventForm& form, const std::string& name);

// The fields that the policy asks for and the event lacks, in the order of the policy. `noted` needs its note.
std::vector<FieldType> missing_fields(const EventForm& form, const CaseEvent& event);

// A field without which a promise that is owed would not be kept by this event: how a letter went, for "in writing".
struct WantedField {
  FieldType field;
  std::string promise;  // its title
};
std::vector<WantedField> wanted_fields(const EventForm& form, const CaseEvent& event);

// What may be typed for it: known values, the open promises, the actions agreed ... ; empty: anything.
std::vector<Choice> choices_for(const EventForm& form, const FieldType& field);

// The id that is taken when none is typed: of an action that is agreed now. "" for every other field.
std::string automatic_id(const EventForm& form, const FieldType& field);

Question question_for(const EventForm& form, const FieldType& field, bool needed);

// "--outcome upheld, partly-upheld or not-upheld", "--due DATE": for the list of what is missing.
std::string option_in_words(const EventForm& form, const FieldType& field);

// "friday" is last Friday for what has happened, but may be either for what is to come: such a word is refused here.
Result<std::string> read_coming_date(const std::string& typed, Date today);

// Those who may have done it: every one must be in plaint.yaml or a role of the policy. `option`: where they were named.
Result<std::vector<std::string>> read_people(const EventForm& form, const std::vector<std::string>& typed,
                                             const std::string& option);

}  // namespace plaint
