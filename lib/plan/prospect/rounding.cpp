// SPDX-License-Identifier: BSL-1.0
#include <plan/prospect/rounding.hpp>

#include <limits>

namespace loopbaan::detail {

namespace {

std::int64_t grain_of(std::int64_t amount, objective unit) {
  std::int64_t grain = units_of_one(unit);
  while (amount / grain >= 100) grain *= 10;
  return grain;
}

}  // namespace

std::int64_t rounded_down(std::int64_t amount, objective unit) { return amount - amount % grain_of(amount, unit); }

std::int64_t rounded_up(std::int64_t amount, objective unit) {
  const std::int64_t below = rounded_down(amount, unit);
  const std::int64_t grain = grain_of(amount, unit);
  if (below == amount || below > std::numeric_limits<std::int64_t>::max() - grain) return amount;
  return below + grain;
}

}  // namespace loopbaan::detail
