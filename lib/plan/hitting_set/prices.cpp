// SPDX-License-Identifier: BSL-1.0
#include <algorithm>

#include <plan/hitting_set/hitting_set.hpp>

namespace loopbaan::detail {

hitting_sets::priced hitting_sets::pack_prices() const {
  priced found = pack(problem_->weight, taken_weight_, limit_);
  for (const auto r : rows_of_sums()) {
    const priced others = pack(problem_->weight, taken_weight_, limit_, r);
    found.least = std::max(found.least, least_sum(r, others.raw, others.rest));
  }
  return found;
}

/// Prices rows one after the other, those with the fewest choices first, each as high as its columns still allow.
hitting_sets::priced hitting_sets::pack(const std::vector<std::int64_t>& weight, std::int64_t taken,
                                        std::int64_t most, std::uint32_t but_for) const {
  priced found{problem_, taken, weight};
  std::vector<std::uint32_t> unhit;
  for (std::uint32_t r = 0; r < rows_.size(); ++r)
    if (missed(r) && r != but_for) unhit.push_back(r);
  std::ranges::stable_sort(unhit, {}, [&](std::uint32_t r) { return open_[r]; });
  for (const auto r : unhit) {
    const std::uint32_t missing = demand_[r] - hits_[r];
    std::int64_t price = most / missing + 1;
    if (missing == 1) {  // then every column counts once
      for (const column c : rows_[r])
        if (state_[c] == state::open) price = std::min(price, found.rest[c]);
      for (const column c : rows_[r])
        if (state_[c] == state::open) found.rest[c] -= price;
    } else {
      each_column(r, [&](column c, std::uint32_t times) {
        if (state_[c] == state::open) price = std::min(price, found.rest[c] / useful(times, missing));
      });
      each_column(r, [&](column c, std::uint32_t times) {
        if (state_[c] == state::open) found.rest[c] -= price * useful(times, missing);
      });
    }
    found.raw += price * missing;
    if (found.raw > most) break;
  }
  return found;
}

/// Drops the columns for which the caps have no room, whatever hits the other rows. False when there is no room at all.
bool hitting_sets::drop_beyond_caps() {
  for (std::size_t k = 0; k < problem_->caps.size(); ++k) {
    const problem::cap& cap = problem_->caps[k];
    if (spent_[k] > cap.left) return false;
    const priced now = pack(cap.weight, spent_[k], cap.left);
    if (now.raw > cap.left) return false;
    for (const column c : used_)
      if (state_[c] == state::open && now.raw + now.rest[c] > cap.left && !drop(c)) return false;
  }
  return true;
}

/// What the present prices prove of the cost, over rows not hit and columns still open, in floating point; fills rest_,
/// subgradient_ and over_.
double hitting_sets::evaluate() {
  double bound = static_cast<double>(taken_weight_ / problem_->unit);
  for (const column c : used_) rest_[c] = static_cast<double>(problem_->weight[c] / problem_->unit);
  for (std::size_t k = 0; k < cap_price_.size(); ++k) {
    const auto most = static_cast<double>(heaviest_[k]);
    over_[k] = static_cast<double>(spent_[k] - problem_->caps[k].left) / most;
    bound += cap_price_[k] * over_[k];
    if (cap_price_[k] > 0)
      for (const column c : used_) rest_[c] += cap_price_[k] * static_cast<double>(problem_->caps[k].weight[c]) / most;
  }
  for (std::size_t r = 0; r < rows_.size(); ++r) {
    if (!priced_now(r)) continue;
    const std::uint32_t missing = demand_[r] - hits_[r];
    if (asks(r)) {
      subgradient_[r] = static_cast<std::int32_t>(missing);
      bound += price_[r] * missing;
    } else {
      subgradient_[r] = 0;
      rest_[waits_[r]] += price_[r] * missing;
    }
    if (price_[r] <= 0) continue;
    if (missing == 1)
      for (const column c : rows_[r]) rest_[c] -= price_[r];
    else
      each_column(r, [&](column c, std::uint32_t times) { rest_[c] -= price_[r] * useful(times, missing); });
  }
  for (const column c : used_) {
    if (state_[c] != state::open || rest_[c] >= 0) continue;
    bound += rest_[c];
    if (times_of_.empty())
      for (const auto r : rows_of_[c]) --subgradient_[r];
    else
      each_row(c, [&](std::uint32_t r, std::uint32_t times) {
        if (priced_now(r)) subgradient_[r] -= static_cast<std::int32_t>(useful(times, demand_[r] - hits_[r]));
      });
    if (!wait_for_.empty())
      for (const auto r : wait_for_[c])
        if (priced_now(r)) subgradient_[r] += static_cast<std::int32_t>(demand_[r] - hits_[r]);
    for (std::size_t k = 0; k < over_.size(); ++k)
      over_[k] += static_cast<double>(problem_->caps[k].weight[c]) / static_cast<double>(heaviest_[k]);
  }
  return bound;
}

/// Subgradient steps from the prices at hand: a row that nobody hits grows dearer, one that is hit too often cheaper.
/// With a dive every so many steps, as prices on the way lead to other choices than the best ones.
void hitting_sets::improve_prices(int steps, int steps_per_dive) {
  constexpr int patience = 5;
  subgradient_.resize(rows_.size());
  std::vector<double> best = price_;
  std::vector<double> best_cap = cap_price_;
  double now = evaluate();
  double best_bound = now;
  const double most = static_cast<double>(limit_ / problem_->unit);
  double step = 1.0;
  int idle = 0;
  for (int i = 0; i < steps && best_bound <= most; ++i) {
    double length = 0;
    for (std::size_t r = 0; r < rows_.size(); ++r)
      if (priced_now(r) && (price_[r] > 0 || subgradient_[r] > 0)) {
        const double part = subgradient_[r] / grain(r);
        length += part * part;
      }
    for (std::size_t k = 0; k < over_.size(); ++k)
      if (cap_price_[k] > 0 || over_[k] > 0) length += over_[k] * over_[k];
    if (length == 0) break;
    const double stride = step * (most + 1 - now) / length;
    for (std::size_t r = 0; r < rows_.size(); ++r)
      if (priced_now(r)) price_[r] = std::max(0.0, price_[r] + stride * subgradient_[r] / (grain(r) * grain(r)));
    for (std::size_t k = 0; k < over_.size(); ++k) cap_price_[k] = std::max(0.0, cap_price_[k] + stride * over_[k]);
    now = evaluate();
    if (steps_per_dive > 0 && i % steps_per_dive == steps_per_dive - 1) dive();
    if (now > best_bound) {
      best_bound = now;
      best = price_;
      best_cap = cap_price_;
      idle = 0;
    } else if (++idle == patience) {
      step /= 2;
      idle = 0;
    }
  }
  price_ = std::move(best);
  cap_price_ = std::move(best_cap);
}

/// Adds what the caps, priced in whole numbers, prove.
void hitting_sets::price_caps(priced& found) const {
  constexpr double largest_product = 1e17;  // kept below, no sum leaves 64 bits
  for (std::size_t k = 0; k < cap_price_.size(); ++k) {
    const problem::cap& cap = problem_->caps[k];
    double total = static_cast<double>(std::max<std::int64_t>(cap.left, 1));
    for (const column c : used_) total += static_cast<double>(cap.weight[c]);
    const double each = cap_price_[k] * static_cast<double>(problem_->unit) / static_cast<double>(heaviest_[k]);
    const auto whole = static_cast<std::int64_t>(std::min(each, largest_product / total));
    found.raw += whole * (spent_[k] - cap.left);
    for (const column c : used_) found.rest[c] += whole * cap.weight[c];
  }
}

/// What the prices, rounded down to whole numbers, prove.
hitting_sets::priced hitting_sets::proven(std::vector<std::int64_t>* whole_prices) const {
  const double unit = static_cast<double>(problem_->unit);
  priced found{problem_, taken_weight_ / problem_->unit * problem_->unit, {}};
  found.rest.reserve(problem_->actions());
  for (const std::int64_t each : problem_->weight) found.rest.push_back(each / problem_->unit * problem_->unit);
  price_caps(found);
  const std::vector<std::int64_t> begin = found.rest;
  std::vector<std::int64_t> paid(problem_->worth.empty() ? 0 : rows_.size());
  for (std::size_t r = 0; r < rows_.size(); ++r) {
    if (!priced_now(r) || price_[r] <= 0) continue;
    const std::uint32_t missing = demand_[r] - hits_[r];
    // A price beyond the row's lightest column proves nothing more (beyond its heaviest, where it asks for several
    // hits), and kept below it no sum leaves 64 bits.
    std::int64_t most = limit_ + 1;
    if (missing == 1) {
      for (const column c : rows_[r])
        if (state_[c] == state::open) most = std::min(most, begin[c]);
    } else {
      std::int64_t heaviest = 0;
      for (const column c : rows_[r])
        if (state_[c] == state::open) heaviest = std::max(heaviest, begin[c]);
      most = std::min({most, heaviest, (std::int64_t{1} << 61) / missing});
    }
    const auto whole = static_cast<std::int64_t>(std::min(price_[r] * unit, static_cast<double>(most)));
    if (whole_prices) (*whole_prices)[r] = whole;
    if (!paid.empty()) paid[r] = whole;
    if (asks(r))
      found.raw += whole * missing;
    else
      found.rest[waits_[r]] += whole * missing;
    if (missing == 1)
      for (const column c : rows_[r]) found.rest[c] -= whole;
    else
      each_column(r, [&](column c, std::uint32_t times) { found.rest[c] -= whole * useful(times, missing); });
  }
  const std::int64_t all_paid = found.raw;
  for (const column c : used_)
    if (state_[c] == state::open && found.rest[c] < 0) found.raw += found.rest[c];
  for (const auto r : rows_of_sums()) {
    const std::uint32_t missing = demand_[r] - hits_[r];
    std::vector<std::int64_t> rest = found.rest;
    each_column(r, [&](column c, std::uint32_t times) { rest[c] += paid[r] * useful(times, missing); });
    found.least = std::max(found.least, least_sum(r, all_paid - paid[r] * missing, rest));
  }
  return found;
}

}  // namespace loopbaan::detail
