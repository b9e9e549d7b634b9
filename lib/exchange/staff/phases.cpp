// SPDX-License-Identifier: BSL-1.0
#include <exchange/staff/phases.hpp>

#include <algorithm>
#include <utility>

namespace loopbaan::detail {

std::optional<diagnostic> phase_assumed(const cohort& people, place where) {
  const auto steps = std::ranges::count_if(people.fw().steps(), [](const step& each) { return !each.phases.empty(); });
  if (steps == 0) return std::nullopt;
  std::size_t unknown = 0;
  for (std::size_t row = 0; row < people.size(); ++row) unknown += people.stands(row).phase ? 0 : 1;
  if (unknown == 0) return std::nullopt;
  return diagnostic{errc::phase_unknown,
                    std::move(where),
                    {std::to_string(unknown), std::to_string(people.size()), std::to_string(steps)}};
}

}  // namespace loopbaan::detail
