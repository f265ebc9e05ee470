#include <doctest/doctest.h>
#include <sys/stat.h>

#include <chrono>
#include <fstream>
#include <sstream>

#include "support/temporary_folder.h"
#include "world/real_world.h"

using namespace plaint;
using plaint::testing::TemporaryFolder;

namespace {

struct Machine {
  Machine() : world(real_world(out, out)) { REQUIRE(world.enter_folder(folder.path().string())); }
  TemporaryFolder folder;
  std::ostringstream out;
  World world;
};

}  // namespace

TEST_CASE("a program gets its input and gives what it prints, however much") {
  Machine machine;
  const std::string much(3'000'000, 'x');
  const auto copied = machine.world.run_program({{"cat"}, much});
  REQUIRE(copied);
  CHECK(copied->out == much);
  CHECK(copied->status == 0);
  const auto both = machine.world.run_program({{"sh", "-c", "head -c 1000000 /dev/zero >&2; head -c 1000000 /dev/zero; exit 7"}});
  REQUIRE(both);
  CHECK(both->out.size() == 1'000'000);
  CHECK(both->err.size() == 1'000'000);
  CHECK(both->status == 7);
}

TEST_CASE("a program that does not want its input, one that is killed, one that is not there") {
  Machine machine;
  const auto deaf = machine.world.run_program({{"true"}, std::string(1'000'000, 'x')});
  REQUIRE(deaf);
  CHECK(deaf->status == 0);
  const auto killed = machine.world.run_program({{"sh", "-c", "kill -9 $$"}});
  REQUIRE(killed);
  CHECK(killed->status == 128 + 9);
  const auto missing = machine.world.run_program({{"no-such-program-here"}});
  REQUIRE_FALSE(missing);
  CHECK(missing.problem().message == "'no-such-program-here' cannot be run: No such file or directory");
}

TEST_CASE("what a program leaves running is not waited for") {
  Machine machine;
  const auto begun = std::chrono::steady_clock::now();
  const auto finished = machine.world.run_program({{"sh", "-c", "sleep 30 & echo done; echo $! > pid"}});
  REQUIRE(finished);
  CHECK(finished->out == "done\n");
  CHECK(std::chrono::steady_clock::now() - begun < std::chrono::seconds(20));
  CHECK(machine.world.run_program({{"sh", "-c", "kill $(cat pid)"}}));
}

TEST_CASE("a program runs where the world is, with the variables that it was given and without those taken away") {
  Machine machine;
  ::setenv("PLAINT_TEST_VARIABLE", "ours", 1);
  Program program{{"sh", "-c", "echo \"$PLAINT_TEST_VARIABLE\"; pwd -P"}};
  const std::string place = std::filesystem::canonical(machine.folder.path()).string() + "\n";
  CHECK(machine.world.run_program(program)->out == "ours\n" + place);
  program.environment = {{"PLAINT_TEST_VARIABLE", "given"}};
  CHECK(machine.world.run_program(program)->out == "given\n" + place);
  program.environment = {{"PLAINT_TEST_VARIABLE", std::nullopt}};
  CHECK(machine.world.run_program(program)->out == "\n" + place);
  ::unsetenv("PLAINT_TEST_VARIABLE");
}

TEST_CASE("a workspace is locked by one alone, and who holds it is said") {
  Machine machine;
  REQUIRE(machine.world.write_file("plaint.yaml", "organisation: Imago\n"));
  auto held = machine.world.lock_file("plaint.yaml", 1);
  REQUIRE(held);
  const auto refused = machine.world.lock_file("plaint.yaml", 1);
  REQUIRE_FALSE(refused);
  CHECK(refused.problem().message.starts_with("another plaint is writing here"));
  CHECK(refused.problem().message.ends_with("'plaint.yaml' was not free for 1 seconds"));
  held = Lock{};
  CHECK(machine.world.lock_file("plaint.yaml", 1));
  CHECK_FALSE(machine.world.lock_file("elsewhere.yaml", 1));
}

TEST_CASE("a file put in the place of a locked one by an editor is a new lock") {
  Machine machine;
  REQUIRE(machine.world.write_file("plaint.yaml", "organisation: Imago\n"));
  const auto held = machine.world.lock_file("plaint.yaml", 1);
  REQUIRE(machine.world.write_file("plaint.yaml", "organisation: Imago 2\n"));  // a rename: another inode
  CHECK(machine.world.lock_file("plaint.yaml", 1));
}

TEST_CASE("a private file is for its owner alone, also when it was not before") {
  Machine machine;
  const auto mode_of = [&](const char* name) {
    struct stat about = {};
    REQUIRE(::stat((machine.folder.path() / name).c_str(), &about) == 0);
    return about.st_mode & 0777;
  };
  REQUIRE(machine.world.write_private_file("people/C-2026-0001.yaml", "name: A\n"));
  CHECK(mode_of("people") == 0700);
  CHECK(mode_of("people/C-2026-0001.yaml") == 0600);
  CHECK_FALSE(machine.world.others_may_read("people/C-2026-0001.yaml"));
  REQUIRE(machine.world.write_file("open.yaml", "x\n"));
  REQUIRE(::chmod((machine.folder.path() / "open.yaml").c_str(), 0644) == 0);
  CHECK(machine.world.others_may_read("open.yaml"));
  REQUIRE(machine.world.write_private_file("open.yaml", "y\n"));
  CHECK(mode_of("open.yaml") == 0600);
}

TEST_CASE("what is deleted is gone, and what is not there cannot be") {
  Machine machine;
  REQUIRE(machine.world.write_file("a.yaml", "x\n"));
  REQUIRE(machine.world.remove_file("a.yaml"));
  CHECK_FALSE(machine.world.file_exists("a.yaml"));
  const auto again = machine.world.remove_file("a.yaml");
  REQUIRE_FALSE(again);
  CHECK(again.problem().message == "'a.yaml' cannot be deleted: No such file or directory");
}
