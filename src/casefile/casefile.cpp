#include "casefile/casefile.h"

namespace plaint {

namespace {

const Field* find_field(std::span<const Field> fields, std::string_view name) {
  for (const Field& each : fields) {
    if (each.name == name) return &each;
  }
  return nullptr;
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
