// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

#include <exchange/json/reading.hpp>

namespace loopbaan::detail {

/// A JSON tree; members of objects sorted by the bytes of their names.
///
/// A whole number that fits neither 64-bit type is kept as its digits in a binary value, a type that JSON does not
/// have: so it survives a round trip.
using json = nlohmann::json;

/// The text of one JSON value (RFC 8259) without its byte order mark, when it is well-formed. Linear; holds no tree, so
/// that what is refused costs no memory. Names that appear twice are not looked for.
///
/// Errors: 102 not_utf8, 802 not_json (with line and column), 803 too_deep, 804 too_large, 810 empty_file.
[[nodiscard]] std::optional<std::string_view> check_json(std::string_view bytes, reading&);

/// The tree of a piece of checked text that stands at `pointer`. Names that appear twice in an object are reported and
/// the reading goes on. A tree takes some twenty times the memory of the densest text.
///
/// Errors: 805 duplicate_key; 873 too_many_values (then there is no tree).
[[nodiscard]] std::optional<json> parse_piece(std::string_view text, const std::string& pointer, reading&,
                                              std::size_t most_values);

/// The tree of text that the library wrote itself, however large. @pre it is well-formed
[[nodiscard]] json parse_own(std::string_view text);

}  // namespace loopbaan::detail
