// The values of one field of an event: what may stand there, and what is made of a word that was typed for it.
#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "commands/event_form.h"

namespace plaint {

// "a,b" and "c" -> a, b, c
std::vector<std::string> split_list(const std::vector<std::string>& typed);

// The value as it is written into the file: a choice by its beginning, a case by its number, a date by its word.
Result<std::string> read_value(const EventForm& form, const FieldType& field, const std::string& typed);

// "TEXT", "DATE", "PERSON": what an option takes where there is no list to choose from.
std::string placeholder(const FieldType& field);

}  // namespace plaint
