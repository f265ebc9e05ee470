#include "unit/append_layouts.h"

#include <fmt/format.h>

namespace {

// The lines of event_to_append().
std::string lines(std::size_t dash = 2, std::size_t keys = 0, const std::string& end = "\n") {
  if (keys == 0) keys = dash + 2;
  return fmt::format("{0:{1}}-{0:{2}}date: 2026-03-20{4}{0:{3}}event: acknowledged{4}{0:{3}}by: asha{4}", "", dash,
                     keys - dash - 1, keys, end);
}

// "<+>" stands where the event goes; every other byte stays.
AppendLayout added(std::string name, const std::string& marked, const std::string& event = lines()) {
  const std::size_t at = marked.find("<+>");
  return {std::move(name), std::string(marked).erase(at, 3), std::string(marked).replace(at, 3, event), ""};
}

// The event goes to the end, below what stands there now.
AppendLayout changed(std::string name, std::string before, const std::string& rest,
                     const std::string& event = lines()) {
  return {std::move(name), std::move(before), rest + event, ""};
}

AppendLayout refused(std::string name, std::string before, std::string reason) {
  return {std::move(name), std::move(before), "", std::move(reason)};
}

std::string crlf(std::string text) {
  for (std::size_t at = 0; (at = text.find('\n', at)) != std::string::npos; at += 2) text.replace(at, 1, "\r\n");
  return text;
}

const std::string head = "case: C-2026-0001\nkind: complaint\n";
const std::string one = head + "events:\n  - date: 2026-03-04\n    event: noted\n";
const std::string note = one + "    note: ";

std::vector<AppendLayout> plain_layouts() {
  return {
      added("indent 2", one + "<+>"),
      added("indent 0", head + "events:\n- date: 2026-03-04\n  event: noted\n<+>", lines(0)),
      added("indent 4", head + "events:\n    - date: 2026-03-04\n      event: noted\n<+>", lines(4)),
      added("three blanks behind the dash", head + "events:\n  -   date: 2026-03-04\n      event: noted\n<+>",
            lines(2, 6)),
      added("indent 0 and a wide dash", head + "events:\n-   date: 2026-03-04\n    event: noted\n<+>", lines(0, 4)),
      added("the dash on a line of its own", head + "events:\n  -\n    date: 2026-03-04\n    event: noted\n<+>"),
      added("the dash on a line of its own, the map further in",
            head + "events:\n  -\n       date: 2026-03-04\n       event: noted\n<+>"),
      added("the last two laid out differently",
            head + "events:\n  - date: 2026-03-04\n    event: noted\n  -    date: 2026-03-05\n       event: noted\n<+>",
            lines(2, 7)),
      added("the whole file further in",
            "  case: C-2026-0001\n  events:\n    - date: 2026-03-04\n      event: noted\n<+>", lines(4)),
      added("events in braces", head + "events:\n  - {date: 2026-03-04, event: noted}\n<+>"),
      added("events in braces over two lines", head + "events:\n  - {date: 2026-03-04,\n     event: noted}\n<+>"),
      added("blank lines between the events", one + "\n  - date: 2026-03-05\n    event: noted\n<+>"),
      added("trailing spaces", head + "events:  \n  - date: 2026-03-04  \n    event: noted   \n<+>"),
      added("'events' in quotes", head + "\"events\":\n  - date: 2026-03-04\n    event: noted\n<+>"),
      added("a blank before the colon", head + "events :\n  - date: 2026-03-04\n    event: noted\n<+>"),
      added("a list within the last event", one + "    by:\n      - asha\n      - bryn\n<+>"),
      added("a list within the last event, as far in as its key", one + "    by:\n    - asha\n    - bryn\n<+>"),
      added("a list in brackets over several lines", one + "    by: [asha,\n      bryn,\n      cleo]\n<+>"),
      added("'events:' in block text and in quotes",
            "case: C-2026-0001\nsummary: |\n  events:\n    - date: 2026-01-01\nother: \"events: []\"\n"
            "events:\n  - date: 2026-03-04\n    event: noted\n<+>"),
      added("'events' as a key further in",
            head + "points:\n  events: p\nevents:\n  - date: 2026-03-04\n    event: noted\n<+>"),
      added("a line of 100,000 letters", note + std::string(100000, 'x') + "\n<+>"),
      added("a diary", "events:\n  - date: 2025-12-17\n    event: policy-reviewed\n<+>"),
      added("an empty diary", "<+>", "events:\n" + lines()),
      added("a diary with a comment only", "# What we did\n<+>", "events:\n" + lines()),
      added("a diary with a comment and no last line end", "# What we did<+>", "\nevents:\n" + lines()),
      added("a diary with blank lines only", "<+>\n\n", "events:\n" + lines()),
  };
}

std::vector<AppendLayout> edge_layouts() {
  return {
      added("Windows line ends", crlf(one) + "<+>", lines(2, 4, "\r\n")),
      added("Windows line ends, none at the end", crlf(one) + "    via: letter<+>", "\r\n" + lines(2, 4, "\r\n")),
      added("mixed line ends, the last Windows", one + "    via: letter\r\n<+>", lines(2, 4, "\r\n")),
      added("mixed line ends, the last Unix", crlf(one) + "    via: letter\n<+>"),
      added("a byte-order mark", "\xef\xbb\xbf" + one + "<+>"),
      added("a byte-order mark, 'events' first",
            "\xef\xbb\xbf"
            "events:\n- date: 2026-03-04\n  event: noted\n<+>",
            lines(0)),
      changed("a byte-order mark, no events",
              "\xef\xbb\xbf"
              "events: []\n",
              "\xef\xbb\xbf"
              "events:\n"),
      added("no last line end", one + "    via: letter<+>", "\n" + lines()),
      added("spaces instead of a last line end", one + "    via: letter\n<+>    "),
      added("blank lines at the end", one + "<+>\n\n"),
      added("blank lines with blanks at the end", one + "<+>  \n      \n"),
      added("a comment of the list at the end", one + "  # she asked for an answer by letter\n<+>"),
      added("a comment of the event at the end", one + "    # she asked for an answer by letter\n<+>"),
      added("a comment of the file at the end", one + "<+>\n# vim: set et:\n"),
      added("a comment of the list, one of the file", one + "  # of the list\n<+># of the file\n"),
      added("a comment at the end, the list not indented",
            "events:\n- date: 2026-03-04\n  event: noted\n# of the list\n<+>", lines(0)),
      added("a comment at the end without a line end", one + "  # of the list<+>", "\n" + lines()),
      added("a comment behind the last value", one + "    via: letter  # by hand\n<+>"),
      added("'---' at the start", "---\n" + one + "<+>"),
      changed("[] for no events", head + "events: []\n", head + "events:\n"),
      changed("[ ] for no events, a comment behind it", head + "events: [ ]  # none yet\n",
              head + "events:  # none yet\n"),
      changed("[] and no last line end", head + "events: []", head + "events:\n"),
      changed("~ for no events", head + "events: ~\n", head + "events:\n"),
      changed("null for no events", head + "events:   null\n", head + "events:\n"),
      changed("null for no events, Windows line ends", crlf(head + "events: null\n"), crlf(head + "events:\n"),
              lines(2, 4, "\r\n")),
      added("nothing for no events", head + "events:\n<+>"),
      added("nothing for no events, a comment behind it", head + "events:  # none yet\n<+>"),
      added("nothing for no events, a comment below it", head + "events:\n  # none yet\n<+>"),
      added("nothing for no events, no last line end", head + "events:<+>", "\n" + lines()),
      added("no 'events' at all", head + "<+>", "events:\n" + lines()),
      added("no 'events' at all, no last line end", head + "summary: Late<+>", "\nevents:\n" + lines()),
      added("no 'events' at all, the file further in", "  case: C-2026-0001\n<+>", "  events:\n" + lines(4)),
  };
}

std::vector<AppendLayout> block_text_layouts() {
  return {
      added("block text with '|' at the end", note + "|\n      Rang.\n      No answer.\n<+>"),
      added("block text with '|-' at the end", note + "|-\n      Rang.\n      No answer.\n<+>"),
      added("block text with '|+' at the end", note + "|+\n      Rang.\n<+>"),
      added("block text with '>' at the end", note + ">\n      Rang,\n      no answer.\n<+>"),
      added("'|', blank lines below it", note + "|\n      Rang.\n<+>\n\n"),
      added("'|-', blank lines below it", note + "|-\n      Rang.\n<+>\n\n"),
      added("'|+', the blank lines are part of the text", note + "|+\n      Rang.\n\n\n<+>"),
      added("'|-' without a last line end", note + "|-\n      Rang.<+>", "\n" + lines()),
      added("'|' and nothing below it", note + "|\n<+>"),
      added("'|' and nothing below it, no last line end", note + "|<+>", "\n" + lines()),
      added("'|', a comment further left", note + "|\n      Rang.\n  # of the list\n<+>"),
      added("'|', a line that looks like a comment", note + "|\n      Rang.\n      # 2 of 3\n<+>"),
      added("block text with a list in it", note + "|\n      - date: 2026-01-01\n        event: none\n<+>"),
      added("block text with deep and blank lines", note + "|\n      a\n\n            b\n         \n      c\n<+>"),
      added("block text, Windows line ends", crlf(note + "|\n      Rang.\n      No answer.\n") + "<+>",
            lines(2, 4, "\r\n")),
      added("block text with a tab in it", note + "|\n      \tRang.\n<+>"),
  };
}

std::vector<AppendLayout> refused_layouts() {
  return {
      refused("events in brackets", head + "events: [{date: 2026-03-04, event: noted}]\n",
              "its events stand in brackets"),
      refused("events in brackets, over several lines", head + "events: [\n  {date: 2026-03-04, event: noted},\n  ]\n",
              "its events stand in brackets"),
      refused("[] over two lines", head + "events: [\n  ]\n", "an empty list goes over several lines"),
      refused("~ on the next line", head + "events:\n  ~\n", "an empty list goes over several lines"),
      refused("everything in braces", "{case: C-2026-0001, events: []}\n", "it could not be read any more"),
      refused("everything in braces, no events", "{case: C-2026-0001}\n", "it could not be read any more"),
      refused("'events' a text", head + "events: none\n", "what stands under 'events' is no list"),
      refused("'events' a map", head + "events:\n  noted: 2026-03-04\n", "what stands under 'events' is no list"),
      refused("a list at the top", "- date: 2026-03-04\n  event: noted\n", "it is no map of keys"),
      refused("'events' not last", one + "summary: Late\n",
              "'summary' stands after 'events', which must be the last key"),
      refused("'events' not last and empty", "events:\nsummary: Late\n", "'summary' stands after 'events'"),
      refused("'events' twice", one + "events: []\n", "'events' stands here a second time"),
      refused("a key twice in the last event", one + "    event: noted\n", "'event' stands here a second time"),
      refused("a quote that is not closed", note + "\"Rang\n", "is not closed in this line"),
      refused("a bracket that is not closed", one + "    by: [asha\n", "the '[' that opens here is never closed"),
      refused("a text over two lines", note + "Rang,\n      no answer\n", "goes on with 'Rang,'"),
      refused("'...' at the end", one + "...\n", "'...' begins or ends a document"),
      refused("a second document", one + "---\n" + one, "'---' begins or ends a document"),
      refused("an anchor", head + "events: &all\n  - date: 2026-03-04\n    event: noted\n", "'&' begins a YAML anchor"),
      refused("an alias", note + "*all\n", "'*' begins a YAML alias"),
      refused("a tag", note + "!!str 5\n", "'!' begins a YAML tag"),
      refused("a tab before a key", one + "\tnote: Rang\n", "a tab stands here"),
      refused("a tab before an item", head + "events:\n\t- date: 2026-03-04\n", "a tab stands here"),
      refused("a tab in a blank line", one + "\t\n", "a tab stands here"),
      refused("an item that is empty", one + "  -\n", "an item of this list is empty"),
      refused("an item further left", head + "events:\n    - date: 2026-03-04\n  - date: 2026-03-05\n", "line 5: "),
      refused("'|' without a last line end", note + "|\n      Rang.", "its last line has no line end, and with one"),
      refused("'|+' without a last line end", note + "|+\n      Rang.", "its last line has no line end, and with one"),
      refused("'>' without a last line end", note + ">\n      Rang.", "its last line has no line end, and with one"),
      refused("a byte-order mark and nothing else", "\xef\xbb\xbf", "its last line has no line end, and with one"),
      refused("a key without a colon", one + "    note\n", "there is no ':' after 'note'"),
      refused("block text with an indentation of its own", note + "|2\n      Rang.\n", "nothing may follow it here"),
      refused("a carriage return alone", head + "events:\r", "a carriage return alone"),
      refused("Latin-1", note + "caf\xe9\n", "is not UTF-8"),
      refused("a NUL", note + std::string(1, '\0') + "\n", "the control character '\\x00'"),
      refused("UTF-16",
              std::string("\xff\xfe"
                          "e\0",
                          4),
              "the file is in UTF-16"),
      refused("a file as large as may be", note + std::string(1024 * 1024 - note.size() - 1, 'x') + "\n",
              "at most 1048576 (1 MiB)"),
  };
}

}  // namespace

const std::vector<AppendLayout>& append_layouts() {
  static const std::vector<AppendLayout> all = [] {
    std::vector<AppendLayout> layouts;
    for (const auto& some : {plain_layouts(), edge_layouts(), block_text_layouts(), refused_layouts()}) {
      layouts.insert(layouts.end(), some.begin(), some.end());
    }
    return layouts;
  }();
  return all;
}

plaint::CaseEvent event_to_append() {
  plaint::CaseEvent event;
  event.when = {plaint::make_date(2026, 3, 20), std::nullopt};
  event.name = "acknowledged";
  event.by = {"asha"};
  return event;
}
