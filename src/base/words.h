// The texts of a case as they stand in its file. A word is either a view of the file, which whoever holds the case keeps, or a
// text of its own; what is copied has its own, so only what is moved may not outlive the file. It knows nothing of what it means.
#pragma once

#include <concepts>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/same_text.h"

namespace plaint {

class Word {
 public:
  Word() = default;
  Word(const char* text) : Word(std::string_view(text)) {}         // NOLINT: a text is a word
  Word(const std::string& text) : Word(std::string_view(text)) {}  // NOLINT
  Word(std::string_view text);                                     // NOLINT: a copy
  Word(const Word& other) : Word(other.view()) {}
  Word(Word&& other) noexcept
      : at_(other.at_), size_(std::exchange(other.size_, 0)), is_own_(std::exchange(other.is_own_, false)) {}
  Word& operator=(const Word& other) { return *this = Word(other); }
  Word& operator=(Word&& other) noexcept {
    std::swap(at_, other.at_);
    std::swap(size_, other.size_);
    std::swap(is_own_, other.is_own_);
    return *this;
  }
  ~Word() {
    if (is_own_) delete[] at_;
  }

  // Not copied: `text` must outlive the word and whatever it is moved to.
  static Word of_file(std::string_view text) {
    Word word;
    word.at_ = text.data();
    word.size_ = static_cast<unsigned>(text.size());  // a file has at most 1 MiB
    return word;
  }

  std::string_view view() const { return {at_, size_}; }
  operator std::string_view() const { return view(); }         // NOLINT: a word is a text
  operator std::string() const { return std::string(view()); }  // NOLINT
  bool empty() const { return size_ == 0; }
  std::size_t size() const { return size_; }
  char front() const { return *at_; }

  friend std::string operator+(std::string left, const Word& right) { return left.append(right.view()); }
  friend std::string operator+(const Word& left, std::string_view right) { return std::string(left.view()).append(right); }

 private:
  const char* at_ = "";
  unsigned size_ = 0;
  bool is_own_ = false;
};

// With any text.
template <std::same_as<Word> W, std::convertible_to<std::string_view> Text>
bool operator==(const W& left, const Text& right) {
  return same_text(left.view(), right);
}
inline bool operator<(const Word& left, const Word& right) { return left.view() < right.view(); }

// The words of a key: nearly always one, which is kept in place; a list only when there are more. Where a list of texts is wanted
// it becomes one, at the price of a copy.
class Words {
 public:
  using value_type = Word;
  using const_iterator = const Word*;
  using iterator = const_iterator;

  Words() = default;
  Words(std::initializer_list<std::string> words);
  Words(const std::vector<std::string>& words);                           // NOLINT: a list is words
  operator std::vector<std::string>() const { return {begin(), end()}; }  // NOLINT: and words are a list

  // A single one, not copied, as of_file() of a word.
  static Words of_file(std::string_view text) { return Words(text); }

  const Word* begin() const { return several_.empty() ? &only_ : several_.data(); }
  const Word* end() const { return begin() + size(); }
  std::size_t size() const { return several_.empty() ? static_cast<std::size_t>(has_one_) : several_.size(); }
  bool empty() const { return size() == 0; }
  const Word& operator[](std::size_t index) const { return begin()[index]; }
  const Word& front() const { return *begin(); }
  const Word& back() const { return begin()[size() - 1]; }

  void push_back(Word word) {
    if (has_one_ || !several_.empty()) return add(std::move(word));
    only_ = std::move(word);
    has_one_ = true;
  }

  void clear() { *this = Words(); }

  bool operator==(const Words& other) const;

 private:
  explicit Words(std::string_view text) : only_(Word::of_file(text)), has_one_(true) {}
  void add(Word word);

  Word only_;
  bool has_one_ = false;       // in only_
  std::vector<Word> several_;  // empty, or all of two or more
};

}  // namespace plaint
