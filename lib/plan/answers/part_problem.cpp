// SPDX-License-Identifier: BSL-1.0
#include <plan/answers/part_problem.hpp>

#include <algorithm>

namespace loopbaan::detail {

part_problem::part_problem(const question& q) : q_{q} {
  const problem& of = q.compiled.asked;
  asked_.facts = of.facts;
  add_wishes(q.of.levels().required, false);
  required_ = wishes_.size();
  add_wishes(q.of.levels().desired, true);

  // By rising name: steps, "leave it", free actions.
  const auto first_free = std::ranges::lower_bound(of.name, problem::no_name) - of.name.begin();
  const auto steps = static_cast<std::uint32_t>(q.of.on().steps().size());
  for (action a = 0; a < first_free; ++a) add(of.needs[a], of.adds[a], of.name[a], of.waits_for(a));
  for (std::uint32_t i = 0; i < wishes_.size(); ++i) add({}, {&wishes_[i].dealt_with, 1}, steps + i, 0);
  for (auto a = static_cast<action>(first_free); a < of.actions(); ++a)
    add(of.needs[a], of.adds[a], problem::no_name, of.waits_for(a));
  for (const wish& each : wishes_) add({&each.level, 1}, {&each.dealt_with, 1}, problem::no_name, 1);
  asked_.number = of.number;
  if (!asked_.number.empty()) asked_.number.resize(asked_.facts);
  asked_.forget_counts_if_none();
  if (of.exclusive()) {  // steps keep their places, and nothing else excludes
    asked_.excludes = of.excludes;
    while (asked_.excludes.size() < asked_.actions()) asked_.excludes.close_row();
  }
  asked_.index();

  asked_.goal = q.compiled.musts;
  std::ranges::sort(asked_.goal);
  asked_.goal.erase(std::unique(asked_.goal.begin(), asked_.goal.end()), asked_.goal.end());
  for (std::size_t i = 0; i < required_; ++i) asked_.goal.push_back(wishes_[i].dealt_with);
}

/// One for each rank up to those asked for; for desired levels only the ranks above what is required.
void part_problem::add_wishes(const std::vector<attainment>& asked, bool above_required) {
  for (const attainment& each : asked) {
    std::size_t from = 1;
    if (above_required) {
      const auto& required = q_.of.levels().required;
      const auto floor = std::ranges::find(required, each.competence, &attainment::competence);
      if (floor != required.end()) from = number(floor->at) + 1;
    }
    for (std::size_t r = from; r <= number(each.at); ++r)
      wishes_.push_back({q_.compiled.of({each.competence, make_rank(r)}), static_cast<fact>(asked_.facts++)});
  }
}

void part_problem::add(std::span<const fact> needs, std::span<const fact> adds, std::uint32_t name,
                       std::uint32_t waits_for) {
  asked_.needs.items.insert(asked_.needs.items.end(), needs.begin(), needs.end());
  asked_.needs.close_row();
  asked_.adds.items.insert(asked_.adds.items.end(), adds.begin(), adds.end());
  asked_.adds.close_row();
  asked_.name.push_back(name);
  asked_.enough.push_back(waits_for);
}

std::vector<bool> part_problem::gone() const {
  std::vector<bool> found(asked_.actions());
  for (action a = 0; a < q_.gone.size() && q_.compiled.asked.name[a] != problem::no_name; ++a) found[a] = q_.gone[a];
  return found;
}

std::vector<std::int64_t> part_problem::ones(std::size_t from, std::size_t to) const {
  std::vector<std::int64_t> costs(asked_.actions());
  if (from == to) return costs;
  const auto first = *asked_.find(static_cast<std::uint32_t>(q_.of.on().steps().size()));
  for (std::size_t i = from; i < to; ++i) costs[first + i] = 1;
  return costs;
}

void part_problem::go_for_desired() {
  for (std::size_t i = required_; i < wishes_.size(); ++i) asked_.goal.push_back(wishes_[i].dealt_with);
}

}  // namespace loopbaan::detail
