#include "commands/personal.h"


#include "base/contains.h"
#include "base/text.h"
#include "commands/find_case.h"
#include "commands/people.h"

namespace plaint {

namespace {

// "the complainant's name, or a part of it", "a telephone number (line 2)"
std::string in_words(const PersonalData& found, bool several_lines) {
  const bool in_parts = found.is == PersonalData::Is::complainant || found.is == PersonalData::Is::representative;
  const bool sure = in_parts || found.is == PersonalData::Is::somebody;
  std::string words = (sure ? "" : "what looks like ") + std::string(to_string(found.is)) + (in_parts ? ", or a part of it" : "");
  if (several_lines) words += " (line " + std::to_string(found.place.line) + ")";
  return words;
}

// "--note holds the complainant's name, or a part of it": each thing once, however often it stands there.
std::vector<std::string> told_of(const GivenText& given, const Sought& sought) {
  const Source source{given.called, given.text};
  const bool several_lines = given.text.find('\n') != std::string::npos;
  std::vector<std::string> lines;
  for (const PersonalData& each : find_personal_data(source, sought)) {
    const std::string line = "--" + given.called + " holds " + in_words(each, several_lines);
    if (!contains(lines, line)) lines.push_back(line);
  }
  return lines;
}

}  // namespace

std::vector<GivenText> given_texts(std::span<const Field> fields) {
  std::vector<GivenText> texts;
  for (const Field& field : fields) {
    for (const Word& value : field.values) texts.push_back({field.name, value});
  }
  return texts;
}

Sought sought_for(const World& world, const Logbook& book) {
  Sought sought;
  Diagnostics ignored;  // plaint check tells what is wrong in people/
  allow_words_of(book.loaded().workspace, sought);
  for (const Policy* policy : book.policies()) allow_words_of(*policy, sought);
  if (!book.is_diary()) {
    if (const auto person = read_people_file(world, book.id, ignored)) look_for(*person, sought);
    return sought;
  }
  list_cases(*book.one.loaded);
  for (const std::string& path : book.loaded().case_paths) {
    const auto person = read_people_file(world, case_id_of(path), ignored);
    if (!person) continue;
    sought.whole_names.push_back(person->name);
    if (person->representative) sought.whole_names.push_back(person->representative->name);
  }
  return sought;
}

std::vector<std::string> personal_data_in(const std::vector<GivenText>& texts, const Sought& sought) {
  std::vector<std::string> lines;
  for (const GivenText& each : texts) {
    const std::vector<std::string> found = told_of(each, sought);
    lines.insert(lines.end(), found.begin(), found.end());
  }
  return lines;
}

bool may_be_committed(World& world, Interview& interview, const std::vector<GivenText>& texts, const Sought& sought,
                      const PersonalWays& ways) {
  if (ways.may_stand) return true;
  const std::vector<std::string> lines = personal_data_in(texts, sought);
  if (lines.empty()) return true;
  const std::string told = "personal data would go into a file that others read and that git keeps for ever\n  " + join(lines, "\n  ");
  const std::string hints = "say it without: \"the complainant\", \"their letter\"\nhint: " + ways.way_out;
  if (interview.may_ask()) {
    say(world, {told, hints}, exit_well);
    return ways.only_look || interview.confirm(ways.question, false).value_or(false);
  }
  say(world, {"nothing is written: " + told, hints + "\nhint: if it must stand there: --personal-data"}, exit_problems);
  return false;
}

}  // namespace plaint
