#include "world/real_world.h"

#include <dirent.h>
#include <endian.h>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <memory>
#include <memory_resource>
#include <span>
#include <string_view>
#include <system_error>
#include <utility>

#include "world/formats.h"
#include "world/london.h"
#include "world/programs.h"
#include "world/system.h"
#include "world/threads.h"
#include "world/writing.h"

namespace plaint {

namespace {

using system::absolute;
using system::Descriptor;
using system::failed;
using system::Folder;

// Reads on until the end, or until one byte more than allowed has come: the file may have grown since it was measured. One byte more
// than it then had is asked for: when just that many come, this was its end, and need not be asked for again.
Result<std::string> read_all(const Descriptor& file, const std::string& path, std::size_t expected, std::size_t most) {
  std::string text;
  text.resize(std::min(expected, most) + 1);
  std::size_t length = 0;
  while (true) {
    const ssize_t got = ::read(file.number(), text.data() + length, text.size() - length);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return failed(path, "read");
    length += static_cast<std::size_t>(got);
    if (length > most) return too_large(path, most);
    if (got == 0 || length == expected) break;
    if (length == text.size()) text.resize(std::min(text.size() * 2, most + 1));
  }
  text.resize(length);
  return text;
}

// The folder that the world is in, held open by each thread that reads, for they share no descriptors (threads.cpp): below it a file
// is found faster than by its absolute path. So is a file faster in its own folder, which is held from the second in a row on: it
// takes 0.15 microseconds less (measured, Linux 6.18). Not held, where that cannot be, a file is found by its path.
class Here {
 public:
  explicit Here(Folder folder) : folder_(std::move(folder)) {}

  // Nothing that is held now is used again: the folder is another one, or others may have put another one in the place of one of ours.
  void let_go() { number_ = ++last_number; }

  // For reading. Without O_NONBLOCK, opening a FIFO would wait for somebody to write to it. That a file was read is not noted
  // (O_NOATIME): once a day it would be written to the disk for each of them, and the first list of the day would take a third longer.
  // Only who owns a file may ask for that, so where it is refused once, this thread asks no more.
  int open(const std::string& path) const {
    constexpr int flags = O_RDONLY | O_NONBLOCK | O_CLOEXEC;
    thread_local Held held;
    if (held.number != number_) held = {number_, Descriptor(::open(folder_->c_str(), to_hold))};
    if (held.is_owner) {
      const int file = open_from(held, path, flags | O_NOATIME);
      if (file >= 0 || errno != EPERM) return file;
      held.is_owner = false;
    }
    return open_from(held, path, flags);
  }

 private:
  struct Held {
    std::uint64_t number = 0;
    Descriptor folder = Descriptor();
    std::string parent = {};          // path of the folder of the last file
    Descriptor below = Descriptor();  // that folder, when two in a row lie in it
    bool is_owner = true;             // of the files, as far as is known
  };
  static constexpr int to_hold = O_PATH | O_DIRECTORY | O_CLOEXEC;

  int open_from(Held& held, const std::string& path, int flags) const {
    if (!held.folder) return ::open(absolute(folder_, path).c_str(), flags);
    const std::size_t slash = path.rfind('/');
    const std::string_view parent = std::string_view(path).substr(0, slash == std::string::npos ? 0 : slash);
    if (held.parent != parent) {
      held.parent = parent;
      held.below = Descriptor();
    } else if (!parent.empty()) {
      if (!held.below) held.below = Descriptor(system::open_at(held.folder.number(), held.parent.c_str(), to_hold));
      const int file = system::open_at(held.below.number(), path.c_str() + slash + 1, flags);
      if (file >= 0 || (errno != ENOENT && errno != EBADF)) return file;  // else it may lie in a folder that is new
    }
    return system::open_at(held.folder.number(), path.c_str(), flags);
  }

  static inline std::atomic<std::uint64_t> last_number = 0;  // of all worlds

  Folder folder_;
  std::uint64_t number_ = ++last_number;  // of this folder; none other has it, in no world
};

// What is large, or empty, or no ordinary file.
Result<std::string> read_measured(const Descriptor& file, const std::string& path, std::size_t most) {
  struct stat about = {};
  if (::fstat(file.number(), &about) != 0) return failed(path, "read");
  if (S_ISDIR(about.st_mode)) return Problem{"'" + shown(path) + "' is a folder, not a file", {}};
  if (!S_ISREG(about.st_mode)) return Problem{"'" + shown(path) + "' is not an ordinary file", {}};
  const auto size = static_cast<std::size_t>(about.st_size);
  if (size > most) return too_large(path, most);
  return read_all(file, path, size, most);
}

// Most files are read in one go, unmeasured, which saves a tenth of their time: fewer bytes than were asked for are all that an
// ordinary file has (POSIX, read()). What cannot be sought, as a FIFO or a terminal, gives nothing to pread(), nor does a folder.
Result<std::string> read_file(const Here& here, const std::string& path, std::size_t most, system::Closing& closing) {
  Descriptor file(here.open(path));
  if (!file) return failed(path, "read");
  std::array<char, 16 * 1024> text;
  const ssize_t got = system::read_first(file.number(), text.data(), text.size());
  if (got <= 0 || static_cast<std::size_t>(got) == text.size()) return read_measured(file, path, most);
  closing.add(std::move(file));
  const auto length = static_cast<std::size_t>(got);
  return length > most ? Result<std::string>(too_large(path, most)) : std::string(text.data(), length);
}

std::vector<Result<std::string>> read_files(const Here& here, std::span<const std::string> paths, std::size_t most) {
  std::vector<Result<std::string>> texts;
  texts.reserve(paths.size());
  system::Closing closing;
  for (const std::string& path : paths) texts.push_back(read_file(here, path, most, closing));
  return texts;
}

bool is_folder(const std::string& path) {
  struct stat about = {};
  return ::stat(path.c_str(), &about) == 0 && S_ISDIR(about.st_mode);
}

// Anything that is there and is no folder: a link to nothing is there too.
bool is_file(const std::string& path) {
  struct stat about = {};
  return ::lstat(path.c_str(), &about) == 0 && !is_folder(path);
}

// The kernel tells of most entries what they are; a link has to be looked at.
bool is_folder(const dirent& entry, const std::string& folder) {
  if (entry.d_type != DT_LNK && entry.d_type != DT_UNKNOWN) return entry.d_type == DT_DIR;
  return is_folder(folder + "/" + entry.d_name);
}

// A name with its first sixteen bytes as numbers that are ordered as they are: most names differ there, and to compare numbers is all
// that it takes to sort ten thousand of them.
struct Name {
  explicit Name(std::string_view name) : text(name) {
    std::array<char, sizeof first> bytes = {};  // no name has a zero in it
    std::copy_n(name.begin(), std::min(name.size(), bytes.size()), bytes.begin());
    std::memcpy(first.data(), bytes.data(), bytes.size());
    for (std::uint64_t& each : first) each = be64toh(each);
  }
  bool operator<(const Name& other) const {
    if (first[0] != other.first[0]) return first[0] < other.first[0];
    return first[1] != other.first[1] ? first[1] < other.first[1] : text < other.text;
  }

  std::array<std::uint64_t, 2> first;
  std::string_view text;
};

std::vector<std::string> in_order(std::vector<Name>& names, const std::string& before) {
  std::sort(names.begin(), names.end());
  std::vector<std::string> paths;
  paths.reserve(names.size());
  for (const Name& name : names) {
    std::string& path = paths.emplace_back();
    path.reserve(before.size() + name.text.size());
    path.append(before).append(name.text);
  }
  return paths;
}

Result<FolderList> list(const Folder& folder, const std::string& path) {
  const std::string place = absolute(folder, path);
  const std::unique_ptr<DIR, int (*)(DIR*)> opened(::opendir(place.c_str()), ::closedir);
  if (!opened) return failed(path, "listed");
  const std::string before = path.empty() || path == "." ? std::string{} : path + "/";
  std::pmr::monotonic_buffer_resource memory;
  const auto copied = [&memory](std::string_view name) {
    auto* copy = static_cast<char*>(memory.allocate(name.size(), 1));
    return std::string_view(std::copy(name.begin(), name.end(), copy) - name.size(), name.size());
  };
  std::vector<Name> files, folders;
  while (true) {
    errno = 0;
    const dirent* const entry = ::readdir(opened.get());
    if (entry == nullptr) break;
    const std::string_view name = entry->d_name;
    if (name != "." && name != "..") (is_folder(*entry, place) ? folders : files).emplace_back(copied(name));
  }
  if (errno != 0) return failed(path, "listed");
  return FolderList{in_order(files, before), in_order(folders, before)};
}

Result<Done> enter_folder(const Folder& folder, const std::string& path) {
  std::error_code error;
  const std::filesystem::path target = std::filesystem::canonical(absolute(folder, path), error);
  if (error) return Problem{"'" + shown(path) + "' cannot be entered: " + error.message(), {}};
  if (!is_folder(target.string())) return Problem{"'" + shown(path) + "' is not a folder", {}};
  *folder = target.string();
  return Done{};
}

int terminal_width() {
  constexpr int usual = 80;
  winsize size = {};
  if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return usual;
  return size.ws_col;
}

Instant now() { return std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now()); }

Date today() { return london_date(std::chrono::floor<std::chrono::seconds>(now())); }

std::optional<std::string> environment(const std::string& name) {
  const char* const value = std::getenv(name.c_str());
  if (value == nullptr) return std::nullopt;
  return value;
}

std::string starting_folder() {
  std::error_code error;
  const std::filesystem::path folder = std::filesystem::current_path(error);
  return error ? "." : folder.string();
}

std::string program_folder() {
  std::error_code error;
  const std::filesystem::path program = std::filesystem::read_symlink("/proc/self/exe", error);
  return error ? std::string{} : program.parent_path().string();
}

}  // namespace

World real_world(std::ostream& out, std::ostream& err) {
  // Whoever reads our output may go away (plaint list | head): then a write fails, which is told, and nothing is killed.
  std::signal(SIGPIPE, SIG_IGN);
  const Folder folder = std::make_shared<std::string>(starting_folder());
  const auto here = std::make_shared<Here>(folder);
  const auto input = std::make_shared<system::Input>();
  const auto crew = std::make_shared<system::Crew>();
  return {
      .read_files = [here](std::span<const std::string> paths, std::size_t most) { return read_files(*here, paths, most); },
      .write_file =
          [folder](const std::string& path, const std::string& text) {
            return system::write_file(folder, path, text, system::Eyes::usual);
          },
      .begin_file = [folder](const std::string& path) { return system::begin_file(folder, path); },
      .write_private_file =
          [folder](const std::string& path, const std::string& text) {
            return system::write_file(folder, path, text, system::Eyes::own);
          },
      .remove_file = [folder](const std::string& path) { return system::remove_file(folder, path); },
      .remove_folder = [folder](const std::string& path) { return system::remove_folder(folder, path); },
      .link_target = [folder](const std::string& path) { return system::link_target(folder, path); },
      .others_may_read = [folder](const std::string& path) { return system::others_may_read(folder, path); },
      .lock_file =
          [folder, here](const std::string& path, int seconds) {
            Result<Lock> lock = system::lock_file(folder, path, seconds);
            here->let_go();  // while we waited, the one who held it may have done anything
            return lock;
          },
      .list = [folder](const std::string& path) { return list(folder, path); },
      .file_exists = [folder](const std::string& path) { return is_file(absolute(folder, path)); },
      .folder_exists = [folder](const std::string& path) { return is_folder(absolute(folder, path)); },
      .enter_folder =
          [folder, here](const std::string& path) {
            Result<Done> entered = enter_folder(folder, path);
            if (entered) here->let_go();
            return entered;
          },
      .current_folder = [folder] { return *folder; },
      .program_folder = program_folder,
      .today = today,
      .now = now,
      .environment = environment,
      .run_program = [folder](const Program& program) { return system::run_program(folder, program); },
      .load_formats = system::load_formats,
      .read_line = [input] { return input->line(); },
      .read_input = [input] { return input->rest(); },
      .do_all = [crew](std::size_t count, const system::Job& job) { crew->do_all(count, job); },
      .do_in_turn = [crew](std::size_t count, const system::Job& make, const system::Job& use) { crew->do_in_turn(count, make, use); },
      .is_terminal = ::isatty(STDOUT_FILENO) == 1,
      .input_is_terminal = ::isatty(STDIN_FILENO) == 1 && ::isatty(STDOUT_FILENO) == 1,
      .terminal_width = terminal_width(),
      .out = out,
      .err = err,
  };
}

}  // namespace plaint
