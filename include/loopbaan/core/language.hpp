// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <loopbaan/core/version.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace loopbaan {

/// A language in which the library speaks to people. Two are built in; `add_language` gives a number of its own to each
/// that comes from a file of texts.
enum class language { nl, en };

/// "nl", "en", or the tag of a language that was added.
[[nodiscard]] std::string_view code(language) noexcept;

/// How a language writes numbers, days and money.
struct language_form {
  std::string decimal = ",";    ///< between whole and part
  std::string thousands = ".";  ///< between thousands; "" for none
  std::string day = "{d}.{m}.{y}";
  std::string day_of_month = "{d}.{m}.";  ///< a day without its year
  std::string euro = "{0} €";
  std::string percent = "{0} %";

  friend bool operator==(const language_form&, const language_form&) = default;
};

/// That of a language: of one that was added, what its file says.
[[nodiscard]] const language_form& form_of(language) noexcept;

/// The built-in languages and those that were added, by number.
[[nodiscard]] std::vector<language> languages();

namespace detail {
/// The translation of a text of the library, whose English words are its key; the English where there is none, and in a
/// built-in language. What it points at stays. O(length).
[[nodiscard]] const char* translated(language, const char* en) noexcept;
[[nodiscard]] std::string_view translated(language, std::string_view en) noexcept;
/// The same of words that may not be ours; nullptr where there is no translation.
[[nodiscard]] const std::string* translation_of(language, std::string_view en) noexcept;
}  // namespace detail

/// A text of the library in a language: the one way in which words are chosen by language, so that a further language
/// has them all. The English words are the key of a translation.
[[nodiscard]] inline const char* worded(language lang, const char* nl, const char* en) noexcept {
  return lang == language::nl ? nl : lang == language::en ? en : detail::translated(lang, en);
}
[[nodiscard]] inline std::string_view worded(language lang, std::string_view nl, std::string_view en) noexcept {
  return lang == language::nl ? nl : lang == language::en ? en : detail::translated(lang, en);
}

/// A text of the library in both built-in languages, for tables of them.
struct phrase {
  std::string_view nl;
  std::string_view en;

  [[nodiscard]] std::string in_language(language lang) const { return std::string{worded(lang, nl, en)}; }
};

}  // namespace loopbaan
