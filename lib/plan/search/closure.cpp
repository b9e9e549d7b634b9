// SPDX-License-Identifier: BSL-1.0
#include <plan/search/closure.hpp>

#include <algorithm>

namespace loopbaan::detail {

closure::closure(const problem& of)
    : problem_{&of},
      goal_{of.goal},
      unmet_(of.actions()),
      allowed_(of.actions()),
      reached_(of.facts),
      in_goal_(of.facts) {
  for (const fact f : of.goal) in_goal_[f] = true;
}

void closure::aim(std::vector<fact> goal, std::vector<fact> barred) {
  goal_ = std::move(goal);
  barred_ = std::move(barred);
  std::ranges::fill(in_goal_, static_cast<unsigned char>(false));
  for (const fact f : goal_) in_goal_[f] = true;
}

void closure::assume(fact f) {
  make_true(f);
  spread();
}

void closure::start(const std::vector<fact>& held) {
  fact_trail_.clear();
  action_trail_.clear();
  ready_.clear();
  goal_left_ = goal_.size();
  std::fill(reached_.begin(), reached_.end(), static_cast<unsigned char>(false));
  for (const fact f : barred_) reached_[f] = true;  // so it is passed over, and opens nothing
  for (action a = 0; a < problem_->actions(); ++a) {
    unmet_[a] = problem_->waits_for(a);
    allowed_[a] = problem_->weight[a] == 0;
    if (allowed_[a] && unmet_[a] <= 0) ready_.push_back(a);
  }
  for (const fact f : held) make_true(f);
  spread();
}

void closure::allow(action a) {
  if (allowed_[a]) return;
  allowed_[a] = true;
  action_trail_.push_back(a);
  if (unmet_[a] > 0) return;
  ready_.push_back(a);
  spread();
}

std::vector<action> closure::allow_short_of_goal(const std::vector<action>& order) {
  std::vector<action> others;
  for (const action a : order) {
    if (allowed(a)) continue;
    const mark here = now();
    allow(a);
    if (!met()) continue;
    rewind(here);
    others.push_back(a);
  }
  std::ranges::sort(others);
  return others;
}

void closure::make_true(fact f) {
  if (reached_[f]) return;
  reached_[f] = true;
  fact_trail_.push_back(f);
  if (in_goal_[f]) --goal_left_;
  const std::int64_t worth = problem_->worth_of(f);
  for (const action user : problem_->users[f]) {
    const bool waited = unmet_[user] > 0;
    unmet_[user] -= worth;
    if (waited && unmet_[user] <= 0 && allowed_[user]) ready_.push_back(user);
  }
}

void closure::spread() {
  while (!ready_.empty()) {
    const action a = ready_.back();
    ready_.pop_back();
    for (const fact f : problem_->adds[a]) make_true(f);
  }
}

void closure::rewind(mark to) {
  for (; fact_trail_.size() > to.facts; fact_trail_.pop_back()) {
    const fact f = fact_trail_.back();
    reached_[f] = false;
    if (in_goal_[f]) ++goal_left_;
    for (const action user : problem_->users[f]) unmet_[user] += problem_->worth_of(f);
  }
  for (; action_trail_.size() > to.actions; action_trail_.pop_back()) allowed_[action_trail_.back()] = false;
}

}  // namespace loopbaan::detail
