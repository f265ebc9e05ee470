// `plaint remind`: a mail to each of the staff who has something to do, and a digest of everything; printed, or handed to the
// mail program of plaint.yaml.
#pragma once

#include <string>

#include "commands/common.h"

namespace plaint {

struct RemindOptions {
  bool send = false;
  bool any_day = false;   // also on a day on which the workspace's calendar is closed
  std::string all_clear;  // a day of the week, or "today": on it a mail is made even when there is nothing to say; "": as plaint.yaml says
};

int remind(World& world, const CommonOptions& common, const RemindOptions& options);

}  // namespace plaint
