// SPDX-License-Identifier: BSL-1.0
#include <report/text/days.hpp>

#include <array>

namespace loopbaan::detail {

std::string payer_in_words(std::string_view payer, language lang) {
  struct known_payer {
    std::string_view id, nl, en;
  };
  static constexpr std::array<known_payer, 5> known{{{"eigen", "eigen uren", "own hours"},
                                                     {"own", "eigen uren", "own hours"},
                                                     {"board", "bestuur", "board"},
                                                     {"grant", "subsidie", "grant"},
                                                     {"institute", "instituut", "institute"}}};
  for (const known_payer& each : known)
    if (each.id == payer) return std::string{lang == language::nl ? each.nl : each.en};
  return std::string{payer};
}

std::string day_in_words(date day, language lang) {
  if (lang == language::en) return print(day);
  return std::to_string(static_cast<unsigned>(day.day())) + "-" + std::to_string(static_cast<unsigned>(day.month())) +
         "-" + std::to_string(static_cast<int>(day.year()));
}

int school_year_of(date day) noexcept {
  const int year = static_cast<int>(day.year());
  return day.month() >= std::chrono::August ? year : year - 1;
}

std::string school_year_in_words(int begins) { return std::to_string(begins) + "-" + std::to_string(begins + 1); }

}  // namespace loopbaan::detail
