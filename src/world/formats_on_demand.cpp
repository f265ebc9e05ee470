#include <dlfcn.h>

#include <stdexcept>
#include <string>
#include <utility>

#include "base/text.h"
#include "world/formats.h"

namespace plaint {

namespace {

using system::Formats;

// It lies beside the program in its build folder, or where it is installed. $ORIGIN is the folder of the program. That folder is not
// written into the program as one to be searched (RUNPATH): every start would look there for libc, in fifty places.
Result<const Formats*> open_part() {
  void* part = nullptr;
  for (const char* place : {"$ORIGIN/plaint-formats.so", PLAINT_FORMATS_INSTALLED}) {
    if (part == nullptr) part = ::dlopen(place, RTLD_NOW | RTLD_LOCAL);
  }
  void* const entry = part == nullptr ? nullptr : ::dlsym(part, system::formats_entry);
  if (entry != nullptr) return reinterpret_cast<const Formats* (*)()>(entry)();
  const std::string said = ::dlerror();  // "/usr/bin/../lib/plaint/plaint-formats.so: cannot open ...": where that is, is not shown
  return Problem{"the part of plaint that makes mails and calendar files cannot be opened: " +
                     shown(said.substr(said.rfind('/', said.find(": ")) + 1)),
                 "plaint-formats.so belongs to plaint: install plaint again"};
}

// Once opened, it stays open for as long as the program runs.
const Result<const Formats*>& opened() {
  static const Result<const Formats*> part = open_part();
  return part;
}

const Formats& formats() {
  if (!opened()) throw std::runtime_error(opened().problem().message);
  return **opened();
}

template <class... Of>
std::string made_by(void (*Formats::*make)(const Formats::Out& out, const Of&... of), const Of&... of) {
  Formats::Made made;
  (formats().*make)({made, Formats::Made::put}, of...);
  if (made.failed) throw std::runtime_error(made.text);
  return std::move(made.text);
}

}  // namespace

Result<Done> system::load_formats() {
  if (!opened()) return opened().problem();
  return Done{};
}

std::string message_text(const Message& message) { return made_by(&Formats::message, message); }

std::string calendar_beginning(const ExportRow& about) { return made_by(&Formats::calendar_beginning, about); }

std::string calendar_entries(const ExportRow& about, const ExportRows& rows) {
  return made_by(&Formats::calendar_entries, about, rows);
}

std::string calendar_end() { return made_by(&Formats::calendar_end); }

}  // namespace plaint
