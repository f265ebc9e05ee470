#include "base/words.h"

#include <algorithm>
#include <cstring>

namespace plaint {

Word::Word(std::string_view text) {
  if (text.empty()) return;
  char* const own = new char[text.size()];
  std::memcpy(own, text.data(), text.size());
  at_ = own;
  size_ = static_cast<unsigned>(text.size());
  is_own_ = true;
}

Words::Words(std::initializer_list<std::string> words) {
  for (const std::string& word : words) push_back(word);
}

Words::Words(const std::vector<std::string>& words) {
  for (const std::string& word : words) push_back(word);
}

void Words::add(Word word) {
  if (several_.empty()) several_.push_back(std::exchange(only_, {}));
  has_one_ = false;
  several_.push_back(std::move(word));
}

bool Words::operator==(const Words& other) const { return std::equal(begin(), end(), other.begin(), other.end()); }

}  // namespace plaint
