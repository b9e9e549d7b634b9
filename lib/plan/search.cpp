// SPDX-License-Identifier: BSL-1.0
#include <plan/search.hpp>

#include <algorithm>

#include <plan/closure.hpp>
#include <plan/hitting_set.hpp>

namespace loopbaan::detail {
namespace {

using step_set = std::vector<action>;

class searcher {
public:
  searcher(const task& of, const std::vector<fact>& held, const std::vector<bool>& barred, budget& left)
      : of_{of}, held_{held}, left_{left}, reach_{of}, landmarks_{of.weight} {
    restart({});
    for (action a = 0; a < of.actions(); ++a)
      if (of.weight[a] > 0 && !barred[a]) reach_.allow(a);
    reachable_ = reach_.met();
    // A step that never opens is in no plan.
    for (action a = 0; a < of.actions(); ++a)
      if (reach_.allowed(a) && of.weight[a] > 0 && reach_.ready(a)) usable_.push_back(a);
    std::ranges::stable_sort(usable_, std::greater{}, [&](action a) { return of.weight[a]; });
  }

  search_outcome run() {
    if (!reachable_) return {plan_status::unreachable, {}, 0, 0};
    improve(usable_);
    step_set lightest;
    while (!restart(lightest)) {
      learn_landmarks();
      const auto next = landmarks_.lightest(weight_, left_);
      if (!next) return {plan_status::feasible, best_, weight_, landmarks_.bound()};
      lightest = *next;
    }
    best_ = lightest;
    weight_ = landmarks_.weight_of(best_);
    return first_among_equals();
  }

private:
  /// Allows just these steps. Is the goal met?
  bool restart(const step_set& allowed) {
    reach_.start(held_);
    for (const action a : allowed) reach_.allow(a);
    return reach_.met();
  }

  /// From a set of steps that misses the goal: landmarks without a common step, until hitting them all would reach it.
  void learn_landmarks() {
    step_set within;
    while (!reach_.met()) {
      step_set found = landmark();
      for (const action a : found) reach_.allow(a);
      landmarks_.add(std::move(found));
    }
    for (const action a : usable_)
      if (reach_.allowed(a)) within.push_back(a);
    improve(within);
  }

  /// Grows the allowed steps to a largest set that still misses the goal; the others are a landmark that cannot be less.
  step_set landmark() {
    const auto before = reach_.now();
    step_set others;
    for (const action a : usable_) {
      if (reach_.allowed(a)) continue;
      const auto here = reach_.now();
      reach_.allow(a);
      if (reach_.met()) {
        reach_.rewind(here);
        others.push_back(a);
      }
    }
    reach_.rewind(before);
    std::ranges::sort(others);
    return others;
  }

  /// Drops what a plan can do without, heaviest first, and keeps the plan when it is the lightest so far.
  void improve(step_set plan) {
    std::ranges::stable_sort(plan, std::greater{}, [&](action a) { return of_.weight[a]; });
    for (std::size_t i = 0; i < plan.size();) {
      step_set shorter = plan;
      shorter.erase(shorter.begin() + static_cast<std::ptrdiff_t>(i));
      if (restart(shorter)) plan = std::move(shorter);
      else ++i;
    }
    std::ranges::sort(plan);
    const std::int64_t weight = landmarks_.weight_of(plan);
    if (has_plan_ && weight >= weight_) return;
    has_plan_ = true;
    best_ = std::move(plan);
    weight_ = weight;
  }

  /// Of the lightest plans the lexicographically smallest. The smallest choice that hits all landmarks known is never
  /// larger than it; so where that choice is a plan, it is the one.
  search_outcome first_among_equals() {
    while (true) {
      const auto first = landmarks_.first_of_weight(weight_, best_, left_);
      if (!first) return {plan_status::feasible, best_, weight_, weight_};
      if (restart(*first)) return {plan_status::optimal, *first, weight_, weight_};
      learn_landmarks();
    }
  }

  const task& of_;
  const std::vector<fact>& held_;
  budget& left_;
  closure reach_;
  hitting_sets landmarks_;
  step_set usable_;  ///< heaviest first
  bool reachable_ = false;
  bool has_plan_ = false;
  step_set best_;
  std::int64_t weight_ = 0;
};

}  // namespace

search_outcome find_lightest(const task& of, const std::vector<fact>& held, const std::vector<bool>& barred,
                             budget& left) {
  return searcher{of, held, barred, left}.run();
}

}  // namespace loopbaan::detail
