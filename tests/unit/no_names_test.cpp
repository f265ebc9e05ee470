// Whatever is typed, nothing of people/ is printed unless the command is there to show it.
#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <sstream>
#include <vector>

#include "cli/command.h"
#include "support/shell.h"

using namespace plaint;
using plaint::testing::Shell;

namespace {

constexpr std::string_view secrets[] = {"Zelda", "zelda", "Quillfeather", "960001", "Nettlebed", "TN1 1AA"};

// Those that are there to show it, or to have it typed in.
constexpr std::string_view may_show[] = {"edit", "letter", "new"};

// What to type after a command; those that are not here get the reference of the case, and nothing.
const std::map<std::string, std::vector<std::string>> arguments = {
    {"check", {"", "4", "people/C-2026-0004.yaml"}},
    {"erase", {"2019-5 --reason x --yes", "2019-5 --reason x", "4 --reason x --yes", "4 --reason x --override y --yes", "4 --reason 'Zelda asked' --override y --yes"}},
    {"list", {"", "--all"}},
    {"policy diff", {"example@1 example@1"}},
    {"policy show", {"example"}},
    {"policy test", {""}},
    {"retention", {"", "--apply --yes", "--apply"}},
    {"workday", {"2026-03-02 '3 days'"}},
};

std::vector<std::string> words_of(std::string_view formats) {
  std::istringstream stream{std::string(formats)};
  std::vector<std::string> words;
  for (std::string word; stream >> word;) words.push_back(word);
  if (words.empty()) words.push_back("text");
  return words;
}

void lay_out(Shell& shell, const std::string& people) {
  shell.load("tests/diagnostics/common");
  auto& files = shell.memory().files;
  files[".gitignore"] = "/people/\n";
  files["people/C-2026-0004.yaml"] = people;
  files["people/C-2019-0005.yaml"] = people;
  files["cases/2019/C-2019-0005.yaml"] =
      "case: C-2019-0005\nkind: complaint\npolicy: example@1\nreceived: 2019-03-04\nsummary: Two visits were missed\n"
      "events:\n  - {date: 2019-03-06, event: closed, outcome: upheld}\n";
  files["people/C-2026-0004/letter.txt"] = "Dear Zelda Quillfeather\n";
  files["people/zelda-quillfeather.txt"] = "Dear Zelda Quillfeather\n";
  files["cases/2026/C-2026-0004.yaml"] =
      "case: C-2026-0004\nkind: complaint\npolicy: example@1\nreceived: 2026-03-02\n# Zelda\nsummary: Two visits were missed\n"
      "events:\n  - {date: 2026-03-04, event: acknowledged}\n  - {date: 2026-03-06, event: responded, outcome: upheld}\n";
}

// Gives back whether the case was spoken of.
bool check_is_silent(const std::string& people, const std::string& line) {
  Shell shell;
  lay_out(shell, people);
  const std::string output = shell.type(line).output;
  for (const std::string_view secret : secrets) {
    if (output.find(secret) == std::string::npos) continue;
    FAIL_CHECK("'", line, "' prints '", secret, "':\n", output);
  }
  return output.find("C-2026-0004") != std::string::npos;
}

}  // namespace

TEST_CASE("no command prints anything of people/ in any format, unless it is there to show it") {
  const std::string whole = "name: Zelda Quillfeather\naddress: |-\n  Nettlebed Cottage\n  TN1 1AA\nphone: 01632 960001\n";
  const std::string broken = "name: [Zelda Quillfeather\nZelda Quillfeather: x\nemail: zelda\nphone: \"01632 960001\n&Nettlebed *TN1 1AA\n";
  int spoken = 0;
  for (const Command& row : command_table()) {
    if (std::find(std::begin(may_show), std::end(may_show), row.name) != std::end(may_show)) continue;
    const auto known = arguments.find(std::string(row.name));
    const std::vector<std::string> endings = known == arguments.end() ? std::vector<std::string>{"", "4"} : known->second;
    for (const std::string& ending : endings) {
      for (const std::string& format : words_of(row.formats)) {
        const std::string line = "plaint " + std::string(row.name) + " " + ending + " --format " + format;
        spoken += check_is_silent(whole, line) ? 1 : 0;
        check_is_silent(broken, line);
      }
    }
  }
  CHECK(spoken > 10);  // the commands did run
}

TEST_CASE("nothing of people/ comes into git: neither into files nor into messages, and history and audit print none of it") {
  Shell shell;
  shell.type("on-disk");
  shell.type("use tests/diagnostics/common");
  shell.type("cat > .gitignore", "/people/\n");
  shell.type("cat > cases/2026/C-2026-0004.yaml",
             "case: C-2026-0004\nkind: complaint\npolicy: example@1\nreceived: 2026-03-02\nsummary: Two visits were missed\nevents:\n"
             "  - {date: 2026-03-04, event: acknowledged}\n");
  shell.type("git init -q");
  shell.type("git add .");
  shell.type("git commit -q -m first");
  shell.type("cat > people/C-2026-0004.yaml", "name: Zelda Quillfeather\nphone: 01632 960001\n");
  shell.type("cat > people/C-2026-0004/letter.txt", "Dear Zelda\n");
  std::string output;
  for (const char* line : {"plaint record 4 responded --outcome upheld --no-input", "plaint record 4 closed --outcome upheld --no-input",
                           "plaint history 4", "plaint history 4 --format json", "plaint audit", "plaint audit --format json", "plaint undo 4 --yes",
                           "plaint check", "plaint erase 4 --reason x --override y --yes", "git status --short --ignored=no", "git log --stat -p"}) {
    output += shell.type(line).output;
  }
  CAPTURE(output);
  for (const std::string_view secret : secrets) CHECK(output.find(secret) == std::string::npos);
  CHECK(output.find("C-2026-0004: erased") != std::string::npos);
}
