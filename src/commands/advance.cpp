#include "commands/advance.h"


#include "base/contains.h"
#include "base/text.h"
#include "commands/ask.h"
#include "commands/logbook.h"
#include "report/table.h"

namespace plaint {

namespace {

// A way out of the stage in which the case is.
struct Way {
  std::string event;
  std::string to;
  std::string title;  // of the stage
  const NextEvent* next = nullptr;

  bool open() const { return next->refused.empty(); }
};

// What ends a case without going on with it is recorded by its own name.
bool goes_on(const std::string& event) { return event != "withdrawn" && event != "refused" && event != "diverted"; }

std::vector<Way> ways_of(const Timeline& timeline) {
  std::vector<Way> ways;
  for (const NextEvent& next : timeline.next) {
    const std::string& event = timeline.policy->event_type(next.event).name;
    if (next.to.empty() || !goes_on(event)) continue;
    const Stage* stage = timeline.now().kind->stage(next.to);
    ways.push_back({event, next.to, stage == nullptr ? title_of_name(next.to) : stage->title, &next});
  }
  return ways;
}

// The stages of this beginning, or all ways when none is asked for.
Result<std::vector<Way>> ways_to(const std::vector<Way>& ways, const std::string& typed) {
  if (typed.empty()) return ways;
  std::vector<std::string> stages, begun;
  for (const Way& way : ways) {
    if (!contains(stages, way.to)) stages.push_back(way.to);
  }
  for (const std::string& stage : stages) {
    if (stage.starts_with(typed)) begun.push_back(stage);
  }
  if (contains(begun, typed)) begun = {typed};
  if (begun.size() > 1) return Problem{"--to '" + shown(typed) + "' may be " + join_or(begun), "type more of it"};
  if (begun.empty()) {
    const std::string near = did_you_mean(typed, stages);
    return Problem{"no way leads from here to '" + shown(typed) + "'", near.empty() ? "from here: " + join_or(stages) : near};
  }
  std::vector<Way> wanted;
  for (const Way& way : ways) {
    if (way.to == begun.front()) wanted.push_back(way);
  }
  return wanted;
}

std::string listed(const std::vector<Way>& ways) {
  std::vector<Cells> rows;
  for (const Way& way : ways) {
    const std::string clause = shown(to_string(way.next->clause));
    rows.push_back({way.event, "to " + shown(way.title), way.open() ? "open now" : shown(way.next->refused.front()), clause});
    for (std::size_t at = 1; at < way.next->refused.size(); ++at) rows.push_back({"", "", shown(way.next->refused[at]), ""});
  }
  return aligned(rows, "  ");
}

std::optional<std::string> ask_which(World& world, const std::vector<Way>& ways) {
  Question question;
  question.text = "By which event";
  for (const Way& way : ways) question.choices.push_back({way.event, "to " + way.title});
  return Interview(world, true).ask(question);
}

int record_it(World& world, const CommonOptions& common, const AdvanceOptions& options, const Logbook& book,
              const std::string& event) {
  RecordOptions record_options = options.record;
  record_options.which = book.path;
  record_options.event = event;
  record_options.here = book.loaded().here;
  return record(world, common, record_options);
}

}  // namespace

int advance(World& world, const CommonOptions& common, const AdvanceOptions& options) {
  const OpenedLogbook opened = open_logbook(world, common, options.record.which);
  if (opened.book == nullptr) return opened.status;
  const Logbook& book = *opened.book;
  if (book.is_diary()) return say(world, {"the organisation has no stages", "plaint record organisation EVENT"}, exit_usage);
  const Timeline& timeline = *book.timelines.front();
  const Result<std::vector<Way>> ways = ways_to(ways_of(timeline), options.to);
  if (!ways) return say(world, ways.problem(), exit_usage);
  if (ways->empty()) {
    return say(world, {book.id + ": no stage comes after " + timeline.now().stage->title, "plaint next " + book.id + " lists what may be recorded"},
               exit_problems);
  }
  if (ways->size() == 1) return record_it(world, common, options, book, ways->front().event);
  const std::string where = book.id + "  " + shown(timeline.now().stage->title) + "\n\n" + listed(*ways);
  const bool may_ask = Interview(world, !options.record.no_input).may_ask();
  (may_ask ? world.out : world.err) << where << '\n';
  if (may_ask) {
    const std::optional<std::string> event = ask_which(world, *ways);
    if (!event) return say(world, {"stopped: nothing is recorded", {}}, exit_problems);
    return record_it(world, common, options, book, *event);
  }
  return say(world, {"several ways lead on from here", options.to.empty() ? "name one with --to, or type plaint record " + book.id + " EVENT"
                                                                         : "type plaint record " + book.id + " EVENT"},
             exit_usage);
}

}  // namespace plaint
