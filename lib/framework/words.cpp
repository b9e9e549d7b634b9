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

}  // namespace

std::span<const std::string_view> replaceable_words() noexcept { return replaceable; }

std::string profession_word(const framework& fw, std::string_view word, language lang) {
  const auto known = std::ranges::find(replaceable, word);
  if (known == replaceable.end()) return {};
  const auto& own = fw.draft().words;
  if (const auto said = own.find(std::string{word}); said != own.end()) return said->second.in_language(lang);
  const term& plain = of_education[static_cast<std::size_t>(known - replaceable.begin())];
  return std::string{worded(lang, plain.nl, plain.en)};
}

}  // namespace loopbaan
