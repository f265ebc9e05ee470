#include "commands/sending.h"

#include <algorithm>

#include "base/text.h"

namespace plaint {

namespace {

std::vector<std::string> mail_program(const Mail& mail) {
  return mail.sendmail.empty() ? std::vector<std::string>{"/usr/sbin/sendmail", "-i", "-t"} : mail.sendmail;
}

Problem no_sender() {
  return {"plaint.yaml does not say who reminders come from", "add to plaint.yaml:  mail: {from: complaints@example.org}, with your own address"};
}

// Is it there to be run? A name without a folder is looked for on PATH, as the machine does.
bool is_there(const World& world, const std::string& program) {
  if (program.find('/') != std::string::npos) return world.file_exists(program);
  const std::vector<std::string> folders = split(world.environment("PATH").value_or("/bin:/usr/bin"), ":");
  return std::any_of(folders.begin(), folders.end(), [&](const std::string& folder) { return world.file_exists(folder + "/" + program); });
}

// What a program printed, below the sentence that says so: no more than a screen, and nothing that a terminal would obey.
std::string quoted(const Finished& finished) {
  constexpr std::size_t most_lines = 10;
  std::vector<std::string> lines = lines_in(shown_lines(with_plain_line_ends(finished.err + finished.out)));
  if (lines.size() > most_lines) lines.resize(most_lines, "");
  std::string text;
  for (const std::string& line : lines) text += "\n  " + line;
  return text;
}

std::optional<Problem> hand_over(const World& world, const std::vector<std::string>& words, const Message& message) {
  const auto finished = world.run_program({words, message_text(message)});
  if (!finished) return finished.problem();
  if (finished->status == 0) return std::nullopt;
  return Problem{"'" + shown(words.front()) + "' ended with status " + std::to_string(finished->status) + quoted(*finished), {}};
}

Message message_of(const World& world, const Mailbox& from, const Reminder& reminder) {
  Message message{from, {}, reminder.subject, reminder.body, world.now()};
  for (const Recipient& each : reminder.to) message.to.push_back(each.mailbox);
  return message;
}

}  // namespace

int send_reminders(World& world, const Mail& mail, const std::string& organisation, const std::vector<Reminder>& all) {
  if (all.empty()) return exit_well;
  if (mail.from.empty()) return say(world, no_sender(), exit_problems);
  if (const Result<Done> loaded = world.load_formats(); !loaded) return say(world, loaded.problem(), exit_failed);
  const std::vector<std::string> words = mail_program(mail);
  int status = exit_well;
  for (const Reminder& reminder : all) {
    const std::string whom = in_words(reminder.to);
    if (const auto problem = hand_over(world, words, message_of(world, {organisation, mail.from}, reminder))) {
      status = say(world, {"the mail to " + whom + " was not sent: " + problem->message, problem->hint}, exit_failed);
    } else if (world.input_is_terminal) {
      world.out << "Sent to " << whom << ": " << reminder.subject << '\n';
    }
  }
  return status;
}

void tell_if_unsendable(World& world, const Mail& mail) {
  if (mail.from.empty()) {
    say(world, no_sender(), exit_well);
    return;
  }
  const std::string program = mail_program(mail).front();
  if (is_there(world, program)) return;
  say(world, {"there is no program '" + shown(program) + "' here, so --send could not send these", "plaint(1) says under MAIL how to set one up"},
      exit_well);
}

}  // namespace plaint
