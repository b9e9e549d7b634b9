// SPDX-License-Identifier: BSL-1.0
#include <algorithm>

#include <plan/hitting_set.hpp>

namespace loopbaan::detail {

/// Looks for a good choice below: time and again the column that costs least, less the prices of its rows, for the rows that
/// it would hit; then without those that the others make superfluous. Kept where it is lighter than what is known.
/// Source: the greedy heuristic of Caprara, Fischetti & Toth 1999.
void hitting_sets::dive() {
  std::vector<std::uint32_t> hits = hits_;
  std::vector<column> open;
  std::vector<column> chosen;
  std::int64_t weight = taken_weight_;
  const auto choose = [&](column c) {
    chosen.push_back(c);
    weight += of_->weight[c];
    for (const auto r : rows_of_[c]) ++hits[r];
  };
  for (const column c : used_)
    if (state_[c] == state::open) open.push_back(c);
  for (std::size_t left = static_cast<std::size_t>(std::ranges::count(hits, 0u)); left > 0;) {
    column best = 0;
    double best_score = 0;
    for (const column c : open) {
      std::size_t newly = 0;
      for (const auto r : rows_of_[c]) newly += hits[r] == 0 ? 1 : 0;
      if (newly == 0) continue;
      // What is left of its cost when those rows pay that it hits now.
      double cost = rest_[c];
      for (const auto r : rows_of_[c])
        if (hits_[r] == 0 && hits[r] > 0) cost += price_[r];
      const auto rows = static_cast<double>(newly);
      const double score = cost > 0 ? rows / cost : 1e12 - cost * rows;
      if (score > best_score) {
        best_score = score;
        best = c;
      }
    }
    if (best_score <= 0) return;
    for (const auto r : rows_of_[best]) left -= hits[r] == 0 ? 1 : 0;
    choose(best);
    if (weight > limit_ + of_->unit * 64) return;
  }
  std::ranges::stable_sort(chosen, std::greater{}, [&](column c) { return of_->weight[c]; });
  std::erase_if(chosen, [&](column c) {
    if (std::ranges::any_of(rows_of_[c], [&](auto r) { return hits[r] == 1; })) return false;
    for (const auto r : rows_of_[c]) --hits[r];
    weight -= of_->weight[c];
    return true;
  });
  if (weight > limit_) return;
  for (std::size_t k = 0; k < spent_.size(); ++k) {
    std::int64_t spent = spent_[k];
    for (const column c : chosen) spent += of_->caps[k].weight[c];
    if (spent > of_->caps[k].left) return;
  }
  for (const column c : used_)
    if (state_[c] == state::in) chosen.push_back(c);
  std::ranges::sort(chosen);
  keep_choice(std::move(chosen), weight);
}

}  // namespace loopbaan::detail
