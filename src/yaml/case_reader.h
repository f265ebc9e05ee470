// A case file, or a diary, from its text: checks forms and nothing else. Whether the policy knows the events, facts and
// values is asked later, by casefile/check.h and the engine.
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "base/diagnostics.h"
#include "casefile/casefile.h"
#include "casefile/organisation.h"
#include "yaml/reader.h"

namespace plaint::yaml {

// The case, or nullopt with every mistake told. `source->path` must end in the case's id and ".yaml".
std::optional<CaseFile> read_case(std::shared_ptr<const Source> source, Diagnostics& diagnostics);

// diary.yaml: the key `events` with the organisation's events, in the form of those of a case. An empty file is an empty diary.
std::optional<Diary> read_diary(std::shared_ptr<const Source> source, Diagnostics& diagnostics);

// The head of a case but for `case`, `policy` and `events`, from a map that has perhaps no file of its own (a scenario).
// Every key that no one has asked `head` for yet becomes a fact. The words of `casefile` become views of the map's texts.
void read_case_head(MapReader& head, CaseFile& casefile, Diagnostics& diagnostics);

// The events of a list, each a map with `date` and `event`; those with a mistake are told and left out.
std::vector<CaseEvent> read_events(const Node& list, Diagnostics& diagnostics);

// "imago@2023-04-20"; told as bad-pin when it is not so.
std::optional<Pin> read_pin(const Text& text, Diagnostics& diagnostics);

// "C-2026-0001": C, the year, four digits or more.
bool is_case_id(std::string_view text);

}  // namespace plaint::yaml
