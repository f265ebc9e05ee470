#include "yaml/moment_reader.h"

#include <algorithm>

#include "base/contains.h"
#include "base/text.h"

namespace plaint::yaml {

namespace {

// The moments that have a word of their own. All but `entered` belong to the head of a case.
struct WordMoment {
  std::string_view word;
  Moment::Is is;
};
constexpr WordMoment word_moments[] = {
    {"entered", Moment::Is::entered},
    {"received", Moment::Is::received},
    {"incident", Moment::Is::incident},
    {"aware", Moment::Is::aware},
    {"last-of-series", Moment::Is::last_of_series},
};

std::vector<std::string> known_moments(const Reading& reading, const Where& where) {
  std::vector<std::string> known = event_names(reading.policy);
  const std::vector<std::string> stages = stage_names(reading, where);
  known.insert(known.end(), stages.begin(), stages.end());
  if (where.is == Where::Is::organisation) return known;
  for (const WordMoment& each : word_moments) known.emplace_back(each.word);
  return known;
}

std::optional<Moment> word_moment(Reading& reading, const Node& node, const WordMoment& row, const Where& where) {
  if (where.is == Where::Is::organisation) {
    mistake(reading, "moment-not-here", node,
            in_quotes(node.text()) + " is a day of a case, and this promise is the organisation's",
            "count from an event of diary.yaml, or from a date");
    return std::nullopt;
  }
  if (row.is == Moment::Is::entered && where.is != Where::Is::stage) {
    mistake(reading, "moment-not-here", node, "'entered' means the entry of this stage, and there is no stage here",
            "write 'received', or name the stage");
    return std::nullopt;
  }
  Moment moment;
  moment.is = row.is;
  moment.place = node.place;
  return moment;
}

std::optional<Moment> field_moment(Reading& reading, const Node& node, std::size_t dot) {
  Moment moment;
  moment.is = Moment::Is::field;
  moment.place = node.place;
  moment.name = node.text().substr(dot + 1);
  moment.event = reading.policy.event(node.text().substr(0, dot));
  if (moment.event == no_event) {
    mistake(reading, "unknown-event", node, in_quotes(node.text().substr(0, dot)) + " is not an event of this policy",
            event_way_out(node.text().substr(0, dot), event_names(reading.policy)));
    return std::nullopt;
  }
  const EventType& event = reading.policy.event_type(moment.event);
  const FieldType* field = event.field(moment.name);
  if (field == nullptr) {
    mistake(reading, "unknown-field", node, in_quotes(moment.name) + " is not a field of '" + event.name + "'",
            way_out(moment.name, names(event.fields)));
    return std::nullopt;
  }
  if (field->base != FieldType::Base::date) {
    mistake(reading, "field-not-a-date", node, "the field '" + moment.name + "' of '" + event.name + "' is not a date",
            "declare it under events: {" + event.name + ": {fields: {" + moment.name + ": date}}}");
    return std::nullopt;
  }
  return moment;
}

std::optional<Moment> date_of(Reading& reading, const Node& node, const Where& where) {
  if (where.is != Where::Is::organisation) {
    mistake(reading, "moment-not-here", node,
            in_quotes(node.text()) + " is a fixed date, and a case cannot be counted from one",
            "only promises of the organisation count from a date");
    return std::nullopt;
  }
  const auto date = parsed(reading, node, "bad-date", parse_partial_date);
  if (!date) return std::nullopt;
  Moment moment;
  moment.is = Moment::Is::date;
  moment.date = *date;
  moment.place = node.place;
  return moment;
}

std::optional<Moment> named_moment(Reading& reading, const Node& node, const Where& where) {
  Moment moment;
  moment.place = node.place;
  const std::vector<std::string> stages = stage_names(reading, where);
  if (contains(stages, node.text())) {
    moment.is = Moment::Is::stage;  // `closed` too, which is event and stage: one moment (R17)
    moment.name = node.text();
    return moment;
  }
  moment.event = reading.policy.event(node.text());
  if (moment.event != no_event) return moment;
  mistake(reading, "unknown-moment", node, in_quotes(node.text()) + " is neither an event nor a stage here",
          node.text() == "met" ? "'met' stands alone, under 'until'"
                             : did_you_mean(node.text(), known_moments(reading, where)));
  return std::nullopt;
}

std::optional<Moment> moment_of_text(Reading& reading, const Node& node, const Where& where) {
  const auto text = text_of(reading, node);
  if (!text || text->empty()) return std::nullopt;
  for (const WordMoment& row : word_moments) {
    if (*text == row.word) return word_moment(reading, node, row, where);
  }
  if (text->starts_with("due ")) {
    Moment moment;
    moment.is = Moment::Is::due;
    moment.name = text->substr(4);
    moment.place = node.place;
    return moment;
  }
  if (text->front() >= '0' && text->front() <= '9') return date_of(reading, node, where);
  if (const auto dot = text->find('.'); dot != std::string::npos) return field_moment(reading, node, dot);
  return named_moment(reading, node, where);
}

std::optional<Moment> event_in_time(Reading& reading, const Node& node, const Where& where) {
  const Node* event = node.find("event");
  const Node* within = node.find("within");
  if (event == nullptr || within == nullptr) {
    mistake(reading, "missing-key", node,
            std::string("a moment in this form needs '") + (event == nullptr ? "event" : "within") + "'",
            "write {event: accepted, within: 3 working days, of: received}");
    return std::nullopt;
  }
  const auto named = event_named(reading, *event);
  const auto span = span_of(reading, *within, Backwards::refused);
  Moments of = moments_at(reading, node, "of", where);
  if (of.empty() && node.find("of") == nullptr) of = one_moment(Moment::Is::received, node.place);
  if (!named || !span || of.empty()) return std::nullopt;
  Moment moment;
  moment.event = *named;
  moment.within = *span;
  moment.within_of.push_back(std::move(of));
  moment.place = event->place;
  return moment;
}

std::optional<Moment> moment_of(Reading& reading, const Node& node, const Where& where) {
  if (node.kind == Node::Kind::map) {
    entries_of(reading, node, moment_table);
    return event_in_time(reading, node, where);
  }
  return moment_of_text(reading, node, where);
}

}  // namespace

Moments moments_of(Reading& reading, const Node& node, const Where& where) {
  Moments moments;
  const Node* list = &node;
  if (node.kind == Node::Kind::map && node.find("last") != nullptr) {
    entries_of(reading, node, moment_table);
    list = node.find("last");
    moments.last = true;
  }
  const auto add = [&](const Node& each) {
    if (auto moment = moment_of(reading, each, where)) moments.of.push_back(std::move(*moment));
  };
  if (list->kind != Node::Kind::list) {
    add(*list);
    return moments;
  }
  if (list->items().empty())
    mistake(reading, "wrong-type", *list, "this list is empty", "leave the key out, or fill the list");
  std::for_each(list->items().begin(), list->items().end(), add);
  return moments;
}

Moments moments_at(Reading& reading, const Node& map, std::string_view key, const Where& where) {
  const Node* value = map.find(key);
  return value == nullptr ? Moments{} : moments_of(reading, *value, where);
}

Moments one_moment(Moment::Is is, const Place& place) {
  Moment moment;
  moment.is = is;
  moment.place = place;
  return {{moment}, false};
}

Moments stage_moment(std::string_view stage, const Place& place) {
  Moments moments = one_moment(Moment::Is::stage, place);
  moments.of.front().name = stage;
  return moments;
}

Moments date_moment(Date date, const Place& place) {
  const std::chrono::year_month_day day{date};
  Moments moments = one_moment(Moment::Is::date, place);
  moments.of.front().date = {static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
                             static_cast<unsigned>(day.day())};
  return moments;
}

}  // namespace plaint::yaml
