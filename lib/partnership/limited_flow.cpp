// SPDX-License-Identifier: BSL-1.0
#include <partnership/limited_flow.hpp>

#include <utility>

namespace loopbaan::detail {

limited_flow::limited_flow(std::vector<std::int64_t> sends, std::vector<std::int64_t> receives, std::vector<arc> arcs)
    : lefts_{sends.size()},
      nodes_{sends.size() + receives.size()},
      arcs_{std::move(arcs)},
      excess_{std::move(sends)},
      price_(nodes_),
      at_(nodes_),
      distance_(nodes_),
      by_(nodes_),
      state_(nodes_) {
  for (const std::int64_t each : receives) excess_.push_back(-each);
  for (std::uint32_t a = 0; a < arcs_.size(); ++a) {
    at_[arcs_[a].left].push_back(a);
    at_[lefts_ + arcs_[a].right].push_back(a);
  }
}

void limited_flow::push(arc& of, std::int32_t more) {
  of.flow += more;
  excess_[of.left] -= more;
  excess_[lefts_ + of.right] += more;
}

void limited_flow::lock(std::size_t a, std::int32_t flow) {
  push(arcs_[a], flow - arcs_[a].flow);
  arcs_[a].locked = true;
}

flow_cost limited_flow::total() const {
  flow_cost sum;
  for (const arc& each : arcs_)
    for (std::size_t w = 0; w < sum.words.size(); ++w) sum.words[w] += each.flow * each.cost.words[w];
  return sum;
}

bool limited_flow::solve() {
  for (arc& each : arcs_) {
    if (each.locked) continue;
    const flow_cost more = reduced(each);
    if (each.flow < each.most && more < flow_cost{}) push(each, each.most - each.flow);
    if (each.flow > 0 && flow_cost{} < more) push(each, -each.flow);
  }
  for (std::size_t node = 0; node < nodes_; ++node)
    while (excess_[node] > 0)
      if (!lead_away(node)) return false;
  for (const std::int64_t each : excess_)
    if (each != 0) return false;
  return true;
}

/// Leads one unit from a node to the nearest that lacks one.
bool limited_flow::lead_away(std::size_t start) {
  std::vector<std::size_t> seen{start};
  state_[start] = 1;
  distance_[start] = {};
  std::size_t end = nodes_;
  std::vector<std::size_t> settled;
  while (!seen.empty()) {
    std::size_t next = 0;
    for (std::size_t s = 1; s < seen.size(); ++s)
      if (distance_[seen[s]] < distance_[seen[next]]) next = s;
    const std::size_t node = seen[next];
    seen[next] = seen.back();
    seen.pop_back();
    state_[node] = 2;
    settled.push_back(node);
    if (excess_[node] < 0) {
      end = node;
      break;
    }
    for (const std::uint32_t a : at_[node]) {
      const arc& each = arcs_[a];
      const bool forward = node < lefts_;
      if (each.locked || (forward ? each.flow == each.most : each.flow == 0)) continue;
      const std::size_t other = forward ? lefts_ + each.right : each.left;
      if (state_[other] == 2) continue;
      const flow_cost there = forward ? distance_[node] + reduced(each) : distance_[node] - reduced(each);
      if (state_[other] == 1 && !(there < distance_[other])) continue;
      if (state_[other] == 0) seen.push_back(other);
      state_[other] = 1;
      distance_[other] = there;
      by_[other] = a;
    }
  }
  if (end != nodes_) {
    for (const std::size_t node : settled) price_[node] += distance_[node] - distance_[end];
    for (std::size_t node = end; node != start;) {
      arc& each = arcs_[by_[node]];
      const bool forward = node >= lefts_;
      push(each, forward ? 1 : -1);
      node = forward ? each.left : lefts_ + each.right;
    }
  }
  for (const std::size_t node : seen) state_[node] = 0;
  for (const std::size_t node : settled) state_[node] = 0;
  return end != nodes_;
}

}  // namespace loopbaan::detail
