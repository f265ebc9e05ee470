// The fast reading of the YAML that plaint writes and nearly everybody edits. It builds the tree that parse() builds, node by
// node and place by place, or declines: then parse() reads the text by way of yaml-cpp, which alone tells mistakes. It never
// guesses, and tells nothing.
//
// What it takes, by lines that end in LF, the last one too:
//
//   file    = map                            in the first column
//   map     = entry+                         each key in the same column, no key twice, at most 64
//   entry   = key ":" ( " " value | nothing below it | a map or flow further in | a list not further out )
//   key     = word | quoted                  not empty, not null, at most 128 bytes
//   word    = begins with a letter or a digit; further ones, and - _ . / ( ), with single spaces between
//   list    = item+                          each dash in the same column
//   item    = "- " ( value | map )           the map's keys in the column of the first, which is not quoted
//   value   = plain | quoted | flow          nothing further in below it
//           | "|", "|-" or ">-"              then lines, the first no further in than those below it; below ">-" all in one
//                                            column, none of them empty, and no space at their ends
//   plain   = begins with a letter, a digit, a character beyond ASCII, one of ( ) / . + $ ; < = ^ _ or a "-" before a letter or a
//             digit; no ": ", no ":" at its end, not null
//   quoted  = 'text' or "text"               in one line; of escapes \" \\ \n \t
//   flow    = "[" items "]" | "{" entries "}"  it may go on in the next line after a comma, further in than its key or dash; a text
//                                            without quotes in it has none of , [ ] { } ? # ` " \ and a ":" only before a letter,
//                                            a digit, - or _
//
// Comments stand on lines of their own, or after a space; none inside a flow. Lists and maps stand at most 16 deep one in another.
// Printable ASCII and further letters in UTF-8; no tab, no carriage return, no other control character, no line or paragraph
// separator (U+2028, U+2029), no byte-order mark, no no-break space before a text without quotes.
#pragma once

#include "base/source.h"
#include "yaml/tree.h"

namespace plaint::yaml {

// The tree of `source`; none: declined. Linear in the length of the text. Texts and places point into `source`.
Tree read_plain(const Source& source);

}  // namespace plaint::yaml
