// SPDX-License-Identifier: BSL-1.0
#include <plan/implicit_hitting_set.hpp>

#include <algorithm>

#include <plan/closure.hpp>
#include <plan/greedy.hpp>
#include <plan/hitting_set.hpp>

namespace loopbaan::detail {
namespace {

using action_set = std::vector<action>;

class decider {
public:
  decider(const problem& of, const priced_landmarks& known, std::int64_t at_most, budget& allowance)
      : of_{of}, allowance_{allowance}, reach_{of}, landmarks_{of.weight}, best_weight_{at_most} {
    for (std::size_t i = 0; i < known.landmarks.size(); ++i) {
      const auto row = known.landmarks[i];
      landmarks_.add({row.begin(), row.end()});
    }
    landmarks_.prove(known.bound);
    for (action a = 0; a < of.actions(); ++a)
      if (of.weight[a] > 0) usable_.push_back(a);
    std::ranges::stable_sort(usable_, std::greater{}, [&](action a) { return of.weight[a]; });
  }

  hitting_outcome run() {
    while (landmarks_.bound() < best_weight_ || best_.empty()) {
      const auto lightest = landmarks_.lightest(best_weight_, allowance_);
      if (!lightest) return {false, best_, landmarks_.bound()};
      if (restart(*lightest)) {
        best_ = *lightest;
        best_weight_ = landmarks_.weight_of(best_);
        break;
      }
      learn_landmarks();
    }
    return first_among_equals();
  }

private:
  /// Allows just these actions. Is the goal met?
  bool restart(const action_set& allowed) {
    reach_.start({});
    for (const action a : allowed) reach_.allow(a);
    return reach_.met();
  }

  /// From a set of actions that misses the goal: landmarks without a common action, until hitting them all reaches it.
  void learn_landmarks() {
    while (!reach_.met()) {
      action_set found = landmark();
      for (const action a : found) reach_.allow(a);
      landmarks_.add(std::move(found));
    }
    action_set within;
    for (const action a : usable_)
      if (reach_.allowed(a)) within.push_back(a);
    within = trimmed(of_, std::move(within));
    const std::int64_t weight = weight_of(of_, within);
    if (weight > best_weight_ || (weight == best_weight_ && !best_.empty())) return;
    best_ = std::move(within);
    best_weight_ = weight;
  }

  /// Grows the allowed actions to a largest set that still misses the goal; the others are a landmark that cannot be less.
  action_set landmark() {
    const auto before = reach_.now();
    action_set others;
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

  hitting_outcome first_among_equals() {
    while (true) {
      const auto first = landmarks_.first_of_weight(best_weight_, best_, allowance_);
      if (!first) return {false, best_, best_weight_};
      if (restart(*first)) return {true, *first, best_weight_};
      learn_landmarks();
    }
  }

  const problem& of_;
  budget& allowance_;
  closure reach_;
  hitting_sets landmarks_;
  action_set usable_;  ///< heaviest first
  action_set best_;
  std::int64_t best_weight_;
};

}  // namespace

hitting_outcome lightest_by_hitting_sets(const problem& of, const priced_landmarks& known, std::int64_t at_most,
                                         budget& allowance) {
  return decider{of, known, at_most, allowance}.run();
}

}  // namespace loopbaan::detail
