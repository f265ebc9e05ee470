#include "commands/load.h"

#include <algorithm>

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
        overlay == each.policy || std::find(each.also.begin(), each.also.end(), overlay) != each.also.end();
    if (!there) each.also.push_back(overlay);
  }
}

void find_policies(LoadedWorkspace& loaded, CaseOnDay& each) {
  each.policy = loaded.policies.find(each.file->policy, each.diagnostics);
  for (const Pin& pin : each.file->also) {
    if (const LoadedPolicy* further = loaded.policies.find(pin, each.diagnostics)) each.also.push_back(further);
  }
  add_overlays(loaded, each);
}

// The same where all of them were needed before; false: one was not, and nothing is changed.
bool has_policies_ready(const LoadedWorkspace& loaded, CaseOnDay& each) {
  std::vector<const LoadedPolicy*> also;
  for (const Pin& pin : each.file->also) also.push_back(loaded.policies.ready(pin));
  const LoadedPolicy* const own = loaded.policies.ready(each.file->policy);
  if (own == nullptr || std::find(also.begin(), also.end(), nullptr) != also.end()) return false;
  each.policy = own;
  each.also = std::move(also);
  add_overlays(loaded, each);
  return true;
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

// Looks at nothing but the file, so that several can be read at the same time.
std::unique_ptr<CaseOnDay> read_case_file(const LoadedWorkspace& loaded, const std::string& path) {
  auto each = std::make_unique<CaseOnDay>();
  each->path = path;
  each->id = case_id_of(path);
  if (const auto source = read_source(loaded.world, path, each->diagnostics)) {
    each->file = yaml::read_case(source, each->diagnostics);
  }
  return each;
}

void look_at_case(LoadedWorkspace& loaded, CaseOnDay& each, Date as_of, Detail detail = Detail::everything) {
  if (!each.file) return;
  find_policies(loaded, each);
  if (each.policy != nullptr) replay_case(loaded, each, as_of, detail);
}

// A case that waits for its turn.
struct WaitingCase {
  std::unique_ptr<CaseOnDay> each;
  bool looked_at = false;
  Afterwards afterwards;
};

// Every case on its way through the threads. A job is some cases, so that handing them over costs next to nothing.
//
// make() runs on any thread. It reads the workspace, which nobody changes meanwhile: the only thing that grows on the way are the
// policies and the diagnostics of their files. A case whose policies are all known is looked at in make(); the others are left to
// use(), which runs on the thread of the command alone, in the order of the paths. So policies are read, and their mistakes
// told, in that order, whichever thread was how fast.
void each_case_in_turn(LoadedWorkspace& loaded, Date as_of, Detail detail, const std::function<void(WaitingCase&)>& look,
                       const std::function<void(WaitingCase&)>& use) {
  constexpr std::size_t cases_in_job = 16;
  const std::vector<std::string>& paths = loaded.case_paths;
  const std::size_t jobs = (paths.size() + cases_in_job - 1) / cases_in_job;
  std::vector<std::vector<WaitingCase>> waiting(std::min(jobs, most_ahead));
  const auto make = [&](std::size_t job) {
    const std::size_t first = job * cases_in_job;
    std::vector<WaitingCase>& cases = waiting[job % most_ahead];
    cases.resize(std::min(cases_in_job, paths.size() - first));
    for (std::size_t at = 0; at < cases.size(); ++at) {
      WaitingCase& each = cases[at];
      each.each = read_case_file(loaded, paths[first + at]);
      if (each.each->file && !has_policies_ready(loaded, *each.each)) continue;
      if (each.each->file) replay_case(loaded, *each.each, as_of, detail);
      each.looked_at = true;
      look(each);
    }
  };
  loaded.world.do_in_turn(jobs, make, [&](std::size_t job) {
    for (WaitingCase& each : waiting[job % most_ahead]) {
      if (!each.looked_at) {
        look_at_case(loaded, *each.each, as_of, detail);
        look(each);
      }
      use(each);
    }
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
  auto each = std::make_unique<CaseOnDay>();
  each->path = path;
  each->id = case_id_of(path);
  each->file = yaml::read_case(std::make_shared<const Source>(Source{path, std::move(text)}), each->diagnostics);
  look_at_case(loaded, *each, as_of);
  return each;
}

void for_each_case(LoadedWorkspace& loaded, Date as_of, const std::function<void(const CaseOnDay&)>& visit, Detail detail) {
  const auto keep = [](WaitingCase&) {};
  each_case_in_turn(loaded, as_of, detail, keep, [&](WaitingCase& waiting) {
    visit(*waiting.each);
    waiting.each.reset();
  });
}

void look_at_each_case(LoadedWorkspace& loaded, Date as_of, const std::function<Afterwards(const CaseOnDay&)>& look,
                       Detail detail) {
  const auto look_and_drop = [&](WaitingCase& waiting) {
    waiting.afterwards = look(*waiting.each);
    waiting.each.reset();
  };
  each_case_in_turn(loaded, as_of, detail, look_and_drop, [](const WaitingCase& waiting) {
    if (waiting.afterwards) waiting.afterwards();
  });
}

}  // namespace plaint
