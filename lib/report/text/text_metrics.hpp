// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace loopbaan::detail {

enum class weight { regular, bold };

/// The width of a line of text in hundredths of a pixel, at a size in pixels, rounded up. Nobody knows which sans-serif
/// a reader has, so each letter counts with the widest of Arial (Helvetica and Liberation Sans are as wide) and DejaVu
/// Sans; letters beyond Latin-1 count as wide as the widest of these fonts. Linear.
[[nodiscard]] long width_of(std::string_view line, int size, weight = weight::regular);

/// Text broken into lines that fit `width` pixels, at words, after hyphens and slashes, and inside a word only where
/// the word alone is too wide.
struct wrapped_text {
  std::vector<std::string> lines;
  bool cut = false;  ///< did not fit `most` lines: the last one ends in "…"
};
[[nodiscard]] wrapped_text wrap(std::string_view words, int width, int size, weight, std::size_t most);

}  // namespace loopbaan::detail
