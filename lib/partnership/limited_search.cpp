// SPDX-License-Identifier: BSL-1.0
#include <partnership/limited_search.hpp>

#include <algorithm>

#include <partnership/limited_searcher.hpp>

namespace loopbaan::detail {
namespace {

constexpr std::uint32_t not_there = 0xffffffff;

/// Places a part anew at a time, everything else as it is, as long as that is better: the left nodes that lie nearest to
/// each right node, and what they send to.
void improve_in_parts(const limited_problem& of, limited_answer& found, const std::stop_token& stop) {
  constexpr std::size_t width = 12;
  const std::size_t lefts = of.sends.size(), rights = of.receives.size();
  std::vector<std::vector<std::uint32_t>> into(rights);
  for (std::uint32_t a = 0; a < of.arcs.size(); ++a) into[of.arcs[a].right].push_back(a);
  for (auto& each : into)
    std::ranges::stable_sort(each, [&](std::uint32_t one, std::uint32_t two) { return of.arcs[one].cost < of.arcs[two].cost; });
  std::vector<std::vector<std::uint32_t>> limits_of(of.arcs.size());
  for (std::uint32_t l = 0; l < of.limits.size(); ++l)
    for (const std::uint32_t a : of.limits[l].arcs) limits_of[a].push_back(l);
  for (bool better = true; better && !stop.stop_requested();) {
    better = false;
    for (std::size_t centre = 0; centre + 1 < rights; ++centre) {
      std::vector<char> left(lefts), right(rights);
      left[lefts - 1] = right[rights - 1] = 1;
      for (std::size_t n = 0; n < std::min(width, into[centre].size()); ++n) left[of.arcs[into[centre][n]].left] = 1;
      for (std::uint32_t a = 0; a < of.arcs.size(); ++a)
        if ((*found.flow)[a] > 0 && left[of.arcs[a].left]) right[of.arcs[a].right] = 1;
      reduced_problem part;
      part.problem.sends.assign(lefts, 0);
      part.problem.receives.assign(rights, 0);
      std::vector<std::int32_t> start;
      std::vector<std::uint32_t> touched;
      std::vector<std::uint32_t> number(of.arcs.size(), not_there);
      for (std::uint32_t a = 0; a < of.arcs.size(); ++a) {
        const auto& each = of.arcs[a];
        if (!left[each.left] || !right[each.right]) continue;
        number[a] = static_cast<std::uint32_t>(part.arcs.size());
        part.arcs.push_back(a);
        part.problem.arcs.push_back(each);
        start.push_back((*found.flow)[a]);
        part.problem.sends[each.left] += start.back();
        part.problem.receives[each.right] += start.back();
        touched.insert(touched.end(), limits_of[a].begin(), limits_of[a].end());
      }
      std::ranges::sort(touched);
      touched.erase(std::unique(touched.begin(), touched.end()), touched.end());
      for (const std::uint32_t l : touched) {
        flow_limit limit{{}, of.limits[l].least, of.limits[l].most};
        for (const std::uint32_t a : of.limits[l].arcs)
          if (number[a] != not_there) limit.arcs.push_back(number[a]);
          else limit.least -= (*found.flow)[a], limit.most -= (*found.flow)[a];
        if (limit.least > 0 || limit.most < static_cast<std::int64_t>(limit.arcs.size())) part.problem.limits.push_back(std::move(limit));
      }
      const limited_answer again = limited_searcher{part.problem, 30, stop, &start}.find();
      for (std::size_t a = 0; a < start.size(); ++a) {
        better = better || (*again.flow)[a] != start[a];
        (*found.flow)[part.arcs[a]] = (*again.flow)[a];
      }
    }
  }
  found.cost = {};
  for (std::size_t a = 0; a < of.arcs.size(); ++a)
    for (std::size_t w = 0; w < 2; ++w) found.cost.words[w] += (*found.flow)[a] * of.arcs[a].cost.words[w];
}

}  // namespace

limited_answer search_limited(const limited_problem& of, std::uint64_t nodes, const std::stop_token& stop) {
  limited_searcher first{of, 1, stop, nullptr};
  limited_answer found = first.find();
  if (found.proven || !found.flow) {
    if (found.proven || nodes <= 1) return found;
    return limited_searcher{of, nodes, stop, nullptr}.find();
  }
  improve_in_parts(of, found, stop);
  const reduced_problem less = first.reduced(found);
  std::vector<std::int32_t> start;
  for (const std::uint32_t a : less.arcs) start.push_back((*found.flow)[a]);
  limited_answer rest = limited_searcher{less.problem, nodes, stop, &start}.find();
  found.cost = rest.cost;
  found.bound = std::max(rest.bound, found.bound);
  found.proven = rest.proven;
  found.nodes += rest.nodes;
  for (std::size_t a = 0; a < less.arcs.size(); ++a) (*found.flow)[less.arcs[a]] = (*rest.flow)[a];
  return found;
}

}  // namespace loopbaan::detail
