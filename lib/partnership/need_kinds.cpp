// SPDX-License-Identifier: BSL-1.0
#include <partnership/need_kinds.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace loopbaan::detail {

std::vector<need_kind> kinds_of(const new_editions_request& request) {
  std::map<std::set<std::size_t>, std::vector<std::size_t>> by_set;
  for (std::size_t n = 0; n < request.needs.size(); ++n)
    by_set[{request.needs[n].met_by.begin(), request.needs[n].met_by.end()}].push_back(n);
  std::vector<need_kind> kinds;
  for (auto& [met_by, needs] : by_set)
    if (!met_by.empty()) kinds.push_back({{met_by.begin(), met_by.end()}, std::move(needs)});
  return kinds;
}

place_flow::place_flow(const std::vector<need_kind>& kinds, std::size_t editions)
    : kinds_{kinds}, given_(kinds.size(), std::vector<std::size_t>(editions)), in_(editions) {
  for (const need_kind& kind : kinds) left_.push_back(kind.needs.size());
}

void place_flow::fill(const std::vector<std::size_t>& places) {
  for (std::size_t k = 0; k < kinds_.size(); ++k)
    while (left_[k] > 0) {
      const std::size_t more = push(places, k);
      if (more == 0) break;
      left_[k] -= more;
      met_ += more;
    }
}

/// Along a shortest path: a kind takes places of an edition, another kind there moves to a next one, and so on.
std::size_t place_flow::push(const std::vector<std::size_t>& places, std::size_t kind) {
  constexpr std::size_t none = SIZE_MAX;
  std::vector<std::size_t> from_kind(in_.size(), none), from_edition(kinds_.size(), none), queue{kind};
  std::vector<char> seen(kinds_.size());
  seen[kind] = 1;
  for (std::size_t at = 0; at < queue.size(); ++at)
    for (const std::size_t e : kinds_[queue[at]].met_by) {
      if (from_kind[e] != none) continue;
      from_kind[e] = queue[at];
      if (in_[e] < places[e]) {
        std::size_t most = std::min(left_[kind], places[e] - in_[e]);
        for (std::size_t k = from_kind[e]; k != kind; k = from_kind[from_edition[k]])
          most = std::min(most, given_[k][from_edition[k]]);
        in_[e] += most;
        for (std::size_t f = e;;) {
          const std::size_t k = from_kind[f];
          given_[k][f] += most;
          if (k == kind) return most;
          f = from_edition[k];
          given_[k][f] -= most;
        }
      }
      for (std::size_t k = 0; k < kinds_.size(); ++k)
        if (seen[k] == 0 && given_[k][e] > 0) {
          seen[k] = 1;
          from_edition[k] = e;
          queue.push_back(k);
        }
    }
  return 0;
}

}  // namespace loopbaan::detail
