#include "policy_text.h"

#include <doctest/doctest.h>

#include <stdexcept>

#include "yaml/policy_reader.h"

using namespace plaint;

namespace {

constexpr std::string_view lines[] = {
    "policy: p",
    "version: \"1\"",
    "in-force: 2026-01-01",
    "roles: {manager: Manager, chair: Chair}",
    "facts: {complainant: [user, staff], urgent: [not, very]}",
};

std::optional<Policy> read(const std::string& text, Diagnostics& diagnostics) {
  return read_policy(std::make_shared<Source>(Source{"policies/p.yaml", text}), diagnostics);
}

}  // namespace

std::string policy_with(std::string_view written) {
  const std::string_view key = written.substr(0, written.find(':') + 1);
  std::string text;
  for (const std::string_view line : lines) {
    if (!line.starts_with(key)) text += std::string(line) + "\n";
  }
  text += std::string(written) + "\n";
  return key == "kinds:" ? text : text + "kinds: {complaint: {}}\n";
}

std::string told(const std::string& text) {
  Diagnostics diagnostics;
  const bool is_read = read(text, diagnostics).has_value();
  CHECK(is_read == (diagnostics.errors() == 0));
  std::string all;
  for (const Diagnostic& each : diagnostics.all()) {
    all += std::to_string(each.line) + ":" + std::to_string(each.column) + " " + each.message + " [" + each.code + "]";
    all += (each.hint.empty() ? "" : " | " + each.hint) + "\n";
  }
  return all;
}

Policy read_well(const std::string& text) {
  Diagnostics diagnostics;
  const auto policy = read(text, diagnostics);
  for (const Diagnostic& each : diagnostics.all()) FAIL_CHECK(each.line << ": " << each.message);
  if (!policy) throw std::runtime_error("the policy of this test is not read");
  return *policy;
}
