#include "exchange/export_tables.h"

namespace plaint {

namespace {

using enum CellType;
constexpr bool may_be_empty = false;

constexpr ExportColumn export_info[] = {
    {"schema_version"}, {"organisation"}, {"as_of", date}, {"complete", yes_no}, {"unreadable_files", number}};

constexpr ExportColumn unreadable[] = {{"row_no", number}, {"file"}, {"line_no", number, may_be_empty}, {"message"}};

constexpr ExportColumn cases[] = {
    {"case_ref"},
    {"complete", yes_no},
    {"kind", text, may_be_empty},
    {"policy", text, may_be_empty},
    {"received", date, may_be_empty},
    {"received_time", text, may_be_empty},
    {"received_quarter", text, may_be_empty},
    {"summary", text, may_be_empty},
    {"channel", text, may_be_empty},
    {"complainant", text, may_be_empty},
    {"service", text, may_be_empty},
    {"categories", text, may_be_empty},
    {"about", text, may_be_empty},
    {"identity", text, may_be_empty},
    {"incident", text, may_be_empty},
    {"aware", text, may_be_empty},
    {"last_of_series", text, may_be_empty},
    {"stage", text, may_be_empty},
    {"stage_title", text, may_be_empty},
    {"stage_since", date, may_be_empty},
    {"is_open", yes_no, may_be_empty},
    {"handler", text, may_be_empty},
    {"outcome", text, may_be_empty},
    {"closed", date, may_be_empty},
    {"closed_quarter", text, may_be_empty},
    {"days_to_close", number, may_be_empty},
    {"overdue_count", number, may_be_empty},
    {"next_due", date, may_be_empty},
};

constexpr ExportColumn points[] = {
    {"case_ref"}, {"point"}, {"point_text"}, {"finding", text, may_be_empty}, {"found", date, may_be_empty}};

constexpr ExportColumn facts[] = {{"case_ref"}, {"fact"}, {"position_no", number}, {"fact_value"}};

constexpr ExportColumn events[] = {
    {"case_ref"},
    {"event_no", number},
    {"event"},
    {"event_date", date},
    {"event_time", text, may_be_empty},
    {"done_by", text, may_be_empty},
    {"via", text, may_be_empty},
    {"stage", text, may_be_empty},
    {"moved_to", text, may_be_empty},
    {"note", text, may_be_empty},
    {"override_reason", text, may_be_empty},
};

constexpr ExportColumn event_fields[] = {
    {"case_ref"}, {"event_no", number}, {"field"}, {"position_no", number}, {"field_value"}};

constexpr ExportColumn deadlines[] = {
    {"deadline_id"},
    {"case_ref"},
    {"policy"},
    {"is_overlay", yes_no},
    {"stage", text, may_be_empty},
    {"promise"},
    {"title"},
    {"subject", text, may_be_empty},
    {"clause", text, may_be_empty},
    {"force"},
    {"state"},
    {"opened", date, may_be_empty},
    {"due", date, may_be_empty},
    {"due_quarter", text, may_be_empty},
    {"papers_due", date, may_be_empty},
    {"is_promised", yes_no},
    {"is_not_before", yes_no},
    {"is_provisional", yes_no},
    {"met", date, may_be_empty},
    {"ended", date, may_be_empty},
    {"in_time", yes_no, may_be_empty},
    {"late", number},
    {"unit", text, may_be_empty},
    {"handler", text, may_be_empty},
    {"reason", text, may_be_empty},
};

constexpr ExportColumn breaches[] = {
    {"case_ref"},
    {"breach_no", number},
    {"policy"},
    {"code"},
    {"breach_date", date},
    {"promise", text, may_be_empty},
    {"message"},
    {"override_reason", text, may_be_empty},
    {"clause", text, may_be_empty},
};

constexpr ExportColumn decisions[] = {
    {"case_ref"}, {"policy"}, {"rule"}, {"title"}, {"decision"}, {"goes_to", text, may_be_empty}, {"state"}, {"clause", text, may_be_empty}};

constexpr ExportColumn external_rights[] = {
    {"case_ref"},
    {"policy"},
    {"body"},
    {"title"},
    {"state"},
    {"open_from", date, may_be_empty},
    {"open_until", date, may_be_empty},
    {"is_provisional", yes_no},
    {"clause", text, may_be_empty},
};

constexpr ExportColumn duties[] = {
    {"duty_id"},
    {"policy"},
    {"promise"},
    {"title"},
    {"subject", text, may_be_empty},
    {"clause", text, may_be_empty},
    {"force"},
    {"state"},
    {"opened", date, may_be_empty},
    {"due", date, may_be_empty},
    {"due_quarter", text, may_be_empty},
    {"papers_due", date, may_be_empty},
    {"is_promised", yes_no},
    {"is_not_before", yes_no},
    {"is_provisional", yes_no},
    {"met", date, may_be_empty},
    {"ended", date, may_be_empty},
    {"in_time", yes_no, may_be_empty},
    {"late", number},
    {"unit", text, may_be_empty},
    {"handler", text, may_be_empty},
    {"reason", text, may_be_empty},
};

constexpr ExportParent of_a_case = {"case_ref", "cases"};

constexpr ExportTable tables[] = {
    {"export_info", export_info, "schema_version"},
    {"unreadable", unreadable, "row_no"},
    {"cases", cases, "case_ref"},
    {"points", points, "case_ref, point", of_a_case},
    {"facts", facts, "case_ref, fact, position_no", of_a_case},
    {"events", events, "case_ref, event_no", of_a_case},
    {"event_fields", event_fields, "case_ref, event_no, field, position_no", ExportParent{"case_ref, event_no", "events"}},
    {"deadlines", deadlines, "deadline_id", of_a_case},
    {"breaches", breaches, "case_ref, breach_no", of_a_case},
    {"decisions", decisions, "case_ref, rule", of_a_case},
    {"external_rights", external_rights, "case_ref, policy, body", of_a_case},
    {"duties", duties, "duty_id"},
};
static_assert(std::size(tables) == export_table_count);

}  // namespace

std::string_view to_string(CellType type) {
  constexpr std::string_view names[] = {"text", "date", "number", "yes/no"};
  return names[static_cast<std::size_t>(type)];
}

std::span<const ExportTable> export_tables() { return tables; }

const ExportTable& export_table(TableId id) { return tables[static_cast<std::size_t>(id)]; }

std::optional<TableId> find_export_table(std::string_view name) {
  for (std::size_t at = 0; at < export_table_count; ++at) {
    if (tables[at].name == name) return static_cast<TableId>(at);
  }
  return std::nullopt;
}

}  // namespace plaint
