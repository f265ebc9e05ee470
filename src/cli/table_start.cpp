#include "cli/table_start.h"

#include <CLI/CLI.hpp>
#include <memory>
#include <string>
#include <vector>

#include "commands/init.h"
#include "commands/new.h"

namespace plaint {

namespace {

Action declare_new(CLI::App& app) {
  auto options = std::make_shared<NewOptions>();
  for (const NewOption& each : new_options) {
    auto* option = app.add_option("--" + std::string(each.name), options->typed[each.name], each.help)->allow_extra_args(false)->type_name("TEXT");
    if (each.personal) option->group("Kept in people/");
  }
  app.add_flag("--no-input", options->no_input, "Ask nothing");
  app.add_flag("--personal-data", options->personal_data, "Save it although a text holds what looks like somebody's name or address");
  app.add_flag("--dry-run", options->dry_run, "Show what follows, and write nothing");
  app.add_flag("--discard-draft", options->discard_draft, "Delete the answers that were kept when plaint new was stopped");
  return [options](World& world, const CommonOptions& common) { return open_case(world, common, *options); };
}

Action declare_init(CLI::App& app) {
  auto options = std::make_shared<InitOptions>();
  app.add_option("DIR", options->folder, "The folder, which is made if it is not there (default: the current one)");
  app.add_option("--organisation", options->organisation, "What the organisation is called");
  app.add_option("--division", options->division,
                 "Whose bank holidays count: england-and-wales scotland northern-ireland uk-any uk-common");
  app.add_option("--policy", options->policy, "The policy to begin with: imago balance childrens-links ima wwms");
  app.add_option("--staff", options->staff,
                 "Who holds which roles, once for each person: \"asha=Asha Example <asha@example.org>: quality-manager, chair\"")
      ->allow_extra_args(false);
  app.add_option("--git", options->git, "commit (default): each change is a commit; none: git is left to you");
  app.add_flag("--no-input", options->no_input, "Ask nothing");
  return [options](World& world, const CommonOptions& common) { return init(world, common, *options); };
}

}  // namespace

std::span<const Command> start_rows() {
  static const std::vector<Command> rows = {
      {"init", "Make a workspace, or make one whole after a clone",
       "Makes the folder in which an organisation keeps its cases: plaint.yaml, policies, calendars, templates, and git. At a "
       "terminal it asks what the organisation is called, where in the United Kingdom it is, which policy is nearest to its own, "
       "and who holds which role. It never writes over a file, so it may be typed again: it adds what is missing. A clone of a "
       "workspace is made ready by plaint init in it.",
       "plaint init\nplaint init our-complaints\n"
       "plaint init our-complaints --organisation \"Example Trust\" --division scotland --policy imago --staff "
       "\"asha=Asha Example <asha@example.org>: quality-manager\" --no-input",
       "text", declare_init},
      {"new", "Open a case: a complaint, a compliment, a comment",
       "Asks for what the policy needs to know, and shows before it saves whether the matter belongs here, who gets it, and what is "
       "promised by when. Without a terminal, or with --no-input, options say all of it. A fact of the policy is an option too: "
       "--on-behalf-of another-adult. For a text, - stands for standard input and @FILE for a file. Ctrl-C keeps the answers; the next "
       "plaint new goes on with them.",
       "plaint new\nplaint new --kind complaint --received yesterday --channel phone --summary \"Volunteer did not come\" --name @name.txt "
       "--no-input\nplaint new --kind compliment --summary \"Kind words about the drivers\" --identity anonymous --no-input --dry-run",
       "text json", declare_new, true},
  };
  return rows;
}

}  // namespace plaint
