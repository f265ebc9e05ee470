// What plaint.yaml says of the organisation: where it is, who holds which role, which policies apply.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/source.h"
#include "calendar/calendar.h"
#include "casefile/casefile.h"
#include "date/span.h"

namespace plaint {

struct Person {
  std::string id;    // "asha"
  std::string name;  // never printed unless asked for
  std::string email;
  std::vector<std::string> roles;  // "quality-manager", or "area-manager/befriending" for one value of the role's `per`
  Place place;
};

// One of those who get the digest.
struct DigestEntry {
  std::string text;  // a staff id, a role that somebody holds, or an address
  Place place;
};

struct Mail {
  std::string from;
  std::vector<std::string> sendmail;
  std::vector<DigestEntry> digest;              // none: it goes to `from`
  std::optional<std::chrono::weekday> all_clear;  // the day on which a week without anything to say is told
  Place place;
};

// Can this address stand in the headers of a mail and be handed to any mail program? ASCII, one '@' with something on both sides, at
// most 254 letters, nothing that quotes, separates, breaks a line, or could be taken for an option.
bool is_sendable(std::string_view address);

struct Workspace {
  std::shared_ptr<const Source> source;
  std::string organisation;
  std::string policy;  // for new cases: an id, or id@version
  Place policy_place;
  std::string division = "england-and-wales";
  Place division_place;
  std::vector<Closure> closures;
  std::vector<NamedCalendar> calendars;
  std::vector<MeetingSeries> meetings;
  std::vector<Person> staff;
  Span due_soon{Unit::working_days, 2, {}, false};
  std::vector<Pin> overlays;
  bool commits = true;  // git: commit | none
  Mail mail;
  std::optional<Span> retention;  // how long a personal record is kept after a case is closed; a policy's own goes first
  Place retention_place;

  const Person* person(std::string_view id) const;
  std::vector<const Person*> holders(std::string_view role) const;  // "area-manager" also finds those of area-manager/befriending
};

// What the organisation did, from diary.yaml: the events that keep its own promises.
struct Diary {
  std::shared_ptr<const Source> source;
  std::vector<CaseEvent> events;  // in the order of the file
};

}  // namespace plaint
