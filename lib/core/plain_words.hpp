// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string>
#include <string_view>

namespace loopbaan::detail {

/// Words as somebody types them who leaves out what a keyboard makes hard: `folded`, without diacritics ("ë" is "e",
/// as one letter or as two), ligatures taken apart ("ĳ", "œ"), dashes and quotation marks of every kind alike, and
/// without the characters that nobody sees. For finding what was meant, where the words as they stand mean nothing.
/// O(length).
[[nodiscard]] std::string plain_words(std::string_view words);

}  // namespace loopbaan::detail
