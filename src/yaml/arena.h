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

template <class T>
class Growing;

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
  template <class T>
  friend class Growing;

  static constexpr std::size_t unit = alignof(void*);
  static constexpr std::size_t first_piece = 16 * 1024;  // the tree of a case fits

  static constexpr std::size_t whole(std::size_t bytes) { return (bytes + unit - 1) / unit * unit; }
  std::byte* room(std::size_t bytes) {
    if (whole(bytes) > left_) add_piece(whole(bytes));
    left_ -= whole(bytes);
    return std::exchange(free_, free_ + whole(bytes));
  }
  // Of the room at `first`, of which so much is used: what is not, as long as nothing else lies behind it.
  void give_back(std::byte* first, std::size_t used, std::size_t all) {
    if (first + whole(all) != free_) return;
    left_ += whole(all) - whole(used);
    free_ = first + whole(used);
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

// A row that is not whole yet, filled where it lies; others may be begun before it is done. It is not cleared first, and it is not
// copied but to a larger place when it has outgrown its own: what is put together elsewhere and then copied takes a processor several
// times as long.
template <class T>
class Growing {
 public:
  static_assert(std::is_trivially_copyable_v<T>);

  Growing(Arena& arena, std::size_t room) : arena_(arena), room_(room), first_(place_for(room)) {}
  Growing(const Growing&) = delete;
  Growing& operator=(const Growing&) = delete;

  // To be filled, all of it, before the next.
  T& push() {
    if (size_ == room_) grow(room_ * 2);
    return first_[size_++];
  }
  void add(const T* from, std::size_t count) {
    if (count > room_ - size_) grow(std::max(room_ * 2, size_ + count));
    std::memcpy(static_cast<void*>(first_ + size_), from, count * sizeof(T));
    size_ += count;
  }
  const T* begin() const { return first_; }
  std::size_t size() const { return size_; }

  Row<T> done() {
    arena_.give_back(bytes(), size_ * sizeof(T), room_ * sizeof(T));
    return {first_, size_};
  }

 private:
  std::byte* bytes() const { return reinterpret_cast<std::byte*>(first_); }
  T* place_for(std::size_t count) { return reinterpret_cast<T*>(arena_.room(count * sizeof(T))); }
  void grow(std::size_t room) {
    const T* const old = first_;
    first_ = place_for(room);
    room_ = room;
    std::memcpy(static_cast<void*>(first_), old, size_ * sizeof(T));
  }

  Arena& arena_;
  std::size_t room_;
  T* first_;
  std::size_t size_ = 0;
};

}  // namespace plaint::yaml
