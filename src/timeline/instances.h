// The second pass of replay(): every time that every promise is owed, with its due date, what kept, held or ended it, and
// its state (R4 to R18, R23 to R25).
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "timeline/conditions.h"
#include "timeline/history.h"
#include "timeline/moments.h"

namespace plaint {

class Instances {
 public:
  explicit Instances(History& history);

  // Works out all promises of the case, or of the organisation, into the timeline, or those that are due, if it asks for no
  // more; irregular holds become breaches.
  void work_out();

 private:
  // A deed (or a day) with which a promise stops being owed, and the deed with which it is owed again (R18).
  struct End {
    int deed = -1;   // -1: by date
    int again = -1;  // -1: never
    Date date;
    const Moment* moment = nullptr;    // what of `until` came ...
    const Moments* moments = nullptr;  // ... or all of it; neither: the deed's name says enough
  };
  // Where promises are owed: one stay in a stage, or the whole case.
  struct Scope {
    const std::vector<Promise>* promises = nullptr;
    int visit = -1;
    int from = 0;  // deeds
    int upto = 0;
    const Kind* kind = nullptr;
    int reclassified_by = -1;     // the deed that made it another kind (R27)
    std::vector<End> ends = {};   // of the scope itself, in order
    std::size_t first_place = 0;  // in `worked_`, of the first of the promises; the others follow in order
  };
  // One promise in one scope. It is worked out when its turn comes, straight into the timeline; or before, when a date is counted
  // from its due date: then its instances wait here for their turn.
  struct Worked {
    enum class Is { not_yet, in_work, early, in_timeline };
    Is is = Is::not_yet;
    std::vector<Instance> early;
    std::size_t first = 0;  // in the timeline
    std::size_t count = 0;
  };
  // Deeds during which a promise is owed, with what ends it; none: it goes on.
  struct Stretch {
    int from = 0;
    int upto = 0;
    const End* end = nullptr;
  };
  // One stretch after another. The ends must outlive it.
  class Stretches {
   public:
    Stretches(const History& history, const std::vector<End>& ends, int opened_by)
        : history_(history), ends_(ends), from_(opened_by + 1) {}
    std::optional<Stretch> next();

   private:
    const History& history_;
    const std::vector<End>& ends_;
    std::size_t at_ = 0;
    int from_;
    bool over_ = false;
  };
  // One day of a fixed series.
  struct Fixed {
    Date opens;
    std::optional<Date> due;
    std::optional<Date> papers;
    bool provisional = false;
  };

  void find_scopes();
  void add_scope(Scope scope);
  const Scope& scope_of(const Kind& kind) const;
  Worked& worked(const Promise& promise, const Scope& scope);
  void take_turn(const Promise& promise, const Scope& scope);
  bool may_be_due(const Promise& promise, const Scope& scope) const;
  bool is_over(const Promise& promise, const Scope& scope) const;
  bool may_open(const Promise& promise, int deed) const;
  std::span<const Instance> of(const Promise& promise, const Scope& scope);
  void make(std::vector<Instance>& all, const Promise& promise, const Scope& scope);
  void wait(std::vector<Instance>& all, const Promise& promise, const Scope& scope);
  void run(std::vector<Instance>& all, const Promise& promise, const Scope& scope, const Occurrence& opening);
  bool step(std::vector<Instance>& all, int deed, const Scope& scope, int opener);
  std::vector<Fixed> fixed_days(const Promise& promise, const Occurrence& opening);
  void keep_in_series(std::vector<Instance>& all, int deed);
  std::vector<Instance> series(const Promise& promise, const Scope& scope, const Occurrence& opening);
  std::optional<Date> due_of(const std::string& name, const Scope& scope);
  std::optional<Date> due_in(const Scope& scope, std::string_view promise);

  Reach reach(const Promise& promise, const Scope& scope);
  std::vector<End> own_ends(const Promise& promise, const Scope& scope, const Occurrence& opening);
  std::vector<End> stay_ends(const Visit& visit) const;
  std::vector<End> kind_ends(const Kind& kind, int reclassified_by) const;
  End closing(const Visit& visit) const;
  std::optional<End> until_end(const Promise& promise, const Scope& scope, const Occurrence& opening);

  Instance& add(std::vector<Instance>& all, const Promise& promise, const Scope& scope, const Occurrence& opening);
  void set_due(Instance& instance, const Scope& scope, const Occurrence& opening);
  void set_cap(Instance& instance, const Scope& scope);
  void tell_date(Instance& instance, Date told, int deed);

  bool is_touched_by(const Promise& promise, int deed) const;
  bool meets(const Promise& promise, int deed, int opener) const;
  bool held_by(const Instance& instance, int deed, int opener) const;
  bool names(const Instance& instance, int deed) const;
  bool same_subject(int opener, int deed) const;
  std::string subject_of(int deed) const;
  bool waived(const Instance& instance, int deed) const;
  void take_hold(std::vector<Instance>& all, int deed);
  void breach(std::string code, int deed, const Promise& promise, std::string message);
  const std::string& name_of(int deed) const;
  std::string reason_of(const End& end) const;

  void settle(Instance& instance);
  void settle_unmet(Instance& instance);
  void settle_open(Instance& instance);
  Date last_day_soon();
  int since_when_not(const Instance& instance, int at) const;
  int lateness_of(const Instance& instance, Date day) const;

  History& history_;
  Timeline& timeline_;
  bool only_due_;  // what is over, or waits, is left out
  std::vector<PauseDays> pauses_;
  std::vector<PauseDays> no_pauses_;  // the organisation's promises know none
  std::optional<Date> soon_;          // the last day that is due soon, once somebody has asked for it
  std::vector<Scope> scopes_;         // the stays in order, then the kinds in the order of the policy
  std::size_t places_ = 0;            // of promises, in all scopes
  std::vector<Worked> worked_;        // of all scopes, in the order in which the timeline has them
};

// Does the policy ask for it, with the facts as they stand there (R13)?
bool is_asked_for(const Promise& promise, const History& history, const Asked& asked);
bool applies_at(const Instance& instance, const History& history, int at);  // after deed `at`

}  // namespace plaint
