// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace loopbaan::detail {

/// Groups that show or hide together, by position.
using bundle = std::vector<std::size_t>;

/// The bundle that never shows, which may be empty, and after it the others, the smallest groups first; groups of
/// nobody are in none. `hide`, where given, names groups that never show. See `protect` of a row.
[[nodiscard]] std::vector<bundle> bundles_of(std::span<const std::uint32_t> sizes, std::uint32_t minimum,
                                             const std::vector<bool>& hide);

}  // namespace loopbaan::detail
