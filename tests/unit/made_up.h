// Files and events made up at random, the same ones on every machine: what people lay out by hand (append_layouts.h),
// grown, and a little damaged; and texts with everything in them that YAML stumbles over.
#pragma once

#include <cstddef>
#include <random>
#include <string>

#include "casefile/casefile.h"

class MakeUp {
 public:
  explicit MakeUp(unsigned seed) : random_(seed) {}

  std::string text();
  plaint::CaseEvent event();
  plaint::CaseFile casefile();
  // A file to which events can be added: a layout that takes one, with more of them.
  std::string sound_file();
  // The same, with a few bytes or lines taken out, put in or moved: perhaps a file, perhaps none.
  std::string damaged_file();
  std::size_t below(std::size_t limit) { return random_() % limit; }

 private:
  void damage(std::string& file);

  std::mt19937 random_;
};
