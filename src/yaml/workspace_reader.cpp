#include "yaml/workspace_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>

#include "base/text.h"
#include "yaml/case_reader.h"
#include "yaml/complainant_reader.h"

namespace plaint::yaml {

namespace {

// An entry of a map whose keys are names that the user chooses.
bool is_named(const Entry& entry, std::string_view what, Diagnostics& diagnostics) {
  if (is_name(entry.key)) return true;
  tell(diagnostics, "bad-name", {entry.key, entry.place, false},
       {fmt::format("'{}' is not a name for {}", shown(entry.key), what), "a name has small letters, digits and hyphens: 'missed-visit'"});
  return false;
}

std::optional<Closure> read_closure(const Node& node, Diagnostics& diagnostics) {
  const int errors = diagnostics.errors();
  MapReader reader(node, "a closure", diagnostics);
  const auto from = reader.required("from") == nullptr ? std::nullopt : reader.date("from");
  const auto to = reader.date("to");
  const std::string reason = reader.text_or("reason", "closed");
  reader.finish();
  if (from && to && *to < *from) {
    diagnostics.error("bad-value", reader.value_place("to"),
                      fmt::format("the closure ends on {}, before it begins on {}", iso(*to), iso(*from)),
                      "'to' is the last day that is closed").width = 10;  // YYYY-MM-DD
  }
  if (!from || diagnostics.errors() > errors) return std::nullopt;
  return Closure{*from, to.value_or(*from), reason, node.place};
}

std::vector<Closure> read_closures(MapReader& reader, Diagnostics& diagnostics) {
  std::vector<Closure> closures;
  const Node* list = reader.list("closures");
  if (list == nullptr) return closures;
  for (const Node& item : list->items()) {
    if (auto closure = read_closure(item, diagnostics)) closures.push_back(std::move(*closure));
  }
  return closures;
}

void read_calendars(MapReader& reader, Workspace& workspace, Diagnostics& diagnostics) {
  const Node* calendars = reader.map("calendars");
  if (calendars == nullptr) return;
  for (const Entry& entry : calendars->entries()) {
    if (!is_named(entry, "a calendar", diagnostics)) continue;
    MapReader each(entry.value, {"the calendar ", entry.key}, diagnostics);
    NamedCalendar calendar;
    calendar.name = entry.key;
    calendar.place = entry.place;
    if (const auto from = each.name("from")) calendar.from = from->text;
    calendar.closures = read_closures(each, diagnostics);
    each.finish();
    workspace.calendars.push_back(std::move(calendar));
  }
}

void read_meeting_dates(const Node& list, std::string_view name, MeetingSeries& series, Diagnostics& diagnostics) {
  for (const Text& text : read_texts(list, {"", name}, diagnostics)) {
    const Result<Date> date = parse_date(text.text);
    if (date) {
      series.meetings.push_back({*date, *date});
    } else {
      tell(diagnostics, "bad-date", text, date.problem());
    }
  }
  std::stable_sort(series.meetings.begin(), series.meetings.end(),
                   [](const Meeting& left, const Meeting& right) { return left.date < right.date; });
}

// `trustees: [2026-01-21]`, or `trustees: {dates: [2026-01-21], papers: 7 days}`.
void read_meetings(MapReader& reader, Workspace& workspace, Diagnostics& diagnostics) {
  const Node* meetings = reader.map("meetings");
  if (meetings == nullptr) return;
  for (const Entry& entry : meetings->entries()) {
    if (!is_named(entry, "a meeting", diagnostics)) continue;
    MeetingSeries series;
    series.name = entry.key;
    series.place = entry.place;
    if (entry.value.kind != Node::Kind::map) {
      read_meeting_dates(entry.value, entry.key, series, diagnostics);
    } else {
      MapReader each(entry.value, {"the meetings ", entry.key}, diagnostics);
      if (const Node* dates = each.required("dates")) read_meeting_dates(*dates, "dates", series, diagnostics);
      series.papers = each.parsed("papers", parse_span, "bad-span");
      each.finish();
    }
    workspace.meetings.push_back(std::move(series));
  }
}

// An address that plaint itself writes to, or from: not every mail program takes other letters than ASCII.
std::string read_own_address(MapReader& reader, std::string_view key, Diagnostics& diagnostics) {
  std::string address = read_mail_address(reader, key, diagnostics);
  if (address.empty() || is_sendable(address)) return address;
  tell(diagnostics, "bad-value", *reader.text(key),
       {fmt::format("'{}' is not an address that any mail program takes", shown(address)),
        "at most 254 plain letters, digits and signs; a name of other letters after the '@' has a form that begins with xn--"});
  return {};
}

// "quality-manager", or "area-manager/befriending" for one value of the role's `per`.
bool is_held_role(std::string_view text) {
  const auto slash = text.find('/');
  return is_name(text.substr(0, slash)) && (slash == std::string_view::npos || is_name(text.substr(slash + 1)));
}

void read_roles(MapReader& reader, Person& person, Diagnostics& diagnostics) {
  for (const Text& role : reader.texts("roles")) {
    if (is_held_role(role.text)) {
      person.roles.emplace_back(role.text);
      continue;
    }
    tell(diagnostics, "bad-name", role,
         {fmt::format("'{}' is not a name for a role", shown(role.text)), "write it as the policy does: quality-manager"});
  }
}

void read_staff(MapReader& reader, Workspace& workspace, Diagnostics& diagnostics) {
  const Node* staff = reader.map("staff");
  if (staff == nullptr) return;
  for (const Entry& entry : staff->entries()) {
    if (!is_named(entry, "a person", diagnostics)) continue;
    MapReader each(entry.value, {"", entry.key}, diagnostics);
    Person person;
    person.id = entry.key;
    person.place = entry.place;
    person.name = each.text_or("name", "");
    person.email = read_own_address(each, "email", diagnostics);
    read_roles(each, person, diagnostics);
    each.finish();
    workspace.staff.push_back(std::move(person));
  }
}

void read_policies(MapReader& reader, Workspace& workspace, Diagnostics& diagnostics) {
  if (const auto policy = reader.text("policy")) {
    workspace.policy = policy->text;
    workspace.policy_place = policy->place;
    if (!is_name(policy->text)) read_pin(*policy, diagnostics);
  }
  for (const Text& text : reader.texts("overlays")) {
    if (auto pin = read_pin(text, diagnostics)) workspace.overlays.push_back(std::move(*pin));
  }
}

void read_mail(MapReader& reader, Workspace& workspace, Diagnostics& diagnostics) {
  const Node* mail = reader.map("mail");
  if (mail == nullptr) return;
  MapReader each(*mail, "'mail'", diagnostics);
  workspace.mail.place = reader.key_place("mail");
  workspace.mail.from = read_own_address(each, "from", diagnostics);
  for (const Text& word : each.texts("sendmail")) workspace.mail.sendmail.emplace_back(word.text);
  for (const Text& entry : each.texts("digest")) workspace.mail.digest.push_back({std::string(entry.text), entry.place});
  workspace.mail.all_clear = each.parsed("all-clear", parse_weekday, "bad-value");
  each.finish();
}

// Counted from the day on which a case was closed; a length of less than a day or backwards would mean nothing.
void read_retention(MapReader& reader, Workspace& workspace, Diagnostics& diagnostics) {
  const auto span = reader.parsed("retention", parse_span, "bad-span");
  if (!span) return;
  workspace.retention_place = reader.value_place("retention");
  const bool lasts = span->unit == Unit::days || span->unit == Unit::weeks || span->unit == Unit::months || span->unit == Unit::years;
  if (lasts && span->n > 0 && !span->before) {
    workspace.retention = *span;
    return;
  }
  tell(diagnostics, "bad-span", *reader.text("retention"),
       {fmt::format("'{}' is no time for which a record can be kept", to_string(*span)), "write days, weeks, months or years: 3 years"});
}

}  // namespace

void read_setting(MapReader& reader, Workspace& workspace, Diagnostics& diagnostics) {
  if (const auto division = reader.name("division")) workspace.division = division->text;
  workspace.division_place = reader.value_place("division");
  workspace.closures = read_closures(reader, diagnostics);
  read_calendars(reader, workspace, diagnostics);
  read_meetings(reader, workspace, diagnostics);
  read_staff(reader, workspace, diagnostics);
  if (const auto span = reader.parsed("due-soon", parse_span, "bad-span")) workspace.due_soon = *span;
}

std::optional<Workspace> read_damaged_workspace(const Source& source) {
  Diagnostics unheard;  // who reads the file as it should be has told them
  const auto tree = parse_map(source, "the organisation", unheard);
  if (!tree) return std::nullopt;
  MapReader reader(*tree, "plaint.yaml", unheard);
  Workspace workspace;
  workspace.organisation = reader.text_or("organisation", "");
  read_setting(reader, workspace, unheard);
  read_mail(reader, workspace, unheard);
  return workspace;
}

std::optional<Workspace> read_workspace(std::shared_ptr<const Source> source, Diagnostics& diagnostics) {
  const int errors = diagnostics.errors();
  const auto tree = parse_map(*source, "the organisation", diagnostics);
  if (!tree) return std::nullopt;
  MapReader reader(*tree, "plaint.yaml", diagnostics);
  Workspace workspace;
  if (const auto organisation = reader.required_text("organisation")) workspace.organisation = organisation->text;
  read_policies(reader, workspace, diagnostics);
  read_setting(reader, workspace, diagnostics);
  if (const auto git = reader.one_of("git", {"commit", "none"})) workspace.commits = git->text == "commit";
  read_mail(reader, workspace, diagnostics);
  read_retention(reader, workspace, diagnostics);
  reader.finish();
  if (diagnostics.errors() > errors) return std::nullopt;
  workspace.source = std::move(source);
  return workspace;
}

}  // namespace plaint::yaml
