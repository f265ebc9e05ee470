// fmt's own code, for a program that does not load it: Debian has it as a shared library alone. With this word its header holds what
// the library would, and naming the one function that plaint calls brings that here.
#define FMT_HEADER_ONLY
#include <fmt/format.h>

namespace {

[[gnu::used]] std::string (*const vformat)(fmt::string_view, fmt::format_args) = fmt::vformat;

}  // namespace
