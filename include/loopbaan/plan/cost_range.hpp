// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include <loopbaan/plan/planner.hpp>

namespace loopbaan {

/// What the cheapest plan costs over all fillings-in of what is unknown, in whole units of the objective.
struct cost_range {
  std::optional<std::int64_t> least = {};  ///< in the luckiest filling that has a plan; none: none has one
  std::optional<std::int64_t> most =
      {};               ///< in the unluckiest; none: in some filling there is no plan, or see `proven`
  bool always = false;  ///< proven: there is a plan in every filling
  bool proven = false;  ///< both are costs of fillings; else they are bounds, and where there is none nothing is known

  friend bool operator==(const cost_range&, const cost_range&) = default;
};

/// How far the costs lie apart: 0 where no filling has a plan; none where some have one and others not, or where that
/// is not proven. What is planned in vain at most by who plans for the worst.
[[nodiscard]] std::optional<std::int64_t> width_of(const cost_range&) noexcept;

/// Many ranges added up.
struct range_total {
  std::int64_t least = 0;        ///< sum over those who have one
  std::int64_t most = 0;         ///< likewise
  std::size_t people = 0;        ///< how many ranges there are
  std::size_t certain = 0;       ///< of these, with one cost in every filling
  std::size_t perhaps_none = 0;  ///< a plan in some fillings, none in others: no `most`
  std::size_t none = 0;          ///< a plan in no filling: in neither sum
  std::size_t unproven = 0;      ///< with bounds alone; where there is no bound above, not in `most`

  friend bool operator==(const range_total&, const range_total&) = default;
};

/// Adds ranges up; where somebody has no `most`, the sum of the others is no bound for all, and the counts say so.
/// Nothing here hides small groups: what others may see of a total is for `protect` to say.
/// @throws error 602 costs_too_large where a sum leaves 64 bits
[[nodiscard]] range_total total_of(std::span<const cost_range>);

/// What the cheapest plan of somebody costs, whatever is found of what is unknown: the range of `find_prospect`,
/// without the rest. Two searches, one where nothing is unknown; more where wishes come within reach. @throws error as
/// `find`
[[nodiscard]] cost_range find_range(const planner&, const standing&, const plan_limits& = {});

/// One range per person, as `find_all`. @throws error likewise
[[nodiscard]] std::vector<cost_range> find_all_ranges(const planner&, const cohort&, unsigned threads = 0,
                                                      const plan_limits& = {}, const progress& report = {});

}  // namespace loopbaan
