// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include <loopbaan/gap/protection.hpp>

#include <gap/overlaps.hpp>

namespace loopbaan::detail {

/// The same row in a table by another grouping, as readers see it.
struct row_beside {
  const overlap* with;  ///< of the groups to protect with those of this row
  std::span<const std::optional<share>> groups;
  std::optional<share> total;
};

/// As `protect`, for a row that readers see beside rows of the same people by other groupings.
///
/// What is shown of a group of another grouping is public as the total of a row is, so each block (see `overlap`) of
/// which the figure is public is a row of its own, and of a block whose figure is not public nothing shows. Where
/// blocks are of one group each, as schools lie in boards, hidden cells have two possible values as they have in a
/// single row. Where groupings cross, besides: what is left of a public figure when the groups that lie wholly within
/// it are subtracted, either way, must be of nobody, or safe as a sum is. Which groups hide for that follows from
/// sizes; where a figure still tells, no group of the row shows. Larger differences (of several groups of each that do
/// not lie within each other) are not looked for. O(groups × pairs that overlap) at worst.
[[nodiscard]] shown_cells protect_beside(std::span<const share> groups, protection, std::span<const row_beside>,
                                         std::span<const std::uint32_t> certain = {}, std::vector<bool> hide = {});

/// Row `number` of each table that a table by this grouping stands beside; `table(i)` has the rows of the i-th.
template <class Tables>
[[nodiscard]] std::vector<row_beside> rows_beside(const linked_grouping& by, std::size_t number, Tables&& table) {
  std::vector<row_beside> found;
  for (std::size_t i = 0; i < by.beside.size(); ++i) {
    const auto& row = table(by.beside[i])[number];
    found.push_back({&by.overlaps[i], row.groups, row.total});
  }
  return found;
}

}  // namespace loopbaan::detail
