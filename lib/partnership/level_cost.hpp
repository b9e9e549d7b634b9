// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include <partnership/compiled_round.hpp>

namespace loopbaan::detail {

/// Costs of several levels, of which the first that differs decides. Sums and differences go level by level.
template <std::size_t Words>
struct level_cost {
  std::array<std::int64_t, Words> words{};

  level_cost& operator+=(const level_cost& other) {
    for (std::size_t w = 0; w < Words; ++w) words[w] += other.words[w];
    return *this;
  }
  level_cost& operator-=(const level_cost& other) {
    for (std::size_t w = 0; w < Words; ++w) words[w] -= other.words[w];
    return *this;
  }
  friend level_cost operator+(level_cost one, const level_cost& two) { return one += two; }
  friend level_cost operator-(level_cost one, const level_cost& two) { return one -= two; }
  friend bool operator==(const level_cost&, const level_cost&) = default;
  friend bool operator<(const level_cost& one, const level_cost& two) {
    for (std::size_t w = 0; w < Words; ++w)
      if (one.words[w] != two.words[w]) return one.words[w] < two.words[w];
    return false;
  }
};

/// The costs of a compiled round in so many words.
template <std::size_t Words>
struct round_costs {
  explicit round_costs(const compiled_round& of) : ways(of.ways.size()) {
    must.words[of.levels[0].word] = of.levels[0].weight;
    for (std::size_t l = 1; l < of.levels.size(); ++l) {
      const auto [word, weight] = of.levels[l];
      unmet.words[word] += weight * of.unmet_cost[l - 1];
      for (std::size_t a = 0; a < ways.size(); ++a) ways[a].words[word] += weight * of.way_cost[l - 1][a];
    }
  }

  level_cost<Words> must;   ///< one thing that must be, and is not
  level_cost<Words> unmet;  ///< a need that is not met
  std::vector<level_cost<Words>> ways;
};

}  // namespace loopbaan::detail
