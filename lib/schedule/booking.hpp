// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include <schedule/timing/problem.hpp>

namespace loopbaan::detail {

/// What is asked in a term from the accounts of a mask.
struct asked_amount {
  std::uint64_t accounts = 0;
  int term = 0;
  std::int64_t amount = 0;
};

/// What one of these takes from one lot.
struct booked_amount {
  std::size_t asked;
  std::size_t lot;
  std::int64_t amount;
};

/// Books everything, in order: each from the lots that stand first, as much as can be while all that comes later can
/// still be had. @pre all of it can be had. O(asked × lots) where nobody is in the way of another, else O((asked ×
/// lots)²)
[[nodiscard]] std::vector<booked_amount> book(const std::vector<asked_amount>&, const std::vector<timing_problem::lot>&,
                                              int terms);

}  // namespace loopbaan::detail
