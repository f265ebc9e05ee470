// The places of names in a list, so that a name is found without going through the list. It knows nothing of names that were added
// to the list later.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/same_text.h"

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
    slots_.resize(slots);
    last_slot_ = slots - 1;
    for (std::size_t place = 0; place < size_; ++place) {
      const std::string_view name = all[place].name;
      Slot& slot = slots_[slot_of(name)];
      if (slot.place != nothing) continue;
      slot = {static_cast<std::uint32_t>(names_.size()), static_cast<std::uint32_t>(name.size()), static_cast<int>(place)};
      names_ += name;
    }
  }

  // The place of `name` in the list from which the table was made; -1: it is not in it.
  int find(std::string_view name) const { return slots_.empty() ? nothing : slots_[slot_of(name)].place; }

  bool is_of(std::size_t size) const { return size_ == size && size != 0; }  // made, and of as many names

 private:
  static constexpr int nothing = -1;

  struct Slot {
    std::uint32_t first = 0;  // of the name, in names_
    std::uint32_t size = 0;
    int place = nothing;
  };

  std::string_view name_of(const Slot& slot) const { return {names_.data() + slot.first, slot.size}; }

  // Where it stands, or would stand: there is always a slot that is free.
  std::size_t slot_of(std::string_view name) const {
    std::size_t at = first_slot(name);
    while (slots_[at].place != nothing && !same_text(name_of(slots_[at]), name)) at = (at + 1) & last_slot_;
    return at;
  }

  // The beginning of a name, its end and its length: seldom the same for two of them, and the same few steps for any.
  std::size_t first_slot(std::string_view name) const {
    std::uint64_t first = 0;
    std::uint64_t last = 0;
    if (name.size() >= sizeof(std::uint64_t)) {
      first = bits_at<std::uint64_t>(name.data());
      last = bits_at<std::uint64_t>(name.data() + name.size() - sizeof(std::uint64_t));
    } else if (name.size() >= sizeof(std::uint16_t)) {
      first = bits_at<std::uint16_t>(name.data()) | std::uint64_t{bits_at<std::uint16_t>(name.data() + name.size() / 2 - 1)} << 16;
      last = bits_at<std::uint16_t>(name.data() + name.size() - sizeof(std::uint16_t));
    }
    const std::uint64_t mixed = (first ^ (last << 23 | last >> 41) ^ name.size()) * 0x9E3779B97F4A7C15u;
    return (mixed >> 32) & last_slot_;
  }

  std::size_t size_ = 0;
  std::string names_;        // one after the other
  std::vector<Slot> slots_;  // a power of two of them, most of them free
  std::size_t last_slot_ = 0;
};

}  // namespace plaint
