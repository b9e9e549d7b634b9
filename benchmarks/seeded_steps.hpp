// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include <loopbaan/loopbaan.hpp>

namespace bench {

inline constexpr int saved_for = 3;  ///< school years for which the hours of all are saved

/// What is random of a step.
struct seeded_step {
  std::int64_t hours = 0;
  std::int64_t euro = 0;
  std::vector<std::size_t> held_in;     ///< terms of each year
  bool for_some = false;                ///< may it have the hours that lapse each year?
  std::vector<std::size_t> one_before;  ///< steps, of which one comes first; none: it can begin at once
};

/// Each step gives the level of a competence of its own; of two that come first, both give one more.
[[nodiscard]] loopbaan::framework framework_of(const std::vector<seeded_step>&);

/// Hours for all steps, which are saved, and hours for some, which lapse each year; money without limit.
[[nodiscard]] loopbaan::policy policy_of(std::int64_t hours_a_year, std::int64_t hours_for_some);

}  // namespace bench
