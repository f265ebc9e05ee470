#include "report/policy_health.h"

#include "base/markdown.h"
#include "base/text.h"
#include "report/figures_md.h"
#include "report/policy_outline.h"
#include "report/promise_words.h"
#include "report/words.h"

namespace plaint {

namespace {

std::string capital(std::string text) {
  if (!text.empty() && text.front() >= 'a' && text.front() <= 'z') text.front() = static_cast<char>(text.front() - 'a' + 'A');
  return text;
}

// What is owed, and of what is done with only the last time.
FigureTable reviews(const Timeline& duties) {
  FigureTable table{"reviews", "What the organisation owes under this policy",
                    {{"promise", "What"}, {"due", "Due"}, {"state", "How it stands"}, {"clause", "Clause"}}, {},
                    "The policy asks nothing of the organisation itself: no review, no report.", ""};
  for (std::size_t at = 0; at < duties.instances.size(); ++at) {
    const Instance& each = duties.instances[at];
    if (!is_owed(each.state) || (each.state == State::waiting && !each.due)) continue;
    table.rows.push_back({capital(promise_in_words(each)), each.due ? day_form(*each.due) : "without a date", standing(each),
                          shown(to_string(each.promise->clause))});
  }
  return table;
}

constexpr std::string_view left_open = "paper-silent";

FigureTable findings(const Diagnostics& all) {
  FigureTable table{"findings", "What a careful reader finds", {{"finding", "Finding"}, {"way-out", "What would help"}, {"clause", "Clause"}}, {},
                    "Nothing was found.", ""};
  int open = 0;
  for (const Diagnostic& each : all.all()) {
    if (each.code == left_open) ++open;
    else table.rows.push_back({capital(shown(each.message)), capital(shown(each.hint)), shown(each.clause)});
  }
  const std::string points = count_of(open, "points");
  if (open > 0) table.note = "The paper leaves " + points + " open that had to be decided to encode it: plaint policy show marks each with a star.";
  return table;
}

// The promises alone: by when, kept by what.
FigureTable promises(const Policy& policy) {
  FigureTable table{"promises", "What it promises", {{"where", "Where"}, {"promise", "Promise"}, {"due", "By when"}, {"clause", "Clause"}}, {},
                    "It promises nothing.", ""};
  for (const OutlineSection& section : outline(policy)) {
    for (const OutlineRow& row : section.rows) {
      if (row.what != "promise") continue;
      std::string due = "without a day";
      for (const Said& said : row.said) {
        if (said.key == "due" || (said.key == "before" && due == "without a day")) due = said.words;
      }
      table.rows.push_back({shown(section.title), capital(shown(row.title)), shown(due), shown(row.clause)});
    }
  }
  return table;
}

}  // namespace

IssuedReport policy_health(const PolicyHealth& health) {
  const Policy& policy = *health.policy;
  IssuedReport report;
  report.name = "policy";
  report.title = policy.title;
  report.as_of = report.from = report.to = health.duties->as_of;
  report.tables = {reviews(*health.duties), findings(health.findings), promises(policy)};
  report.markdown = "# " + markdown_text(shown(policy.title)) + "\n\n" +
                    markdown_text(shown(policy.organisation + ", " + policy.pin() + ", in force from " + long_form(policy.in_force) +
                                        ". As it stood on " + long_form(report.as_of) + ".")) + "\n\n";
  for (const FigureTable& table : report.tables) report.markdown += "## " + table.title + "\n\n" + table_md(table) + "\n";
  return report;
}

}  // namespace plaint
