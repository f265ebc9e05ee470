#include "world/programs.h"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>

#include <algorithm>
#include <array>
#include <csignal>
#include <map>

extern char** environ;

namespace plaint::system {

namespace {

struct Pipe {
  Descriptor read;
  Descriptor write;
};

std::optional<Pipe> make_pipe() {
  std::array<int, 2> ends = {-1, -1};
  if (::pipe2(ends.data(), O_CLOEXEC) != 0) return std::nullopt;
  return Pipe{Descriptor(ends[0]), Descriptor(ends[1])};
}

std::vector<std::string> environment_for(const Program& program) {
  std::map<std::string, std::string> variables;
  for (char** each = environ; *each != nullptr; ++each) {
    const std::string_view entry = *each;
    const std::size_t equals = entry.find('=');
    if (equals != std::string_view::npos) variables.emplace(entry.substr(0, equals), entry.substr(equals + 1));
  }
  for (const auto& [name, value] : program.environment) {
    variables.erase(name);
    if (value) variables.emplace(name, *value);
  }
  std::vector<std::string> entries;
  for (const auto& [name, value] : variables) entries.push_back(name + "=" + value);
  return entries;
}

std::vector<char*> pointers_to(std::vector<std::string>& texts) {
  std::vector<char*> pointers;
  for (std::string& text : texts) pointers.push_back(text.data());
  pointers.push_back(nullptr);
  return pointers;
}

// The three streams of a program that does not talk with the user.
struct Streams {
  Pipe in, out, err;
};

// Starts the program; -1 and errno when it cannot be.
pid_t start(const Folder& folder, const Program& program, Streams* streams) {
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  posix_spawn_file_actions_init(&actions);
  posix_spawnattr_init(&attributes);
  posix_spawn_file_actions_addchdir_np(&actions, folder->c_str());
  if (streams != nullptr) {
    posix_spawn_file_actions_adddup2(&actions, streams->in.read.number(), STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, streams->out.write.number(), STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&actions, streams->err.write.number(), STDERR_FILENO);
  }
  sigset_t usual;  // what we ignore, it should not
  sigemptyset(&usual);
  sigaddset(&usual, SIGPIPE);
  sigaddset(&usual, SIGINT);
  sigaddset(&usual, SIGQUIT);
  posix_spawnattr_setsigdefault(&attributes, &usual);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF);
  std::vector<std::string> words = program.words;
  std::vector<std::string> environment = environment_for(program);
  pid_t process = -1;
  const int refused = ::posix_spawnp(&process, words.front().c_str(), &actions, &attributes, pointers_to(words).data(),
                                     pointers_to(environment).data());
  posix_spawn_file_actions_destroy(&actions);
  posix_spawnattr_destroy(&attributes);
  errno = refused;
  return refused == 0 ? process : -1;
}

// Takes what there is to take; closes the pipe at its end.
void drain(Pipe& pipe, std::string& text) {
  std::array<char, 65536> buffer;
  const ssize_t got = again([&] { return ::read(pipe.read.number(), buffer.data(), buffer.size()); });
  if (got > 0) {
    text.append(buffer.data(), static_cast<std::size_t>(got));
  } else {
    pipe.read.close();
  }
}

void feed(Pipe& pipe, std::string_view& input) {
  const ssize_t put = input.empty() ? 0 : again([&] { return ::write(pipe.write.number(), input.data(), input.size()); });
  if (put > 0) input.remove_prefix(static_cast<std::size_t>(put));
  if (put < 0 && errno != EAGAIN) input = {};  // it does not want more
  if (input.empty()) pipe.write.close();
}

// It has ended, though its streams may be open still: in the hands of what it has left running behind it.
bool has_ended(pid_t process) {
  siginfo_t about = {};
  const int known = ::waitid(P_PID, static_cast<id_t>(process), &about, WEXITED | WNOHANG | WNOWAIT);
  return known != 0 || about.si_pid == process;
}

// Gives it its input and takes its output, both as it wants, until it has closed them or is gone: a hook of git may leave
// something running that keeps them (git push &), and that is not waited for.
void talk(pid_t process, Streams& streams, std::string_view input, Finished& finished) {
  constexpr int patience = 50;  // milliseconds without a word, before we look whether it is gone
  streams.in.read.close();
  streams.out.write.close();
  streams.err.write.close();
  ::fcntl(streams.in.write.number(), F_SETFL, O_NONBLOCK);
  while (streams.in.write || streams.out.read || streams.err.read) {
    std::array<pollfd, 3> waits = {pollfd{streams.in.write.number(), POLLOUT, 0}, pollfd{streams.out.read.number(), POLLIN, 0},
                                   pollfd{streams.err.read.number(), POLLIN, 0}};
    const bool gone = has_ended(process);  // looked at before: what it said before it went is there to be read now
    const int ready = again([&] { return ::poll(waits.data(), waits.size(), gone ? 0 : patience); });
    if (ready < 0 || (ready == 0 && gone)) return;
    if (waits[0].revents != 0) feed(streams.in, input);
    if (waits[1].revents != 0) drain(streams.out, finished.out);
    if (waits[2].revents != 0) drain(streams.err, finished.err);
  }
}

// While a program has the terminal, Ctrl-C is for it and not for us.
class LeaveInterrupts {
 public:
  explicit LeaveInterrupts(bool leave) : leave_(leave) {
    if (leave_) before_ = std::signal(SIGINT, SIG_IGN);
  }
  LeaveInterrupts(const LeaveInterrupts&) = delete;
  LeaveInterrupts& operator=(const LeaveInterrupts&) = delete;
  ~LeaveInterrupts() {
    if (leave_) std::signal(SIGINT, before_);
  }

 private:
  bool leave_;
  sighandler_t before_ = SIG_DFL;
};

bool interrupted = false;

}  // namespace

Result<Finished> run_program(const Folder& folder, const Program& program) {
  const LeaveInterrupts leave(program.at_terminal);
  auto in = make_pipe(), out = make_pipe(), err = make_pipe();
  const std::string name = program.words.front();
  if (!in || !out || !err) return failed(name, "run");
  Streams streams{std::move(*in), std::move(*out), std::move(*err)};
  const pid_t process = start(folder, program, program.at_terminal ? nullptr : &streams);
  if (process < 0) return failed(name, "run");
  Finished finished;
  if (!program.at_terminal) talk(process, streams, program.input, finished);
  int status = 0;
  if (again([&] { return ::waitpid(process, &status, 0); }) < 0) return failed(name, "run");
  finished.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  constexpr int not_found = 127;  // what glibc's child says when exec failed after the spawn had come back
  if (finished.status == not_found && finished.out.empty() && finished.err.empty() && !program.at_terminal) {
    errno = ENOENT;
    return failed(name, "run");
  }
  return finished;
}

bool Input::fill() {
  struct sigaction stop = {}, before = {};
  stop.sa_handler = [](int) { interrupted = true; };  // without SA_RESTART: the read comes back
  ::sigaction(SIGINT, &stop, &before);
  std::array<char, 65536> buffer;
  interrupted = false;
  ssize_t got = -1;
  do {
    got = ::read(STDIN_FILENO, buffer.data(), buffer.size());
  } while (got < 0 && errno == EINTR && !interrupted);
  ::sigaction(SIGINT, &before, nullptr);
  if (got <= 0) return false;
  read_.append(buffer.data(), static_cast<std::size_t>(got));
  return true;
}

std::optional<std::string> Input::line() {
  std::size_t end = read_.find('\n');
  while (end == std::string::npos) {
    if (read_.size() > largest_file) return std::nullopt;
    if (fill()) {
      end = read_.find('\n');
      continue;
    }
    if (interrupted || read_.empty()) return std::nullopt;
    return std::exchange(read_, {});
  }
  std::string text = read_.substr(0, end);
  read_.erase(0, end + 1);
  if (text.ends_with('\r')) text.pop_back();
  return text;
}

Result<std::string> Input::rest() {
  while (read_.size() <= largest_file && fill()) {
  }
  if (interrupted) return Problem{"stopped", {}};
  if (read_.size() > largest_file) return too_large("standard input", largest_file);
  return std::exchange(read_, {});
}

}  // namespace plaint::system
