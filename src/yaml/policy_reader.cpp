#include "yaml/policy_reader.h"

#include <algorithm>
#include <tuple>

#include "base/contains.h"
#include "base/text.h"
#include "policy/compile.h"
#include "yaml/condition_reader.h"
#include "yaml/event_reader.h"
#include "yaml/scope_reader.h"
#include "yaml/stage_reader.h"

namespace plaint {

namespace yaml {
namespace {

// Words that have a meaning of their own in conditions or on events, and so cannot name a fact.
constexpr std::string_view not_facts[] = {"kind",  "stage", "about", "identity", "happened", "date",
                                          "event", "by",    "via",   "note",     "override", "letter"};

void read_about(Reading& reading, const Node& map) {
  Policy& policy = reading.policy;
  policy.id = text_at(reading, map, "policy");
  if (const Node* id = map.find("policy"); id != nullptr && !policy.id.empty() && !is_name(policy.id)) {
    mistake(reading, "bad-name", *id, in_quotes(policy.id) + " is not a name for a policy",
            "names are small letters, digits and single hyphens: first-steps");
  }
  policy.version = text_at(reading, map, "version");
  const Node* version = map.find("version");
  if (policy.version.find_first_of("@ \t\n") != std::string::npos) {
    mistake(reading, "bad-name", *version, "the version '" + policy.version + "' has a space or '@' in it",
            "a case pins policy@version: write it in one word");
  }
  if (const Node* day = map.find("in-force")) {
    if (const auto date = parsed(reading, *day, "bad-date", parse_partial_date)) policy.in_force = date->first();
  }
  policy.title = text_at(reading, map, "title");
  if (policy.title.empty()) policy.title = title_of_name(policy.id);
  policy.organisation = text_at(reading, map, "organisation");
  policy.document = named_texts_at(reading, map, "document");
  policy.contact = named_texts_at(reading, map, "contact");
  policy.related = texts_at(reading, map, "related");
  policy.principles = named_texts_at(reading, map, "principles");
  policy.not_encoded = named_texts_at(reading, map, "not-encoded");
  policy.clause = clause_at(reading, map);
  policy.assumed = assumed_at(reading, map, policy_table);
}

void read_counting(Reading& reading, const Node& map) {
  const Node* counting = map.find("counting");
  if (counting == nullptr) return;
  reading.policy.counting = apply(Counting{}, counting_of(reading, *counting));
}

std::optional<Date> day_at(Reading& reading, const Node& map, std::string_view key) {
  const Node* day = map.find(key);
  return day == nullptr ? std::nullopt : parsed(reading, *day, "bad-date", parse_date);
}

std::optional<Closure> closure_of(Reading& reading, const Node& node, std::string_view calendar) {
  entries_of(reading, node, closure_table);
  if (node.kind != Node::Kind::map) return std::nullopt;
  const auto from = day_at(reading, node, "from");
  const auto to = node.find("to") == nullptr ? from : day_at(reading, node, "to");
  if (!from || !to) return std::nullopt;
  if (*to < *from) {
    mistake(reading, "bad-date", *node.find("to"),
            "the closure ends on " + iso(*to) + ", before it begins on " + iso(*from),
            "'from' is the first closed day, 'to' the last");
    return std::nullopt;
  }
  const std::string_view reason = text_at(reading, node, "reason");
  return Closure{*from, *to, std::string(reason.empty() ? calendar : reason), node.place};
}

void read_calendars(Reading& reading, const Node& map) {
  const Node* calendars = map.find("calendars");
  if (calendars == nullptr) return;
  for (const Entry& each : named_entries(reading, *calendars, "a calendar")) {
    entries_of(reading, each.value, calendar_table);
    NamedCalendar calendar;
    calendar.name = each.key;
    calendar.place = each.place;
    const std::string_view from = each.value.kind == Node::Kind::map ? text_at(reading, each.value, "from") : std::string_view{};
    if (!from.empty()) calendar.from = from;
    const Node* closures = each.value.kind == Node::Kind::map ? each.value.find("closures") : nullptr;
    if (closures != nullptr && closures->kind != Node::Kind::list) {
      mistake(reading, "wrong-type", *closures, "'closures' is a list of {from, to, reason}");
    }
    if (closures != nullptr) {
      for (const Node& item : closures->items()) {
        if (auto closure = closure_of(reading, item, title_of_name(each.key)))
          calendar.closures.push_back(std::move(*closure));
      }
    }
    reading.policy.calendars.push_back(std::move(calendar));
  }
}

// A calendar may be built on those above it, so that none is built on itself.
void check_calendar_bases(Reading& reading, const Node& map) {
  std::vector<std::string> known = {"working", "every-day"};
  for (const NamedCalendar& each : reading.policy.calendars) {
    if (!contains(known, each.from)) {
      const Node& from = *map.find("calendars")->find(each.name)->find("from");
      mistake(reading, "unknown-calendar", from,
              in_quotes(each.from) + " is not a calendar that stands above '" + each.name + "'", way_out(each.from, known));
    }
    known.push_back(each.name);
  }
}

void list_roles(Reading& reading, const Node& map) {
  const Node* roles = map.find("roles");
  if (roles == nullptr) return;
  for (const Entry& each : named_entries(reading, *roles, "a role")) {
    Role role;
    role.name = each.key;
    role.place = each.place;
    role.title = title_of_name(each.key);
    if (each.value.kind == Node::Kind::text) role.title = text_of(reading, each.value).value_or("");
    reading.policy.roles.push_back(std::move(role));
  }
}

void read_role(Reading& reading, const Node& node, Role& role) {
  entries_of(reading, node, role_table);
  role.title = title_at(reading, node, role.name);
  if (const Node* in = node.find("in")) {
    const std::vector<std::string> teams = roles_of(reading, *in);
    if (!teams.empty()) role.in = teams.front();
    if (in->kind == Node::Kind::list)
      mistake(reading, "wrong-type", *in, "a role belongs to one other role, not to a list");
  }
  role.per = text_at(reading, node, "per");
  if (!role.per.empty() && reading.policy.fact(role.per) == nullptr) {
    mistake(reading, "unknown-fact", *node.find("per"), in_quotes(role.per) + " is not a fact of this policy",
            way_out(role.per, names(reading.policy.facts)));
  }
  role.clause = clause_at(reading, node);
  role.assumed = assumed_at(reading, node, role_table);
}

void read_roles(Reading& reading, const Node& map) {
  const Node* roles = map.find("roles");
  if (roles == nullptr || roles->kind != Node::Kind::map) return;
  for (std::size_t index = 0; index < roles->entries().size(); ++index) {
    const Node& node = roles->entries()[index].value;
    if (node.kind == Node::Kind::map) read_role(reading, node, reading.policy.roles[index]);
    if (node.kind == Node::Kind::list) mistake(reading, "wrong-type", node, "a role is a title, or {title, in, per}");
  }
}

void read_facts(Reading& reading, const Node& map) {
  const Node* facts = map.find("facts");
  if (facts == nullptr) return;
  for (const Entry& each : named_entries(reading, *facts, "a fact")) {
    if (contains(not_facts, each.key)) {
      reading.diagnostics.error("name-clash", each.place,
                                in_quotes(each.key) + " has a meaning of its own and cannot name a fact",
                                "choose another name");
    }
    const std::vector<std::string> values = texts_of(reading, each.value);
    reading.policy.facts.push_back({std::string(each.key), values, values.empty() ? Word() : Word(values.front()), each.place});
  }
}

void read_promises(Reading& reading, const Node& map, const Layers& defaults) {
  reading.policy.promises = promises_at(reading, map, defaults, {Where::Is::organisation, nullptr}, "");
}

// First the names, then what speaks of them.
void read_all(Reading& reading, const Node& map) {
  entries_of(reading, map, policy_table);
  read_about(reading, map);
  read_counting(reading, map);
  read_calendars(reading, map);
  check_calendar_bases(reading, map);
  list_roles(reading, map);
  read_facts(reading, map);
  list_events(reading, map);
  list_scope(reading, map);
  list_kinds(reading, map);
  read_roles(reading, map);
  read_event_fields(reading, map);
  read_event_rules(reading, map);
  const Layers defaults = with_defaults(reading, map, {});
  read_kinds(reading, map, defaults);
  read_scope(reading, map, defaults);
  read_external(reading, map, defaults);
  read_promises(reading, map, defaults);
  read_records(reading, map);
}

// A mistake in `defaults` is met once for every promise that it reaches; it is told once.
void add_once(const Diagnostics& found, Diagnostics& diagnostics) {
  const auto key = [](const Diagnostic& each) { return std::tie(each.line, each.column, each.code, each.message); };
  const std::vector<Diagnostic>& all = found.all();
  Diagnostics once;
  for (auto each = all.begin(); each != all.end(); ++each) {
    const bool told =
        std::any_of(all.begin(), each, [&](const Diagnostic& earlier) { return key(earlier) == key(*each); });
    if (told) continue;
    Diagnostic& added = once.add(each->severity, each->code, {}, each->message);
    added = *each;
  }
  once.sort();
  diagnostics.add_all(once);
}

}  // namespace
}  // namespace yaml

std::optional<Policy> read_policy(std::shared_ptr<const Source> source, Diagnostics& diagnostics) {
  const auto tree = yaml::parse(*source, diagnostics);
  if (!tree) return std::nullopt;
  Policy policy;
  policy.source = std::move(source);
  Diagnostics found;
  yaml::Reading reading{policy, found};
  yaml::read_all(reading, *tree);
  compile(policy, found);
  yaml::add_once(found, diagnostics);
  if (found.errors() != 0) return std::nullopt;
  return policy;
}

}  // namespace plaint
