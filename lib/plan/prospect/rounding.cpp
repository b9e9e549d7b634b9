// SPDX-License-Identifier: BSL-1.0
#include <plan/prospect/rounding.hpp>

#include <algorithm>
#include <limits>

namespace loopbaan::detail {

namespace {

constexpr std::int64_t most_units = std::numeric_limits<std::int64_t>::max();

std::int64_t grain_of(std::int64_t amount, objective unit) {
  std::int64_t grain = units_of_one(unit);
  while (amount / grain >= 100) grain *= 10;
  return grain;
}

/// The first of 1, 2, 5, 10 … units that is at least twice as much; of what has none the last there is.
std::int64_t grain_beside(std::int64_t part, objective unit) {
  const std::int64_t twice = part > most_units / 2 ? most_units : 2 * part;
  std::int64_t grain = units_of_one(unit);
  for (;;) {
    for (const std::int64_t times : {1, 2, 5}) {
      if (grain > most_units / 10) return grain;
      if (grain * times >= twice) return grain * times;
    }
    grain *= 10;
  }
}

std::int64_t grain_of(std::int64_t amount, objective unit, std::int64_t largest) {
  return std::max(grain_of(amount, unit), grain_beside(largest, unit));
}

}  // namespace

std::int64_t rounded_down(std::int64_t amount, objective unit, std::int64_t largest) {
  return amount - amount % grain_of(amount, unit, largest);
}

std::int64_t rounded_up(std::int64_t amount, objective unit, std::int64_t largest) {
  const std::int64_t grain = grain_of(amount, unit, largest);
  const std::int64_t below = amount - amount % grain;
  if (amount == 0 || below > most_units - grain) return amount;
  return below + grain;
}

std::int64_t two_digits(std::int64_t amount, objective unit) {
  const std::int64_t grain = grain_of(amount, unit);
  const std::int64_t below = amount - amount % grain;
  if (amount - below < grain - (amount - below) || below > most_units - grain) return below;
  return below + grain;
}

}  // namespace loopbaan::detail
