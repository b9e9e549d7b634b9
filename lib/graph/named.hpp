// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>

#include <loopbaan/framework/framework.hpp>

/// How sentences about a graph call things.
namespace loopbaan::detail {

inline std::string named(const framework& on, attainment a, language lang) {
  return visible(on.competences()[a.competence].title.in_language(lang) + " (" +
                 on.level_title(a.competence, a.level, lang) + ")");
}
inline std::string named(const framework& on, step_index s, language lang) {
  return "“" + visible(on.steps()[s].title.in_language(lang)) + "”";
}
inline std::string named(const framework& on, profile_index p, language lang) {
  return "“" + visible(on.profiles()[p].title.in_language(lang)) + "”";
}

/// "A, B en C"; of more than `most` things the first ones, and how many more there are.
template <class Things>
std::string listed(const framework& on, const Things& things, language lang, std::size_t most = 4) {
  const std::string last = worded(lang, " en ", " and ");
  const std::size_t shown = things.size() > most ? most - 1 : things.size();
  std::string words;
  for (std::size_t i = 0; i < shown; ++i)
    words += (i == 0 ? "" : i + 1 == things.size() ? last : ", ") + named(on, things[i], lang);
  if (shown < things.size())
    words += last + worded(lang, "nog ", "") +
             counted(things.size() - shown, {"andere", "other"}, {"andere", "others"}, lang);
  return words;
}

}  // namespace loopbaan::detail
