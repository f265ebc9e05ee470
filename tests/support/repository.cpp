#include "support/repository.h"

#include <doctest/doctest.h>

#include "world/real_world.h"

namespace plaint::testing {

bool has_git() {
  std::ostringstream ignored;
  const auto finished = real_world(ignored, ignored).run_program({{"git", "--version"}});
  if (!finished) MESSAGE("SKIPPED: there is no git here");
  return static_cast<bool>(finished);
}

Repository::Repository(const std::string& script) : world_(real_world(out_, err_)) {
  environment_ = {{"HOME", folder_.path().string()}, {"GIT_CONFIG_GLOBAL", "/dev/null"}, {"GIT_CONFIG_SYSTEM", "/dev/null"}};
  world_.run_program = [this, run = world_.run_program](const Program& program) {
    Program same = program;
    same.environment.insert(same.environment.begin(), environment_.begin(), environment_.end());
    return run(same);
  };
  REQUIRE(world_.enter_folder(folder_.path().string()));
  const std::string first =
      "mkdir work; cd work; git init -q -b main; git config user.name 'Asha Example'; git config user.email asha@example.org;"
      "echo 'organisation: Imago' > plaint.yaml; mkdir -p cases/2026; echo old > cases/2026/C-2026-0001.yaml;"
      "git add .; git commit -qm first";
  REQUIRE(sh(first) == "");
  REQUIRE(world_.enter_folder("work"));
  if (!script.empty()) sh(script);
}

std::string Repository::sh(const std::string& script) {
  const auto finished = world_.run_program({{"sh", "-c", script}});
  REQUIRE(finished);
  return finished->out + finished->err + (finished->status == 0 ? "" : "[" + std::to_string(finished->status) + "]\n");
}

std::string Repository::text_of(const std::string& path) const {
  const auto text = world_.read_file(path, largest_file);
  return text ? *text : "! " + text.problem().message;
}

}  // namespace plaint::testing
