// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <span>
#include <string>
#include <string_view>

#include <loopbaan/framework/framework.hpp>

/// The words of another field. Sentences speak of teachers, leaders and schools; a framework of nurses says under
/// `words` what stands there instead: `{"teacher": {"nl": "verpleegkundige", "en": "nurse"}, "school": "afdeling"}`.
namespace loopbaan {

/// The words that a framework may replace: "teacher", "leader", "colleague", "observer", "pupils", "institute",
/// "school".
[[nodiscard]] std::span<const std::string_view> replaceable_words() noexcept;

/// What a framework calls this, without an article; what it does not say is the word of education. "" for a word that
/// is none of the replaceable ones. O(log words).
[[nodiscard]] std::string profession_word(const framework&, std::string_view word, language);

}  // namespace loopbaan
