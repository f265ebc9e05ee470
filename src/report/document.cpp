#include "report/document.h"

#include <md4c.h>

#include <algorithm>
#include <charconv>
#include <stdexcept>

namespace plaint {

namespace {

// What md4c calls while it reads: blocks open and close, spans change how text is set.
struct Reader {
  std::vector<Block> open{Block{}};  // the document itself at the bottom
  Run style{};
  int strong = 0, emphasis = 0, code = 0, images = 0;
  bool in_head = false;

  Runs& target() {
    Block& block = open.back();
    if (block.is != Block::Is::table) return block.runs;
    return in_head ? block.columns.back().title : block.rows.back().back();
  }

  void add_text(std::string_view text) {
    Block& block = open.back();
    if (block.is == Block::Is::code) {
      block.text += text;
      return;
    }
    Run run = style;
    run.strong = strong > 0;
    run.emphasis = emphasis > 0;
    run.code = code > 0;
    run.text = text;
    if (block.is == Block::Is::item || block.is == Block::Is::quote) add_to_paragraph(block, std::move(run));
    else add_run(target(), std::move(run));
  }

  // An item of a tight list has its text without a paragraph around it.
  static void add_to_paragraph(Block& block, Run run) {
    if (block.blocks.empty() || block.blocks.back().is != Block::Is::paragraph) block.blocks.emplace_back();
    add_run(block.blocks.back().runs, std::move(run));
  }

  static void add_run(Runs& runs, Run run) {
    const bool same = !runs.empty() && runs.back().strong == run.strong && runs.back().emphasis == run.emphasis &&
                      runs.back().code == run.code && runs.back().link == run.link;
    if (same) runs.back().text += run.text;
    else runs.push_back(std::move(run));
  }
};

std::string utf8_of(long code) {
  const auto byte = [](long value) { return static_cast<char>(value); };
  if (code <= 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return "\xef\xbf\xbd";
  if (code < 0x80) return {byte(code)};
  if (code < 0x800) return {byte(0xc0 | code >> 6), byte(0x80 | (code & 0x3f))};
  if (code < 0x10000) return {byte(0xe0 | code >> 12), byte(0x80 | (code >> 6 & 0x3f)), byte(0x80 | (code & 0x3f))};
  return {byte(0xf0 | code >> 18), byte(0x80 | (code >> 12 & 0x3f)), byte(0x80 | (code >> 6 & 0x3f)), byte(0x80 | (code & 0x3f))};
}

// "&amp;" -> "&"; an entity by a name that is not known stays as it was typed.
std::string entity(std::string_view text) {
  struct Named {
    std::string_view name, text;
  };
  static constexpr Named known[] = {{"&amp;", "&"}, {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&nbsp;", "\xc2\xa0"}};
  for (const Named& each : known) {
    if (each.name == text) return std::string(each.text);
  }
  if (!text.starts_with("&#")) return std::string(text);
  const bool hex = text.size() > 3 && (text[2] == 'x' || text[2] == 'X');
  const char* const first = text.data() + (hex ? 3 : 2);
  long code = 0;
  std::from_chars(first, text.data() + text.size() - 1, code, hex ? 16 : 10);
  return utf8_of(code);
}

std::string_view view(const MD_ATTRIBUTE& attribute) {
  return attribute.text == nullptr ? std::string_view{} : std::string_view{attribute.text, attribute.size};
}

std::string safe_link(std::string_view link) {
  const bool known = link.starts_with("https://") || link.starts_with("http://") || link.starts_with("mailto:");
  return known ? std::string(link) : std::string();
}

Block begun(MD_BLOCKTYPE type, void* detail) {
  Block block;
  if (type == MD_BLOCK_QUOTE) block.is = Block::Is::quote;
  if (type == MD_BLOCK_UL || type == MD_BLOCK_OL) block.is = Block::Is::list;
  if (type == MD_BLOCK_LI) block.is = Block::Is::item;
  if (type == MD_BLOCK_HR) block.is = Block::Is::line;
  if (type == MD_BLOCK_TABLE) block.is = Block::Is::table;
  if (type == MD_BLOCK_OL) {
    block.ordered = true;
    block.start = static_cast<int>(static_cast<MD_BLOCK_OL_DETAIL*>(detail)->start);
  }
  if (type == MD_BLOCK_H) {
    block.is = Block::Is::heading;
    block.level = static_cast<int>(static_cast<MD_BLOCK_H_DETAIL*>(detail)->level);
  }
  if (type == MD_BLOCK_CODE) {
    block.is = Block::Is::code;
    block.info = view(static_cast<MD_BLOCK_CODE_DETAIL*>(detail)->info);
  }
  return block;
}

void enter_cell(Reader& reader, MD_BLOCKTYPE type, void* detail) {
  Block& table = reader.open.back();
  if (type == MD_BLOCK_THEAD) reader.in_head = true;
  if (type == MD_BLOCK_TR && !reader.in_head) table.rows.emplace_back();
  if (type == MD_BLOCK_TH) table.columns.push_back({{}, static_cast<MD_BLOCK_TD_DETAIL*>(detail)->align == MD_ALIGN_RIGHT});
  if (type == MD_BLOCK_TD) table.rows.back().emplace_back();
}

bool is_part_of_table(MD_BLOCKTYPE type) { return type >= MD_BLOCK_THEAD && type <= MD_BLOCK_TD; }

int enter_block(MD_BLOCKTYPE type, void* detail, void* user) {
  Reader& reader = *static_cast<Reader*>(user);
  if (is_part_of_table(type)) enter_cell(reader, type, detail);
  else if (type != MD_BLOCK_DOC) reader.open.push_back(begun(type, detail));
  return 0;
}

int leave_block(MD_BLOCKTYPE type, void*, void* user) {
  Reader& reader = *static_cast<Reader*>(user);
  if (type == MD_BLOCK_THEAD) reader.in_head = false;
  if (type == MD_BLOCK_DOC || is_part_of_table(type)) return 0;
  Block block = std::move(reader.open.back());
  reader.open.pop_back();
  reader.open.back().blocks.push_back(std::move(block));
  return 0;
}

int change_span(Reader& reader, MD_SPANTYPE type, void* detail, int by) {
  if (type == MD_SPAN_STRONG) reader.strong += by;
  if (type == MD_SPAN_EM) reader.emphasis += by;
  if (type == MD_SPAN_CODE) reader.code += by;
  if (type == MD_SPAN_A) reader.style.link = by > 0 ? safe_link(view(static_cast<MD_SPAN_A_DETAIL*>(detail)->href)) : "";
  return 0;
}

int enter_span(MD_SPANTYPE type, void* detail, void* user) { return change_span(*static_cast<Reader*>(user), type, detail, 1); }
int leave_span(MD_SPANTYPE type, void* detail, void* user) { return change_span(*static_cast<Reader*>(user), type, detail, -1); }

int take_text(MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* user) {
  Reader& reader = *static_cast<Reader*>(user);
  if (type == MD_TEXT_NULLCHAR) reader.add_text("\xef\xbf\xbd");
  else if (type == MD_TEXT_BR) reader.add_text("\n");
  else if (type == MD_TEXT_SOFTBR) reader.add_text(" ");
  else if (type == MD_TEXT_ENTITY) reader.add_text(entity({text, size}));
  else reader.add_text({text, size});
  return 0;
}

bool is_all_strong(const Block& block) {
  return block.is == Block::Is::paragraph && !block.runs.empty() &&
         std::all_of(block.runs.begin(), block.runs.end(), [](const Run& run) { return run.strong; });
}

bool takes_caption(const Block& block) { return block.is == Block::Is::table || block.is == Block::Is::code; }

std::vector<Block> with_captions(std::vector<Block> blocks) {
  std::vector<Block> result;
  Runs heading;
  for (Block& block : blocks) {
    if (block.is == Block::Is::heading) heading = block.runs;
    if (takes_caption(block)) {
      const bool written = !result.empty() && is_all_strong(result.back());
      block.runs = written ? result.back().runs : heading;
      block.caption_shown = written;
      if (written) result.pop_back();
      for (Run& run : block.runs) run.strong = false;
    }
    result.push_back(std::move(block));
  }
  return result;
}

}  // namespace

std::string plain(const Runs& runs) {
  std::string text;
  for (const Run& run : runs) text += run.text;
  return text;
}

std::vector<Block> document_of(std::string_view markdown) {
  Reader reader;
  MD_PARSER parser{};
  parser.flags = MD_FLAG_TABLES | MD_FLAG_NOHTML | MD_FLAG_NOINDENTEDCODEBLOCKS;
  parser.enter_block = enter_block;
  parser.leave_block = leave_block;
  parser.enter_span = enter_span;
  parser.leave_span = leave_span;
  parser.text = take_text;
  if (md_parse(markdown.data(), static_cast<MD_SIZE>(markdown.size()), &parser, &reader) != 0) {
    throw std::runtime_error("md4c could not read a report");
  }
  return with_captions(std::move(reader.open.front().blocks));
}

std::string title_of(const std::vector<Block>& blocks) {
  for (const Block& block : blocks) {
    if (block.is == Block::Is::heading) return plain(block.runs);
  }
  return {};
}

}  // namespace plaint
