// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string>
#include <string_view>

namespace loopbaan::detail {

/// Fast path: is this ASCII in which every character is seen, without the marks by which programs protect a cell?
[[nodiscard]] bool is_plain(std::string_view cell) noexcept;

/// A cell as whoever wrote it meant it.
struct mended_words {
  std::string words;
  bool was_protected = false;  ///< it stood in ="…", in quotes or behind an apostrophe
  bool had_invisible = false;  ///< it had characters that nobody sees
};

/// Takes off what programs put around a word so that Excel leaves it as it is (`="001"`, `'001`, `"001"`), and what
/// cannot be seen: control characters, zero-width ones, marks of direction, soft hyphens. Spaces of any width become
/// spaces. An apostrophe before a letter belongs to the word, as in 't Kofschip, and so does what joins signs that are
/// no ASCII. Linear. @pre `cell` is well-formed UTF-8
[[nodiscard]] mended_words mended(std::string_view cell);

/// The same of words of one's own, such as the name of a group: white space and quotes in them are theirs.
[[nodiscard]] mended_words mended_name(std::string_view cell);

/// Words in which every character can be seen: those that cannot be are named, as in `001⟨U+200B⟩`. Linear.
[[nodiscard]] std::string visible(std::string_view words);

/// The form in which headings are compared with fixed words: plain words, without marks behind them ("Score:").
[[nodiscard]] std::string heading_form(std::string_view heading);

}  // namespace loopbaan::detail
