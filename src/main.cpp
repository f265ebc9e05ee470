#include <iostream>

#include "cli/run.h"
#include "world/real_world.h"

int main(int count, char** words) {
  plaint::World world = plaint::real_world(std::cout, std::cerr);
  return plaint::run({words + 1, words + count}, world);
}
