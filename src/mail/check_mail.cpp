#include "mail/check_mail.h"

#include "base/text.h"
#include "mail/reminder.h"

namespace plaint {

namespace {

constexpr std::string_view code = "mail-to-nobody";

std::vector<std::string> known_names(const Workspace& workspace) {
  std::vector<std::string> names;
  for (const Person& person : workspace.staff) {
    names.push_back(person.id);
    names.insert(names.end(), person.roles.begin(), person.roles.end());
  }
  return names;
}

}  // namespace

void check_mail(const Workspace& workspace, Diagnostics& diagnostics) {
  const Mail& mail = workspace.mail;
  if (mail.place && mail.from.empty()) {
    diagnostics.warning(code, mail.place, "'mail' does not say who reminders come from, so none can be sent",
                        "add 'from' with an address of your own: from: complaints@example.org");
  }
  for (const DigestEntry& entry : mail.digest) {
    if (!recipients_of(workspace, entry.text).empty()) continue;
    const bool known = workspace.person(entry.text) != nullptr || !workspace.holders(entry.text).empty();
    const std::string meant = did_you_mean(entry.text, known_names(workspace));
    Diagnostic& told =
        known ? diagnostics.warning(code, entry.place, "'" + shown(entry.text) + "' has no address, so the digest does not go there",
                                    "add 'email' to the staff")
              : diagnostics.warning(code, entry.place, "'" + shown(entry.text) + "' is nobody to whom the digest could go",
                                    meant.empty() ? "write the id of one of the staff, a role that somebody of them holds, or an address" : meant);
    told.width = static_cast<int>(entry.text.size());
  }
}

}  // namespace plaint
