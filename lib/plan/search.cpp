// SPDX-License-Identifier: BSL-1.0
#include <plan/search.hpp>

#include <algorithm>

#include <plan/greedy.hpp>
#include <plan/implicit_hitting_set.hpp>
#include <plan/lm_cut.hpp>
#include <plan/reduce.hpp>
#include <plan/restrict.hpp>

namespace loopbaan::detail {
namespace {

class searcher {
public:
  searcher(const problem& of, problem left) : of_{of}, left_{std::move(left)} {}

  search_outcome run(budget& allowance) {
    left_ = reduced(std::move(left_), forced_);
    while (!left_.goal.empty()) {
      const priced_landmarks cuts = cut_landmarks(left_);
      improve(cuts);
      if (!allowance.spend()) return feasible(cuts.bound);
      if (drop_too_heavy(cuts)) continue;
      hitting_outcome decided = lightest_by_hitting_sets(left_, cuts, best_weight_ - base(), allowance);
      if (!decided.plan.empty()) keep(decided.plan);
      if (!decided.proven) return feasible(decided.bound);
      break;
    }
    if (left_.goal.empty()) keep({});
    return {plan_status::optimal, best_, best_weight_, best_weight_};
  }

private:
  /// The weight of what every plan must take.
  [[nodiscard]] std::int64_t base() const {
    std::int64_t sum = 0;
    for (const std::uint32_t name : forced_) sum += named_weight(name);
    return sum;
  }

  [[nodiscard]] std::int64_t named_weight(std::uint32_t name) const {
    return of_.weight[static_cast<std::size_t>(std::ranges::lower_bound(of_.name, name) - of_.name.begin())];
  }

  void improve(const priced_landmarks& cuts) {
    std::vector<bool> tight(left_.actions());
    for (action a = 0; a < left_.actions(); ++a) tight[a] = cuts.rest[a] == 0;
    for (const auto& usable : {tight, std::vector<bool>(left_.actions(), true)}) {
      const std::vector<action> plan = greedy_plan(left_, usable);
      if (best_.empty() || base() + weight_of(left_, plan) < best_weight_) keep(plan);
    }
  }

  /// Makes a plan of what is left, with all that is forced, the best one known.
  void keep(const std::vector<action>& plan) {
    best_ = forced_;
    for (const action a : plan) best_.push_back(left_.name[a]);
    std::ranges::sort(best_);
    best_weight_ = base() + weight_of(left_, plan);
  }

  /// Drops the actions with which a plan is heavier than the best one known.
  bool drop_too_heavy(const priced_landmarks& cuts) {
    const std::int64_t most = best_weight_ - base();
    std::vector<bool> gone(left_.actions());
    bool any = false;
    for (action a = 0; a < left_.actions(); ++a)
      if (left_.weight[a] > 0 && cuts.bound + cuts.rest[a] > most) gone[a] = any = true;
    if (any) left_ = reduced(*restricted(left_, {}, gone), forced_);
    return any;
  }

  [[nodiscard]] search_outcome feasible(std::int64_t bound_of_left) const {
    return {plan_status::feasible, best_, best_weight_, std::min(best_weight_, base() + bound_of_left)};
  }

  const problem& of_;
  problem left_;
  std::vector<std::uint32_t> forced_;
  std::vector<std::uint32_t> best_;
  std::int64_t best_weight_ = 0;
};

}  // namespace

search_outcome find_lightest(const problem& of, const std::vector<fact>& held, const std::vector<bool>& gone,
                             budget& allowance) {
  auto left = restricted(of, held, gone);
  if (!left) return {plan_status::unreachable, {}, 0, 0};
  return searcher{of, std::move(*left)}.run(allowance);
}

}  // namespace loopbaan::detail
