#include "report/policy_outline.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"
#include "policy/saved_report.h"
#include "report/policy_words.h"

namespace plaint {

namespace {

void say_if(std::vector<Said>& said, const char* key, const std::string& prefix, const std::string& words) {
  if (!words.empty()) said.push_back({key, prefix + words});
}

void say_assumed(std::vector<Said>& said, const std::vector<std::string>& keys) {
  say_if(said, "assumed", "not in the paper, chosen here: ", join(keys, ", "));
}

std::string guard_words(const Policy& policy, const Promise& promise) {
  std::vector<std::string> words;
  for (const EventId each : promise.before) words.push_back(policy.event_type(each).name);
  const EventId closed = policy.event("closed");
  bool listed = false;
  for (const EventId each : promise.before) listed = listed || each == closed;
  if (promise.before_closed && !listed) words.push_back("closed");
  return join_or(words);
}

std::string end_words(const Policy& policy, const Promise& promise) {
  if (promise.until_met) return "it is done, even after the case is closed";
  return promise.until_given ? moments_words(policy, promise.until) : "";
}

std::string hold_words(const Policy& policy, const Promise& promise) {
  if (promise.held_by.empty()) return "";
  std::string words = events_words(policy, promise.held_by);
  if (promise.holds)
    words += fmt::format(", at most {}", *promise.holds == 1 ? "once" : count_of(*promise.holds, "times"));
  return words;
}

std::string asap_or_due(const Policy& policy, const Promise& promise) {
  const std::string due = due_words(policy, promise);
  if (!due.empty() || !promise.of_each.empty() || promise.of.empty()) {
    if (due.empty() && !promise.of_each.empty()) return "owed for each " + events_words(policy, promise.of_each);
    return due;
  }
  const Moment::Is is = promise.of.of.front().is;
  const bool from_the_start = is == Moment::Is::entered || is == Moment::Is::received || is == Moment::Is::date;
  return from_the_start ? "" : "owed from " + moments_words(policy, promise.of) + " on";
}

// "20 working days after acknowledged [6.4]": the clause where the cap has one of its own
std::string cap_words(const Policy& policy, const Cap& cap) {
  const std::string words = to_string(cap.within) + " after " + moments_words(policy, cap.of);
  return cap.clause.empty() ? words : words + " [" + to_string(cap.clause) + "]";
}

OutlineRow promise_row(const Policy& policy, const Promise& promise) {
  OutlineRow row{"promise", promise.name, title_of(promise.title, promise.name), {}, to_string(promise.clause)};
  std::vector<Said>& said = row.said;
  say_if(said, "due", "", asap_or_due(policy, promise));
  say_if(said, "before", "before ", guard_words(policy, promise));
  if (promise.no_later_than)
    say_if(said, "no-later-than", "never later than ", cap_words(policy, *promise.no_later_than));
  say_if(said, "until", "until ", end_words(policy, promise));
  const std::string with = condition_words(promise.with, policy);
  say_if(said, "met-by", "kept by ", events_words(policy, promise.met_by) + (with.empty() ? "" : " (" + with + ")"));
  say_if(said, "held-by", "put off by ", hold_words(policy, promise));
  say_if(said, "applies", "", applies_words(promise.applies, policy));
  say_if(said, "by", "done by ", who_words(policy, promise.by));
  say_if(said, "apart-from", "but ", apart_words(policy, promise.apart_from));
  if (promise.force != Force::commitment)
    said.push_back({"force", promise.force == Force::aim ? "an aim" : "required by law"});
  if (promise.nudge) say_if(said, "nudge", "reminder after ", to_string(*promise.nudge));
  if (promise.due != Promise::Due::none && !same_counting(promise.counting, policy.counting))
    say_if(said, "counting", "counted so: ", counting_words(promise.counting));
  say_assumed(said, promise.assumed);
  return row;
}

OutlineRow move_row(const Policy& policy, const Kind& kind, const Move& move) {
  const Stage* to = kind.stage(move.to);
  const std::string target = to == nullptr ? title_of_name(move.to) : title_of(to->title, to->name);
  OutlineRow row{
      "move", policy.event_type(move.event).name, policy.event_type(move.event).name, {}, to_string(move.clause)};
  row.said.push_back({"to", "moves the case to: " + target});
  say_if(row.said, "from", "possible from ", moments_words(policy, move.from));
  if (move.within)
    row.said.push_back(
        {"within", fmt::format("within {} of {}", to_string(*move.within), moments_words(policy, move.of))});
  say_if(row.said, "applies", "", applies_words(move.applies, policy));
  say_assumed(row.said, move.assumed);
  return row;
}

OutlineSection stage_section(const Policy& policy, const Kind& kind, const Stage& stage) {
  OutlineSection section{kind.name + "." + stage.name,
                         title_of(kind.title, kind.name) + ": " + title_of(stage.title, stage.name),
                         {},
                         to_string(stage.clause),
                         {}};
  if (!stage.is_closed())
    section.said.push_back({"handler", stage.handler.empty() ? "handled by: nobody is named"
                                                             : "handled by " + who_words(policy, stage.handler)});
  say_if(section.said, "apart-from", "but by ", apart_words(policy, stage.apart_from));
  say_assumed(section.said, stage.assumed);
  for (const Promise& each : stage.promises) section.rows.push_back(promise_row(policy, each));
  for (const Move& each : stage.moves) section.rows.push_back(move_row(policy, kind, each));
  return section;
}

void kind_sections(const Policy& policy, const Kind& kind, std::vector<OutlineSection>& all) {
  OutlineSection section{
      kind.name, title_of(kind.title, kind.name) + ": as long as the case runs", {}, to_string(kind.clause), {}};
  if (kind.starts_at.size() > 1) {
    std::vector<std::string> starts;
    for (const std::string& each : kind.starts_at) {
      const Stage* stage = kind.stage(each);
      starts.push_back(title_of(stage == nullptr ? "" : stage->title, each));
    }
    section.said.push_back({"starts-at", "may start at: " + join_or(starts)});
  }
  for (const Promise& each : kind.promises) section.rows.push_back(promise_row(policy, each));
  if (!section.rows.empty() || !section.said.empty()) all.push_back(std::move(section));
  for (const Stage& each : kind.stages)
    if (!each.is_closed() || !each.moves.empty() || !each.promises.empty())
      all.push_back(stage_section(policy, kind, each));
}

std::string decision_words(const ScopeRule& rule) {
  switch (rule.decision) {
    case ScopeRule::Decision::accept:
      return "taken in";
    case ScopeRule::Decision::consider:
      return "to be decided, with a reason";
    case ScopeRule::Decision::refuse:
      return "refused";
    case ScopeRule::Decision::divert:
      break;
  }
  return "goes to: " + rule.to;
}

std::string clock_words(ScopeRule::Clock clock) {
  switch (clock) {
    case ScopeRule::Clock::stop:
      return "the case ends here";
    case ScopeRule::Clock::suspend:
      return "our own clocks wait";
    case ScopeRule::Clock::parallel:
      return "our own clocks go on";
    case ScopeRule::Clock::none:
      break;
  }
  return "";
}

OutlineRow scope_row(const Policy& policy, const ScopeRule& rule) {
  OutlineRow row{"rule", rule.name, title_of(rule.title, rule.name), {}, to_string(rule.clause)};
  row.said.push_back({"decision", decision_words(rule)});
  if (rule.beyond)
    row.said.push_back({"beyond", fmt::format("if received later than {} after {}", to_string(*rule.beyond),
                                              moments_words(policy, rule.of))});
  say_if(row.said, "applies", "", applies_words(rule.applies, policy));
  say_if(row.said, "clock", "", clock_words(rule.clock));
  say_if(row.said, "waived-by", "may be let in by ", who_words(policy, rule.waived_by));
  say_assumed(row.said, rule.assumed);
  return row;
}

OutlineRow body_row(const Policy& policy, const ExternalBody& body) {
  OutlineRow row{"body", body.name, title_of(body.title, body.name), {}, to_string(body.clause)};
  const bool any_stage = body.from.of.size() == 1 && body.from.of.front().is == Moment::Is::received;
  row.said.push_back({"from", any_stage ? "at any stage" : "from " + moments_words(policy, body.from) + " on"});
  for (const Window& each : body.windows)
    row.said.push_back(
        {"within", fmt::format("within {} of {}", to_string(each.within), moments_words(policy, each.of))});
  say_if(row.said, "applies", "", applies_words(body.applies, policy));
  say_if(row.said, "via", "through ", body.via);
  say_if(row.said, "printed-as", "the paper calls it ", body.printed_as);
  say_if(row.said, "mention-in", "to be named in the letter: ", events_words(policy, body.mention_in));
  say_assumed(row.said, body.assumed);
  return row;
}

// A text of several lines in the file is one paragraph to its reader.
std::string one_line(std::string text) {
  std::replace(text.begin(), text.end(), '\n', ' ');
  return text;
}

void add_texts(const std::string& path, const std::string& title, const std::vector<NamedText>& texts,
               std::vector<OutlineSection>& all) {
  if (texts.empty()) return;
  OutlineSection section{path, title, {}, {}, {}};
  for (const NamedText& each : texts)
    section.rows.push_back({"text", each.name, each.name, {{"text", one_line(each.text)}}, {}});
  all.push_back(std::move(section));
}

// "team-manager: Team Manager; one for each service": called by the name that is typed.
void add_roles(const Policy& policy, std::vector<OutlineSection>& all) {
  OutlineSection section{"roles", "Who is who", {}, {}, {}};
  for (const Role& each : policy.roles) {
    OutlineRow row{"role", each.name, each.name, {{"role", title_of(each.title, each.name)}}, to_string(each.clause)};
    const Role* team = policy.role(each.in);
    if (!each.in.empty()) say_if(row.said, "in", "belongs to ", title_of(team == nullptr ? "" : team->title, each.in));
    say_if(row.said, "per", "one for each ", title_of_name(each.per));
    say_assumed(row.said, each.assumed);
    section.rows.push_back(std::move(row));
  }
  if (!section.rows.empty()) all.push_back(std::move(section));
}

// Of the paper itself: its dates and owners, where to write, what else there is to read.
void add_paper(const Policy& policy, std::vector<OutlineSection>& all) {
  OutlineSection section{"paper", "The paper itself", {}, {}, {}};
  for (const NamedText& each : policy.document)
    section.rows.push_back({"document", each.name, title_of_name(each.name), {{"text", one_line(each.text)}}, {}});
  if (!policy.related.empty())
    section.rows.push_back({"related", "related", "see also", {{"text", one_line(join(policy.related, "; "))}}, {}});
  if (!section.rows.empty()) all.push_back(std::move(section));
  OutlineSection contact{"contact", "Contact", {}, {}, {}};
  for (const NamedText& each : policy.contact)
    contact.rows.push_back({"contact", each.name, title_of_name(each.name), {{"text", one_line(each.text)}}, {}});
  if (!contact.rows.empty()) all.push_back(std::move(contact));
}

void add_letters(const Policy& policy, std::vector<OutlineSection>& all) {
  OutlineSection section{"letters", "What letters must say", {}, {}, {}};
  for (const EventType& event : policy.events)
    for (const MustSay& each : event.says) {
      OutlineRow row{
          "letter", event.name + "." + each.name, event.name, {{"text", one_line(each.text)}}, to_string(each.clause)};
      say_if(row.said, "applies", "", applies_words(each.applies, policy));
      say_if(row.said, "wording", "worded: ", one_line(each.wording));
      say_assumed(row.said, each.assumed);
      section.rows.push_back(std::move(row));
    }
  if (!section.rows.empty()) all.push_back(std::move(section));
}

void add_rest(const Policy& policy, std::vector<OutlineSection>& all) {
  OutlineSection section{"records", "Records and repeated issues", {}, {}, {}};
  const auto add = [&](OutlineRow row, const std::vector<std::string>& assumed) {
    say_assumed(row.said, assumed);
    section.rows.push_back(std::move(row));
  };
  for (const PauseReason& each : policy.pauses) {
    const std::string by = each.by.empty() ? "" : "; by " + who_words(policy, each.by);
    add({"pause",
         each.name,
         "pause: " + title_of_name(each.name),
         {{"pause", "the clock may stop" + by}},
         to_string(each.clause)},
        each.assumed);
  }
  for (const Pattern& each : policy.patterns) {
    const std::string words = fmt::format("flagged when {} cases within {} are alike in {}", each.at_least,
                                          to_string(each.within), join(each.same, ", "));
    add({"pattern", each.name, title_of_name(each.name), {{"pattern", words}}, to_string(each.clause)}, each.assumed);
  }
  for (const EventType& each : policy.events) {
    const std::string report = report_of(each);
    if (report.empty()) continue;
    add({"report", each.name, "report: " + report, {{"records", "once saved, it records " + each.title}}, to_string(each.clause)}, {});
  }
  if (policy.retention) {
    const Retention& kept = *policy.retention;
    const std::string words = fmt::format("{} after {}", to_string(kept.span), moments_words(policy, kept.of));
    add({"retention", "retention", "kept for", {{"for", words}}, to_string(kept.clause)}, kept.assumed);
  }
  if (policy.register_) {
    const Register& book = *policy.register_;
    OutlineRow row{"register", "register", title_of(book.title, "register"), {}, to_string(book.clause)};
    say_if(row.said, "columns", "columns: ", join(book.columns, ", "));
    say_if(row.said, "owner", "kept by ", book.owner);
    add(std::move(row), book.assumed);
  }
  if (!section.rows.empty()) all.push_back(std::move(section));
}

}  // namespace

std::vector<OutlineSection> outline(const Policy& policy) {
  std::vector<OutlineSection> all;
  if (policy.applies_when)
    all.push_back({"applies-when",
                   "An overlay: beside a case's own policy it applies by itself",
                   {{"applies", "only if " + condition_words(*policy.applies_when, policy)}},
                   {},
                   {}});
  add_texts("principles", "In general", policy.principles, all);
  add_roles(policy, all);
  if (!policy.scope.empty()) {
    OutlineSection section{"scope", "Who and what is taken in", {}, {}, {}};
    for (const ScopeRule& each : policy.scope) section.rows.push_back(scope_row(policy, each));
    all.push_back(std::move(section));
  }
  for (const Kind& each : policy.kinds) kind_sections(policy, each, all);
  if (!policy.external.empty()) {
    OutlineSection section{"external", "Outside bodies", {}, {}, {}};
    for (const ExternalBody& each : policy.external) section.rows.push_back(body_row(policy, each));
    all.push_back(std::move(section));
  }
  if (!policy.promises.empty()) {
    OutlineSection section{"organisation", "The organisation itself", {}, {}, {}};
    for (const Promise& each : policy.promises) section.rows.push_back(promise_row(policy, each));
    all.push_back(std::move(section));
  }
  add_letters(policy, all);
  add_rest(policy, all);
  add_paper(policy, all);
  add_texts("not-encoded", "What the paper says and plaint does not keep", policy.not_encoded, all);
  return all;
}

}  // namespace plaint
