#include "world/threads.h"

#include <pthread.h>
#include <sched.h>

#include <algorithm>
#include <array>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <system_error>
#include <thread>
#include <vector>

#include "world/world.h"

namespace plaint::system {

namespace {

// On which processors this process may run; taskset and containers make them fewer than there are.
class Processors {
 public:
  Processors() {
    CPU_ZERO(&allowed_);
    if (::sched_getaffinity(0, sizeof allowed_, &allowed_) != 0) CPU_ZERO(&allowed_);
  }

  // How many threads besides our own are worth starting for so many jobs.
  std::size_t helpers(std::size_t count) const {
    constexpr std::size_t most_threads = 8;
    const std::size_t threads = std::min({count, most_threads, static_cast<std::size_t>(CPU_COUNT(&allowed_))});
    return threads == 0 ? 0 : threads - 1;
  }

  // Left to itself, Linux often starts a thread on the processor of the one that starts it, and puts it back there after each wait,
  // though another processor is idle: both then take turns for 2 to 3 milliseconds (measured, 6.18), in which 500 cases could be
  // read. So ours stays where it is while others work for it, and they stay elsewhere.
  void send_away(std::thread& thread) const {
    cpu_set_t others = allowed_;
    if (const int ours = ::sched_getcpu(); ours >= 0) CPU_CLR(static_cast<std::size_t>(ours), &others);
    ::pthread_setaffinity_np(thread.native_handle(), sizeof others, &others);
  }
  void stay() const {
    const int ours = ::sched_getcpu();
    if (ours < 0) return;
    cpu_set_t here;
    CPU_ZERO(&here);
    CPU_SET(static_cast<std::size_t>(ours), &here);
    ::sched_setaffinity(0, sizeof here, &here);
  }
  void go_anywhere() const { ::sched_setaffinity(0, sizeof allowed_, &allowed_); }

 private:
  cpu_set_t allowed_;
};

// Jobs in a line: any thread makes the next one, ours uses them in order. All but the two functions is guarded by mutex_, which is
// taken twice for each job; what make(n) has written is therefore seen by use(n).
class Line {
 public:
  Line(std::size_t count, const Job& make, const Job& use) : count_(count), make_(make), use_(use) {}
  Line(const Line&) = delete;
  Line& operator=(const Line&) = delete;
  // Also when use() has thrown: nobody is left who works for a line that is gone.
  ~Line() {
    {
      const std::lock_guard lock(mutex_);
      next_ = count_;
    }
    room_.notify_all();
    for (std::thread& thread : threads_) thread.join();
    if (!threads_.empty()) processors_.go_anywhere();
  }

  void run() {
    Lock lock(mutex_);
    start_helpers();
    while (used_ < count_) {
      if (used_ == failed_) std::rethrow_exception(failure_);
      if (made_[used_ % most_ahead]) {
        use_one(lock);
      } else if (may_make()) {
        make_one(lock);
      } else {
        one_made_.wait(lock);
      }
    }
  }

 private:
  using Lock = std::unique_lock<std::mutex>;

  // With the lock, for which each of them waits until it has been sent away. We stay before that, so that we are not where it goes.
  void start_helpers() {
    const std::size_t wanted = processors_.helpers(count_);
    if (wanted == 0) return;
    processors_.stay();
    try {
      while (threads_.size() < wanted) processors_.send_away(threads_.emplace_back([this] { help(); }));
    } catch (const std::system_error&) {
      // The machine gives no more threads: those that there are do the work.
    }
    if (threads_.empty()) processors_.go_anywhere();
  }

  bool may_make() const { return next_ < count_ && next_ < used_ + most_ahead; }

  void help() {
    Lock lock(mutex_);
    while (true) {
      room_.wait(lock, [this] { return next_ >= count_ || may_make(); });
      if (next_ >= count_) return;
      make_one(lock);
    }
  }

  void make_one(Lock& lock) {
    const std::size_t at = next_++;
    std::exception_ptr thrown;
    lock.unlock();
    try {
      make_(at);
    } catch (...) {
      thrown = std::current_exception();
    }
    lock.lock();
    if (thrown && at < failed_) {  // the first in the line is the one that comes out, as if they had been made one by one
      failed_ = at;
      failure_ = thrown;
      next_ = count_;
    }
    made_[at % most_ahead] = !thrown;
    if (at == used_ || thrown) one_made_.notify_one();
  }

  void use_one(Lock& lock) {
    lock.unlock();
    use_(used_);  // used_ is changed by this thread alone
    lock.lock();
    made_[used_ % most_ahead] = false;
    ++used_;
    room_.notify_one();
  }

  const std::size_t count_;
  const Job& make_;
  const Job& use_;
  std::mutex mutex_;
  std::condition_variable room_;      // there is one to be made, or no more
  std::condition_variable one_made_;  // the one that is to be used next is made, or one has failed
  std::size_t next_ = 0;              // to be made
  std::size_t used_ = 0;
  std::size_t failed_ = static_cast<std::size_t>(-1);
  std::exception_ptr failure_;
  std::array<bool, most_ahead> made_{};
  const Processors processors_;
  std::vector<std::thread> threads_;
};

}  // namespace

void do_in_turn(std::size_t count, const Job& make, const Job& use) {
  if (count > 0) Line(count, make, use).run();
}

void do_all(std::size_t count, const Job& job) {
  // A job is long or short, as it comes: small parts keep all threads at work, and a lock for each file would cost more than it.
  const std::size_t part = std::clamp<std::size_t>(count / 64, 1, 16);
  const auto make = [&](std::size_t at) {
    const std::size_t end = std::min(count, (at + 1) * part);
    for (std::size_t index = at * part; index < end; ++index) job(index);
  };
  do_in_turn((count + part - 1) / part, make, [](std::size_t) {});
}

}  // namespace plaint::system
