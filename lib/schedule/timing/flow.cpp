// SPDX-License-Identifier: BSL-1.0
#include <schedule/timing/flow.hpp>

#include <algorithm>
#include <limits>

namespace loopbaan::detail {

void flow::add(std::size_t from, std::size_t to, std::int64_t most) {
  edges_.push_back({to, most, first_[from]});
  first_[from] = edges_.size() - 1;
  edges_.push_back({from, 0, first_[to]});
  first_[to] = edges_.size() - 1;
}

std::int64_t flow::most(std::size_t from, std::size_t to) {
  std::int64_t sum = 0;
  while (find_levels(from, to)) {
    at_ = first_;
    while (const std::int64_t more = push(from, to, std::numeric_limits<std::int64_t>::max())) sum += more;
  }
  return sum;
}

bool flow::find_levels(std::size_t from, std::size_t to) {
  level_.assign(first_.size(), -1);
  level_[from] = 0;
  queue_.assign(1, from);
  for (std::size_t i = 0; i < queue_.size(); ++i)
    for (std::size_t e = first_[queue_[i]]; e != no_edge; e = edges_[e].next) {
      if (edges_[e].left == 0 || level_[edges_[e].to] >= 0) continue;
      level_[edges_[e].to] = level_[queue_[i]] + 1;
      queue_.push_back(edges_[e].to);
    }
  return level_[to] >= 0;
}

std::int64_t flow::push(std::size_t from, std::size_t to, std::int64_t most) {
  if (from == to) return most;
  for (; at_[from] != no_edge; at_[from] = edges_[at_[from]].next) {
    const std::size_t e = at_[from];
    if (edges_[e].left == 0 || level_[edges_[e].to] != level_[from] + 1) continue;
    const std::int64_t gone = push(edges_[e].to, to, std::min(most, edges_[e].left));
    if (gone == 0) continue;
    edges_[e].left -= gone;
    edges_[e ^ 1].left += gone;
    return gone;
  }
  return 0;
}

}  // namespace loopbaan::detail
