// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <cstdint>

namespace loopbaan::detail {

/// What a round of a search for a team draws: the same on every machine.
class round_dice {
public:
  explicit round_dice(std::uint64_t round) : state_{round * 0x9e3779b97f4a7c15U + 1} {}

  /// @pre below > 0
  [[nodiscard]] std::size_t roll(std::size_t below) {  // splitmix64
    std::uint64_t z = (state_ += 0x9e3779b97f4a7c15U);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
    return static_cast<std::size_t>((z ^ (z >> 31)) % below);
  }

private:
  std::uint64_t state_;
};

}  // namespace loopbaan::detail
