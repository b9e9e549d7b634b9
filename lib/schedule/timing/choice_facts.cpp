// SPDX-License-Identifier: BSL-1.0
#include <schedule/timing/choice_facts.hpp>

#include <algorithm>
#include <map>

namespace loopbaan::detail {
namespace {

using choice_need = choice_problem::need;

/// Makes a problem of plans of needs: a fact is that one of some steps has been taken, that a set is there, or that
/// enough sets are.
class way_builder {
public:
  explicit way_builder(const choice_problem& of) : of_{of} {}

  problem build() {
    const std::size_t steps = of_.timing.steps.size();
    needs_.resize(steps);
    for (std::size_t j = 0; j < steps; ++j)
      for (const choice_need& each : of_.needs[j]) ask(each, j);
    std::vector<fact> goal;
    for (const choice_need& each : of_.goal)
      for (const fact f : facts_of(each)) goal.push_back(f);
    of_.must.each([&](std::size_t j) { goal.push_back(taken(step_set::of(j))); });
    std::ranges::sort(goal);
    goal.erase(std::unique(goal.begin(), goal.end()), goal.end());

    problem made;
    made.goal = std::move(goal);
    for (std::size_t a = 0; a < needs_.size(); ++a) {
      std::vector<fact>& own = needs_[a];
      std::ranges::sort(own);
      own.erase(std::unique(own.begin(), own.end()), own.end());
      made.needs.items.insert(made.needs.items.end(), own.begin(), own.end());
      made.needs.close_row();
      if (a < steps) {
        for (const auto& [steps_of_it, number] : taken_)
          if (steps_of_it.has(a)) made.adds.items.push_back(number);
      } else {
        made.adds.items.push_back(adds_[a - steps]);
      }
      made.adds.close_row();
      made.enough.push_back(a < steps || enough_[a - steps] == 0 ? static_cast<std::uint32_t>(own.size())
                                                                 : enough_[a - steps]);
      made.name.push_back(a < steps ? static_cast<std::uint32_t>(a) : problem::no_name);
    }
    made.facts = count_;
    made.weight.assign(needs_.size(), 0);
    made.forget_counts_if_none();
    made.index();
    return made;
  }

  [[nodiscard]] std::vector<step_set> givers() const {
    std::vector<step_set> found;
    for (const auto& [steps, unused] : taken_) found.push_back(steps);
    return found;
  }

private:
  fact taken(const step_set& one_of) {
    const auto [at, is_new] = taken_.try_emplace(one_of, static_cast<fact>(count_));
    if (is_new) ++count_;
    return at->second;
  }

  fact free_action(std::vector<fact> asks, std::uint32_t enough) {
    needs_.push_back(std::move(asks));
    enough_.push_back(enough);
    adds_.push_back(static_cast<fact>(count_++));
    return adds_.back();
  }

  std::vector<fact> facts_of(const choice_need& of) {
    std::vector<fact> all;
    if (of.at_least == 0) return all;
    if (of.at_least == of.sets.size()) {
      for (const auto& set : of.sets)
        for (const step_set& one_of : set) all.push_back(taken(one_of));
      return all;
    }
    for (const auto& set : of.sets) {
      std::vector<fact> own;
      for (const step_set& one_of : set) own.push_back(taken(one_of));
      all.push_back(own.size() == 1 ? own.front() : free_action(own, 0));
    }
    std::ranges::sort(all);
    if (std::unique(all.begin(), all.end()) != all.end()) {
      // Two sets that are the same count twice: each gets a fact of its own.
      all.clear();
      for (const auto& set : of.sets) {
        std::vector<fact> own;
        for (const step_set& one_of : set) own.push_back(taken(one_of));
        all.push_back(free_action(own, 0));
      }
    }
    // Fewer sets than it asks: nothing gives that.
    if (of.at_least > all.size()) return {taken({})};
    return {free_action(all, static_cast<std::uint32_t>(of.at_least))};
  }

  void ask(const choice_need& of, std::size_t j) {
    const std::vector<fact> facts = facts_of(of);
    needs_[j].insert(needs_[j].end(), facts.begin(), facts.end());
  }

  const choice_problem& of_;
  std::map<step_set, fact> taken_;
  std::size_t count_ = 0;
  std::vector<std::vector<fact>> needs_;
  std::vector<std::uint32_t> enough_;  ///< of the free actions; 0: all
  std::vector<fact> adds_;             ///< likewise
};

}  // namespace

bool is_met(const choice_need& of, const step_set& ended) {
  const auto there = std::ranges::count_if(of.sets, [&](const auto& set) {
    return std::ranges::all_of(set, [&](const step_set& givers) { return givers.meets(ended); });
  });
  return static_cast<std::size_t>(there) >= of.at_least;
}

bool are_met(const std::vector<choice_need>& of, const step_set& ended) {
  return std::ranges::all_of(of, [&](const choice_need& each) { return is_met(each, ended); });
}

int ready(const choice_need& of, const std::vector<int>& ended) {
  if (of.at_least == 0) return 0;
  std::vector<int> terms;
  for (const auto& set : of.sets) {
    int whole = 0;
    for (const step_set& givers : set) {
      int first = choice_facts::never;
      givers.each([&](std::size_t j) { first = std::min(first, ended[j]); });
      whole = std::max(whole, first);
    }
    terms.push_back(whole);
  }
  if (of.at_least > terms.size()) return choice_facts::never;
  std::ranges::sort(terms);
  return terms[of.at_least - 1];
}

choice_facts::choice_facts(const choice_problem& of)
    : earliest(of.timing.steps.size(), never),
      ended(of.timing.steps.size(), never),
      next_fresh{next_fresh_of(of.timing)} {
  way_builder builder{of};
  ways = builder.build();
  givers = builder.givers();
  // Each round settles at least one more step.
  for (bool moved = true; moved;) {
    moved = false;
    for (std::size_t j = 0; j < ended.size(); ++j) {
      int from = 0;
      for (const choice_need& each : of.needs[j]) from = std::max(from, ready(each, ended));
      for (const auto& option : of.timing.steps[j].options) {
        if (option.first < from) continue;
        if (option.first < earliest[j]) earliest[j] = option.first, moved = true;
        if (option.last + 1 < ended[j]) ended[j] = option.last + 1, moved = true;
      }
    }
  }
}

std::optional<std::vector<choice_facts::landmark>> choice_facts::landmarks(
    const std::vector<std::int64_t>& weight) const {
  std::vector<landmark> found;
  if (ways.goal.empty()) return found;
  std::vector<std::int64_t> of_each = weight;
  of_each.resize(ways.actions(), 0);
  const priced_landmarks cut = cut_landmarks(ways, std::move(of_each));
  if (cut.bound >= barred) return std::nullopt;
  for (std::size_t l = 0; l < cut.landmarks.size(); ++l) {
    landmark made{{}, cut.price[l]};
    for (const std::uint32_t a : cut.landmarks[l])
      if (a < weight.size() && weight[a] < barred) made.steps.add(a);
    found.push_back(made);
  }
  return found;
}

}  // namespace loopbaan::detail
