// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <vector>

#include <plan/model/problem.hpp>

namespace loopbaan::detail {

/// What can be reached with the actions allowed so far, kept up to date as actions are allowed, and undone in reverse.
/// Free actions are allowed from the start. Allowing all actions one by one costs O(size of the problem) together.
class closure {
public:
  explicit closure(const problem&);

  /// Starts again from the facts that hold for someone.
  void start(const std::vector<fact>& held);

  /// From the next start on these facts are the goal, and the barred ones never become true.
  void aim(std::vector<fact> goal, std::vector<fact> barred);

  /// Makes a fact true, and all that follows.
  void assume(fact);

  /// Allows an action: if its needs are met now or later, its facts become true.
  void allow(action);

  [[nodiscard]] bool reached(fact f) const noexcept { return reached_[f]; }
  [[nodiscard]] bool met() const noexcept { return goal_left_ == 0; }
  [[nodiscard]] bool allowed(action a) const noexcept { return allowed_[a]; }
  [[nodiscard]] bool ready(action a) const noexcept { return unmet_[a] <= 0; }

  /// A point in time to come back to.
  struct mark {
    std::size_t facts;
    std::size_t actions;
  };
  [[nodiscard]] mark now() const noexcept { return {fact_trail_.size(), action_trail_.size()}; }
  void rewind(mark);

  /// Allows, in order, what does not meet the goal. Returns the others, rising: without them it is missed.
  [[nodiscard]] std::vector<action> allow_short_of_goal(const std::vector<action>& order);

private:
  void make_true(fact);
  void spread();

  const problem* problem_;
  std::vector<fact> goal_;
  std::vector<fact> barred_;
  std::vector<std::int64_t> unmet_;  ///< by action: what its needs that hold are worth less than it waits for
  std::vector<unsigned char> allowed_;
  std::vector<unsigned char> reached_;
  std::vector<unsigned char> in_goal_;
  std::size_t goal_left_ = 0;
  std::vector<fact> fact_trail_;
  std::vector<action> action_trail_;
  std::vector<action> ready_;
};

}  // namespace loopbaan::detail
