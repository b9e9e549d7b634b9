// SPDX-License-Identifier: BSL-1.0
// Measures many people with one target on one thread: random people like the one of a task, seeded.
//
//   bench_cohort TASK.json PEOPLE
#include <algorithm>
#include <iostream>
#include <map>
#include <numeric>

#include "instance.hpp"
#include "measure.hpp"
#include "seeded_people.hpp"

namespace {

using namespace loopbaan;

constexpr std::uint64_t seed = 1;

double sum(const std::vector<double>& values) { return std::accumulate(values.begin(), values.end(), 0.0); }

/// The seconds of each person, asked in turn of a planner that is compiled and has answered nobody.
std::vector<double> ask_all(const bench::instance& task, const std::vector<ranks>& people,
                            std::map<std::string, std::size_t>& statuses) {
  const planner fresh{task.fw, task.target};
  (void)fresh.find({.levels = bench::master_of(task.fw)});
  statuses.clear();
  std::vector<double> seconds;
  for (const auto& levels : people) {
    plan_status status{};
    seconds.push_back(bench::seconds_of([&] { status = fresh.find({.levels = levels}).status; }));
    ++statuses[std::string{name(status)}];
  }
  return seconds;
}

}  // namespace

int main(int count, char** words) try {
  if (count != 3) throw std::runtime_error{"usage: bench_cohort TASK.json PEOPLE"};
  const auto task = bench::read_instance(words[1]);
  bench::dice chance{seed};
  const auto people = bench::people_like(task.start, std::stoul(words[2]), chance);

  std::map<std::string, std::size_t> statuses;
  std::vector<std::vector<double>> runs;
  std::vector<double> totals;
  while (bench::once_more(totals, 3, 9, 10.0)) {
    runs.push_back(ask_all(task, people, statuses));
    totals.push_back(sum(runs.back()));
  }
  const auto& typical = *std::ranges::find(runs, bench::quantile(totals, 0.5), sum);
  std::vector<double> means = totals;
  for (double& each : means) each /= static_cast<double>(people.size());
  std::cout << nlohmann::json{{"people", people.size()},
                              {"seed", seed},
                              {"statuses", statuses},
                              {"mean", bench::summary(means)},
                              {"p50", bench::quantile(typical, 0.5)},
                              {"p90", bench::quantile(typical, 0.9)},
                              {"p99", bench::quantile(typical, 0.99)},
                              {"max", bench::quantile(typical, 1)}}
            << '\n';
} catch (const std::exception& wrong) {
  std::cerr << wrong.what() << '\n';
  return 1;
}
