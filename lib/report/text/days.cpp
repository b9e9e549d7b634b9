// SPDX-License-Identifier: BSL-1.0
#include <report/text/days.hpp>

#include <array>

namespace loopbaan::detail {

std::string payer_in_words(std::string_view payer, language lang) {
  struct known_payer {
    std::string_view id;
    phrase words;
  };
  static constexpr std::array<known_payer, 5> known{{{"eigen", {"eigen uren", "own hours"}},
                                                     {"own", {"eigen uren", "own hours"}},
                                                     {"board", {"bestuur", "board"}},
                                                     {"grant", {"subsidie", "grant"}},
                                                     {"institute", {"instituut", "institute"}}}};
  for (const known_payer& each : known)
    if (each.id == payer) return each.words.in_language(lang);
  return std::string{payer};
}

std::string day_in_words(date day, language lang) {
  const std::string iso = print(day);
  std::string words = form_of(lang).day;
  const auto put = [&](std::string_view gap, const std::string& number) {
    if (const std::size_t at = words.find(gap); at != std::string::npos) words.replace(at, gap.size(), number);
  };
  put("{d}", std::to_string(static_cast<unsigned>(day.day())));
  put("{m}", std::to_string(static_cast<unsigned>(day.month())));
  put("{y}", iso.substr(0, iso.size() - 6));
  put("{dd}", iso.substr(iso.size() - 2));
  put("{mm}", iso.substr(iso.size() - 5, 2));
  return words;
}

}  // namespace loopbaan::detail
