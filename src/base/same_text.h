// Are two short texts the same? For names, of which a run compares hundreds of thousands: without a call, which would take longer
// than the comparison.
#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>

namespace plaint {

// The bytes that begin at `text`, of which there must be as many as Bits has.
template <class Bits>
Bits bits_at(const char* text) {
  Bits bits;
  std::memcpy(&bits, text, sizeof bits);
  return bits;
}

// For texts of one to two times as many bytes as Bits has: by those at the beginning and those at the end, which may overlap.
template <class Bits>
bool same_bits(const char* left, const char* right, std::size_t size) {
  const std::size_t last = size - sizeof(Bits);
  return bits_at<Bits>(left) == bits_at<Bits>(right) && bits_at<Bits>(left + last) == bits_at<Bits>(right + last);
}

// What left == right says.
inline bool same_text(std::string_view left, std::string_view right) {
  const std::size_t size = left.size();
  if (size != right.size()) return false;
  if (size > 16) return std::memcmp(left.data(), right.data(), size) == 0;
  if (size >= 8) return same_bits<std::uint64_t>(left.data(), right.data(), size);
  if (size >= 4) return same_bits<std::uint32_t>(left.data(), right.data(), size);
  if (size >= 2) return same_bits<std::uint16_t>(left.data(), right.data(), size);
  return size == 0 || left.front() == right.front();
}

}  // namespace plaint
