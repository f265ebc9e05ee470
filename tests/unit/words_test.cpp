#include "base/words.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using plaint::Word;
using plaint::Words;

TEST_SUITE("words") {
  TEST_CASE("a copy of a word outlives the file, and a word that is moved is still the file's") {
    std::string file = "noted upheld";
    Word of_file = Word::of_file(std::string_view(file).substr(0, 5));
    const Word copy = of_file;
    const Word moved = std::move(of_file);
    Word assigned = "something of its own";
    assigned = copy;
    file[0] = 'v';
    CHECK(moved.view() == "voted");
    CHECK(copy.view() == "noted");
    CHECK(assigned.view() == "noted");
  }

  TEST_CASE("a word that is given to itself stays, and one that gets another word gives its own up") {
    Word word = "a word that is longer than a short string";
    const Word& same = word;
    word = same;
    CHECK(word == "a word that is longer than a short string");
    word = Word::of_file("noted");
    CHECK(word == "noted");
    Word empty;
    word = empty;
    CHECK(word.empty());
    CHECK(word == "");
  }

  TEST_CASE("words are compared with any text") {
    const Word word = "letter";
    CHECK(word == std::string("letter"));
    CHECK(word == Word::of_file("letter"));
    CHECK(word != "letters");
    CHECK(word < Word("lettes"));
    CHECK("by " + word + "." == "by letter.");
  }

  TEST_CASE("one word is kept in place, two and more in a list; both are a list of texts") {
    Words words;
    CHECK(words.empty());
    words.push_back("gwen");
    CHECK(words.size() == 1);
    CHECK(words.front() == "gwen");
    words.push_back("hari");
    words.push_back(Word::of_file("iona"));
    CHECK(std::vector<std::string>(words) == std::vector<std::string>{"gwen", "hari", "iona"});
    CHECK(words.back() == "iona");
    CHECK(words == Words{"gwen", "hari", "iona"});
    const Words copy = words;
    words.clear();
    CHECK(words.empty());
    CHECK(copy[1] == "hari");
  }
}
