// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <loopbaan/core/version.hpp>

#include <cstdint>
#include <string_view>

namespace loopbaan {

/// The number that somebody draws: the first eight bytes of the SHA-256 of seed, line feed and id, as a big-endian
/// number; anybody can draw it anew.
[[nodiscard]] std::uint64_t lottery_number(std::string_view seed, std::string_view id);

}  // namespace loopbaan
