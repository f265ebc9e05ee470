// Memory that is filled piece by piece and given back all at once: a tree is built in it without an allocation for each of
// its nodes. Only for what needs no destructor.
#pragma once

#include <cstddef>
#include <cstring>
#include <memory>
#include <memory_resource>
#include <string_view>
#include <type_traits>

namespace plaint::yaml {

// Some of the same, one after the other, that somebody else keeps. (A std::span may not be of a type that is not complete.)
template <class T>
class Row {
 public:
  Row() = default;
  Row(const T* first, std::size_t count) : first_(first), count_(count) {}

  const T* begin() const { return first_; }
  const T* end() const { return first_ + count_; }
  std::size_t size() const { return count_; }
  bool empty() const { return count_ == 0; }
  const T& operator[](std::size_t index) const { return first_[index]; }
  const T& front() const { return *first_; }
  const T& back() const { return first_[count_ - 1]; }

 private:
  const T* first_ = nullptr;
  std::size_t count_ = 0;
};

class Arena {
 public:
  // A copy of these, which lives as long as the arena.
  template <class T>
  Row<T> row(const T* first, std::size_t count) {
    static_assert(std::is_trivially_copyable_v<T>);
    if (count == 0) return {};
    T* copy = static_cast<T*>(memory().allocate(count * sizeof(T), alignof(T)));
    std::memcpy(copy, first, count * sizeof(T));
    return {copy, count};
  }
  std::string_view text(std::string_view text) {
    const Row<char> copy = row(text.data(), text.size());
    return {copy.begin(), copy.size()};
  }

 private:
  static constexpr std::size_t first_piece = 16 * 1024;  // the tree of a case fits

  std::pmr::monotonic_buffer_resource& memory() {
    if (!memory_) memory_ = std::make_unique<std::pmr::monotonic_buffer_resource>(first_piece);
    return *memory_;
  }

  std::unique_ptr<std::pmr::monotonic_buffer_resource> memory_;
};

}  // namespace plaint::yaml
