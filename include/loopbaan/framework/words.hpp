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

/// What a framework calls this, without an article; what it does not say is the word of education. Beside the replaceable
/// words there are "school_year", "school_years" and "lesson_visit": where a framework calls its teachers or its schools
/// otherwise these are "year", "years" and "visit at work". "" for any other word. O(log words).
[[nodiscard]] std::string profession_word(const framework&, std::string_view word, language);

}  // namespace loopbaan
