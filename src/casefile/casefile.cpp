#include "casefile/casefile.h"

#include <algorithm>

namespace plaint {

namespace {

const Field* find_field(const std::vector<Field>& fields, std::string_view name) {
  const auto found =
      std::find_if(fields.begin(), fields.end(), [name](const Field& each) { return each.name == name; });
  return found == fields.end() ? nullptr : &*found;
}

}  // namespace

Words::Words(std::vector<std::string> words) {
  if (words.size() > 1) {
    several_ = std::move(words);
  } else if (!words.empty()) {
    push_back(std::move(words.front()));
  }
}

void Words::add(std::string word) {
  if (several_.empty()) several_.push_back(std::exchange(only_, {}));
  has_one_ = false;
  several_.push_back(std::move(word));
}

bool Words::operator==(const Words& other) const { return std::equal(begin(), end(), other.begin(), other.end()); }

const Field* CaseEvent::field(std::string_view wanted) const { return find_field(fields, wanted); }

std::string CaseEvent::text(std::string_view wanted) const {
  const Field* found = field(wanted);
  return found == nullptr || found->values.empty() ? std::string{} : found->value();
}

const Field* CaseFile::fact(std::string_view wanted) const { return find_field(facts, wanted); }

std::string to_string(const Pin& pin) { return pin.id + "@" + pin.version; }

}  // namespace plaint
