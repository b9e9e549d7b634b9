// SPDX-License-Identifier: BSL-1.0
#include <gap/bundles.hpp>

#include <algorithm>
#include <utility>

namespace loopbaan::detail {

std::vector<bundle> bundles_of(std::span<const std::uint32_t> sizes, std::uint32_t minimum,
                               const std::vector<bool>& hide) {
  const auto hidden = [&](std::size_t i) { return !hide.empty() && hide[i]; };
  std::vector<std::size_t> by_size;
  for (std::size_t i = 0; i < sizes.size(); ++i)
    if (sizes[i] > 0) by_size.push_back(i);
  std::ranges::stable_sort(by_size, {}, [&](std::size_t i) { return std::pair{!hidden(i), sizes[i]}; });

  std::vector<bundle> found(1);
  bundle& never = found.front();
  std::uint32_t people = 0;
  auto next = by_size.begin();
  for (; next != by_size.end(); ++next) {
    const bool small = sizes[*next] < minimum || hidden(*next);
    const bool alone = !never.empty() && (never.size() < 2 || people < minimum);
    if (!small && !alone) break;
    never.push_back(*next);
    people += sizes[*next];
  }

  const auto left = by_size.end() - next;
  auto take = left % 2 == 0 ? 2 : never.empty() ? std::min<std::ptrdiff_t>(left, 3) : 1;
  for (; next != by_size.end(); next += take, take = 2) found.emplace_back(next, next + take);
  return found;
}

}  // namespace loopbaan::detail
