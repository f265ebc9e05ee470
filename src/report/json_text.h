// JSON as plaint prints it: indented, UTF-8, and with nothing in it that could play tricks on a terminal. Takes
// and gives text, so that the JSON library stays in the files that build a document.
#pragma once

#include <string>
#include <string_view>

namespace plaint {

// A finished JSON document in which what `shown` would escape (C1 controls, bidirectional overrides) is written as
// \u202e: the same document to every reader of JSON.
std::string json_shown(std::string_view document);

}  // namespace plaint
