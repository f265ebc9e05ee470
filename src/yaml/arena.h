// Memory that is filled piece by piece and given back all at once: a tree is built in it without an allocation for each of
// its nodes. Only for what needs no destructor.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <memory>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

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
    static_assert(std::is_trivially_copyable_v<T> && alignof(T) <= unit);
    if (count == 0) return {};
    auto* copy = reinterpret_cast<T*>(room(count * sizeof(T)));
    std::memcpy(copy, first, count * sizeof(T));
    return {copy, count};
  }
  std::string_view text(std::string_view text) {
    const Row<char> copy = row(text.data(), text.size());
    return {copy.begin(), copy.size()};
  }

 private:
  static constexpr std::size_t unit = alignof(void*);
  static constexpr std::size_t first_piece = 16 * 1024;  // the tree of a case fits

  std::byte* room(std::size_t bytes) {
    const std::size_t whole = (bytes + unit - 1) / unit * unit;
    if (whole > left_) add_piece(whole);
    left_ -= whole;
    return std::exchange(free_, free_ + whole);
  }
  // Each twice as large as the one before it, or more.
  void add_piece(std::size_t least) {
    if (piece_) full_.push_back(std::move(piece_));
    left_ = std::max(least, first_piece << full_.size());
    piece_.reset(new std::byte[left_]);
    free_ = piece_.get();
  }

  std::unique_ptr<std::byte[]> piece_;  // that is filled now
  std::vector<std::unique_ptr<std::byte[]>> full_;
  std::byte* free_ = nullptr;  // what is left of the piece
  std::size_t left_ = 0;
};

}  // namespace plaint::yaml
