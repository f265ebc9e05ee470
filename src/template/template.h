// Mustache templates of letters and reports: read once, then filled with values. A name that nobody knows is an error
// with its line and a did-you-mean, and so is a missing value that is to be printed: no letter goes out with a blank in
// it. It knows nothing of cases.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "base/source.h"
#include "template/tags.h"
#include "template/value.h"

namespace plaint {

// `{{! for: acknowledged }}` in the first lines: what a template says of itself.
struct TemplateKey {
  std::string name;
  std::string value;
  Place place;
};

struct Template {
  std::shared_ptr<const Source> source;
  std::vector<TemplateKey> head;
  std::vector<Tag> body;           // without its head
  std::vector<std::string> names;  // every name that its tags speak of, as written: "complainant.name"; each once

  const TemplateKey* key(std::string_view name) const;  // nullptr when it is not there
};

// `partials` may not be used (`{{> x}}`), nor other delimiters: each is an error.
std::optional<Template> read_template(std::shared_ptr<const Source> source, Diagnostics& diagnostics);

// How a value is made safe where `{{name}}` prints it: as it is, or so that Markdown shows it as it is, on one line.
// `{{{name}}}` prints it as it is in both: only for what plaint made itself. Control characters are shown escaped
// everywhere.
enum class Escape { none, markdown };

struct Rendering {
  std::string text;
  // What was printed, each once, by its full path: "says.action" also where the template reached it within a section.
  std::vector<std::string> printed;

  bool has_printed(std::string_view path) const;
};

// None, and all mistakes told, when a name is not known (also in a section that is left out) or a value is missing. A
// line that holds tags and comes out empty is left out: a tag alone, "{{recipient.phone}}" when there is none.
std::optional<Rendering> render(const Template& form, const Value& values, Escape escape, Diagnostics& diagnostics);

// The same without the values: only whether its names are known. For `plaint check`.
void check_names(const Template& form, const Value& values, Diagnostics& diagnostics);

}  // namespace plaint
