// Questions to the user, one line each, for the commands that can be filled in at a terminal. Nothing is asked where nobody
// can answer.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "world/world.h"

namespace plaint {

struct Choice {
  std::string value;    // "service-user"
  std::string title{};  // "service user"; "": the value alone is shown
};

struct Question {
  std::string text;               // "Date it was received"
  std::string preset{};           // taken for an empty answer, and shown in brackets
  std::vector<Choice> choices{};  // not empty: one of these, by number, value, or a beginning of it that only one has
  bool needed = true;             // false: an empty answer is "" 
  // Makes of an answer what is kept; a problem is shown and the question asked again.
  std::function<Result<std::string>(const std::string& answer)> check{};
};

// The numbered lines of a list of choices, for a question that asks in a way of its own; and the one that is meant by a number, a
// value or a beginning that only one has.
std::string choices_text(const std::vector<Choice>& choices);
Result<std::string> choice_meant(const std::vector<Choice>& choices, const std::string& typed);

class Interview {
 public:
  // `may_ask`: false with --no-input.
  Interview(World& world, bool may_ask) : world_(world), may_ask_(may_ask && world.input_is_terminal) {}

  // Is there somebody who can answer?
  bool may_ask() const { return may_ask_; }
  // The answer; nullopt when the user stops (Ctrl-C, or the end of the input). Only where may_ask().
  std::optional<std::string> ask(const Question& question);
  // "yes" or "no"; an empty answer is `preset`.
  std::optional<bool> confirm(const std::string& text, bool preset);
  // A line for the user to read, between two questions.
  void tell(const std::string& text);

 private:
  World& world_;
  bool may_ask_;
};

}  // namespace plaint
