// What the fuzzers try with each input, and what must hold whatever it is; the tests do the same with every file of
// corpus/.
#pragma once

#include <string>
#include <string_view>

// Every reader, on this text: none may crash, hang, or refuse without saying why. "" or what is wrong.
std::string try_readers(std::string_view input);

// An event added to this file, read back. The bytes before a form feed, if there is one, are the event's note. "" or
// what is wrong.
std::string try_append(std::string_view input);

// A text that the fast reader accepts: parse_any() must accept it too and build the same tree, node by node and place by place.
// "" or the first difference.
std::string try_plain(std::string_view input);
