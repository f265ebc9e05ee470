#include "report/case_bundle.h"

#include <algorithm>

#include "base/markdown.h"
#include "base/text.h"
#include "report/figures_md.h"
#include "report/policy_clauses.h"
#include "report/promise_words.h"
#include "report/recording.h"
#include "report/show.h"
#include "report/why_text.h"
#include "report/words.h"

namespace plaint {

namespace {

using Row = std::vector<std::string>;

std::string safe(const std::string& text) { return markdown_text(shown_lines(text)); }

std::string title_of(const EventType& type) { return type.title.empty() ? title_of_name(type.name) : type.title; }

std::string capital(std::string text) {
  if (!text.empty() && text.front() >= 'a' && text.front() <= 'z') text.front() = static_cast<char>(text.front() - 'a' + 'A');
  return text;
}

// "16 Mar 2026"
std::string day(const std::optional<Date>& date) {
  return date ? short_form(*date).substr(4) + " " + std::to_string(year_of(*date)) : "";
}

std::string day(const PartialDate& date) { return date.precise() ? long_form(date.first()) : iso(date); }

class Bundle {
 public:
  explicit Bundle(const CaseBundle& bundle)
      : bundle_(bundle), view_(*bundle.chronology), timeline_(*view_.timeline), file_(*timeline_.casefile) {}

  IssuedReport make();

 private:
  void add(FigureTable table) {
    text_ += table_md(table) + "\n";
    report_.tables.push_back(std::move(table));
  }
  void heading(const std::string& title) { text_ += "## " + title + "\n\n"; }

  void facts();
  void points();
  void chronology();
  void deadlines();
  void reasons(const Timeline& timeline, const Instance& instance);
  void breaches();
  void bodies();
  void letters();
  void policy();
  std::string details_of(const CaseEvent& event) const;
  Row row_of(const ChronologyEntry& entry) const;
  std::string recorded(const ChronologyEntry& entry) const;
  std::vector<std::pair<const Timeline*, const Instance*>> owed_instances() const;

  const CaseBundle& bundle_;
  const ChronologyView& view_;
  const Timeline& timeline_;
  const CaseFile& file_;
  IssuedReport report_;
  std::string text_;
};

void Bundle::facts() {
  FigureTable table{"facts", "", {{"fact", "Fact"}, {"value", "Value"}}, {}, "", ""};
  const auto say = [&](const std::string& name, const std::string& value) {
    if (!value.empty()) table.rows.push_back({name, shown(value)});
  };
  say("Received", long_form(file_.received.date));
  if (file_.incident) say("When it happened", day(*file_.incident));
  if (file_.aware) say("When the complainant knew of it", day(*file_.aware));
  if (file_.last_of_series) say("Last of a series", day(*file_.last_of_series));
  say("Kind", timeline_.now().kind->title);
  for (const Field& fact : file_.facts) say(capital(title_of_name(fact.name)), title_of_name(join(fact.values, ", ")));
  say("About", title_of_name(join(file_.about, ", ")));
  say("Identity", file_.identity == "named" ? "known by name" : title_of_name(file_.identity));
  say("Stage", timeline_.now().stage->title + ", since " + long_form(timeline_.stage_since()));
  if (timeline_.open()) say("Dealt with by", handler_in_words(timeline_.handler, *timeline_.policy));
  say("Outcome", title_of_name(timeline_.outcome));
  say("Policy", timeline_.policy->pin());
  for (const Timeline& overlay : *bundle_.overlays) say("Also applies", overlay.policy->pin());
  heading("Facts");
  text_ += safe(file_.summary) + "\n\n";
  add(std::move(table));
  points();
}

void Bundle::points() {
  if (file_.points.empty()) return;
  FigureTable table{"points", "Points of complaint", {{"point", "Point"}, {"text", "What is complained of"}, {"finding", "Finding"}}, {}, "", ""};
  for (const Point& point : file_.points) {
    std::string finding;
    for (std::size_t at = 0; at < timeline_.deeds.size(); ++at) {
      const Deed& deed = timeline_.deeds[at];
      const bool found = deed.written != nullptr && !is_hidden(timeline_, static_cast<int>(at), view_.viewer) && deed.written->text("point") == point.id && deed.written->field("outcome") != nullptr;
      if (found) finding = title_of_name(deed.written->text("outcome"));
    }
    table.rows.push_back({point.id, shown(point.text), finding});
  }
  add(std::move(table));
}

std::string Bundle::details_of(const CaseEvent& event) const {
  std::vector<std::string> parts;
  if (!event.by.empty()) parts.push_back("by " + join(event.by, ", "));
  for (const Field& field : event.fields) {
    if (field.name == "letter" || field.name == "digest") continue;  // told in a table of its own
    const std::string value = join(field.values, ", ");
    parts.push_back(field.name == "note" ? value : title_of_name(field.name) + ": " + value);
  }
  return shown_lines(join(parts, "; "));
}

// The day only: who sat at the keyboard is in git, for those who may know.
std::string Bundle::recorded(const ChronologyEntry& entry) const {
  if (view_.recording == nullptr || entry.version < 0) return "not known";
  const auto& recorder = view_.recorders[static_cast<std::size_t>(entry.version)];
  if (!recorder) return "not committed yet";
  const auto later = (recorder->day - entry.day).count();
  std::string words = later == 0 ? "the same day" : day_form(recorder->day);
  if (later > 0) words += ", " + count_of(static_cast<int>(later), "days") + " later";
  if (recorder->by_hand) words += ", by hand";
  return words;
}

std::string words_of(const RecordedChange& change) {
  using Is = RecordedChange::Is;
  if (change.is == Is::file_deleted) return "the case file was deleted";
  if (change.is == Is::head_changed) return "the head of the case was changed: " + join(change.keys, ", ");
  const std::string which = change.before->name + " of " + day_form(change.before->when.date);
  if (change.is == Is::removed) return "removed from the record: " + which;
  std::vector<std::string> values;
  for (const ValueChange& each : value_changes(change)) {
    values.push_back(title_of_name(each.key) + " was '" + each.was + "', is '" + each.is + "'");
  }
  return "the record was changed: " + which + "; " + join(values, "; ");
}

Row Bundle::row_of(const ChronologyEntry& entry) const {
  if (entry.change != nullptr) {
    std::string reason = "no reason was given";
    const auto& recorder = view_.recorders[static_cast<std::size_t>(entry.version)];
    if (recorder && !recorder->reason.empty()) reason = "reason: " + recorder->reason;
    return {day_form(entry.day), capital(shown(words_of(*entry.change))), shown_lines(reason), ""};
  }
  const Deed& deed = *entry.deed;
  std::string what = title_of(timeline_.policy->event_type(deed.event));
  if (deed.opens_visit > 0) what += " (moved to " + timeline_.visits[static_cast<std::size_t>(deed.opens_visit)].stage->title + ")";
  const std::string time = deed.minute ? ", " + time_of_day(*deed.minute) : "";
  return {day_form(entry.day) + time, capital(shown(what)), deed.written == nullptr ? "" : details_of(*deed.written), recorded(entry)};
}

void Bundle::chronology() {
  FigureTable table{"chronology", "What happened, and when it was recorded",
                    {{"date", "Day"}, {"what", "What happened"}, {"details", "Details"}, {"recorded", "Recorded"}}, {}, "Nothing happened yet.", ""};
  for (const ChronologyEntry& entry : entries_of(view_)) table.rows.push_back(row_of(entry));
  if (view_.recording == nullptr) table.note = "When each was recorded is not known: " + view_.unknown + ".";
  heading(table.title);
  add(std::move(table));
}

std::vector<std::pair<const Timeline*, const Instance*>> Bundle::owed_instances() const {
  std::vector<std::pair<const Timeline*, const Instance*>> all;
  const auto take = [&](const Timeline& timeline) {
    for (const Instance& each : timeline.instances) {
      const bool told = each.state != State::not_owed && each.state != State::waiting && !is_hidden(timeline, each.met_by, view_.viewer);
      if (told) all.emplace_back(&timeline, &each);
    }
  };
  take(timeline_);
  for (const Timeline& overlay : *bundle_.overlays) take(overlay);
  return all;
}

std::string called(const Timeline& timeline, const Instance& instance) {
  const Stage* stage = instance.visit < 0 ? nullptr : stage_of(timeline, instance);
  std::string words = capital(promise_in_words(instance));
  if (stage != nullptr) words += " (" + shown(stage->title) + ")";
  return timeline.overlay ? words + ", " + timeline.policy->pin() : words;
}

void Bundle::reasons(const Timeline& timeline, const Instance& instance) {
  const std::string dates = dates_of(timeline, instance);
  text_ += "### " + safe(called(timeline, instance) + ": " + standing(instance) + (dates.empty() ? "" : ", " + dates)) + "\n\n";
  int number = 0;
  for (const Reason& reason : visible_reasons(timeline, instance, view_.viewer)) {
    const std::string where = proof_of(reason);
    text_ += std::to_string(++number) + ". " + safe(capital(reason.text)) + (where.empty() ? "" : " (" + safe(where) + ")") + "\n";
  }
  text_ += "\n";
}

void Bundle::deadlines() {
  FigureTable table{"deadlines", "Every deadline",
                    {{"promise", "Promise"}, {"due", "Due"}, {"kept", "Kept"}, {"state", "How it stands"}, {"clause", "Clause"}}, {},
                    "The policy promises nothing by a day in this case.", ""};
  const auto all = owed_instances();
  for (const auto& [timeline, instance] : all) {
    table.rows.push_back({called(*timeline, *instance), day(instance->due), day(instance->met),
                          standing(*instance), to_string(instance->promise->clause)});
  }
  heading(table.title);
  add(std::move(table));
  if (!all.empty()) heading("Why each date is what it is");
  for (const auto& [timeline, instance] : all) reasons(*timeline, *instance);
}

void Bundle::breaches() {
  FigureTable table{"breaches", "What was not as the policy says",
                    {{"date", "Day"}, {"what", "What"}, {"reason", "Reason given"}, {"clause", "Clause"}}, {}, "Nothing was done otherwise than the policy says; deadlines that were missed are told above.", ""};
  const auto take = [&](const Timeline& timeline) {
    for (const Breach& each : timeline.breaches) {
      if (!is_hidden(timeline, each.deed, view_.viewer)) {
        table.rows.push_back({day_form(each.date), capital(shown(each.message)), shown(each.noted), shown(to_string(each.clause))});
      }
    }
  };
  take(timeline_);
  for (const Timeline& overlay : *bundle_.overlays) take(overlay);
  heading(table.title);
  add(std::move(table));
}

void Bundle::bodies() {
  FigureTable table{"outside-bodies", "Where the complainant may go outside the organisation",
                    {{"body", "Body"}, {"state", "Open to them"}, {"until", "Until"}, {"how", "How"}, {"clause", "Clause"}}, {}, "The policy names no outside body for this complainant.", ""};
  const auto take = [&](const Timeline& timeline) {
    for (const ExternalRight& each : timeline.external) {
      const std::string how = each.body->via.empty() ? each.body->text : "through " + each.body->via;
      table.rows.push_back({shown(each.body->title), title_of_name(to_string(each.is)), each.until ? day_form(*each.until) : "",
                            shown(how), shown(to_string(each.body->clause))});
    }
  };
  take(timeline_);
  for (const Timeline& overlay : *bundle_.overlays) take(overlay);
  heading(table.title);
  add(std::move(table));
}

void Bundle::letters() {
  FigureTable table{"letters", "Letters that were kept", {{"date", "Day"}, {"event", "Letter"}, {"digest", "SHA-256 of its bytes"}, {"here", "Kept"}}, {},
                    "No letter of this case was kept by plaint.", ""};
  for (const KeptLetter& each : bundle_.letters) {
    table.rows.push_back({day_form(each.date), shown(each.event), shown(each.digest), each.here ? "yes, with just these bytes" : "not here"});
  }
  heading(table.title);
  add(std::move(table));
}

void Bundle::policy() {
  const Policy& policy = *timeline_.policy;
  heading("The policy as it stood");
  text_ += safe(policy.title + ", " + policy.pin() + ", in force from " + long_form(policy.in_force) +
                ". The case is kept to this version whatever came later.") + "\n\n";
  if (policy.source != nullptr) text_ += safe(policy.source->path + ", SHA-256 " + bundle_.policy_digest) + "\n\n";
  std::vector<std::string> kinds;
  for (const Visit& visit : timeline_.visits) kinds.push_back(visit.kind->name);
  text_ += policy_clauses_md(policy, kinds);
  for (const Timeline& overlay : *bundle_.overlays) {
    text_ += "\n## Also in force: " + safe(overlay.policy->title + ", " + overlay.policy->pin()) + "\n\n" + policy_clauses_md(*overlay.policy, {});
  }
}

IssuedReport Bundle::make() {
  report_.name = "case";
  report_.title = "Case " + file_.id;
  report_.as_of = report_.from = report_.to = timeline_.as_of;
  text_ = "# " + safe(report_.title) + "\n\n" + safe(bundle_.organisation + ". As it stood on " + long_form(timeline_.as_of) + ".") + "\n\n";
  facts();
  chronology();
  deadlines();
  breaches();
  bodies();
  letters();
  policy();
  report_.markdown = std::move(text_);
  return std::move(report_);
}

}  // namespace

IssuedReport case_bundle(const CaseBundle& bundle) { return Bundle(bundle).make(); }

}  // namespace plaint
