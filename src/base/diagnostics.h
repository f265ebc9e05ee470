// What is wrong in a user's file: collected, so that all mistakes are told at once. A `Diagnostic` owns what it quotes
// and outlives the text. Printing it is the work of report/.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/source.h"

namespace plaint {

enum class Severity {
  error,    // what stands here was not used: a file not read, an event left out
  warning,  // it was used, and is a breach or a likely slip
  finding,  // about what a policy says: its paper, not our reading of it
};

struct Diagnostic {
  Severity severity = Severity::error;
  std::string code;     // stable, kebab-case, listed in codes.h
  std::string path;     // the file; empty when there is none
  int line = 0;         // from 1; 0: the whole file
  int column = 0;       // from 1, in bytes
  int width = 1;        // bytes that the caret underlines
  std::string quoted;   // the line at fault, as it stands in the file
  std::string message;  // what is wrong, with the user's text in quotes
  std::string hint;     // what to do; may be empty
  std::string clause;   // the clause of the paper that it is about; may be empty
};

class Diagnostics {
 public:
  Diagnostic& add(Severity severity, std::string_view code, const Place& place, std::string message,
                  std::string hint = {});
  Diagnostic& error(std::string_view code, const Place& place, std::string message, std::string hint = {});
  Diagnostic& warning(std::string_view code, const Place& place, std::string message, std::string hint = {});
  Diagnostic& finding(std::string_view code, const Place& place, std::string message, std::string hint = {});

  void add_all(const Diagnostics& others);
  const std::vector<Diagnostic>& all() const { return all_; }
  bool empty() const { return all_.empty(); }
  int errors() const { return empty() ? 0 : count_errors(); }  // how many are of severity error
  void sort();  // by file, line, column; those of one place keep their order

 private:
  int count_errors() const;

  std::vector<Diagnostic> all_;
};

}  // namespace plaint
