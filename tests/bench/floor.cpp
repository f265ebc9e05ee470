// The floor of every list: opens, reads and closes each file below FOLDER, two deep, and does nothing else. No program
// that looks at every case can be faster than this. usage: bench_floor FOLDER THREADS
#include <dirent.h>
#include <fcntl.h>
#include <pthread.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <thread>
#include <vector>

namespace {

std::vector<std::string> names_in(const std::string& folder) {
  std::vector<std::string> names;
  DIR* const open = opendir(folder.c_str());
  if (open == nullptr) return names;
  while (const dirent* entry = readdir(open)) {
    if (entry->d_name[0] != '.') names.push_back(folder + "/" + entry->d_name);
  }
  closedir(open);
  return names;
}

// Reads every `step`th file from `first` on; gives the bytes. By calls that cannot be cancelled, as plaint does.
long read_every(const std::vector<std::string>& paths, std::size_t first, std::size_t step) {
  std::array<char, 64 * 1024> buffer;
  long bytes = 0;
  for (std::size_t at = first; at < paths.size(); at += step) {
    const auto file = static_cast<int>(syscall(SYS_openat, AT_FDCWD, paths[at].c_str(), O_RDONLY | O_CLOEXEC | O_NOATIME, 0));
    if (file < 0) continue;
    if (const auto count = syscall(SYS_read, file, buffer.data(), buffer.size()); count > 0) bytes += count;
    syscall(SYS_close, file);
  }
  return bytes;
}

// To the processors other than ours, as plaint does: else both may begin on one.
void send_away(std::thread& thread) {
  cpu_set_t others;
  if (sched_getaffinity(0, sizeof others, &others) != 0) return;
  CPU_CLR(static_cast<std::size_t>(sched_getcpu()), &others);
  pthread_setaffinity_np(thread.native_handle(), sizeof others, &others);
}

}  // namespace

int main(int count, char** words) {
  if (count != 3) return 2;
  const auto threads = static_cast<std::size_t>(std::atoi(words[2]));
  std::vector<std::string> paths;
  for (const std::string& folder : names_in(words[1])) {
    for (std::string& path : names_in(folder)) paths.push_back(std::move(path));
  }
  std::vector<long> bytes(threads);
  std::vector<std::thread> others;
  for (std::size_t each = 1; each < threads; ++each) {
    others.emplace_back([&, each] {
      unshare(CLONE_FILES);  // descriptors and credentials of its own, as plaint's threads have
      prctl(PR_SET_KEEPCAPS, 0UL, 0UL, 0UL, 0UL);
      bytes[each] = read_every(paths, each, threads);
    });
    send_away(others.back());
  }
  bytes[0] = read_every(paths, 0, threads);
  for (std::thread& other : others) other.join();
  long sum = 0;
  for (const long each : bytes) sum += each;
  std::printf("%zu files, %ld bytes\n", paths.size(), sum);
}
