// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <span>

#include <loopbaan/gap/coverage.hpp>

namespace loopbaan {

/// A count that went out, with the people who were counted.
struct published_coverage {
  cohort people;
  coverage shown;
};

/// Counts a cohort against a profile for readers who have seen earlier counts of it: by the same grouping, with figures
/// held back that would, beside the earlier ones, say something of fewer than the minimum of people.
///
/// Who comes, goes or moves between two counts is public; so whoever subtracts an earlier figure from a later one
/// learns the figure of those few. What a reader knows of a row are sets of people with a figure each: the groups that
/// show, and the hidden ones together. Between any two of these, and between each and the outside, either nobody has
/// moved since an earlier count, or at least the minimum of people, of whom two at least meet the row and two do not. A
/// group that breaks this is hidden; where all are and the total still breaks it, the row is. And what an earlier count
/// hid, a group or a row, stays hidden. So it can only show less than `count_coverage`; a series of a new school year
/// begins anew.
///
/// @throws error 208 other_framework, 511 other_answer (an earlier count of another grouping), and as count_coverage.
/// O(count_coverage + people + groups² × rows × earlier)
[[nodiscard]] coverage count_coverage_after(std::span<const published_coverage> earlier, const cohort&,
                                            profile_index target, std::string_view grouping, protection rule = {});

}  // namespace loopbaan
