#include "template/template.h"

#include <algorithm>

#include "base/contains.h"
#include "base/text.h"

namespace plaint {

namespace {

bool is_blank(const std::string& text) { return text.find_first_not_of(" \t\n") == std::string::npos; }

// "for: acknowledged"; none: an ordinary remark.
std::optional<TemplateKey> key_of(const Tag& comment) {
  const auto colon = comment.name.find(": ");
  if (colon == std::string::npos || comment.name.find('\n') != std::string::npos) return std::nullopt;
  const std::string name = comment.name.substr(0, colon);
  if (name.find_first_not_of("abcdefghijklmnopqrstuvwxyz-") != std::string::npos) return std::nullopt;
  const auto value = comment.name.find_first_not_of(' ', colon + 1);
  return TemplateKey{name, comment.name.substr(value), comment.place};
}

}  // namespace

const TemplateKey* Template::key(std::string_view name) const {
  const auto found = std::find_if(head.begin(), head.end(), [&](const TemplateKey& each) { return each.name == name; });
  return found == head.end() ? nullptr : &*found;
}

std::optional<Template> read_template(std::shared_ptr<const Source> source, Diagnostics& diagnostics) {
  Diagnostics found;
  std::vector<Tag> tags = find_tags(*source, found);
  diagnostics.add_all(found);
  if (found.errors() > 0) return std::nullopt;
  Template form;
  form.source = std::move(source);
  std::size_t at = 0;
  for (; at < tags.size(); ++at) {
    const Tag& tag = tags[at];
    if (tag.kind == Tag::Kind::comment) {
      if (const auto key = key_of(tag)) form.head.push_back(*key);
    } else if (tag.kind != Tag::Kind::text || !is_blank(tag.name)) {
      break;
    }
  }
  for (std::size_t each = at; each < tags.size(); ++each) {
    Tag tag = std::move(tags[each]);
    tag.partner -= std::min(tag.partner, at);
    const bool names = tag.kind != Tag::Kind::text && tag.kind != Tag::Kind::comment && tag.kind != Tag::Kind::end;
    const bool is_new = !contains(form.names, tag.name);
    if (names && is_new) form.names.push_back(tag.name);
    form.body.push_back(std::move(tag));
  }
  if (!form.body.empty() && form.body.front().kind == Tag::Kind::text) {
    std::string& first = form.body.front().name;
    first.erase(0, first.find_first_not_of('\n'));
  }
  return form;
}

}  // namespace plaint
