// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include <loopbaan/plan/objective.hpp>
#include <plan/prospect/rounding.hpp>

/// Sums over the people of a phase, and what they may tell: docs/decisions/0067-sums-read-together.md.
namespace loopbaan::detail {

/// A sum over the people of a phase, how many of them have a part in it, and what is to be known of the parts.
struct counted_sum {
  std::int64_t sum = 0;
  std::uint32_t people = 0;
  std::int64_t largest = 0;
  std::array<std::int64_t, 2> smallest{};  ///< parts, rising; 0 where there are fewer
  bool shows = false;

  void add(std::int64_t amount) {
    if (amount == 0) return;
    sum += amount;
    ++people;
    largest = std::max(largest, amount);
    if (people == 1 || amount < smallest[0])
      smallest = {amount, smallest[0]};
    else if (people == 2 || amount < smallest[1])
      smallest[1] = amount;
  }
  /// The sum as it is where two people at least have no part in it: without the smallest parts, or with the largest one
  /// for those who have none. So that all have a part, or all but one, is not to be read from it.
  [[nodiscard]] std::int64_t outwards(std::uint32_t of, bool up) const {
    const std::uint32_t without = of - people;
    if (without > 1 + (up ? 1U : 0U)) return sum;
    if (up) return sum + std::int64_t{without} * largest;
    return sum - smallest[0] - (without == 0 ? smallest[1] : 0);
  }
};

/// May a sum show in which so many of so many people have a part? That it shows says no more than that there are at
/// least the minimum of them, unless nearly nobody else is there.
inline bool are_enough(std::uint32_t people, std::uint32_t of, std::uint32_t minimum) {
  return people >= minimum && of >= minimum + 2;
}

/// Lets sums show that enough people have a part in. What is hidden is had by subtraction from what is public: so there
/// are two sums hidden, or none, and enough people have a part in those; the sum of the fewest people hides next.
/// `in_hidden` counts the people with a part in those that do not show: who has a part in several is one person.
template <class SizeOf, class InHidden>
void protect_sums(std::vector<counted_sum*> sums, const SizeOf& size_of, std::uint32_t minimum,
                  const InHidden& in_hidden) {
  std::ranges::stable_sort(sums, {}, [](const counted_sum* each) { return each->people; });
  for (counted_sum* each : sums) each->shows = true;
  std::size_t hidden = 0;
  for (counted_sum* each : sums) {
    each->shows =
        are_enough(each->people, size_of(each), minimum) && (hidden == 0 || (hidden > 1 && in_hidden() >= minimum));
    hidden += each->shows ? 0 : 1;
  }
}

/// What a sum may tell, rounded outwards.
inline std::optional<std::int64_t> told(const counted_sum& sum, std::uint32_t of, objective unit, bool up) {
  if (!sum.shows) return std::nullopt;
  const std::int64_t end = sum.outwards(of, up);
  return up ? rounded_up(end, unit, sum.largest) : rounded_down(end, unit, sum.largest);
}

}  // namespace loopbaan::detail
