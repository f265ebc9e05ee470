// What `new` and `delete` do in the program. Not in the tests: there the sanitizers want to see every block. What takes memory by
// another `new`, as the part with GMime and libical does (formats.h), must not leave it to this `delete`.
#include "world/spare_blocks.h"

#include <new>

namespace {

// Without a destructor: what it still holds when a thread ends stays where it is, and threads end with the program.
constinit thread_local plaint::system::SpareBlocks spare_blocks;

}  // namespace

void* operator new(std::size_t bytes) {
  void* const block = spare_blocks.take(bytes);
  return block != nullptr ? block : throw std::bad_alloc();
}

void operator delete(void* block) noexcept { spare_blocks.give_back(block); }
void operator delete(void* block, std::size_t bytes) noexcept { spare_blocks.give_back(block, bytes); }
