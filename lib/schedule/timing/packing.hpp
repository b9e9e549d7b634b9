// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

namespace loopbaan::detail {

/// A size that is counted in place of that of a part, such that whatever fits into a term fits in these sizes too (a dual
/// feasible function), though they are larger where parts do not go well together. Sources: S. Martello and P. Toth, Lower
/// bounds and reduction procedures for the bin packing problem, Discrete Applied Mathematics 28, 1990; S. P. Fekete and
/// J. Schepers, New classes of fast lower bounds for bin packing problems, Mathematical Programming 91, 2001.
struct packing_rule {
  std::int64_t term = 0;   ///< minutes that it holds
  std::int64_t small = 0;  ///< at most half a term: what is smaller counts for nothing, what leaves less for all of it
  std::int64_t parts = 0;  ///< in place of that: counted in so many parts of a term, rounded down

  [[nodiscard]] std::int64_t whole() const { return parts == 0 ? term : parts * term; }
  [[nodiscard]] std::int64_t counted(std::int64_t size) const {
    if (parts != 0) return (parts + 1) * size % term == 0 ? parts * size : (parts + 1) * size / term * term;
    if (size > term - small) return term;
    return size < small ? 0 : size;
  }
};

/// The rules that may tell something of parts of these sizes. @pre each is more than 0
[[nodiscard]] inline std::vector<packing_rule> packing_rules(const std::vector<std::int64_t>& sizes, std::int64_t term) {
  constexpr std::int64_t most_parts = 6;  // of more, none told more
  std::vector<packing_rule> made;
  for (const std::int64_t size : sizes) {
    const std::int64_t small = std::min(size, term - size + 1);
    const packing_rule one{.term = term, .small = small};
    if (small > 0 && 2 * small <= term && std::ranges::find(made, small, &packing_rule::small) == made.end())
      made.push_back(one);
  }
  for (std::int64_t parts = 1; parts <= most_parts; ++parts) made.push_back({.term = term, .parts = parts});
  return made;
}

}  // namespace loopbaan::detail
