#include "commands/letter_general.h"

#include <algorithm>

#include "base/text.h"
#include "commands/letter_file.h"
#include "commands/letter_forms.h"
#include "commands/load.h"
#include "commands/policies.h"
#include "letter/leaflet.h"
#include "report/diagnostics_text.h"
#include "report/table.h"

namespace plaint {

namespace {

Result<const LoadedPolicy*> policy_meant(LoadedWorkspace& loaded, const std::string& typed, Date as_of) {
  if (typed.empty()) {
    if (loaded.own != nullptr) return loaded.own;
    return Problem{"plaint.yaml names no policy for new cases", "say which: --policy NAME"};
  }
  Diagnostics diagnostics;
  const auto at = typed.find('@');
  const LoadedPolicy* policy = at == std::string::npos
                                   ? loaded.policies.in_force(typed, as_of, {}, diagnostics)
                                   : loaded.policies.find({typed.substr(0, at), typed.substr(at + 1), {}}, diagnostics);
  if (policy != nullptr) return policy;
  std::string message = "--policy '" + shown(typed) + "' cannot be found", hint = "plaint policy list shows them";
  for (const Diagnostic& each : diagnostics.all()) {
    message = each.message;
    if (!each.hint.empty()) hint = each.hint;
  }
  return Problem{message, hint};
}

}  // namespace

int general_letter(World& world, const CommonOptions& common, const LetterOptions& options) {
  if (!common.fields.empty()) {
    return say(world,
               {"'--" + shown(common.fields.front().name) + "' is no option of plaint letter " + options.which,
                "it takes --policy and -o"},
               exit_usage);
  }
  const auto loaded = load_workspace(world, common.as_of);
  if (!loaded) return say(world, loaded.problem(), exit_usage);
  const auto policy = policy_meant(**loaded, options.policy, common.as_of);
  if (!policy) return say(world, policy.problem(), exit_usage);
  const auto forms = load_letter_forms(world);
  if (!forms) return say(world, forms.problem(), exit_failed);
  const auto form =
      std::find_if(forms->begin(), forms->end(), [&](const LetterForm& each) { return each.name == options.which; });
  if (form == forms->end()) {
    return say(world,
               {"there is no template templates/letters/" + options.which + ".mustache",
                "plaint brings its own when it is installed whole"},
               exit_failed);
  }
  Diagnostics diagnostics = form->mistakes;
  const Workspace& workspace = (*loaded)->workspace;
  std::optional<std::string> text;
  if (form->form)
    text = write_general(*form->form, (*policy)->policy, workspace.organisation, common.as_of, diagnostics);
  if (!text) {
    world.err << diagnostics_text(diagnostics);
    return exit_problems;
  }
  if (options.output.empty() || options.output == "-") {
    world.out << *text;
    return exit_well;
  }
  const std::string& here = (*loaded)->here;
  if (const auto refused = why_not_written(world, here, options.output)) return say(world, *refused, exit_usage);
  return write_to_file(world, here, options.output, *text, false);
}

int list_letters(World& world, const CommonOptions& common) {
  const auto entered = enter_workspace(world);
  if (!entered) return say(world, entered.problem(), exit_usage);
  const auto forms = load_letter_forms(world);
  if (!forms) return say(world, forms.problem(), exit_failed);
  std::vector<Cells> rows;
  Diagnostics mistakes;
  for (const LetterForm& each : *forms) {
    std::string goes_with = each.events.empty() ? "no event" : join(each.events, ", ");
    if (!each.form) goes_with = "it has mistakes";
    if (!each.kinds.empty()) goes_with += " (" + join_or(each.kinds) + ")";
    rows.push_back({each.name, shown(each.title), shown(goes_with)});
    mistakes.add_all(each.mistakes);
  }
  world.err << diagnostics_text(mistakes);
  world.out << aligned(rows, "", screen_of(world, common).width);
  return mistakes.errors() > 0 ? exit_problems : exit_well;
}

}  // namespace plaint
