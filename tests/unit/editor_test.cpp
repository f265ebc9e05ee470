#include "commands/editor.h"

#include <doctest/doctest.h>

#include "world/memory_world.h"

using namespace plaint;

TEST_CASE("the words of an editor's command are those of a shell") {
  using Words = std::vector<std::string>;
  CHECK(split_words("nano") == Words{"nano"});
  CHECK(split_words("  code   --wait ") == Words{"code", "--wait"});
  CHECK(split_words("sed -i 's/a b/c/'") == Words{"sed", "-i", "s/a b/c/"});
  CHECK(split_words("sed -i \"\\$a\\  x\"") == Words{"sed", "-i", "$a\\  x"});
  CHECK(split_words("a\\ b ''") == Words{"a b", ""});
  CHECK(split_words("").empty());
  CHECK(split_words("$(rm x) `y` ; z") == Words{"$(rm", "x)", "`y`", ";", "z"});
}

TEST_CASE("VISUAL goes before EDITOR; without them the first that is there, where somebody can use it") {
  MemoryWorld memory;
  std::vector<std::string> tried;
  memory.programs = [&](const Program& program) -> Result<Finished> {
    tried.push_back(program.words.front());
    CHECK(program.words.back() == "file");
    CHECK(program.at_terminal);
    if (program.words.front() == "vi") return Finished{};
    return Problem{"not there", {}};
  };
  CHECK_FALSE(open_in_editor(memory.world(), "file"));  // nobody is at the keyboard
  CHECK(tried.empty());
  memory.input_is_terminal = true;
  CHECK(open_in_editor(memory.world(), "file"));
  CHECK(tried == std::vector<std::string>{"editor", "nano", "vi"});
  tried.clear();
  memory.variables = {{"EDITOR", "vi -n"}, {"VISUAL", "gone --wait"}};
  CHECK_FALSE(open_in_editor(memory.world(), "file"));
  CHECK(tried == std::vector<std::string>{"gone"});
}
