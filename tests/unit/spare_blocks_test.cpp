// The blocks of memory that are kept for the next case. Here it is asked by itself: the program has it behind new and delete.
#include "world/spare_blocks.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <cstring>
#include <random>
#include <set>
#include <thread>
#include <vector>

using plaint::system::SpareBlocks;

namespace {

// Filled with one letter; given back it goes to free() for good, so that the sanitizers see what is lost.
struct Filled {
  char* text;
  std::size_t size;
  char letter;

  bool is_whole() const {
    for (std::size_t at = 0; at < size; ++at) {
      if (text[at] != letter) return false;
    }
    return true;
  }
};

Filled filled(SpareBlocks& blocks, std::size_t size, char letter) {
  auto* const text = static_cast<char*>(blocks.take(size));
  REQUIRE(text != nullptr);
  std::memset(text, letter, size);
  return {text, size, letter};
}

// What is kept can only be taken, so it is asked for until it has been.
void free_all(SpareBlocks& blocks, std::set<void*> given) {
  for (std::size_t size = 16; size <= SpareBlocks::largest; size *= 2) {
    while (true) {
      void* const block = blocks.take(size);
      const bool was_kept = given.erase(block) == 1;
      std::free(block);
      if (!was_kept) break;
    }
  }
}

}  // namespace

TEST_CASE("a block that was given back is the next of its size") {
  SpareBlocks blocks;
  void* const small = blocks.take(100);
  void* const large = blocks.take(20'000);
  blocks.give_back(small, 100);
  blocks.give_back(large);
  blocks.give_back(nullptr);
  blocks.give_back(nullptr, 100);
  CHECK(blocks.take(65) == small);  // up to 128 bytes are one size
  CHECK(blocks.take(SpareBlocks::largest) == large);
  void* const other = blocks.take(128);
  CHECK(other != small);  // which is taken
  for (void* each : {small, large, other}) std::free(each);
}

TEST_CASE("a block that malloc gave is kept by what it holds, not by what was asked for") {
  SpareBlocks blocks;
  void* const foreign = std::malloc(40);
  blocks.give_back(foreign);
  void* const wider = blocks.take(64);
  CHECK(wider != foreign);
  CHECK(blocks.take(32) == foreign);
  std::free(foreign);
  std::free(wider);
}

TEST_CASE("of no size more than 64 KiB are kept, and none that is larger than 32") {
  SpareBlocks blocks;
  std::vector<void*> taken;
  for (int count = 0; count < 5; ++count) taken.push_back(blocks.take(SpareBlocks::largest));
  for (void* each : taken) blocks.give_back(each, SpareBlocks::largest);
  CHECK(blocks.take(SpareBlocks::largest) == taken[1]);
  CHECK(blocks.take(SpareBlocks::largest) == taken[0]);
  std::free(taken[0]);
  std::free(taken[1]);  // the other three went to free() at once, as the leak check of the sanitizers confirms
  void* const huge = blocks.take(2 * SpareBlocks::largest + 100);
  REQUIRE(huge != nullptr);
  blocks.give_back(huge);
  blocks.give_back(blocks.take(SpareBlocks::largest + 1), SpareBlocks::largest + 1);
  free_all(blocks, {});
}

TEST_CASE("blocks of many sizes keep what is written to them, also when another thread gives them back") {
  constexpr std::size_t sizes[] = {0, 1, 8, 15, 16, 17, 100, 1000, 1024, 1025, 2600, 16'384, 32'768, 32'769, 100'000};
  SpareBlocks ours, theirs;
  std::mt19937 random(20260320);
  std::vector<Filled> held;
  std::set<void*> given;
  for (int turn = 0; turn < 20'000; ++turn) {
    if (held.size() < 50 || random() % 2 == 0) {
      held.push_back(filled(ours, sizes[random() % std::size(sizes)], static_cast<char>('a' + turn % 26)));
      given.erase(held.back().text);
      continue;
    }
    const std::size_t at = random() % held.size();
    const Filled each = held[at];
    held.erase(held.begin() + static_cast<std::ptrdiff_t>(at));
    REQUIRE(each.is_whole());
    given.insert(each.text);
    turn % 3 == 0 ? ours.give_back(each.text) : ours.give_back(each.text, each.size);
  }
  std::thread([&] {
    for (const Filled& each : held) {
      given.insert(each.text);
      theirs.give_back(each.text, each.size);
    }
  }).join();
  free_all(ours, given);
  free_all(theirs, given);
}
