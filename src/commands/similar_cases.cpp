#include "commands/similar_cases.h"

#include <algorithm>
#include <memory>

#include "base/fold.h"
#include "base/text.h"
#include "casefile/duplicates.h"
#include "commands/find_case.h"
#include "commands/people.h"
#include "commands/reference.h"
#include "report/table.h"
#include "yaml/case_reader.h"
#include "yaml/complainant_reader.h"

namespace plaint {

namespace {

constexpr std::size_t most_shown = 8;

std::string digits_of(const std::string& text) {
  std::string digits;
  for (const char letter : text) {
    if (letter >= '0' && letter <= '9') digits += letter;
  }
  return digits;
}

// The longest run of plain letters in the name: if it is not in a file, the name is not either. "" when there is none.
std::string rarest_part(const std::string& name) {
  std::string longest, run;
  for (const char letter : lower_case(name) + " ") {
    if (letter >= 'a' && letter <= 'z') {
      run += letter;
      continue;
    }
    if (run.size() > longest.size()) longest = run;
    run.clear();
  }
  constexpr std::size_t shortest = 3;
  return longest.size() < shortest ? std::string{} : longest;
}

// What one person is looked for by, before a file is read as YAML.
struct Traces {
  std::vector<std::string> words;   // in small letters
  std::vector<std::string> numbers;
  bool anything = false;  // a name without plain letters: every file must be read

  void add(const std::string& name, const std::string& email, const std::string& phone) {
    if (!name.empty() && rarest_part(name).empty()) anything = true;
    for (const std::string& word : {rarest_part(name), comparable_email(email)}) {
      if (!word.empty()) words.push_back(word);
    }
    if (const std::string number = comparable_phone(phone); !number.empty()) numbers.push_back(number);
  }

  bool may_be_in(const std::string& text) const {
    const auto in = [](const std::string& whole) { return [&whole](const std::string& part) { return whole.find(part) != std::string::npos; }; };
    if (anything) return true;
    const std::string lower = lower_case(text);
    if (std::any_of(words.begin(), words.end(), in(lower))) return true;
    return !numbers.empty() && std::any_of(numbers.begin(), numbers.end(), in(digits_of(text)));
  }
};

Traces traces_of(const Complainant& person) {
  Traces traces;
  traces.add(person.name, person.email, person.phone);
  if (person.representative) traces.add(person.representative->name, person.representative->email, person.representative->phone);
  return traces;
}

std::vector<std::string> people_of_cases(const World& world) {
  const auto files = world.folder_exists("people") ? world.list_files("people") : Result<std::vector<std::string>>(std::vector<std::string>{});
  std::vector<std::string> paths;
  for (const std::string& path : files ? *files : std::vector<std::string>{}) {
    if (path.ends_with(".yaml") && yaml::is_case_id(case_id_of(path))) paths.push_back(path);
  }
  return paths;
}

// What a file has in common with the new case; empty: nothing, or it cannot be read (plaint check tells of that).
using Compare = std::function<SimilarCase(const std::string& path, const std::string& text)>;

std::vector<SimilarCase> look_through(const World& world, const std::vector<std::string>& paths, const Compare& compare) {
  std::vector<SimilarCase> found(paths.size());
  world.do_all(paths.size(), [&](std::size_t at) {
    const Result<std::string> text = world.read_file(paths[at], largest_file);
    if (text) found[at] = compare(paths[at], *text);
  });
  std::erase_if(found, [](const SimilarCase& each) { return each.same.empty(); });
  return found;
}

std::vector<SimilarCase> same_people(const LoadedWorkspace& loaded, const Complainant& person) {
  const Traces traces = traces_of(person);
  return look_through(loaded.world, people_of_cases(loaded.world), [&](const std::string& path, const std::string& text) {
    SimilarCase found{case_id_of(path), {}, {}};
    if (!traces.may_be_in(text)) return found;
    Diagnostics ignored;
    const auto other = yaml::read_complainant(std::make_shared<const Source>(Source{path, text}), ignored);
    if (other) found.same = same_person(person, *other);
    return found;
  });
}

std::vector<std::string> recent_cases(const LoadedWorkspace& loaded, int year) {
  std::vector<std::string> paths;
  for (const std::string& path : loaded.case_paths) {
    const std::string id = case_id_of(path);
    if (yaml::is_case_id(id) && std::abs(year - year_of_reference(id)) <= 1) paths.push_back(path);
  }
  return paths;
}

std::vector<SimilarCase> same_matters(const LoadedWorkspace& loaded, const Policy& policy, const CaseFile& fresh) {
  const Fact* fact = policy.fact("service");
  const std::string everyday = fact == nullptr ? "" : fact->values.front();
  const Field* service = fresh.fact("service");
  const std::string wanted_service = service == nullptr || service->value() == everyday ? "" : service->value();
  const std::string wanted_day = fresh.incident && fresh.incident->precise() ? iso(*fresh.incident) : "";
  if (wanted_service.empty() && wanted_day.empty()) return {};
  return look_through(loaded.world, recent_cases(loaded, year_of(fresh.received.date)), [&](const std::string& path, const std::string& text) {
    SimilarCase found{case_id_of(path), {}, {}};
    const auto has = [&](const std::string& what) { return !what.empty() && text.find(what) != std::string::npos; };
    if (!has(wanted_service) && !has(wanted_day)) return found;
    Diagnostics ignored;
    const auto earlier = yaml::read_case(std::make_shared<const Source>(Source{path, text}), ignored);
    if (!earlier) return found;
    found.same = same_matter(fresh, *earlier, everyday);
    found.summary = earlier->summary;
    return found;
  });
}

std::string summary_of(const LoadedWorkspace& loaded, const std::string& case_id) {
  const std::string path = case_path(case_id);
  const Result<std::string> text = loaded.world.read_file(path, largest_file);
  if (!text) return {};
  Diagnostics ignored;
  const auto found = yaml::read_case(std::make_shared<const Source>(Source{path, *text}), ignored);
  return found ? std::string(found->summary) : std::string{};
}

}  // namespace

std::vector<SimilarCase> find_similar(const LoadedWorkspace& loaded, const Policy& policy, const NewCase& fresh) {
  std::vector<SimilarCase> found = fresh.has_complainant ? same_people(loaded, fresh.complainant) : std::vector<SimilarCase>{};
  const auto newest_first = [](const SimilarCase& left, const SimilarCase& right) { return left.case_id > right.case_id; };
  std::sort(found.begin(), found.end(), newest_first);
  std::vector<SimilarCase> matters = same_matters(loaded, policy, fresh.file);
  const auto by_service_alone = [](const SimilarCase& each) { return each.same.front().starts_with("the same service"); };
  std::sort(matters.begin(), matters.end(), [&](const SimilarCase& left, const SimilarCase& right) {
    if (by_service_alone(left) != by_service_alone(right)) return by_service_alone(right);  // the same day says more
    return newest_first(left, right);
  });
  for (SimilarCase& each : matters) {
    const auto same = std::find_if(found.begin(), found.end(), [&](const SimilarCase& other) { return other.case_id == each.case_id; });
    if (same == found.end()) {
      found.push_back(std::move(each));
    } else {
      same->same.insert(same->same.end(), each.same.begin(), each.same.end());
      same->summary = each.summary;
    }
  }
  for (std::size_t at = 0; at < std::min(found.size(), most_shown); ++at) {
    if (found[at].summary.empty()) found[at].summary = summary_of(loaded, found[at].case_id);
  }
  return found;
}

std::string similar_text(const std::vector<SimilarCase>& similar) {
  std::vector<Cells> rows;
  for (const SimilarCase& each : similar) {
    if (rows.size() < most_shown) rows.push_back({each.case_id, join(each.same, ", "), shown(each.summary)});
  }
  std::string text = aligned(rows, "  ");
  if (similar.size() > most_shown) text += "  and " + std::to_string(similar.size() - most_shown) + " more\n";
  return text;
}

}  // namespace plaint
