// Runs a program once, its output into a file, and prints on one line: the seconds that passed, the seconds that the
// processor worked, the most memory in kilobytes, and how it ended. Small, because a program that is started is charged
// with the memory of the one that starts it: what Python has would hide what plaint needs.
// usage: bench_timed OUTPUT PROGRAM WORDS...
#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>

namespace {

double seconds(const timeval& time) {
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
}

int status_of(int ended) { return WIFEXITED(ended) ? WEXITSTATUS(ended) : 128 + WTERMSIG(ended); }

}  // namespace

int main(int count, char** words) {
  if (count < 3) return 2;
  posix_spawn_file_actions_t streams;
  posix_spawn_file_actions_init(&streams);
  posix_spawn_file_actions_addopen(&streams, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_addopen(&streams, STDOUT_FILENO, words[1], O_WRONLY | O_CREAT | O_TRUNC, 0644);
  posix_spawn_file_actions_adddup2(&streams, STDOUT_FILENO, STDERR_FILENO);
  pid_t child = 0;
  const auto start = std::chrono::steady_clock::now();
  if (posix_spawnp(&child, words[2], &streams, nullptr, words + 2, environ) != 0) {
    std::fprintf(stderr, "cannot start %s\n", words[2]);
    return 2;
  }
  int ended = 0;
  rusage used{};
  if (wait4(child, &ended, 0, &used) != child) return 2;
  const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - start;
  std::printf("%.6f %.6f %ld %d\n", passed.count(), seconds(used.ru_utime) + seconds(used.ru_stime), used.ru_maxrss,
              status_of(ended));
}
