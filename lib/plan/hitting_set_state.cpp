// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <numeric>

#include <plan/hitting_set.hpp>

namespace loopbaan::detail {

hitting_sets::hitting_sets(const problem& of)
    : of_{&of}, rows_of_(of.actions()), cap_price_(of.caps.size()), rest_(of.actions()), over_(of.caps.size()) {
  for (const problem::cap& each : of.caps)
    heaviest_.push_back(std::max<std::int64_t>(1, each.weight.empty() ? 0 : *std::ranges::max_element(each.weight)));
}

void hitting_sets::add(std::vector<column> row, double price) {
  const auto number = static_cast<std::uint32_t>(rows_.size());
  for (const column c : row) {
    if (rows_of_[c].empty()) used_.insert(std::ranges::lower_bound(used_, c), c);
    rows_of_[c].push_back(number);
  }
  rows_.push_back(std::move(row));
  price_.push_back(price);
}

std::int64_t hitting_sets::weight_of(const std::vector<column>& choice) const {
  return std::accumulate(choice.begin(), choice.end(), std::int64_t{0},
                         [&](std::int64_t sum, column c) { return sum + of_->weight[c]; });
}

void hitting_sets::restart() {
  state_.assign(of_->actions(), state::open);
  hits_.assign(rows_.size(), 0);
  open_.resize(rows_.size());
  units_.clear();
  for (std::uint32_t r = 0; r < rows_.size(); ++r) {
    open_[r] = static_cast<std::uint32_t>(rows_[r].size());
    if (open_[r] == 1) units_.push_back(r);
  }
  trail_.clear();
  taken_weight_ = 0;
  spent_.assign(of_->caps.size(), 0);
  found_ = false;
}

void hitting_sets::restart_without_beaten() {
  find_beaten();
  restart();
  for (const column c : used_)
    if (beaten_by_[c] != c) {
      state_[c] = state::out;
      for (const auto r : rows_of_[c])
        if (--open_[r] == 1) units_.push_back(r);
    }
  for (const auto r : implied_) hits_[r] = 1;
}

/// Takes a column. False when that is already too heavy.
bool hitting_sets::take(column c) {
  state_[c] = state::in;
  trail_.push_back(c);
  taken_weight_ += of_->weight[c];
  bool possible = taken_weight_ <= limit_;
  for (std::size_t k = 0; k < spent_.size(); ++k) {
    spent_[k] += of_->caps[k].weight[c];
    possible = possible && spent_[k] <= of_->caps[k].left;
  }
  for (const auto r : rows_of_[c]) {
    ++hits_[r];
    --open_[r];
  }
  return possible;
}

/// Drops a column. False when a row can no longer be hit.
bool hitting_sets::drop(column c) {
  state_[c] = state::out;
  trail_.push_back(c);
  bool possible = true;
  for (const auto r : rows_of_[c]) {
    --open_[r];
    if (hits_[r] > 0) continue;
    if (open_[r] == 0) possible = false;
    if (open_[r] == 1) units_.push_back(r);
  }
  return possible;
}

/// Takes what rows with one open column force.
bool hitting_sets::settle() {
  while (!units_.empty()) {
    const auto r = units_.back();
    units_.pop_back();
    if (hits_[r] > 0 || open_[r] != 1) continue;
    const auto last = std::ranges::find(rows_[r], state::open, [&](column c) { return state_[c]; });
    if (!take(*last)) return false;
  }
  return true;
}

void hitting_sets::rewind(std::size_t trail) {
  for (; trail_.size() > trail; trail_.pop_back()) {
    const column c = trail_.back();
    const bool was_in = state_[c] == state::in;
    state_[c] = state::open;
    if (was_in) {
      taken_weight_ -= of_->weight[c];
      for (std::size_t k = 0; k < spent_.size(); ++k) spent_[k] -= of_->caps[k].weight[c];
    }
    for (const auto r : rows_of_[c]) {
      ++open_[r];
      if (was_in) --hits_[r];
    }
  }
  units_.clear();
}

}  // namespace loopbaan::detail
