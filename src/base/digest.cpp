#include "base/digest.h"

#include <nettle/sha1.h>
#include <nettle/sha2.h>

#include <array>
#include <cstdint>
#include <initializer_list>

namespace plaint {

namespace {

template <std::size_t size>
std::string hex_of(const std::array<std::uint8_t, size>& bytes) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string text;
  text.reserve(2 * size);
  for (const unsigned byte : bytes) {
    text += digits[byte >> 4U];
    text += digits[byte & 15U];
  }
  return text;
}

const std::uint8_t* bytes_of(std::string_view text) { return reinterpret_cast<const std::uint8_t*>(text.data()); }

std::string sha256_of(std::initializer_list<std::string_view> parts) {
  sha256_ctx context;
  sha256_init(&context);
  for (const std::string_view part : parts) sha256_update(&context, part.size(), bytes_of(part));
  std::array<std::uint8_t, SHA256_DIGEST_SIZE> digest = {};
  sha256_digest(&context, digest.size(), digest.data());
  return hex_of(digest);
}

std::string sha1_of(std::initializer_list<std::string_view> parts) {
  sha1_ctx context;
  sha1_init(&context);
  for (const std::string_view part : parts) sha1_update(&context, part.size(), bytes_of(part));
  std::array<std::uint8_t, SHA1_DIGEST_SIZE> digest = {};
  sha1_digest(&context, digest.size(), digest.data());
  return hex_of(digest);
}

}  // namespace

std::string sha256_hex(std::string_view bytes) { return sha256_of({bytes}); }
std::string sha1_hex(std::string_view bytes) { return sha1_of({bytes}); }

std::string git_blob_name(std::string_view bytes, std::size_t letters) {
  std::string head = "blob " + std::to_string(bytes.size());
  head += '\0';
  return letters == 64 ? sha256_of({head, bytes}) : sha1_of({head, bytes});
}

}  // namespace plaint
