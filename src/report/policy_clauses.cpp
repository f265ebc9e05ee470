#include "report/policy_clauses.h"


#include "base/contains.h"
#include "base/markdown.h"
#include "base/text.h"
#include "report/figures_md.h"
#include "report/policy_outline.h"

namespace plaint {

namespace {

std::string capital(std::string text) {
  if (!text.empty() && text.front() >= 'a' && text.front() <= 'z') text.front() = static_cast<char>(text.front() - 'a' + 'A');
  return text;
}

bool is_wanted(const OutlineSection& section, const Policy& policy, const std::vector<std::string>& kinds) {
  const std::string first = section.path.substr(0, section.path.find('.'));
  if (kinds.empty() || policy.kind(first) == nullptr) return true;
  return contains(kinds, first);
}

std::string words_of(const std::vector<Said>& said) {
  std::vector<std::string> words;
  for (const Said& each : said) words.push_back(each.words);
  return join(words, "; ");
}

}  // namespace

std::string policy_clauses_md(const Policy& policy, const std::vector<std::string>& kinds) {
  std::string text;
  for (const OutlineSection& section : outline(policy)) {
    if (!is_wanted(section, policy, kinds)) continue;
    const std::string clause = section.clause.empty() ? "" : " [" + section.clause + "]";
    text += "### " + markdown_text(shown(section.title + clause)) + "\n\n";
    if (!section.said.empty()) text += markdown_text(shown_lines(capital(words_of(section.said)))) + "\n\n";
    FigureTable table{section.path, "", {{"rule", "Rule"}, {"says", "What it says"}, {"clause", "Clause"}}, {}, "", ""};
    for (const OutlineRow& row : section.rows) table.rows.push_back({capital(row.title), words_of(row.said), row.clause});
    if (!table.rows.empty()) text += table_md(table) + "\n";
  }
  return text;
}

}  // namespace plaint
