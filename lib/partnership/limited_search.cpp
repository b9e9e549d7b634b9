// SPDX-License-Identifier: BSL-1.0
#include <partnership/limited_search.hpp>

#include <algorithm>

#include <partnership/limited_searcher.hpp>

namespace loopbaan::detail {
namespace {

/// Places a part anew at a time, everything else as it is, as long as that is better: the left nodes that lie nearest to
/// each right node, and what they send to.
void improve_in_parts(const limited_problem& of, limited_answer& found, const std::stop_token& stop) {
  constexpr std::size_t width = 12, most_turns = 3;
  const std::size_t lefts = of.sends.size(), rights = of.receives.size();
  std::vector<std::vector<std::uint32_t>> into(rights);
  for (std::uint32_t a = 0; a < of.arcs.size(); ++a) into[of.arcs[a].right].push_back(a);
  for (auto& each : into)
    std::ranges::stable_sort(each, [&](std::uint32_t one, std::uint32_t two) { return of.arcs[one].cost < of.arcs[two].cost; });
  std::vector<std::vector<std::uint32_t>> limits_of(of.arcs.size());
  for (std::uint32_t l = 0; l < of.limits.size(); ++l)
    for (const std::uint32_t a : of.limits[l].arcs) limits_of[a].push_back(l);
  bool better = true;
  for (std::size_t turn = 0; turn < most_turns && better && !stop.stop_requested(); ++turn) {
    better = false;
    for (std::size_t centre = 0; centre + 1 < rights; ++centre) {
      std::vector<char> left(lefts), right(rights);
      left[lefts - 1] = right[rights - 1] = 1;
      for (std::size_t n = 0; n < std::min(width, into[centre].size()); ++n) left[of.arcs[into[centre][n]].left] = 1;
      for (std::uint32_t a = 0; a < of.arcs.size(); ++a)
        if ((*found.flow)[a] > 0 && left[of.arcs[a].left]) right[of.arcs[a].right] = 1;
      reduced_problem part{};
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
        flow_limit limit = kept_of(of.limits[l], number);
        for (const std::uint32_t a : of.limits[l].arcs) {
          const std::int64_t fixed = number[a] == not_there ? (*found.flow)[a] : 0;
          limit.least -= fixed;
          limit.most -= fixed;
        }
        if (binds(limit)) part.problem.limits.push_back(std::move(limit));
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

/// What was found of a part, in the whole.
void take_over(const reduced_problem& part, const limited_answer& seen, limited_answer& found) {
  found.cost = seen.cost;
  for (std::size_t a = 0; a < part.arcs.size(); ++a) (*found.flow)[part.arcs[a]] = (*seen.flow)[a];
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
  // What is left over gets limits that hold of odd sets, a few turns at a time, then the search.
  reduced_problem less = first.reduced(found);
  const auto now = [&] {
    std::vector<std::int32_t> flow;
    for (const std::uint32_t a : less.arcs) flow.push_back((*found.flow)[a]);
    return flow;
  };
  for (int turn = 0; turn < 8 && !of.place_of_left.empty() && !stop.stop_requested(); ++turn) {
    const std::vector<std::int32_t> start = now();
    limited_searcher root{less.problem, 1, stop, &start, less.prices};
    const limited_answer seen = root.find();
    ++found.nodes;
    take_over(less, seen, found);
    if (seen.proven) {
      found.proven = true;
      found.bound = found.cost;
      return found;
    }
    const std::vector<flow_limit> more = odd_limits(less.problem, root.arc_mean());
    if (more.empty()) break;
    reduced_problem next = root.reduced(seen);
    std::vector<std::uint32_t> number(less.arcs.size(), not_there);
    for (std::uint32_t a = 0; a < next.arcs.size(); ++a) {
      number[next.arcs[a]] = a;
      next.arcs[a] = less.arcs[next.arcs[a]];
    }
    for (const flow_limit& each : more) {
      next.problem.limits.push_back(kept_of(each, number));
      next.prices.emplace_back();
    }
    less = std::move(next);
  }
  const std::vector<std::int32_t> start = now();
  const limited_answer rest = limited_searcher{less.problem, nodes, stop, &start, less.prices}.find();
  take_over(less, rest, found);
  found.bound = std::max(rest.bound, found.bound);
  found.proven = rest.proven;
  found.nodes += rest.nodes;
  return found;
}

}  // namespace loopbaan::detail
