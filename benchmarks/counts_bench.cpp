// SPDX-License-Identifier: BSL-1.0
// Counts a cohort against several profiles in one pass, beside a plain copy of the same bytes: how much of what the
// machine's memory gives does counting use?
//
//   bench_counts PEOPLE PROFILES GROUPS
#include <cstring>
#include <iostream>

#include "measure.hpp"
#include "seeded_people.hpp"

namespace {

using namespace loopbaan;

constexpr std::size_t competences = 64;
constexpr std::size_t levels = 5;

/// 64 competences of five levels, and profiles that each ask for half of them.
framework with_profiles(std::size_t count, bench::dice& chance) {
  framework_draft draft{.id = "plain", .version = "1", .scales = {{.id = "scale", .levels = {}}}};
  for (std::size_t i = 1; i <= levels; ++i) draft.scales[0].levels.push_back({"l" + std::to_string(i), "level"});
  for (std::size_t i = 0; i < competences; ++i)
    draft.competences.push_back({.id = "c" + std::to_string(i), .title = "competence", .scale = "scale"});
  for (std::size_t p = 0; p < count; ++p) {
    profile made{.id = "p" + std::to_string(p), .title = "profile"};
    for (std::size_t i = p % 2; i < competences; i += 2)
      made.requires_levels.emplace("c" + std::to_string(i), "l" + std::to_string(1 + chance.roll(2)));
    draft.profiles.push_back(std::move(made));
  }
  return framework::build(std::move(draft)).value();
}

cohort people_of(const framework& on, std::size_t count, std::size_t groups, bench::dice& chance) {
  std::vector<person_draft> drafts;
  drafts.reserve(count);
  for (std::size_t i = 0; i < count; ++i) {
    drafts.push_back(
        {.id = "p" + std::to_string(i), .groups = {{"school", "s" + std::to_string(chance.roll(groups))}}});
    for (const auto competence : on.competences().indices())
      if (chance.roll(20) != 0) drafts.back().levels[competence] = make_rank(chance.roll(levels + 1));
  }
  return cohort::build(on, std::move(drafts)).value();
}

}  // namespace

int main(int count, char** words) try {
  if (count != 4) throw std::runtime_error{"usage: bench_counts PEOPLE PROFILES GROUPS"};
  bench::dice chance{1};
  const framework on = with_profiles(std::stoul(words[2]), chance);
  const cohort people = people_of(on, std::stoul(words[1]), std::stoul(words[3]), chance);
  std::vector<profile_index> targets;
  for (const profile_index each : on.profiles().indices()) targets.push_back(each);
  const auto bytes = people.levels().size_bytes();
  std::vector<std::byte> copy(bytes);
  std::vector<double> copying;
  std::vector<double> counting;
  std::size_t met = 0;
  while (bench::once_more(counting, 7, 101, 10)) {
    copying.push_back(bench::seconds_of([&] { std::memcpy(copy.data(), people.levels().data(), bytes); }));
    counting.push_back(bench::seconds_of([&] { met += count_coverages(people, targets, "school").size(); }));
  }
  if (met == 0 || copy[bytes / 2] == std::byte{77}) throw std::runtime_error{"nothing was counted"};
  // A copy reads and writes each byte; counting reads it.
  const double read_by_copy = bench::quantile(copying, 0.5) / 2;
  std::cout << nlohmann::json{{"people", people.size()},
                              {"profiles", targets.size()},
                              {"bytes", bytes},
                              {"copy", bench::summary(copying)},
                              {"count", bench::summary(counting)},
                              {"share_of_bandwidth", read_by_copy / bench::quantile(counting, 0.5)}}
            << '\n';
} catch (const std::exception& wrong) {
  std::cerr << wrong.what() << '\n';
  return 1;
}
