// Mails and calendar files are made by large libraries of other people (GMime, libical), which take longer to load than most commands
// to run. So in the program they are a part by itself, plaint-formats.so, that is opened when a command wants one of them; or, where
// CMakeLists.txt is told so, they are linked as everything else. Which of the two it is, only the files formats*.cpp know.
#pragma once

#include <string>

#include "base/result.h"
#include "exchange/calendar_text.h"
#include "mail/message.h"

namespace plaint::system {

// After this the functions of mail/message.h and exchange/calendar_text.h can be called. The problem: their part is not installed.
Result<Done> load_formats();

// What the part holds. The program and the part may have a C++ library each, so no exception goes from one to the other.
struct Formats {
  struct Made {
    std::string text;  // or what went wrong
    bool failed = false;
  };
  Made (*message)(const Message& message);
  Made (*calendar_beginning)(const ExportRow& about);
  Made (*calendar_entries)(const ExportRow& about, const ExportRows& rows);
  Made (*calendar_end)();
};

// By this name the part gives them: extern "C" const Formats* plaint_formats().
inline constexpr const char* formats_entry = "plaint_formats";

}  // namespace plaint::system
