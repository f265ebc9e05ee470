// Mails as bytes. What Python's parser makes of them, and of hostile names, is looked at in tests/real/remind.py.
#include <doctest/doctest.h>

#include "casefile/organisation.h"
#include "date/date.h"
#include "mail/message.h"

using namespace plaint;

namespace {

Message sample() {
  return {{"Example Trust (fictional)", "complaints@example.org"},
          {{"Cleo Example", "cleo@example.org"}},
          "Complaints: 1 overdue",
          "One line.\n",
          make_date(2026, 6, 30) + std::chrono::hours{23} + std::chrono::microseconds{5}};
}

}  // namespace

TEST_CASE("a whole mail; its date is in UTC, though it is 1 July already in London") {
  CHECK(message_text(sample()) ==
        "Date: Tue, 30 Jun 2026 23:00:00 +0000\n"
        "From: \"Example Trust (fictional)\" <complaints@example.org>\n"
        "Subject: Complaints: 1 overdue\n"
        "To: Cleo Example <cleo@example.org>\n"
        "Message-Id: <plaint.1782860400000005.3804cec7c9192b1c67f203c0@example.org>\n"
        "Auto-Submitted: auto-generated\n"
        "MIME-Version: 1.0\n"
        "Content-Type: text/plain; charset=utf-8\n"
        "Content-Transfer-Encoding: 7bit\n"
        "\n"
        "One line.\n");
}

TEST_CASE("other letters than ASCII, and long lines, are quoted-printable") {
  Message message = sample();
  message.body = "Zoë\n";
  CHECK(message_text(message).ends_with("Content-Transfer-Encoding: quoted-printable\n\nZo=C3=AB\n"));
  message.body = std::string(2000, 'a') + "\n";
  CHECK(message_text(message).find("Content-Transfer-Encoding: quoted-printable\n\n" + std::string(75, 'a') + "=\n") != std::string::npos);
}

TEST_CASE("no name or subject begins a header of its own") {
  for (const char* hostile : {"x\nBcc: y@example.org", "x\r\nBcc: y@example.org", "x\r\n\r\nBcc: y", "\xE2\x80\xA8" "Bcc: y", "x\vBcc: y"}) {
    CAPTURE(hostile);
    Message message = sample();
    message.from.name = message.to.front().name = message.subject = hostile;
    const std::string text = message_text(message);
    CHECK(text.find("\nBcc") == std::string::npos);
    CHECK(text.substr(0, text.find("\n\n")).find('\r') == std::string::npos);
    CHECK(text.ends_with("\n\nOne line.\n"));
  }
}

TEST_CASE("the same mail at another moment, or to somebody else, has another id") {
  const auto id = [](const Message& message) {
    const std::string text = message_text(message);
    const auto at = text.find("Message-Id:");
    return text.substr(at, text.find('\n', at) - at);
  };
  Message later = sample(), other = sample();
  later.written += std::chrono::microseconds{1};
  other.to.front().address = "dara@example.org";
  CHECK(id(sample()) == id(sample()));
  CHECK(id(later) != id(sample()));
  CHECK(id(other) != id(sample()));
}

TEST_CASE("addresses that any mail program takes, and no others") {
  for (const char* good : {"asha@example.org", "a.b+c@example.org", "o'hara@xn--zo-zja.example"}) {
    CAPTURE(good);
    CHECK(is_sendable(good));
  }
  for (const char* bad : {"", "asha", "@example.org", "asha@", "a@b@c", "-oQ/tmp@example.org", "a b@example.org", "a\n@example.org", "zoë@example.org",
                          "a,b@example.org", "<a@example.org>", "\"a\"@example.org", "a@example.org;b", "|sh@example.org", "`id`@example.org"}) {
    CAPTURE(bad);
    CHECK_FALSE(is_sendable(bad));
  }
  CHECK_FALSE(is_sendable(std::string(250, 'a') + "@example.org"));
  Message message = sample();
  message.to.front().address = "asha";
  CHECK_THROWS(message_text(message));
}
