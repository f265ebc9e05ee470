// A report as blocks, read from its Markdown: what text and HTML are made from. What is taken of Markdown is CommonMark with tables;
// raw HTML is text like any other, and of links only those lead somewhere that begin with https:, http: or mailto:.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace plaint {

// A piece of a line, set in one way.
struct Run {
  std::string text;
  bool strong = false;
  bool emphasis = false;
  bool code = false;
  std::string link{};  // where it leads; may be empty
};
using Runs = std::vector<Run>;

std::string plain(const Runs& runs);  // the text alone

struct DocumentColumn {
  Runs title;
  bool right = false;
};

struct Block {
  enum class Is { heading, paragraph, list, item, table, code, quote, line };
  Is is = Is::paragraph;
  int level = 0;                        // heading: 1 to 6
  Runs runs{};                          // heading, paragraph; of a table or code: its caption
  bool caption_shown = true;            // false: the heading above says it
  std::vector<Block> blocks{};          // list: items; item, quote
  bool ordered = false;                 // list
  int start = 1;                        // list that is ordered
  std::vector<DocumentColumn> columns{};  // table
  std::vector<std::vector<Runs>> rows{};  // table
  std::string info{};                   // code: what stands behind its fence, "chart received"
  std::string text{};                   // code
};

// A paragraph in bold before a table or a fenced block is its caption; where there is none, the heading above it.
std::vector<Block> document_of(std::string_view markdown);

// The text of the first heading; "" when there is none.
std::string title_of(const std::vector<Block>& blocks);

}  // namespace plaint
