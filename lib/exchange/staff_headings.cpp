// SPDX-License-Identifier: BSL-1.0
#include <exchange/staff_headings.hpp>

#include <algorithm>
#include <array>

namespace loopbaan::detail {

std::span<const heading_word> heading_words() noexcept {
  using enum column_use;
  static constexpr std::array words{
      heading_word{person, "person"},
      heading_word{person, "persoon"},
      heading_word{person, "medewerker"},
      heading_word{person, "leraar"},
      heading_word{person, "personeelsnummer"},
      heading_word{phase, "phase"},
      heading_word{phase, "fase"},
      heading_word{fte, "fte"},
      heading_word{fte, "wtf"},
      heading_word{fte, "werktijdfactor"},
      heading_word{since, "since"},
      heading_word{since, "in dienst"},
      heading_word{since, "datum in dienst"},
      heading_word{done, "done"},
      heading_word{done, "gedaan"},
      heading_word{group, "school", "school"},
      heading_word{group, "board", "board"},
      heading_word{group, "bestuur", "board"},
      heading_word{group, "team", "team"},
      heading_word{competence, "competence"},
      heading_word{competence, "bekwaamheid"},
      heading_word{competence, "competentie"},
      heading_word{level, "level"},
      heading_word{level, "niveau"},
      heading_word{score, "score"},
      heading_word{rater, "rater"},
      heading_word{rater, "beoordelaar"},
      heading_word{date, "date"},
      heading_word{date, "datum"},
      heading_word{instrument, "instrument"},
      heading_word{kind, "kind"},
      heading_word{kind, "soort"},
      heading_word{until, "until"},
      heading_word{until, "geldig tot"},
      heading_word{until, "geldig tot en met"},
      heading_word{who, "rater id"},
      heading_word{who, "code beoordelaar"},
      heading_word{reason, "reason"},
      heading_word{reason, "reden"},
      heading_word{source, "source"},
      heading_word{source, "bron"},
  };
  return words;
}

std::string heading_of(const cohort& people, const word_finder& competences, competence_index c) {
  const competence& described = people.on().competences()[c];
  const auto is_read_back = [&](const std::string& heading) {
    const auto same = [word = folded(heading)](std::string_view other) { return folded(other) == word; };
    return competences.find(heading) == c.value && std::ranges::none_of(people.groupings(), same) &&
           std::ranges::none_of(heading_words(), same, &heading_word::word);
  };
  if (is_read_back(described.id)) return described.id;
  for (const auto& [language, title] : described.title.translations())
    if (is_read_back(title)) return title;
  return described.id;
}

}  // namespace loopbaan::detail
