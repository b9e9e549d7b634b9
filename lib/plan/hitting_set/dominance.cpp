// SPDX-License-Identifier: BSL-1.0
#include <algorithm>

#include <plan/hitting_set/hitting_set.hpp>

namespace loopbaan::detail {

/// Is `b` at least as good as `a`: never heavier, hits all that `a` hits, a tie going to the one that stands first?
bool hitting_sets::beats(column b, column a) const {
  if (problem_->weight[b] > problem_->weight[a] || (problem_->weight[b] == problem_->weight[a] && b > a)) return false;
  if (!wait_for_.empty() && !wait_for_[b].empty()) return false;  // it asks for more
  for (const problem::cap& each : problem_->caps)
    if (each.weight[b] > each.weight[a]) return false;
  const auto barred = problem_->excluded_by(a);
  for (const column other : problem_->excluded_by(b))
    if (other != a && std::ranges::count(barred, other) == 0) return false;
  return std::ranges::includes(rows_of_[b], rows_of_[a]);
}

/// A choice with a beaten column can have the one that beats it instead, and is neither heavier nor later for that.
void hitting_sets::find_beaten() {
  if (rows_compared_ == rows_.size() && beaten_by_.size() == rows_of_.size()) return;
  rows_compared_ = rows_.size();
  beaten_by_.resize(rows_of_.size());
  for (column c = 0; c < beaten_by_.size(); ++c) beaten_by_[c] = c;
  for (const column a : used_) {
    // Where a row counts, both may be needed.
    if (rows_of_[a].empty() ||
        (!times_of_.empty() && std::ranges::any_of(rows_of_[a], [&](auto r) { return counts(r); })))
      continue;
    const auto shortest = *std::ranges::min_element(rows_of_[a], {}, [&](auto r) { return rows_[r].size(); });
    for (const column b : rows_[shortest])
      if (b != a && beaten_by_[b] == b && beats(b, a)) {
        beaten_by_[a] = b;
        break;
      }
  }
  find_implied_rows();
}

/// Rows that have all columns of another, beaten ones aside.
void hitting_sets::find_implied_rows() {
  std::vector<std::vector<column>> left(rows_.size());
  for (std::size_t r = 0; r < rows_.size(); ++r)
    std::ranges::copy_if(rows_[r], std::back_inserter(left[r]), [&](column c) { return beaten_by_[c] == c; });
  implied_.clear();
  std::vector<unsigned char> gone(rows_.size());
  for (std::uint32_t r = 0; r < rows_.size(); ++r) {
    if (counts(r)) continue;
    // A row with all columns of r stands among those of each of them: look at the one with the fewest.
    const column rarest = *std::ranges::min_element(left[r], {}, [&](column c) { return rows_of_[c].size(); });
    for (const auto other : rows_of_[rarest]) {
      if (other == r || gone[other] || counts(other) || left[other].size() < left[r].size()) continue;
      if (left[other].size() == left[r].size() && other < r) continue;
      if (gone[r] || !std::ranges::includes(left[other], left[r])) continue;
      gone[other] = true;
      implied_.push_back(other);
    }
  }
}

/// The choice with beaten columns replaced; rising. @pre no lighter choice hits all rows
std::vector<hitting_sets::column> hitting_sets::unbeaten(std::vector<column> choice) const {
  for (column& c : choice)
    while (beaten_by_[c] != c) c = beaten_by_[c];
  std::ranges::sort(choice);
  choice.erase(std::unique(choice.begin(), choice.end()), choice.end());
  return choice;
}

}  // namespace loopbaan::detail
