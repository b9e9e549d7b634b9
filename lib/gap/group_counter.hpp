// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include <loopbaan/people/source.hpp>

namespace loopbaan::detail {

/// Counts of one profile, by group and required competence, in the order of the profile.
struct profile_counts {
  std::vector<std::vector<std::uint32_t>> met;  ///< [0] the whole profile, [i + 1] its i-th competence; by group
  std::vector<std::uint32_t> unknown;           ///< likewise, of all people: level unknown (whole profile: any of them)
};

/// Counts people against several profiles in one pass over the levels. `group_of` has the group of each
/// row, below `groups`; nothing where all are in the first. O(people × competences × profiles), a byte per level read
/// once; memory for one count per group, profile and competence.
[[nodiscard]] std::vector<profile_counts> count_groups(const counted_people&, std::span<const profile_index>,
                                                       std::span<const std::uint32_t> group_of, std::size_t groups);

}  // namespace loopbaan::detail
