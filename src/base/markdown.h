// Text of people made such that Markdown shows it as it is. It knows nothing of documents.
#pragma once

#include <string>
#include <string_view>

namespace plaint {

// One line of Markdown that reads as `text` does, wherever in a line it is put: in a paragraph, a heading, an item or the cell of a
// table. Line ends become spaces.  "5 * 3 | <b>" -> "5 \* 3 \| \<b\>"
std::string markdown_text(std::string_view text);

}  // namespace plaint
