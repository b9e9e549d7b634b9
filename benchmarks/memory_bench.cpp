// SPDX-License-Identifier: BSL-1.0
// Measures the memory of this process, as Linux reports it: what a cohort holds, and what answers leave behind.
//
//   bench_memory PEOPLE ANSWERS
#include <malloc.h>

#include <iostream>

#include "measure.hpp"
#include "seeded_people.hpp"

namespace {

using namespace loopbaan;
using bench::resident;

constexpr std::size_t competences = 64;
constexpr std::size_t levels = 5;

/// 64 competences of five levels, and nothing else.
framework plain_framework() {
  framework_draft draft{.id = "plain", .version = "1", .scales = {{.id = "scale", .levels = {}}}};
  for (std::size_t i = 1; i <= levels; ++i) draft.scales[0].levels.push_back({"l" + std::to_string(i), "level"});
  for (std::size_t i = 0; i < competences; ++i)
    draft.competences.push_back({.id = "c" + std::to_string(i), .title = "competence", .scale = "scale"});
  return framework::build(std::move(draft)).value();
}

nlohmann::json cohort_memory(std::size_t count) {
  const auto on = plain_framework();
  bench::dice chance{1};
  const auto before = resident("VmRSS");
  std::vector<person_draft> drafts;
  drafts.reserve(count);
  for (std::size_t i = 0; i < count; ++i) {
    drafts.push_back({.id = "p" + std::to_string(i)});
    for (const auto competence : on.competences().indices())
      drafts.back().levels[competence] = make_rank(chance.roll(levels + 1));
  }
  const auto people = cohort::build(on, std::move(drafts)).value();
  malloc_trim(0);  // what the drafts took is free again, and not the cohort's
  const auto held = resident("VmRSS") - before;
  const auto raw = people.levels().size_bytes();
  return {{"people", people.size()},
          {"bytes", held},
          {"raw_bytes", raw},
          {"ratio", static_cast<double>(held) / static_cast<double>(raw)}};
}

/// Answers about distinct people, each dropped at once; the first tenth warms the allocator up.
nlohmann::json answers_memory(std::size_t count) {
  const auto on = dutch_framework();
  const auto last = phase_index{static_cast<std::uint32_t>(on.phases().size() - 1)};
  const planner asked{on, *on.exit_of(last)};
  bench::dice chance{1};
  std::size_t warm = 0;
  for (std::size_t i = 0; i < count; ++i) {
    if (i == count / 10) warm = resident("VmHWM");
    const auto people = cohort::build(on, {bench::someone_in(on, last, i, chance)}).value();
    (void)asked.find(people[0].stands());
  }
  const auto peak = resident("VmHWM");
  return {{"answers", count}, {"peak_after_a_tenth", warm}, {"peak", peak}, {"growth", peak - warm}};
}

}  // namespace

int main(int count, char** words) try {
  if (count != 3) throw std::runtime_error{"usage: bench_memory PEOPLE ANSWERS"};
  // The answers come first: the peak of a process never falls.
  const auto answers = answers_memory(std::stoul(words[2]));
  std::cout << nlohmann::json{{"answers", answers}, {"cohort", cohort_memory(std::stoul(words[1]))}} << '\n';
} catch (const std::exception& wrong) {
  std::cerr << wrong.what() << '\n';
  return 1;
}
