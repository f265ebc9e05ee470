// Every input in fuzz/corpus/, among them each one that once failed, put through what the fuzzers try.
#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

#include "fuzz/targets.h"

namespace {

template <class Try>
int faults_in(const std::string& folder, Try attempt) {
  int tried = 0;
  for (const auto& entry : std::filesystem::directory_iterator("tests/fuzz/corpus/" + folder)) {
    std::ostringstream text;
    text << std::ifstream(entry.path(), std::ios::binary).rdbuf();
    INFO("input: ", entry.path().string());
    CHECK(attempt(text.str()) == "");
    ++tried;
  }
  return tried;
}

}  // namespace

TEST_CASE("the inputs of the fuzzers' corpus are read, or refused, and added to as they should be") {
  CHECK(faults_in("read", try_readers) >= 10);
  CHECK(faults_in("append", try_append) >= 10);
  CHECK(faults_in("plain", try_plain) >= 10);
  CHECK(faults_in("read", try_plain) >= 10);
}
