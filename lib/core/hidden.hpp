// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <string_view>

namespace loopbaan::detail {

/// The bytes of the character at the start that `visible` would write out: obeyed by what shows it, or not seen at all.
/// 0 where it is another, or no UTF-8, or where there is none.
[[nodiscard]] std::size_t hidden_length(std::string_view words) noexcept;

}  // namespace loopbaan::detail
