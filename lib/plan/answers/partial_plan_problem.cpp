// SPDX-License-Identifier: BSL-1.0
#include <plan/answers/partial_plan_problem.hpp>

#include <algorithm>

namespace loopbaan::detail {

partial_plan_problem::partial_plan_problem(const person_problem& q) : q_{q} {
  const problem& of = q.compiled.problem;
  whole_.facts = of.facts;
  for (const attainment& each : q.data.levels().required) add_wish(q.compiled.fact_of(each));
  for (const fact each : q.compiled.choice_facts) add_wish(each);
  for (const fact each : q.compiled.credits_facts) add_wish(each);
  required_ = wishes_.size();
  add_desired();

  // By rising name: steps, "leave it", free actions.
  const auto first_free = std::ranges::lower_bound(of.name, problem::no_name) - of.name.begin();
  const auto steps = static_cast<std::uint32_t>(q.data.fw().steps().size());
  for (action a = 0; a < first_free; ++a) add(of.needs[a], of.adds[a], of.name[a], of.waits_for(a));
  for (std::uint32_t i = 0; i < wishes_.size(); ++i) add({}, {&wishes_[i].dealt_with, 1}, steps + i, 0);
  for (auto a = static_cast<action>(first_free); a < of.actions(); ++a)
    add(of.needs[a], of.adds[a], problem::no_name, of.waits_for(a));
  for (const wish& each : wishes_) add({&each.wanted, 1}, {&each.dealt_with, 1}, problem::no_name, 1);
  whole_.number = of.number;
  if (!whole_.number.empty()) whole_.number.resize(whole_.facts);
  whole_.worth = of.worth;
  if (!whole_.worth.empty()) whole_.worth.resize(whole_.facts, 1);
  whole_.forget_counts_if_none();
  if (of.exclusive()) {  // steps keep their places, and nothing else excludes
    whole_.excludes = of.excludes;
    while (whole_.excludes.size() < whole_.actions()) whole_.excludes.close_row();
  }
  whole_.index();
  whole_.appointment = appointments_in(whole_, q.data.fw());

  whole_.goal = q.compiled.musts;
  std::ranges::sort(whole_.goal);
  whole_.goal.erase(std::unique(whole_.goal.begin(), whole_.goal.end()), whole_.goal.end());
  for (std::size_t i = 0; i < required_; ++i) whole_.goal.push_back(wishes_[i].dealt_with);
}

void partial_plan_problem::add_wish(fact wanted) { wishes_.push_back({wanted, static_cast<fact>(whole_.facts++)}); }

/// Of a desired level what any order of steps reaches of it, where that is above what is required.
void partial_plan_problem::add_desired() {
  if (q_.data.levels().desired.empty()) return;
  const std::vector<unsigned char> reached = q_.reachable();
  const auto& required = q_.data.levels().required;
  for (const attainment& each : q_.data.levels().desired) {
    const auto floor = std::ranges::find(required, each.competence, &attainment::competence);
    const std::size_t least = floor == required.end() ? 0 : number(floor->level);
    for (std::size_t r = number(each.level); r > least; --r) {
      const attainment level{each.competence, make_rank(r)};
      if (!reached[q_.compiled.fact_of(level)]) continue;
      add_wish(q_.compiled.fact_of(level));
      break;
    }
  }
}

void partial_plan_problem::add(std::span<const fact> needs, std::span<const fact> adds, std::uint32_t name,
                               std::uint32_t waits_for) {
  whole_.needs.items.insert(whole_.needs.items.end(), needs.begin(), needs.end());
  whole_.needs.close_row();
  whole_.adds.items.insert(whole_.adds.items.end(), adds.begin(), adds.end());
  whole_.adds.close_row();
  whole_.name.push_back(name);
  whole_.enough.push_back(waits_for);
}

std::vector<bool> partial_plan_problem::gone() const {
  std::vector<bool> found(whole_.actions());
  for (action a = 0; a < q_.gone.size() && q_.compiled.problem.name[a] != problem::no_name; ++a) found[a] = q_.gone[a];
  return found;
}

std::vector<std::int64_t> partial_plan_problem::ones(std::size_t from, std::size_t to) const {
  std::vector<std::int64_t> costs(whole_.actions());
  if (from == to) return costs;
  const auto first = *whole_.find(static_cast<std::uint32_t>(q_.data.fw().steps().size()));
  for (std::size_t i = from; i < to; ++i) costs[first + i] = 1;
  return costs;
}

void partial_plan_problem::go_for_desired() {
  for (std::size_t i = required_; i < wishes_.size(); ++i) whole_.goal.push_back(wishes_[i].dealt_with);
}

}  // namespace loopbaan::detail
