// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>

#include <loopbaan/plan/planner.hpp>

namespace loopbaan::detail {

/// What is left of the limits of one search.
class budget {
public:
  explicit budget(const plan_limits& limits) : nodes_{limits.nodes}, stop_{limits.stop}, deadline_{limits.deadline} {}

  /// Spends one node. False when nothing is left; then the search ends.
  [[nodiscard]] bool spend() {
    if (nodes_ == 0 || stopped()) {
      exhausted_ = true;
      return false;
    }
    --nodes_;
    return true;
  }

  /// Has someone stopped the search, or is its time up? To ask between nodes, where one takes long.
  [[nodiscard]] bool stopped() const noexcept {
    return stop_.stop_requested() || (deadline_ && std::chrono::steady_clock::now() >= *deadline_);
  }

  [[nodiscard]] bool exhausted() const noexcept { return exhausted_; }

private:
  std::uint64_t nodes_;
  std::stop_token stop_;
  std::optional<std::chrono::steady_clock::time_point> deadline_;
  bool exhausted_ = false;
};

}  // namespace loopbaan::detail
