// The places of names in a list, so that a name is found without going through the list. It holds places only: it may be copied
// and moved along with its list, and knows nothing of names that were added to the list later.
#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

namespace plaint {

class NameTable {
 public:
  NameTable() = default;

  // Of two with the same name the first is found.
  template <class Named>
  explicit NameTable(const std::vector<Named>& all) : size_(all.size()) {
    constexpr std::size_t slots_per_name = 4;
    std::size_t slots = 1;
    while (slots < slots_per_name * size_) slots *= 2;
    slots_.assign(slots, nothing);
    for (std::size_t place = 0; place < size_; ++place) {
      if (find(all, all[place].name) < 0) slots_[free_slot(all[place].name)] = static_cast<int>(place);
    }
  }

  // The place of `name` in the list from which the table was made; -1: it is not in it. `all` must be that list.
  template <class Named>
  int find(const std::vector<Named>& all, std::string_view name) const {
    if (slots_.empty()) return -1;
    for (std::size_t slot = first_slot(name); slots_[slot] != nothing; slot = next(slot)) {
      if (all[static_cast<std::size_t>(slots_[slot])].name == name) return slots_[slot];
    }
    return -1;
  }

  bool is_of(std::size_t size) const { return size_ == size && size != 0; }  // made, and of as many names

 private:
  static constexpr int nothing = -1;

  std::size_t next(std::size_t slot) const { return (slot + 1) & (slots_.size() - 1); }

  template <class Bits>
  static std::uint64_t bits_at(const char* text) {
    Bits bits;
    std::memcpy(&bits, text, sizeof bits);
    return bits;
  }

  // The beginning of a name, its end and its length: seldom the same for two of them, and the same few steps for any.
  std::size_t first_slot(std::string_view name) const {
    std::uint64_t first = 0;
    std::uint64_t last = 0;
    if (name.size() >= sizeof(std::uint64_t)) {
      first = bits_at<std::uint64_t>(name.data());
      last = bits_at<std::uint64_t>(name.data() + name.size() - sizeof(std::uint64_t));
    } else if (name.size() >= sizeof(std::uint16_t)) {
      first = bits_at<std::uint16_t>(name.data()) | bits_at<std::uint16_t>(name.data() + name.size() / 2 - 1) << 16;
      last = bits_at<std::uint16_t>(name.data() + name.size() - sizeof(std::uint16_t));
    }
    const std::uint64_t mixed = (first ^ (last << 23 | last >> 41) ^ name.size()) * 0x9E3779B97F4A7C15u;
    return (mixed >> 32) & (slots_.size() - 1);
  }

  std::size_t free_slot(std::string_view name) const {
    std::size_t slot = first_slot(name);
    while (slots_[slot] != nothing) slot = next(slot);
    return slot;
  }

  std::size_t size_ = 0;
  std::vector<int> slots_;  // a power of two of them, most of them empty
};

}  // namespace plaint
