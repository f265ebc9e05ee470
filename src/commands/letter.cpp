#include "commands/letter.h"


#include "base/contains.h"
#include "base/text.h"
#include "commands/change.h"
#include "commands/date_words.h"
#include "commands/gather.h"
#include "commands/letter_choice.h"
#include "commands/letter_file.h"
#include "commands/letter_general.h"
#include "commands/letter_people.h"
#include "commands/people.h"
#include "commands/record.h"
#include "commands/refusal.h"
#include "report/diagnostics_text.h"

namespace plaint {

namespace {

// How a letter goes when nobody says: by letter, where the policy lets it.
std::string usual_way(const EventType& type) {
  const FieldType* via = type.field("via");
  const bool may = via == nullptr || via->choices.empty() ||
                   contains(via->choices, "letter");
  return type.to_complainant && may ? "letter" : "";
}

// One letter in the making: chosen, put together, checked, put somewhere.
class LetterWriting {
 public:
  LetterWriting(World& world, const CommonOptions& common, const LetterOptions& options, const Logbook& book,
                const std::vector<LetterForm>& forms)
      : world_(world), common_(common), options_(options), book_(book), forms_(forms) {}

  int write();

 private:
  bool read_people();
  bool choose();
  bool know_the_people();
  bool find_event();
  bool take_recorded(const CaseEvent& event, const Timeline& timeline);
  bool draft(const Policy& policy, const EventType& type);
  bool may_happen(const CaseEvent& event);
  bool choose_form();
  bool ask_for_texts();
  int finish(const std::string& text);
  int record_it(const std::string& text);
  bool stop(const Problem& problem, int status) {
    status_ = say(world_, problem, status);
    return false;
  }

  World& world_;
  const CommonOptions& common_;
  const LetterOptions& options_;
  const Logbook& book_;
  const std::vector<LetterForm>& forms_;
  int status_ = exit_well;
  std::optional<Complainant> complainant_;
  LetterChoice choice_;
  std::unique_ptr<const LetterCase> case_;
  std::optional<CaseEvent> drafted_;
  LetterFacts facts_;
};

bool LetterWriting::read_people() {
  Diagnostics diagnostics;
  complainant_ = read_people_file(world_, book_.id, diagnostics);
  if (diagnostics.errors() > 0) {
    world_.err << diagnostics_text(diagnostics) << "\n";
    return stop({people_file(book_.id) + " cannot be used as it is, so no letter is written from it",
                 "put it right: plaint edit " + book_.id + " --person"},
                exit_problems);
  }
  if (errors_of(book_.one.on_day->diagnostics).errors() > 0) {
    return stop({"no letter is written while the case has mistakes",
                 "plaint check " + book_.id + " shows them; plaint edit " + book_.id + " puts them right"},
                exit_problems);
  }
  facts_.complainant = complainant_ ? &*complainant_ : nullptr;
  facts_.workspace = &book_.loaded().workspace;
  facts_.sender = acting_person(world_, *facts_.workspace, options_.by);
  return true;
}

bool LetterWriting::choose() {
  if (options_.form.empty()) {
    const auto asked = ask_letter(world_, options_, book_, forms_, facts_);
    if (asked) choice_ = *asked;
    return asked.has_value();
  }
  const Result<LetterChoice> choice = choose_letter(book_, forms_, options_.form);
  if (!choice) return stop(choice.problem(), exit_usage);
  choice_ = *choice;
  return true;
}

bool LetterWriting::know_the_people() {
  std::vector<const LetterForm*> likely;
  for (const LetterForm& each : forms_) {
    const bool goes_with = contains(each.events, choice_.event);
    if (choice_.form == nullptr ? goes_with : &each == choice_.form) likely.push_back(&each);
  }
  facts_.timeline = book_.timelines.front();
  facts_.date = common_.as_of;
  const KnownSender known = people_of_letter(world_, !options_.no_input, book_, likely, choice_.event, facts_);
  status_ = known.status;
  if (known.sender) facts_.sender = *known.sender;
  return known.sender.has_value();
}

bool LetterWriting::take_recorded(const CaseEvent& event, const Timeline& timeline) {
  const EventType& type = timeline.policy->event_type(timeline.policy->event(event.name));
  const auto apart = tell_apart(world_, book_, common_.fields, *timeline.policy, &type);
  if (!apart) return stop(apart.problem(), exit_usage);
  const std::string which = "'" + event.name + "' of " + day_form(event.when.date);
  if (!apart->fields.empty()) {
    return stop({which + " is recorded already, so --" + apart->fields.front().name + " cannot be said anew",
                 "leave it out; or, if another letter is meant, add --date today"},
                exit_usage);
  }
  if (options_.record) {
    return stop({which + " is recorded already, without a letter",
                 "write the letter with -o FILE and keep it: plaint record " + book_.id + " noted --note \"Letter of " +
                     event.name + "\" --letter FILE"},
                exit_problems);
  }
  world_.err << "This is the letter of " << which << ", which is recorded.\n";
  case_ = with_recorded(book_, timeline, event);
  facts_.texts = apart->sections;
  if (options_.by.empty() && !event.by.empty()) facts_.sender = event.by.front();
  return true;
}

// An impossible event has no letter. One that the policy does not want now has one, with a word of warning: it is for
// people to read.
bool LetterWriting::may_happen(const CaseEvent& event) {
  const auto objections = book_.objections(event, common_.as_of);
  if (objections.empty() || options_.record) return true;
  Problem problem = refusal(book_, event, objections);
  if (objections.front().impossible) return stop(problem, exit_problems);
  world_.err << "The letter can be read, but its event could not be recorded now:\n\n";
  say(world_, problem, exit_well);
  world_.err << "\n";
  return true;
}

bool LetterWriting::draft(const Policy& policy, const EventType& type) {
  const auto apart = tell_apart(world_, book_, common_.fields, policy, &type);
  if (!apart) return stop(apart.problem(), exit_usage);
  facts_.texts = apart->sections;
  CommonOptions common = common_;
  common.fields = apart->fields;
  RecordOptions record;
  record.which = book_.path;
  record.event = type.name;
  record.date = options_.date;
  record.note = options_.note;
  record.via = options_.via.empty() ? usual_way(type) : options_.via;
  // What stands in the way of recording it does not stand in the way of writing the letter: that is told later.
  record.override_reason = options_.override_reason.empty() && !options_.record ? "a letter" : options_.override_reason;
  record.no_input = options_.no_input;
  if (!facts_.sender.empty()) record.by = {facts_.sender};
  DraftedEvent drafted = draft_event(world_, common, record, book_, book_.loaded().here);
  status_ = drafted.status;
  if (!drafted.draft) return false;
  drafted_ = drafted.draft->event;
  if (!may_happen(*drafted_)) return false;
  if (!drafted_->by.empty()) facts_.sender = drafted_->by.front();
  case_ = with_new(book_, policy, *drafted_);
  return true;
}

bool LetterWriting::find_event() {
  const Timeline& own = *book_.timelines.front();
  std::optional<Date> day;
  if (!options_.date.empty()) {
    const Result<Date> date = parse_date_word(options_.date.substr(0, options_.date.find('T')), common_.as_of);
    if (!date) return stop({"--date " + date.problem().message, date.problem().hint}, exit_usage);
    day = *date;
  }
  if (choice_.event.empty()) {
    const auto apart = tell_apart(world_, book_, common_.fields, *own.policy, nullptr);
    if (!apart) return stop(apart.problem(), exit_usage);
    if (options_.record)
      return stop({"the letter '" + choice_.form->name + "' goes with no event, so there is nothing to record",
                   "-o FILE writes it"},
                  exit_usage);
    case_ = with_none(own, day.value_or(common_.as_of));
    return true;
  }
  const Result<EventForm> form = choose_event(book_.policies(), choice_.event, false);
  if (!form) return stop(form.problem(), exit_usage);
  const Timeline* timeline = book_.under(form->policy);
  if (timeline == nullptr) timeline = &own;
  if (const CaseEvent* recorded = without_letter(*timeline, choice_.event, day))
    return take_recorded(*recorded, *timeline);
  return draft(*form->policy, *form->type);
}

bool LetterWriting::choose_form() {
  if (choice_.form == nullptr) choice_.form = best_form(forms_, choice_.event, *case_, facts_);
  if (choice_.form == nullptr) {
    return stop({"no template for '" + choice_.event + "' fits this case",
                 "plaint letter --list shows them; name one, or put one into templates/letters"},
                exit_usage);
  }
  if (choice_.form->form) return true;
  world_.err << diagnostics_text(choice_.form->mistakes);
  status_ = exit_problems;
  return false;
}

// What must be said and nobody has written: asked for, or told with the options that say it.
bool LetterWriting::ask_for_texts() {
  facts_.to_representative = choice_.form->to_representative;
  facts_.timeline = case_->timeline;
  facts_.others = case_->others;
  facts_.event = case_->event;
  facts_.date = case_->date;
  const std::vector<const MustSay*> wanted = texts_wanted(*choice_.form->form, facts_);
  Interview interview(world_, !options_.no_input);
  std::string missing;
  for (const MustSay* each : wanted) {
    if (!interview.may_ask()) {
      const std::string clause = to_string(each->clause);
      missing +=
          "\n  --" + each->name + " TEXT   " + shown(each->text) + (clause.empty() ? "" : " (" + shown(clause) + ")");
      continue;
    }
    const auto answer = interview.ask({.text = each->text + " (@FILE takes it from a file)"});
    if (!answer) return stop({"stopped: no letter was written", {}}, exit_problems);
    const Result<std::string> text = long_text(world_, book_.loaded().here, *answer);
    if (!text) return stop(text.problem(), exit_usage);
    facts_.texts.push_back({each->name, *text});
  }
  if (missing.empty()) return true;
  return stop({"this letter must also say" + missing,
               "TEXT may be @FILE, or - for standard input; at a terminal plaint asks for what is missing"},
              exit_usage);
}

// The event goes through all that `plaint record` asks of it; the letter is kept with it.
int LetterWriting::record_it(const std::string& text) {
  CommonOptions common = common_;
  common.fields.clear();
  RecordOptions record_options;
  record_options.which = book_.path;
  record_options.event = drafted_->name;
  record_options.date = options_.date;
  record_options.by = drafted_->by;
  record_options.override_reason = options_.override_reason;
  record_options.here = book_.loaded().here;
  record_options.no_input = options_.no_input;
  record_options.personal_data = options_.personal_data;
  record_options.again = options_.again;
  record_options.letter = LetterToKeep{text, ".txt"};
  for (const Field& field : drafted_->fields) {
    for (const std::string_view value : field.values) {
      const bool reads_elsewhere = value.starts_with('@') || value == "-";
      common.fields.push_back({field.name, (reads_elsewhere ? "@" : "") + std::string(value)});
    }
  }
  return record(world_, common, record_options);
}

int LetterWriting::finish(const std::string& text) {
  const bool on_screen = options_.output == "-" || (options_.output.empty() && !options_.record);
  const bool to_file = !options_.output.empty() && options_.output != "-";
  if (to_file) {
    const auto refused = why_not_written(world_, book_.loaded().here, options_.output);
    if (refused) return say(world_, *refused, exit_usage);
  }
  if (options_.record) {
    if (const int status = record_it(text); status != exit_well) return status;
  }
  if (to_file) return write_to_file(world_, book_.loaded().here, options_.output, text);
  if (on_screen) world_.out << (options_.record ? "\n" : "") << text;
  return exit_well;
}

int LetterWriting::write() {
  if (!read_people() || !choose() || !know_the_people() || !find_event() || !choose_form() || !ask_for_texts())
    return status_;
  Diagnostics diagnostics;
  const std::optional<std::string> text = write_letter(*choice_.form->form, facts_, diagnostics);
  if (text) return finish(*text);
  world_.err << diagnostics_text(diagnostics);
  return exit_problems;
}

}  // namespace

int letter(World& world, const CommonOptions& common, const LetterOptions& options) {
  if (options.list) return list_letters(world, common);
  if (options.which.empty()) {
    return say(world,
               {"say which case: plaint letter CASE",
                "plaint letter --list shows the letters; plaint letter form and plaint letter leaflet need no case"},
               exit_usage);
  }
  if (options.which == "form" || options.which == "leaflet") return general_letter(world, common, options);
  const OpenedLogbook opened = open_logbook(world, common, options.which);
  if (opened.book == nullptr) return opened.status;
  if (opened.book->is_diary()) return say(world, {"letters are written from cases", "plaint letter 7"}, exit_usage);
  const auto forms = load_letter_forms(world);
  if (!forms) return say(world, forms.problem(), exit_failed);
  return LetterWriting(world, common, options, *opened.book, *forms).write();
}

}  // namespace plaint
