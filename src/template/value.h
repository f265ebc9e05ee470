// What a template may speak of: texts, lists, groups of named values, and values that are missing and say how they are
// supplied. A value is data: whatever stands in it is printed, never read as template again.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace plaint {

struct Value {
  enum class Is {
    nothing,  // known, and there is none: prints nothing, its section is left out
    text,     // an empty one is as good as nothing
    list,     // its section is printed for each item
    group,    // its section is printed once, with its names in reach
    missing   // not known yet: its section is left out; to print it is an error that says `what` is missing and the
              // `way` out
  };
  Is is = Is::nothing;
  std::string text{};
  std::vector<Value> items{};
  // Of a group its values. Of nothing, a list or what is missing: the names that it would have, or that its items have,
  // so that a misspelt one is found although nothing is printed now. None there: any name is taken.
  std::vector<std::pair<std::string, Value>> names{};
  std::string what{};  // missing: "the outcome"
  std::string way{};   // missing: "plaint record C-2026-0004 responded --outcome upheld"

  static Value of(std::string text);
  static Value yes(bool holds);  // a section's condition: prints "yes", or is nothing
  static Value list(std::vector<Value> items);
  static Value group(std::vector<std::pair<std::string, Value>> names);
  static Value missing(std::string what, std::string way);

  // The same value, told which names it would have: Value{}.with_names({"name", "authority"}).
  Value with_names(const std::vector<std::string>& known) &&;

  const Value* find(std::string_view name) const;  // nullptr when it has no such name
  Value& add(std::string name, Value value);       // to a group; gives the group back
  bool holds() const;  // is its section printed? Not of nothing, an empty text or list, or what is missing
};

}  // namespace plaint
