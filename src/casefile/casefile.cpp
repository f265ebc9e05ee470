#include "casefile/casefile.h"

#include <algorithm>

namespace plaint {

namespace {

const Field* find_field(std::span<const Field> fields, std::string_view name) {
  const auto found =
      std::find_if(fields.begin(), fields.end(), [name](const Field& each) { return each.name == name; });
  return found == fields.end() ? nullptr : &*found;
}

}  // namespace

const Field* CaseEvent::field(std::string_view wanted) const { return find_field(fields, wanted); }

const Word& CaseEvent::text(std::string_view wanted) const {
  static const Word nothing;
  const Field* found = field(wanted);
  return found == nullptr || found->values.empty() ? nothing : found->value();
}

const Field* CaseFile::fact(std::string_view wanted) const { return find_field(facts, wanted); }

std::string to_string(const Pin& pin) { return pin.id + "@" + pin.version; }

}  // namespace plaint
