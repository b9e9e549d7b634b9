// SPDX-License-Identifier: BSL-1.0
#include <algorithm>

#include <plan/hitting_set/hitting_set.hpp>

namespace loopbaan::detail {

/// Rows that count and are still missed, those that ask most first, of problems with credits; a few of them, and none for which sums
/// would take long.
std::vector<std::uint32_t> hitting_sets::rows_of_sums() const {
  constexpr std::size_t most_rows = 3;
  constexpr std::uint64_t most_work = 300'000;
  std::vector<std::uint32_t> found;
  if (problem_->worth.empty()) return found;
  for (std::uint32_t r = 0; r < rows_.size(); ++r)
    if (counts(r) && missed(r) && std::uint64_t{demand_[r] - hits_[r]} * rows_[r].size() <= most_work)
      found.push_back(r);
  std::ranges::stable_sort(found, std::greater{}, [&](std::uint32_t r) { return demand_[r] - hits_[r]; });
  if (found.size() > most_rows) found.resize(most_rows);
  return found;
}

/// `base`, and the least that open columns have left which hit the row as often as it still asks; columns with less than nothing left
/// are taken whatever they hit. O(columns × what is missing)
std::int64_t hitting_sets::least_sum(std::uint32_t row, std::int64_t base, const std::vector<std::int64_t>& rest) const {
  std::int64_t missing = demand_[row] - hits_[row];
  for (const column c : used_)
    if (state_[c] == state::open && rest[c] < 0) base += rest[c];
  each_column(row, [&](column c, std::uint32_t times) {
    if (state_[c] == state::open && rest[c] <= 0) missing -= times;
  });
  if (missing <= 0) return base;
  const auto wanted = static_cast<std::size_t>(missing);
  constexpr std::int64_t never = std::numeric_limits<std::int64_t>::max() / 4;
  std::vector<std::int64_t> least(wanted + 1, never);  // by hits: what they weigh at least
  least[0] = 0;
  each_column(row, [&](column c, std::uint32_t times) {
    if (state_[c] != state::open || rest[c] <= 0) return;
    for (std::size_t at = wanted; at-- > 0;)
      if (least[at] < never) {
        std::int64_t& to = least[std::min(wanted, at + times)];
        to = std::min(to, least[at] + rest[c]);
      }
  });
  return least[wanted] < never ? base + least[wanted] : base;
}

}  // namespace loopbaan::detail
