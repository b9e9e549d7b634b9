// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include <loopbaan/gap/publication.hpp>

namespace loopbaan::detail {

/// Sets of one table that show and hide together, whatever their figures.
struct unit {
  std::vector<std::uint32_t> sets;
  std::uint32_t people = 0;
  bool never = false;      ///< too small to show
  std::size_t table = 0;   ///< that has them
  std::size_t parent = 0;  ///< the smallest set that they lie in; none: as many as there are sets
};

/// How the sets of a publication hang together, by sizes and cells alone.
struct set_order {
  std::vector<std::uint32_t> same;                 ///< of each set: the first with these cells
  std::vector<std::uint32_t> people;               ///< in each
  std::vector<std::vector<std::uint32_t>> within;  ///< of each set, those that lie in it and are smaller
  std::vector<std::vector<std::uint32_t>> around;  ///< of each set, those that it lies in
  std::vector<unit> units;                         ///< the smallest first
  std::vector<std::size_t> unit_of;                ///< by set
};

/// O(tables² × cells + sets × log).
[[nodiscard]] set_order order_sets(const publication&, std::uint32_t minimum);

}  // namespace loopbaan::detail
