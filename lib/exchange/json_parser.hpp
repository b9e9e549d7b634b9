// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <optional>
#include <string_view>

#include <nlohmann/json.hpp>

#include <exchange/reading.hpp>

namespace loopbaan::detail {

/// A JSON tree; members of objects sorted by the bytes of their names.
///
/// A whole number that fits neither 64-bit type is kept as its digits in a binary value, a sort that JSON does not
/// have: so it survives a round trip.
using json = nlohmann::json;

/// Reads one JSON text (RFC 8259), with or without byte order mark. Names that appear twice in an object are reported
/// and the reading goes on; anything else ends it. Linear.
///
/// Errors: 102 not_utf8, 802 not_json (with line and column), 803 too_deep, 804 too_large, 805 duplicate_key, 810
/// empty_file.
[[nodiscard]] std::optional<json> parse_json(std::string_view bytes, reading&);

}  // namespace loopbaan::detail
