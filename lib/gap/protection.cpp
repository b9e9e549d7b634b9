// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/gap/protection.hpp>

#include <algorithm>
#include <numeric>

namespace loopbaan {

shown_cells protect(std::span<const share> groups, protection rule) {
  const std::uint32_t minimum = std::max(rule.minimum, protection::floor);
  const auto safe = [&](const share& s) { return s.whole >= minimum && s.part > 0 && s.part < s.whole; };
  const auto add = [](share& sum, const share& s) {
    sum.part += s.part;
    sum.whole += s.whole;
  };

  share total;
  share hidden;
  shown_cells cells{std::vector<bool>(groups.size()), false};
  for (std::size_t i = 0; i < groups.size(); ++i) {
    add(total, groups[i]);
    cells.groups[i] = safe(groups[i]);
    if (!cells.groups[i]) add(hidden, groups[i]);
  }
  cells.total = safe(total);
  if (!cells.total) {
    // Without a total nothing can be taken away from it, but the shown groups would add up to what is hidden above.
    cells.groups.assign(groups.size(), false);
    return cells;
  }

  // What stays hidden together is public as total minus shown, so it must be safe as one group.
  std::vector<std::size_t> shown;
  for (std::size_t i = 0; i < groups.size(); ++i)
    if (cells.groups[i]) shown.push_back(i);
  std::ranges::stable_sort(shown, [&](std::size_t a, std::size_t b) {
    return groups[a].whole != groups[b].whole ? groups[a].whole < groups[b].whole : a > b;
  });
  for (const std::size_t next : shown) {
    if (hidden.whole == 0 || safe(hidden)) break;
    cells.groups[next] = false;
    add(hidden, groups[next]);
  }
  return cells;
}

}  // namespace loopbaan
