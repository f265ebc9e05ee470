// The inner loops of a list, each alone: what one case, one policy, one calendar or one count takes, as the mean over
// those of a workspace. Google Benchmark repeats and times; `run` prints the figures. usage: plaint_bench FOLDER
// [--benchmark_...]
#include <benchmark/benchmark.h>

#include <cstdint>
#include <iostream>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "calendar/count.h"
#include "casefile/check.h"
#include "commands/load.h"
#include "commands/source_file.h"
#include "report/due_rows.h"
#include "timeline/timeline.h"
#include "world/real_world.h"
#include "yaml/calendar_reader.h"
#include "yaml/case_reader.h"
#include "yaml/plain_reader.h"
#include "yaml/policy_reader.h"
#include "yaml/tree.h"

namespace plaint {

namespace {

using Sources = std::vector<std::shared_ptr<const Source>>;

// Everything that the loops are given; each then does one step of the way alone.
struct Bench {
  Date as_of;
  std::shared_ptr<LoadedWorkspace> loaded;
  Sources cases, policies, calendars;
  std::vector<std::unique_ptr<const CaseOnDay>> on_day;  // those that could be read, under their policies
  std::vector<CalendarData> calendar_data;
  std::vector<int> working_days = {1, 3, 10, 15, 20, 28, 40, 90};
};

Sources sources(const World& world, const std::vector<std::string>& paths) {
  Sources found;
  Diagnostics told;
  for (const std::string& path : paths) {
    if (auto source = read_source(world, path, told)) found.push_back(std::move(source));
  }
  return found;
}

std::vector<std::string> policy_files(const World& world) {
  std::vector<std::string> paths = *world.list_files("policies");
  std::erase_if(paths, [](const std::string& path) { return path.ends_with(".scenarios.yaml"); });
  return paths;
}

Bench read_bench(World& world, Date as_of) {
  Result<std::shared_ptr<LoadedWorkspace>> loaded = load_workspace(world, as_of);
  Bench bench;
  bench.as_of = as_of;
  bench.loaded = std::move(*loaded);
  bench.cases = sources(world, bench.loaded->case_paths);
  bench.policies = sources(world, policy_files(world));
  bench.calendars = sources(world, *world.list_files(std::string(calendars_folder)));
  bench.calendar_data = {bench.loaded->calendars.own().data()};
  for (const std::string& path : bench.loaded->case_paths) {
    auto each = load_case(*bench.loaded, path, as_of);
    if (each->timeline) bench.on_day.push_back(std::move(each));
  }
  return bench;
}

// One benchmark: `work` on every one of `things`; the time is that of one of them.
template <class Things, class Work>
void add(const std::string& name, const Things& things, Work work) {
  benchmark::RegisterBenchmark(name.c_str(), [&things, work](benchmark::State& state) {
    for (const auto& each : things) {
      if (!work(each)) return state.SkipWithError("declined");
    }
    for (auto _ : state) {
      for (const auto& each : things) benchmark::DoNotOptimize(work(each));
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(things.size()));
  });
}

void add_readers(const Bench& bench) {
  for (const auto& [what, sources] : {std::pair{"case", &bench.cases}, {"policy", &bench.policies}}) {
    add(std::string("read_plain, a ") + what, *sources,
        [](const auto& source) { return yaml::read_plain(*source).has_value(); });
    add(std::string("parse_any, a ") + what, *sources, [](const auto& source) {
      Diagnostics told;
      return yaml::parse_any(*source, told).has_value();
    });
  }
  add("read_case", bench.cases, [](const auto& source) {
    Diagnostics told;
    return yaml::read_case(source, told).has_value();
  });
  add("read_policy", bench.policies, [](const auto& source) {
    Diagnostics told;
    return read_policy(source, told).has_value();
  });
  add("read_calendar", bench.calendars, [](const auto& source) {
    Diagnostics told;
    return yaml::read_calendar(*source, told).has_value();
  });
}

void add_engine(const Bench& bench) {
  add("check_case", bench.on_day, [&bench](const auto& each) {
    Diagnostics told;
    check_case(*each->file, each->policy->policy, {}, bench.loaded->workspace.staff, told);
    return true;
  });
  for (const auto& [what, detail] :
       {std::pair{"replay, owed", Detail::owed}, {"replay, dates", Detail::dates}, {"replay, everything", Detail::everything}}) {
    add(what, bench.on_day, [&bench, detail](const auto& each) {
      return replay(*each->file, each->policy->policy, each->policy->setting, bench.as_of, detail).begun;
    });
  }
  add("due_rows", bench.on_day, [](const auto& each) {
    benchmark::DoNotOptimize(due_rows(*each->timeline));
    return true;
  });
}

void add_calendar(const Bench& bench) {
  const Calendar& calendar = bench.loaded->calendars.own();
  const DayCalendar& days = calendar.days("", "");
  add("building the calendar", bench.calendar_data,
      [](const CalendarData& data) { return Calendar(data).first_year() > 0; });
  add("adding working days", bench.working_days, [&](int n) { return days.add_open(bench.as_of, n) > bench.as_of; });
  add("working days between", bench.working_days,
      [&](int n) { return days.open_between(bench.as_of, bench.as_of + Days(2 * n)) >= 0; });
  add("counting a deadline", bench.working_days, [&](int n) {
    const Span span{Unit::working_days, n, {}, false};
    return count(calendar, span, {bench.as_of, {}, true}, {}).due > bench.as_of;
  });
}

}  // namespace

}  // namespace plaint

int main(int count, char** words) {
  using namespace plaint;
  benchmark::Initialize(&count, words);
  if (count != 2) return 2;
  World world = real_world(std::cout, std::cerr);
  if (!world.enter_folder(words[1])) return 2;
  const Bench bench = read_bench(world, make_date(2026, 3, 20));
  add_readers(bench);
  add_engine(bench);
  add_calendar(bench);
  benchmark::RunSpecifiedBenchmarks();
}
