#include "template/value.h"

namespace plaint {

Value Value::of(std::string text) {
  Value value;
  value.is = Is::text;
  value.text = std::move(text);
  return value;
}

Value Value::yes(bool holds) { return holds ? of("yes") : Value{}; }

Value Value::list(std::vector<Value> items) {
  Value value;
  value.is = Is::list;
  value.items = std::move(items);
  return value;
}

Value Value::group(std::vector<std::pair<std::string, Value>> names) {
  Value value;
  value.is = Is::group;
  value.names = std::move(names);
  return value;
}

Value Value::missing(std::string what, std::string way) {
  Value value;
  value.is = Is::missing;
  value.what = std::move(what);
  value.way = std::move(way);
  return value;
}

Value Value::with_names(const std::vector<std::string>& known) && {
  for (const std::string& name : known) {
    if (find(name) == nullptr) names.emplace_back(name, Value{});
  }
  return std::move(*this);
}

const Value* Value::find(std::string_view name) const {
  for (const auto& [own, value] : names) {
    if (own == name) return &value;
  }
  return nullptr;
}

Value& Value::add(std::string name, Value value) {
  is = Is::group;
  names.emplace_back(std::move(name), std::move(value));
  return *this;
}

bool Value::holds() const {
  switch (is) {
    case Is::text:
      return !text.empty();
    case Is::list:
      return !items.empty();
    case Is::group:
      return true;
    case Is::nothing:
    case Is::missing:
      return false;
  }
  return false;
}

}  // namespace plaint
