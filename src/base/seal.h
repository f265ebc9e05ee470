// A seal: a short code over the content of files, to be read out and written into minutes. The same files give the same code
// on any machine; another content gives another code. It is described, to be worked out by anybody, in plaint-audit(7).
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"

namespace plaint {

// path -> SHA-256 of the file's bytes, as hexadecimal text
using Digests = std::map<std::string, std::string>;

// "7K3QF-9XW2M-4ABCD-EFGHJ-KMN8R": 24 letters that are 120 bits of the SHA-256 of the list of digests, and one that shows
// slips of the pen. 120 bits, because whoever seals may prepare two contents beforehand and look for two with one code.
std::string seal_code(const Digests& digests);

// The code as seal_code() gives it, from how a person typed it: small letters, spaces, I and L for 1, O for 0. A problem
// when it is no code, or when its last letter does not fit.
Result<std::string> read_seal_code(std::string_view typed);

}  // namespace plaint
