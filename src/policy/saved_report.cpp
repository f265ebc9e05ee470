#include "policy/saved_report.h"

#include <algorithm>

namespace plaint {

namespace {

constexpr const char* file_field = "report";
constexpr const char* digest_field = "digest";

void add_text(EventType& type, const char* name, std::vector<std::string> choices) {
  FieldType field;
  field.name = name;
  field.optional = true;
  field.choices = std::move(choices);
  std::erase_if(type.fields, [&](const FieldType& each) { return each.name == name; });
  type.fields.push_back(std::move(field));
}

}  // namespace

std::string report_of(const EventType& type) {
  const FieldType* field = type.field(file_field);
  const bool is_proof = field != nullptr && field->base == FieldType::Base::text && field->choices.size() == 1;
  return is_proof ? field->choices.front() : "";
}

void set_report(EventType& type, const std::string& report) {
  add_text(type, file_field, {report});
  add_text(type, digest_field, {});
}

}  // namespace plaint
