// An export from its beginning to its end, in one of the formats, in parts that may be forgotten once they are put away: no more
// than one case is in memory.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "exchange/export_tables.h"

namespace plaint {

enum class ExportFormat { csv, ndjson, json, ics, sql };

class ExportText {
 public:
  // Takes a part of the text away. Only csv has a text for each table; all other formats have one, and `table` says nothing.
  using Put = std::function<void(TableId table, std::string_view part)>;

  // `only`: this table and no other (csv, ndjson, json). `for_excel`: csv begins with a byte-order mark.
  ExportText(ExportFormat format, std::optional<TableId> only, bool for_excel, Put put)
      : format_(format), only_(only), for_excel_(for_excel), put_(std::move(put)) {}

  void begin(const ExportRows& about);      // export_info and unreadable, whole
  void add_case(const ExportRows& rows);    // what add_case_rows() made of one case
  void end(const ExportRows& duties);

 private:
  bool wanted(TableId id) const { return !only_ || *only_ == id; }
  void put_rows(const ExportRows& rows);
  void put_json(const ExportRows& rows, TableId id);
  void begin_json_list(TableId id);

  ExportFormat format_;
  std::optional<TableId> only_;
  bool for_excel_;
  Put put_;
  ExportRow about_;  // the row of export_info
  bool first_in_list_ = true;
};

}  // namespace plaint
