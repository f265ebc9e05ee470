#include <doctest/doctest.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>
#include <stdexcept>
#include <thread>
#include <utility>
#include <vector>

#include "support/temporary_folder.h"
#include "world/london.h"
#include "world/memory_world.h"
#include "world/real_world.h"
#include "world/system.h"

using namespace plaint;
using plaint::testing::TemporaryFolder;
using namespace std::chrono_literals;

namespace {

std::chrono::sys_seconds utc(int year, unsigned month, unsigned day, std::chrono::seconds time) {
  return std::chrono::sys_days{std::chrono::year{year} / static_cast<int>(month) / static_cast<int>(day)} + time;
}

std::set<int> open_files() {
  std::set<int> numbers;
  for (int number = 0; number < 256; ++number) {
    if (::fcntl(number, F_GETFD) >= 0) numbers.insert(number);
  }
  return numbers;
}

Date day(int year, unsigned month, unsigned number) { return std::chrono::floor<Days>(utc(year, month, number, 0s)); }

}  // namespace

TEST_CASE("today is the date in the United Kingdom") {
  CHECK(london_date(utc(2026, 6, 30, 22h + 59min)) == day(2026, 6, 30));
  CHECK(london_date(utc(2026, 6, 30, 23h)) == day(2026, 7, 1));  // midnight in London
  CHECK(london_date(utc(2026, 12, 31, 23h + 59min)) == day(2026, 12, 31));
  // Summer time 2026: from 29 March 01:00 to 25 October 01:00.
  CHECK(london_date(utc(2026, 3, 28, 23h + 30min)) == day(2026, 3, 28));
  CHECK(london_date(utc(2026, 3, 29, 23h)) == day(2026, 3, 30));
  CHECK(london_date(utc(2026, 10, 24, 23h)) == day(2026, 10, 25));
  CHECK(london_date(utc(2026, 10, 25, 23h + 30min)) == day(2026, 10, 25));
  // A month that ends on a Sunday: summer time 2024 began on 31 March.
  CHECK(london_date(utc(2024, 3, 30, 23h + 30min)) == day(2024, 3, 30));
  CHECK(london_date(utc(2024, 3, 31, 23h + 30min)) == day(2024, 4, 1));
}

TEST_CASE("files that were read are closed before many are open, and none of somebody else's is") {
  const auto opened = [] { return system::Descriptor(::open("/dev/null", O_RDONLY | O_CLOEXEC)); };
  std::set<int> expected = open_files();
  std::vector<system::Descriptor> others;
  {
    system::Closing closing;
    for (int turn = 0; turn < 100; ++turn) {
      if (turn % 7 == 3) expected.insert(others.emplace_back(opened()).number());
      closing.add(opened());
      const std::set<int> now = open_files();
      CHECK(std::includes(now.begin(), now.end(), expected.begin(), expected.end()));
      CHECK(now.size() - expected.size() <= 16);
    }
  }
  CHECK(open_files() == expected);
}

TEST_CASE("files are read in the order in which they are asked for, and none stays open") {
  const TemporaryFolder folder;
  std::ostringstream out;
  World world = real_world(out, out);
  REQUIRE(world.enter_folder(folder.path().string()));
  std::filesystem::create_directory(folder.path() / "cases");
  std::vector<std::string> paths;
  for (int number = 0; number < 40; ++number) {
    paths.push_back((number % 3 == 0 ? "cases/" : "") + std::to_string(number));
    if (number != 7) std::ofstream(folder.path() / paths.back()) << "text " << number;
  }
  paths.emplace_back("cases");
  std::ofstream(folder.path() / "large") << std::string(100'000, 'x');
  paths.emplace_back("large");
  CHECK(world.read_file("0", 100).problem().message == "'0' cannot be read: No such file or directory");  // holds the folder open
  CHECK(*world.read_file("cases/0", 100) == "text 0");
  CHECK(*world.read_file("cases/0", 100) == "text 0");  // and that one
  const std::set<int> before = open_files();
  const std::vector<Result<std::string>> texts = world.read_files(paths, 200'000);
  REQUIRE(texts.size() == 42);
  for (std::size_t number = 0; number < 40; ++number) {
    if (number != 7) CHECK(*texts[number] == "text " + std::to_string(number));
  }
  CHECK(texts[7].problem().message == "'7' cannot be read: No such file or directory");
  CHECK(texts[40].problem().message == "'cases' is a folder, not a file");
  CHECK(texts[41]->size() == 100'000);
  CHECK(world.read_files({}, 100).empty());
  const std::set<int> after = open_files();
  CHECK(after.size() <= before.size());  // perhaps without the folder that was held
}

TEST_CASE("a file is read where it lies now, whatever became of the folder in which the last ones lay") {
  const TemporaryFolder folder;
  std::ostringstream out;
  World world = real_world(out, out);
  REQUIRE(world.enter_folder(folder.path().string()));
  const std::filesystem::path year = folder.path() / "cases" / "2026";
  const auto put = [&](const char* name, const char* text) {
    std::filesystem::create_directories(year);
    std::ofstream(year / name) << text;
  };
  const auto read = [&](const std::string& path) {
    const Result<std::string> text = world.read_file(path, 100);
    return text ? *text : text.problem().message;
  };
  const auto text = [&](const std::string& name) { return read("cases/2026/" + name); };
  put("a", "first\n");
  put("b", "second\n");
  CHECK(text("a") == "first\n");
  CHECK(text("b") == "second\n");
  CHECK(text("c") == "'cases/2026/c' cannot be read: No such file or directory");
  CHECK(text("a/") == "'cases/2026/a/' cannot be read: Not a directory");

  std::filesystem::remove_all(year);
  CHECK(text("a") == "'cases/2026/a' cannot be read: No such file or directory");
  put("a", "anew\n");
  CHECK(text("a") == "anew\n");
  CHECK(text("a") == "anew\n");

  std::filesystem::rename(year, folder.path() / "elsewhere");
  put("a", "in its place\n");
  put("plaint.yaml", "");
  REQUIRE(world.lock_file("cases/2026/plaint.yaml", 1));
  CHECK(text("a") == "in its place\n");

  std::filesystem::create_directory(folder.path() / "other");
  std::filesystem::rename(folder.path() / "elsewhere", folder.path() / "other" / "cases");
  REQUIRE(world.enter_folder((folder.path() / "other").string()));
  CHECK(read("cases/a") == "anew\n");
}

TEST_CASE("the zone and locale of the process do not change today") {
  std::ostringstream out;
  World world = real_world(out, out);
  const Date before = world.today();
  ::setenv("TZ", "Pacific/Kiritimati", 1);
  ::tzset();
  CHECK(world.today() - before <= Days{1});
  CHECK(world.today() == london_date(std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now())));
  ::unsetenv("TZ");
  ::tzset();
}

TEST_CASE("each job is done once, and what one throws comes out") {
  std::ostringstream out;
  MemoryWorld memory;
  for (const World& world : {real_world(out, out), memory.world()}) {
    std::vector<int> done(1000, 0);
    world.do_all(done.size(), [&](std::size_t index) { done[index] += 1; });
    CHECK(done == std::vector<int>(1000, 1));
    world.do_all(0, [](std::size_t) { FAIL("there is no job"); });
    const auto fails_at_seven = [](std::size_t index) {
      if (index == 7) throw std::runtime_error("seven");
    };
    CHECK_THROWS_WITH(world.do_all(1000, fails_at_seven), "seven");
  }
}

TEST_CASE("a job may have jobs of its own") {
  std::ostringstream out;
  MemoryWorld memory;
  for (const World& world : {real_world(out, out), memory.world()}) {
    std::vector<int> done(8 * 64, 0);
    world.do_all(8, [&](std::size_t at) {
      world.do_all(64, [&](std::size_t inside) { done[at * 64 + inside] += 1; });
    });
    CHECK(done == std::vector<int>(8 * 64, 1));
  }
}

TEST_CASE("what several threads make is used in order on one, and never too far ahead") {
  std::ostringstream out;
  MemoryWorld memory;
  for (const World& world : {real_world(out, out), memory.world()}) {
    constexpr std::size_t count = 5000;
    const auto here = std::this_thread::get_id();
    std::atomic<std::size_t> made = 0;
    std::size_t most = 0;
    std::vector<std::size_t> waiting(most_ahead), used;
    world.do_in_turn(
        count,
        [&](std::size_t at) {
          waiting[at % most_ahead] = at * 3;
          ++made;
        },
        [&](std::size_t at) {
          if (std::this_thread::get_id() != here) FAIL("used on another thread");
          most = std::max(most, made - used.size());
          used.push_back(waiting[at % most_ahead]);
        });
    CHECK(made == count);
    CHECK(most <= most_ahead);
    REQUIRE(used.size() == count);
    for (std::size_t at = 0; at < count; ++at) REQUIRE(used[at] == at * 3);
  }
}

TEST_CASE("what a job in the line throws comes out at its turn, and what its use throws at once") {
  std::ostringstream out;
  MemoryWorld memory;
  for (const World& world : {real_world(out, out), memory.world()}) {
    std::vector<std::size_t> used;
    const auto use = [&](std::size_t at) { used.push_back(at); };
    const auto make = [](std::size_t at) {
      if (at == 40 || at == 41) throw std::runtime_error(at == 40 ? "forty" : "forty-one");
    };
    CHECK_THROWS_WITH(world.do_in_turn(1000, make, use), "forty");
    CHECK(used.size() == 40);
    const auto use_fails = [](std::size_t at) {
      if (at == 7) throw std::runtime_error("seven");
    };
    CHECK_THROWS_WITH(world.do_in_turn(1000, [](std::size_t) {}, use_fails), "seven");
    world.do_in_turn(0, [](std::size_t) { FAIL("there is no job"); }, use);
  }
}

TEST_CASE("only an ordinary file of a sensible size is read") {
  const TemporaryFolder folder;
  std::ostringstream out;
  World world = real_world(out, out);
  REQUIRE(world.enter_folder(folder.path().string()));
  std::filesystem::create_directory(folder.path() / "folder");
  REQUIRE(::mkfifo((folder.path() / "pipe").c_str(), 0600) == 0);
  std::ofstream(folder.path() / "exact") << std::string(100, 'x');
  std::ofstream(folder.path() / "huge") << "x";
  std::filesystem::resize_file(folder.path() / "huge", 1024ULL * 1024 * 1024);

  // What is shorter than 16 KiB is read in one go, and what is longer is measured first.
  for (const std::size_t size : {0U, 1U, 16383U, 16384U, 16385U, 40000U}) {
    CAPTURE(size);
    std::string text(size, 'y');
    if (!text.empty()) text.back() = 'z';
    std::ofstream(folder.path() / "sized", std::ios::binary) << text;
    CHECK(*world.read_file("sized", largest_file) == text);
    if (size > 0) CHECK(world.read_file("sized", size - 1).problem().message.starts_with("'sized' is larger than "));
  }
  // Bytes that wait in a FIFO are no file either.
  const int waiting = ::open((folder.path() / "pipe").c_str(), O_RDWR);
  REQUIRE(::write(waiting, "case: C-2026-0001\n", 18) == 18);
  CHECK(world.read_file("pipe", largest_file).problem().message == "'pipe' is not an ordinary file");
  ::close(waiting);

  CHECK(*world.read_file("exact", 100) == std::string(100, 'x'));
  CHECK(world.read_file("exact", 99).problem().message == "'exact' is larger than 99 bytes");
  CHECK(world.read_file("huge", largest_file).problem().message == "'huge' is larger than 1 MiB");
  CHECK(world.read_file("folder", largest_file).problem().message == "'folder' is a folder, not a file");
  CHECK(world.read_file("pipe", largest_file).problem().message == "'pipe' is not an ordinary file");
  CHECK(world.read_file("/dev/zero", largest_file).problem().message == "'/dev/zero' is not an ordinary file");
  CHECK(world.read_file("none", largest_file).problem().message == "'none' cannot be read: No such file or directory");
  CHECK(world.read_file("a\x1b[2J", largest_file).problem().message ==
        "'a\\x1b[2J' cannot be read: No such file or directory");
}

TEST_CASE("a file is written whole, keeps its mode, and leaves nothing beside it") {
  const TemporaryFolder folder;
  std::ostringstream out;
  World world = real_world(out, out);
  REQUIRE(world.enter_folder(folder.path().string()));

  REQUIRE(world.write_file("cases/2026/a.yaml", "one\n"));
  CHECK(*world.read_file("cases/2026/a.yaml", largest_file) == "one\n");
  REQUIRE(::chmod((folder.path() / "cases/2026/a.yaml").c_str(), 0640) == 0);
  REQUIRE(world.write_file("cases/2026/a.yaml", "two\n"));
  CHECK(*world.read_file("cases/2026/a.yaml", largest_file) == "two\n");
  struct stat about = {};
  REQUIRE(::stat((folder.path() / "cases/2026/a.yaml").c_str(), &about) == 0);
  CHECK((about.st_mode & 07777) == 0640);
  CHECK(*world.list_files("cases/2026") == std::vector<std::string>{"cases/2026/a.yaml"});

  std::filesystem::create_symlink("a.yaml", folder.path() / "cases/2026/link.yaml");
  REQUIRE(world.write_file("cases/2026/link.yaml", "three\n"));
  CHECK(std::filesystem::is_symlink(folder.path() / "cases/2026/link.yaml"));
  CHECK(*world.read_file("cases/2026/a.yaml", largest_file) == "three\n");
  CHECK(!world.write_file("cases/2026/a.yaml/b", "no"));
}

TEST_CASE("in a workspace nothing is written or deleted through a link that leads out of it") {
  const TemporaryFolder folder;
  const TemporaryFolder elsewhere;
  std::ostringstream out;
  World world = real_world(out, out);
  REQUIRE(world.enter_folder(folder.path().string()));
  std::ofstream(elsewhere.path() / "x.yaml") << "theirs\n";
  std::filesystem::create_directory_symlink(elsewhere.path(), folder.path() / "people");
  std::filesystem::create_directory(folder.path() / "cases");
  std::filesystem::create_symlink(elsewhere.path() / "x.yaml", folder.path() / "cases/x.yaml");
  REQUIRE(world.write_file("people/before.yaml", "not a workspace yet\n"));
  REQUIRE(world.write_file("plaint.yaml", "\n"));
  const std::string why = ": a link on the way leads out of this workspace";
  CHECK(world.write_file("cases/x.yaml", "ours\n").problem().message == "'cases/x.yaml' cannot be written" + why);
  CHECK(world.write_private_file("people/y.yaml", "ours\n").problem().message == "'people/y.yaml' cannot be written" + why);
  CHECK(world.write_private_file("people/new/y.yaml", "ours\n").problem().message == "'people/new/y.yaml' cannot be written" + why);
  CHECK(world.remove_file("people/x.yaml").problem().message == "'people/x.yaml' cannot be deleted" + why);
  CHECK(!std::filesystem::exists(elsewhere.path() / "y.yaml"));
  CHECK(!std::filesystem::exists(elsewhere.path() / "new"));
  CHECK(*world.read_file("people/x.yaml", largest_file) == "theirs\n");
  REQUIRE(world.remove_file("cases/x.yaml"));  // the link itself
  REQUIRE(world.write_file("../" + elsewhere.path().filename().string() + "/named.yaml", "as the path says\n"));
  CHECK(*world.read_file("people/x.yaml", largest_file) == "theirs\n");
}

TEST_CASE("a pipe or a device is never replaced by a file") {
  const TemporaryFolder folder;
  std::ostringstream out;
  World world = real_world(out, out);
  REQUIRE(world.enter_folder(folder.path().string()));
  REQUIRE(::mkfifo((folder.path() / "pipe").c_str(), 0600) == 0);
  CHECK(world.write_file("pipe", "text\n").problem().message == "'pipe' cannot be written: it is not an ordinary file");
  CHECK(world.write_private_file("pipe", "text\n").problem().message == "'pipe' cannot be written: it is not an ordinary file");
  CHECK(std::filesystem::is_fifo(folder.path() / "pipe"));
}

TEST_CASE("a folder is listed in order, and nothing in it is passed over") {
  const TemporaryFolder folder;
  std::ostringstream out;
  World world = real_world(out, out);
  REQUIRE(world.enter_folder(folder.path().string()));
  for (const char* name : {"b.yaml", "a.yaml", "B.yaml"}) std::ofstream(folder.path() / name) << "x";
  std::filesystem::create_directory(folder.path() / "2026");
  std::filesystem::create_symlink("nowhere", folder.path() / "broken.yaml");

  CHECK(*world.list_files(".") == std::vector<std::string>{"B.yaml", "a.yaml", "b.yaml", "broken.yaml"});
  CHECK(*world.list_folders(".") == std::vector<std::string>{"2026"});
  CHECK(world.list_files("none").problem().message == "'none' cannot be listed: No such file or directory");
  CHECK(world.file_exists("broken.yaml"));
  CHECK(!world.file_exists("2026"));
  CHECK(world.folder_exists("2026"));
}

TEST_CASE("the workspace is found from the current folder upward") {
  const TemporaryFolder folder;
  std::ostringstream out;
  World real = real_world(out, out);
  REQUIRE(real.enter_folder(folder.path().string()));
  REQUIRE(real.write_file("plaint.yaml", "organisation: Example\n"));
  REQUIRE(real.write_file("cases/2026/a.yaml", ""));
  CHECK(*enter_workspace(real) == "");
  REQUIRE(real.enter_folder("cases/2026"));
  CHECK(*enter_workspace(real) == "cases/2026/");
  CHECK(real.current_folder() == std::filesystem::canonical(folder.path()).string());

  MemoryWorld memory;
  memory.files = {{"plaint.yaml", ""}, {"cases/2026/a.yaml", ""}};
  memory.folder = "cases/2026";
  World world = memory.world();
  CHECK(*enter_workspace(world) == "cases/2026/");
  CHECK(world.file_exists("cases/2026/a.yaml"));
}

TEST_CASE("without a workspace the way out is told") {
  MemoryWorld memory;
  memory.files = {{"notes/a.txt", ""}};
  memory.folder = "notes";
  World world = memory.world();
  CHECK(enter_workspace(world).problem().message == "no plaint.yaml here, nor in any folder above");
  CHECK(memory.folder == "notes");
}

TEST_CASE("the world in memory keeps the manners of the real one") {
  MemoryWorld memory;
  memory.files = {{"b/2.yaml", "two"}, {"b/1.yaml", "one"}, {"b/c/3.yaml", "three"}, {"a.yaml", "a"}};
  memory.failures = {{"a.yaml", "Input/output error"}};
  World world = memory.world();
  CHECK(*world.list_files("b") == std::vector<std::string>{"b/1.yaml", "b/2.yaml"});
  CHECK(*world.list_files(".") == std::vector<std::string>{"a.yaml"});
  CHECK(*world.list_folders("") == std::vector<std::string>{"b"});
  CHECK(*world.read_file("b/../b/1.yaml", largest_file) == "one");
  CHECK(world.read_file("b/1.yaml", 2).problem().message == "'b/1.yaml' is larger than 2 bytes");
  CHECK(world.read_file("b", largest_file).problem().message == "'b' is a folder, not a file");
  CHECK(world.read_file("a.yaml", largest_file).problem().message == "'a.yaml' cannot be read: Input/output error");
  REQUIRE(world.write_file("b/new.yaml", "n"));
  CHECK(memory.files["b/new.yaml"] == "n");
  CHECK(!world.environment("NO_COLOR"));
}
