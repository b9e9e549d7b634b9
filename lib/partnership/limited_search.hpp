// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <stop_token>
#include <vector>

#include <partnership/limited_flow.hpp>

namespace loopbaan::detail {

/// Of these arcs together between least and most.
struct flow_limit {
  std::vector<std::uint32_t> arcs;
  std::int64_t least = 0, most = 0;
};

/// A flow under limits on sets of arcs that no flow can keep by itself.
struct limited_problem {
  std::vector<std::int64_t> sends, receives;
  std::vector<limited_flow::arc> arcs;  ///< costs in whole numbers
  std::vector<flow_limit> limits;
};

struct limited_answer {
  std::optional<std::vector<std::int32_t>> flow;  ///< by arc; none was found
  flow_cost cost{};                               ///< of it
  flow_cost bound{};    ///< no flow within the limits costs less; equal to `cost`: proven
  bool proven = false;  ///< also: where there is no flow, that there can be none
  std::uint64_t nodes = 0;
};

inline constexpr std::int64_t price_scale = 64;  // a price is a part of a unit of cost
inline constexpr std::uint32_t not_kept = 0xffffffff;
inline constexpr std::int64_t no_bound = std::numeric_limits<std::int64_t>::min();

/// In units of cost, rounded upwards: what is above a whole number of the first is no bound for the second.
[[nodiscard]] inline flow_cost unscaled(flow_cost bound) {
  if (bound.words[0] == no_bound) return bound;
  const std::int64_t whole = bound.words[0] / price_scale - (bound.words[0] % price_scale < 0 ? 1 : 0);
  if (whole * price_scale == bound.words[0]) return {{whole, bound.words[1]}};
  return {{whole + 1, no_bound}};
}

/// What is decided: of a limit, or of an arc, so many at least and at most.
struct decision {
  bool of_arc;
  std::uint32_t which;
  std::int64_t least, most;
};

/// What is left to be searched below some decisions.
struct open_node {
  flow_cost bound;
  flow_cost whole;       ///< rounded upwards
  std::uint64_t number;  ///< of equal bounds the younger first
  std::vector<decision> decided;
  std::vector<std::pair<std::uint32_t, flow_cost>> prices;  ///< by limit, what is not nought
  bool operator<(const open_node& other) const {
    if (other.whole.words[0] != whole.words[0]) return other.whole.words[0] < whole.words[0];
    if (decided.size() != other.decided.size()) return decided.size() < other.decided.size();
    return other.bound < bound || (!(bound < other.bound) && number < other.number);
  }
};

/// A part of a problem: some of its arcs, by their place in the whole.
struct reduced_problem {
  limited_problem problem;
  std::vector<std::uint32_t> arcs;
};

/// The cheapest flow within the limits. Each limit has a price that is paid by its arcs, and what flow is cheapest then
/// bounds all that keep it (Lagrange; Held, Karp 1971; steps as Polyak's, in whole numbers). Where prices alone do not
/// decide, either less or more of one limit is allowed, or an arc is left out or taken, best bound first. After so many
/// nodes it is given up, and the bound is what is proven.
[[nodiscard]] limited_answer search_limited(const limited_problem&, std::uint64_t nodes, const std::stop_token& stop = {});

}  // namespace loopbaan::detail
