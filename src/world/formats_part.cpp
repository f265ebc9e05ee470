#include <exception>

#include "world/formats.h"

namespace plaint::system {

namespace {

using Out = Formats::Out;

template <class Make>
void put(const Out& out, const Make& make) {
  try {
    out.put(out.made, false, make());
  } catch (const std::exception& failure) {
    out.put(out.made, true, failure.what());
  }
}

constexpr Formats formats = {
    [](const Out& out, const Message& message) { put(out, [&] { return message_text(message); }); },
    [](const Out& out, const ExportRow& about) { put(out, [&] { return calendar_beginning(about); }); },
    [](const Out& out, const ExportRow& about, const ExportRows& rows) { put(out, [&] { return calendar_entries(about, rows); }); },
    [](const Out& out) { put(out, [] { return calendar_end(); }); },
};

}  // namespace

}  // namespace plaint::system

extern "C" [[gnu::visibility("default")]] const plaint::system::Formats* plaint_formats();
const plaint::system::Formats* plaint_formats() { return &plaint::system::formats; }
