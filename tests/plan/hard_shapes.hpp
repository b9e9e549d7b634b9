// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <plan/known_optima.hpp>

/// Catalogues of a shape that no catalogue has, in which a search loses its way: symmetric, deep, knotted.
/// Every step costs `cost` minutes where nothing else is said; competences have one level; nobody holds any.
namespace loopbaan::testing {

/// Any framework with competences c0…, each of one level, and steps s0….
class shape {
public:
  explicit shape(std::size_t competences);

  /// A level map of these competences.
  [[nodiscard]] static level_map levels(const std::vector<std::size_t>& competences);

  step& add(const std::vector<std::size_t>& needs, const std::vector<std::size_t>& yields, std::int64_t cost = 1);
  [[nodiscard]] known_task towards(const std::vector<std::size_t>& target);

private:
  framework_draft draft_;
};

/// Each step but the first needs what the one before it yields; asked for is the last.
[[nodiscard]] known_task chain(std::size_t steps);

/// `count` levels in a ring, all asked for, and as many equal steps: each yields `width` levels in a row. The cheapest
/// plan takes ⌈count / width⌉ steps, any turn of the ring is as good.
[[nodiscard]] known_task cyclic_cover(std::size_t count, std::size_t width, std::int64_t cost = 1);

/// A level for every two of `count` steps, which either of them yields: all steps but one are needed, whichever.
[[nodiscard]] known_task every_two(std::size_t count);

/// `count` steps in a ring cost 3 each; for each distance up to `most` another step, of 1, asks for any two at that
/// distance. So the steps taken are a difference cover: Golomb rulers are a close relative.
[[nodiscard]] known_task pairs_at_every_distance(std::size_t count, std::size_t most);

}  // namespace loopbaan::testing
