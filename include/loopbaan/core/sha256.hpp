// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <loopbaan/core/version.hpp>

#include <string>
#include <string_view>

namespace loopbaan {

/// SHA-256 of `bytes` as 64 small hexadecimal digits. Linear. Source: FIPS 180-4.
[[nodiscard]] std::string sha256(std::string_view bytes);

/// HMAC with SHA-256 as 64 small hexadecimal digits: who does not have the key can neither make it nor undo it. Linear.
/// Source: RFC 2104, test vectors in RFC 4231.
[[nodiscard]] std::string hmac_sha256(std::string_view key, std::string_view bytes);

}  // namespace loopbaan
