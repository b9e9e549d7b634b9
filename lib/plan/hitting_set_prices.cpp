// SPDX-License-Identifier: BSL-1.0
#include <algorithm>

#include <plan/hitting_set.hpp>

namespace loopbaan::detail {

/// The bound of the present prices over rows not hit and columns still open, in floating point; fills rest_ and lean_.
double hitting_sets::evaluate() {
  double bound = static_cast<double>(taken_weight_);
  for (const column c : used_) rest_[c] = static_cast<double>(of_->weight[c]);
  for (std::size_t r = 0; r < rows_.size(); ++r) {
    if (hits_[r] > 0) continue;
    lean_[r] = 1;
    bound += price_[r];
    if (price_[r] > 0)
      for (const column c : rows_[r]) rest_[c] -= price_[r];
  }
  for (const column c : used_) {
    if (state_[c] != state::open || rest_[c] >= 0) continue;
    bound += rest_[c];
    for (const auto r : rows_of_[c]) --lean_[r];
  }
  return bound;
}

/// Subgradient steps from the prices at hand: a row that nobody hits grows dearer, one that is hit too often cheaper.
void hitting_sets::improve_prices(int steps) {
  constexpr int patience = 5;
  lean_.resize(rows_.size());
  std::vector<double> best = price_;
  double now = evaluate();
  double best_bound = now;
  double step = 1.0;
  int idle = 0;
  for (int i = 0; i < steps && best_bound <= static_cast<double>(limit_); ++i) {
    double length = 0;
    for (std::size_t r = 0; r < rows_.size(); ++r)
      if (hits_[r] == 0 && (price_[r] > 0 || lean_[r] > 0)) length += static_cast<double>(lean_[r]) * lean_[r];
    if (length == 0) break;
    const double stride = step * (static_cast<double>(limit_) + 1 - now) / length;
    for (std::size_t r = 0; r < rows_.size(); ++r)
      if (hits_[r] == 0) price_[r] = std::max(0.0, price_[r] + stride * lean_[r]);
    now = evaluate();
    if (now > best_bound) {
      best_bound = now;
      best = price_;
      idle = 0;
    } else if (++idle == patience) {
      step /= 2;
      idle = 0;
    }
  }
  price_ = std::move(best);
}

/// The bound that the prices, rounded down to whole numbers, prove.
hitting_sets::priced hitting_sets::proven() const {
  // Prices of all rows of a column may add up beyond 64 bits, so a price is kept to its row's lightest column; the best
  // prices are never higher.
  priced found{of_, taken_weight_, of_->weight};
  for (std::size_t r = 0; r < rows_.size(); ++r) {
    if (hits_[r] > 0) continue;
    std::int64_t most = limit_ + 1;
    for (const column c : rows_[r])
      if (state_[c] == state::open) most = std::min(most, of_->weight[c]);
    const auto whole = std::min(most, static_cast<std::int64_t>(std::min(price_[r], 4e18)));
    found.raw += whole;
    for (const column c : rows_[r]) found.rest[c] -= whole;
  }
  for (const column c : used_)
    if (state_[c] == state::open && found.rest[c] < 0) found.raw += found.rest[c];
  return found;
}

}  // namespace loopbaan::detail
