#include "world/real_world.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <future>
#include <memory>
#include <system_error>
#include <thread>
#include <utility>

#include "base/text.h"
#include "world/london.h"

namespace plaint {

namespace {

using Folder = std::shared_ptr<std::string>;  // where we are, absolute; the functions of one world share it

std::string absolute(const Folder& folder, const std::string& path) {
  return (std::filesystem::path(*folder) / path).string();
}

// Closes what it holds when it goes.
class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() {
    if (number_ >= 0) ::close(number_);
  }
  explicit operator bool() const { return number_ >= 0; }
  int number() const { return number_; }
  bool close() { return ::close(std::exchange(number_, -1)) == 0; }

 private:
  int number_;
};

Problem failed(const std::string& path, std::string_view deed) {
  return {"'" + shown(path) + "' cannot be " + std::string(deed) + ": " + std::strerror(errno), {}};
}

// Reads on until the end, or until one byte more than allowed has come: the file may have grown since it was measured.
Result<std::string> read_all(const Descriptor& file, const std::string& path, std::size_t expected, std::size_t most) {
  std::string text;
  text.resize(std::min(expected, most) + 1);
  std::size_t length = 0;
  while (true) {
    const ssize_t got = ::read(file.number(), text.data() + length, text.size() - length);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return failed(path, "read");
    if (got == 0) break;
    length += static_cast<std::size_t>(got);
    if (length > most) return too_large(path, most);
    if (length == text.size()) text.resize(std::min(text.size() * 2, most + 1));
  }
  text.resize(length);
  return text;
}

Result<std::string> read_file(const Folder& folder, const std::string& path, std::size_t most) {
  // Without O_NONBLOCK, opening a FIFO would wait for somebody to write to it.
  const Descriptor file(::open(absolute(folder, path).c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
  if (!file) return failed(path, "read");
  struct stat about = {};
  if (::fstat(file.number(), &about) != 0) return failed(path, "read");
  if (S_ISDIR(about.st_mode)) return Problem{"'" + shown(path) + "' is a folder, not a file", {}};
  if (!S_ISREG(about.st_mode)) return Problem{"'" + shown(path) + "' is not an ordinary file", {}};
  const auto size = static_cast<std::size_t>(about.st_size);
  if (size > most) return too_large(path, most);
  return read_all(file, path, size, most);
}

bool write_all(const Descriptor& file, std::string_view text) {
  while (!text.empty()) {
    const ssize_t put = ::write(file.number(), text.data(), text.size());
    if (put < 0 && errno == EINTR) continue;
    if (put < 0) return false;
    text.remove_prefix(static_cast<std::size_t>(put));
  }
  return true;
}

// The mode of the file that is there; without one, what a new file gets.
mode_t mode_for(const std::string& file) {
  struct stat about = {};
  if (::stat(file.c_str(), &about) == 0) return about.st_mode & 07777;
  const mode_t mask = ::umask(0);
  ::umask(mask);
  return 0666 & ~mask;
}

bool sync_folder(const std::string& folder) {
  Descriptor opened(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  return opened && ::fsync(opened.number()) == 0 && opened.close();
}

Result<Done> write_file(const Folder& folder, const std::string& path, const std::string& text) {
  std::error_code error;
  // A link is followed, so that the file it names is replaced and not the link.
  const std::filesystem::path target = std::filesystem::weakly_canonical(absolute(folder, path), error);
  if (!error) std::filesystem::create_directories(target.parent_path(), error);
  if (error) return Problem{"'" + shown(path) + "' cannot be written: " + error.message(), {}};

  std::string temporary = (target.parent_path() / ".plaint-XXXXXX").string();
  const int number = ::mkostemp(temporary.data(), O_CLOEXEC);
  if (number < 0) return failed(path, "written");
  Descriptor file(number);
  const mode_t mode = mode_for(target.string());
  const bool written = write_all(file, text) && ::fchmod(number, mode) == 0 && ::fsync(number) == 0 && file.close();
  if (!written || ::rename(temporary.c_str(), target.c_str()) != 0) {
    Problem problem = failed(path, "written");
    ::unlink(temporary.c_str());
    return problem;
  }
  if (!sync_folder(target.parent_path().string())) return failed(path, "written");
  return Done{};
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

Result<std::vector<std::string>> list(const Folder& folder, const std::string& path, bool folders) {
  const std::string place = absolute(folder, path);
  const std::unique_ptr<DIR, int (*)(DIR*)> opened(::opendir(place.c_str()), ::closedir);
  if (!opened) return failed(path, "listed");
  std::vector<std::string> paths;
  while (true) {
    errno = 0;
    const dirent* const entry = ::readdir(opened.get());
    if (entry == nullptr) break;
    const std::string name = entry->d_name;
    if (name == "." || name == "..") continue;
    if (is_folder(place + "/" + name) != folders) continue;
    paths.push_back(path.empty() || path == "." ? name : path + "/" + name);
  }
  if (errno != 0) return failed(path, "listed");
  std::sort(paths.begin(), paths.end());
  return paths;
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

Date today() { return london_date(std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now())); }

std::optional<std::string> environment(const std::string& name) {
  const char* const value = std::getenv(name.c_str());
  if (value == nullptr) return std::nullopt;
  return value;
}

// Whoever is free takes the next job.
void do_all(std::size_t count, const std::function<void(std::size_t)>& job) {
  constexpr std::size_t most_threads = 8;
  const std::size_t threads = std::min({count, most_threads, std::size_t{std::thread::hardware_concurrency()}});
  std::atomic<std::size_t> next = 0;
  const auto work = [&] {
    for (std::size_t index = next++; index < count; index = next++) job(index);
  };
  std::vector<std::future<void>> others;
  try {
    while (others.size() + 1 < threads) others.push_back(std::async(std::launch::async, work));
  } catch (const std::system_error&) {
    // The machine gives no more threads: those that there are do the work.
  }
  work();
  for (std::future<void>& other : others) other.get();
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
  return {
      .read_file = [folder](const std::string& path, std::size_t most) { return read_file(folder, path, most); },
      .write_file = [folder](const std::string& path,
                             const std::string& text) { return write_file(folder, path, text); },
      .list_files = [folder](const std::string& path) { return list(folder, path, false); },
      .list_folders = [folder](const std::string& path) { return list(folder, path, true); },
      .file_exists = [folder](const std::string& path) { return is_file(absolute(folder, path)); },
      .folder_exists = [folder](const std::string& path) { return is_folder(absolute(folder, path)); },
      .enter_folder = [folder](const std::string& path) { return enter_folder(folder, path); },
      .current_folder = [folder] { return *folder; },
      .program_folder = program_folder,
      .today = today,
      .environment = environment,
      .do_all = do_all,
      .is_terminal = ::isatty(STDOUT_FILENO) == 1,
      .terminal_width = terminal_width(),
      .out = out,
      .err = err,
  };
}

}  // namespace plaint
