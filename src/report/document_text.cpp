#include "report/document_text.h"

#include <algorithm>

#include "base/text.h"
#include "report/text_grid.h"

namespace plaint {

namespace {

std::string text_of(const Runs& runs) {
  std::string text;
  for (std::size_t at = 0; at < runs.size(); ++at) {
    const Run& run = runs[at];
    text += run.text;
    const bool link_goes_on = at + 1 < runs.size() && runs[at + 1].link == run.link;
    if (run.link.empty() || link_goes_on) continue;
    const std::string address = run.link.starts_with("mailto:") ? run.link.substr(7) : run.link;
    if (address != run.text) text += " (" + address + ")";
  }
  return text;
}

std::string set(const std::string& text, int columns) {
  std::string lines;
  for (const std::string& line : fitted(text, columns)) lines += line + '\n';
  return lines;
}

std::string heading(const Block& block, int columns) {
  const std::vector<std::string> lines = fitted(text_of(block.runs), columns);
  int width = 0;
  for (const std::string& line : lines) width = std::max(width, display_width(line));
  const std::string below = block.level > 2 ? "" : std::string(static_cast<std::size_t>(width), block.level == 1 ? '=' : '-') + '\n';
  return join(lines, "\n") + '\n' + below;
}

std::string with_indent(const std::string& text, const std::string& first, const std::string& others) {
  std::string result;
  bool is_first = true;
  for (const std::string& line : lines_in(text)) {
    result += line.empty() ? "\n" : (is_first ? first : others) + line + '\n';
    is_first = false;
  }
  return result;
}

std::string quoted(const std::string& text) {
  std::string result;
  for (const std::string& line : lines_in(text)) result += (line.empty() ? "|" : "| " + line) + '\n';
  return result;
}

std::string table(const Block& block, int columns) {
  std::vector<GridColumn> head;
  std::vector<std::vector<std::string>> rows;
  for (const DocumentColumn& column : block.columns) head.push_back({text_of(column.title), column.right});
  for (const auto& row : block.rows) {
    rows.emplace_back();
    for (const Runs& cell : row) rows.back().push_back(text_of(cell));
  }
  return grid(head, rows, columns);
}

std::string caption(const Block& block, int columns) {
  return block.caption_shown ? set(text_of(block.runs), columns) + '\n' : "";
}

std::string list(const Block& block, int columns) {
  const auto is_long = [](const Block& item) { return item.blocks.size() > 1 && item.blocks[1].is != Block::Is::list; };
  const bool loose = std::any_of(block.blocks.begin(), block.blocks.end(), is_long);
  std::vector<std::string> items;
  for (std::size_t at = 0; at < block.blocks.size(); ++at) {
    const std::string sign = block.ordered ? std::to_string(block.start + static_cast<int>(at)) + ". " : "- ";
    const std::string below(sign.size(), ' ');
    std::string text;
    for (const Block& part : block.blocks[at].blocks) {
      if (!text.empty() && part.is != Block::Is::list) text += '\n';
      text += document_text({part}, columns - static_cast<int>(sign.size()));
    }
    items.push_back(with_indent(text, sign, below));
  }
  return join(items, loose ? "\n" : "");
}

std::string block_text(const Block& block, int columns) {
  switch (block.is) {
    case Block::Is::heading: return heading(block, columns);
    case Block::Is::paragraph: return set(text_of(block.runs), columns);
    case Block::Is::list: return list(block, columns);
    case Block::Is::item: return document_text(block.blocks, columns);
    case Block::Is::table: return caption(block, columns) + table(block, columns);
    case Block::Is::code: return caption(block, columns) + block.text;
    case Block::Is::quote: return quoted(document_text(block.blocks, columns - 2));
    case Block::Is::line: return std::string(static_cast<std::size_t>(columns), '-') + '\n';
  }
  return {};
}

}  // namespace

std::string document_text(const std::vector<Block>& blocks, int columns) {
  std::vector<std::string> parts;
  for (const Block& block : blocks) parts.push_back(block_text(block, columns));
  return join(parts, "\n");
}

}  // namespace plaint
