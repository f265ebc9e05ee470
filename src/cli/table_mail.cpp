#include "cli/table_mail.h"

#include <CLI/CLI.hpp>
#include <memory>
#include <vector>

#include "commands/remind.h"

namespace plaint {

namespace {

Action declare_remind(CLI::App& app) {
  const auto options = std::make_shared<RemindOptions>();
  app.add_flag("--send", options->send, "Send the mails; without it they are only printed");
  app.add_flag("--any-day", options->any_day, "Also on a day on which the office is closed");
  app.add_option("--all-clear", options->all_clear,
                 "The day of the week on which a mail says so when there is nothing to say: friday; or today (default: plaint.yaml's)");
  return [options](World& world, const CommonOptions& common) { return remind(world, common, *options); };
}

}  // namespace

std::span<const Command> mail_rows() {
  static const std::vector<Command> rows = {
    {"remind", "Mail what is overdue or due soon to those who have the work",
     "Makes one mail for each of the staff who has something to do, and a digest of everything for whoever keeps an eye on it. "
     "They hold references and commands, and no names. Prints them; with --send it hands each to the mail program of plaint.yaml. "
     "Nothing is sent when there is nothing to say, or on a day on which the office is closed. Files that cannot be read, and "
     "bank holidays that are known for no more than half a year, are told in the digest.",
     "plaint remind\nplaint remind --send\nplaint remind --send --any-day\nplaint remind --send --all-clear friday", "text",
     declare_remind},
  };
  return rows;
}

}  // namespace plaint
