#include "report/html.h"

#include <fmt/core.h>

#include <algorithm>

#include "base/text.h"
#include "report/chart_svg.h"
#include "report/html_style.h"

namespace plaint {

namespace {

// No script could run even if one had found its way in, and nothing is fetched from anywhere.
constexpr const char* head_of_page = R"html(<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
)html";

std::string html_of(const Run& run) {
  std::string text = html_text(shown_lines(run.text));
  for (std::size_t at = text.find('\n'); at != std::string::npos; at = text.find('\n', at)) text.replace(at, 1, "<br>");
  if (run.code) text = "<code>" + text + "</code>";
  if (run.emphasis) text = "<em>" + text + "</em>";
  if (run.strong) text = "<strong>" + text + "</strong>";
  if (!run.link.empty()) text = "<a href=\"" + html_text(shown(run.link)) + "\">" + text + "</a>";
  return text;
}

std::string html_of(const Runs& runs) {
  std::string text;
  for (const Run& run : runs) text += html_of(run);
  return text;
}

// What is counted while the page is made.
class Page {
 public:
  explicit Page(const std::vector<FigureChart>& charts) : charts_(charts) {}

  std::string all(const std::vector<Block>& blocks) {
    std::string text;
    for (const Block& block : blocks) text += one(block);
    return text;
  }

 private:
  std::string one(const Block& block) {
    switch (block.is) {
      case Block::Is::heading: return heading(block);
      case Block::Is::paragraph: return "<p>" + html_of(block.runs) + "</p>\n";
      case Block::Is::list: return list(block);
      case Block::Is::item: return "<li>" + item(block) + "</li>\n";
      case Block::Is::table: return table(block);
      case Block::Is::code: return code(block);
      case Block::Is::quote: return "<blockquote role=\"note\">\n" + all(block.blocks) + "</blockquote>\n";
      case Block::Is::line: return "<hr>\n";
    }
    return {};
  }

  // The page has one heading of the first level.
  std::string heading(const Block& block) {
    const int level = !has_title_ ? 1 : block.level == 1 ? 2 : block.level;
    has_title_ = true;
    return fmt::format("<h{0}>{1}</h{0}>\n", level, html_of(block.runs));
  }

  // An item that is one paragraph needs none around it.
  std::string item(const Block& block) {
    if (block.blocks.empty() || block.blocks.front().is != Block::Is::paragraph) return all(block.blocks);
    const std::vector<Block> others(block.blocks.begin() + 1, block.blocks.end());
    return html_of(block.blocks.front().runs) + (others.empty() ? "" : "\n" + all(others));
  }

  std::string list(const Block& block) {
    const std::string start = block.ordered && block.start != 1 ? fmt::format(" start=\"{}\"", block.start) : "";
    return fmt::format("<{0}{1}>\n{2}</{0}>\n", block.ordered ? "ol" : "ul", start, all(block.blocks));
  }

  std::string row(const std::vector<Runs>& cells, const std::vector<DocumentColumn>& columns) const {
    constexpr int widest_unbroken = 12;  // "C-2026-0004", "16 Mar 2026"
    std::string text = "<tr role=\"row\">";
    for (std::size_t at = 0; at < cells.size() && at < columns.size(); ++at) {
      const bool first = at == 0;
      const std::string words = plain(cells[at]);
      std::string kinds = columns[at].right ? "number" : "";
      if (words.empty() || display_width(words) <= widest_unbroken) {
        kinds += std::string(kinds.empty() ? "" : " ") + (words.empty() ? "empty" : "short");
      }
      text += fmt::format("<{0} {1}{2} data-title=\"{3}\"><span>{4}</span></{0}>", first ? "th" : "td",
                          first ? "scope=\"row\" role=\"rowheader\"" : "role=\"cell\"",
                          kinds.empty() ? "" : " class=\"" + kinds + "\"", html_text(shown(plain(columns[at].title))),
                          html_of(cells[at]));
    }
    return text + "</tr>\n";
  }

  // On a narrow screen numbers stand closer together, and a table of many columns of words is laid out as a list, one of
  // very many on any; the roles keep it a table to those who hear it.
  static std::string when_narrow(const Block& block) {
    constexpr std::size_t most_numbers = 5, most_words = 3, most_on_any_screen = 8;
    if (block.columns.size() > most_on_any_screen) return " listed";
    const bool numbers = std::all_of(block.columns.begin() + 1, block.columns.end(), [](const DocumentColumn& each) { return each.right; });
    if (numbers && block.columns.size() <= most_numbers) return " close";
    return block.columns.size() > most_words ? " stacked" : "";
  }

  std::string table(const Block& block) {
    const std::string id = fmt::format("table-{}", ++tables_);
    std::string text = fmt::format("<div class=\"table{}\" role=\"region\" aria-labelledby=\"{}\" tabindex=\"0\">\n<table role=\"table\">\n",
                                   when_narrow(block), id);
    text += fmt::format("<caption id=\"{}\"{}>{}</caption>\n<thead role=\"rowgroup\"><tr role=\"row\">", id,
                        block.caption_shown ? "" : " class=\"quiet\"", html_of(block.runs));
    for (const DocumentColumn& column : block.columns) {
      text += fmt::format("<th scope=\"col\" role=\"columnheader\"{}>{}</th>", column.right ? " class=\"number\"" : "", html_of(column.title));
    }
    text += "</tr></thead>\n<tbody role=\"rowgroup\">\n";
    for (const std::vector<Runs>& cells : block.rows) text += row(cells, block.columns);
    return text + "</tbody>\n</table>\n</div>\n";
  }

  static std::string caption(const Block& block) {
    const std::string text = html_of(block.runs);
    return block.caption_shown ? text : "<span class=\"quiet\">" + text + "</span>";
  }

  std::string code(const Block& block) {
    constexpr std::string_view chart_word = "chart ";
    if (block.info.starts_with(chart_word)) {
      for (const FigureChart& chart : charts_) {
        if (chart.name != block.info.substr(chart_word.size())) continue;
        return "<figure>\n<figcaption>" + caption(block) + "</figcaption>\n" + chart_svg(chart, fmt::format("chart-{}", ++drawn_)) +
               "</figure>\n";
      }
    }
    const std::string above = block.caption_shown ? "<p><strong>" + html_of(block.runs) + "</strong></p>\n" : "";
    return above + "<pre>" + html_text(shown_lines(block.text)) + "</pre>\n";
  }

  const std::vector<FigureChart>& charts_;
  bool has_title_ = false;
  int tables_ = 0;
  int drawn_ = 0;
};

}  // namespace

std::string html_text(std::string_view text) {
  std::string safe;
  for (const char letter : text) {
    switch (letter) {
      case '&': safe += "&amp;"; break;
      case '<': safe += "&lt;"; break;
      case '>': safe += "&gt;"; break;
      case '"': safe += "&quot;"; break;
      case '\'': safe += "&#39;"; break;
      default: safe += letter;
    }
  }
  return safe;
}

std::string document_html(const std::vector<Block>& blocks, const std::vector<FigureChart>& charts) {
  return std::string(head_of_page) + "<title>" + html_text(shown(title_of(blocks))) + "</title>\n<style>" + std::string(html_style) +
         "</style>\n</head>\n<body>\n<main>\n" + Page(charts).all(blocks) + "</main>\n</body>\n</html>\n";
}

}  // namespace plaint
