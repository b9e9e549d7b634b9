// SPDX-License-Identifier: BSL-1.0
#include <plan/hitting_set.hpp>

#include <algorithm>
#include <numeric>

namespace loopbaan::detail {

hitting_sets::hitting_sets(std::vector<std::int64_t> weight) : weight_{std::move(weight)}, rows_of_(weight_.size()) {}

void hitting_sets::add(std::vector<column> row) {
  const auto number = static_cast<std::uint32_t>(rows_.size());
  for (const column c : row) {
    if (rows_of_[c].empty()) used_.insert(std::ranges::lower_bound(used_, c), c);
    rows_of_[c].push_back(number);
  }
  rows_.push_back(std::move(row));
}

std::int64_t hitting_sets::weight_of(const std::vector<column>& choice) const {
  return std::accumulate(choice.begin(), choice.end(), std::int64_t{0},
                         [&](std::int64_t sum, column c) { return sum + weight_[c]; });
}

void hitting_sets::restart() {
  state_.assign(weight_.size(), state::open);
  hits_.assign(rows_.size(), 0);
  open_.resize(rows_.size());
  units_.clear();
  for (std::uint32_t r = 0; r < rows_.size(); ++r) {
    open_[r] = static_cast<std::uint32_t>(rows_[r].size());
    if (open_[r] == 1) units_.push_back(r);
  }
  trail_.clear();
  taken_weight_ = 0;
  found_ = false;
}

/// Takes a column. False when that is already too heavy.
bool hitting_sets::take(column c) {
  state_[c] = state::in;
  trail_.push_back(c);
  taken_weight_ += weight_[c];
  for (const auto r : rows_of_[c]) {
    ++hits_[r];
    --open_[r];
  }
  return taken_weight_ <= limit_;
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
    if (was_in) taken_weight_ -= weight_[c];
    for (const auto r : rows_of_[c]) {
      ++open_[r];
      if (was_in) --hits_[r];
    }
  }
  units_.clear();
}

/// Prices rows one after the other, those with the fewest choices first, each as high as its columns still allow.
hitting_sets::node_bound hitting_sets::price_rows() const {
  node_bound found{0, weight_};
  std::vector<std::uint32_t> unhit;
  for (std::uint32_t r = 0; r < rows_.size(); ++r)
    if (hits_[r] == 0) unhit.push_back(r);
  std::ranges::stable_sort(unhit, {}, [&](std::uint32_t r) { return open_[r]; });
  for (const auto r : unhit) {
    std::int64_t price = limit_ + 1;
    for (const column c : rows_[r])
      if (state_[c] == state::open) price = std::min(price, found.slack[c]);
    for (const column c : rows_[r])
      if (state_[c] == state::open) found.slack[c] -= price;
    found.price += price;
    if (found.price > limit_) break;
  }
  return found;
}

/// A tight column that hits many rows at little weight: taking it is likely right, dropping it likely dear.
hitting_sets::column hitting_sets::branching_column(const node_bound& priced) const {
  column best = 0;
  std::int64_t best_hits = -1;
  for (std::uint32_t r = 0; r < rows_.size(); ++r) {
    if (hits_[r] > 0) continue;
    for (const column c : rows_[r]) {
      if (state_[c] != state::open || priced.slack[c] > 0) continue;
      std::int64_t hits = 0;
      for (const auto other : rows_of_[c]) hits += hits_[other] == 0 ? 1 : 0;
      if (hits > best_hits || (hits == best_hits && c < best)) {
        best = c;
        best_hits = hits;
      }
    }
  }
  return best;
}

/// Drops columns that are too heavy for the limit by what they cost beyond the row prices.
void hitting_sets::tighten(const node_bound& priced, bool& possible) {
  for (const column c : used_)
    if (possible && state_[c] == state::open && taken_weight_ + priced.price + priced.slack[c] > limit_)
      possible = drop(c);
}

/// Looks for a choice of at most `limit_`; each one found lowers `limit_` below it. False: the budget ran out.
bool hitting_sets::search(budget& left) {
  if (!left.spend()) return false;
  const std::size_t here = trail_.size();
  bool possible = settle();
  node_bound priced;
  while (possible) {
    priced = price_rows();
    possible = taken_weight_ + priced.price <= limit_;
    if (!possible) break;
    const std::size_t before = trail_.size();
    tighten(priced, possible);
    if (trail_.size() == before) break;
    possible = possible && settle();
  }
  if (possible && std::ranges::find(hits_, 0u) == hits_.end()) {
    best_.clear();
    for (const column c : used_)
      if (state_[c] == state::in) best_.push_back(c);
    limit_ = taken_weight_ <= enough_ ? -1 : taken_weight_ - 1;  // below nothing there is nothing to find
    found_ = true;
    possible = false;
  }
  bool finished = true;
  if (possible) {
    const column c = branching_column(priced);
    const std::size_t branch = trail_.size();
    if (take(c)) finished = search(left);
    rewind(branch);
    if (finished && drop(c)) finished = search(left);
  }
  rewind(here);
  return finished;
}

std::optional<std::vector<hitting_sets::column>> hitting_sets::lightest(std::int64_t at_most, budget& left) {
  limit_ = at_most;
  enough_ = bound_;
  restart();
  if (!search(left)) return std::nullopt;
  bound_ = weight_of(best_);
  return best_;
}

std::optional<std::vector<hitting_sets::column>> hitting_sets::first_of_weight(std::int64_t weight,
                                                                              std::vector<column> known,
                                                                              budget& left) {
  // Fix the columns one after the other, each taken where a choice of this weight allows it.
  std::vector<column> taken;
  std::vector<column> dropped;
  while (taken.size() < known.size()) {
    limit_ = enough_ = weight;
    restart();
    bool possible = true;
    for (const column c : taken) possible = take(c) && possible;
    for (const column c : dropped) possible = drop(c) && possible;
    (void)possible;  // `known` agrees with all that is fixed
    const node_bound priced = price_rows();
    const column next = *std::ranges::find_if(known, [&](column c) { return state_[c] == state::open; });
    column first = taken.empty() ? 0 : taken.back() + 1;
    for (; first < next; ++first)
      if (state_[first] == state::open && !rows_of_[first].empty() &&
          taken_weight_ + priced.price + priced.slack[first] <= limit_)
        break;
    if (first < next) {
      if (take(first)) {
        if (!search(left)) return std::nullopt;
      }
      if (!found_) {
        dropped.push_back(first);
        continue;
      }
      known = best_;
    }
    taken.push_back(first);
  }
  return known;
}

}  // namespace loopbaan::detail
