// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace loopbaan::detail {

/// Fte are counted in steps of this, doubled while a sum is wider than so many of them. Each doubling keeps the mean and
/// adds less than a thousandth to the variance.
inline constexpr double flow_fte_step = 0.05;
inline constexpr std::size_t flow_fte_steps = 512;

/// People who are alike, of whom each is there with the same chance and works the same.
struct flow_trial {
  std::int64_t people = 0;
  double chance = 0;
  double fte = 1;
};

/// The probabilities of the values `step` × (first + i); 10⁻¹³ at either end is cut.
struct flow_chances {
  double step = 1;
  std::int64_t first = 0;
  std::vector<double> of = {};
};

[[nodiscard]] flow_chances chances_of_people(std::vector<flow_trial>);
[[nodiscard]] flow_chances chances_of_fte(std::vector<flow_trial>);

/// The same values times `factor` on steps of `step`: what falls between two steps is shared so that the mean stays.
[[nodiscard]] flow_chances on_steps(const flow_chances&, double factor, double step);

/// Of many sums pairs first, so that few are wide.
[[nodiscard]] flow_chances sum_of_all(std::vector<flow_chances>, std::size_t most_steps = static_cast<std::size_t>(-1));

/// The least value at or below which at least `share` of all lies.
[[nodiscard]] double whole_quantile(const flow_chances&, double share);
/// The same of values that are no whole numbers: the chance of a step is spread over it.
[[nodiscard]] double smooth_quantile(const flow_chances&, double share);

}  // namespace loopbaan::detail
