// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include <partnership/round_flow.hpp>

namespace loopbaan::detail {

/// What is paid: the first number decides, then the second.
using flow_cost = level_cost<2>;

/// A flow from left to right nodes along arcs that each hold a whole number, the cheapest that sends and receives what
/// each node must. Costs, and what is locked, may change between two calls of `solve`, which goes on from the flow there
/// is: what has become too dear or too cheap is taken back or filled, and what is then out of balance is led along
/// cheapest ways (Ahuja, Magnanti, Orlin 1993, sections 9.7 and 9.9). A way takes O(nodes² + arcs).
class limited_flow {
public:
  struct arc {
    std::uint32_t left, right;  ///< right nodes count from 0 too
    std::int32_t most;          ///< it holds no more
    flow_cost cost{};
    std::int32_t flow = 0;
    bool locked = false;  ///< its flow stays as it is
  };

  limited_flow(std::vector<std::int64_t> sends, std::vector<std::int64_t> receives, std::vector<arc> arcs);

  [[nodiscard]] const std::vector<arc>& arcs() const noexcept { return arcs_; }
  void set_cost(std::size_t a, flow_cost cost) { arcs_[a].cost = cost; }
  void lock(std::size_t a, std::int32_t flow);
  void unlock(std::size_t a) { arcs_[a].locked = false; }

  /// False: what is locked leaves no flow at all.
  [[nodiscard]] bool solve();

  /// What one more unit in an arc would add to the cost at the least; negative where it is full.
  [[nodiscard]] flow_cost reduced(const arc& of) const { return of.cost + price_[of.left] - price_[lefts_ + of.right]; }

  [[nodiscard]] flow_cost total() const;

private:
  void push(arc& of, std::int32_t more);
  [[nodiscard]] bool lead_away(std::size_t start);

  std::size_t lefts_, nodes_;
  std::vector<arc> arcs_;
  std::vector<std::int64_t> excess_;              ///< by node: what it has and must not have; negative: lacks
  std::vector<flow_cost> price_;                  ///< by node
  std::vector<std::vector<std::uint32_t>> at_;    ///< by node: its arcs
  std::vector<flow_cost> distance_;
  std::vector<std::uint32_t> by_;                 ///< the arc that leads to a node
  std::vector<char> state_;                       ///< 0 not seen, 1 seen, 2 settled
};

}  // namespace loopbaan::detail
