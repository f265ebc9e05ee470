#include "yaml/complainant_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/codes.h"
#include "base/text.h"

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

bool is_control(unsigned char byte) { return (byte < 0x20 && byte != '\n' && byte != '\t') || byte == 0x7f; }

// Without what no file may hold: control characters, those of two bytes (U+0080 to U+009F) and a byte-order mark among them.
std::string allowed(std::string_view text) {
  std::string kept;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const std::string_view rest = text.substr(at);
    const bool upper_control = rest.size() > 1 && rest[0] == '\xc2' && static_cast<unsigned char>(rest[1]) <= 0x9f;
    if (upper_control) {
      ++at;
    } else if (rest.starts_with("\xef\xbb\xbf")) {
      at += 2;
    } else if (!is_control(static_cast<unsigned char>(text[at]))) {
      kept += text[at];
    }
  }
  return kept;
}

std::string in_double_quotes(std::string_view text) {
  std::string quoted = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') quoted += '\\';
    if (c == '\n') {
      quoted += "\\n";
    } else if (c == '\t') {
      quoted += "\\t";
    } else {
      quoted += c;
    }
  }
  return quoted + "\"";
}

// Several lines that stand well below `|-`: none of them empty, indented, or with spaces at its end.
bool stands_as_block(std::string_view text) {
  if (text.find('\n') == std::string_view::npos || text.find('\t') != std::string_view::npos) return false;
  while (true) {
    const std::size_t end = text.find('\n');
    const std::string_view line = text.substr(0, end);
    if (line.empty() || line.front() == ' ' || line.back() == ' ') return false;
    if (end == std::string_view::npos) return true;
    text.remove_prefix(end + 1);
  }
}

// Letters, spaces and what names are made of, and no word that YAML tools take for something else.
bool stands_plain(std::string_view text) {
  constexpr std::array words = {"null", "true", "false", "yes", "no", "on", "off", "y", "n"};
  const auto letter = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
  };
  const auto good = [&](char c) {
    return letter(c) || (c >= '0' && c <= '9') || std::string_view(" .@'-/").find(c) != std::string_view::npos;
  };
  if (text.empty() || static_cast<unsigned char>(text.front()) >= 0x80 || !letter(text.front()) || text.back() == ' ') return false;
  std::string small(text);
  std::transform(small.begin(), small.end(), small.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  const bool word = std::any_of(words.begin(), words.end(), [&](std::string_view each) { return each == small; });
  return !word && std::all_of(text.begin(), text.end(), good);
}

std::string line_of_key(std::string_view key, const std::string& given, std::string_view indent) {
  const std::string text = allowed(given);
  if (text.empty()) return {};
  std::string line = fmt::format("{}{}: ", indent, key);
  if (!stands_as_block(text)) return line + (stands_plain(text) ? text : in_double_quotes(text)) + "\n";
  line += "|-\n";
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    line += fmt::format("{}  {}\n", indent, std::string_view(text).substr(begin, end - begin));
    begin = end + 1;
  }
  return line;
}

template <class Whom, class Keys>
std::string lines_of(const Whom& whom, const Keys& keys, std::string_view indent) {
  std::string lines;
  for (const auto& each : keys) lines += line_of_key(each.key, whom.*each.text, indent);
  return lines;
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
  if (!found || is_mail_address(found->text)) return found ? found->text : std::string{};
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

std::string complainant_text(const Complainant& complainant) {
  std::string text = lines_of(complainant, complainant_keys, "");
  if (!complainant.representative) return text;
  const std::string lines = lines_of(*complainant.representative, representative_keys, "  ");
  return text + (lines.empty() ? "representative: {}\n" : "representative:\n" + lines);
}

Diagnostics texts_left_out(const Diagnostics& diagnostics) {
  constexpr std::array safe_hints = {"missing-key", "unknown-key", "wrong-type"};  // they name keys alone
  Diagnostics without;
  for (const Diagnostic& each : diagnostics.all()) {
    const bool safe = std::find(safe_hints.begin(), safe_hints.end(), each.code) != safe_hints.end();
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
