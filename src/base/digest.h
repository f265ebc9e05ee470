// Fingerprints of bytes, as hexadecimal text: SHA-256 for seals, SHA-1 only to see whether what git gave is what its name
// says. Nothing here is secret and nothing is signed.
#pragma once

#include <string>
#include <string_view>

namespace plaint {

std::string sha256_hex(std::string_view bytes);  // 64 letters
std::string sha1_hex(std::string_view bytes);    // 40 letters

// The name that git gives a file of this content, in a repository whose names have `letters` (40: SHA-1, 64: SHA-256).
std::string git_blob_name(std::string_view bytes, std::size_t letters = 40);

}  // namespace plaint
