#include "base/text.h"

#include <doctest/doctest.h>

using namespace plaint;

TEST_CASE("what cannot be shown safely is escaped") {
  CHECK(shown("a\x1b[31mb") == "a\\x1b[31mb");
  CHECK(shown("a\u202eb") == "a\\u202eb");
  CHECK(shown("caf\u00e9") == "caf\u00e9");
  CHECK(shown("\xff") == "\\xff");
}

TEST_CASE("a near word is offered, a far one is not") {
  CHECK(did_you_mean("acknowleged", {"responded", "acknowledged"}) == "did you mean 'acknowledged'?");
  CHECK(did_you_mean("banana", {"responded", "acknowledged"}).empty());
}

TEST_CASE("width counts columns, not bytes") {
  CHECK(display_width("caf\u00e9") == 4);
  CHECK(pad("caf\u00e9", 6) == "caf\u00e9  ");
  CHECK(count_of(1, "working days") == "1 working day");
  CHECK(join_or({"a", "b", "c"}) == "a, b or c");
}

TEST_CASE("text from elsewhere has plain line ends and no marks that cannot be seen") {
  CHECK(with_plain_line_ends("\ufeffone\r\ntwo\rthree\u0085four\n\n") == "one\ntwo\nthree\nfour\n\n");
  CHECK(with_plain_line_ends("caf\u00e9 \ufeffau lait \xff\xc2") == "caf\u00e9 au lait \xff\xc2");
  CHECK(with_plain_line_ends("") == "");
}
