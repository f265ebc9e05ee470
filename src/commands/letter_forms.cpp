#include "commands/letter_forms.h"

#include <algorithm>

#include "base/contains.h"
#include "base/text.h"
#include "commands/calendars.h"

namespace plaint {

namespace {

constexpr std::string_view ending = ".mustache";

// "acknowledged, interim-sent"
std::vector<std::string> words_of(const Template& form, std::string_view key) {
  std::vector<std::string> words;
  const TemplateKey* said = form.key(key);
  if (said == nullptr) return words;
  for (const std::string& part : split(said->value, ",")) {
    const auto begin = part.find_first_not_of(' ');
    if (begin != std::string::npos) words.push_back(part.substr(begin, part.find_last_not_of(' ') - begin + 1));
  }
  return words;
}

LetterForm read_form(const World& world, const std::string& path, const std::string& file, bool own) {
  LetterForm letter;
  letter.name = file.substr(0, file.size() - ending.size());
  letter.own = own;
  letter.title = title_of_name(letter.name);
  const std::string shown_path = (own ? "" : "plaint's ") + std::string(letters_folder) + "/" + file;
  const auto text = world.read_file(path, largest_file);
  if (!text) {
    letter.mistakes
        .error("unreadable-file", {}, own ? text.problem().message : "it cannot be read", text.problem().hint)
        .path = shown_path;
    return letter;
  }
  letter.form = read_template(std::make_shared<const Source>(Source{shown_path, *text}), letter.mistakes);
  if (!letter.form) return letter;
  if (const TemplateKey* title = letter.form->key("title")) letter.title = title->value;
  letter.events = words_of(*letter.form, "for");
  letter.kinds = words_of(*letter.form, "kinds");
  const auto when = words_of(*letter.form, "when");
  if (!when.empty()) letter.when = when.front();
  const auto to = words_of(*letter.form, "to");
  letter.to_staff = contains(to, "staff");
  letter.to_representative = contains(to, "representative");
  return letter;
}

Result<Done> add_forms(const World& world, const std::string& folder, bool own, std::vector<LetterForm>& forms) {
  if (!world.folder_exists(folder)) return Done{};
  const auto files = world.list_files(folder);
  if (!files) return own ? files.problem() : Problem{"plaint's own templates cannot be read", "install plaint whole"};
  for (const std::string& path : *files) {
    const std::string file = path.substr(path.rfind('/') + 1);
    if (!file.ends_with(ending) || file.starts_with('.') || file.size() == ending.size()) continue;
    const std::string name = file.substr(0, file.size() - ending.size());
    const bool there =
        std::any_of(forms.begin(), forms.end(), [&](const LetterForm& each) { return each.name == name; });
    if (!there) forms.push_back(read_form(world, path, file, own));
  }
  return Done{};
}

const Value* value_at(const Value& values, const std::string& path) {
  const Value* value = &values;
  for (const std::string& part : split(path, ".")) {
    value = value->find(part);
    if (value == nullptr) return nullptr;
  }
  return value;
}

}  // namespace

Result<std::vector<LetterForm>> load_letter_forms(const World& world) {
  std::vector<LetterForm> forms;
  std::string data = data_folder(world);
  if (!data.starts_with('/')) data = world.current_folder() + "/" + data;
  if (const auto own = add_forms(world, std::string(letters_folder), true, forms); !own) return own.problem();
  if (const auto shipped = add_forms(world, data + "/" + std::string(letters_folder), false, forms); !shipped)
    return shipped.problem();
  if (forms.empty())
    return Problem{"there are no templates of letters",
                   "templates/letters holds them, NAME.mustache; plaint brings its own when it is installed whole"};
  std::sort(forms.begin(), forms.end(),
            [](const LetterForm& left, const LetterForm& right) { return left.name < right.name; });
  return forms;
}

int fit(const LetterForm& form, const std::string& event, const std::string& kind, const Value& values) {
  if (!form.form || !contains(form.events, event)) return 0;
  int how_well = 1;
  if (!form.kinds.empty()) {
    if (!contains(form.kinds, kind)) return 0;
    ++how_well;
  }
  if (!form.when.empty()) {
    const Value* value = value_at(values, form.when);
    if (value == nullptr || !value->holds()) return 0;
    ++how_well;
  }
  return how_well;
}

}  // namespace plaint
