// Every code that a diagnostic may carry, with one sentence: the table behind plaint-diagnostics(7). Kept sorted by
// code. A code without a row, a man-page entry and a folder in tests/diagnostics/ fails the tests.
#pragma once

#include <string_view>

namespace plaint {

struct CodeRow {
  std::string_view code;
  std::string_view meaning;
};

inline constexpr CodeRow diagnostic_codes[] = {
    {"bad-date", "A date is not written as YYYY-MM-DD, or there is no such day."},
    {"bad-name", "A name is not written in small letters, digits and hyphens."},
    {"bad-value", "A value is none of those that its key may have."},
    {"missing-key", "A key that is needed is not there."},
    {"unknown-key", "A key is not one that may stand there."},
    {"wrong-type", "A value is of another form than expected: a text, a list or a map."},
    {"yaml-bracket", "A bracket is never closed, or closed by one of the other sort."},
    {"yaml-duplicate-key", "A key stands twice in one map."},
    {"yaml-empty-item", "An item of a list is empty."},
    {"yaml-encoding", "The file is not UTF-8, or holds control characters or a stray byte-order mark."},
    {"yaml-key", "A key is missing, or is not a text of one line."},
    {"yaml-multi-line", "A text without quotes goes on in the next line."},
    {"yaml-not-allowed", "The file uses a part of YAML that is not taken: anchors, aliases, tags, merge keys, a second document."},
    {"yaml-syntax", "The file cannot be understood as YAML."},
    {"yaml-tab", "A tab or a no-break space stands where a space is expected."},
    {"yaml-too-deep", "Lists and maps stand more than 32 deep one inside another."},
    {"yaml-too-large", "The file is larger than 1 MiB."},
    {"yaml-unclosed-quote", "A quote is not closed in the line in which it opens."},
};

}  // namespace plaint
