// An export from its beginning to its end, in one of the formats, in parts that may be forgotten once they are put away: no more
// than one case is in memory.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

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

  TableSet tables_of_a_case() const;  // those whose rows it wants of a case

  // Of one case, made of what add_case_rows() gave: all but the calendar file, whose library is asked on one thread, in add_case().
  struct Part {
    TableId table;
    std::string text;
  };
  struct Case {
    std::vector<Part> parts;
    ExportRows rows;
  };
  Case text_of(ExportRows rows) const;  // on any thread, once begun

  void begin(const ExportRows& about);  // export_info and unreadable, whole
  void add_case(const Case& text);
  void end(const ExportRows& duties);

 private:
  bool wanted(TableId id) const { return !only_ || *only_ == id; }
  std::vector<Part> parts_of(const ExportRows& rows) const;
  std::string json_rows(const ExportRows& rows, TableId id) const;
  void put_rows(const ExportRows& rows);
  void put_in_list(const Part& part);
  void begin_json_list(TableId id);

  ExportFormat format_;
  std::optional<TableId> only_;
  bool for_excel_;
  Put put_;
  ExportRow about_;  // the row of export_info
  bool first_in_list_ = true;
};

}  // namespace plaint
