#include "base/contains.h"
#include "commands/load.h"

#include <algorithm>
#include <span>
#include <utility>

#include "casefile/check.h"
#include "commands/find_case.h"
#include "commands/source_file.h"
#include "yaml/case_reader.h"

namespace plaint {

namespace {

void add_overlays(const LoadedWorkspace& loaded, CaseOnDay& each) {
  for (const LoadedPolicy* overlay : loaded.overlays) {
    if (each.file->received.date < overlay->policy.in_force) continue;  // received before that law or code was there
    const bool there =
        overlay == each.policy || contains(each.also, overlay);
    if (!there) each.also.push_back(overlay);
  }
}

// With the policies that `find` gives for its pins; false: it gives not all of them, and those are left out.
template <class Find>
bool take_policies(const LoadedWorkspace& loaded, CaseOnDay& each, Find find) {
  bool all = true;
  const auto take = [&](const Pin& pin) {
    const LoadedPolicy* found = find(pin);
    all = all && found != nullptr;
    return found;
  };
  each.also.clear();
  each.policy = take(each.file->policy);
  for (const Pin& pin : each.file->also) {
    if (const LoadedPolicy* further = take(pin)) each.also.push_back(further);
  }
  add_overlays(loaded, each);
  return all;
}

// An event that the case's own policy does not know, and a further one does (R30), is no mistake.
bool is_of_further(const Diagnostic& told, const CaseFile& casefile, const std::vector<const Policy*>& further) {
  if (told.code != "unknown-event") return false;
  for (const CaseEvent& event : casefile.events) {
    if (event.place.line != told.line || event.place.column != told.column) continue;
    return std::any_of(further.begin(), further.end(), [&](const Policy* policy) { return policy->event(event.name) != no_event; });
  }
  return false;
}

void add_mistakes(CaseOnDay& each, const std::vector<const Policy*>& further) {
  for (const Diagnostic& told : each.timeline->diagnostics.all()) {
    if (!is_of_further(told, *each.file, further)) each.diagnostics.add(told.severity, told.code, {}, told.message) = told;
  }
}

void replay_case(const LoadedWorkspace& loaded, CaseOnDay& each, Date as_of, Detail detail) {
  std::vector<const Policy*> further;
  for (const LoadedPolicy* overlay : each.also) further.push_back(&overlay->policy);
  // Without plaint.yaml nobody is known, and everybody would be told as unknown.
  if (loaded.whole) check_case(*each.file, each.policy->policy, further, loaded.workspace.staff, each.diagnostics);
  each.timeline = replay(*each.file, each.policy->policy, each.policy->setting, as_of, detail);
  add_mistakes(each, further);
  for (const LoadedPolicy* overlay : each.also) {
    Timeline timeline = replay_overlay(*each.file, overlay->policy, overlay->setting, as_of, detail);
    each.diagnostics.add_all(timeline.diagnostics);
    if (timeline.begun) each.overlays.push_back(std::move(timeline));
  }
}

// Looks at nothing but this text, so that several cases can be read at the same time.
std::unique_ptr<CaseOnDay> read_case_text(const std::string& path, Result<std::string> text) {
  auto each = std::make_unique<CaseOnDay>();
  each->path = path;
  each->id = case_id_of(path);
  if (const auto source = source_of(path, std::move(text), each->diagnostics)) each->file = yaml::read_case(source, each->diagnostics);
  return each;
}

std::unique_ptr<CaseOnDay> read_case_file(const LoadedWorkspace& loaded, const std::string& path) {
  return read_case_text(path, loaded.world.read_file(path, largest_file));
}

void look_at_case(LoadedWorkspace& loaded, CaseOnDay& each, Date as_of, Detail detail = Detail::everything) {
  if (!each.file) return;
  take_policies(loaded, each, [&](const Pin& pin) { return loaded.policies.find(pin, each.diagnostics); });
  if (each.policy != nullptr) replay_case(loaded, each, as_of, detail);
}

// A policy that was found ahead of its turn.
struct Ahead {
  Pin pin;
  const LoadedPolicy* policy = nullptr;
};

// A case that waits for its turn.
struct WaitingCase {
  std::unique_ptr<CaseOnDay> each;
  bool looked_at = false;
  std::vector<Ahead> ahead;  // with which policies, where they were not used before
  Afterwards afterwards;
};

// What is done with each case: look() on any thread, then use() on the thread of the command, in the order of the paths.
struct OnTheWay {
  Date as_of;
  Detail detail;
  std::function<void(WaitingCase&)> look;
  std::function<void(WaitingCase&)> use;
};

void replay_waiting(const LoadedWorkspace& loaded, const OnTheWay& way, WaitingCase& waiting) {
  if (waiting.each->file) replay_case(loaded, *waiting.each, way.as_of, way.detail);
  waiting.looked_at = true;
  way.look(waiting);
}

// On any thread. A case of which a policy cannot be had now, for another thread is reading it, is left for its turn.
void look_ahead(LoadedWorkspace& loaded, const OnTheWay& way, WaitingCase& waiting) {
  const auto find = [&](const Pin& pin) {
    const LoadedPolicy* const ready = loaded.policies.ready(pin);
    return ready != nullptr ? ready : waiting.ahead.emplace_back(Ahead{{pin.id, pin.version, {}}, loaded.policies.ahead(pin)}).policy;
  };
  if (!waiting.each->file || take_policies(loaded, *waiting.each, find)) replay_waiting(loaded, way, waiting);
}

// Tells what is wrong with the policies; true: they are those with which the case was looked at.
bool keeps_policies(LoadedWorkspace& loaded, const WaitingCase& waiting) {
  return std::all_of(waiting.ahead.begin(), waiting.ahead.end(), [&](const Ahead& each) {
    Diagnostics ignored;  // told when the case is looked at again
    return loaded.policies.find(each.pin, ignored) == each.policy;
  });
}

void use_case(LoadedWorkspace& loaded, const OnTheWay& way, const std::string& path, WaitingCase& waiting) {
  if (waiting.looked_at && !keeps_policies(loaded, waiting)) {
    waiting.each = read_case_file(loaded, path);
    waiting.looked_at = false;
  }
  if (!waiting.looked_at) {
    look_at_case(loaded, *waiting.each, way.as_of, way.detail);
    way.look(waiting);
  }
  way.use(waiting);
}

// Every case on its way through the threads. A job is some cases, so that handing them over costs next to nothing, and not many, so
// that ten cases are work for two threads. Its files are all read before the first is looked at: the kernel's work in one go, and ours
// in one go, take a twentieth less than both by turns. Until a policy is used for the first time it is only ahead(): so the mistakes of
// policies are told in the order of the paths, whichever thread was how fast.
void each_case_in_turn(LoadedWorkspace& loaded, const OnTheWay& way) {
  const std::vector<std::string>& paths = loaded.case_paths;
  const std::size_t cases_in_job = std::clamp<std::size_t>(paths.size() / 64, 8, 16);
  const std::size_t jobs = (paths.size() + cases_in_job - 1) / cases_in_job;
  std::vector<std::vector<WaitingCase>> waiting(std::min(jobs, most_ahead));
  loaded.policies.list();
  const auto make = [&](std::size_t job) {
    const std::size_t first = job * cases_in_job;
    const std::span<const std::string> files(paths.data() + first, std::min(cases_in_job, paths.size() - first));
    std::vector<Result<std::string>> texts = loaded.world.read_files(files, largest_file);
    std::vector<WaitingCase>& cases = waiting[job % most_ahead];
    cases.resize(files.size());
    for (std::size_t at = 0; at < files.size(); ++at) {
      cases[at].each = read_case_text(files[at], std::move(texts[at]));
      look_ahead(loaded, way, cases[at]);
    }
  };
  loaded.world.do_in_turn(jobs, make, [&](std::size_t job) {
    const std::string* path = paths.data() + job * cases_in_job;
    for (WaitingCase& each : waiting[job % most_ahead]) use_case(loaded, way, *path++, each);
    waiting[job % most_ahead].clear();
  });
}

}  // namespace

std::unique_ptr<const CaseOnDay> load_case(LoadedWorkspace& loaded, const std::string& path, Date as_of) {
  auto each = read_case_file(loaded, path);
  look_at_case(loaded, *each, as_of);
  return each;
}

std::unique_ptr<const CaseOnDay> look_at_text(LoadedWorkspace& loaded, const std::string& path, std::string text, Date as_of) {
  auto each = read_case_text(path, std::move(text));
  look_at_case(loaded, *each, as_of);
  return each;
}

void for_each_case(LoadedWorkspace& loaded, Date as_of, const std::function<void(const CaseOnDay&)>& visit, Detail detail) {
  each_case_in_turn(loaded, {as_of, detail, [](WaitingCase&) {},
                             [&](WaitingCase& waiting) {
                               visit(*waiting.each);
                               waiting.each.reset();
                             }});
}

void look_at_each_case(LoadedWorkspace& loaded, Date as_of, const std::function<Afterwards(const CaseOnDay&)>& look,
                       Detail detail) {
  const auto look_and_drop = [&](WaitingCase& waiting) {
    waiting.afterwards = look(*waiting.each);
    waiting.each.reset();
  };
  each_case_in_turn(loaded, {as_of, detail, look_and_drop, [](const WaitingCase& waiting) {
                               if (waiting.afterwards) waiting.afterwards();
                             }});
}

}  // namespace plaint
