#include "template/tags.h"

#include <algorithm>
#include <optional>

#include "base/text.h"

namespace plaint {

namespace {

std::string trimmed(std::string_view text) {
  const auto begin = text.find_first_not_of(" \t\n");
  if (begin == std::string_view::npos) return {};
  return std::string(text.substr(begin, text.find_last_not_of(" \t\n") - begin + 1));
}

bool is_part(std::string_view part) {
  return !part.empty() && std::all_of(part.begin(), part.end(), [](char each) {
    return (each >= 'a' && each <= 'z') || (each >= '0' && each <= '9') || each == '-';
  });
}

bool is_tag_name(std::string_view name) {
  if (name == ".") return true;
  const auto parts = split(name, ".");
  return std::all_of(parts.begin(), parts.end(), [](const std::string& part) { return is_part(part); });
}

// Reads on from where it is, and knows in which line that is.
class TagReader {
 public:
  TagReader(const Source& source, std::string text, Diagnostics& diagnostics)
      : source_(source), text_(std::move(text)), diagnostics_(diagnostics) {}

  std::vector<Tag> read() {
    while (at_ < text_.size()) {
      const std::size_t open = std::min(text_.find("{{", at_), text_.size());
      if (open > at_) add({Tag::Kind::text, text_.substr(at_, open - at_), here()});
      go_to(open);
      if (at_ < text_.size()) read_tag();
    }
    for (const std::size_t open : open_) {
      diagnostics_.error("template-tag", tags_[open].place, "the section '" + tags_[open].name + "' is never closed",
                         "end it with {{/" + tags_[open].name + "}}");
    }
    return std::move(tags_);
  }

 private:
  Place here() const { return {&source_, line_, column_}; }
  void add(Tag tag) { tags_.push_back(std::move(tag)); }

  void go_to(std::size_t position) {
    for (; at_ < position; ++at_) {
      ++column_;
      if (text_[at_] != '\n') continue;
      ++line_;
      column_ = 1;
    }
  }

  void wrong(const std::string& message, const std::string& hint, std::size_t width) {
    diagnostics_.error("template-tag", here(), message, hint).width = static_cast<int>(width);
  }

  void read_tag() {
    const bool triple = text_.compare(at_, 3, "{{{") == 0;
    const std::size_t inside = at_ + (triple ? 3 : 2);
    const std::string_view ending = triple ? "}}}" : "}}";
    const std::size_t close = text_.find(ending, inside);
    const bool comment = !triple && text_.compare(inside, 1, "!") == 0;
    const bool broken = close != std::string::npos && !comment && text_.find_first_of("\n{", inside) < close;
    if (close == std::string::npos || broken) {
      wrong("a tag is opened and not closed in its line", "a tag is written {{name}}", 2);
      return go_to(inside);
    }
    take(triple, text_.substr(inside, close - inside), close + ending.size() - at_);
    go_to(close + ending.size());
  }

  void take(bool triple, const std::string& content, std::size_t width) {
    const std::string_view signs = "#^/&!>=";
    const char sign = content.empty() || triple ? ' ' : content.front();
    const bool signed_tag = signs.find(sign) != std::string_view::npos;
    Tag tag{triple ? Tag::Kind::raw : Tag::Kind::value, trimmed(signed_tag ? content.substr(1) : content), here()};
    switch (sign) {
      case '#':
        tag.kind = Tag::Kind::section;
        break;
      case '^':
        tag.kind = Tag::Kind::inverted;
        break;
      case '/':
        tag.kind = Tag::Kind::end;
        break;
      case '&':
        tag.kind = Tag::Kind::raw;
        break;
      case '!':
        tag.kind = Tag::Kind::comment;
        return add(std::move(tag));
      case '>':
        return wrong("a template cannot take in another one", "put the text of '" + shown(tag.name) + "' here", width);
      case '=':
        return wrong("the signs of tags cannot be changed", "write {{name}}", width);
      default:
        break;
    }
    if (!is_tag_name(tag.name)) {
      const std::string hint =
          "names are written in small letters, digits and hyphens, with dots between: {{case.reference}}";
      return wrong(tag.name.empty() ? "a tag names nothing" : "'" + shown(tag.name) + "' is not a name", hint, width);
    }
    pair_up(tag, width);
    add(std::move(tag));
  }

  void pair_up(Tag& tag, std::size_t width) {
    if (tag.kind == Tag::Kind::section || tag.kind == Tag::Kind::inverted) return open_.push_back(tags_.size());
    if (tag.kind != Tag::Kind::end) return;
    const auto fits =
        std::find_if(open_.rbegin(), open_.rend(), [&](std::size_t each) { return tags_[each].name == tag.name; });
    if (open_.empty() || fits != open_.rbegin()) {
      const std::string hint = open_.empty() ? ""
                                             : "the section that is open here is '" + tags_[open_.back()].name +
                                                   "' of line " + std::to_string(tags_[open_.back()].place.line);
      wrong("{{/" + tag.name + "}} ends a section that is not open", hint, width);
    }
    if (fits == open_.rend()) return;
    tag.partner = *fits;
    tags_[*fits].partner = tags_.size();
    open_.erase(std::prev(fits.base()), open_.end());
  }

  const Source& source_;
  std::string text_;
  Diagnostics& diagnostics_;
  std::vector<Tag> tags_;
  std::vector<std::size_t> open_;
  std::size_t at_ = 0;
  int line_ = 1;
  int column_ = 1;
};

std::string plain_text(std::string_view text) {
  if (text.starts_with("\xef\xbb\xbf")) text.remove_prefix(3);
  std::string plain;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n') continue;
    plain += text[at];
  }
  return plain;
}

}  // namespace

std::vector<Tag> find_tags(const Source& source, Diagnostics& diagnostics) {
  const std::string text = plain_text(source.text);
  int line = 0;
  for (std::string each : lines_in(text)) {
    ++line;
    std::replace(each.begin(), each.end(), '\t', ' ');
    if (shown(each) == each) continue;
    diagnostics.error("unreadable-file", {&source, line, 1},
                      "the template is not UTF-8 here, or holds a character that cannot be seen",
                      "write the line anew: '" + shown(each) + "'");
    return {};
  }
  return TagReader(source, text, diagnostics).read();
}

}  // namespace plaint
