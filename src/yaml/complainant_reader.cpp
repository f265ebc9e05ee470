#include "yaml/complainant_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/codes.h"
#include "base/contains.h"
#include "base/text.h"
#include "yaml/key_writer.h"

namespace plaint::yaml {

namespace {

struct ComplainantKey {
  std::string_view key;
  std::string Complainant::*text;
};
constexpr ComplainantKey complainant_keys[] = {
    {"name", &Complainant::name},
    {"address", &Complainant::address},
    {"email", &Complainant::email},
    {"phone", &Complainant::phone},
    {"preferred-contact", &Complainant::preferred_contact},
    {"support-needs", &Complainant::support_needs},
};

struct RepresentativeKey {
  std::string_view key;
  std::string Representative::*text;
};
constexpr RepresentativeKey representative_keys[] = {
    {"name", &Representative::name},       {"relationship", &Representative::relationship},
    {"address", &Representative::address}, {"email", &Representative::email},
    {"phone", &Representative::phone},     {"authority", &Representative::authority},
};

template <class Whom, class Keys>
void read_texts_of(MapReader& reader, const Keys& keys, Whom& whom, Diagnostics& diagnostics) {
  for (const auto& each : keys) {
    whom.*each.text =
        each.key == "email" ? read_mail_address(reader, each.key, diagnostics) : reader.text_or(each.key, "");
  }
}

template <class Whom, class Keys>
void write_texts_of(KeyWriter& writer, std::size_t indent, const Whom& whom, const Keys& keys) {
  for (const auto& each : keys) {
    if (const std::string& text = whom.*each.text; !text.empty()) writer.text(indent, each.key, text);
  }
}

bool same_person(const Complainant& left, const Complainant& right) {
  return left.representative == right.representative &&
         std::all_of(std::begin(complainant_keys), std::end(complainant_keys),
                     [&](const ComplainantKey& each) { return left.*each.text == right.*each.text; });
}

std::string_view meaning_of(std::string_view code) {
  for (const CodeRow& row : diagnostic_codes) {
    if (row.code == code) return row.meaning;
  }
  return "Something in it is not as it should be.";
}

}  // namespace

bool is_mail_address(std::string_view text) {
  const auto at = text.find('@');
  if (at == 0 || at == std::string_view::npos || at + 1 == text.size() || text.front() == '-') return false;
  if (text.find('@', at + 1) != std::string_view::npos) return false;
  return std::all_of(text.begin(), text.end(), [](char c) {
    return c > ' ' && c != '\x7f' && std::string_view("<>,;:\"\\()[]").find(c) == std::string_view::npos;
  });
}

std::string read_mail_address(MapReader& reader, std::string_view key, Diagnostics& diagnostics) {
  const auto found = reader.text(key);
  if (!found || is_mail_address(found->text)) return found ? std::string(found->text) : std::string{};
  tell(diagnostics, "bad-value", *found,
       {fmt::format("'{}' is not an e-mail address", shown(found->text)), "write the address alone: asha@example.org"});
  return {};
}

std::optional<Complainant> read_complainant(std::shared_ptr<const Source> source, Diagnostics& diagnostics) {
  const int errors = diagnostics.errors();
  const auto tree = parse_map(*source, "a complainant", diagnostics);
  if (!tree) return std::nullopt;
  MapReader reader(*tree, "a complainant", diagnostics);
  Complainant complainant;
  read_texts_of(reader, complainant_keys, complainant, diagnostics);
  if (const Node* representative = reader.map("representative")) {
    MapReader each(*representative, "a representative", diagnostics);
    complainant.representative.emplace();
    read_texts_of(each, representative_keys, *complainant.representative, diagnostics);
    each.finish();
  }
  reader.finish();
  if (diagnostics.errors() > errors) return std::nullopt;
  complainant.source = std::move(source);
  return complainant;
}

Result<std::string> complainant_text(const Complainant& complainant) {
  KeyWriter writer("\n");
  write_texts_of(writer, 0, complainant, complainant_keys);
  if (complainant.representative) {
    const bool known = *complainant.representative != Representative{};
    writer.line(0, known ? "representative:" : "representative: {}");
    write_texts_of(writer, 2, *complainant.representative, representative_keys);
  }
  Result<std::string> text = writer.take();
  if (!text || text->empty()) return text;
  Diagnostics diagnostics;
  const auto read = read_complainant(std::make_shared<const Source>(Source{"", *text}), diagnostics);
  if (read && same_person(*read, complainant)) return text;
  if (diagnostics.empty()) return Problem{"the record of the person would not be read back as it is", "write it into the file by hand"};
  return Problem{diagnostics.all().front().message, diagnostics.all().front().hint};
}

Diagnostics texts_left_out(const Diagnostics& diagnostics) {
  constexpr std::array safe_hints = {"missing-key", "unknown-key", "wrong-type"};  // they name keys alone
  Diagnostics without;
  for (const Diagnostic& each : diagnostics.all()) {
    const bool safe = contains(safe_hints, each.code);
    Diagnostic& told = without.add(each.severity, each.code, {}, std::string(meaning_of(each.code)), safe && each.line > 0 ? each.hint : "");
    told.message.pop_back();  // the full stop
    told.message.front() = static_cast<char>(told.message.front() | 0x20);
    told.path = each.path;
    told.line = each.line;
    told.column = each.column;
  }
  return without;
}

}  // namespace plaint::yaml
