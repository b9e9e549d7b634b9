// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string_view>

#include <loopbaan/core/text.hpp>

namespace loopbaan::detail {

/// The words of the one-page account in one language.
struct regeling_words {
  std::string_view title;
  std::string_view intro;
  std::string_view edition;    ///< {0} title, {1} id, {2} version, {3} hash
  std::string_view catalogue;  ///< {0} id, {1} version, {2} hash
  std::string_view criteria;
  std::string_view level_key;  ///< {0} e.g. "1 = in ontwikkeling, 2 = startbekwaam"
  std::string_view mark_key;
  std::string_view own_choice;
  std::string_view other_area;
  std::string_view also;         ///< {0} number of competences, {1} their names
  std::string_view also_one;     ///< {1} its name
  std::string_view profiles_one;
  std::string_view profiles;     ///< {0} number of other profiles
  std::string_view choice;       ///< {0} profile, {1} how many, {2} of which
  std::string_view credits;      ///< {0} profile, {1} what it asks
  std::string_view branches;     ///< {0} e.g. "Senior na Intensive care of Spoed; …"
  std::string_view phase_after;  ///< {0} phase, {1} those that it comes after
  std::string_view choice_mark;  ///< what a sign in the table means
  std::string_view expires;      ///< {0} e.g. "BHV: 12 maanden; …"
  std::string_view months;       ///< {0} what, {1} how many
  std::string_view given_by;     ///< {0} a step
  std::string_view observed;         ///< {0} e.g. "alle niveaus: 3, van 2 beoordelaars; …"
  std::string_view all_levels;
  std::string_view observations;     ///< {0} what, {1} how many
  std::string_view observations_by;  ///< {0} what, {1} how many, {2} of how many raters
  std::string_view rules;
  std::string_view sources;
  std::string_view no_sources;
  std::string_view objectives;
};

[[nodiscard]] const regeling_words& words_of_regeling(language) noexcept;

}  // namespace loopbaan::detail
