#include "exchange/export_rows.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "base/text.h"
#include "report/next_steps.h"
#include "report/show.h"
#include "report/words.h"

namespace plaint {

namespace {

constexpr std::string_view between = "; ";  // of several values in one cell

ExportCell cell(std::string text) { return text.empty() ? ExportCell{} : ExportCell(std::move(text)); }
ExportCell cell(const std::optional<Date>& date) { return date ? ExportCell(iso(*date)) : ExportCell{}; }
ExportCell cell(const std::optional<PartialDate>& date) { return date ? ExportCell(iso(*date)) : ExportCell{}; }
ExportCell cell(const std::vector<std::string>& values) { return cell(join(values, between)); }
ExportCell cell_of_fact(const CaseFile& file, std::string_view name) {
  const Field* fact = file.fact(name);
  return fact == nullptr ? ExportCell{} : cell(fact->values);
}
ExportCell cell_of_time(const std::optional<int>& minute) { return minute ? ExportCell(time_of_day(*minute)) : ExportCell{}; }
ExportCell number(std::ptrdiff_t n) { return std::to_string(n); }
ExportCell yes_or_no(bool yes) { return yes ? "yes" : "no"; }

ExportCell quarter_of(const std::optional<Date>& date) {
  if (!date) return {};
  const std::chrono::year_month_day day(*date);
  return fmt::format("{:04}-Q{}", static_cast<int>(day.year()), (static_cast<unsigned>(day.month()) + 2) / 3);
}

std::string force_of(Force force) {
  constexpr const char* names[] = {"aim", "commitment", "statutory"};
  return names[static_cast<std::size_t>(force)];
}

// Was a promise with a date kept by it? Empty while that is not decided.
ExportCell in_time(const Instance& instance) {
  switch (instance.state) {
    case State::met:
      return instance.due ? yes_or_no(true) : ExportCell{};
    case State::met_late:
    case State::broken:
    case State::overdue:
      return yes_or_no(false);
    default:
      return {};
  }
}

bool is_shown(const Timeline& timeline, const Instance& instance) {
  return !is_hidden(timeline, instance.met_by, {}) && !is_hidden(timeline, instance.opened_by, {});
}

// The columns that deadlines and duties share, from `promise` on.
void add_promise_cells(const Instance& instance, ExportRow& row) {
  const Promise& promise = *instance.promise;
  const bool kept = instance.state == State::met || instance.state == State::met_late;
  const ExportCell cells[] = {promise.name, promise.title, cell(instance.subject), cell(to_string(promise.clause)),
                              force_of(promise.force), std::string(to_string(instance.state)), cell(instance.opened),
                              cell(instance.due), quarter_of(instance.due), cell(instance.papers), yes_or_no(instance.promised),
                              yes_or_no(instance.not_before), yes_or_no(instance.provisional),
                              kept ? cell(instance.met) : ExportCell{}, cell(instance.ended), in_time(instance),
                              number(instance.late), cell(instance.unit), cell(handler_name(instance.handler)), cell(instance.reason)};
  row.insert(row.end(), std::begin(cells), std::end(cells));
}

// --- one case ---

struct Standing {
  int overdue = 0;
  std::optional<Date> next_due;

  void look_at(const Timeline& timeline) {
    for (const Instance& instance : timeline.instances) {
      if (!is_owed(instance.state) || instance.state == State::waiting || !is_shown(timeline, instance)) continue;
      if (instance.state == State::overdue) ++overdue;
      if (instance.due && (!next_due || *instance.due < *next_due)) next_due = instance.due;
    }
  }
};

void add_case(const std::string& id, const Timeline& timeline, const std::vector<Timeline>& overlays, bool complete, ExportRows& rows) {
  const CaseFile& file = *timeline.casefile;
  const Date received = file.received.date;
  std::optional<Date> closed;
  if (!timeline.open()) closed = timeline.stage_since();
  Standing standing;
  standing.look_at(timeline);
  for (const Timeline& overlay : overlays) standing.look_at(overlay);
  rows_of(rows, TableId::cases)
      .push_back({id, yes_or_no(complete), file.kind, timeline.policy->pin(), iso(received), cell_of_time(file.received.minute),
                  quarter_of(received), cell(file.summary), cell_of_fact(file, "channel"), cell_of_fact(file, "complainant"),
                  cell_of_fact(file, "service"), cell_of_fact(file, "categories"), cell(file.about), file.identity, cell(file.incident),
                  cell(file.aware), cell(file.last_of_series), timeline.now().stage->name, timeline.now().stage->title,
                  iso(timeline.stage_since()), yes_or_no(timeline.open()),
                  timeline.open() ? cell(handler_name(timeline.handler)) : ExportCell{}, cell(timeline.outcome), cell(closed),
                  quarter_of(closed), closed ? number((*closed - received).count()) : ExportCell{}, number(standing.overdue),
                  cell(standing.next_due)});
}

void add_points(const std::string& id, const Timeline& timeline, ExportRows& rows) {
  for (const Point& point : timeline.casefile->points) {
    ExportCell finding, found;
    for (std::size_t at = 0; at < timeline.deeds.size(); ++at) {
      const Deed& deed = timeline.deeds[at];
      if (deed.written == nullptr || deed.written->name != "found" || deed.written->text("point") != point.id) continue;
      if (is_hidden(timeline, static_cast<int>(at), {})) continue;
      finding = cell(deed.written->text("outcome"));
      found = iso(deed.date);
    }
    rows_of(rows, TableId::points).push_back({id, point.id, point.text, finding, found});
  }
}

void add_facts(const std::string& id, const CaseFile& file, ExportRows& rows) {
  for (const Field& fact : file.facts) {
    for (std::size_t at = 0; at < fact.values.size(); ++at) {
      rows_of(rows, TableId::facts).push_back({id, fact.name, number(static_cast<std::ptrdiff_t>(at) + 1), fact.values[at]});
    }
  }
}

// What became of an event of the file under one policy; nullptr: it was not taken into account there.
const Deed* deed_of(const Timeline& timeline, const CaseEvent& event) {
  const auto is_it = [&](const Deed& deed) { return deed.written == &event; };
  const auto found = std::find_if(timeline.deeds.begin(), timeline.deeds.end(), is_it);
  return found == timeline.deeds.end() ? nullptr : &*found;
}

struct Happened {
  const Deed* deed = nullptr;  // under the case's own policy; none: only a further one knows it
  bool counts = false;
};

Happened look_up(const CaseEvent& event, const Timeline& timeline, const std::vector<Timeline>& overlays) {
  Happened happened{deed_of(timeline, event), false};
  bool visible = happened.deed == nullptr || is_visible(timeline.policy->event_type(happened.deed->event), {});
  happened.counts = happened.deed != nullptr;
  for (const Timeline& overlay : overlays) {
    const Deed* deed = deed_of(overlay, event);
    if (deed == nullptr) continue;
    happened.counts = true;
    visible = visible && is_visible(overlay.policy->event_type(deed->event), {});
  }
  happened.counts = happened.counts && visible;
  return happened;
}

void add_event_fields(const std::string& id, const std::string& event_no, const CaseEvent& event, ExportRows& rows) {
  for (const Field& field : event.fields) {
    if (field.name == "via" || field.name == "note" || field.name == "override") continue;  // columns of `events`
    for (std::size_t at = 0; at < field.values.size(); ++at) {
      rows_of(rows, TableId::event_fields).push_back({id, event_no, field.name, number(static_cast<std::ptrdiff_t>(at) + 1), field.values[at]});
    }
  }
}

ExportCell cell_of_field(const CaseEvent& event, std::string_view name) {
  const Field* field = event.field(name);
  return field == nullptr ? ExportCell{} : cell(field->values);
}

// Numbered as they stand in the file, which is only ever added to: so a number stays with its event.
void add_events(const std::string& id, const Timeline& timeline, const std::vector<Timeline>& overlays, ExportRows& rows) {
  int count = 0;
  const auto stage_name = [&](int visit) {
    return visit < 0 ? ExportCell{} : ExportCell(timeline.visits[static_cast<std::size_t>(visit)].stage->name);
  };
  for (const CaseEvent& event : timeline.casefile->events) {
    const Happened happened = look_up(event, timeline, overlays);
    if (!happened.counts) continue;
    const std::string event_no = std::to_string(++count);
    rows_of(rows, TableId::events)
        .push_back({id, event_no, event.name, iso(event.when.date), cell_of_time(event.when.minute), cell(event.by),
                    cell_of_field(event, "via"), happened.deed == nullptr ? ExportCell{} : stage_name(happened.deed->visit),
                    happened.deed == nullptr ? ExportCell{} : stage_name(happened.deed->opens_visit), cell_of_field(event, "note"),
                    cell_of_field(event, "override")});
    add_event_fields(id, event_no, event, rows);
  }
}

void add_deadlines(const std::string& id, const Timeline& timeline, ExportRows& rows) {
  for (const Instance& instance : timeline.instances) {
    if (!is_shown(timeline, instance)) continue;
    const Stage* stage = instance.visit < 0 ? nullptr : stage_of(timeline, instance);
    ExportRow row = {deadline_id(id, timeline, instance), id, timeline.policy->pin(), yes_or_no(timeline.overlay),
                     stage == nullptr ? ExportCell{} : ExportCell(stage->name)};
    add_promise_cells(instance, row);
    rows_of(rows, TableId::deadlines).push_back(std::move(row));
  }
}

void add_breaches(const std::string& id, const Timeline& timeline, int& count, ExportRows& rows) {
  for (const Breach& breach : timeline.breaches) {
    if (is_hidden(timeline, breach.deed, {})) continue;
    rows_of(rows, TableId::breaches)
        .push_back({id, number(++count), timeline.policy->pin(), breach.code, iso(breach.date),
                    breach.promise == nullptr ? ExportCell{} : ExportCell(breach.promise->name), breach.message, cell(breach.noted),
                    cell(to_string(breach.clause))});
  }
}

void add_decisions(const std::string& id, const Timeline& timeline, ExportRows& rows) {
  constexpr const char* states[] = {"due", "unknown", "made"};
  for (const Decision& decision : timeline.decisions) {
    if (is_hidden(timeline, decision.made_by, {})) continue;
    const ScopeRule& rule = *decision.rule;
    rows_of(rows, TableId::decisions)
        .push_back({id, timeline.policy->pin(), rule.name, rule.title, std::string(decision_word(rule)), cell(rule.to),
                    states[static_cast<std::size_t>(decision.is)], cell(to_string(rule.clause))});
  }
}

void add_rights(const std::string& id, const Timeline& timeline, ExportRows& rows) {
  for (const ExternalRight& right : timeline.external) {
    const bool begun = right.is != ExternalRight::Is::not_yet;
    rows_of(rows, TableId::external_rights)
        .push_back({id, timeline.policy->pin(), right.body->name, right.body->title, std::string(to_string(right.is)),
                    begun ? cell(right.from) : ExportCell{}, begun ? cell(right.until) : ExportCell{}, yes_or_no(right.provisional),
                    cell(to_string(right.body->clause))});
  }
}

// Which stay in its stage a visit is, from 1.
int stay_of(const Timeline& timeline, int visit) {
  const Visit& wanted = timeline.visits[static_cast<std::size_t>(visit)];
  int stay = 0;
  for (int at = 0; at <= visit; ++at) {
    const Visit& each = timeline.visits[static_cast<std::size_t>(at)];
    if (each.stage->name == wanted.stage->name) ++stay;
  }
  return stay;
}

}  // namespace

std::string deadline_id(const std::string& case_id, const Timeline& timeline, const Instance& instance) {
  int which = 0;
  for (const Instance& each : timeline.instances) {
    if (each.promise->name == instance.promise->name && each.visit == instance.visit && each.subject == instance.subject) ++which;
    if (&each == &instance) break;
  }
  const std::string policy = timeline.overlay ? timeline.policy->pin() : timeline.policy->id;
  const std::string where = instance.visit < 0
                                ? "/" + policy
                                : fmt::format("/{}/{}/{}", policy, stage_of(timeline, instance)->name, stay_of(timeline, instance.visit));
  return fmt::format("{}{}/{}{}/{}", case_id, where, instance.promise->name, instance.subject.empty() ? "" : "/" + instance.subject, which);
}

Detail detail_for(const TableSet& tables) {
  if (has(tables, TableId::external_rights)) return Detail::rights;
  return has(tables, TableId::breaches) || has(tables, TableId::decisions) ? Detail::judged : Detail::dates;
}

void add_case_rows(const std::string& case_id, const Timeline& timeline, const std::vector<Timeline>& overlays, bool complete,
                   const TableSet& tables, ExportRows& rows) {
  int breaches = 0;
  if (has(tables, TableId::cases)) add_case(case_id, timeline, overlays, complete, rows);
  if (has(tables, TableId::points)) add_points(case_id, timeline, rows);
  if (has(tables, TableId::facts)) add_facts(case_id, *timeline.casefile, rows);
  if (has(tables, TableId::events) || has(tables, TableId::event_fields)) add_events(case_id, timeline, overlays, rows);
  if (has(tables, TableId::decisions)) add_decisions(case_id, timeline, rows);
  const auto add_all = [&](const Timeline& each) {
    if (has(tables, TableId::deadlines)) add_deadlines(case_id, each, rows);
    if (has(tables, TableId::breaches)) add_breaches(case_id, each, breaches, rows);
    if (has(tables, TableId::external_rights)) add_rights(case_id, each, rows);
  };
  add_all(timeline);
  for (const Timeline& overlay : overlays) add_all(overlay);
}

void add_unreadable_case(const std::string& case_id, ExportRows& rows) {
  ExportRow row(export_table(TableId::cases).columns.size());
  row[0] = case_id;
  row[1] = yes_or_no(false);
  rows_of(rows, TableId::cases).push_back(std::move(row));
}

void add_duty_rows(const Timeline& timeline, ExportRows& rows) {
  for (const Instance& instance : timeline.instances) {
    if (!is_shown(timeline, instance)) continue;
    ExportRow row = {deadline_id("organisation", timeline, instance), timeline.policy->pin()};
    add_promise_cells(instance, row);
    rows_of(rows, TableId::duties).push_back(std::move(row));
  }
}

void add_about_rows(const std::string& organisation, Date as_of, const Diagnostics& errors, ExportRows& rows) {
  std::set<std::string> files;
  std::ptrdiff_t count = 0;
  for (const Diagnostic& each : errors.all()) {
    if (each.severity != Severity::error) continue;
    files.insert(each.path);
    rows_of(rows, TableId::unreadable)
        .push_back({number(++count), each.path, each.line == 0 ? ExportCell{} : number(each.line), each.message});
  }
  rows_of(rows, TableId::export_info)
      .push_back({std::string(export_schema_version), organisation, iso(as_of), yes_or_no(files.empty()),
                  number(static_cast<std::ptrdiff_t>(files.size()))});
}

}  // namespace plaint
