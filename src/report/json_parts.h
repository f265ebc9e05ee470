// Small parts from which the JSON documents of the lists are made. Only .cpp files of report/ include this: it brings
// the JSON library with it.
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string>

#include "base/diagnostics.h"
#include "policy/policy.h"
#include "report/json_text.h"

namespace plaint {

using Json = nlohmann::ordered_json;

inline Json json_of(const std::optional<Date>& date) { return date ? Json(iso(*date)) : Json(nullptr); }
inline Json json_or_null(const std::string& text) { return text.empty() ? Json(nullptr) : Json(text); }

// As the policy writes it: a text when there is one, a list when there are several, null when there is none.
inline Json json_of(const Clause& clause) {
  if (clause.empty()) return nullptr;
  return clause.size() == 1 ? Json(clause.front()) : Json(clause);
}

// [{"file", "line", "message"}], the errors alone
inline Json json_of_unreadable(const Diagnostics& diagnostics) {
  Json rows = Json::array();
  for (const Diagnostic& each : diagnostics.all()) {
    if (each.severity != Severity::error) continue;
    rows.push_back(
        {{"file", each.path}, {"line", each.line == 0 ? Json(nullptr) : Json(each.line)}, {"message", each.message}});
  }
  return rows;
}

inline std::string finished(const Json& document) {
  return json_shown(document.dump(2, ' ', false, Json::error_handler_t::replace)) + "\n";
}

}  // namespace plaint
