#include "report/policy_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/text.h"
#include "report/json_text.h"
#include "report/policy_outline.h"
#include "report/policy_words.h"
#include "report/style.h"
#include "report/wrap.h"

namespace plaint {

namespace {

using nlohmann::ordered_json;

constexpr int widest_label = 26;

std::string phrases(const std::vector<Said>& said) {
  std::vector<std::string> words;
  for (const Said& each : said)
    if (each.key != "assumed") words.push_back(each.words);
  return join(words, "; ");
}

std::string assumed_line(const std::vector<Said>& said) {
  for (const Said& each : said)
    if (each.key == "assumed") return each.words;
  return "";
}

std::string bracketed(const std::string& clause) { return clause.empty() ? "" : " [" + clause + "]"; }

// The label in the left column, what is said in the right one; a label that is too wide has a line to itself.
std::string set_row(const std::string& label, const std::string& words, int label_width, int columns) {
  std::string text = indented(words, label_width + 4, columns);
  const std::string left = "  " + pad(shown(label), label_width) + "  ";
  if (display_width(left) > label_width + 4) return "  " + shown(label) + "\n" + text;
  return left + text.substr(std::min<std::size_t>(static_cast<std::size_t>(label_width) + 4, text.size()));
}

std::string row_words(const OutlineRow& row) {
  std::string words = phrases(row.said);
  words += words.empty() && !row.clause.empty() ? "[" + row.clause + "]" : bracketed(row.clause);
  const std::string assumed = assumed_line(row.said);
  return assumed.empty() ? words : words + "\n* " + assumed;
}

int label_width(const OutlineSection& section) {
  int width = 0;
  for (const OutlineRow& row : section.rows) width = std::max(width, display_width(shown(row.title)));
  return std::min(width, widest_label);
}

std::string head_line(const Policy& policy) {
  return fmt::format("{}, {}, in force from {}", policy.organisation, policy.pin(), day_words(policy.in_force));
}

bool says_assumed(const std::vector<OutlineSection>& sections) {
  return std::any_of(sections.begin(), sections.end(), [](const OutlineSection& section) {
    return !assumed_line(section.said).empty() ||
           std::any_of(section.rows.begin(), section.rows.end(),
                       [](const auto& row) { return !assumed_line(row.said).empty(); });
  });
}

constexpr std::string_view assumed_note =
    "* marks what the paper does not say: the words named were chosen by whoever wrote this file.";

}  // namespace

std::string policy_text(const Policy& policy, int columns, bool color) {
  std::string text = styled(indented(shown(policy.title), 0, columns), Style::heading, color) +
                     indented(shown(head_line(policy)), 0, columns);
  text += indented("Days are counted so: " + counting_words(policy.counting) + ".", 0, columns);
  const std::vector<OutlineSection> sections = outline(policy);
  if (says_assumed(sections)) text += indented(assumed_note, 0, columns);
  for (const OutlineSection& section : sections) {
    text +=
        "\n" + styled(indented(shown(section.title) + bracketed(section.clause), 0, columns), Style::heading, color);
    if (!phrases(section.said).empty()) text += indented(shown(phrases(section.said)), 2, columns);
    if (!assumed_line(section.said).empty()) text += indented("* " + shown(assumed_line(section.said)), 2, columns);
    const int width = label_width(section);
    for (const OutlineRow& row : section.rows) text += set_row(row.title, shown_lines(row_words(row)), width, columns);
  }
  return text;
}

namespace {

// Text of a policy in a cell of a Markdown table.
std::string cell(const std::string& text) {
  std::string safe;
  for (const char each : shown_lines(text)) {
    if (each == '\n') {
      safe += "<br>";
      continue;
    }
    if (each == '|' || each == '*' || each == '_' || each == '`' || each == '[' || each == '<') safe += '\\';
    safe += each;
  }
  return safe;
}

}  // namespace

std::string policy_markdown(const Policy& policy) {
  std::string text = "# " + cell(policy.title) + "\n\n" + cell(head_line(policy)) +
                     "\n\nDays are counted so: " + counting_words(policy.counting) + ".\n";
  for (const OutlineSection& section : outline(policy)) {
    text += "\n## " + cell(section.title + (section.clause.empty() ? "" : " (" + section.clause + ")")) + "\n";
    if (!section.said.empty()) text += "\n" + cell(phrases(section.said)) + "\n";
    if (!assumed_line(section.said).empty()) text += "\n" + cell(assumed_line(section.said)) + "\n";
    if (section.rows.empty()) continue;
    text += "\n| | | Clause |\n|---|---|---|\n";
    for (const OutlineRow& row : section.rows) {
      const std::string assumed = assumed_line(row.said);
      text += fmt::format("| {} | {}{} | {} |\n", cell(row.title), cell(phrases(row.said)),
                          assumed.empty() ? "" : "<br>" + cell(assumed), cell(row.clause));
    }
  }
  return text;
}

namespace {

void add_said(ordered_json& target, const std::vector<Said>& said) {
  for (const Said& each : said) {
    std::string key = each.key;
    std::replace(key.begin(), key.end(), '-', '_');
    target[key] = target.contains(key) ? target[key].get<std::string>() + "; " + each.words : each.words;
  }
}

ordered_json policy_head(const Policy& policy) {
  return {{"policy", policy.id},
          {"version", policy.version},
          {"in_force", iso(policy.in_force)},
          {"title", policy.title},
          {"organisation", policy.organisation}};
}

std::string dumped(const ordered_json& document) {
  return json_shown(document.dump(2, ' ', false, ordered_json::error_handler_t::replace)) + "\n";
}

}  // namespace

std::string policy_json(const Policy& policy) {
  ordered_json document = policy_head(policy);
  document["counting"] = counting_words(policy.counting);
  document["sections"] = ordered_json::array();
  for (const OutlineSection& section : outline(policy)) {
    ordered_json one{{"path", section.path}, {"title", section.title}, {"clause", section.clause}};
    add_said(one, section.said);
    one["rules"] = ordered_json::array();
    for (const OutlineRow& row : section.rows) {
      ordered_json rule{{"what", row.what}, {"name", row.name}, {"title", row.title}, {"clause", row.clause}};
      add_said(rule, row.said);
      one["rules"].push_back(std::move(rule));
    }
    document["sections"].push_back(std::move(one));
  }
  return dumped(document);
}

std::string policy_list_text(const std::vector<const Policy*>& policies) {
  int widths[2] = {0, 0};
  const auto titled = [](const Policy& policy) { return shown(policy.title + ", " + policy.organisation); };
  for (const Policy* each : policies) {
    widths[0] = std::max(widths[0], display_width(shown(each->pin())));
    widths[1] = std::max(widths[1], display_width(titled(*each)));
  }
  std::string text;
  for (const Policy* each : policies)
    text += fmt::format("{}  in force from {}  {}  {}\n", pad(shown(each->pin()), widths[0]), iso(each->in_force),
                        pad(titled(*each), widths[1]), shown(each->source ? each->source->path : ""));
  return text;
}

std::string policy_list_json(const std::vector<const Policy*>& policies) {
  ordered_json all = ordered_json::array();
  for (const Policy* each : policies) {
    all.push_back(policy_head(*each));
    all.back()["file"] = each->source ? each->source->path : "";
  }
  return dumped({{"policies", all}});
}

}  // namespace plaint
