// SPDX-License-Identifier: BSL-1.0
// Measures a nation on the built-in framework: everyone's plan to the end of their own phase, and to full competence.
//
//   bench_nation PEOPLE THREADS
#include <iostream>
#include <map>

#include "measure.hpp"
#include "seeded_people.hpp"

namespace {

using namespace loopbaan;

constexpr std::uint64_t seed = 1;

/// The plans of people to one target on a planner that is not compiled yet; counts their statuses.
double seconds_to(profile_index target, const cohort& people, unsigned threads, nlohmann::json& statuses) {
  std::vector<plan_outcome> plans;
  const double spent = bench::seconds_of([&] { plans = planner{people.fw(), target}.find_all(people, threads); });
  std::map<std::string, std::size_t> counts;
  for (const auto& plan : plans) ++counts[std::string{name(plan.status)}];
  statuses[people.fw().profiles()[target].id] = counts;
  return spent;
}

}  // namespace

int main(int count, char** words) try {
  if (count != 3) throw std::runtime_error{"usage: bench_nation PEOPLE THREADS"};
  const auto threads = static_cast<unsigned>(std::stoul(words[2]));
  const auto on = dutch_framework();
  bench::dice chance{seed};
  const auto everyone = bench::nation(on, std::stoul(words[1]), chance);
  nlohmann::json line{{"people", everyone.size()}, {"threads", threads}, {"seed", seed}};

  std::vector<double> own_phase;
  std::vector<double> to_the_top;
  for (int run = 0; run < 3; ++run) {
    double all_phases = 0;
    for (const auto phase : on.phases().indices())
      if (const auto exit = on.exit_of(phase))
        all_phases += seconds_to(*exit, everyone.in_phase(phase), threads, line["own_phase_statuses"]);
    own_phase.push_back(all_phases);
    const auto last = *on.exit_of({static_cast<std::uint32_t>(on.phases().size() - 1)});
    to_the_top.push_back(seconds_to(last, everyone, threads, line["top_statuses"]));
  }
  line["own_phase"] = bench::summary(own_phase);
  line["top"] = bench::summary(to_the_top);
  std::cout << line << '\n';
} catch (const std::exception& wrong) {
  std::cerr << wrong.what() << '\n';
  return 1;
}
