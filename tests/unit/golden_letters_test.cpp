// Every letter that is shipped, under every policy, in full: tests/golden/letters/letters.txt says what is typed, and
// beside it stands what comes out. PLAINT_ACCEPT=1 writes what plaint says now.
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "base/text.h"
#include "support/golden.h"
#include "support/shell.h"
#include "template/template.h"
#include "yaml/policy_reader.h"

using namespace plaint;
using namespace plaint::testing;

namespace {

const std::string folder = "tests/golden/letters/";
const std::string table = folder + "letters.txt";
constexpr const char* policies[] = {"imago", "childrens-links", "balance", "wwms", "ima"};

// "imago response upheld = plaint letter ...", or "imago extension - The paper knows no extension."
struct Row {
  std::string policy;
  std::string form;
  std::string variant;  // "upheld"; may be empty
  std::string command;  // empty: the policy has no such letter
  std::string reason;   // and why

  std::string path() const { return folder + policy + "/" + form + (variant.empty() ? "" : "-" + variant) + ".txt"; }
};

Row row_of(const std::string& line) {
  const bool has_none = line.find(" - ") < line.find(" = ");
  const std::size_t sign = line.find(has_none ? " - " : " = ");
  if (sign == std::string::npos) throw std::runtime_error(table + ": neither ' = ' nor ' - ' in: " + line);
  const auto words = split(line.substr(0, sign), " ");
  const std::string rest = line.substr(sign + 3);
  return {words.at(0), words.at(1), words.size() > 2 ? words.at(2) : "", has_none ? "" : rest, has_none ? rest : ""};
}

// A line that begins with a blank goes on from the one above.
std::vector<Row> rows() {
  std::vector<std::string> lines;
  for (const std::string& line : lines_in(read_repository_file(table))) {
    if (line.empty() || line.front() == '#') continue;
    if (line.front() == ' ' && !lines.empty()) {
      lines.back() += line.substr(line.find_first_not_of(' ') - 1);
    } else {
      lines.push_back(line);
    }
  }
  std::vector<Row> all;
  for (const std::string& line : lines) all.push_back(row_of(line));
  return all;
}

// The invented organisation with the policies and templates that are shipped.
Shell workspace() {
  Shell shell;
  shell.load(folder + "workspace");
  shell.add("policies");
  shell.add("templates");
  shell.type("today 2026-08-03");  // after the last of the letters
  return shell;
}

std::string written(const std::string& path) {
  return std::filesystem::exists(path) ? read_repository_file(path) : std::string();
}

std::set<std::string> names_in(const std::string& path, const std::string& ending) {
  std::set<std::string> names;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(path)) {
    const std::string each = entry.path().lexically_relative(path).generic_string();
    if (each.ends_with(ending)) names.insert(each.substr(0, each.size() - ending.size()));
  }
  return names;
}

}  // namespace

TEST_SUITE_BEGIN("golden");

TEST_CASE("every letter is the one that was read and found good, and the same a second time") {
  for (const Row& row : rows()) {
    if (row.command.empty()) continue;
    CAPTURE(row.command);
    Shell first = workspace();
    Shell second = workspace();
    const Outcome letter = first.type(row.command);
    CHECK_MESSAGE(letter.status == 0, letter.output);
    CHECK(letter.output == second.type(row.command).output);
    compare_or_accept(row.path(), written(row.path()), letter.output);
  }
}

TEST_CASE("every template has a letter under every policy, or a reason why not") {
  const std::vector<Row> all = rows();
  const std::set<std::string> forms = names_in("templates/letters", ".mustache");
  for (const std::string& form : forms) {
    for (const char* policy : policies) {
      const bool told =
          std::any_of(all.begin(), all.end(), [&](const Row& row) { return row.policy == policy && row.form == form; });
      CHECK_MESSAGE(told, table, " tells nothing of ", policy, " ", form);
    }
  }
  for (const Row& row : all) {
    CHECK_MESSAGE(forms.count(row.form) == 1, "no template templates/letters/", row.form, ".mustache");
    CHECK_MESSAGE((row.command.empty() ? row.reason : row.command).ends_with(".") == row.command.empty(), row.path());
  }
}

TEST_CASE("whatever a policy has written to the complainant has a template") {
  std::set<std::string> events;
  for (const std::string& form : names_in("templates/letters", ".mustache")) {
    const std::string path = "templates/letters/" + form + ".mustache";
    Diagnostics diagnostics;
    const auto read =
        read_template(std::make_shared<const Source>(Source{path, read_repository_file(path)}), diagnostics);
    REQUIRE_MESSAGE(read, path);
    REQUIRE_MESSAGE(read->key("title") != nullptr, path);
    if (const TemplateKey* with = read->key("for")) {
      for (const std::string& event : split(with->value, ", ")) events.insert(event);
    }
  }
  std::vector<std::string> ids(std::begin(policies), std::end(policies));
  ids.emplace_back("data-protection");
  for (const std::string& id : ids) {
    Diagnostics diagnostics;
    const std::string path = "policies/" + id + ".yaml";
    const auto policy =
        read_policy(std::make_shared<const Source>(Source{path, read_repository_file(path)}), diagnostics);
    REQUIRE_MESSAGE(policy, path);
    for (const EventType& event : policy->events) {
      const bool written = event.to_complainant || !event.says.empty();
      if (written) CHECK_MESSAGE(events.count(event.name) == 1, path, ": no template goes with '", event.name, "'");
    }
  }
}

TEST_CASE("no golden letter is left over") {
  std::set<std::string> told = {"letters"};
  for (const Row& row : rows()) told.insert(row.path().substr(folder.size(), row.path().size() - folder.size() - 4));
  for (const std::string& name : names_in(folder, ".txt")) CHECK_MESSAGE(told.count(name) == 1, name, " is in no row");
}

TEST_CASE("a golden letter is fit to be sent") {
  for (const std::string& name : names_in(folder, ".txt")) {
    if (name == "letters") continue;
    CAPTURE(name);
    const std::string text = read_repository_file(folder + name + ".txt");
    for (const char* wrong : {"\n\n\n", " \n", "{{", "}}", "\t", "..", " ,", " ;"})
      CHECK(text.find(wrong) == std::string::npos);
    CHECK(text.ends_with("\n"));
    CHECK_FALSE(text.ends_with("\n\n"));
    for (const std::string& line : lines_in(text)) {
      const bool one_word = line.find_first_of(' ', line.find_first_not_of(" -")) == std::string::npos;
      CHECK_MESSAGE((line.size() <= 72 || one_word), line);
    }
  }
}

TEST_CASE("a note to a colleague does not name who complained") {
  for (const std::string& name : names_in(folder, ".txt")) {
    if (name.find("/note-to-") == std::string::npos) continue;
    CHECK_MESSAGE(read_repository_file(folder + name + ".txt").find("Sample") == std::string::npos, name);
  }
}

TEST_SUITE_END();
