// Mustache templates of letters and reports: read once, then filled with values. A name that nobody knows is an error with
// its line and a did-you-mean, and so is a missing value that is to be printed: no letter goes out with a blank in it. It
// knows nothing of cases.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "base/source.h"
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
  std::string body;                // without its head
  int body_line = 1;               // on which it begins
  std::vector<std::string> names;  // every name that its tags speak of, as written: "complainant.name"; each once

  const TemplateKey* key(std::string_view name) const;  // nullptr when it is not there
};

// `partials` may not be used (`{{> x}}`), nor other delimiters: each is an error.
std::optional<Template> read_template(std::shared_ptr<const Source> source, Diagnostics& diagnostics);

// How a value is made safe where `{{name}}` prints it: as it is, or so that Markdown shows it as it is. `{{{name}}}` prints it
// as it is in both: only for what plaint made itself.
enum class Escape { none, markdown };

struct Rendering {
  std::string text;
  // What was printed, by its full path: "says.action" also where the template reached it within a section.
  std::vector<std::string> printed;
};

// None, and all mistakes told, when a name is not known or a value is missing. A tag alone on its line leaves no empty line.
std::optional<Rendering> render(const Template& form, const Value& values, Escape escape, Diagnostics& diagnostics);

}  // namespace plaint
