#include "mail/message.h"

#include <gmime/gmime.h>

#include <algorithm>
#include <memory>
#include <stdexcept>

#include "base/digest.h"
#include "base/text.h"
#include "casefile/organisation.h"

namespace plaint {

namespace {

struct Release {
  void operator()(void* object) const { g_object_unref(object); }
  void operator()(char* text) const { g_free(text); }
  void operator()(GDateTime* time) const { g_date_time_unref(time); }
};
template <class T>
using Held = std::unique_ptr<T, Release>;

constexpr const char* charset = "utf-8";

bool begins_letter(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }

// Text for a header, without what GMime would not see through: "=?" begins an encoded word, which it takes for one that the caller
// made; and it puts a word of many letters into one encoded word that is longer than the 75 that RFC 2047 allows, so a long word is
// parted. Letters, not bytes, are cut.
std::string header_text(std::string_view text) {
  constexpr std::size_t most_letters = 120, longest_word = 40;
  std::string safe;
  std::size_t letters = 0, word = 0;
  for (const char byte : shown(text)) {
    if (begins_letter(byte) && ++letters > most_letters) return safe + "…";
    if (begins_letter(byte) && word >= longest_word && byte != ' ') {
      safe += ' ';
      word = 0;
    }
    word = byte == ' ' ? 0 : word + 1;
    safe += safe.ends_with('=') && byte == '?' ? "\\x3f" : std::string(1, byte);
  }
  return safe;
}

// "plaint.1774000000000000.0f3a…@example.org"
std::string message_id(const Message& message) {
  constexpr std::size_t letters = 24;
  std::string all = message.from.address + "\n" + message.subject + "\n" + message.body;
  for (const Mailbox& each : message.to) all += "\n" + each.address;
  const std::string domain = message.from.address.substr(message.from.address.find('@') + 1);
  return "plaint." + std::to_string(message.written.time_since_epoch().count()) + "." + sha256_hex(all).substr(0, letters) + "@" + domain;
}

void add(InternetAddressList* list, const Mailbox& mailbox) {
  if (!is_sendable(mailbox.address)) throw std::invalid_argument("no address for a mail: '" + shown(mailbox.address) + "'");
  const std::string name = header_text(mailbox.name);
  const Held<InternetAddress> address(internet_address_mailbox_new(name.empty() ? nullptr : name.c_str(), mailbox.address.c_str()));
  internet_address_set_charset(address.get(), charset);
  internet_address_list_add(list, address.get());
}

// As it is where every letter is ASCII and every line short; else quoted-printable, which any mail server takes.
GMimeContentEncoding encoding_for(std::string_view body) {
  constexpr std::size_t longest_line = 900;  // RFC 5322 allows 998
  const bool ascii = std::all_of(body.begin(), body.end(), [](char letter) { return static_cast<unsigned char>(letter) < 0x80U; });
  const std::vector<std::string> lines = lines_in(body);
  const bool fits = std::all_of(lines.begin(), lines.end(), [](const std::string& line) {
    return line.size() <= longest_line && line.find('\r') == std::string::npos;
  });
  return ascii && fits ? GMIME_CONTENT_ENCODING_7BIT : GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE;
}

Held<GMimePart> part_of(const std::string& body) {
  Held<GMimePart> part(g_mime_part_new_with_type("text", "plain"));
  g_mime_object_set_content_type_parameter(GMIME_OBJECT(part.get()), "charset", charset);
  g_mime_part_set_content_encoding(part.get(), encoding_for(body));
  const Held<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(body.data(), body.size()));
  const Held<GMimeDataWrapper> content(g_mime_data_wrapper_new_with_stream(stream.get(), GMIME_CONTENT_ENCODING_DEFAULT));
  g_mime_part_set_content(part.get(), content.get());
  return part;
}

}  // namespace

std::string message_text(const Message& message) {
  static const bool started = (g_mime_init(), true);
  static_cast<void>(started);
  const Held<GMimeMessage> made(g_mime_message_new(TRUE));
  add(g_mime_message_get_from(made.get()), message.from);
  for (const Mailbox& each : message.to) add(g_mime_message_get_to(made.get()), each);
  g_mime_message_set_subject(made.get(), header_text(message.subject).c_str(), charset);
  const auto seconds = std::chrono::floor<std::chrono::seconds>(message.written);
  const Held<GDateTime> date(g_date_time_new_from_unix_utc(seconds.time_since_epoch().count()));
  g_mime_message_set_date(made.get(), date.get());
  g_mime_message_set_message_id(made.get(), message_id(message).c_str());
  g_mime_object_set_header(GMIME_OBJECT(made.get()), "Auto-Submitted", "auto-generated", nullptr);
  const Held<GMimePart> part = part_of(message.body);
  g_mime_message_set_mime_part(made.get(), GMIME_OBJECT(part.get()));
  const Held<char> text(g_mime_object_to_string(GMIME_OBJECT(made.get()), nullptr));
  return text.get();
}

}  // namespace plaint
