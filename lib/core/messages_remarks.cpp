// SPDX-License-Identifier: BSL-1.0
#include <core/messages.hpp>

namespace loopbaan::detail {
namespace {

// What is probably not meant so, in a framework or in what is kept of people by it.
// clang-format off
constexpr error_text remark_texts[] = {
  {errc::credits_not_done, "credits_not_done",
   "mensen met bewijs van een stap die punten geeft en die niet staat bij wat zij gedaan hebben: {0} (stappen: {1}); die punten tellen niet mee",
   "people with evidence by a step that gives credits, and that is not among what they have done: {0} (steps: {1}); its credits do not count",
   "Zet de stap bij wie hem afrondde in “done” (“gedaan”): het bewijs geeft alleen de dag.",
   "Put the step into “done” of who finished it: the evidence gives its day alone."},
  {errc::unknown_language, "unknown_language",
   "“{0}” is geen taal die wij kennen{1}: wat erin staat, laat niemand zien",
   "“{0}” is no language that we know{1}: what is in it, nobody shows",
   "Gebruik de code van twee letters van de taal, zoals nl, en, de, fr of fy; klopt de code en is er geen kortere, lees dan haar teksten in (--texts).",
   "Use the code of two letters of the language, such as nl, en, de, fr or fy; where the code is right and there is no shorter one, read its texts (--texts)."},
  {errc::several_in_a_line, "several_in_a_line",
   "op één regel lijken er meer te staan: “{0}” is gelezen als één, met als tekst “{1}”",
   "a line seems to hold several: “{0}” was read as one, with the text “{1}”",
   "Begin voor elk een nieuwe regel in de cel (Alt+Enter).", "Begin a new line in the cell for each (Alt+Enter)."},
  {errc::one_alternative, "one_alternative",
   "“{0}” vraagt er een van, en er is er maar één: die wordt dus altijd gevraagd",
   "“{0}” asks one of several, and there is but one: so that is asked always",
   "Zet elke keuze apart (in een blad: op een eigen regel in de cel), of zet het onder “requires”.",
   "Put each choice apart (in a sheet: on a line of its own in the cell), or put it under “requires”."},
  {errc::zero_counts, "zero_counts",
   "{1} van “{0}” is 0: {2}", "{1} of “{0}” is 0: {2}",
   "Laat leeg wat geen grens heeft, of geef ten minste 1.", "Leave empty what has no limit, or give at least 1."},
  {errc::no_such_day, "no_such_day",
   "“{0}” is geen dag die bestaat", "“{0}” is no day that there is",
   "Schrijf de dag als 31-12-2026 of 2026-12-31, of alleen het jaar.",
   "Write the day as 2026-12-31 or 31-12-2026, or the year alone."},
};
// clang-format on

}  // namespace

std::span<const error_text> remark_messages() noexcept { return remark_texts; }

}  // namespace loopbaan::detail
