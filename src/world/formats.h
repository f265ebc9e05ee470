// Mails and calendar files are made by large libraries of other people (GMime, libical), which take longer to load than most commands
// to run. So in the program they are a part by itself, plaint-formats.so, that is opened when a command wants one of them; or, where
// CMakeLists.txt is told so, they are linked as everything else. Which of the two it is, only the files formats*.cpp know.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "exchange/calendar_text.h"
#include "mail/message.h"

namespace plaint::system {

// After this the functions of mail/message.h and exchange/calendar_text.h can be called. The problem: their part is not installed.
Result<Done> load_formats();

// What the part holds. The program and the part have a C++ library each, so no exception goes from one to the other, and neither gives
// back memory that the other has taken: what was made is put where the program wants it by a function of the program.
struct Formats {
  struct Made {
    bool failed = false;
    std::string text;  // or what went wrong
    static void put(Made& made, bool failed, std::string_view text) noexcept { made = {failed, std::string(text)}; }
  };
  struct Out {
    Made& made;
    void (*put)(Made& made, bool failed, std::string_view text) noexcept;
  };
  void (*message)(const Out& out, const Message& message);
  void (*calendar_beginning)(const Out& out, const ExportRow& about);
  void (*calendar_entries)(const Out& out, const ExportRow& about, const ExportRows& rows);
  void (*calendar_end)(const Out& out);
};

// By this name the part gives them: extern "C" const Formats* plaint_formats().
inline constexpr const char* formats_entry = "plaint_formats";

}  // namespace plaint::system
