#include <doctest/doctest.h>

#include "commands/change.h"
#include "world/memory_world.h"

using namespace plaint;

TEST_SUITE_BEGIN("texts");

TEST_CASE("a note from another system gets plain line ends, from a file and from standard input") {
  const std::string from_windows = "\xEF\xBB\xBFShe rang.\r\nWe rang back.\r\n\r\n";
  MemoryWorld memory;
  memory.files["note.txt"] = from_windows;
  memory.input = from_windows;
  World world = memory.world();
  CHECK(*long_text(world, "", "@note.txt") == "She rang.\nWe rang back.");
  CHECK(*long_text(world, "", "-") == "She rang.\nWe rang back.");
}

TEST_CASE("what is typed stays as it was typed") {
  MemoryWorld memory;
  World world = memory.world();
  CHECK(*long_text(world, "", "as it is\n") == "as it is\n");
  CHECK(*long_text(world, "", "@@home") == "@home");
  CHECK(long_text(world, "", "@nowhere.txt").problem().hint == "a text that begins with @ names a file; for the sign itself write @@");
}

TEST_SUITE_END();
