// A plain-text mail message as bytes: the headers and the encodings of RFC 5322, 2045 and 2047, made by GMime. It knows nothing
// of cases, and nobody sends anything here.
#pragma once

#include <chrono>
#include <string>
#include <vector>

namespace plaint {

struct Mailbox {
  std::string name;     // as people write it, in any letters; may be empty
  std::string address;  // is_sendable() of casefile/organisation.h
};

struct Message {
  Mailbox from;
  std::vector<Mailbox> to;
  std::string subject;
  std::string body;  // lines ended by "\n"
  std::chrono::sys_time<std::chrono::microseconds> written;
};

// The message as a mail program reads it from its standard input, with lines ended by "\n". Date is `written` in UTC. Message-ID
// is made of `written` and of what the message says, below the domain of `from`. Names and subject lose what could end a header
// or deceive the eye (line ends, control characters, marks of direction are written out: \x0a), and all beyond 120 letters.
// Throws if an address is not sendable: whoever reads addresses asks before.
std::string message_text(const Message& message);

}  // namespace plaint
