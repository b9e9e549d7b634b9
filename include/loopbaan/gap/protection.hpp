// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <loopbaan/core/version.hpp>

#include <cstdint>
#include <span>
#include <vector>

namespace loopbaan {

/// `part` of `whole` people.
struct share {
  std::uint32_t part = 0;
  std::uint32_t whole = 0;

  friend bool operator==(const share&, const share&) = default;
};

/// How small groups are protected.
struct protection {
  std::uint32_t minimum = 10;  ///< smallest group of which a figure may show; never below 5

  static constexpr std::uint32_t floor = 5;

  friend bool operator==(const protection&, const protection&) = default;
};

/// What may show of one table row: one flag per group, and the total of the row.
struct shown_cells {
  std::vector<bool> groups;
  bool total = false;
};

/// Says for the groups of one table row, whose total is published too, which may show.
///
/// A figure is safe when it is about at least `minimum` people and neither none nor all of them (that would reveal
/// everyone). Groups hide together, in bundles made by size alone:
///  - all groups below the minimum, with the smallest others until there are two groups and `minimum` people: this one
///    never shows;
///  - the other groups two by two, the smallest first (an odd one alone before them, or where no group is below the
///    minimum in a first bundle of three): shows when every group in it is safe.
/// The total, and what is hidden together, which is public as total minus shown, must be about at least `minimum`
/// people, two who meet and two who do not. Until what is hidden does, the smallest bundle that shows is hidden too;
/// where the total does not, nothing of the row shows.
///
/// Why bundles: sizes are public and so is this rule. If only the unsafe group were hidden, a reader would conclude
/// that a large hidden group has none or all, and from the total what a small one has. With bundles every hidden cell
/// of the row has at least two possible values, also for someone who knows the rule:
/// docs/decisions/0007-small-groups.md proves it and says what remains.
///
/// `certain`, where given, is how many of each group meet for certain to who sees other rows: of what is hidden
/// together, two more than that must meet. `hide`, where given, names groups that may not show for a reason that the
/// reader knows too; they go with those that never show. Groups are disjoint; `total` is their sum. Empty groups never
/// show. O(n log n). @throws error 432 sizes_differ, 433 impossible_value (a part larger than its whole, more than 2^32
/// people)
[[nodiscard]] shown_cells protect(std::span<const share> groups, protection = {},
                                  std::span<const std::uint32_t> certain = {}, const std::vector<bool>& hide = {});

}  // namespace loopbaan
