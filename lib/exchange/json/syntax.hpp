// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include <loopbaan/core/text.hpp>

namespace loopbaan::detail {

/// A place in a text as an editor shows it: both from 1, columns counted in characters.
struct text_position {
  std::size_t line = 1;
  std::size_t column = 1;
};

/// "line 3, column 7".
[[nodiscard]] text words_of(text_position);

/// The place of byte `offset` in well-formed UTF-8; past the end: the place behind the last character.
[[nodiscard]] text_position position_of(std::string_view bytes, std::size_t offset);

/// The place of the first byte that is not UTF-8. @pre !is_utf8(bytes)
[[nodiscard]] text_position first_bad_byte(std::string_view bytes);

/// What the JSON parser diagnoses, with its place, in plain words. `position` is the number of bytes that were read,
/// `token` the last thing read, `message` the parser's own message.
[[nodiscard]] text explain_syntax_error(std::string_view bytes, std::size_t position, const std::string& token,
                                        std::string_view message);

}  // namespace loopbaan::detail
