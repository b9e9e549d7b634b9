// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <optional>
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
};

/// Says for the groups of one table row, whose total is published too, which may show.
///
/// A figure may show when its group has at least `minimum` people and its share is neither none nor all (that would
/// reveal everyone). What is hidden together must be just as safe, because the total minus the shown groups gives it
/// away; so more groups are hidden, the smallest first (of equal ones the last), until that holds. Where no choice of
/// groups is safe, nothing of the row shows. Groups are disjoint; `total` is their sum.
///
/// Returns one flag per group, and whether the total may show. O(n log n).
struct shown_cells {
  std::vector<bool> groups;
  bool total = false;
};
[[nodiscard]] shown_cells protect(std::span<const share> groups, protection = {});

}  // namespace loopbaan
