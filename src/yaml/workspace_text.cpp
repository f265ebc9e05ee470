#include "yaml/workspace_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <memory>

#include "base/diagnostics.h"
#include "base/text.h"
#include "yaml/scalar.h"
#include "yaml/workspace_reader.h"

namespace plaint::yaml {

namespace {

constexpr std::string_view beginning =
    "# The organisation. plaint reads this file first, and it marks the folder as a workspace. Change it with any editor; `plaint\n"
    "# check` tells of mistakes. plaint-case(5) explains every key.\n";
constexpr std::string_view about_policy =
    "\n# The policy for new cases: its version in force on the day of receipt. A case keeps the version under which it came.\n";
constexpr std::string_view about_division =
    "\n# Whose bank holidays count: england-and-wales, scotland, northern-ireland, uk-any (closed when one of them is) or uk-common\n"
    "# (closed only when all of them are).\n";
constexpr std::string_view about_closures =
    "\n# Days on which the office is closed besides; no working day is counted on them. Take the # away to use it.\n"
    "# closures:\n"
    "#   - {from: 2026-12-24, to: 2026-12-31, reason: Christmas closure}\n";
constexpr std::string_view about_calendars =
    "\n# Further calendars that the policy counts in. List the days on which each is closed besides.\n";
constexpr std::string_view about_meetings =
    "\n# Meetings for which the policy waits. Until their dates stand here, what is due at them has no date, and is listed as such.\n"
    "# meetings:\n";
constexpr std::string_view about_staff =
    "\n# Who holds which role of the policy; one person may hold several. The first word is how a case names them: `by: asha`.\n";
constexpr std::string_view staff_example =
    "# staff:\n"
    "#   asha: {name: Asha Example, email: asha@example.org, roles: [chief-executive]}\n";
constexpr std::string_view about_open_roles = "# Roles that nobody holds yet:\n";
constexpr std::string_view about_due_soon = "\n# How long before its day a promise joins the list of what is due soon.\ndue-soon: 2 working days\n";
constexpr std::string_view about_git =
    "\n# Each change becomes a commit of git, which is the record of what was done. `none` leaves that to you.\n";
constexpr std::string_view about_overlays =
    "\n# Further policies, which apply by themselves to the cases for which they are made.\n";
constexpr std::string_view about_mail =
    "\n# For plaint remind, which mails what is overdue to those who have the work.\n"
    "# mail:\n"
    "#   from: complaints@example.org\n"
    "#   sendmail: [/usr/sbin/sendmail, -i, -t]\n"
    "#   digest: [complaints@example.org]     # who gets the digest of everything: staff, roles or addresses\n"
    "#   all-clear: friday                    # the day on which a mail says so when nothing is overdue\n"
    "\n# How long who complained is kept on record (people/) after a case is closed, where the policy does not say it.\n"
    "# retention: 3 years\n";

std::string person_text(const Person& person) {
  std::vector<std::string> parts;
  if (!person.name.empty()) parts.push_back("name: " + scalar(person.name, Within::brackets));
  if (!person.email.empty()) parts.push_back("email: " + scalar(person.email, Within::brackets));
  parts.push_back("roles: [" + join(person.roles, ", ") + "]");
  return fmt::format("  {}: {{{}}}\n", person.id, join(parts, ", "));
}

std::string staff_text(const NewWorkspace& workspace) {
  std::string text(about_staff);
  if (workspace.staff.empty()) text += staff_example;
  if (!workspace.staff.empty()) text += "staff:\n";
  for (const Person& person : workspace.staff) text += person_text(person);
  if (workspace.open_roles.empty()) return text;
  int width = 0;
  for (const OpenRole& role : workspace.open_roles) width = std::max(width, display_width(role.name));
  text += about_open_roles;
  for (const OpenRole& role : workspace.open_roles) text += "#   " + pad(role.name, width) + "   " + shown(role.title) + "\n";
  return text;
}

std::string needs_text(const NewWorkspace& workspace) {
  std::string text;
  if (!workspace.calendars.empty()) {
    text += about_calendars;
    text += "calendars:\n";
    for (const std::string& name : workspace.calendars) text += fmt::format("  {}: {{from: working, closures: []}}\n", name);
  }
  if (workspace.meetings.empty()) return text;
  text += about_meetings;
  for (const std::string& name : workspace.meetings) text += fmt::format("#   {}: [2026-03-25, 2026-05-20]\n", name);
  return text;
}

bool same_person(const Person& left, const Person& right) {
  return left.id == right.id && left.name == right.name && left.email == right.email && left.roles == right.roles;
}

}  // namespace

Result<std::string> workspace_text(const NewWorkspace& workspace) {
  std::vector<std::string> all = {workspace.organisation, workspace.policy, workspace.division};
  for (const Person& person : workspace.staff) all.push_back(person.name.empty() ? person.id : person.name);
  for (const std::string& each : all) {
    if (const auto why = why_unwritable(each)) {
      return Problem{fmt::format("'{}' cannot be written: {}", shown(each), why->message), why->hint};
    }
  }
  std::string text(beginning);
  text += "organisation: " + scalar(workspace.organisation) + "\n";
  text += std::string(about_policy) + "policy: " + workspace.policy + "\n";
  text += std::string(about_division) + "division: " + workspace.division + "\n";
  text += about_closures;
  text += needs_text(workspace) + staff_text(workspace);
  text += about_due_soon;
  text += std::string(about_git) + "git: " + (workspace.commits ? "commit" : "none") + "\n";
  if (!workspace.overlays.empty()) text += std::string(about_overlays) + "overlays: [" + join(workspace.overlays, ", ") + "]\n";
  text += about_mail;

  Diagnostics diagnostics;
  const auto read = read_workspace(std::make_shared<const Source>(Source{"plaint.yaml", text}), diagnostics);
  if (!read) return Problem{diagnostics.all().front().message, diagnostics.all().front().hint};
  const bool same = read->organisation == workspace.organisation && read->policy == workspace.policy &&
                    std::equal(read->staff.begin(), read->staff.end(), workspace.staff.begin(), workspace.staff.end(), same_person);
  if (!same) return Problem{"plaint.yaml would not be read back as it is", "leave the staff out, and add them to the file by hand"};
  return text;
}

}  // namespace plaint::yaml
