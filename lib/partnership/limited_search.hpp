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

inline constexpr std::int64_t price_scale = 64;  // a price is a part of a unit of cost
inline constexpr std::uint32_t no_place = 0xffffffff;
inline constexpr std::int64_t mean_scale = 1024;  // what flows of the last turns are counted in
inline constexpr std::uint32_t not_there = 0xffffffff;
inline constexpr std::int64_t no_bound = std::numeric_limits<std::int64_t>::min();

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
  /// Where nodes lie, by node; between two places at most one unit goes, either way. Empty: nothing is known of that.
  std::vector<std::uint32_t> place_of_left = {}, place_of_right = {};
};

/// A limit in a part of its problem; `number`: by arc its place there, or `not_there`.
[[nodiscard]] inline flow_limit kept_of(const flow_limit& of, const std::vector<std::uint32_t>& number) {
  flow_limit kept{{}, of.least, of.most};
  for (const std::uint32_t a : of.arcs)
    if (number[a] != not_there) kept.arcs.push_back(number[a]);
  return kept;
}

/// Is there anything, of arcs that hold one unit each, that would not keep it?
[[nodiscard]] inline bool binds(const flow_limit& of) {
  return of.least > 0 || of.most < static_cast<std::int64_t>(of.arcs.size());
}

struct limited_answer {
  std::optional<std::vector<std::int32_t>> flow;  ///< by arc; none was found
  flow_cost cost{};                               ///< of it
  flow_cost bound{};    ///< no flow within the limits costs less; equal to `cost`: proven
  bool proven = false;  ///< also: where there is no flow, that there can be none
  std::uint64_t nodes = 0;
};

/// In units of cost, rounded upwards: what is above a whole number of the first is no bound for the second.
[[nodiscard]] inline flow_cost unscaled(flow_cost bound) {
  if (bound.words[0] == no_bound) return bound;
  const std::int64_t whole = bound.words[0] / price_scale - (bound.words[0] % price_scale < 0 ? 1 : 0);
  if (whole * price_scale == bound.words[0]) return {{whole, bound.words[1]}};
  return {{whole + 1, no_bound}};
}

[[nodiscard]] inline bool is_nought(const flow_cost& of) { return of.words[0] == 0 && of.words[1] == 0; }

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
  std::vector<flow_cost> prices;  ///< by limit, of the root
};

/// Limits that every flow keeps and that a mean of flows, by arc in `mean_scale`, does not. Within a set of places, and along
/// some pairs that lead out of it, no more goes than half of what these places send and receive and of those pairs;
/// where that is odd, half a unit less (Edmonds 1965). Sets are places that hang together by pairs that are half used.
[[nodiscard]] std::vector<flow_limit> odd_limits(const limited_problem&, const std::vector<std::int64_t>& mean);

/// The cheapest flow within the limits. Each limit has a price that is paid by its arcs, and what flow is cheapest then
/// bounds all that keep it (Lagrange; Held, Karp 1971; steps as Polyak's, in whole numbers). Where prices alone do not
/// decide, either less or more of one limit is allowed, or an arc is left out or taken, best bound first. After so many
/// nodes it is given up, and the bound is what is proven.
[[nodiscard]] limited_answer search_limited(const limited_problem&, std::uint64_t nodes, const std::stop_token& stop = {});

}  // namespace loopbaan::detail
