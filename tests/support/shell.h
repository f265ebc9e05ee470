// The few commands that a transcript may type, run in process against a World in memory: plaint itself, and what is
// needed to lay out files before it. No real shell, and nothing outside the memory but what `use` copies into it; after
// `on-disk` a temporary folder with the real World takes the place of the memory, where git is to be seen at work.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "world/memory_world.h"

namespace plaint::testing {

struct Outcome {
  std::string output;  // results and messages in the order in which they were written
  int status = 0;
};

class Shell {
 public:
  // One command, with the text that stood below it as `<<EOF` (each line with its line end):
  //   plaint WORDS...   cat > PATH <<EOF   cat PATH   echo WORDS > PATH   rm PATH   cd FOLDER
  //   plaint WORDS... <<EOF                   the text is its standard input
  //   at-terminal plaint WORDS... <<EOF       the same, typed by a person who can be asked
  //   today 2026-03-20                        (it is 20 March 2026 until told otherwise)
  //   on-disk                                 from here on in a temporary folder, which goes with the Shell
  //   git WORDS...   ls FOLDER   sh WORDS...  only on the disk: as Asha Example, at noon of that day
  //   use FOLDER                              the files of a folder of the repository become those of the memory
  //   add FOLDER                              the same, added to what is there, under the same name: add policies
  //   use-repository                          the repository's own workspace: its cases, policies, templates ...
  // `NAME=value` before a command sets the environment for it; quotes are those of a shell; `> PATH` keeps the output.
  Outcome type(std::string_view command, const std::string& input = {});

  // Adds the files below a folder of the repository, at the root of the memory.
  void load(const std::string& folder);
  // The same, at the place that they have in the repository.
  void add(const std::string& folder);
  void load_repository();

  MemoryWorld& memory() { return memory_; }

 private:
  Outcome run_words(const std::vector<std::string>& words, const std::string& input);
  Outcome run_plaint(const std::vector<std::string>& words, const std::string& input);
  Outcome run_program(const std::vector<std::string>& words, const std::string& input);
  Outcome lay_out(const std::vector<std::string>& words);
  Outcome start_on_disk();
  World world();
  World disk_world();
  void put(const std::string& path, const std::string& text);

  MemoryWorld memory_;
  std::shared_ptr<const std::string> disk_;  // the temporary folder, deleted with the Shell; none: all is in memory
};

// A file of the repository; the tests run in its root. Throws when it cannot be read.
std::string read_repository_file(const std::string& path);

}  // namespace plaint::testing
