// Small policies written in tests, and what the reader tells of them.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "policy/policy.h"

// A policy of a few lines with this written in line 6 (line 5 where it takes the place of one of them): roles `manager`
// and `chair`; facts `complainant: [user, staff]` and `urgent: [not, very]`; a kind `complaint`.
std::string policy_with(std::string_view written);

// What the reader tells of it, a line for each: "6:1 'titel' is not a key of a policy [unknown-key] | did you mean
// 'title'?"
std::string told(const std::string& text);

// The policy; fails the test and throws when there is an error in it.
plaint::Policy read_well(const std::string& text);
