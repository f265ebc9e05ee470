#include "exchange/calendar_text.h"

#include <libical/ical.h>

#include <memory>

#include "base/contains.h"
#include "base/digest.h"
#include "base/text.h"
#include "date/date.h"

namespace plaint {

namespace {

struct FreeComponent {
  void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, FreeComponent>;

std::string text_of(const Component& component) {
  char* const made = icalcomponent_as_ical_string_r(component.get());
  std::string text = made;
  icalmemory_free_buffer(made);
  return text;
}

void add(const Component& component, icalproperty* property) { icalcomponent_add_property(component.get(), property); }

icaltimetype ical_day(Date date) {
  const std::chrono::year_month_day day(date);
  icaltimetype time = icaltime_null_date();
  time.year = static_cast<int>(day.year());
  time.month = static_cast<int>(static_cast<unsigned>(day.month()));
  time.day = static_cast<int>(static_cast<unsigned>(day.day()));
  time.is_date = 1;
  return time;
}

// The beginning of the day, in UTC.
icaltimetype ical_midnight(Date date) {
  icaltimetype time = ical_day(date);
  time.is_date = 0;
  time.hour = time.minute = time.second = 0;
  time.zone = icaltimezone_get_utc_timezone();
  return time;
}

// What is the same in every event of one export.
struct Calendar {
  Date as_of;
  std::string organisation;
};

// Of the organisation too, so that two charities in one calendar do not meet. A fingerprint, because libical folds a long UID in a
// way (an empty line) that is allowed and that not every calendar understands.
std::string uid_of(const Calendar& calendar, const std::string& deadline) {
  constexpr std::size_t letters = 32;
  return sha256_hex(calendar.organisation + "\n" + deadline).substr(0, letters) + "@plaint";
}

Calendar calendar_of(const ExportRow& about) { return {*parse_date(*about[2]), *about[1]}; }

// A row of `deadlines` or `duties` by the names of its columns.
class Row {
 public:
  Row(const ExportTable& table, const ExportRow& cells) : table_(table), cells_(cells) {}
  std::string text(std::string_view column) const {
    const ExportCell* cell = find(column);
    return cell == nullptr ? "" : cell->value_or("");
  }
  std::optional<Date> day(std::string_view column) const {
    const std::string written = text(column);
    if (written.empty()) return std::nullopt;
    return *parse_date(written);
  }

 private:
  const ExportCell* find(std::string_view column) const {
    for (std::size_t at = 0; at < table_.columns.size(); ++at) {
      if (table_.columns[at].name == column) return &cells_[at];
    }
    return nullptr;
  }
  const ExportTable& table_;
  const ExportRow& cells_;
};

bool is_owed_with_date(const Row& row) {
  constexpr std::string_view owed[] = {"open", "due-soon", "overdue", "held", "paused"};
  return contains(owed, row.text("state")) && row.day("due");
}

std::string title_of(const Row& row) {
  const std::string subject = row.text("subject");
  return row.text("title") + (subject.empty() ? "" : " " + subject);
}

std::string summary_of(const Row& row, const std::string& whose) {
  std::string words = "due";
  if (row.text("is_provisional") == "yes") words = "due (provisional)";
  if (row.text("is_not_before") == "yes") words = "due, not before this day";
  if (row.text("state") == "overdue") words = "overdue";
  return whose + ": " + title_of(row) + " " + words;
}

std::string description_of(const Row& row) {
  std::vector<std::string> parts;
  if (!row.text("stage").empty()) parts.push_back("Stage: " + title_of_name(row.text("stage")));
  if (!row.text("handler").empty()) parts.push_back("Handler: " + title_of_name(row.text("handler")));
  if (!row.text("clause").empty()) parts.push_back("Clause: " + row.text("clause"));
  parts.push_back("Policy: " + row.text("policy"));
  return join(parts, "\n");
}

std::string entry(const Calendar& calendar, const std::string& deadline, Date day, const std::string& summary, const std::string& description) {
  const Component event(icalcomponent_new(ICAL_VEVENT_COMPONENT));
  add(event, icalproperty_new_uid(uid_of(calendar, deadline).c_str()));
  add(event, icalproperty_new_dtstamp(ical_midnight(calendar.as_of)));
  add(event, icalproperty_new_dtstart(ical_day(day)));
  add(event, icalproperty_new_dtend(ical_day(day + Days(1))));
  add(event, icalproperty_new_summary(shown(summary).c_str()));
  add(event, icalproperty_new_description(shown_lines(description).c_str()));
  add(event, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));  // nobody is busy because something is due
  return text_of(event);
}

std::string entries_of(const Calendar& calendar, const ExportTable& table, const std::vector<ExportRow>& rows) {
  std::string text;
  for (const ExportRow& cells : rows) {
    const Row row(table, cells);
    if (!is_owed_with_date(row)) continue;
    const std::string uid = *cells.front();
    const std::string whose = row.text("case_ref").empty() ? "organisation" : row.text("case_ref");
    text += entry(calendar, uid, *row.day("due"), summary_of(row, whose), description_of(row));
    const std::optional<Date> papers = row.day("papers_due");
    if (papers) text += entry(calendar, uid + "/papers", *papers, whose + ": papers for " + title_of(row) + " due", description_of(row));
  }
  return text;
}

constexpr std::string_view last_line = "END:VCALENDAR\r\n";

icalproperty* own_property(const char* name, const std::string& text) {
  icalproperty* property = icalproperty_new_x(shown(text).c_str());
  icalproperty_set_x_name(property, name);
  return property;
}

}  // namespace

std::string calendar_beginning(const ExportRow& about) {
  const Component calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
  add(calendar, icalproperty_new_version("2.0"));
  add(calendar, icalproperty_new_prodid("-//plaint//plaint export//EN"));
  add(calendar, icalproperty_new_calscale("GREGORIAN"));
  add(calendar, icalproperty_new_method(ICAL_METHOD_PUBLISH));
  add(calendar, own_property("X-WR-CALNAME", "Complaints: " + *about[1]));
  const bool whole = *about[3] == "yes";
  add(calendar, own_property("X-WR-CALDESC", std::string("What is due in the complaints of ") + *about[1] + ", as of " + *about[2] +
                                                 (whole ? "" : ". INCOMPLETE: some files could not be read")));
  std::string text = text_of(calendar);
  text.erase(text.size() - last_line.size());
  return text;
}

std::string calendar_entries(const ExportRow& about, const ExportRows& rows) {
  const Calendar calendar = calendar_of(about);
  return entries_of(calendar, export_table(TableId::deadlines), rows_of(rows, TableId::deadlines)) +
         entries_of(calendar, export_table(TableId::duties), rows_of(rows, TableId::duties));
}

std::string calendar_end() { return std::string(last_line); }

}  // namespace plaint
