// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include <loopbaan/core/result.hpp>

/// Further languages: texts that are data. What is added stays for as long as the program runs, and under its tag
/// nothing else can be added: so a text that was given stays, and the same input gives the same words.
namespace loopbaan {

/// The texts of one language.
struct language_texts {
  std::string tag;            ///< as in BCP 47: "de", "fy", "pt-BR"
  std::string based_on = {};  ///< the version of loopbaan that it was written for; "" where it does not say
  language_form form = {};
  std::map<std::string, std::string> texts = {};  ///< English words → the same in this language; "": not yet

  friend bool operator==(const language_texts&, const language_texts&) = default;
};

/// How many of the texts that were asked for a language has.
struct texts_found {
  std::size_t wanted = 0;
  std::size_t translated = 0;
  std::size_t unknown = 0;  ///< translations of what the library does not say
};

/// Makes a language known and gives it its number; one that is known with these same texts is found again. At most 62
/// can be added. Thread-safe. Errors: 997 gaps_differ (all of them), 998 language_refused (no tag, nl or en, other
/// texts under a known tag, or too many).
[[nodiscard]] result<language> add_language(const language_texts&, const std::string& file = "");

/// The language of a tag; none where it is not known.
[[nodiscard]] std::optional<language> find_language(std::string_view tag) noexcept;

/// What is wrong with the gaps of the translations: those of a translation are those of its key, and a choice between
/// one and more ("{steps:step|steps}") stays one. 997 gaps_differ for each, by key.
[[nodiscard]] diagnostics check_gaps_of_texts(const language_texts&, const std::string& file = "");

/// How many of these texts there are. O(n log n).
[[nodiscard]] texts_found count_texts(const language_texts&, const std::set<std::string>& wanted);

}  // namespace loopbaan
