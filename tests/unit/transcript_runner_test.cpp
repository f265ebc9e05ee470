// The runner itself: what it types, what it leaves alone, and how a difference looks.
#include <doctest/doctest.h>

#include "support/transcript.h"

using namespace plaint::testing;

TEST_CASE("a transcript is typed again, and its output is what plaint says now") {
  Shell shell;
  CHECK(replay_transcript("Prose.\n"
                          "\n"
                          "  $ plaint --version\n"
                          "  old output\n"
                          "\n"
                          "  with an empty line\n"
                          "\n"
                          "More prose.\n"
                          "  $ plaint frobnicate\n",
                          shell) ==
        "Prose.\n"
        "\n"
        "  $ plaint --version\n"
        "  plaint 0.1.0\n"
        "\n"
        "More prose.\n"
        "  $ plaint frobnicate\n"
        "  plaint: 'frobnicate' is not a command of plaint\n"
        "  hint: see plaint --help\n"
        "  [2]\n");
}

TEST_CASE("a transcript lays out files") {
  const std::string text =
      "  $ cat > cases/a.yaml <<EOF\n"
      "  > case: a\n"
      "  > \n"
      "  > events: []\n"
      "  > EOF\n"
      "  $ cat cases/a.yaml\n"
      "  case: a\n"
      "\n"
      "  events: []\n"
      "  $ echo 'two  words' > b\n"
      "  $ echo more >> b\n"
      "  $ cat b\n"
      "  two  words\n"
      "  more\n"
      "  $ rm b\n"
      "  $ cat b\n"
      "  'b' cannot be read: No such file or directory\n"
      "  [1]\n"
      "  $ sed s/a/b/\n"
      "  a transcript knows no command 'sed' (tests/support/shell.h)\n"
      "  [127]\n";
  Shell shell;
  CHECK(replay_transcript(text, shell) == text);
}

TEST_CASE("of a README only the examples of plaint are typed, and ... stands for any lines") {
  const std::string text =
      "$ plaint --version\nis not in a fence\n"
      "```console\n"
      "$ ./do demo\n"
      "built\n"
      "$ plaint --help\n"
      "...\n"
      "Each command tells more with --help.\n"
      "```\n";
  Shell shell;
  CHECK(replay_markdown(text, shell) == text);
  CHECK(replay_markdown("```\n$ plaint --version\nplaint 0\n\n$ ls\nx\n```\n", shell) ==
        "```\n$ plaint --version\nplaint 0.1.0\n\n$ ls\nx\n```\n");
}

TEST_CASE("a comment of a document says which day it is, and what is answered") {
  const std::string text =
      "<!-- today 2026-03-04 -->\n"
      "```\n"
      "$ plaint workday today '1 working day'\n"
      "2026-03-05\n"
      "```\n";
  Shell shell;
  shell.load_repository();
  CHECK(replay_markdown(text, shell) == text);
  const std::string page = ".Bd -literal\n.\\\" today 2026-03-06\n$ plaint workday today '1 working day'\n2026-03-09\n.Ed\n";
  CHECK(replay_manual(page, shell) == page);
}

TEST_CASE("a man page is read as its reader sees it") {
  Shell shell;
  CHECK(replay_manual(".Bd -literal\n$ plaint \\-\\-version\n.Ed\n", shell) ==
        ".Bd -literal\n$ plaint \\-\\-version\nplaint 0.1.0\n.Ed\n");
  const std::string same = ".Bd -literal\n$ plaint \\-\\-version\nplaint 0.1.0\n.Ed\n.Sh NEXT\n";
  CHECK(replay_manual(same, shell) == same);
}

TEST_CASE("a session without indent keeps the exit status") {
  Shell shell;
  CHECK(replay_session("$ plaint --version --bad\n", shell) == "$ plaint --version --bad\nplaint 0.1.0\n");
  CHECK(replay_session("$ plaint frobnicate\n", shell) ==
        "$ plaint frobnicate\nplaint: 'frobnicate' is not a command of plaint\nhint: see plaint --help\n[2]\n");
}

TEST_CASE("a difference is shown with the lines around it") {
  CHECK(difference("a\nb\nc\n", "a\nb\nc\n").empty());
  CHECK(difference("a\nb\nc\n", "a\nx\nc\n") == "from line 2:\n  a\n- b\n+ x\n");
  CHECK(difference("a\n", "a\nb\n") == "from line 2:\n  a\n+ b\n");
}
