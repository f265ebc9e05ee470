#include "world/threads.h"

#include <linux/close_range.h>
#include <pthread.h>
#include <sys/prctl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <exception>
#include <system_error>
#include <utility>

#include "world/world.h"

namespace plaint::system {

Processors::Processors() {
  CPU_ZERO(&allowed_);
  if (::sched_getaffinity(0, sizeof allowed_, &allowed_) != 0) CPU_ZERO(&allowed_);
}

std::size_t Processors::helpers(std::size_t count) const {
  constexpr std::size_t most_threads = 8;
  const std::size_t threads = std::min({count, most_threads, static_cast<std::size_t>(CPU_COUNT(&allowed_))});
  return threads == 0 ? 0 : threads - 1;
}

void Processors::stay(int ours) const {
  if (ours < 0) return;
  cpu_set_t here;
  CPU_ZERO(&here);
  CPU_SET(static_cast<std::size_t>(ours), &here);
  ::sched_setaffinity(0, sizeof here, &here);
}

void Processors::send_away(std::thread& thread, int ours) const {
  cpu_set_t others = allowed_;
  if (ours >= 0) CPU_CLR(static_cast<std::size_t>(ours), &others);
  ::pthread_setaffinity_np(thread.native_handle(), sizeof others, &others);
}

void Processors::go_anywhere() const { ::sched_setaffinity(0, sizeof allowed_, &allowed_); }

// Jobs in a line: any thread makes the next one, ours uses them in order. The crew's mutex is taken twice for each; what make(n) has
// written is therefore seen by use(n).
class Crew::Line {
 public:
  Line(std::size_t count, const Job& make, const Job& use) : count_(count), make_(make), use_(use) {}

  bool done() const { return used_ == count_; }
  bool in_work() const { return makers_ > 0; }
  bool may_make() const { return next_ < count_ && next_ < used_ + most_ahead; }
  bool may_use() const { return made_[used_ % most_ahead]; }
  void stop() { next_ = count_; }
  void rethrow() const {
    if (used_ == failed_) std::rethrow_exception(failure_);
  }

  // True: somebody may wait for it.
  bool make_one(Lock& lock) {
    const std::size_t at = next_++;
    ++makers_;
    std::exception_ptr thrown;
    lock.unlock();
    try {
      make_(at);
    } catch (...) {
      thrown = std::current_exception();
    }
    lock.lock();
    --makers_;
    if (thrown && at < failed_) {  // the first in the line is the one that comes out, as if they had been made one by one
      failed_ = at;
      failure_ = thrown;
      stop();
    }
    made_[at % most_ahead] = !thrown;
    return at == used_ || thrown || makers_ == 0;
  }

  void use_one(Lock& lock) {
    lock.unlock();
    use_(used_);  // used_ is changed by our thread alone
    lock.lock();
    made_[used_ % most_ahead] = false;
    ++used_;
  }

  void run_alone() {
    for (std::size_t at = 0; at < count_; ++at) {
      make_(at);
      use_(at);
    }
  }

 private:
  const std::size_t count_;
  const Job& make_;
  const Job& use_;
  std::size_t next_ = 0;  // to be made
  std::size_t used_ = 0;
  std::size_t makers_ = 0;  // at work
  std::size_t failed_ = static_cast<std::size_t>(-1);
  std::exception_ptr failure_;
  std::array<bool, most_ahead> made_{};
};

Crew::~Crew() {
  {
    const std::lock_guard lock(mutex_);
    over_ = true;
  }
  work_.notify_all();
  for (std::thread& helper : helpers_) helper.join();
}

// With the lock, for which each of them waits until it has been sent away. We stay before that, so that we are not where it goes.
void Crew::gather(std::size_t helpers) {
  const int ours = ::sched_getcpu();
  processors_.stay(ours);
  if (ours != std::exchange(ours_, ours)) {
    for (std::thread& each : helpers_) processors_.send_away(each, ours);
  }
  try {
    while (helpers_.size() < helpers) processors_.send_away(helpers_.emplace_back([this] { help(); }), ours);
  } catch (const std::system_error&) {
    // The machine gives no more threads: those that there are do the work.
  }
  work_.notify_all();
}

// What threads share takes longer (measured, 6.18). So each has descriptors of its own, and none of ours: 0.3 microseconds for each
// file that is opened and closed; where the kernel (before 5.9) cannot, they are shared. And it has credentials of its own, which are
// counted for each open file: 0.1 microseconds. They are the same ones; to set what is set already is how a thread gets a copy.
void Crew::help() {
  ::close_range(STDERR_FILENO + 1, ~0U, CLOSE_RANGE_UNSHARE);
  ::prctl(PR_SET_KEEPCAPS, 0UL, 0UL, 0UL, 0UL);
  Lock lock(mutex_);
  while (true) {
    work_.wait(lock, [this] { return over_ || (line_ != nullptr && line_->may_make()); });
    if (over_) return;
    if (line_->make_one(lock)) one_made_.notify_one();
  }
}

// Also when use() has thrown: nobody is left who works for a line that is gone.
struct Crew::Leaving {
  Crew& crew;
  Lock& lock;
  Line& line;

  ~Leaving() {
    if (!lock.owns_lock()) lock.lock();
    line.stop();
    crew.one_made_.wait(lock, [this] { return !line.in_work(); });
    crew.line_ = nullptr;
    crew.processors_.go_anywhere();
  }
};

void Crew::run(Line& line, Lock& lock) {
  while (!line.done()) {
    line.rethrow();
    if (line.may_use()) {
      line.use_one(lock);
      work_.notify_one();
    } else if (line.may_make()) {
      line.make_one(lock);
    } else {
      one_made_.wait(lock);
    }
  }
}

void Crew::do_in_turn(std::size_t count, const Job& make, const Job& use) {
  Line line(count, make, use);
  const std::size_t helpers = processors_.helpers(count);
  Lock lock(mutex_);
  if (helpers == 0 || line_ != nullptr) {
    lock.unlock();
    return line.run_alone();
  }
  line_ = &line;
  const Leaving leaving{*this, lock, line};
  gather(helpers);
  run(line, lock);
}

void Crew::do_all(std::size_t count, const Job& job) {
  // A job is long or short, as it comes: small parts keep all threads at work, and a lock for each file would cost more than it.
  const std::size_t part = std::clamp<std::size_t>(count / 64, 1, 16);
  const auto make = [&](std::size_t at) {
    const std::size_t end = std::min(count, (at + 1) * part);
    for (std::size_t index = at * part; index < end; ++index) job(index);
  };
  do_in_turn((count + part - 1) / part, make, [](std::size_t) {});
}

}  // namespace plaint::system
