// The words of a key: nearly always one, which is kept in place; a list only when there are more. It knows nothing of what
// they mean. Where a list is wanted it becomes one, at the price of a copy.
#pragma once

#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

namespace plaint {

class Words {
 public:
  using value_type = std::string;
  using const_iterator = const std::string*;
  using iterator = const_iterator;

  Words() = default;
  Words(std::initializer_list<std::string> words) : Words(std::vector<std::string>(words)) {}
  Words(std::vector<std::string> words);                                    // NOLINT: a list is words
  operator std::vector<std::string>() const { return {begin(), end()}; }    // NOLINT: and words are a list

  const std::string* begin() const { return several_.empty() ? &only_ : several_.data(); }
  const std::string* end() const { return begin() + size(); }
  std::size_t size() const { return several_.empty() ? static_cast<std::size_t>(has_one_) : several_.size(); }
  bool empty() const { return size() == 0; }
  const std::string& operator[](std::size_t index) const { return begin()[index]; }
  const std::string& front() const { return *begin(); }
  const std::string& back() const { return begin()[size() - 1]; }

  void push_back(std::string word) {
    if (has_one_ || !several_.empty()) return add(std::move(word));
    only_ = std::move(word);
    has_one_ = true;
  }

  void clear() { *this = Words(); }

  bool operator==(const Words& other) const;

 private:
  void add(std::string word);

  std::string only_;
  bool has_one_ = false;              // in only_
  std::vector<std::string> several_;  // empty, or all of two or more
};

}  // namespace plaint
