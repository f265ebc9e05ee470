// Memory that one case leaves for the next: to read and replay a case takes some twenty blocks, and glibc takes locks for the large
// ones among them as soon as there are several threads. Only for spare_blocks.cpp.
#pragma once

#include <malloc.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdlib>
#include <new>
#include <utility>

namespace plaint::system {

// What one thread gave back, by size. All of it is malloc()'s: what was taken here may go to free().
class SpareBlocks {
 public:
  static constexpr std::size_t largest = std::size_t{32} * 1024;    // bytes; what is larger goes to malloc() and free()
  static constexpr std::size_t most_kept = std::size_t{64} * 1024;  // bytes, of each power of two

  // A block of that many bytes or more; nullptr: the machine has none left.
  void* take(std::size_t bytes) {
    if (bytes > largest) return std::malloc(bytes);
    const std::size_t size = size_for(bytes);
    Row& row = row_of(size);
    if (row.first == nullptr) return std::malloc(size);
    row.bytes -= size;
    return std::exchange(row.first, row.first->next);
  }

  // One that was taken for so many bytes, here or by another thread; or any of malloc()'s. To know is better than to ask: malloc()
  // looks for the answer in the block behind, which may be another thread's.
  void give_back(void* block, std::size_t bytes) {
    if (block != nullptr) bytes > largest ? std::free(block) : keep(block, size_for(bytes));
  }
  void give_back(void* block) {
    if (block != nullptr) keep(block, std::bit_floor(::malloc_usable_size(block)));
  }

 private:
  struct Block {
    Block* next;
  };
  struct Row {
    Block* first;
    std::size_t bytes;
  };
  static constexpr std::size_t smallest = 16;  // bytes; malloc() gives none that is smaller
  static_assert(smallest >= sizeof(Block));

  static std::size_t size_for(std::size_t bytes) { return std::bit_ceil(std::max(bytes, smallest)); }

  void keep(void* block, std::size_t size) {
    if (size > largest || row_of(size).bytes + size > most_kept) return std::free(block);
    Row& row = row_of(size);
    row.bytes += size;
    row.first = new (block) Block{row.first};
  }

  Row& row_of(std::size_t power_of_two) { return rows_[static_cast<std::size_t>(std::countr_zero(power_of_two))]; }

  std::array<Row, std::countr_zero(largest) + 1> rows_ = {};
};

}  // namespace plaint::system
