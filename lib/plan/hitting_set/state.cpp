// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <numeric>

#include <plan/hitting_set/hitting_set.hpp>

namespace loopbaan::detail {

hitting_sets::hitting_sets(const problem& of)
    : problem_{&of}, rows_of_(of.actions()), cap_price_(of.caps.size()), rest_(of.actions()), over_(of.caps.size()) {
  for (const problem::cap& each : of.caps)
    heaviest_.push_back(std::max<std::int64_t>(1, each.weight.empty() ? 0 : *std::ranges::max_element(each.weight)));
}

void hitting_sets::add(std::vector<column> row, double price) { add(std::move(row), {}, 1, std::nullopt, price); }

void hitting_sets::add(std::vector<column> row, std::vector<std::uint32_t> times, std::uint32_t demand,
                       std::optional<column> waits, double price) {
  const auto number = static_cast<std::uint32_t>(rows_.size());
  for (std::uint32_t& each : times) each = std::min(each, demand);
  if (!times.empty() && times_of_.empty())
    for (const auto& rows : rows_of_) times_of_.emplace_back(rows.size(), 1u);
  for (std::size_t i = 0; i < row.size(); ++i) {
    const column c = row[i];
    if (rows_of_[c].empty())
      if (const auto at = std::ranges::lower_bound(used_, c); at == used_.end() || *at != c) used_.insert(at, c);
    rows_of_[c].push_back(number);
    if (!times_of_.empty()) times_of_[c].push_back(times.empty() ? 1 : times[i]);
  }
  most_times_.push_back(times.empty() ? 1 : *std::ranges::max_element(times));
  demand_.push_back(demand);
  waits_.push_back(waits.value_or(nobody));
  if (waits) {
    wait_for_.resize(problem_->actions());
    wait_for_[*waits].push_back(number);
    if (const auto at = std::ranges::lower_bound(used_, *waits); at == used_.end() || *at != *waits)
      used_.insert(at, *waits);
  }
  rows_.push_back(std::move(row));
  times_.push_back(std::move(times));
  price_.push_back(price);
}

std::int64_t hitting_sets::weight_of(const std::vector<column>& choice) const {
  return std::accumulate(choice.begin(), choice.end(), std::int64_t{0},
                         [&](std::int64_t sum, column c) { return sum + problem_->weight[c]; });
}

void hitting_sets::restart() {
  state_.assign(problem_->actions(), state::open);
  hits_.assign(rows_.size(), 0);
  open_.resize(rows_.size());
  units_.clear();
  for (std::uint32_t r = 0; r < rows_.size(); ++r) {
    open_[r] = times_[r].empty() ? static_cast<std::uint32_t>(rows_[r].size())
                                 : std::accumulate(times_[r].begin(), times_[r].end(), std::uint32_t{0});
    look_again(r);
  }
  trail_.clear();
  taken_weight_ = 0;
  spent_.assign(problem_->caps.size(), 0);
  found_ = false;
}

void hitting_sets::restart_without_beaten() {
  find_beaten();
  restart();
  for (const column c : used_)
    if (beaten_by_[c] != c) {
      state_[c] = state::out;
      each_row(c, [&](std::uint32_t r, std::uint32_t times) {
        open_[r] -= times;
        look_again(r);
      });
    }
  for (const auto r : implied_) hits_[r] = demand_[r];
}

bool hitting_sets::all_hit() const {
  for (std::size_t r = 0; r < rows_.size(); ++r)
    if (missed(r)) return false;
  return true;
}

/// Takes a column, and drops what it excludes. False when that is already too heavy, or cannot be.
bool hitting_sets::take(column c) {
  state_[c] = state::in;
  trail_.push_back(c);
  taken_weight_ += problem_->weight[c];
  bool possible = taken_weight_ <= limit_;
  for (std::size_t k = 0; k < spent_.size(); ++k) {
    spent_[k] += problem_->caps[k].weight[c];
    possible = possible && spent_[k] <= problem_->caps[k].left;
  }
  each_row(c, [&](std::uint32_t r, std::uint32_t times) {
    hits_[r] += times;
    open_[r] -= times;
  });
  if (!wait_for_.empty())
    for (const auto r : wait_for_[c]) {
      if (missed(r) && out_of_reach(r)) possible = false;
      look_again(r);
    }
  for (const column other : problem_->excluded_by(c)) {
    if (state_[other] == state::in) possible = false;
    if (state_[other] == state::open && !drop(other)) possible = false;
  }
  return possible;
}

/// Drops a column. False when a row can no longer be hit as often as it asks.
bool hitting_sets::drop(column c) {
  state_[c] = state::out;
  trail_.push_back(c);
  bool possible = true;
  each_row(c, [&](std::uint32_t r, std::uint32_t times) {
    open_[r] -= times;
    if (missed(r) && out_of_reach(r)) possible = false;
    look_again(r);
  });
  return possible;
}

/// Notes a row that may not do without one of its open columns, or must not come to ask.
void hitting_sets::look_again(std::uint32_t r) {
  if (priced_now(r) && hits_[r] + open_[r] < demand_[r] + most_times_[r]) units_.push_back(r);
}

/// Takes what rows cannot do without, and drops what would ask too much of them.
bool hitting_sets::settle() {
  while (!units_.empty()) {
    const auto r = units_.back();
    units_.pop_back();
    if (!priced_now(r)) continue;
    if (!asks(r)) {
      if (out_of_reach(r) && !drop(waits_[r])) return false;
      continue;
    }
    if (out_of_reach(r)) return false;
    const std::uint32_t spare = hits_[r] + open_[r] - demand_[r];
    for (std::size_t i = 0; i < rows_[r].size() && missed(r); ++i) {
      const column c = rows_[r][i];
      if (state_[c] == state::open && times(r, i) > spare && !take(c)) return false;
    }
  }
  return true;
}

/// Can all rows be hit without a column, as far as single rows and exclusions tell?
bool hitting_sets::goes_without(column c) {
  const std::size_t before = trail_.size();
  const bool possible = drop(c) && settle();
  rewind(before);
  return possible;
}

void hitting_sets::rewind(std::size_t trail) {
  for (; trail_.size() > trail; trail_.pop_back()) {
    const column c = trail_.back();
    const bool was_in = state_[c] == state::in;
    state_[c] = state::open;
    if (was_in) {
      taken_weight_ -= problem_->weight[c];
      for (std::size_t k = 0; k < spent_.size(); ++k) spent_[k] -= problem_->caps[k].weight[c];
    }
    each_row(c, [&](std::uint32_t r, std::uint32_t times) {
      open_[r] += times;
      if (was_in) hits_[r] -= times;
    });
  }
  units_.clear();
}

}  // namespace loopbaan::detail
