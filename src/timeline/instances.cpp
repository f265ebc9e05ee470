#include "timeline/instances.h"

#include <algorithm>
#include <iterator>

#include "base/contains.h"
#include "base/text.h"
#include "policy/vocabulary.h"
#include "timeline/conditions.h"
#include "timeline/moves.h"

namespace plaint {

namespace {

std::string id_of(const History& history, int deed, const FieldType& field) {
  const Deed& each = history.deed(deed);
  if (each.written != nullptr) return each.written->text(field.name);
  return field.name == "point" ? std::string(each.point) : std::string{};
}

}  // namespace

Instances::Instances(History& history)
    : history_(history),
      timeline_(history.timeline),
      only_due_(timeline_.detail == Detail::owed),
      pauses_(history.pause_days()) {}

void Instances::work_out() {
  if (!timeline_.begun) return;
  find_scopes();
  worked_.resize(places_);
  constexpr std::size_t few = 2;
  timeline_.instances.reserve(only_due_ ? few : worked_.size());  // most promises are owed once
  for (const Scope& scope : scopes_) {
    for (const Promise& promise : *scope.promises) {
      if (!only_due_ || may_be_due(promise, scope)) take_turn(promise, scope);
    }
  }
  if (!only_due_) return;
  std::erase_if(timeline_.instances, [](const Instance& each) { return each.met || each.ended || !is_due(each); });
}

// May something of it be due? Not where the policy does not ask for it now, whatever opened it (R13).
bool Instances::may_be_due(const Promise& promise, const Scope& scope) const {
  if (is_over(promise, scope)) return false;
  return !promise.of_each.empty() || is_asked_for(promise, history_, {history_.last(), scope.visit});
}

// Is nothing of it owed any more? Then its scope has ended for good (R16, R17, R27), and whatever opened it came before that: each
// instance, each link of its chain and what is left of a late hold ends there at the latest, and what never opened waits no longer.
// A scope of which the first end was not the last (R18), and an opening with that end or after it, are left to run().
bool Instances::is_over(const Promise& promise, const Scope& scope) const {
  if (!promise.ends_with_scope || promise.opened_by_day || scope.ends.empty()) return false;
  const End& end = scope.ends.front();
  if (end.again >= 0 || end.deed <= scope.from) return false;
  for (int deed = end.deed; deed <= scope.upto; ++deed) {
    if (may_open(promise, deed)) return false;
  }
  return true;
}

bool Instances::may_open(const Promise& promise, int deed) const {
  const Deed& each = history_.deed(deed);
  if (promise.opened_by[static_cast<std::size_t>(each.event)]) return true;
  return each.opens_visit >= 0 && std::any_of(promise.of.of.begin(), promise.of.of.end(), [&](const Moment& moment) {
    return moment.is == Moment::Is::stage && moment.name == history_.visit(each.opens_visit).stage->name;
  });
}

void Instances::find_scopes() {
  const int last = history_.last();
  const int visits = static_cast<int>(timeline_.visits.size());
  if (timeline_.visits.front().stage == nullptr) {
    add_scope({&history_.policy.promises, -1, 0, last});
    return;
  }
  scopes_.reserve(timeline_.visits.size() + history_.policy.kinds.size());
  for (int index = 0; index < visits; ++index) {
    const Visit& visit = history_.visit(index);
    add_scope({&visit.stage->promises, index, visit.entered_by, visit.left_by < 0 ? last : visit.left_by, visit.kind, -1,
               stay_ends(visit)});
  }
  for (const Kind& kind : history_.policy.kinds) {
    int stay = visits - 1;  // the last as this kind
    while (stay >= 0 && history_.visit(stay).kind != &kind) --stay;
    if (stay < 0) continue;
    const int other = stay + 1 < visits ? history_.visit(stay + 1).entered_by : -1;
    add_scope({&kind.promises, -1, 0, other < 0 ? last : other, &kind, other, kind_ends(kind, other)});
  }
}

void Instances::add_scope(Scope scope) {
  scope.first_place = places_;
  places_ += scope.promises->size();
  scopes_.push_back(std::move(scope));
}

const Instances::Scope& Instances::scope_of(const Kind& kind) const {
  return *std::find_if(scopes_.begin(), scopes_.end(), [&](const Scope& each) { return each.visit < 0 && each.kind == &kind; });
}

Instances::Worked& Instances::worked(const Promise& promise, const Scope& scope) {
  return worked_[scope.first_place + static_cast<std::size_t>(&promise - scope.promises->data())];
}

void Instances::take_turn(const Promise& promise, const Scope& scope) {
  std::vector<Instance>& all = timeline_.instances;
  Worked& each = worked(promise, scope);
  each.first = all.size();
  if (each.is == Worked::Is::early) {
    std::move(each.early.begin(), each.early.end(), std::back_inserter(all));
  } else {
    each.is = Worked::Is::in_work;
    make(all, promise, scope);
  }
  each.count = all.size() - each.first;
  each.is = Worked::Is::in_timeline;
}

std::span<const Instance> Instances::of(const Promise& promise, const Scope& scope) {
  Worked& each = worked(promise, scope);
  if (each.is == Worked::Is::in_timeline) return {timeline_.instances.data() + each.first, each.count};
  if (each.is == Worked::Is::not_yet) {
    each.is = Worked::Is::in_work;
    make(each.early, promise, scope);
    each.is = Worked::Is::early;
  }
  return each.early;
}

// Adds the instances of a promise, with their states.
void Instances::make(std::vector<Instance>& all, const Promise& promise, const Scope& scope) {
  const std::size_t first = all.size();
  const auto open = [&](const Occurrence& opening) {
    const bool fixed = promise.due == Promise::Due::each_meeting ||
                       (promise.due == Promise::Due::every && opening.by_date && !promise.span.before);
    if (!fixed) return run(all, promise, scope, opening);
    std::vector<Instance> more = series(promise, scope, opening);
    std::move(more.begin(), more.end(), std::back_inserter(all));
  };
  if (promise.of_each.empty()) {
    const auto opening = occurrence(promise.of, history_, reach(promise, scope));
    if (opening) open(*opening);
    if (!opening && !only_due_) wait(all, promise, scope);
  } else {
    for (int deed = scope.from; deed <= scope.upto; ++deed) {
      if (contains(promise.of_each, history_.deed(deed).event)) open({start_of(history_, deed), deed, false});
    }
  }
  for (std::size_t at = first; at < all.size(); ++at) settle(all[at]);
}

// Adds an instance of which the start has not come.
void Instances::wait(std::vector<Instance>& all, const Promise& promise, const Scope& scope) {
  Instance& waiting = all.emplace_back();
  waiting.promise = &promise;
  waiting.visit = scope.visit;
  waiting.unit = promise.late_unit;
  waiting.waiting_for = to_string(promise.of, history_.policy);
  const Occurrence entry{start_of(history_, scope.from), scope.from, false};
  const std::vector<End> own = own_ends(promise, scope, entry);
  for (const End& end : promise.ends_with_scope ? scope.ends : own) {
    if (end.again >= 0) continue;
    waiting.ended = end.date;
    waiting.ended_by = end.deed;
    waiting.reason = reason_of(end);
  }
}

Reach Instances::reach(const Promise& promise, const Scope& scope) {
  return {scope.visit, scope.from, scope.upto, true, true, &promise.counting,
          [this, &scope](const std::string& name) { return due_of(name, scope); }};
}

// The first date of this promise in the scope; none also while it is being worked out itself.
std::optional<Date> Instances::due_in(const Scope& scope, std::string_view wanted) {
  for (const Promise& promise : *scope.promises) {
    if (promise.name != wanted || worked(promise, scope).is == Worked::Is::in_work) continue;
    for (const Instance& each : of(promise, scope)) {
      if (falls_due(each)) return falls_due(each);
    }
  }
  return std::nullopt;
}

// `due PROMISE`: of the same stay, else of the kind or the organisation, else STAGE.NAME of the last stay there.
std::optional<Date> Instances::due_of(const std::string& name, const Scope& scope) {
  if (scope.kind == nullptr) return due_in(scope, name);
  const auto dot = name.find('.');
  const std::string stage = dot == std::string::npos ? std::string{} : name.substr(0, dot);
  const std::string promise = dot == std::string::npos ? name : name.substr(dot + 1);
  for (int index = static_cast<int>(timeline_.visits.size()) - 1; index >= 0; --index) {
    const bool wanted = stage.empty() ? index == scope.visit : history_.visit(index).stage->name == stage;
    if (!wanted) continue;
    if (const auto due = due_in(scopes_[static_cast<std::size_t>(index)], promise)) return due;
  }
  if (!stage.empty()) return std::nullopt;
  return due_in(scope_of(*scope.kind), promise);
}

std::string Instances::subject_of(int deed) const {
  for (const FieldType& field : history_.policy.event_type(history_.deed(deed).event).fields) {
    if (field.base == FieldType::Base::id) return id_of(history_, deed, field);
  }
  return {};
}

bool Instances::same_subject(int opener, int deed) const {
  if (opener < 0) return true;
  for (const FieldType& field : history_.policy.event_type(history_.deed(opener).event).fields) {
    if (field.base != FieldType::Base::id) continue;
    const FieldType* shared = history_.policy.event_type(history_.deed(deed).event).field(field.name);
    if (shared != nullptr && id_of(history_, opener, field) != id_of(history_, deed, *shared)) return false;
  }
  return true;
}

bool Instances::meets(const Promise& promise, int deed, int opener) const {
  const bool listed = contains(promise.met_by, history_.deed(deed).event) ||
                      (history_.enters_closed(deed) && contains(promise.met_by, standard_event("closed")));
  return listed && holds_of_event(promise.with, history_, deed) && same_subject(opener, deed);
}

// Does the event's `promise` field mean this one? An unqualified name means the stage in which it was recorded, else the kind.
bool Instances::names(const Instance& instance, int deed) const {
  const std::string wanted = history_.deed(deed).written->text("promise");
  const Promise& promise = *instance.promise;
  if (wanted == promise.stage + "." + promise.name) return true;
  if (wanted != promise.name) return false;
  return instance.visit < 0 || history_.deed(deed).visit == instance.visit;
}

bool Instances::held_by(const Instance& instance, int deed, int opener) const {
  const Deed& each = history_.deed(deed);
  if (!contains(instance.promise->held_by, each.event) || each.written == nullptr) return false;
  if (each.written->field("promise") != nullptr) return names(instance, deed);
  return same_subject(opener, deed);
}

bool Instances::waived(const Instance& instance, int deed) const {
  const Deed& each = history_.deed(deed);
  return each.event == standard_event("waived") && each.written != nullptr && names(instance, deed);
}

void Instances::breach(std::string code, int deed, const Promise& promise, std::string message) {
  timeline_.breaches.push_back({std::move(code), history_.deed(deed).date, deed, &promise, std::move(message), {}, promise.clause});
}

// Most deeds have nothing to do with a promise.
bool Instances::is_touched_by(const Promise& promise, int deed) const {
  return promise.touched_by[static_cast<std::size_t>(history_.deed(deed).event)] || history_.enters_closed(deed);
}

// What one event does to the last instance, which is owed; true when nothing more can happen to it.
bool Instances::step(std::vector<Instance>& all, int deed, const Scope& scope, int opener) {
  Instance& instance = all.back();
  const Promise& promise = *instance.promise;
  if (waived(instance, deed)) {
    instance.state = State::waived;
    instance.ended = history_.deed(deed).date;
    instance.ended_by = deed;
    instance.reason = history_.deed(deed).written->text("reason");
    return true;
  }
  if (meets(promise, deed, opener)) {
    instance.met_by = deed;
    instance.met = history_.deed(deed).date;
    if (promise.due != Promise::Due::every) return true;
    // The next link of the chain counts from the day on which this one was kept (R15).
    std::string subject = instance.subject;
    add(all, promise, scope, {start_of(history_, deed), deed, false}).subject = std::move(subject);
    return false;
  }
  if (held_by(instance, deed, opener)) take_hold(all, deed);
  return false;
}

// Adds the instance that this opening begins, and those that it becomes: the links of a chain, what is left of a late hold.
void Instances::run(std::vector<Instance>& all, const Promise& promise, const Scope& scope, const Occurrence& opening) {
  const int opened_by = add(all, promise, scope, opening).opened_by;
  const int opener = opening.by_date ? -1 : opening.deed;
  bool over = false;
  const std::vector<End> own = own_ends(promise, scope, opening);
  Stretches stretches(history_, promise.ends_with_scope ? scope.ends : own, opened_by);
  while (const auto stretch = stretches.next()) {
    for (int deed = stretch->from; deed <= stretch->upto && !over; ++deed) {
      over = is_touched_by(promise, deed) && step(all, deed, scope, opener);
    }
    if (over || stretch->end == nullptr) return;
    Instance& instance = all.back();
    const bool late = instance.due && stretch->end->date > *instance.due;
    if (stretch->end->again >= 0 && !late) continue;  // cancelled at closing, open again with its old date (R18)
    instance.ended = stretch->end->date;
    instance.ended_by = stretch->end->deed;
    instance.reason = reason_of(*stretch->end);
    return;
  }
}

}  // namespace plaint
