// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <span>
#include <vector>

#include <loopbaan/gap/coverage.hpp>

#include <gap/protect_beside.hpp>

namespace loopbaan::detail {

/// Of each grouping in order, a table per target, protected beside those before it; the names of the groupings are left
/// to the caller. O(groupings × people × competences × targets).
[[nodiscard]] std::vector<std::vector<coverage>> count_linked(const counted_people&,
                                                              std::span<const profile_index> targets, protection,
                                                              std::span<const linked_grouping>);

}  // namespace loopbaan::detail
