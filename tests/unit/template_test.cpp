// Templates: what they print, what they refuse, and that a value is never read as template again.
#include "template/template.h"

#include <doctest/doctest.h>

#include "report/diagnostics_text.h"

using namespace plaint;

namespace {

Value sample() {
  return Value::group({
      {"date", Value::of("4 March 2026")},
      {"complainant", Value::group({{"name", Value::of("Zoe Sample")}, {"phone", Value{}}})},
      {"representative", Value{}.with_names({"name", "authority"})},
      {"upheld", Value::yes(true)},
      {"says", Value::group(
                   {{"action", Value::of("We rang you.")}, {"reason", Value::missing("the reason", "--reason TEXT")}})},
      {"points", Value::list({Value::group({{"id", Value::of("p1")}, {"finding", Value::of("upheld")}}),
                              Value::group({{"id", Value::of("p2")}, {"reason", Value::of("late")}})})},
      {"bodies", Value::list({}).with_names({"title"})},
      {"address", Value::list({Value::of("1 Sample Street"), Value::of("Sampleton")})},
      {"reason", Value::of("not that of a point")},
  });
}

struct Filled {
  std::string text;
  std::string told;
  std::vector<std::string> printed;
};

Filled fill(const std::string& text, const Value& values, Escape escape = Escape::none) {
  Filled filled;
  Diagnostics diagnostics;
  const auto form =
      read_template(std::make_shared<const Source>(Source{"templates/letters/x.mustache", text}), diagnostics);
  if (form) {
    if (auto rendering = render(*form, values, escape, diagnostics)) {
      filled.text = rendering->text;
      filled.printed = rendering->printed;
    }
  }
  for (const Diagnostic& each : diagnostics.all()) {
    filled.told +=
        std::to_string(each.line) + ":" + std::to_string(each.column) + " " + each.message + " [" + each.code + "]";
    if (!each.hint.empty()) filled.told += " " + each.hint;
    filled.told += "\n";
  }
  return filled;
}

Filled fill_value(const std::string& value, Escape escape = Escape::none) {
  return fill("<{{x}}>\n", Value::group({{"x", Value::of(value)}}), escape);
}

}  // namespace

TEST_CASE("a template prints values, lists, groups and conditions") {
  struct Row {
    const char* form;
    const char* text;
  };
  const Row rows[] = {
      {"Dear {{complainant.name}},\n", "Dear Zoe Sample,\n"},
      {"{{#complainant}}{{name}}, {{date}}{{/complainant}}", "Zoe Sample, 4 March 2026"},
      {"{{#address}}\n{{.}}\n{{/address}}\n\nDear\n", "1 Sample Street\nSampleton\n\nDear\n"},
      {"{{#upheld}}yes{{/upheld}}{{^upheld}}no{{/upheld}}", "yes"},
      {"{{#bodies}}{{title}}{{/bodies}}{{^bodies}}none{{/bodies}}", "none"},
      {"Tags are {{{date}}} and {{& date }}.", "Tags are 4 March 2026 and 4 March 2026."},
      {"Nothing else: & < > \" ' }} { }\n", "Nothing else: & < > \" ' }} { }\n"},
      {"{{#points}}{{id}}: {{finding}} {{reason}};{{/points}}",
       "p1: upheld ;p2:  late;"},  // never the reason further out
      {"\xef\xbb\xbf"
       "One\r\nTwo\r\n",
       "One\nTwo\n"},
      {"", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.form);
    const Filled filled = fill(row.form, sample());
    CHECK(filled.text == row.text);
    CHECK(filled.told == "");
  }
}

TEST_CASE("a line of tags that comes out empty is left out; an empty line that was meant stays") {
  CHECK(fill("One\n\n{{#upheld}}\nTwo\n{{/upheld}}\n\nThree\n", sample()).text == "One\n\nTwo\n\nThree\n");
  CHECK(fill("One\n{{#bodies}}\nTwo\n{{/bodies}}\nThree\n", sample()).text == "One\nThree\n");
  CHECK(fill("One\n  {{! a remark\n of two lines }}  \nThree\n", sample()).text == "One\nThree\n");
  CHECK(fill("Name\n{{complainant.phone}}\n{{#representative}}for {{name}}{{/representative}}\nEnd\n", sample()).text ==
        "Name\nEnd\n");
  CHECK(fill("{{#points}}\n\n{{id}}\n{{/points}}\nEnd", sample()).text == "\np1\n\np2\nEnd");
}

TEST_CASE("the head of a template is not printed") {
  Diagnostics diagnostics;
  const std::string text =
      "{{! for: acknowledged }}\n{{! title: Acknowledgement }}\n{{! Only a remark. }}\n\nDear {{x}}\n";
  const auto form = read_template(std::make_shared<const Source>(Source{"x", text}), diagnostics);
  REQUIRE(form);
  CHECK(form->key("for")->value == "acknowledged");
  CHECK(form->key("title")->value == "Acknowledgement");
  CHECK(form->key("title")->place.line == 2);
  CHECK(form->key("period") == nullptr);
  CHECK(form->names == std::vector<std::string>{"x"});
  CHECK(render(*form, Value::group({{"x", Value::of("Zoe")}}), Escape::none, diagnostics)->text == "Dear Zoe\n");
}

TEST_CASE("what was printed is told by its full name, once, and nothing that was left out") {
  const Filled filled =
      fill("{{#says}}{{action}}{{/says}} {{says.action}}{{#bodies}}{{title}}{{/bodies}}{{#points}}{{id}}{{/points}}",
           sample());
  CHECK(filled.printed == std::vector<std::string>{"points.id", "says.action"});
}

TEST_CASE("every mistake in a template is told with its place and the way out") {
  struct Row {
    const char* form;
    const char* told;
  };
  const Row rows[] = {
      {"Dear\n  {{complainant.nam}}\n",
       "2:3 'complainant.nam' is not a name that this template may use [unknown-name] did you mean 'complainant.name'?\n"},
      {"{{#bodies}}{{titel}}{{/bodies}}",
       "1:12 'titel' is not a name that this template may use [unknown-name] did you mean 'title'?\n"},
      {"{{#representative}}{{nmae}}{{/representative}}",
       "1:20 'nmae' is not a name that this template may use [unknown-name] did you mean 'name'?\n"},
      {"{{complainant.shoe-size}}",
       "1:1 'complainant.shoe-size' is not a name that this template may use [unknown-name] there are complainant.name, complainant.phone\n"},
      {"{{date.year}}",
       "1:1 'date.year' is not a name that this template may use [unknown-name] 'date' is one text: write {{date}}\n"},
      {"{{says.reason}}\n{{says.reason}}", "1:1 the reason is missing [missing-value] --reason TEXT\n"},
      {"{{#says.reason}}{{says.reason}}{{/says.reason}}", ""},
      {"{{points}}",
       "1:1 'points' is not one text: it holds others [not-a-text] write {{#points}} ... {{/points}} around what is to be printed of it\n"},
      {"{{#points}}\n{{/point}}",
       "2:1 {{/point}} ends a section that is not open [template-tag] the section that is open here is 'points' of line 1\n"
       "1:1 the section 'points' is never closed [template-tag] end it with {{/points}}\n"},
      {"x {{name", "1:3 a tag is opened and not closed in its line [template-tag] a tag is written {{name}}\n"},
      {"{{name\n}}", "1:1 a tag is opened and not closed in its line [template-tag] a tag is written {{name}}\n"},
      {"{{", "1:1 a tag is opened and not closed in its line [template-tag] a tag is written {{name}}\n"},
      {"{{{a}}", "1:1 a tag is opened and not closed in its line [template-tag] a tag is written {{name}}\n"},
      {"{{> other}}", "1:1 a template cannot take in another one [template-tag] put the text of 'other' here\n"},
      {"{{=<% %>=}}", "1:1 the signs of tags cannot be changed [template-tag] write {{name}}\n"},
      {"{{}}",
       "1:1 a tag names nothing [template-tag] names are written in small letters, digits and hyphens, with dots between: {{case.reference}}\n"},
      {"{{Case Id}}",
       "1:1 'Case Id' is not a name [template-tag] names are written in small letters, digits and hyphens, with dots between: {{case.reference}}\n"},
      {"a\n\x1b[31mred",
       "2:1 the template is not UTF-8 here, or holds a character that cannot be seen [unreadable-file] write the line anew: '\\x1b[31mred'\n"},
      {"\x01{{date}}",
       "1:1 the template is not UTF-8 here, or holds a character that cannot be seen [unreadable-file] write the line anew: '\\x01{{date}}'\n"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.form);
    CHECK(fill(row.form, sample()).told == row.told);
  }
}

TEST_CASE("all mistakes of a template are told at once") {
  CHECK(
      fill("{{a}}\n{{says.reason}}\n{{b}}", sample()).told ==
      "1:1 'a' is not a name that this template may use [unknown-name] there are date, complainant, representative, upheld, says, "
      "points, bodies, address, reason\n"
      "3:1 'b' is not a name that this template may use [unknown-name] there are date, complainant, representative, upheld, says, "
      "points, bodies, address, reason\n"
      "2:1 the reason is missing [missing-value] --reason TEXT\n");
}

TEST_CASE("a value is never read as template, and no character of it can do harm") {
  struct Row {
    std::string value;
    const char* text;
  };
  const Row rows[] = {
      {"{{x}} {{{x}}} {{#x}} {{/y}} {{> z}} {{=<% %>=}}", "<{{x}} {{{x}}} {{#x}} {{/y}} {{> z}} {{=<% %>=}}>\n"},
      {"a & b <c> \"d\" 'e'", "<a & b <c> \"d\" 'e'>\n"},
      {"one\n\ntwo\r\nthree\n\n", "<one\n\ntwo\nthree>\n"},
      {"\x1b[31mred\x07", "<\\x1b[31mred\\x07>\n"},
      {"a\x01"
       "b\x02"
       "c",
       "<a\\x01b\\x02c>\n"},
      {std::string("a\0b", 3), "<a\\x00b>\n"},
      {"\u202etxt.exe\u2066", "<\\u202etxt.exe\\u2066>\n"},
      {"not \xff UTF-8", "<not \\xff UTF-8>\n"},
      {"Zo\u00eb \u674e", "<Zo\u00eb \u674e>\n"},
      {"a\tb", "<a b>\n"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.value);
    const Filled filled = fill_value(row.value);
    CHECK(filled.text == row.text);
    CHECK(filled.told == "");
  }
}

TEST_CASE("in Markdown a value is shown as it is, on one line") {
  struct Row {
    const char* value;
    const char* text;
  };
  const Row rows[] = {
      {"Befriending, 83 % (10 of 12)", "<Befriending, 83 % (10 of 12)>\n"},
      {"# not a heading", "<\\# not a heading>\n"},
      {"- no item", "<\\- no item>\n"},
      {"12. no item", "<12\\. no item>\n"},
      {"2026-03-04", "<2026-03-04>\n"},
      {"*no* _emphasis_ `code` [link](x) <b> a|b ~~c~~ &amp; \\",
       "<\\*no\\* \\_emphasis\\_ \\`code\\` \\[link\\](x) \\<b\\> a\\|b \\~\\~c\\~\\~ \\&amp; \\\\>\n"},
      {"one\n\n# two", "<one # two>\n"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.value);
    CHECK(fill_value(row.value, Escape::markdown).text == row.text);
  }
  const Value table = Value::group({{"table", Value::of("| a |\n|---|\n| 1 |\n")}});
  CHECK(fill("{{{table}}}\n", table, Escape::markdown).text == "| a |\n|---|\n| 1 |\n");
}
