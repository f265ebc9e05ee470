#include "commands/init_answers.h"

#include <algorithm>

#include "base/contains.h"
#include "base/text.h"
#include "policy/needs.h"
#include "policy/working_roles.h"
#include "yaml/complainant_reader.h"
#include "yaml/reader.h"

namespace plaint {

namespace {

std::string trimmed(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" \t");
  if (first == std::string_view::npos) return {};
  return std::string(text.substr(first, text.find_last_not_of(" \t") - first + 1));
}

struct DivisionTitle {
  std::string_view name;
  std::string_view title;
};
constexpr DivisionTitle division_titles[] = {
    {"england-and-wales", "England and Wales"},
    {"scotland", "Scotland"},
    {"northern-ireland", "Northern Ireland"},
    {"uk-any", "in several parts: a day counts only if it is open in all of them"},
    {"uk-common", "in several parts: a day counts unless it is closed in all of them"},
};

std::vector<Choice> division_choices(const Shipped& shipped) {
  std::vector<Choice> choices;
  for (const std::string& name : shipped.divisions) {
    const auto row = std::find_if(std::begin(division_titles), std::end(division_titles),
                                  [&](const DivisionTitle& each) { return each.name == name; });
    choices.push_back({name, row == std::end(division_titles) ? title_of_name(name) : std::string(row->title)});
  }
  const auto place = [](const Choice& choice) {  // ours first, in our order
    return std::find_if(std::begin(division_titles), std::end(division_titles),
                        [&](const DivisionTitle& each) { return each.name == choice.value; });
  };
  std::stable_sort(choices.begin(), choices.end(),
                   [&](const Choice& left, const Choice& right) { return place(left) < place(right); });
  return choices;
}

std::vector<Choice> policy_choices(const Shipped& shipped) {
  std::vector<Choice> choices;
  for (const Policy& policy : shipped.policies) {
    const auto same = [&](const Choice& choice) { return choice.value == policy.id; };
    if (std::any_of(choices.begin(), choices.end(), same)) continue;
    choices.push_back({policy.id, policy.organisation + ": " + policy.title});
  }
  return choices;
}

// The newest version of a policy that is shipped.
const Policy* shipped_policy(const Shipped& shipped, const std::string& id) {
  const Policy* newest = nullptr;
  for (const Policy& policy : shipped.policies) {
    if (policy.id == id && (newest == nullptr || policy.in_force > newest->in_force)) newest = &policy;
  }
  return newest;
}

// What one may hold: a role, or a role for one value of its fact.
void add_roles(const Policy& policy, const Role& role, std::vector<yaml::OpenRole>& roles) {
  const Fact* fact = role.per.empty() ? nullptr : policy.fact(role.per);
  if (fact == nullptr) {
    roles.push_back({role.name, role.title});
    return;
  }
  for (const std::string& value : fact->values) {
    roles.push_back({role.name + "/" + value, role.title + ", for " + title_of_name(value)});
  }
}

std::vector<yaml::OpenRole> roles_of(const Shipped& shipped, const std::string& policy_id, bool all) {
  std::vector<yaml::OpenRole> roles;
  std::vector<const Policy*> policies;
  if (const Policy* policy = shipped_policy(shipped, policy_id)) policies.push_back(policy);
  for (const Policy& overlay : shipped.overlays) policies.push_back(&overlay);
  for (const Policy* policy : policies) {
    if (!all) {
      for (const Role* role : working_roles(*policy)) add_roles(*policy, *role, roles);
    } else {
      for (const Role& role : policy->roles) add_roles(*policy, role, roles);
    }
  }
  return roles;
}

template <class List>
std::vector<std::string> names_of(const List& list, std::string (*name)(const typename List::value_type&)) {
  std::vector<std::string> names;
  for (const auto& each : list) names.push_back(name(each));
  return names;
}

std::string choice_value(const Choice& choice) { return choice.value; }

// One option that takes a choice: told when it is missing, or not one of them.
void judge_choice(const std::string& option, const std::string& typed, const std::vector<Choice>& choices, bool may_ask,
                  std::vector<Problem>& problems) {
  const std::vector<std::string> known = names_of(choices, choice_value);
  if (typed.empty()) {
    if (!may_ask) problems.push_back({option + " is missing", "it can be " + join_or(known)});
    return;
  }
  if (contains(known, typed)) return;
  const std::string near = did_you_mean(typed, known);
  problems.push_back({option + " '" + shown(typed) + "' is not known", near.empty() ? "it can be " + join_or(known) : near});
}

// Roles that are not of the policy would give nobody any work.
void judge_roles(const Person& person, const std::vector<yaml::OpenRole>& known_roles, std::vector<Problem>& problems) {
  std::vector<std::string> known;
  for (const yaml::OpenRole& role : known_roles) known.push_back(role.name);
  for (const std::string& role : person.roles) {
    const bool found = std::any_of(known.begin(), known.end(), [&](const std::string& each) { return each == role; });
    if (found) continue;
    const std::string near = did_you_mean(role, known);
    problems.push_back({"'" + shown(role) + "' is not a role of this policy", near.empty() ? "its roles: " + join(known, ", ") : near});
  }
}

Problem all_in_one(const std::vector<Problem>& problems) {
  Problem whole;
  for (const Problem& each : problems) {
    whole.message += (whole.message.empty() ? "" : "\n") + each.message;
    if (!each.hint.empty()) whole.message += " (" + each.hint + ")";
  }
  whole.hint = "plaint init --help tells of every option";
  return whole;
}

Result<std::string> good_address(const std::string& answer) {
  if (yaml::is_mail_address(answer)) return answer;
  return Problem{"'" + shown(answer) + "' is not an e-mail address", "asha@example.org"};
}

Person* known_person(std::vector<Person>& staff, const std::string& answer) {
  const auto found = std::find_if(staff.begin(), staff.end(),
                                  [&](const Person& each) { return each.id == answer || each.name == answer; });
  return found == staff.end() ? nullptr : &*found;
}

bool ask_for_holder(Interview& interview, const yaml::OpenRole& role, std::vector<Person>& staff) {
  const auto name = interview.ask({.text = "  " + role.title, .needed = false});
  if (!name) return false;
  if (name->empty()) return true;
  if (Person* person = known_person(staff, *name)) {
    person->roles.push_back(role.name);
    return true;
  }
  const auto email = interview.ask({.text = "    e-mail of " + *name + ", if reminders may go there", .needed = false, .check = good_address});
  if (!email) return false;
  staff.push_back({.id = staff_id(*name, staff), .name = *name, .email = *email, .roles = {role.name}, .place = {}});
  return true;
}

bool ask_for_staff(Interview& interview, const Shipped& shipped, yaml::NewWorkspace& answers) {
  interview.tell("\nWho has these roles? One person may have several: type the name again. Empty leaves a role open.");
  for (const yaml::OpenRole& role : roles_of(shipped, answers.policy, false)) {
    if (!ask_for_holder(interview, role, answers.staff)) return false;
  }
  return true;
}

bool fill(Interview& interview, const Question& question, std::string& answer) {
  if (!answer.empty()) return true;
  const auto given = interview.ask(question);
  if (given) answer = *given;
  return given.has_value();
}

}  // namespace

std::string staff_id(std::string_view name, const std::vector<Person>& staff) {
  std::string id;
  for (const char letter : name) {
    if (letter == ' ' && !id.empty()) break;
    const bool capital = letter >= 'A' && letter <= 'Z';
    if (capital || (letter >= 'a' && letter <= 'z')) id += capital ? static_cast<char>(letter - 'A' + 'a') : letter;
  }
  if (id.empty()) id = "person";
  const auto taken = [&](const std::string& wanted) {
    return std::any_of(staff.begin(), staff.end(), [&](const Person& each) { return each.id == wanted; });
  };
  std::string free = id;
  for (int n = 2; taken(free); ++n) free = id + "-" + std::to_string(n);
  return free;
}

Result<Person> parse_staff(std::string_view typed) {
  const Problem unclear{"--staff '" + shown(typed) + "' cannot be understood",
                        "--staff \"asha=Asha Example <asha@example.org>: quality-manager, chair\""};
  Person person;
  std::string_view rest = typed;
  const std::size_t colon = rest.rfind(':');
  if (colon == std::string_view::npos) return unclear;
  std::string_view roles = rest.substr(colon + 1);
  rest = rest.substr(0, colon);
  while (!roles.empty()) {
    const std::size_t comma = std::min(roles.find(','), roles.size());
    if (const std::string role = trimmed(roles.substr(0, comma)); !role.empty()) person.roles.push_back(role);
    roles.remove_prefix(std::min(comma + 1, roles.size()));
  }
  if (const std::size_t equals = rest.find('='); equals != std::string_view::npos) {
    person.id = trimmed(rest.substr(0, equals));
    rest = rest.substr(equals + 1);
    if (!yaml::is_name(person.id)) return Problem{"'" + shown(person.id) + "' is not a name for a person", "small letters, digits and hyphens: asha"};
  }
  if (const std::size_t less = rest.find('<'); less != std::string_view::npos) {
    const std::size_t greater = rest.find('>', less);
    if (greater == std::string_view::npos || !trimmed(rest.substr(greater + 1)).empty()) return unclear;
    person.email = trimmed(rest.substr(less + 1, greater - less - 1));
    if (const auto good = good_address(person.email); !good) return good.problem();
    rest = rest.substr(0, less);
  }
  person.name = trimmed(rest);
  if (person.roles.empty() || (person.name.empty() && person.id.empty())) return unclear;
  return person;
}

Result<yaml::NewWorkspace> answers_of(const InitOptions& options, const Shipped& shipped, bool may_ask) {
  std::vector<Problem> problems;
  yaml::NewWorkspace answers;
  answers.organisation = trimmed(options.organisation);
  answers.division = options.division;
  answers.policy = options.policy;
  answers.commits = options.git != "none";
  if (answers.organisation.empty() && !may_ask) problems.push_back({"--organisation is missing", "its name"});
  judge_choice("--division", answers.division, division_choices(shipped), may_ask, problems);
  judge_choice("--policy", answers.policy, policy_choices(shipped), may_ask, problems);
  judge_choice("--git", options.git, {{"commit", ""}, {"none", ""}}, true, problems);
  for (const std::string& typed : options.staff) {
    Result<Person> person = parse_staff(typed);
    if (!person) {
      problems.push_back(person.problem());
      continue;
    }
    if (person->id.empty()) person->id = staff_id(person->name, answers.staff);
    if (shipped_policy(shipped, answers.policy) != nullptr) judge_roles(*person, roles_of(shipped, answers.policy, true), problems);
    if (known_person(answers.staff, person->id) != nullptr) problems.push_back({"--staff names '" + person->id + "' twice", "give the roles of one person in one --staff"});
    answers.staff.push_back(std::move(*person));
  }
  if (!problems.empty()) return all_in_one(problems);
  return answers;
}

bool ask_for_rest(Interview& interview, const InitOptions& options, const Shipped& shipped, yaml::NewWorkspace& answers) {
  return fill(interview, {.text = "What is the organisation called?"}, answers.organisation) &&
         fill(interview, {.text = "\nWhere in the United Kingdom is it? Its bank holidays are not counted as working days.",
                          .preset = "england-and-wales", .choices = division_choices(shipped)}, answers.division) &&
         fill(interview, {.text = "\nWhich policy is nearest to yours? It can be changed to your own words afterwards.",
                          .choices = policy_choices(shipped)}, answers.policy) &&
         (!options.staff.empty() || ask_for_staff(interview, shipped, answers));
}

void add_needs(const Shipped& shipped, yaml::NewWorkspace& answers) {
  for (const yaml::OpenRole& role : roles_of(shipped, answers.policy, false)) {
    const bool held = std::any_of(answers.staff.begin(), answers.staff.end(), [&](const Person& each) {
      return contains(each.roles, role.name);
    });
    if (!held) answers.open_roles.push_back(role);
  }
  if (const Policy* policy = shipped_policy(shipped, answers.policy)) {
    for (const PolicyNeed& need : needs_of(*policy)) {
      if (need.of == PolicyNeed::Of::meetings) answers.meetings.push_back(need.name);
      if (need.of == PolicyNeed::Of::calendar) answers.calendars.push_back(need.name);
    }
  }
  for (const Policy& overlay : shipped.overlays) answers.overlays.push_back(overlay.pin());
}

}  // namespace plaint
