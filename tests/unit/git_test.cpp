#include "world/git.h"

#include <doctest/doctest.h>

#include "commands/change.h"
#include "support/repository.h"

using namespace plaint;
using plaint::testing::has_git;
using plaint::testing::Repository;

namespace {

Change acknowledged() {
  return {{{Repository::case_path, "new\n"}},
          {"C-2026-0001: acknowledged", {}, trailers_for("C-2026-0001", "acknowledged", make_date(2026, 3, 4))}};
}

int change(Repository& repository, const Change& wanted = acknowledged()) {
  Workspace workspace;
  return write_change(repository.world(), workspace, wanted);
}

constexpr const char* subjects = "git log --format=%s";

struct Refusal {
  const char* what;
  const char* script;  // in the workspace, beforehand
  const char* why;     // after "is written, but not committed: "
  const char* way_out;
};

}  // namespace

TEST_CASE("a change is committed alone, with its trailers and nothing of the working folder besides") {
  if (!has_git()) return;
  Repository repository("echo staged > other.txt; git add other.txt; echo changed >> plaint.yaml; echo x > untracked.txt");
  CHECK(change(repository) == exit_well);
  CHECK(repository.told() == "");
  CHECK(repository.sh("git log -1 --format=%B --name-only") ==
        "C-2026-0001: acknowledged\n\nCase: C-2026-0001\nEvent: acknowledged\nDate: 2026-03-04\n\n\n"
        "cases/2026/C-2026-0001.yaml\n");
  CHECK(repository.sh("git status --porcelain") == "A  other.txt\n M plaint.yaml\n?? untracked.txt\n");
}

TEST_CASE("what was changed by hand is a commit of its own") {
  if (!has_git()) return;
  Repository repository("echo by-hand > cases/2026/C-2026-0001.yaml");
  CHECK(change(repository) == exit_well);
  CHECK(repository.sh(subjects) == "C-2026-0001: acknowledged\nC-2026-0001: changed by hand\nfirst\n");
  CHECK(repository.sh("git show HEAD~1:cases/2026/C-2026-0001.yaml") == "by-hand\n");
}

TEST_CASE("new and deleted files are committed, personal ones never") {
  if (!has_git()) return;
  Repository repository;
  const std::string added = "cases/2027/C-2027-0001.yaml";
  CHECK(change(repository, {{{added, "new\n"}, {"people/C-2027-0001.yaml", "name: A\n", true}}, {"C-2027-0001: new"}}) == exit_well);
  CHECK(change(repository, {{{Repository::case_path, {}}}, {"C-2026-0001: undid new"}}) == exit_well);
  CHECK(repository.sh("git log -2 --format=%s --name-status") ==
        "C-2026-0001: undid new\n\nD\tcases/2026/C-2026-0001.yaml\nC-2027-0001: new\n\nA\tcases/2027/C-2027-0001.yaml\n");
  CHECK(repository.sh("stat -c %a people people/*") == "700\n600\n");
  CHECK(repository.sh("git status --porcelain") == "?? people/\n");
}

TEST_CASE("the same text again is nothing to commit, and no mistake") {
  if (!has_git()) return;
  Repository repository("echo staged > other.txt; git add other.txt");
  CHECK(change(repository) == exit_well);
  CHECK(change(repository) == exit_well);
  CHECK(repository.told() == "");
  CHECK(repository.sh(subjects) == "C-2026-0001: acknowledged\nfirst\n");
}

TEST_CASE("where git will not commit, the file is right, and the sentence says why and the way out") {
  if (!has_git()) return;
  const Refusal rows[] = {
      {"no repository", "rm -rf .git", "this folder is not under git",
       "plaint init puts it there; or write 'git: none' in plaint.yaml, and nothing is committed"},
      {"a hook", "printf '#!/bin/sh\\necho house rule: not today >&2; exit 1\\n' > .git/hooks/pre-commit; chmod +x .git/hooks/*",
       "git would not: house rule: not today", "when a hook of this repository says so (.git/hooks), do what it asks"},
      {"a silent hook", "printf '#!/bin/sh\\nexit 1\\n' > .git/hooks/pre-commit; chmod +x .git/hooks/*",
       "git would not: a hook refused it without a word, or git was stopped",
       "when a hook of this repository says so (.git/hooks), do what it asks"},
      {"index.lock", "touch .git/index.lock", "another git is at work here, or one was interrupted and left its lock",
       "when no other git is running: rm \"$(git rev-parse --git-path index.lock)\""},
      {"HEAD.lock", "touch .git/HEAD.lock", "another git is at work here, or one was interrupted and left its lock",
       "when no other git is running: rm \"$(git rev-parse --git-path HEAD.lock)\""},
      {"no identity", "git config --unset user.name; git config --unset user.email; git config user.useConfigOnly true",
       "git does not know who you are", "git config user.name \"Your Name\" && git config user.email you@example.org"},
      {"a merge", "git switch -qc other; echo o > o; git add o; git commit -qm o; git switch -q main; git merge -q --no-ff --no-commit other",
       "a merge is not finished here", "git status tells what is left of it; git commit finishes it, git merge --abort gives it up"},
      {"a conflict",
       "git switch -qc other; echo a > x; git add x; git commit -qm a; git switch -q main; echo b > x; git add x; git commit -qm b; git merge -q other",
       "a merge is not finished here",
       "git status tells what is left of it; git commit finishes it, git merge --abort gives it up"},
      {"an ignored path", "git rm -q --cached cases/2026/C-2026-0001.yaml; git commit -qm gone; echo cases/ > .gitignore",
       "git is told to ignore this file", "take it out of .gitignore; git check-ignore -v FILE names the line"},
      {"a signature", "git config commit.gpgsign true; git config gpg.program false",
       "git is set to sign every commit, and could not sign this one",
       "mend the signing, or turn it off here: git config commit.gpgsign false"},
      {"line ends", "git config core.autocrlf true; git config core.safecrlf true",
       "git is set to refuse these line ends (core.safecrlf)", "git config core.safecrlf warn"},
      {"a damaged repository", "rm -rf .git/objects/*", "git's store in this folder is damaged",
       "git fsck tells more; a copy from another machine or a backup mends it"},
      {"a path in what a hook says",
       "printf '#!/bin/sh\\necho see /srv/rules/cases.txt, 3/4 of it >&2; exit 1\\n' > .git/hooks/pre-commit; chmod +x .git/hooks/*",
       "git would not: see cases.txt, 3/4 of it", "when a hook of this repository says so (.git/hooks), do what it asks"},
      {"a locked branch", "touch .git/refs/heads/main.lock", "another git is at work here, or one was interrupted and left its lock",
       "when no other git is running: rm \"$(git rev-parse --git-path refs/heads/main.lock)\""},
  };
  for (const Refusal& row : rows) {
    INFO(row.what);
    Repository repository(row.script);
    CHECK(change(repository) == exit_failed);
    CHECK(repository.text_of(Repository::case_path) == "new\n");
    const std::string told = std::string("plaint: cases/2026/C-2026-0001.yaml is written, but not committed: ") + row.why +
                             "\nhint: " + row.way_out +
                             "; afterwards: git add cases/2026/C-2026-0001.yaml && git commit -m \"C-2026-0001: "
                             "acknowledged\" cases/2026/C-2026-0001.yaml\n";
    CHECK(repository.told() == told);
  }
}

TEST_CASE("without git the file is right, and the way out is told") {
  if (!has_git()) return;
  Repository repository;
  repository.world().run_program = [](const Program&) -> Result<Finished> { return Problem{"no such program", {}}; };
  CHECK(change(repository) == exit_failed);
  CHECK(repository.text_of(Repository::case_path) == "new\n");
  CHECK(repository.told().find("not committed: git is not installed, or cannot be run\nhint: install it, or write 'git: none' "
                               "in plaint.yaml") != std::string::npos);
}

TEST_CASE("a repository of somebody else is not trusted, and the way out is told") {
  if (!has_git()) return;
  Repository repository;
  if (repository.sh("chown -R 65534 . && echo done") != "done\n") {
    MESSAGE("SKIPPED: only root can give a folder to somebody else");
    return;
  }
  CHECK(change(repository) == exit_failed);
  CHECK(repository.text_of(Repository::case_path) == "new\n");
  CHECK(repository.told().find("git does not trust this folder, because it belongs to somebody else\nhint: if it is yours to "
                               "work in: git config --global --add safe.directory") != std::string::npos);
}

TEST_CASE("a commit on no branch is made and told") {
  if (!has_git()) return;
  Repository repository("git checkout -q --detach");
  CHECK(change(repository) == exit_well);
  CHECK(repository.told() == "plaint: this was committed on no branch: git may lose it from view\n"
                             "hint: git switch -c NAME gives the work a branch; when git status speaks of a rebase, git rebase --continue does\n");
  CHECK(repository.sh(subjects) == "C-2026-0001: acknowledged\nfirst\n");
}

TEST_CASE("settings that change what git prints or writes change nothing for plaint") {
  if (!has_git()) return;
  for (const char* script :
       {"git config core.autocrlf true", "git config core.autocrlf input", "git config commit.verbose true",
        "git config commit.cleanup scissors", "git config core.commentChar C", "git config commit.status false",
        "git config color.ui always", "git config status.short true", "git config advice.statusHints false",
        "echo t > t; git config commit.template t", "git config core.editor false", "git config core.quotePath true",
        "git config core.fsmonitor true", "git config i18n.commitEncoding latin1", "git config trailer.separators =",
        "git config status.showUntrackedFiles no", "git config core.fileMode false", "git config core.ignoreCase true"}) {
    INFO(script);
    Repository repository(script);
    CHECK(change(repository) == exit_well);
    CHECK(repository.told() == "");
    CHECK(repository.sh("git -c color.ui=never log --format=%s") == "C-2026-0001: acknowledged\nfirst\n");
    CHECK(repository.text_of(Repository::case_path) == "new\n");
    CHECK(change(repository) == exit_well);  // nothing new
    CHECK(repository.sh("git -c color.ui=never log --format=%s") == "C-2026-0001: acknowledged\nfirst\n");
  }
}

TEST_CASE("a workspace may be a folder of a bigger repository, a further working folder, or a submodule") {
  if (!has_git()) return;
  for (const char* script :
       {"mkdir -p charity; git mv plaint.yaml cases charity/; git commit -qm moved; cd ..; ln -s work/charity place",
        "git worktree add -q ../place -b second",
        "cd ..; mkdir big; cd big; git init -q; git -c protocol.file.allow=always submodule -q add ../work sub; "
        "git -C sub config user.name A; git -C sub config user.email a@example.org; ln -s big/sub ../place"}) {
    INFO(script);
    Repository repository(script);
    REQUIRE(repository.world().enter_folder("../place"));
    CHECK(change(repository) == exit_well);
    CHECK(repository.told() == "");
    CHECK(repository.sh("git log -1 --format=%s") == "C-2026-0001: acknowledged\n");
    const auto versions = git::versions_of(repository.world(), Repository::case_path);
    REQUIRE(versions);
    CHECK(versions->back().text == "new\n");
  }
}

TEST_CASE("the words of a commit message stand in no list of processes") {
  if (!has_git()) return;
  Repository repository;
  bool seen = false;
  repository.world().run_program = [&, run = repository.world().run_program](const Program& program) {
    for (const std::string& word : program.words) seen = seen || word.find("secret") != std::string::npos;
    return run(program);
  };
  CHECK(change(repository, {{{Repository::case_path, "new\n"}}, {"secret subject", "secret body", {{"Case", "secret"}}}}) == exit_well);
  CHECK(!seen);
  CHECK(repository.sh("git log -1 --format=%B").find("secret body") != std::string::npos);
}

TEST_CASE("the versions of a file, the oldest first, with who and when") {
  if (!has_git()) return;
  Repository repository(
      "export GIT_AUTHOR_DATE='2026-03-04T23:30:00+0100' GIT_COMMITTER_DATE='2026-03-05T10:00:00+0000';"
      "echo two > cases/2026/C-2026-0001.yaml; git commit -qam 'C-2026-0001: noted\n\nbody line\n\nCase: C-2026-0001';"
      "git rm -q cases/2026/C-2026-0001.yaml; git commit -qm gone");
  const auto versions = git::versions_of(repository.world(), Repository::case_path);
  REQUIRE(versions);
  REQUIRE(versions->size() == 3);
  const git::Version& second = (*versions)[1];
  CHECK((*versions)[0].text == "old\n");
  CHECK(second.text == "two\n");
  CHECK(second.subject == "C-2026-0001: noted");
  CHECK(second.body == "body line\n\nCase: C-2026-0001\n");
  CHECK(second.author == "Asha Example");
  CHECK(iso(git::day_of(second.author_time)) == "2026-03-04");
  CHECK(iso(git::day_of(1782861000)) == "2026-07-01");  // 30 June 2026, 23:10 UTC: summer time
  CHECK(iso(git::day_of(second.commit_time)) == "2026-03-05");
  CHECK_FALSE((*versions)[2].text);
  const auto none = git::versions_of(repository.world(), "cases/2026/C-2026-0009.yaml");
  REQUIRE(none);
  CHECK(none->empty());
}

TEST_CASE("what a merge threw away is a version too, and each version knows what it was made from") {
  if (!has_git()) return;
  Repository repository(
      "git switch -qc other; echo lost > cases/2026/C-2026-0001.yaml; git commit -qam lost; git switch -q main;"
      "echo kept > cases/2026/C-2026-0001.yaml; git commit -qam kept; git merge -q -s ours -m merge other");
  const auto versions = git::versions_of(repository.world(), Repository::case_path);
  REQUIRE(versions);
  REQUIRE(versions->size() == 4);
  CHECK((*versions)[0].parents.empty());
  CHECK((*versions)[1].parents == std::vector{(*versions)[0].commit});
  CHECK((*versions)[3].subject == "merge");
  CHECK((*versions)[3].parents.size() == 2);
}

TEST_CASE("looking runs no program that a repository names") {
  if (!has_git()) return;
  Repository repository(
      "trap='touch ../trapped; cat'; for name in core.fsmonitor core.pager pager.log diff.external gpg.program filter.x.clean "
      "filter.x.smudge diff.x.textconv diff.x.command core.sshCommand core.editor sequence.editor core.askPass "
      "core.alternateRefsCommand uploadpack.packObjectsHook; do git config $name \"$trap\"; done;"
      "git config log.showSignature true; echo '* filter=x diff=x' > .gitattributes; mkdir -p .git/hooks;"
      "for hook in post-index-change reference-transaction post-checkout pre-commit; do"
      " printf '#!/bin/sh\\ntouch ../trapped\\n' > .git/hooks/$hook; done; chmod +x .git/hooks/*;"
      "rm -f ../trapped; echo two > cases/2026/C-2026-0001.yaml");
  CHECK(git::versions_of(repository.world(), Repository::case_path));
  CHECK(git::is_repository(repository.world()));
  CHECK(git::setting(repository.world(), "user.email") == "asha@example.org");
  CHECK(git::user_email(repository.world()) == "asha@example.org");
  CHECK(repository.sh("ls ../trapped 2>/dev/null || echo none") == "none\n");
}

TEST_CASE("a hook that runs plaint does not lead it to another repository") {
  if (!has_git()) return;
  Repository repository("git init -q ../elsewhere");
  repository.set("GIT_DIR", "../elsewhere/.git");
  repository.set("GIT_INDEX_FILE", "../elsewhere/index");
  CHECK(change(repository) == exit_well);
  CHECK(repository.sh("unset GIT_DIR GIT_INDEX_FILE; git log -1 --format=%s") == "C-2026-0001: acknowledged\n");
}
