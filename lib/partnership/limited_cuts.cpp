// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <map>
#include <numeric>
#include <utility>

#include <partnership/limited_search.hpp>

namespace loopbaan::detail {

std::vector<flow_limit> odd_limits(const limited_problem& of, const std::vector<std::int64_t>& mean) {
  constexpr std::int64_t whole = mean_scale, open = whole / 8;
  using pair = std::pair<std::uint32_t, std::uint32_t>;
  std::map<pair, std::pair<std::int64_t, std::vector<std::uint32_t>>> pairs;  // by two places: how much is used, arcs
  std::uint32_t places = 0;
  for (std::uint32_t a = 0; a < of.arcs.size(); ++a) {
    const std::uint32_t one = of.place_of_left[of.arcs[a].left], two = of.place_of_right[of.arcs[a].right];
    if (one == no_place || two == no_place) continue;
    places = std::max({places, one + 1, two + 1});
    auto& [used, arcs] = pairs[std::minmax(one, two)];
    used += mean[a];
    arcs.push_back(a);
  }
  std::vector<std::int64_t> ends(places);
  for (std::size_t l = 0; l < of.sends.size(); ++l)
    if (of.place_of_left[l] < places) ends[of.place_of_left[l]] += of.sends[l];
  for (std::size_t r = 0; r < of.receives.size(); ++r)
    if (of.place_of_right[r] < places) ends[of.place_of_right[r]] += of.receives[r];
  // Places that hang together by pairs of which it is open whether they are used.
  std::vector<std::uint32_t> part(places);
  std::iota(part.begin(), part.end(), 0U);
  const auto root = [&](std::uint32_t of_place) {
    while (part[of_place] != of_place) of_place = part[of_place] = part[part[of_place]];
    return of_place;
  };
  for (const auto& [each, use] : pairs)
    if (use.first > open && use.first < whole - open) part[root(each.first)] = root(each.second);
  std::vector<flow_limit> found;
  for (std::uint32_t head = 0; head < places; ++head) {
    if (root(head) != head) continue;
    flow_limit limit;
    std::int64_t most = 0, used = 0, count = 0;
    for (std::uint32_t place = 0; place < places; ++place)
      if (root(place) == head) most += ends[place], ++count;
    if (count < 3) continue;
    std::optional<pair> doubtful;
    std::int64_t doubt = 0;
    std::map<pair, bool> teeth;
    for (const auto& [each, use] : pairs) {
      const bool one = root(each.first) == head, two = root(each.second) == head;
      if (one && two) {
        limit.arcs.insert(limit.arcs.end(), use.second.begin(), use.second.end());
        used += use.first;
      } else if (one || two) {
        teeth[each] = use.first > whole / 2;
        const std::int64_t far = std::abs(use.first - whole / 2);
        if (!doubtful || far < doubt) doubtful = each, doubt = far;
      }
    }
    const auto count_teeth = [&] { return std::ranges::count_if(teeth, [](const auto& each) { return each.second; }); };
    if ((most + count_teeth()) % 2 == 0) {
      if (!doubtful) continue;
      teeth[*doubtful] = !teeth[*doubtful];
    }
    most += count_teeth();
    for (const auto& [each, is_tooth] : teeth) {
      if (!is_tooth) continue;
      const auto& [by, arcs] = pairs[each];
      limit.arcs.insert(limit.arcs.end(), arcs.begin(), arcs.end());
      used += by;
    }
    limit.most = most / 2;
    std::ranges::sort(limit.arcs);
    if (used > limit.most * whole + whole / 16) found.push_back(std::move(limit));
  }
  return found;
}

}  // namespace loopbaan::detail
