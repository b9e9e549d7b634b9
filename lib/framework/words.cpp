// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/framework/words.hpp>

#include <algorithm>
#include <array>

#include <loopbaan/framework/field.hpp>

namespace loopbaan {
namespace {

constexpr std::array<std::string_view, 7> replaceable{"teacher", "leader",    "colleague", "observer",
                                                      "pupils",  "institute", "school"};
constexpr std::array<term, 7> of_education{term{"leraar", "teacher"},    term{"leidinggevende", "leader"},
                                           term{"collega", "colleague"}, term{"observator", "observer"},
                                           term{"leerlingen", "pupils"}, term{"instituut", "institute"},
                                           term{"school", "school"}};

/// What follows from whether a framework is of education: what is said of a school, and what anybody can say.
struct derived_term {
  std::string_view word;
  phrase of_education;
  phrase of_others;
};
constexpr std::array<derived_term, 3> derived{
    derived_term{"school_year", {"schooljaar", "school year"}, {"jaar", "year"}},
    derived_term{"school_years", {"schooljaren", "school years"}, {"jaren", "years"}},
    derived_term{"lesson_visit", {"lesbezoek", "lesson visit"}, {"bezoek aan het werk", "visit at work"}}};

}  // namespace

std::span<const std::string_view> replaceable_words() noexcept { return replaceable; }

std::string profession_word(const framework& fw, std::string_view word, language lang) {
  if (const auto found = std::ranges::find(derived, word, &derived_term::word); found != derived.end()) {
    const bool is_other = fw.draft().words.contains("teacher") || fw.draft().words.contains("school");
    return (is_other ? found->of_others : found->of_education).in_language(lang);
  }
  const auto known = std::ranges::find(replaceable, word);
  if (known == replaceable.end()) return {};
  const auto& own = fw.draft().words;
  if (const auto said = own.find(std::string{word}); said != own.end()) return said->second.in_language(lang);
  const term& plain = of_education[static_cast<std::size_t>(known - replaceable.begin())];
  return std::string{worded(lang, plain.nl, plain.en)};
}

}  // namespace loopbaan
