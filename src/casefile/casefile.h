// A case as its file gives it: facts and events, each with its place. Nothing in it is worked out; whether its words are
// those of its policy is asked later. Where it was read from a file, its words are views of it (words.h).
#pragma once

#include <initializer_list>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/source.h"
#include "base/words.h"
#include "date/date.h"

namespace plaint {

// A value, or a list of values, with where it stands.
struct Field {
  Word name;
  Words values;
  Place name_place;
  Place place;  // of the (first) value

  const Word& value() const { return values.front(); }  // values is never empty
};

// Those of an event, in the order of the file. Like a word (words.h) they are a view of what whoever holds the case keeps, or their
// own; a copy is.
class Fields {
 public:
  using value_type = Field;
  using const_iterator = const Field*;

  Fields() = default;
  Fields(std::initializer_list<Field> fields) : own_(fields) {}
  Fields(const Fields& other) : own_(other.begin(), other.end()) {}
  Fields(Fields&& other) noexcept = default;
  Fields& operator=(const Fields& other) { return *this = Fields(other); }
  Fields& operator=(Fields&& other) noexcept = default;
  ~Fields() = default;

  // These instead, when there are any; not copied: they must outlive this and whatever it is moved to.
  void see(std::span<const Field> fields) { seen_ = fields; }

  const Field* begin() const { return seen_.empty() ? own_.data() : seen_.data(); }
  const Field* end() const { return begin() + size(); }
  std::size_t size() const { return seen_.empty() ? own_.size() : seen_.size(); }
  bool empty() const { return size() == 0; }
  const Field& operator[](std::size_t index) const { return begin()[index]; }

  // To change them.
  std::vector<Field>& own() {
    if (!seen_.empty()) *this = Fields(*this);
    return own_;
  }
  void push_back(Field field) { own().push_back(std::move(field)); }

 private:
  std::vector<Field> own_;
  std::span<const Field> seen_;  // instead of own_, when there are any
};

struct CaseEvent {
  Place place;  // of the event's name
  DateTime when;
  Place date_place;
  Word name;
  Words by;  // staff ids or roles; empty: not said
  Place by_place;
  Fields fields;  // everything else: via, note, override, outcome, ...

  const Field* field(std::string_view wanted) const;  // nullptr when it is not there
  const Word& text(std::string_view wanted) const;    // its first value, "" when it is not there
};

struct Point {
  Word id;
  Word text;
  Place place;
};

// "imago@2023-04-20"
struct Pin {
  std::string id;
  std::string version;
  Place place;
};
std::string to_string(const Pin& pin);

struct CaseFile {
  std::shared_ptr<const Source> source;
  std::shared_ptr<const void> kept;   // what its words and the fields of its events are views of, where that is not the source
  std::string id;                     // "C-2026-0001"
  Place id_place;
  std::string kind;
  Place kind_place;
  Pin policy;
  std::vector<Pin> also;  // further policies (R30)
  DateTime received;
  Place received_place;
  Word summary;
  std::string identity = "named";  // named | anonymous-reachable | anonymous
  std::string starts_at;           // "" : the kind's first stage
  Place starts_at_place;
  Words about;                     // roles or staff ids complained about
  Place about_place;
  std::optional<PartialDate> incident;
  std::optional<PartialDate> aware;
  std::optional<PartialDate> last_of_series;
  std::vector<Point> points;
  std::vector<Field> facts;       // channel, complainant, service, categories and what the policy declares
  std::vector<CaseEvent> events;  // in the order of the file

  const Field* fact(std::string_view wanted) const;
};

}  // namespace plaint
