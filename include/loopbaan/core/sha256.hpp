// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string>
#include <string_view>

namespace loopbaan {

/// SHA-256 of `bytes` as 64 small hexadecimal digits. Linear. Source: FIPS 180-4.
[[nodiscard]] std::string sha256(std::string_view bytes);

}  // namespace loopbaan
