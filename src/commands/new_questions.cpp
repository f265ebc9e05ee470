#include "commands/new_questions.h"

#include <algorithm>

#include "base/contains.h"
#include "base/text.h"
#include "policy/head_needs.h"
#include "yaml/complainant_reader.h"

namespace plaint {

namespace {

constexpr const char* dates_hint = " (2026-02-20, or 2026-02 when the day is not known; empty: not known)";

std::vector<Choice> values_of(const std::vector<std::string>& values) {
  std::vector<Choice> choices;
  for (const std::string& value : values) choices.push_back({value, {}});
  return choices;
}

std::string sentence(const std::string& name) {
  std::string title = title_of_name(name);
  if (!title.empty() && title[0] >= 'a' && title[0] <= 'z') title[0] = static_cast<char>(title[0] - 'a' + 'A');
  return title;
}

struct FactText {
  std::string_view fact;
  const char* text;
};
constexpr FactText fact_texts[] = {{"complainant", "What sort of person is it from?"},
                                   {"channel", "How did it come?"},
                                   {"service", "Which service is it about?"},
                                   {"categories", "What is it about?"}};

NewQuestion question_of_fact(const AskedFact& asked) {
  const Fact& fact = *asked.fact;
  const std::string clause = asked.clause.empty() ? "" : " (" + shown(to_string(asked.clause)) + ")";
  NewQuestion question{fact.name, sentence(fact.name) + clause, values_of(fact.values), fact.values.front(), true};
  question.several = fact.name == "categories";
  for (const FactText& row : fact_texts) {
    if (row.fact == fact.name) question.text = row.text;
  }
  return question;
}

std::vector<Choice> those_it_may_be_about(const Policy& policy, const Workspace& workspace) {
  std::vector<Choice> choices;
  for (const Role& role : policy.roles) choices.push_back({role.name, role.title});
  for (const Person& person : workspace.staff) choices.push_back({person.id, "one of the staff"});
  return choices;
}

std::vector<std::string> parts_of(const std::string& list) {
  std::vector<std::string> parts(1);
  for (const char letter : list) {
    if (letter == ',') {
      parts.emplace_back();
    } else if (letter != ' ' || !parts.back().empty()) {
      parts.back() += letter;
    }
  }
  for (std::string& part : parts) part.resize(part.find_last_not_of(' ') + 1);
  std::erase(parts, "");
  return parts;
}

Question several_of(const NewQuestion& asked) {
  Question question;
  question.text = asked.text + "\n" + choices_text(asked.choices);
  question.text += asked.needed ? "which, with commas between" : "which, with commas between; empty: none";
  question.check = [choices = asked.choices](const std::string& typed) -> Result<std::string> {
    std::vector<std::string> chosen;
    for (const std::string& part : parts_of(typed)) {
      Result<std::string> value = choice_meant(choices, part);
      if (!value) return value;
      chosen.push_back(std::move(*value));
    }
    return join(chosen, ", ");
  };
  return question;
}

bool is_day(const std::string& key) { return key == "incident" || key == "aware" || key == "last-of-series"; }

// What is typed must be of the right form at once, and not only in the end.
std::function<Result<std::string>(const std::string&)> check_for(const std::string& key, Date today) {
  if (is_day(key)) {
    return [today](const std::string& typed) -> Result<std::string> {
      const Result<PartialDate> date = parse_past_day(typed, today);
      return date ? Result<std::string>(iso(*date)) : Result<std::string>(date.problem());
    };
  }
  if (key.ends_with("email")) {
    return [](const std::string& typed) -> Result<std::string> {
      if (yaml::is_mail_address(typed)) return typed;
      return Problem{"'" + shown(typed) + "' is not an e-mail address", "asha@example.org"};
    };
  }
  return {};
}

class Asking {
 public:
  Asking(Interview& interview, const Answers& given, Answers& answers, Date today)
      : interview_(interview), given_(given), answers_(answers), today_(today) {}

  bool ask(const NewQuestion& asked) {
    if (given_.contains(asked.key)) return true;
    if (asked.line_each) return ask_lines(asked);
    const auto had = answers_.find(asked.key);
    const std::string preset = had == answers_.end() ? asked.preset : join(had->second, ", ");
    Question question = asked.several ? several_of(asked) : Question{.text = asked.text, .choices = asked.choices, .check = check_for(asked.key, today_)};
    question.preset = preset;
    question.needed = asked.needed;
    if (!asked.needed && !preset.empty()) question = can_be_emptied(std::move(question));
    return take(asked, interview_.ask(question));
  }

  // `with_time`: what comes after the policy's cut-off came on the next day (R6).
  bool ask_received(bool with_time) {
    if (given_.contains("received")) return true;
    const std::string had = answer(answers_, "received");
    const auto check = [this](const std::string& typed) -> Result<std::string> {
      const Result<DateTime> when = parse_received(typed, today_);
      return when ? Result<std::string>(iso(*when)) : Result<std::string>(when.problem());
    };
    const auto typed = interview_.ask({.text = with_time ? "When did it come (today, yesterday 17:30, friday, 2026-03-20 09:15)" : "When did it come (today, yesterday, friday, 2026-03-20)",
                                       .preset = had.empty() ? "today" : had, .check = check});
    if (typed) answers_["received"] = {*typed};
    return typed.has_value();
  }

  // A further policy that applies by itself is a yes or a no, whatever its facts are called.
  bool ask_overlay(const Policy& overlay) {
    for (const Term& term : what_makes_apply(overlay)) {
      std::vector<std::string>& values = answers_[term.name];
      const auto applies = [&](const std::string& value) { return contains(term.values, value); };
      const bool had = std::any_of(values.begin(), values.end(), applies);
      const bool is_given = given_.contains(term.name);
      const auto yes = is_given ? std::optional<bool>(had) : interview_.confirm("Does this apply: " + shown(overlay.title) + "?", had);
      std::erase_if(values, [&](const std::string& value) { return !is_given && applies(value); });
      if (yes && *yes && !is_given) values.push_back(term.values.front());
      if (values.empty()) answers_.erase(term.name);
      if (!yes) return false;
    }
    return true;
  }

 private:
  // Enter takes what a draft has, so that something else must stand for nothing.
  static Question can_be_emptied(Question question) {
    question.text += " (- for none)";
    question.check = [check = question.check](const std::string& typed) -> Result<std::string> {
      return typed == "-" || !check ? Result<std::string>(typed) : check(typed);
    };
    return question;
  }

  bool take(const NewQuestion& asked, const std::optional<std::string>& typed) {
    if (!typed) return false;
    answers_.erase(asked.key);
    if (!typed->empty() && *typed != "-") answers_[asked.key] = asked.several ? parts_of(*typed) : std::vector<std::string>{*typed};
    return true;
  }

  bool ask_lines(const NewQuestion& asked) {
    const std::vector<std::string> had = answers_[asked.key];
    std::vector<std::string> lines;
    while (true) {
      const std::string preset = lines.size() < had.size() ? had[lines.size()] : "";
      const auto line = interview_.ask({.text = asked.text, .preset = preset, .needed = false});
      if (line && !line->empty()) {
        lines.push_back(*line);
        continue;
      }
      answers_[asked.key] = lines;
      if (lines.empty()) answers_.erase(asked.key);
      return line.has_value();
    }
  }

  Interview& interview_;
  const Answers& given_;
  Answers& answers_;
  Date today_;
};

NewQuestion question_of_kind(const Policy& policy) {
  NewQuestion question{"kind", "What is it?", {}, policy.kinds.front().name, true};
  for (const Kind& kind : policy.kinds) question.choices.push_back({kind.name, kind.title});
  return question;
}


// Where the policy itself has that fact among its questions, its own question asks for it.
bool ask_overlays(Asking& asking, const ChosenPolicy& chosen, const Kind& kind) {
  const std::vector<AskedFact> own = head_needs(chosen.policy->policy, kind).facts;
  for (const LoadedPolicy* further : chosen.further) {
    const std::vector<Term> terms = what_makes_apply(further->policy);
    const bool asked = std::all_of(terms.begin(), terms.end(), [&](const Term& term) {
      return std::any_of(own.begin(), own.end(), [&](const AskedFact& asked_for) {
        const Fact& fact = *asked_for.fact;
        return fact.name == term.name && contains(fact.values, term.values.front());
      });
    });
    const bool pinned = std::any_of(chosen.also.begin(), chosen.also.end(), [&](const Pin& pin) { return pin.id == further->policy.id; });
    const bool can_say = std::all_of(terms.begin(), terms.end(), [&](const Term& term) {
      const Fact* fact = chosen.policy->policy.fact(term.name);
      return fact == nullptr || contains(fact->values, term.values.front());
    });
    if (!asked && !pinned && can_say && !asking.ask_overlay(further->policy)) return false;
  }
  return true;
}

}  // namespace

std::vector<NewQuestion> head_questions(const ChosenPolicy& chosen, const Kind& kind, const Workspace& workspace) {
  const Policy& policy = chosen.policy->policy;
  const HeadNeeds needs = head_needs(policy, kind);
  std::vector<NewQuestion> questions;
  if (kind.starts_at.size() > 1) {
    NewQuestion start{"starts-at", "Where does it begin?", {}, kind.starts_at.front(), true};
    for (const std::string& name : kind.starts_at) start.choices.push_back({name, kind.stage(name) == nullptr ? "" : kind.stage(name)->title});
    questions.push_back(start);
  }
  for (const AskedFact& fact : needs.facts) questions.push_back(question_of_fact(fact));
  if (needs.incident) questions.push_back({"incident", std::string("When did it happen?") + dates_hint});
  if (needs.aware) questions.push_back({"aware", std::string("When did they come to know of it?") + dates_hint});
  if (needs.last_of_series) questions.push_back({"last-of-series", std::string("If it happened several times, when last?") + dates_hint});
  if (needs.about) {
    questions.push_back({"about", "Is it about somebody with one of these roles? They will not deal with it.", those_it_may_be_about(policy, workspace), "", false, true});
  }
  questions.push_back({"summary", "In a line, what is it about? No names", {}, "", true});
  if (needs.points) questions.push_back({"point", "A point of complaint (empty: no more)", {}, "", false, false, true});
  questions.push_back({"identity", "Do they give their name?",
                       {{"named", "yes"}, {"anonymous-reachable", "no, but they can be reached"}, {"anonymous", "no, and they cannot be reached"}}, "named", true});
  return questions;
}

std::vector<NewQuestion> person_questions(const std::string& identity) {
  std::vector<NewQuestion> questions;
  if (identity == "anonymous") return questions;
  if (identity == "named") questions.push_back({"person-name", "Name"});
  questions.push_back({"person-address", "Postal address"});
  questions.push_back({"person-email", "E-mail address"});
  questions.push_back({"person-phone", "Telephone"});
  questions.push_back({"person-preferred-contact", "How do they wish to be reached?"});
  questions.push_back({"person-support-needs", "What helps them (large print, an interpreter)?"});
  return questions;
}

namespace {

std::vector<NewQuestion> representative_questions() {
  return {{"person-representative-name", "Their name"},
          {"person-representative-relationship", "In what relation to them (daughter, advocate)?"},
          {"person-representative-email", "Their e-mail address"},
          {"person-representative-phone", "Their telephone"},
          {"person-representative-authority", "What shows that they may (signed consent of 2 March 2026)?"}};
}

// Of the policy that new cases come under; another version may have another, but its day is not known yet.
bool has_cut_off(const LoadedWorkspace& loaded) {
  if (loaded.own == nullptr) return false;
  const Policy& policy = loaded.own->policy;
  return std::any_of(policy.kinds.begin(), policy.kinds.end(), [&](const Kind& kind) { return head_needs(policy, kind).time_of_day; });
}

bool ask_all(Asking& asking, const std::vector<NewQuestion>& questions) {
  return std::all_of(questions.begin(), questions.end(), [&](const NewQuestion& each) { return asking.ask(each); });
}

bool ask_representative(Interview& interview, Asking& asking, const Answers& given, Answers& answers) {
  const char* name = "person-representative-name";
  if (given.contains(name)) return ask_all(asking, representative_questions());
  const auto speaks = interview.confirm("Does somebody speak for them?", answers.contains(name));
  if (!speaks) return false;
  if (*speaks) return ask_all(asking, representative_questions());
  std::erase_if(answers, [](const auto& each) { return each.first.starts_with("person-representative-"); });
  return true;
}

}  // namespace

bool ask_for_case(Interview& interview, LoadedWorkspace& loaded, const Answers& given, Answers& answers, Date today) {
  for (const auto& [key, values] : given) answers[key] = values;
  Asking asking(interview, given, answers, today);
  if (!asking.ask_received(has_cut_off(loaded))) return false;
  const Result<DateTime> received = parse_received(answer(answers, "received"), today);
  const auto chosen = choose_policy(loaded, answers, received ? received->date : today);
  if (!chosen) return true;  // told by whoever makes the case of it
  const Policy& policy = chosen->policy->policy;
  if (policy.kinds.size() > 1 && !asking.ask(question_of_kind(policy))) return false;
  const std::string kind_name = answer(answers, "kind").empty() ? policy.kinds.front().name : answer(answers, "kind");
  const Kind* kind = policy.kind(kind_name);
  if (kind == nullptr) return true;
  answers = told_apart(answers, facts_of(*chosen));
  const Answers known = told_apart(given, facts_of(*chosen));
  Asking rest(interview, known, answers, today);
  if (!ask_all(rest, head_questions(*chosen, *kind, loaded.workspace)) || !ask_overlays(rest, *chosen, *kind)) return false;
  const std::string identity = answer(answers, "identity");
  if (!ask_all(rest, person_questions(identity.empty() ? "named" : identity))) return false;
  return identity == "anonymous" || ask_representative(interview, rest, known, answers);
}

}  // namespace plaint
