// An event in the making: from the options that were typed, and from answers where something is missing and somebody can be
// asked. It is not judged here.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "commands/event_form.h"
#include "commands/logbook.h"
#include "commands/record.h"

namespace plaint {

struct EventDraft {
  CaseEvent event;
  std::vector<std::string> automatic;  // fields with an id that was not typed, but is the next one free
};

struct DraftedEvent {
  std::optional<EventDraft> draft;  // none: `status` is that of the command, and it was said why
  int status = exit_well;
};

// `here`: LoadedWorkspace::here, as it was when the user typed. All mistakes are told at once.
DraftedEvent draft_event(World& world, const CommonOptions& common, const RecordOptions& options, const Logbook& book,
                         const std::string& here);

// Which event it is, when none was typed: asked at a terminal, with what each would do; else nullopt, and it was said why.
std::optional<std::string> ask_event(World& world, const RecordOptions& options, const Logbook& book);

// Gives the automatic ids anew: under the lock another may have been recorded meanwhile.
void number_anew(EventDraft& draft, const Logbook& book);

// Is exactly this recorded already? By whom, a reason for override and automatic ids are not looked at.
bool is_there_already(const EventDraft& draft, const Logbook& book);

}  // namespace plaint
