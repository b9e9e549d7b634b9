// SPDX-License-Identifier: BSL-1.0
#include <core/messages.hpp>

namespace loopbaan::detail {
namespace {

// Structs and frameworks of one's own.
// clang-format off
constexpr error_text own_texts[] = {
  {errc::doubled_field, "doubled_field",
   "“{0}” wordt twee keer gegeven", "“{0}” is given twice",
   "Laat één veld het geven.", "Let one field give it."},
  {errc::no_level_fields, "no_level_fields",
   "geen veld geeft niveaus", "no field gives levels",
   "Zeg met level_from of levels_from waar de niveaus staan.", "Say with level_from or levels_from where the levels are."},
  {errc::impossible_step_cost, "impossible_step_cost",
   "de stap “{0}” kan geen {1} kosten", "the step “{0}” cannot cost {1}",
   "Geef een geheel getal van 0 tot en met 10^12.", "Give a whole number from 0 to 10^12."},
  {errc::impossible_credits, "impossible_credits",
   "zoveel kan een profiel niet vragen: {0} ({1})", "a profile cannot ask so many: {0} ({1})",
   "Geef onder “at_least” meer dan 0 en ten hoogste 10.000, en onder “within” 1 tot 100 jaar.",
   "Give more than 0 and at most 10,000 under “at_least”, and 1 to 100 years under “within”."},
  {errc::credits_asked_twice, "credits_asked_twice",
   "het profiel “{0}” vraagt hetzelfde twee keer: {1}", "the profile “{0}” asks the same twice: {1}",
   "Laat er een staan; wat meer vraagt, sluit het andere in.", "Keep one of the two; the one that asks more holds the other."},
  {errc::no_currency, "no_currency",
   "“{0}” is geen code van een munt", "“{0}” is no code of a currency",
   "Geef de drie hoofdletters van ISO 4217, zoals EUR, GBP of ANG.",
   "Give the three capitals of ISO 4217, such as EUR, GBP or ANG."},
  {errc::credits_too_large, "credits_too_large",
   "{0} van een profiel zijn te fijn verdeeld over de stappen om er een plan mee te berekenen",
   "{0} of a profile are divided too finely over the steps to plan with",
   "Geef de stappen ronder getallen, of vraag minder.", "Give the steps rounder numbers, or ask less."},
  {errc::link_moves_nothing, "link_moves_nothing",
   "de verbinding van “{0}” met “{1}” neemt geen niveau mee: {2} heet daar anders ({3})",
   "the link of “{0}” to “{1}” moves no level: {2} is called otherwise there ({3})",
   "Zeg onder “levels”, hier of bij “scales”, welk niveau welk wordt.",
   "Say under “levels”, here or of “scales”, which level becomes which."},
  {errc::levels_not_moved, "levels_not_moved",
   "de verbinding van “{0}” met “{1}” neemt niet mee: {2}", "the link of “{0}” to “{1}” does not move: {2}",
   "Zeg onder “levels”, hier of bij “scales”, wat het wordt; of laat het zo, dan is dat niveau daarna niet bekend.",
   "Say under “levels”, here or of “scales”, what it becomes; or leave it, and that level is not known afterwards."},
  {errc::unused_word, "unused_word",
   "“{0}” is geen woord dat ergens gebruikt wordt", "“{0}” is no word that is used anywhere", "{1}", "{1}"},
};
// clang-format on

}  // namespace

std::span<const error_text> own_messages() noexcept { return own_texts; }

}  // namespace loopbaan::detail
