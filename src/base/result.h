// A value, or the reason why there is none. Not for mistakes in a user's file (they have a place: see
// diagnostics.h) and not for bugs in plaint (they throw).
#pragma once

#include <string>
#include <utility>
#include <variant>

namespace plaint {

struct Problem {
  std::string message;  // what is wrong, in the user's words, with their text in quotes
  std::string hint;     // what to do about it; may be empty
};

template <class T>
class [[nodiscard]] Result {
 public:
  Result(T value) : state_(std::move(value)) {}            // NOLINT: a value is a result
  Result(Problem problem) : state_(std::move(problem)) {}  // NOLINT: so is a problem

  explicit operator bool() const { return std::holds_alternative<T>(state_); }
  const T& operator*() const { return std::get<T>(state_); }
  T& operator*() { return std::get<T>(state_); }
  const T* operator->() const { return &std::get<T>(state_); }
  T* operator->() { return &std::get<T>(state_); }
  const Problem& problem() const { return std::get<Problem>(state_); }

 private:
  std::variant<T, Problem> state_;
};

// The result of a deed that gives nothing back: `Done{}` when it was done.
using Done = std::monostate;

}  // namespace plaint
