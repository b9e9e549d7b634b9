// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <vector>

#include <plan/closure.hpp>
#include <plan/hitting_set.hpp>
#include <plan/problem.hpp>

namespace loopbaan::detail {

/// The landmarks of a problem found so far, kept by name so that they survive its reduction.
class landmark_memory {
public:
  /// The landmarks as rows over the actions of what is left; those hit by what is forced are left out.
  /// @param forced  names, rising
  [[nodiscard]] hitting_sets recall(const problem& left, const std::vector<std::uint32_t>& forced) const;

  /// Keeps all rows and their prices.
  void remember(const problem& left, const hitting_sets& rows);

private:
  struct entry {
    std::vector<std::uint32_t> names;
    double price;
  };
  std::vector<entry> entries_;
};

/// Finds landmarks by what does not suffice.
class landmark_finder {
public:
  /// @param dear  by action: those for which this is high are kept out of landmarks where others will do
  landmark_finder(const problem&, const std::vector<std::int64_t>& dear);

  /// Is the goal met with just these actions?
  bool suffices(const std::vector<action>& chosen);

  /// After a choice that does not suffice: landmarks that it misses, no two with a common action, added to `rows` until
  /// hitting them all would suffice. Returns the choice with all of their actions: a plan, if a fat one.
  std::vector<action> learn(hitting_sets& rows);

private:
  std::vector<action> landmark();

  closure reach_;
  std::vector<action> usable_;  ///< dearest first
};

}  // namespace loopbaan::detail
