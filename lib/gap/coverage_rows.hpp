// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <vector>

#include <loopbaan/gap/coverage.hpp>

#include <gap/group_counter.hpp>

namespace loopbaan::detail {

/// A row before it is protected.
struct raw_row {
  std::size_t number = 0;                      ///< in the table
  std::optional<competence_index> competence;  ///< none: the whole profile
  rank required{};
  std::vector<share> groups;
  std::uint32_t unknown = 0;
};

/// Says what may show of a row; the second argument as `certain` of protect.
using protector = std::function<shown_cells(const raw_row&, std::span<const std::uint32_t>)>;

/// The rows of a table, the whole profile first. It is protected last, for what the competences show of a group counts
/// as certain there.
[[nodiscard]] std::vector<coverage_row> protected_rows(const framework&, profile_index, const profile_counts&,
                                                       std::span<const std::uint32_t> sizes, const protector&);

}  // namespace loopbaan::detail
