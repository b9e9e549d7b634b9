// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <loopbaan/core/languages.hpp>

namespace loopbaan {

/// The tags of the further languages whose texts come with the library: "de".
[[nodiscard]] std::vector<std::string_view> further_languages();

/// The language of a tag: one that is known, or one whose texts come with the library, which is made known then; none
/// for another tag. Thread-safe.
[[nodiscard]] std::optional<language> use_language(std::string_view tag);

/// The texts/1 document of a further language; "" where there is none.
[[nodiscard]] std::string_view texts_of(std::string_view tag);

/// The English words of all texts of the library and its program.
[[nodiscard]] const std::set<std::string>& all_texts();

/// What is missing in texts, and what is translated though nobody says it: 999 texts_missing, or nothing.
[[nodiscard]] diagnostics notes_on_texts(const language_texts&, const std::string& file = {});

}  // namespace loopbaan
