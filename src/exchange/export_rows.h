// What timelines come to as rows of the tables (export_tables.h). No text of people/ is anywhere near; what `visible-to` keeps
// to some roles is left out, as plaint show leaves it out. Writes no file and knows no format.
#pragma once

#include <string>

#include "base/diagnostics.h"
#include "exchange/export_tables.h"
#include "timeline/timeline.h"

namespace plaint {

// How much of a timeline these tables need.
Detail detail_for(const TableSet& tables);

// A case that has begun: its rows of these tables, maybe of others too. `case_id` is the name of its file. `complete`: its file has no
// mistakes.
void add_case_rows(const std::string& case_id, const Timeline& timeline, const std::vector<Timeline>& overlays, bool complete,
                   const TableSet& tables, ExportRows& rows);

// A case of which nothing is known but that it is there: a row, so that nobody who counts rows is misled.
void add_unreadable_case(const std::string& case_id, ExportRows& rows);

// The organisation's own promises under one policy.
void add_duty_rows(const Timeline& timeline, ExportRows& rows);

// What the export is, and every mistake that keeps it from being whole.
void add_about_rows(const std::string& organisation, Date as_of, const Diagnostics& errors, ExportRows& rows);

// Names one promise at one time, the same at every export: "C-2026-0004/imago/formal/1/reply/1": the case, the policy's id (of
// a further policy with its version), the stage and which stay in it, the promise, what it is about if anything, and which of several. `instance` is of this timeline.
std::string deadline_id(const std::string& case_id, const Timeline& timeline, const Instance& instance);

}  // namespace plaint
