#include "world/writing.h"

#include <fcntl.h>
#include <pwd.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/time.h>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <fstream>
#include <sstream>

namespace plaint::system {

namespace {

bool write_all(const Descriptor& file, std::string_view text) {
  while (!text.empty()) {
    const ssize_t put = again([&] { return ::write(file.number(), text.data(), text.size()); });
    if (put < 0) return false;
    text.remove_prefix(static_cast<std::size_t>(put));
  }
  return true;
}

bool sync_folder(const std::string& folder) {
  Descriptor opened(again([&] { return ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); }));
  return opened && again([&] { return ::fsync(opened.number()); }) == 0 && opened.close();
}

// Makes the folder and those above it that are missing; each is safe on the disk before the next is made in it.
bool make_folders(const std::filesystem::path& folder, mode_t mode) {
  struct stat about = {};
  if (::stat(folder.c_str(), &about) == 0) return true;
  if (!make_folders(folder.parent_path(), mode)) return false;
  const int made = again([&] { return ::mkdir(folder.c_str(), mode); });
  if (made != 0 && errno != EEXIST) return false;
  return sync_folder(folder.parent_path().string());
}

mode_t mode_of_new_file() {
  const mode_t mask = ::umask(0);
  ::umask(mask);
  return 0666 & ~mask;
}

// The mode of the file that is there; without one, what a new file gets.
mode_t mode_for(const std::string& file, Eyes eyes) {
  struct stat about = {};
  if (eyes == Eyes::own) return 0600;
  return ::stat(file.c_str(), &about) == 0 ? about.st_mode & 07777 : mode_of_new_file();
}

// Whoever sent a workspace may have put links in it. Nothing is written through one that leads out of the workspace in which
// we stand: people/ would lie open elsewhere, or a file that is none of ours be changed.
bool leads_out(const Folder& folder, const std::string& path, const std::filesystem::path& target) {
  const std::filesystem::path workspace = *folder;
  std::error_code none;
  if (!std::filesystem::exists(workspace / "plaint.yaml", none)) return false;
  const auto within = [&](const std::filesystem::path& place) {
    return std::mismatch(workspace.begin(), workspace.end(), place.begin(), place.end()).first == workspace.end();
  };
  // A path that says itself that it lies elsewhere (../new/plaint.yaml) is meant so.
  return within((workspace / path).lexically_normal()) && !within(target);
}

Problem led_out(const std::string& path, std::string_view deed) {
  return {"'" + shown(path) + "' cannot be " + std::string(deed) + ": a link on the way leads out of this workspace",
          "put what the link names in its place; if you did not make the link, ask who sent the folder"};
}

// Always of the same name, so that what a killed program has left is overwritten by the next that writes this file. Only
// one writes at a time: see lock_file(). It does not end in .yaml, so that nobody takes it for a case, and it begins with the
// name of the file, so that what a person asked to be erased is found.
std::string temporary_for(const std::filesystem::path& target) {
  return (target.parent_path() / ("." + target.filename().string() + ".plaint-new")).string();
}

// A file on its way to the disk. Unfinished, it is gone with this.
class Replacement {
 public:
  Replacement(std::string target, std::string path, Eyes eyes)
      : target_(std::move(target)), temporary_(temporary_for(target_)), path_(std::move(path)), eyes_(eyes) {
    ::unlink(temporary_.c_str());
    constexpr int flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC;
    file_.emplace(again([&] { return ::open(temporary_.c_str(), flags, 0600); }));
    made_ = static_cast<bool>(*file_);
  }
  Replacement(const Replacement&) = delete;
  Replacement& operator=(const Replacement&) = delete;
  ~Replacement() {
    if (made_) ::unlink(temporary_.c_str());
  }

  Result<Done> add(std::string_view text) {
    if (!made_ || !write_all(*file_, text)) return failed(path_, "written");
    return Done{};
  }

  Result<Done> finish() {
    const bool safe = made_ && again([&] { return ::fchmod(file_->number(), mode_for(target_, eyes_)); }) == 0 &&
                      again([&] { return ::fsync(file_->number()); }) == 0 && file_->close();
    if (!safe || again([&] { return ::rename(temporary_.c_str(), target_.c_str()); }) != 0) return failed(path_, "written");
    made_ = false;
    if (sync_folder(std::filesystem::path(target_).parent_path().string())) return Done{};
    Problem problem = failed(path_, "made safe on the disk");
    problem.hint = "the new text is in the file; look at it, and at the disk, before you go on";
    return problem;
  }

 private:
  std::string target_, temporary_, path_;
  Eyes eyes_;
  std::optional<Descriptor> file_;
  bool made_ = false;  // there is a temporary file of ours
};

// The place where the file is to be, its folder made.
Result<std::string> place_for(const Folder& folder, const std::string& path, Eyes eyes) {
  std::error_code error;
  // A link is followed, so that the file it names is replaced and not the link.
  const std::filesystem::path target = std::filesystem::weakly_canonical(absolute(folder, path), error);
  if (error) return Problem{"'" + shown(path) + "' cannot be written: " + error.message(), {}};
  if (leads_out(folder, path, target)) return led_out(path, "written");
  struct stat about = {};  // a device would be gone for good, with a file in its place
  if (::stat(target.c_str(), &about) == 0 && !S_ISREG(about.st_mode) && !S_ISDIR(about.st_mode)) {
    return Problem{"'" + shown(path) + "' cannot be written: it is not an ordinary file", {}};
  }
  if (!make_folders(target.parent_path(), eyes == Eyes::own ? 0700 : 0777)) return failed(path, "written");
  return target.string();
}

// "process 4711 of mary", from what the kernel tells of its locks; "" where it does not.
std::string holder_of(const struct stat& about) {
  char wanted[64];
  std::snprintf(wanted, sizeof wanted, "%02x:%02x:%llu", ::gnu_dev_major(about.st_dev), ::gnu_dev_minor(about.st_dev),
                static_cast<unsigned long long>(about.st_ino));
  std::ifstream locks("/proc/locks");
  for (std::string line; std::getline(locks, line);) {
    std::istringstream words(line);
    std::string number, type, advisory, access, process, file;
    words >> number >> type >> advisory >> access >> process >> file;
    if (type != "FLOCK" || file != wanted) continue;
    struct stat of_process = {};
    const bool known = ::stat(("/proc/" + process).c_str(), &of_process) == 0;
    const passwd* const user = known ? ::getpwuid(of_process.st_uid) : nullptr;
    return "process " + process + (user == nullptr ? std::string{} : " of " + shown(user->pw_name));
  }
  return {};
}

// Interrupts the wait for a lock when the time is over.
class Alarm {
 public:
  explicit Alarm(int seconds) {
    struct sigaction wake = {};
    wake.sa_handler = [](int) {};
    ::sigaction(SIGALRM, &wake, &before_);
    itimerval timer = {};
    timer.it_value.tv_sec = seconds;
    timer.it_interval.tv_usec = 100'000;  // again, in case that the first came a moment before the wait began
    ::setitimer(ITIMER_REAL, &timer, nullptr);
  }
  Alarm(const Alarm&) = delete;
  Alarm& operator=(const Alarm&) = delete;
  ~Alarm() {
    const itimerval off = {};
    ::setitimer(ITIMER_REAL, &off, nullptr);
    ::sigaction(SIGALRM, &before_, nullptr);
  }

 private:
  struct sigaction before_ = {};
};

Problem busy(const std::string& path, const struct stat& about, int seconds) {
  const std::string holder = holder_of(about);
  return {"another plaint is writing here" + (holder.empty() ? "" : " (" + holder + ")") + ": '" + shown(path) +
              "' was not free for " + std::to_string(seconds) + " seconds",
          "wait until it is done, then type the command again"};
}

}  // namespace

Result<Done> write_file(const Folder& folder, const std::string& path, const std::string& text, Eyes eyes) {
  const Result<std::string> target = place_for(folder, path, eyes);
  if (!target) return target.problem();
  Replacement file(*target, path, eyes);
  if (const Result<Done> added = file.add(text); !added) return added.problem();
  return file.finish();
}

Result<FileInParts> begin_file(const Folder& folder, const std::string& path) {
  const Result<std::string> target = place_for(folder, path, Eyes::usual);
  if (!target) return target.problem();
  const auto file = std::make_shared<Replacement>(*target, path, Eyes::usual);
  if (const Result<Done> added = file->add({}); !added) return added.problem();
  return FileInParts{[file](std::string_view part) { return file->add(part); }, [file] { return file->finish(); }};
}

namespace {

template <typename Call>
Result<Done> remove_with(Call remove, const Folder& folder, const std::string& path) {
  const std::string target = absolute(folder, path);
  std::error_code error;
  const auto parent = std::filesystem::weakly_canonical(std::filesystem::path(target).parent_path(), error);
  if (!error && leads_out(folder, path, parent)) return led_out(path, "deleted");
  if (again([&] { return remove(target.c_str()); }) != 0) return failed(path, "deleted");
  if (!sync_folder(std::filesystem::path(target).parent_path().string())) return failed(path, "deleted for good");
  return Done{};
}

}  // namespace

Result<Done> remove_file(const Folder& folder, const std::string& path) { return remove_with(::unlink, folder, path); }

Result<Done> remove_folder(const Folder& folder, const std::string& path) {
  return link_target(folder, path) ? remove_file(folder, path) : remove_with(::rmdir, folder, path);
}

std::optional<std::string> link_target(const Folder& folder, const std::string& path) {
  std::error_code no_link;
  const std::filesystem::path target = std::filesystem::read_symlink(absolute(folder, path), no_link);
  return no_link ? std::nullopt : std::optional(target.string());
}

bool others_may_read(const Folder& folder, const std::string& path) {
  struct stat about = {};
  return ::stat(absolute(folder, path).c_str(), &about) == 0 && (about.st_mode & 0077) != 0;
}

Result<Lock> lock_file(const Folder& folder, const std::string& path, int seconds) {
  const std::string target = absolute(folder, path);
  const Alarm alarm(seconds);
  while (true) {
    auto file = std::make_shared<Descriptor>(again([&] { return ::open(target.c_str(), O_RDONLY | O_CLOEXEC); }));
    struct stat held = {};
    if (!*file || ::fstat(file->number(), &held) != 0) return failed(path, "locked");
    if (::flock(file->number(), LOCK_EX | LOCK_NB) != 0 && ::flock(file->number(), LOCK_EX) != 0) {
      if (errno == EINTR) return busy(path, held, seconds);
      return failed(path, "locked");
    }
    // While we waited an editor may have put another file in its place: then it is that one which must be held.
    struct stat now = {};
    if (::stat(target.c_str(), &now) == 0 && now.st_ino == held.st_ino && now.st_dev == held.st_dev) return Lock(file);
  }
}

}  // namespace plaint::system
