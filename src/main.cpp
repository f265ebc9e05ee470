#include <malloc.h>

#include <iostream>

#include "cli/run.h"
#include "world/real_world.h"

namespace {

// Left to itself, glibc gives memory back to the kernel between two cases and fetches it again, a few pages at a time.
void keep_memory() {
#ifdef __GLIBC__
  constexpr int mebibyte = 1024 * 1024;
  mallopt(M_TOP_PAD, mebibyte);
  mallopt(M_TRIM_THRESHOLD, 64 * mebibyte);
#endif
}

}  // namespace

int main(int count, char** words) {
  keep_memory();
  // Never given back: the process ends, which takes less time than to take apart what it holds.
  static plaint::World& world = *new plaint::World(plaint::real_world(std::cout, std::cerr));
  return plaint::run({words + 1, words + count}, world);
}
