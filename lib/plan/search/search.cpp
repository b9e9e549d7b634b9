// SPDX-License-Identifier: BSL-1.0
#include <plan/search/search.hpp>

#include <algorithm>

#include <plan/search/greedy.hpp>
#include <plan/search/landmarks.hpp>
#include <plan/search/lm_cut.hpp>
#include <plan/search/reduce.hpp>
#include <plan/search/restrict.hpp>

namespace loopbaan::detail {
namespace {

constexpr int most_rounds = 30;
constexpr int price_steps = 60;

class searcher {
public:
  searcher(const problem& of, problem left, budget& allowance, proof of_what)
      : problem_{of}, left_{std::move(left)}, allowance_{allowance}, of_what_{of_what} {
    for (const std::int64_t each : of.weight) best_weight_ += each;
  }

  search_outcome run() {
    reduce({});
    if (bound_ > best_weight_) return {plan_status::unreachable, {}, 0, 0};
    while (!left_.goal.empty()) {
      if (!allowance_.spend()) return unfinished();
      hitting_sets rows = memory_.recall(left_, forced_);
      rows.prove(bound_ - base_);
      const bool changed = narrow(rows);
      if (bound_ > best_weight_) return {plan_status::unreachable, {}, 0, 0};
      if (changed) continue;
      if (cost_is_proven()) return optimal();
      landmark_finder finder{left_, rest_};
      if (!has_plan_ || bound_ < best_weight_ || weight_of(left_, best_of_left()) < most()) {
        if (learn_from_guess(rows)) continue;
        const bool improve = has_plan_ && bound_ < best_weight_;
        const auto lightest = rows.lightest(improve ? most() - 1 : most(), enough(rows.bound()), allowance_);
        if (!lightest && allowance_.exhausted()) return unfinished();
        if (!lightest && improve) {
          bound_ = best_weight_;
          memory_.remember(left_, rows);
          continue;
        }
        if (!lightest) return {plan_status::unreachable, {}, 0, 0};
        bound_ = std::max(bound_, base_ + rows.bound());
        if (finder.suffices(*lightest)) {
          keep(*lightest);
        } else {
          learn(rows, finder);
          continue;
        }
      }
      if (!cost_is_proven() && !settle_ties(rows, finder)) return unfinished();
      return optimal();
    }
    if (!left_.allows({})) return {plan_status::unreachable, {}, 0, 0};
    keep({});
    return optimal();
  }

private:
  /// The most that what is left may weigh in a plan that is no heavier than the best one known, or in any when none is.
  [[nodiscard]] std::int64_t most() const { return best_weight_ - base_; }

  /// The weight of a choice beyond which it is worth while to look for a lighter one, when none is lighter than
  /// `bound`.
  [[nodiscard]] std::int64_t enough(std::int64_t bound) const {
    return of_what_ == proof::ties ? bound : bound - bound % problem_.unit + problem_.unit - 1;
  }

  [[nodiscard]] bool cost_is_proven() const {
    return has_plan_ && best_weight_ <= enough(bound_) && of_what_ == proof::cost;
  }

  [[nodiscard]] search_outcome optimal() const { return {plan_status::optimal, best_, best_weight_, best_weight_}; }

  [[nodiscard]] std::int64_t named_weight(std::uint32_t name) const {
    return problem_
        .weight[static_cast<std::size_t>(std::ranges::lower_bound(problem_.name, name) - problem_.name.begin())];
  }

  void reduce(const std::vector<bool>& gone) {
    if (!gone.empty()) {
      auto fewer = restricted(left_, {}, gone);
      if (!fewer) return bar();  // what is gone had no room within the caps, and nothing does without it
      left_ = std::move(*fewer);
    }
    auto fewer = reduced(std::move(left_), forced_, allowance_);
    std::ranges::sort(forced_);
    if (!fewer) return bar();  // what cannot be done without excludes each other
    left_ = std::move(*fewer);
    base_ = 0;
    for (const std::uint32_t name : forced_) base_ += named_weight(name);
  }

  /// There is no plan.
  void bar() { bound_ = best_weight_ + 1; }

  /// Raises the bound by landmark cuts in what the prices of the known landmarks leave of the weights, and prices all
  /// anew; then drops and takes what every plan within the bounds drops and takes. Was anything dropped or taken?
  bool narrow(hitting_sets& rows) {
    if (!has_plan_) look_for_plan();
    rest_ = left_.weight;
    if (rows.size() > 0) rest_ = rows.price_all(most(), price_steps).lagrangian.rest;
    for (int round = 0; round < most_rounds && !allowance_.stopped(); ++round) {
      const priced_landmarks cuts = cut_landmarks(left_, positive(rest_));
      for (std::size_t i = 0; i < cuts.price.size(); ++i) {
        const auto row = cuts.landmarks[i];
        rows.add({row.begin(), row.end()}, static_cast<double>(cuts.price[i]) / static_cast<double>(left_.unit));
      }
      const auto now = rows.price_all(most(), price_steps);
      const std::int64_t before = bound_;
      if (!has_plan_ && now.bound() > most()) {
        bar();  // there is no room within the caps
        return false;
      }
      bound_ = std::max(bound_, base_ + std::min(now.bound(), most()));
      rest_ = now.lagrangian.rest;
      (void)keep_if_better(greedily(positive(rest_)));
      if (bound_ < best_weight_) (void)learn_from_guess(rows);
      if (take_and_drop(now)) {
        memory_.remember(left_, rows);
        if (bound_ <= best_weight_) reduce(gone_);
        return true;
      }
      if (cuts.price.empty() || bound_ == best_weight_ || bound_ - before < (best_weight_ - bound_) / 16) break;
    }
    return false;
  }

  static std::vector<std::int64_t> positive(std::vector<std::int64_t> rest) {
    for (std::int64_t& each : rest) each = std::max<std::int64_t>(each, 0);
    return rest;
  }

  bool take_and_drop(const hitting_sets::both_bounds& now) {
    gone_.assign(left_.actions(), false);
    bool any = false;
    for (action a = 0; a < left_.actions(); ++a) {
      if (left_.weight[a] == 0) continue;
      if (now.with(a) > most()) {
        gone_[a] = any = true;
      } else if (now.without(a) > most()) {
        forced_.push_back(left_.name[a]);
        left_.take(a);
        any = true;
      }
    }
    if (!left_.drop_excluded(gone_)) bar();
    return any;
  }

  /// Makes a plan of what is left, with all that is forced, the best one known.
  void keep(const std::vector<action>& plan) {
    best_weight_ = base_ + weight_of(left_, plan);
    best_ = forced_;
    for (const action a : plan) best_.push_back(left_.name[a]);
    std::ranges::sort(best_);
    has_plan_ = true;
  }

  /// The part of the best plan known that is still to be chosen; less than a plan where an equal action has taken the
  /// place of one of its own.
  [[nodiscard]] std::vector<action> best_of_left() const {
    std::vector<action> plan;
    for (action a = 0; a < left_.actions(); ++a)
      if (left_.weight[a] > 0 && std::ranges::binary_search(best_, left_.name[a])) plan.push_back(a);
    return plan;
  }

  /// Was it better?
  bool keep_if_better(const std::vector<action>& plan) {
    const bool better = !has_plan_ || base_ + weight_of(left_, plan) < best_weight_;
    if (!better || !left_.allows(plan)) return false;
    keep(plan);
    return true;
  }

  /// What a good guess misses is learnt sooner than what the lightest choice misses. Was there anything to learn?
  bool learn_from_guess(hitting_sets& rows) {
    const auto guess = rows.guess(most());
    if (!guess) return false;
    landmark_finder finder{left_, rest_};
    if (finder.suffices(*guess)) return keep_if_better(*guess);
    learn(rows, finder);
    return true;
  }

  /// Adds what the last choice missed, and takes what it became with that for a plan.
  void learn(hitting_sets& rows, landmark_finder& finder) {
    (void)keep_if_better(trimmed(left_, finder.learn(rows)));
    memory_.remember(left_, rows);
  }

  /// A first plan. With caps there may be none, or none that is easily found.
  void look_for_plan() {
    (void)keep_if_better(greedily(left_.weight));
    for (const problem::cap& each : left_.caps) (void)keep_if_better(greedily(each.weight));
  }

  /// A greedy plan; where actions in it exclude each other, the dearer of each such pair is made dear, a number of
  /// times.
  [[nodiscard]] std::vector<action> greedily(std::vector<std::int64_t> dearness) const {
    constexpr int most_tries = 20;
    constexpr std::int64_t dear = std::int64_t{1} << 56;
    std::vector<action> plan = greedy_plan(left_, dearness);
    for (int i = 0; i < most_tries; ++i) {
      const auto pair = left_.clash(plan);
      if (!pair) break;
      const bool first = left_.weight[pair->first] > left_.weight[pair->second];
      dearness[first ? pair->first : pair->second] = dear;
      plan = greedy_plan(left_, dearness);
    }
    return plan;
  }

  /// Of the plans of least weight the lexicographically smallest. The smallest choice that hits all landmarks known is
  /// never behind it; so where that choice is a plan, it is the one. False: the budget ran out.
  bool settle_ties(hitting_sets& rows, landmark_finder& finder) {
    while (true) {
      const auto first = rows.first_of_weight(most(), best_of_left(), allowance_);
      if (!first) return false;
      if (finder.suffices(*first)) {
        keep(*first);
        return true;
      }
      if (!allowance_.spend()) return false;
      (void)finder.learn(rows);
    }
  }

  [[nodiscard]] search_outcome unfinished() {
    if (!has_plan_) look_for_plan();
    if (!has_plan_) return {plan_status::stopped, {}, 0, std::max(bound_, base_)};
    return {plan_status::feasible, best_, best_weight_, std::max(bound_, base_)};
  }

  const problem& problem_;
  problem left_;
  budget& allowance_;
  proof of_what_;
  landmark_memory memory_;
  std::vector<std::uint32_t> forced_;  ///< names of what every plan (that is no heavier than the best) takes, rising
  std::int64_t base_ = 0;              ///< their weight
  std::int64_t bound_ = 0;             ///< proven for the whole problem
  std::vector<std::int64_t> rest_;     ///< by action: its weight less the prices of its landmarks
  std::vector<bool> gone_;
  std::vector<std::uint32_t> best_;
  std::int64_t best_weight_ = 0;  ///< of all actions together, while no plan is known
  bool has_plan_ = false;
};

}  // namespace

search_outcome find_lightest(const problem& of, const std::vector<fact>& held, const std::vector<bool>& gone,
                             budget& allowance, proof of_what) {
  auto left = restricted(of, held, gone);
  if (!left) return {plan_status::unreachable, {}, 0, 0};
  return searcher{of, std::move(*left), allowance, of_what}.run();
}

}  // namespace loopbaan::detail
