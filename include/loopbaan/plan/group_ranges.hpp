// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <loopbaan/gap/protection.hpp>
#include <loopbaan/people/cohort.hpp>
#include <loopbaan/plan/cost_range.hpp>

namespace loopbaan {

/// What the plans of some people cost together, whatever is found of them; an end without a value is protected.
struct range_figure {
  std::optional<std::int64_t> least = {};  ///< at least so much, rounded down
  std::optional<std::int64_t> most = {};   ///< at most so much, rounded up; of who has a plan in any case

  friend bool operator==(const range_figure&, const range_figure&) = default;
};

/// Ranges of costs added up by group, with small groups protected.
struct group_ranges {
  objective unit = objective::hours;
  std::string grouping = {};
  std::vector<std::string> groups = {};   ///< names in order of first appearance; "" for people without a group
  std::vector<std::uint32_t> sizes = {};  ///< people per group
  range_figure total = {};
  std::vector<range_figure> figures = {};  ///< one per group
  protection rule = {};
};

/// Adds ranges up by group.
///
/// An end shows where `protect` lets the number of people show to whom it gives more than nothing: the lower end by who
/// certainly needs something, the upper by who perhaps does (who may have no plan at all included). So no end tells
/// that nobody or everybody does, and what is hidden together is about enough people. Ends are rounded outwards to two
/// digits of hours, euro, weeks or points, and to whole ones: what is said stays true, and two equal ends do not tell
/// that everything is known. Sums by other groupings may go out beside these, as counts may. O(groupings × (people +
/// groups × log groups))
/// @throws error 432 unless there is one range per person, 510 unknown_grouping, 602 where a sum leaves 64 bits, 603
/// impossible_weights
[[nodiscard]] group_ranges sum_ranges(const cohort&, std::span<const cost_range>, objective,
                                      std::string_view grouping = {}, protection rule = {});

}  // namespace loopbaan
