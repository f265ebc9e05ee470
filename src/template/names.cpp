#include "template/names.h"

#include <algorithm>

#include "base/contains.h"
#include "base/text.h"

namespace plaint {

namespace {

const Value nothing;

const Value* within(const TagScope& reach, std::string_view name) {
  if (const Value* own = reach.value->find(name)) return own;
  if (reach.list == nullptr) return nullptr;
  const auto& items = reach.list->items;
  const bool of_others =
      reach.list->find(name) != nullptr ||
      std::any_of(items.begin(), items.end(), [&](const Value& item) { return item.find(name) != nullptr; });
  return of_others ? &nothing : nullptr;
}

// Everything that a name may mean in a section, whether it is printed now or not.
using Scope = std::vector<const Value*>;

// Nobody said which names it would have.
bool is_open(const Value& value) {
  return value.names.empty() && value.items.empty() && value.is != Value::Is::text && value.is != Value::Is::group;
}

bool is_open(const Scope& scope) {
  return std::any_of(scope.begin(), scope.end(), [](const Value* each) { return is_open(*each); });
}

Scope inside(const Scope& values) {
  Scope scope;
  for (const Value* value : values) {
    for (const Value& item : value->items) scope.push_back(&item);
    if (!value->names.empty() || value->items.empty()) scope.push_back(value);
  }
  return scope;
}

Scope named(const Scope& scope, const std::string& name) {
  Scope found;
  for (const Value* value : scope) {
    if (const Value* has = value->find(name)) found.push_back(has);
  }
  return found;
}

class NameCheck {
 public:
  NameCheck(const Value& values, Diagnostics& diagnostics) : scopes_{{&values}}, diagnostics_(diagnostics) {}

  void look_at(const Tag& tag) {
    if (tag.kind == Tag::Kind::text || tag.kind == Tag::Kind::comment) return;
    if (tag.kind == Tag::Kind::end) return scopes_.pop_back();
    bool open = false;
    const Scope found = tag.name == "." ? scopes_.back() : find(split(tag.name, "."), open);
    if (found.empty() && !open) tell(tag);
    if (tag.kind == Tag::Kind::section) scopes_.push_back(found.empty() ? Scope{&nothing} : inside(found));
    if (tag.kind == Tag::Kind::inverted) scopes_.push_back({});
  }

 private:
  Scope find(const std::vector<std::string>& parts, bool& open) const {
    for (auto scope = scopes_.rbegin(); scope != scopes_.rend(); ++scope) {
      Scope found = named(*scope, parts.front());
      if (found.empty()) {
        open = open || is_open(*scope);
        continue;
      }
      for (std::size_t at = 1; at < parts.size() && !found.empty(); ++at) {
        open = open || is_open(found);
        found = named(found, parts[at]);
      }
      return found;
    }
    return {};
  }

  static void list_names(const Value& value, const std::string& before, std::vector<std::string>& known) {
    for (const auto& [name, inner] : value.names) {
      known.push_back(before + name);
      if (inner.is != Value::Is::list) list_names(inner, before + name + ".", known);
    }
  }

  void tell(const Tag& tag) {
    std::vector<std::string> known;
    for (const Scope& scope : scopes_) {
      for (const Value* value : scope) list_names(*value, "", known);
    }
    Diagnostic& told =
        diagnostics_.error("unknown-name", tag.place, "'" + tag.name + "' is not a name that this template may use",
                           way_out(tag.name, known));
    told.width = static_cast<int>(tag.name.size() + 4 + (tag.kind == Tag::Kind::value ? 0 : 1));
  }

  // What the last part may be, when the parts before it are known: else which name was meant.
  static std::string way_out(const std::string& name, const std::vector<std::string>& known) {
    constexpr std::size_t a_line_or_two = 12;
    const std::string group = name.substr(0, name.rfind('.') + 1);
    std::vector<std::string> others;
    for (const std::string& each : known) {
      const bool beside = each.starts_with(group) && each.find('.', group.size()) == std::string::npos;
      if (beside && !contains(others, each)) others.push_back(each);
    }
    std::vector<std::string> parts;
    for (const std::string& each : others) parts.push_back(each.substr(group.size()));
    const std::string near = nearest(name.substr(group.size()), parts);
    if (!near.empty()) return "did you mean '" + group + near + "'?";
    const std::string outer = group.substr(0, group.empty() ? 0 : group.size() - 1);
    const bool one_text = others.empty() && contains(known, outer);
    if (one_text) return "'" + outer + "' is one text: write {{" + outer + "}}";
    if (const std::string far = others.empty() || group.empty() ? did_you_mean(name, known) : ""; !far.empty())
      return far;
    return others.empty() || others.size() > a_line_or_two ? "plaint-template(5) lists the names"
                                                           : "there are " + join(others, ", ");
  }

  std::vector<Scope> scopes_;
  Diagnostics& diagnostics_;
};

}  // namespace

Meaning meaning_of(std::string_view name, const std::vector<TagScope>& reach) {
  if (name == ".") return {reach.back().value, reach.back().path};
  const auto parts = split(name, ".");
  for (auto each = reach.rbegin(); each != reach.rend(); ++each) {
    const Value* found = within(*each, parts.front());
    if (found == nullptr) continue;
    for (std::size_t at = 1; at < parts.size() && found->is == Value::Is::group; ++at) {
      const Value* inner = found->find(parts[at]);
      found = inner == nullptr ? &nothing : inner;
    }
    return {found, (each->path.empty() ? "" : each->path + ".") + std::string(name)};
  }
  return {};
}

void tell_unknown_names(const std::vector<Tag>& tags, const Value& values, Diagnostics& diagnostics) {
  NameCheck check(values, diagnostics);
  for (const Tag& tag : tags) check.look_at(tag);
}

}  // namespace plaint
