#include "report/audit_text.h"

#include <algorithm>

#include "base/text.h"
#include "report/json_parts.h"
#include "report/wrap.h"

namespace plaint {

namespace {

using audit::Finding;

constexpr int usual_width = 80, widest = 100;
constexpr std::size_t letters_of_hash = 10;

int count(const AuditReport& report, bool explained) {
  return static_cast<int>(std::count_if(report.findings.begin(), report.findings.end(),
                                        [&](const Finding& each) { return each.explained == explained; }));
}

// "Asha Example, Wed 4 March 2026, commit 1a2b3c4d5e"
std::string source_of(const Finding& finding) {
  std::vector<std::string> parts;
  if (!finding.who.empty()) parts.push_back(shown(finding.who));
  if (finding.day) parts.push_back(day_form(*finding.day));
  if (!finding.commit.empty()) parts.push_back("commit " + finding.commit.substr(0, letters_of_hash));
  return join(parts, ", ");
}

std::string reason_line(const Finding& finding) {
  std::string reason = finding.reason;
  std::replace(reason.begin(), reason.end(), '\n', ' ');
  if (!reason.empty()) return "Reason: " + shown(reason);
  return finding.reason_asked && !finding.explained ? "No reason was given." : "";
}

std::string told(const Finding& finding, int width) {
  std::string text = indented(finding.what, 2, width);
  for (const std::string& detail : finding.details) text += indented(detail, 4, width);
  if (const std::string source = source_of(finding); !source.empty()) text += indented(source, 4, width);
  if (const std::string reason = reason_line(finding); !reason.empty()) text += indented(reason, 4, width);
  return text;
}

std::string section(const AuditReport& report, bool explained, int width, bool color) {
  std::string text, about;
  bool first = true;
  for (const Finding& finding : report.findings) {
    if (finding.explained != explained) continue;
    if (first || finding.about != about) {
      text += "\n" + styled(finding.about.empty() ? "The history" : shown(finding.about), Style::heading, color) + "\n";
    }
    first = false;
    about = finding.about;
    text += told(finding, width);
  }
  return text;
}

std::string looked_at(const AuditReport& report) {
  return count_of(report.cases, "cases") + ", " + count_of(report.events, "events") + " and " + count_of(report.commits, "commits") +
         (report.since ? ", told since " + iso(*report.since) : "");
}

Json row_of(const Finding& finding) {
  return {{"code", finding.code},
          {"about", json_or_null(finding.about)},
          {"day", json_of(finding.day)},
          {"who", json_or_null(finding.who)},
          {"commit", json_or_null(finding.commit)},
          {"what", finding.what},
          {"details", finding.details},
          {"reason", json_or_null(finding.reason)}};
}

}  // namespace

std::string audit_text(const AuditReport& report, const Screen& screen) {
  const int width = screen.width == 0 ? usual_width : std::min(screen.width, widest);
  const int findings = count(report, false), explained = count(report, true);
  std::string text = findings == 0 ? "Nothing was found that is not explained" : count_of(findings, "findings");
  text = styled(text, findings == 0 ? Style::heading : Style::late, screen.color) + ", in " + looked_at(report) + "\n";
  text += section(report, false, width, screen.color);
  if (explained > 0) {
    text += "\n" + styled("Explained: a reason was given, or nothing was lost", Style::heading, screen.color) + "\n";
    text += section(report, true, width, screen.color);
  }
  text += "\n" + indented("Days are those that the computers gave which made the commits. What was taken out of the history before it "
                          "came here shows only against a seal: plaint audit --seal.", 0, width);
  return text;
}

std::string audit_json(const AuditReport& report) {
  Json findings = Json::array(), explained = Json::array();
  for (const Finding& each : report.findings) (each.explained ? explained : findings).push_back(row_of(each));
  return finished(Json{{"as_of", iso(report.as_of)},
                       {"since", json_of(report.since)},
                       {"cases", report.cases},
                       {"events", report.events},
                       {"commits", report.commits},
                       {"findings", findings},
                       {"explained", explained}});
}

}  // namespace plaint
