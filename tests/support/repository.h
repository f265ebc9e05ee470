// A small workspace under git in a temporary folder, for tests of what plaint asks of git. Nothing of the machine's own git
// configuration is seen in it.
#pragma once

#include <sstream>
#include <string>

#include "support/temporary_folder.h"
#include "world/world.h"

namespace plaint::testing {

// Is there a git to test with? Says so aloud when there is none.
bool has_git();

class Repository {
 public:
  // plaint.yaml and one case, both committed, then the lines of `script` run by a shell in it.
  explicit Repository(const std::string& script = {});

  World& world() { return world_; }
  // What a shell prints, both streams; its status when it is not 0.
  std::string sh(const std::string& script);
  std::string text_of(const std::string& path) const;
  std::string told() const { return err_.str(); }
  // From here on programs have this variable.
  void set(const std::string& name, const std::string& value) { environment_.emplace_back(name, value); }

  static constexpr const char* case_path = "cases/2026/C-2026-0001.yaml";

 private:
  TemporaryFolder folder_;
  std::ostringstream out_, err_;
  std::vector<std::pair<std::string, std::optional<std::string>>> environment_;
  World world_;
};

}  // namespace plaint::testing
