#include "commands/new_case.h"

#include <algorithm>

#include "base/contains.h"
#include "base/text.h"
#include "commands/date_words.h"
#include "yaml/complainant_reader.h"
#include "yaml/case_reader.h"

namespace plaint {

namespace {

constexpr const char* free_facts[] = {"channel", "complainant", "service", "categories"};
constexpr const char* identities[] = {"named", "anonymous-reachable", "anonymous"};

Problem not_one_of(const std::string& what, const std::string& typed, const std::vector<std::string>& known) {
  const std::string near = did_you_mean(typed, known);
  return {what + " '" + shown(typed) + "' is not known", near.empty() ? "it can be " + join_or(known) : near};
}

template <class List>
std::vector<std::string> names_of(const List& list) {
  std::vector<std::string> names;
  for (const auto& each : list) names.push_back(each.name);
  return names;
}

// Makes the case part by part and collects what is wrong.
class Maker {
 public:
  Maker(const LoadedWorkspace& loaded, const ChosenPolicy& chosen, const Answers& answers, Date today)
      : workspace_(loaded.workspace), chosen_(chosen), policy_(chosen.policy->policy), answers_(answers), today_(today) {}

  Result<NewCase> make() {
    head();
    dates();
    facts();
    about();
    points();
    person();
    if (problems_.empty()) return std::move(made_);
    Problem whole;
    for (const Problem& each : problems_) {
      whole.message += (whole.message.empty() ? "" : "\n") + each.message + (each.hint.empty() ? "" : " (" + each.hint + ")");
    }
    whole.hint = "plaint new --help tells of every option";
    return whole;
  }

 private:
  std::string typed(std::string_view key) const { return answer(answers_, key); }
  void head();
  void start(const Kind& kind);
  void dates();
  void day(const char* key, std::optional<PartialDate>& date);
  void facts();
  void about();
  void points();
  void person();
  void representative();

  const Workspace& workspace_;
  const ChosenPolicy& chosen_;
  const Policy& policy_;
  const Answers& answers_;
  Date today_;
  NewCase made_;
  std::vector<Problem> problems_;
};

void Maker::head() {
  CaseFile& file = made_.file;
  file.policy = {policy_.id, policy_.version, {}};
  file.also = chosen_.also;
  file.kind = typed("kind");
  const std::vector<std::string> kinds = names_of(policy_.kinds);
  if (file.kind.empty() && kinds.size() == 1) file.kind = kinds.front();
  if (file.kind.empty()) {
    problems_.push_back({"--kind is missing", "it can be " + join_or(kinds)});
  } else if (const Kind* kind = policy_.kind(file.kind)) {
    start(*kind);
  } else {
    problems_.push_back(not_one_of("--kind", file.kind, kinds));
  }
  std::string summary = typed("summary");
  std::replace(summary.begin(), summary.end(), '\n', ' ');  // of a file: every list shows it in one line
  std::erase(summary, '\r');
  file.summary = summary;
  if (file.summary.empty()) problems_.push_back({"--summary is missing", "in a line what it is about, without names"});
  if (const std::string identity = typed("identity"); !identity.empty()) file.identity = identity;
  const std::vector<std::string> known(std::begin(identities), std::end(identities));
  if (!contains(known, file.identity)) problems_.push_back(not_one_of("--identity", file.identity, known));
}

void Maker::start(const Kind& kind) {
  const std::string stage = typed("starts-at");
  if (stage.empty() || stage == kind.starts_at.front()) return;
  if (!contains(kind.starts_at, stage)) {
    problems_.push_back(not_one_of("--starts-at", stage, kind.starts_at));
    return;
  }
  made_.file.starts_at = stage;
}

void Maker::dates() {
  const std::string received = typed("received");
  const Result<DateTime> when = parse_received(received.empty() ? "today" : received, today_);
  if (when) {
    made_.file.received = *when;
  } else {
    problems_.push_back({"--received: " + when.problem().message, when.problem().hint});
  }
  day("incident", made_.file.incident);
  day("aware", made_.file.aware);
  day("last-of-series", made_.file.last_of_series);
}

void Maker::day(const char* key, std::optional<PartialDate>& date) {
  const std::string text = typed(key);
  if (text.empty()) return;
  const Result<PartialDate> parsed = parse_past_day(text, today_);
  if (!parsed) {
    problems_.push_back({"--" + std::string(key) + ": " + parsed.problem().message, parsed.problem().hint});
  } else if (parsed->first() > made_.file.received.date) {
    problems_.push_back({"--" + std::string(key) + ": " + iso(*parsed) + " is after the day of receipt", "it must be before " + iso(made_.file.received.date)});
  } else {
    date = *parsed;
  }
}

void Maker::facts() {
  const std::vector<std::string> known = facts_of(chosen_);
  for (const auto& [name, values] : answers_) {
    const bool is_option = std::any_of(std::begin(new_options), std::end(new_options), [&name = name](const NewOption& each) { return each.name == name; });
    if ((is_option && !contains(known, name)) || name.starts_with(person_prefix)) continue;
    if (!contains(known, name)) {
      std::vector<std::string> all = known;
      for (const NewOption& option : new_options) all.emplace_back(option.name);
      const std::string near = did_you_mean(name, all);
      problems_.push_back({"--" + shown(name) + " is neither an option nor a fact of this policy", near.empty() ? "its facts: " + join(known, ", ") : near});
      continue;
    }
    const Fact* fact = policy_.fact(name);
    for (const std::string& value : values) {
      if (fact != nullptr && !contains(fact->values, value)) problems_.push_back(not_one_of("--" + name, value, fact->values));
    }
    Field field;
    field.name = name;
    field.values = values;
    made_.file.facts.push_back(std::move(field));
  }
}

void Maker::about() {
  const auto found = answers_.find("about");
  if (found == answers_.end()) return;
  std::vector<std::string> known = names_of(policy_.roles);
  for (const Person& person : workspace_.staff) known.push_back(person.id);
  for (const std::string& each : found->second) {
    if (!contains(known, each)) problems_.push_back(not_one_of("--about", each, known));
  }
  made_.file.about = found->second;
}

void Maker::points() {
  const auto found = answers_.find("point");
  if (found == answers_.end()) return;
  for (const std::string& text : found->second) made_.file.points.push_back({"p" + std::to_string(made_.file.points.size() + 1), text, {}});
}

void Maker::person() {
  Complainant& person = made_.complainant;
  const std::pair<const char*, std::string*> fields[] = {
      {"name", &person.name},   {"address", &person.address},
      {"email", &person.email}, {"phone", &person.phone},
      {"preferred-contact", &person.preferred_contact}, {"support-needs", &person.support_needs}};
  for (const auto& [key, text] : fields) {
    *text = typed(std::string(person_prefix) + key);
    made_.has_complainant = made_.has_complainant || !text->empty();
  }
  if (!person.email.empty() && !yaml::is_mail_address(person.email)) problems_.push_back({"--email is not an e-mail address", "asha@example.org"});
  representative();
  if (made_.file.identity == "anonymous" && made_.has_complainant) {
    problems_.push_back({"an anonymous complainant has no name or address", "--identity anonymous-reachable, if they can be reached"});
  }
}

void Maker::representative() {
  Representative other;
  const std::pair<const char*, std::string*> fields[] = {
      {"name", &other.name},   {"relationship", &other.relationship}, {"address", &other.address},
      {"email", &other.email}, {"phone", &other.phone},               {"authority", &other.authority}};
  for (const auto& [key, text] : fields) *text = typed(std::string(person_prefix) + "representative-" + key);
  if (other == Representative{}) return;
  if (!other.email.empty() && !yaml::is_mail_address(other.email)) problems_.push_back({"--representative-email is not an e-mail address", "asha@example.org"});
  made_.complainant.representative = std::move(other);
  made_.has_complainant = true;
}

Problem first_of(const Diagnostics& diagnostics) { return {diagnostics.all().back().message, diagnostics.all().back().hint}; }

}  // namespace

Result<DateTime> parse_received(std::string_view typed, Date today) {
  const std::size_t space = typed.find_first_of(" T");
  const bool has_time = space != std::string_view::npos && typed.size() > space + 1 && typed[space + 1] >= '0' && typed[space + 1] <= '9';
  const Result<Date> date = parse_date_word(has_time ? typed.substr(0, space) : typed, today);
  if (!date) return date.problem();
  if (*date > today) return Problem{iso(*date) + " has not come yet", "the day on which it was received"};
  DateTime when{*date, {}};
  if (!has_time) return when;
  const Result<int> minute = parse_time_of_day(typed.substr(space + 1));
  if (!minute) return minute.problem();
  when.minute = *minute;
  return when;
}

Result<PartialDate> parse_past_day(std::string_view typed, Date today) {
  Result<PartialDate> partial = parse_partial_date(typed);
  if (!partial) {
    const Result<Date> date = parse_date_word(typed, today);
    if (!date) return Problem{date.problem().message, "2026-02-20, or 2026-02 or 2026 when only that is known"};
    partial = parse_partial_date(iso(*date));
  }
  if (partial && partial->first() > today) return Problem{iso(*partial) + " has not come yet", {}};
  return partial;
}

Result<ChosenPolicy> choose_policy(LoadedWorkspace& loaded, const Answers& answers, Date received) {
  ChosenPolicy chosen;
  const std::string typed = answer(answers, "policy");
  const std::string wanted = typed.empty() ? loaded.workspace.policy : typed;
  if (wanted.empty()) return Problem{"plaint.yaml names no policy for new cases", "add one, policy: imago; or type --policy imago"};
  Diagnostics diagnostics;
  const std::size_t at = wanted.find('@');
  const Place place = typed.empty() ? loaded.workspace.policy_place : Place{};
  const int errors = loaded.diagnostics.errors();
  chosen.policy = at == std::string::npos ? loaded.policies.in_force(wanted, received, place, diagnostics)
                                          : loaded.policies.find({wanted.substr(0, at), wanted.substr(at + 1), place}, diagnostics);
  if (chosen.policy == nullptr) {
    Problem problem = diagnostics.empty() ? first_of(loaded.diagnostics) : first_of(diagnostics);
    if (loaded.diagnostics.errors() > errors) problem.hint = "plaint check tells what is wrong with the policy";
    if (problem.message.find("in force") != std::string::npos) problem.hint += "; --policy NAME@VERSION takes it all the same";
    return problem;
  }
  const auto also = answers.find("also");
  for (const std::string& text : also == answers.end() ? std::vector<std::string>{} : also->second) {
    const auto pin = yaml::read_pin({text, {}, false}, diagnostics);
    const LoadedPolicy* further = pin ? loaded.policies.find(*pin, diagnostics) : nullptr;
    if (further == nullptr) return first_of(diagnostics.empty() ? loaded.diagnostics : diagnostics);
    chosen.further.push_back(further);
    chosen.also.push_back(*pin);
  }
  for (const LoadedPolicy* overlay : loaded.overlays) {
    if (overlay != chosen.policy && received >= overlay->policy.in_force) chosen.further.push_back(overlay);
  }
  return chosen;
}

Result<NewCase> make_case(const LoadedWorkspace& loaded, const ChosenPolicy& chosen, const Answers& answers, Date today) {
  return Maker(loaded, chosen, answers, today).make();
}

std::vector<std::string> facts_of(const ChosenPolicy& chosen) {
  std::vector<std::string> names = names_of(chosen.policy->policy.facts);
  for (const char* each : free_facts) {
    if (!contains(names, each)) names.emplace_back(each);
  }
  for (const LoadedPolicy* further : chosen.further) {
    for (const Fact& fact : further->policy.facts) {
      if (!contains(names, fact.name)) names.push_back(fact.name);
    }
  }
  return names;
}

}  // namespace plaint
