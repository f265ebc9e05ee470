// people/CASE.yaml from its text, and back. Checks forms and nothing else. What it tells may quote the file, so it is for
// whoever asked for that file; others are told with texts_left_out().
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "base/diagnostics.h"
#include "base/result.h"
#include "casefile/complainant.h"
#include "yaml/reader.h"

namespace plaint::yaml {

// The complainant, or nullopt with every mistake told.
std::optional<Complainant> read_complainant(std::shared_ptr<const Source> source, Diagnostics& diagnostics);

// The file of a complainant, without what is empty. read_complainant gives the same back, to the letter: that is tried before
// the text is given out. A problem says what cannot be written: a control character, no UTF-8, an address that is none.
Result<std::string> complainant_text(const Complainant& complainant);

// The same mistakes without anything that stands in the file: code, line, and what the code means.
Diagnostics texts_left_out(const Diagnostics& diagnostics);

// An address for mail headers and the mail program: one word, one '@', nothing that could be an option or a second line.
bool is_mail_address(std::string_view text);

// The mail address under a key; "" when it is absent, or none: that is told as bad-value.
std::string read_mail_address(MapReader& reader, std::string_view key, Diagnostics& diagnostics);

}  // namespace plaint::yaml
