// Work that is shared between as many threads as the machine lets this process have. Only for real_world.cpp.
#pragma once

#include <sched.h>

#include <condition_variable>
#include <cstddef>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace plaint::system {

using Job = std::function<void(std::size_t)>;

// On which processors this process may run; taskset and containers make them fewer than there are.
class Processors {
 public:
  Processors();

  // How many threads besides our own are worth having for so many jobs.
  std::size_t helpers(std::size_t count) const;

  // Left to itself, Linux often starts a thread on the processor of the one that starts it, and puts it back there after each wait,
  // though another processor is idle: both then take turns for 2 to 3 milliseconds (measured, 6.18), in which 500 cases could be
  // read. So ours stays where it is while others work for it, and they stay elsewhere.
  void stay(int ours) const;
  void send_away(std::thread& thread, int ours) const;
  void go_anywhere() const;

 private:
  cpu_set_t allowed_;
};

// Our thread and its helpers. They are started with the first jobs that are worth it, and wait for the next ones. A file that is
// opened on one of the threads is open on that one only.
class Crew {
 public:
  Crew() = default;
  Crew(const Crew&) = delete;
  Crew& operator=(const Crew&) = delete;
  ~Crew();

  // As World::do_all and World::do_in_turn say. A job that has jobs of its own does them alone.
  void do_all(std::size_t count, const Job& job);
  void do_in_turn(std::size_t count, const Job& make, const Job& use);

 private:
  class Line;
  struct Leaving;
  using Lock = std::unique_lock<std::mutex>;

  void run(Line& line, Lock& lock);
  void gather(std::size_t helpers);
  void help();

  const Processors processors_;
  std::mutex mutex_;  // of all below, and of the line but for its jobs
  std::condition_variable work_;      // there is something to be made, or no more
  std::condition_variable one_made_;  // the one that is to be used next is made, or nothing is in the making
  Line* line_ = nullptr;              // at which we are
  bool over_ = false;
  std::vector<std::thread> helpers_;
  int ours_ = -1;  // the processor from which they were sent away
};

}  // namespace plaint::system
