#include "commands/import_cases.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>

#include "base/text.h"
#include "casefile/duplicates.h"
#include "commands/new_case.h"
#include "commands/people.h"
#include "commands/personal.h"
#include "commands/reference.h"
#include "exchange/import_row.h"
#include "yaml/complainant_reader.h"
#include "yaml/write.h"

namespace plaint {

namespace {

constexpr std::string_view imported_as = "Imported from an earlier register, where it was ";
constexpr const char* imported = "Imported from an earlier register";

// --- The policy ---

// The oldest version that there is; nullptr when there is none of that name.
const LoadedPolicy* oldest(LoadedWorkspace& loaded, const std::string& id) {
  loaded.policies.read_all();
  const LoadedPolicy* found = nullptr;
  for (const LoadedPolicy* each : loaded.policies.read()) {
    if (each->policy.id == id && (found == nullptr || each->policy.in_force < found->policy.in_force)) found = each;
  }
  return found;
}

Result<ChosenPolicy> choose(LoadedWorkspace& loaded, const std::string& wanted, Date received, bool& older) {
  Answers answers;
  if (!wanted.empty()) answers["policy"] = {wanted};
  Result<ChosenPolicy> chosen = choose_policy(loaded, answers, received);
  const std::string id = wanted.empty() ? loaded.workspace.policy : wanted;
  if (chosen || id.find('@') != std::string::npos) return chosen;
  const LoadedPolicy* first = oldest(loaded, id);
  if (first == nullptr || first->policy.in_force <= received) return chosen;
  older = true;
  answers["policy"] = {first->policy.pin()};
  return choose_policy(loaded, answers, received);
}

// --- What is there already ---

std::string old_reference_of(const CaseFile& file) {
  for (const CaseEvent& event : file.events) {
    const std::string note = event.name == "noted" ? std::string(event.text("note")) : std::string{};
    if (!note.starts_with(imported_as)) continue;
    const std::string line = note.substr(imported_as.size(), note.find('\n') - imported_as.size());
    return line.substr(0, line.rfind('.'));
  }
  return {};
}

// By old reference and day of receipt (many registers begin anew each year), or else by day and summary.
class KnownCases {
 public:
  void add(const CaseFile& file, const std::string& called) {
    const std::string old = old_reference_of(file);
    const std::string day = iso(file.received.date);
    by_summary_.emplace(day + "\n" + file.summary, Case{called, old});
    if (!old.empty()) by_reference_.emplace(old + "\n" + day, called);
  }
  // "" when there is none
  std::string find(const CaseFile& file, const std::string& old) const {
    const std::string day = iso(file.received.date);
    if (!old.empty()) {
      const auto same = by_reference_.find(old + "\n" + day);
      if (same != by_reference_.end()) return same->second;
    }
    const auto [from, to] = by_summary_.equal_range(day + "\n" + file.summary);
    const auto same = std::find_if(from, to, [&](const auto& each) { return old.empty() || each.second.old_reference.empty(); });
    return same == to ? std::string{} : same->second.called;
  }

 private:
  struct Case {
    std::string called, old_reference;
  };
  std::map<std::string, std::string> by_reference_;
  std::multimap<std::string, Case> by_summary_;
};

// Those who complained of cases that are here, by whatever they can be known by.
class KnownPeople {
 public:
  void add(const Complainant& person, const std::string& case_id, Date received) {
    for (const auto& [trace, words] : traces_of(person)) cases_.emplace(trace, Case{case_id, received});
  }
  // The first case of the same person that is near; nullopt: there is none.
  std::optional<RowLikeCase> find(const Complainant& person, Date received) const {
    for (const auto& [trace, words] : traces_of(person)) {
      const auto [from, to] = cases_.equal_range(trace);
      for (auto each = from; each != to; ++each) {
        const auto days = static_cast<int>((received - each->second.received).count());
        if (std::abs(days) > days_near) continue;
        const std::string apart = days == 0 ? "on the same day" : count_of(std::abs(days), "days") + (days > 0 ? " earlier" : " later");
        return RowLikeCase{0, each->second.case_id, words + ", received " + apart};
      }
    }
    return std::nullopt;
  }

 private:
  struct Case {
    std::string case_id;
    Date received;
  };
  static std::vector<std::pair<std::string, std::string>> traces_of(const Complainant& person) {
    std::vector<std::pair<std::string, std::string>> traces = {{"name " + comparable_name(person.name), "the same name"},
                                                               {"email " + comparable_email(person.email), "the same e-mail address"},
                                                               {"phone " + comparable_phone(person.phone), "the same telephone number"}};
    std::erase_if(traces, [](const auto& each) { return each.first.ends_with(' '); });
    return traces;
  }
  std::multimap<std::string, Case> cases_;
};

// --- Making one case ---

Answers answers_of(const TranslatedRow& row) {
  Answers answers(row.head.begin(), row.head.end());
  for (const auto& [key, values] : row.person) answers[std::string(person_prefix) + key] = values;
  return answers;
}

// A problem of make_case(), which speaks of options, in the words of a mapping.
std::vector<std::string> without_dashes(const std::string& message) {
  std::vector<std::string> lines = lines_in(message);
  for (std::string& line : lines) {
    if (line.starts_with("--")) line.erase(0, 2);
  }
  return lines;
}

CaseEvent noted(const TranslatedRow& row, Date today) {
  CaseEvent event;
  event.name = "noted";
  event.when = {today, {}};
  std::string note = row.old_reference.empty() ? std::string(imported) + "." : std::string(imported_as) + row.old_reference + ".";
  if (!row.note.empty()) note += "\n" + row.note;
  event.fields.push_back({"note", {note}, {}, {}});
  return event;
}

std::vector<GivenText> texts_of(const CaseFile& file) {
  std::vector<GivenText> texts = given_texts(file.facts);
  texts.push_back({"summary", file.summary});
  for (const Point& point : file.points) texts.push_back({"point", point.text});
  for (const CaseEvent& event : file.events) {
    for (GivenText& each : given_texts(event.fields)) texts.push_back({event.name == "noted" ? std::string("note") : event.name + "." + each.called, each.text});
  }
  return texts;
}

// What the policy would not have allowed happened all the same: it is replayed, and says why it stands there (R20).
bool add_overrides(const CaseOnDay& on_day, CaseFile& file) {
  bool any = false;
  const auto look = [&](const Timeline& timeline) {
    for (const Breach& breach : timeline.breaches) {
      const CaseEvent* written = timeline.deeds[static_cast<std::size_t>(breach.deed)].written;
      if (written == nullptr || !breach.noted.empty()) continue;
      CaseEvent& event = file.events[static_cast<std::size_t>(written - on_day.file->events.data())];
      if (event.field("override") != nullptr) continue;
      event.fields.push_back({"override", {imported}, {}, {}});
      any = true;
    }
  };
  look(*on_day.timeline);
  for (const Timeline& overlay : on_day.overlays) look(overlay);
  return any;
}

class Preparer {
 public:
  Preparer(LoadedWorkspace& loaded, const Sheet& sheet, const ImportMap& map, std::string wanted, bool personal_data, Date today)
      : loaded_(loaded), sheet_(sheet), map_(map), wanted_(std::move(wanted)), personal_data_(personal_data), today_(today) {
    for_each_case(loaded_, today_, [&](const CaseOnDay& each) {
      if (!each.file) return;
      known_.add(*each.file, each.id);
      Diagnostics ignored;  // plaint check tells what is wrong in people/
      if (const auto person = read_people_file(loaded_.world, each.id, ignored)) people_.add(*person, each.id, each.file->received.date);
    }, Detail::owed);
  }

  Result<PreparedImport> prepare() {
    for (const SheetRow* row : in_order()) {
      std::vector<std::string> why;
      if (const Result<Done> done = take(*row, why); !done) return done.problem();
      if (!why.empty()) made_.left_out.push_back({row, std::move(why)});
    }
    std::sort(made_.left_out.begin(), made_.left_out.end(), [](const RowLeftOut& one, const RowLeftOut& other) { return one.row->line < other.row->line; });
    return std::move(made_);
  }

 private:
  // By the day of receipt, so that references follow it.
  std::vector<const SheetRow*> in_order() const {
    std::vector<std::pair<Date, const SheetRow*>> rows;
    for (const SheetRow& row : sheet_.rows) {
      const Result<DateTime> received = received_in(row, sheet_, map_, today_);
      rows.emplace_back(received ? received->date : Date::min(), &row);
    }
    std::stable_sort(rows.begin(), rows.end(), [](const auto& one, const auto& other) { return one.first < other.first; });
    std::vector<const SheetRow*> ordered;
    for (const auto& [day, row] : rows) ordered.push_back(row);
    return ordered;
  }

  // A problem only of the machine or the workspace; `why`: the row stays out.
  Result<Done> take(const SheetRow& row, std::vector<std::string>& why);
  bool make(const TranslatedRow& row, const ChosenPolicy& chosen, std::vector<std::string>& why, ImportedCase& imported_case);
  void look_for_personal_data(const NewCase& made, const ChosenPolicy& chosen, std::vector<std::string>& why) const;
  Result<std::string> next_id(int year);

  LoadedWorkspace& loaded_;
  const Sheet& sheet_;
  const ImportMap& map_;
  std::string wanted_;
  bool personal_data_;
  Date today_;
  KnownCases known_;
  KnownPeople people_;
  std::map<int, int> numbers_;  // of each year, the next that is free
  PreparedImport made_;
};

Result<std::string> Preparer::next_id(int year) {
  const auto known = numbers_.find(year);
  if (known != numbers_.end()) return fmt::format("C-{:04}-{:04}", year, known->second);
  const Result<std::string> first = free_reference(loaded_.world, loaded_.workspace, loaded_.case_paths, year);
  if (first) numbers_[year] = std::stoi(first->substr(first->rfind('-') + 1));
  return first;
}

Result<Done> Preparer::take(const SheetRow& row, std::vector<std::string>& why) {
  const Result<DateTime> received = received_in(row, sheet_, map_, today_);
  bool older = false;
  Result<ChosenPolicy> chosen = choose(loaded_, wanted_, received ? received->date : today_, older);
  if (!chosen) return chosen.problem();
  const TranslatedRow translated = translate(row, sheet_, map_, chosen->policy->policy, today_);
  for (const Problem& each : translated.problems) why.push_back(each.message + (each.hint.empty() ? "" : " (" + each.hint + ")"));
  if (!why.empty()) return Done{};
  const Result<std::string> id = next_id(year_of(translated.received->date));
  if (!id) return id.problem();
  ImportedCase fresh;
  fresh.line = row.line;
  fresh.id = *id;
  if (!make(translated, *chosen, why, fresh)) return Done{};
  ++numbers_[year_of(translated.received->date)];
  if (older) ++made_.older_than_policy;
  made_.cases.push_back(std::move(fresh));
  return Done{};
}

void Preparer::look_for_personal_data(const NewCase& made, const ChosenPolicy& chosen, std::vector<std::string>& why) const {
  if (personal_data_) return;
  Sought sought;
  allow_words_of(loaded_.workspace, sought);
  allow_words_of(chosen.policy->policy, sought);
  for (const LoadedPolicy* further : chosen.further) allow_words_of(further->policy, sought);
  look_for(made.complainant, sought);
  for (const std::string& line : personal_data_in(texts_of(made.file), sought)) why.push_back(without_dashes(line).front() + " (say it without; or --personal-data takes it as it is)");
}

// False: it is there already, or `why` says why not.
bool Preparer::make(const TranslatedRow& row, const ChosenPolicy& chosen, std::vector<std::string>& why, ImportedCase& fresh) {
  Result<NewCase> made = make_case(loaded_, chosen, answers_of(row), today_);
  if (!made) {
    why = without_dashes(made.problem().message);
    return false;
  }
  CaseFile& file = made->file;
  if (const std::string there = known_.find(file, row.old_reference); !there.empty()) {
    if (there.starts_with("line ")) {
      why = {"it has the same day and " + std::string(row.old_reference.empty() ? "summary" : "number") + " as " + there + " (if it is another matter, say in the summary what is different)"};
    } else {
      made_.known.push_back({row.line, there});
    }
    return false;
  }
  file.id = fresh.id;
  file.events = row.events;
  file.events.push_back(noted(row, today_));
  look_for_personal_data(*made, chosen, why);
  if (!why.empty()) return false;
  std::unique_ptr<const CaseOnDay> on_day;
  bool overridden = false;
  for (bool again = true; again;) {
    const Result<std::string> text = yaml::case_text(file);
    if (!text) {
      why = {text.problem().message};
      return false;
    }
    fresh.text = *text;
    on_day = look_at_text(loaded_, case_path(fresh.id), *text, today_);
    for (const Diagnostic& each : on_day->diagnostics.all()) {
      if (each.severity == Severity::error) why.push_back(each.message + (each.hint.empty() ? "" : " (" + each.hint + ")"));
    }
    if (!why.empty() || !on_day->begun()) return false;
    again = add_overrides(*on_day, file);
    overridden = overridden || again;
  }
  if (made->has_complainant) {
    const Result<std::string> person = yaml::complainant_text(made->complainant);
    if (!person) {
      why = {person.problem().message};
      return false;
    }
    fresh.person = *person;
  }
  if (overridden) ++made_.overridden;
  fresh.open = on_day->timeline->open();
  known_.add(file, "line " + std::to_string(row.line));
  if (auto alike = people_.find(made->complainant, file.received.date)) {
    alike->line = row.line;
    made_.alike.push_back(std::move(*alike));
  }
  return true;
}

}  // namespace

Result<PreparedImport> prepare_import(LoadedWorkspace& loaded, const Sheet& sheet, const ImportMap& map, const std::string& wanted_policy,
                                      bool personal_data, Date today) {
  return Preparer(loaded, sheet, map, wanted_policy, personal_data, today).prepare();
}

Result<const Policy*> policy_of_import(LoadedWorkspace& loaded, const std::string& wanted, Date day) {
  bool older = false;
  const Result<ChosenPolicy> chosen = choose(loaded, wanted, day, older);
  if (!chosen) return chosen.problem();
  return &chosen->policy->policy;
}

}  // namespace plaint
