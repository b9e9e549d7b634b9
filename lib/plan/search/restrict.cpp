// SPDX-License-Identifier: BSL-1.0
#include <plan/search/restrict.hpp>

#include <algorithm>
#include <limits>

namespace loopbaan::detail {
namespace {

class restriction {
public:
  restriction(const problem& of, const std::vector<bool>& gone)
      : problem_{of},
        gone_{gone},
        unmet_(of.actions()),
        state_(of.facts, fact_state::unreached),
        wanted_(of.actions()) {
    for (action a = 0; a < of.actions(); ++a) unmet_[a] = of.waits_for(a);
  }

  std::optional<problem> make(const std::vector<fact>& held) {
    for (const fact f : held) reach(f, fact_state::held);
    spread(true);
    spread(false);
    for (const fact f : problem_.goal)
      if (state_[f] == fact_state::unreached) return std::nullopt;
    want_backwards();
    return renumbered();
  }

private:
  enum class fact_state : std::uint8_t { unreached, held, reachable, wanted };

  void reach(fact f, fact_state how) {
    if (state_[f] != fact_state::unreached) return;
    state_[f] = how;
    const auto worth = static_cast<std::int64_t>(problem_.worth_of(f));
    for (const action user : problem_.users[f]) {
      const bool waited = unmet_[user] > 0;
      unmet_[user] -= worth;
      if (waited && unmet_[user] <= 0) open_.push_back(user);
    }
  }

  /// Takes all open actions; in the first round only free ones, and what they add holds.
  void spread(bool free_only) {
    if (free_only)
      for (action a = 0; a < problem_.actions(); ++a)
        if (problem_.needs[a].empty()) open_.push_back(a);
    for (std::size_t i = 0; i < open_.size(); ++i) {
      const action a = open_[i];
      if (gone_[a] || (free_only && problem_.weight[a] > 0)) continue;
      for (const fact f : problem_.adds[a]) reach(f, free_only ? fact_state::held : fact_state::reachable);
    }
  }

  void want(fact f) {
    if (state_[f] != fact_state::reachable) return;
    state_[f] = fact_state::wanted;
    queue_.push_back(f);
  }

  void want_backwards() {
    for (const fact f : problem_.goal) want(f);
    while (!queue_.empty()) {
      const fact f = queue_.back();
      queue_.pop_back();
      for (const action a : problem_.achievers[f]) {
        if (wanted_[a] || gone_[a] || unmet_[a] > 0) continue;
        wanted_[a] = true;
        for (const fact need : problem_.needs[a]) want(need);
      }
    }
  }

  problem renumbered() {
    problem left;
    left.unit = problem_.unit;
    left.ties = problem_.most_ties();
    const auto actions = static_cast<std::size_t>(std::ranges::count(wanted_, true));
    for (rows* each : {&left.needs, &left.adds}) each->start.reserve(actions + 1);
    left.needs.items.reserve(problem_.needs.items.size());
    left.adds.items.reserve(problem_.adds.items.size());
    left.weight.reserve(actions);
    left.name.reserve(actions);
    for (const problem::cap& each : problem_.caps) left.caps.push_back({{}, each.left});
    std::vector<std::uint32_t> number(problem_.facts, problem::none);
    for (fact f = 0; f < problem_.facts; ++f) {
      if (state_[f] != fact_state::wanted) continue;
      number[f] = static_cast<std::uint32_t>(left.facts++);
      if (!problem_.number.empty()) left.number.push_back(problem_.number[f]);
      if (!problem_.worth.empty()) left.worth.push_back(problem_.worth[f]);
    }
    for (const fact f : problem_.goal)
      if (number[f] != problem::none) left.goal.push_back(number[f]);
    std::vector<std::uint32_t> kept(problem_.exclusive() ? problem_.actions() : 0, problem::none);
    for (action a = 0; a < problem_.actions(); ++a) {
      if (!wanted_[a]) continue;
      if (problem_.exclusive()) kept[a] = static_cast<std::uint32_t>(left.name.size());
      if (!problem_.enough.empty()) left.enough.push_back(problem_.enough[a] - held_needs(a));
      copy(problem_.needs[a], number, left.needs);
      copy(problem_.adds[a], number, left.adds);
      left.weight.push_back(problem_.weight[a]);
      for (std::size_t k = 0; k < problem_.caps.size(); ++k) left.caps[k].weight.push_back(problem_.caps[k].weight[a]);
      left.name.push_back(problem_.name[a]);
    }
    if (problem_.exclusive()) left.excludes = problem_.excludes_among(kept);
    left.round_counts();
    left.forget_counts_if_none();
    left.index();
    return left;
  }

  [[nodiscard]] std::uint32_t held_needs(action a) const {
    std::uint32_t sum = 0;
    for (const fact f : problem_.needs[a])
      if (state_[f] == fact_state::held) sum += problem_.worth_of(f);
    return sum;
  }

  static void copy(std::span<const fact> from, const std::vector<std::uint32_t>& number, rows& to) {
    for (const fact f : from)
      if (number[f] != problem::none) to.items.push_back(number[f]);
    to.close_row();
  }

  const problem& problem_;
  const std::vector<bool>& gone_;
  std::vector<std::int64_t> unmet_;  ///< below zero: more than it waits for
  std::vector<fact_state> state_;
  std::vector<unsigned char> wanted_;
  std::vector<action> open_;
  std::vector<fact> queue_;
};

}  // namespace

std::optional<problem> restricted(const problem& of, const std::vector<fact>& held, const std::vector<bool>& gone) {
  return restriction{of, gone}.make(held);
}

}  // namespace loopbaan::detail
