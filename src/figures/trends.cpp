// Trends: the period against the one before it, by what people may ask for, with a test that tells chance from a rise.
#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <map>

#include "base/text.h"
#include "figures/parts.h"
#include "figures/statistics.h"
#include "figures/suppress.h"

namespace plaint::figures {

namespace {

constexpr double limit = 0.05;  // one false alarm in twenty reports

struct Change {
  std::string label;
  int before = 0;
  int now = 0;
};

// The headings under which every report of trends looks, whichever of them it prints: so many questions are asked at
// once.
constexpr std::array headings = {"service", "category", "cause", "channel", "complainant"};

double share_of_now(const Figures& figures) {
  return static_cast<double>(figures.period.days()) / (figures.period.days() + figures.before.days());
}

std::vector<Change> changes_by(const Figures& figures, std::string_view heading) {
  std::map<std::string, Change> found;
  for (const CaseRecord* each : of_sort(figures, Sort::complaint)) {
    const bool now = received_in(*each, figures.period);
    if (!now && !received_in(*each, figures.before)) continue;
    for (const std::string& value : values_under(*each, heading)) {
      Change& change = found.try_emplace(value, Change{value, 0, 0}).first->second;
      ++(now ? change.now : change.before);
    }
  }
  std::vector<Change> changes;
  for (auto& [label, change] : found) changes.push_back(std::move(change));
  std::stable_sort(changes.begin(), changes.end(), [](const Change& left, const Change& right) {
    if ((left.label == "Not recorded") != (right.label == "Not recorded")) return right.label == "Not recorded";
    return left.now != right.now ? left.now > right.now : left.before > right.before;
  });
  return changes;
}

Change total_of(const Figures& figures) {
  Change total{"All complaints", 0, 0};
  for (const CaseRecord* each : of_sort(figures, Sort::complaint)) {
    total.now += received_in(*each, figures.period) ? 1 : 0;
    total.before += received_in(*each, figures.before) ? 1 : 0;
  }
  return total;
}

// What was not recorded is no heading of its own: it follows from the others.
bool is_asked(const Change& change) { return change.label != "Not recorded"; }

bool can_tell(const Change& change, double share) {
  return is_asked(change) && least_chance(change.before + change.now, share) < limit;
}

// The corrected chance of each of `asked`, which are among all that is asked at once; -1: too few to tell.
std::vector<double> chances(const Figures& figures, const std::vector<Change>& asked, std::string_view heading) {
  const double share = share_of_now(figures);
  std::vector<Change> all = asked;
  const bool is_total = heading.empty();
  if (!is_total) all.push_back(total_of(figures));
  for (const char* other : headings) {
    if (other == heading) continue;
    for (Change& change : changes_by(figures, other)) all.push_back(std::move(change));
  }
  std::vector<double> raw;
  std::vector<std::size_t> place(all.size(), all.size());
  for (std::size_t at = 0; at < all.size(); ++at) {
    if (!can_tell(all[at], share)) continue;
    place[at] = raw.size();
    raw.push_back(chance_of_change(all[at].before, all[at].now, share));
  }
  const std::vector<double> holm = corrected(raw);
  std::vector<double> result;
  for (std::size_t at = 0; at < asked.size(); ++at) result.push_back(place[at] == all.size() ? -1 : holm[place[at]]);
  return result;
}

std::string verdict(const Change& change, double chance, double share, bool nothing_before) {
  if (!is_asked(change)) return "–";
  if (nothing_before) return "nothing before";
  if (chance < 0) return "too few to tell";
  if (chance >= limit) return "could be chance";
  const bool more = change.now > (change.now + change.before) * share;
  return more ? "a rise, unlikely to be chance" : "a fall, unlikely to be chance";
}

std::string chance_cell(double chance) {
  constexpr double least = 0.001;
  if (chance < 0) return "–";
  return chance < least ? "below 0.001" : fmt::format("{:.3f}", chance);
}

std::string change_cell(const Change& change) {
  const int difference = change.now - change.before;
  if (difference == 0) return "the same";
  return std::to_string(std::abs(difference)) + (difference > 0 ? " more" : " fewer");
}

// Where the files begin later than the period before, a rise may be nothing but that.
std::string note_on_beginning(const Figures& figures) {
  std::optional<Date> first;
  for (const CaseRecord& each : figures.cases) {
    if (!first || each.received < *first) first = each.received;
  }
  if (!first || *first <= figures.before.from) return {};
  return " The first case on file was received on " + day(*first) +
         ": if complaints were not kept here before, the comparison says little.";
}

std::string note_of(const Figures& figures) {
  return fmt::format(
      "Before: {}. The last two columns are of an exact test of two counts (conditional binomial, two-sided, the "
      "lengths of the periods taken into account); p is corrected for everything that this report compares (Holm), and below {} "
      "is called unlikely to be chance.{}",
      figures.before.label, limit, note_on_beginning(figures));
}

FigureTable made(const Figures& figures, const std::vector<Change>& changes, std::string_view heading,
                 const std::string& title) {
  const double share = share_of_now(figures);
  const bool nothing_before = total_of(figures).before == 0;
  FigureTable table;
  table.columns = {text_column(heading.empty() ? "what" : std::string(heading), title),
                   number_column("before", "Before"),
                   number_column("now", "In the period"),
                   text_column("change", "Change"),
                   text_column("verdict", "Is it more than chance?"),
                   number_column("p", "p")};
  std::vector<int> before;
  std::vector<int> now;
  for (const Change& change : changes) {
    before.push_back(change.before);
    now.push_back(change.now);
  }
  const Suppressed hidden_before = suppress(before, figures.suppress);
  const Suppressed hidden_now = suppress(now, figures.suppress);
  const std::vector<double> all = chances(figures, changes, heading);
  bool any = false;
  for (std::size_t at = 0; at < changes.size(); ++at) {
    const bool hide = hidden_before.cells[at] || hidden_now.cells[at];
    any = any || hide;
    table.rows.push_back(
        {changes[at].label, shown_count(before[at], hidden_before.cells[at]),
         shown_count(now[at], hidden_now.cells[at]), hide ? std::string(hidden_mark) : change_cell(changes[at]),
         verdict(changes[at], all[at], share, nothing_before), hide || nothing_before ? "–" : chance_cell(all[at])});
  }
  table.empty = "No complaint was received in either period.";
  if (!table.rows.empty() && heading.empty()) table.note = note_of(figures);
  if (any) table.note += " " + note_on_hidden(figures);
  return table;
}

}  // namespace

FigureTable trend(const Figures& figures, std::string_view heading) {
  return made(figures, changes_by(figures, heading), heading, heading_title(heading));
}

FigureTable trend_total(const Figures& figures) { return made(figures, {total_of(figures)}, {}, "What"); }

}  // namespace plaint::figures
