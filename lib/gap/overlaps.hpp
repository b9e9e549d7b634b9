// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include <loopbaan/people/source.hpp>

namespace loopbaan::detail {

/// Which groups of two groupings of the same people have people in common. Blocks are the groups that hang together in
/// this way: where schools lie in boards, a block is a board with its schools.
struct overlap {
  std::vector<std::vector<std::uint32_t>> others;  ///< of each group of the one, those of the other, sorted
  std::vector<std::vector<std::uint32_t>> groups;  ///< of each group of the other, those of the one, sorted
  std::vector<std::uint32_t> block_of_group;
  std::vector<std::uint32_t> block_of_other;
  std::uint32_t blocks = 0;  ///< groups of nobody are in none: their block is `blocks`

  /// Has every group of the one people in common with every group of the other? Then neither tells of the other.
  [[nodiscard]] bool complete() const;
};

/// O(people + pairs that overlap × log).
[[nodiscard]] overlap find_overlap(const grouped_rows& one, const grouped_rows& other, std::size_t people);

/// A grouping and the earlier ones that a table by it is protected beside.
struct linked_grouping {
  grouped_rows groups;
  std::vector<std::size_t> beside = {};  ///< positions of earlier groupings
  std::vector<overlap> overlaps = {};    ///< with each of these
};

/// The groupings that decide what a table by `grouping` may show: those of fewer groups (of as many: the first by name)
/// of which it tells something, directly or by another; the grouping itself is the last. A grouping of which no two
/// groups have people, and one that is the same column, are left out. O(groupings² × people).
[[nodiscard]] std::vector<linked_grouping> link_groupings(const counted_people&, std::string_view grouping);

}  // namespace loopbaan::detail
