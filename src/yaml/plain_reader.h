// The fast reading of the YAML that plaint writes and nearly everybody edits. It builds the tree that parse() builds, node by
// node and place by place, or declines: then parse() reads the text by way of yaml-cpp, which alone tells mistakes. It never
// guesses, and tells nothing.
//
// What it takes, by lines that end in LF, the last one too:
//
//   file    = map                            in the first column
//   map     = entry+                         each key in the same column, no key twice, at most 64
//   entry   = key ":" ( " " value | nothing below it | a map further in | a list not further out )
//   list    = item+                          each dash in the same column
//   item    = "- " ( value | map )           the map's keys in the column of the first
//   value   = plain | quoted | flow          whole in its line; nothing further in below it
//           | "|" or "|-"                    then lines, the first no further in than those below it
//   plain   = begins with a letter, a digit or one of ( / . + ; no ": ", no ":" at its end, not null
//   quoted  = 'text' or "text"               without a backslash in double quotes
//   flow    = "[" items "]" | "{" entries "}"
//   key     = letter or digit, then letters, digits, "-", "_"
//
// Comments stand on lines of their own, or after a space. Printable ASCII and further letters in UTF-8; no tab, no carriage
// return, no other control character, no line or paragraph separator (U+2028, U+2029), no byte-order mark.
#pragma once

#include "base/source.h"
#include "yaml/tree.h"

namespace plaint::yaml {

// The tree of `source`; none: declined. Linear in the length of the text. Texts and places point into `source`.
Tree read_plain(const Source& source);

}  // namespace plaint::yaml
