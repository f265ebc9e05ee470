// The keys to which a column of an old register may be mapped, and what columns of registers are usually called. For import_map.cpp
// and import_row.cpp.
#pragma once

#include <string_view>

namespace plaint {

struct ImportKey {
  std::string_view key;
  std::string_view usual;  // what such a column is called, in small letters with single spaces; "|" between them
};

inline constexpr ImportKey head_import_keys[] = {
    {"received", "date received|received|received on|date of complaint|complaint date|date complaint received|date logged|logged|date of receipt|date in"},
    {"summary", "details|description|nature of complaint|complaint details|details of complaint|issue|subject|brief description|complaint summary"},
    {"kind", "kind|type of feedback|feedback type|complaint or compliment"},
    {"channel", "how received|method|received by|received via|method of contact|source"},
    {"complainant", "type of complainant|complainant type|complainant category"},
    {"service", "department|project|service area|team|service complained about"},
    {"categories", "category|theme|type of complaint|complaint type"},
    {"about", ""},
    {"identity", ""},
    {"incident", "incident date|date of incident|date of event|when it happened"},
    {"aware", ""},
    {"last-of-series", ""},
    {"starts-at", ""},
    {"point", ""},
};

// Each is a key of people/CASE.yaml.
inline constexpr ImportKey person_import_keys[] = {
    {"name", "complainant name|name of complainant|complainants name|client|client name|complainant|customer|contact name|full name"},
    {"address", "address 1|address 2|address 3|address line 1|address line 2|town|county|postcode|post code|complainant address"},
    {"email", "e mail|email address|e mail address|complainant email"},
    {"phone", "telephone|tel|tel no|mobile|contact number|phone number|telephone number"},
    {"preferred-contact", "preferred contact method|contact preference"},
    {"support-needs", "access needs"},
    {"representative-name", "representative|advocate|on behalf of"},
    {"representative-relationship", ""},
    {"representative-address", ""},
    {"representative-email", ""},
    {"representative-phone", ""},
    {"representative-authority", ""},
};

inline constexpr ImportKey other_import_keys[] = {
    {"outcome", "result|decision|finding|upheld|complaint outcome|outcome of complaint"},
    {"old-reference", "ref|reference|id|no|number|complaint no|complaint number|case|case no|case number|case ref|complaint ref|ref no|reference number|complaint id|log no"},
    {"note", "notes|comments|comment|actions taken|action taken|action|actions|lessons|lessons learned|lessons learnt|follow up"},
};

// The day of an event of the vocabulary.
inline constexpr ImportKey event_import_keys[] = {
    {"acknowledged", "date acknowledged|acknowledgement sent|acknowledgement date|date of acknowledgement|ack date|acknowledgment date|date acknowledgement sent"},
    {"interim-sent", "holding letter|holding letter sent|interim response|interim response sent"},
    {"responded", "date responded|response date|date of response|response sent|replied|reply sent|date of reply|date replied|date response sent|final response"},
    {"escalated", "date escalated|escalation date"},
    {"withdrawn", "date withdrawn"},
    {"closed", "date closed|closed date|closed on|date resolved|resolved|resolution date|completed|date completed|completion date|date of closure|date of outcome"},
};

inline bool is_one_of(std::string_view key, const ImportKey* begin, const ImportKey* end) {
  for (const ImportKey* each = begin; each != end; ++each) {
    if (each->key == key) return true;
  }
  return false;
}
inline bool is_head_key(std::string_view key) { return is_one_of(key, std::begin(head_import_keys), std::end(head_import_keys)); }
inline bool is_person_key(std::string_view key) { return is_one_of(key, std::begin(person_import_keys), std::end(person_import_keys)); }

}  // namespace plaint
