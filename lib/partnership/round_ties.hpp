// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

#include <partnership/round_flow.hpp>

namespace loopbaan::detail {

/// Which nodes of a graph lie on a circle together: for each the number of its strong component. Linear.
/// Source: Tarjan 1972.
[[nodiscard]] std::vector<std::uint32_t> strong_components(const std::vector<std::uint32_t>& first,
                                                           const std::vector<std::uint32_t>& to);

/// Decides what the rule leaves open: by lottery each need gets the best rank that it can have while nothing of what
/// the rule counts, and nothing that was settled before, is worse; then likewise the first edition by id.
///
/// All best answers differ from one another by circles of ways that cost nothing at the prices of any of them, so a
/// need can have a way exactly where such a circle leads over it (Ahuja, Magnanti, Orlin 1993, section 9.3).
template <std::size_t Words>
class round_ties {
public:
  round_ties(const compiled_round& of, round_flow<Words>& flow) : of_{of}, flow_{flow} {
    find_components();
    before_.resize(component_.size());
    by_way_.resize(component_.size());
    seen_.resize(component_.size());
    settle_all([&](std::uint32_t a) { return static_cast<std::int64_t>(of_.rank[a]); });
    settle_all([&](std::uint32_t a) { return static_cast<std::int64_t>(of_.edition_order[of_.edition_of_way(a)]); });
  }

  /// What was settled, in the order in which it was: of two answers that are equal by the rule the smaller one is
  /// better.
  std::vector<std::int64_t> settled;

private:
  void find_components() {
    const std::size_t nodes = of_.parent.size() + of_.needs;
    std::vector<std::uint32_t> first, to;
    for (std::size_t u = 0; u < nodes; ++u) {
      first.push_back(static_cast<std::uint32_t>(to.size()));
      for_each_free(u, [&](std::size_t v, std::uint32_t) { to.push_back(static_cast<std::uint32_t>(v)); });
    }
    first.push_back(static_cast<std::uint32_t>(to.size()));
    component_ = strong_components(first, to);
  }

  template <class Visit>
  void for_each_free(std::size_t u, Visit&& visit) const {
    flow_.for_each_left(u, [&](std::size_t v, const level_cost<Words>& rest, std::uint32_t by) {
      if (rest == level_cost<Words>{}) visit(v, by);
    });
  }

  template <class Key>
  void settle_all(Key&& key) {
    constexpr std::int64_t unmet = std::numeric_limits<std::int64_t>::max();
    for (const std::size_t n : of_.by_lottery) {
      const auto now = [&] { return flow_.way[n] == compiled_round::none ? unmet : key(flow_.way[n]); };
      std::vector<std::pair<std::int64_t, std::uint32_t>> better;
      for_each_free(of_.need_node(n), [&](std::size_t v, std::uint32_t by) {
        if (by != compiled_round::none && component_[v] == component_[of_.need_node(n)] && key(by) < now())
          better.emplace_back(key(by), by);
      });
      std::ranges::sort(better);
      for (const auto& [value, by] : better)
        if (move(n, by)) break;
      settled.push_back(now());
      for (std::uint32_t a = of_.first_way[n]; a < of_.first_way[n + 1]; ++a)
        if (now() == unmet || key(a) != now()) flow_.allowed[a] = 0;
      if (now() != unmet) flow_.may_lack[n] = 0;
    }
  }

  /// Moves a need to another of its ways, and others around a circle that costs nothing; false where there is none.
  bool move(std::size_t n, std::uint32_t by) {
    const std::size_t from = of_.ways[by].slot, self = of_.need_node(n);
    const std::size_t to = flow_.way[n] == compiled_round::none ? 0 : of_.ways[flow_.way[n]].slot;
    ++round_;
    std::vector<std::size_t> queue{from};
    seen_[from] = round_;
    for (std::size_t at = 0; at < queue.size() && seen_[to] != round_; ++at)
      for_each_free(queue[at], [&](std::size_t v, std::uint32_t way) {
        if (seen_[v] == round_ || v == self || component_[v] != component_[from]) return;
        seen_[v] = round_;
        before_[v] = static_cast<std::uint32_t>(queue[at]);
        by_way_[v] = way;
        queue.push_back(v);
      });
    if (seen_[to] != round_) return false;
    std::vector<std::size_t> path{to};
    while (path.back() != from) path.push_back(before_[path.back()]);
    flow_.leave(n, to);
    flow_.shift(self, from, by);
    for (std::size_t at = path.size() - 1; at-- > 0;) flow_.shift(path[at + 1], path[at], by_way_[path[at]]);
    return true;
  }

  const compiled_round& of_;
  round_flow<Words>& flow_;
  std::vector<std::uint32_t> component_, before_, by_way_, seen_;
  std::uint32_t round_ = 0;
};

}  // namespace loopbaan::detail
