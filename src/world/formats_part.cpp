#include <exception>

#include "world/formats.h"

namespace plaint::system {

namespace {

template <class Make>
Formats::Made made_by(const Make& make) {
  try {
    return {make(), false};
  } catch (const std::exception& failure) {
    return {failure.what(), true};
  }
}

constexpr Formats formats = {
    [](const Message& message) { return made_by([&] { return message_text(message); }); },
    [](const ExportRow& about) { return made_by([&] { return calendar_beginning(about); }); },
    [](const ExportRow& about, const ExportRows& rows) { return made_by([&] { return calendar_entries(about, rows); }); },
    [] { return made_by([] { return calendar_end(); }); },
};

}  // namespace

}  // namespace plaint::system

extern "C" [[gnu::visibility("default")]] const plaint::system::Formats* plaint_formats();
const plaint::system::Formats* plaint_formats() { return &plaint::system::formats; }
