// Whether two texts are the same, against the comparison of the standard library.
#include "base/same_text.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "base/contains.h"

using namespace plaint;

TEST_CASE("two texts are the same when every byte is, whatever their length") {
  for (std::size_t size = 0; size <= 40; ++size) {
    CAPTURE(size);
    const std::string text = std::string("-acknowledged-within-three-working-days-\xc3\xa9").substr(0, size);
    const std::string copy = text;  // lies elsewhere
    CHECK(same_text(text, copy));
    CHECK_FALSE(same_text(text, text + "s"));
    for (std::size_t at = 0; at < size; ++at) {
      std::string other = text;
      other[at] = static_cast<char>(other[at] ^ 1);
      CAPTURE(at);
      CHECK_FALSE(same_text(text, other));
    }
  }
}

TEST_CASE("a list of texts is searched for a text of any kind") {
  const std::vector<std::string> all = {"letter", "email", ""};
  CHECK(contains(all, "email"));
  CHECK(contains(all, std::string_view("letter")));
  CHECK(contains(all, std::string()));
  CHECK_FALSE(contains(all, "letters"));
  CHECK_FALSE(contains(std::vector<int>{1, 2}, 3));
}
