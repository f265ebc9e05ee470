#include <algorithm>
#include <deque>
#include <kainjow/mustache.hpp>
#include <map>
#include <set>

#include "base/contains.h"
#include "base/text.h"
#include "template/names.h"
#include "template/template.h"

namespace plaint {

namespace {

namespace mustache = kainjow::mustache;

// What neither a template nor a shown() value can hold. The library would leave out some lines of its own accord, and
// others not: it is given the template as one line, and we leave them out.
constexpr char line_end = '\x01';
constexpr char tag_stood_here = '\x02';

// The template with the place of each tag in the list instead of its name: so the library asks for a tag, and we know
// its line.
std::string numbered(const std::vector<Tag>& tags) {
  std::string text;
  for (std::size_t at = 0; at < tags.size(); ++at) {
    const std::string number = std::to_string(at);
    switch (tags[at].kind) {
      case Tag::Kind::text:
        text += tags[at].name;
        break;
      case Tag::Kind::value:
      case Tag::Kind::raw:
        text += "{{" + number + "}}";
        break;
      case Tag::Kind::section:
        text += tag_stood_here + ("{{#" + number + "}}") + tag_stood_here;
        break;
      case Tag::Kind::inverted:
        text += tag_stood_here + ("{{^" + number + "}}") + tag_stood_here;
        break;
      case Tag::Kind::end:
        text += tag_stood_here + ("{{/" + std::to_string(tags[at].partner) + "}}") + tag_stood_here;
        break;
      case Tag::Kind::comment:
        text += tag_stood_here;
        break;
    }
  }
  std::replace(text.begin(), text.end(), '\n', line_end);
  return text;
}

// Without the lines that held tags and hold nothing now.
std::string without_bare_lines(std::string text) {
  std::replace(text.begin(), text.end(), line_end, '\n');
  std::string kept;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size() - 1) + 1;
    std::string line = text.substr(at, end - at);
    at = end;
    const bool tags = line.find(tag_stood_here) != std::string::npos;
    std::erase(line, tag_stood_here);
    if (!tags || line.find_first_not_of(" \t\n") != std::string::npos) kept += line;
  }
  return kept;
}

std::string in_markdown(const std::string& text) {
  std::string safe;
  for (const std::string& word : split(text, " ")) {
    if (word.empty()) continue;
    if (!safe.empty()) safe += ' ';
    const bool begins = safe.empty();
    const auto number_ends = word.find_first_not_of("0123456789");
    for (std::size_t at = 0; at < word.size(); ++at) {
      const bool marks = std::string_view("\\`*_[]<>|~&").find(word[at]) != std::string_view::npos;
      const bool marks_line = begins && at == 0 && std::string_view("#+-=").find(word[0]) != std::string_view::npos;
      const bool numbers = begins && at == number_ends && at > 0 && (word[at] == '.' || word[at] == ')');
      if (marks || marks_line || numbers) safe += '\\';
      safe += word[at];
    }
  }
  return safe;
}

std::string safe(std::string text, Escape escape, bool raw) {
  std::replace(text.begin(), text.end(), '\t', ' ');
  text = shown_lines(with_plain_line_ends(text));
  text.erase(text.find_last_not_of(" \n") + 1);
  if (raw || escape == Escape::none) return text;
  std::replace(text.begin(), text.end(), '\n', ' ');
  return in_markdown(text);
}

// What the library asks: for each tag its value. It keeps what it was given by address, so nothing moves.
class Answers : public mustache::basic_context<std::string> {
 public:
  Answers(const std::vector<Tag>& tags, const Value& values, Escape escape, Diagnostics& diagnostics)
      : tags_(tags), escape_(escape), diagnostics_(diagnostics), reach_{{&values, nullptr, ""}} {}

  void push(const mustache::data* data) override { reach_.push_back(given_.at(data)); }
  void pop() override { reach_.pop_back(); }
  const mustache::data* get_partial(const std::string&) const override { return nullptr; }
  const mustache::data* get(const std::string& number) const override {
    return const_cast<Answers*>(this)->answer(number);
  }

  std::vector<std::string> printed() const { return {printed_.begin(), printed_.end()}; }

 private:
  const mustache::data* answer(const std::string& number) {
    const Tag& tag = tags_[static_cast<std::size_t>(std::stoul(number))];
    const Meaning meaning = meaning_of(tag.name, reach_);
    const bool prints = tag.kind == Tag::Kind::value || tag.kind == Tag::Kind::raw;
    return prints ? print(tag, meaning) : enter(meaning);
  }

  const mustache::data* print(const Tag& tag, const Meaning& meaning) {
    std::string text(1, tag_stood_here);
    if (meaning.value != nullptr) {
      const Value& value = *meaning.value;
      if (value.is == Value::Is::missing) tell_missing(tag, value);
      if (value.is == Value::Is::list || value.is == Value::Is::group) tell_section(tag);
      if (value.is == Value::Is::text && value.holds()) {
        text = safe(value.text, escape_, tag.kind == Tag::Kind::raw);
        printed_.insert(meaning.path);
      }
    }
    return &kept_.emplace_back(text);
  }

  const mustache::data* enter(const Meaning& meaning) {
    if (meaning.value == nullptr || !meaning.value->holds()) return nullptr;
    const Value& value = *meaning.value;
    if (value.is != Value::Is::list) {
      const mustache::data& entered = kept_.emplace_back(mustache::data::type::object);
      given_[&entered] = {&value, nullptr, meaning.path};
      return &entered;
    }
    mustache::data& list = kept_.emplace_back(mustache::data::type::list);
    for (std::size_t at = 0; at < value.items.size(); ++at)
      list.push_back(mustache::data(mustache::data::type::object));
    for (std::size_t at = 0; at < value.items.size(); ++at) {
      given_[&list.list_value()[at]] = {&value.items[at], &value, meaning.path};
    }
    return &list;
  }

  void tell_missing(const Tag& tag, const Value& value) {
    if (!told_.insert(value.what).second) return;
    Diagnostic& told = diagnostics_.error("missing-value", tag.place, value.what + " is missing", value.way);
    told.width = static_cast<int>(tag.name.size() + 4);
  }

  void tell_section(const Tag& tag) {
    diagnostics_.error("not-a-text", tag.place, "'" + tag.name + "' is not one text: it holds others",
                       "write {{#" + tag.name + "}} ... {{/" + tag.name + "}} around what is to be printed of it");
  }

  const std::vector<Tag>& tags_;
  Escape escape_;
  Diagnostics& diagnostics_;
  std::vector<TagScope> reach_;
  std::deque<mustache::data> kept_;
  std::map<const mustache::data*, TagScope> given_;
  std::set<std::string> printed_;
  std::set<std::string> told_;
};

}  // namespace

bool Rendering::has_printed(std::string_view path) const {
  return contains(printed, path);
}

void check_names(const Template& form, const Value& values, Diagnostics& diagnostics) {
  tell_unknown_names(form.body, values, diagnostics);
}

std::optional<Rendering> render(const Template& form, const Value& values, Escape escape, Diagnostics& diagnostics) {
  Diagnostics found;
  tell_unknown_names(form.body, values, found);
  Answers answers(form.body, values, escape, found);
  mustache::mustache engine(numbered(form.body));
  engine.set_custom_escape([](const std::string& text) { return text; });
  std::string text;
  mustache::basic_context<std::string>& context = answers;
  std::ostringstream stream;
  text = engine.render(context, stream).str();
  diagnostics.add_all(found);
  if (!engine.is_valid() || found.errors() > 0) return std::nullopt;
  return Rendering{without_bare_lines(std::move(text)), answers.printed()};
}

}  // namespace plaint
