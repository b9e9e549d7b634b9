// SPDX-License-Identifier: BSL-1.0
#include <core/messages.hpp>

namespace loopbaan::detail {
namespace {

// clang-format off
constexpr error_text framework_texts[] = {
  {errc::duplicate_id, "duplicate_id",
   "het kenmerk “{0}” komt twee keer voor ({1})", "the id “{0}” appears twice ({1})",
   "Geef een van beide een ander kenmerk, of haal er een weg.", "Give one of the two another id, or remove one."},
  {errc::unknown_reference, "unknown_reference",
   "“{0}” bestaat niet ({1})", "“{0}” does not exist ({1})",
   "{2}", "{2}"},
  {errc::unknown_level, "unknown_level",
   "“{0}” is geen niveau van “{1}”", "“{0}” is not a level of “{1}”",
   "Kies uit: {2}.", "Choose from: {2}."},
  {errc::level_of_another_scale, "level_of_another_scale",
   "niveau “{0}” hoort bij de schaal “{3}”, niet bij die van “{1}”", "level “{0}” is of the scale “{3}”, not of that of “{1}”",
   "Kies uit: {2}.", "Choose from: {2}."},
  {errc::cyclic_includes, "cyclic_includes",
   "profielen bevatten elkaar in een kring: {0}", "profiles include each other in a circle: {0}",
   "Haal één van deze verwijzingen uit “includes” weg.", "Remove one of these references from “includes”."},
  {errc::empty_scale, "empty_scale",
   "de schaal “{0}” heeft geen niveaus", "the scale “{0}” has no levels",
   "Geef ten minste één niveau.", "Give at least one level."},
  {errc::too_many, "too_many",
   "te veel: {0} ({1}); er passen er {2}", "too many: {0} ({1}); at most {2} fit",
   "Splits de gegevens over meer documenten.", "Split the data over more documents."},
  {errc::other_framework, "other_framework",
   "dit hoort bij raamwerk {0}, niet bij {1}", "this belongs to framework {0}, not to {1}",
   "Kies het raamwerk waar het bij hoort (--framework), of pas de verwijzing in het document aan.",
   "Choose the framework it belongs to (--framework), or change the reference in the document."},
  {errc::scores_not_rising, "scores_not_rising",
   "de score {0} past hier niet ({1})", "the score {0} does not fit here ({1})",
   "Zet scores en niveaus in oplopende volgorde, elke score binnen het bereik van het instrument.",
   "Put scores and levels in rising order, each score within the range of the instrument."},
  {errc::doubled_link, "doubled_link",
   "“{0}” en “{1}” zijn al verbonden", "“{0}” and “{1}” are linked already",
   "Laat van de twee verbindingen er een staan.", "Keep one of the two links."},
  {errc::contradicting_link, "contradicting_link",
   "de verbindingen van “{0}” spreken elkaar tegen: {1}", "the links of “{0}” contradict each other: {1}",
   "Haal weg wat niet klopt.", "Remove what is not right."},

  {errc::step_yields_nothing, "step_yields_nothing",
   "de ontwikkelstap “{0}” levert niets op", "the step “{0}” yields nothing",
   "Geef onder “yields” ten minste één bekwaamheid met het niveau dat de stap oplevert.",
   "Give at least one competence with the level that the step yields under “yields”."},
  {errc::cyclic_after, "cyclic_after",
   "ontwikkelstappen wachten op elkaar in een kring: {0}", "steps wait for each other in a circle: {0}",
   "Haal één van deze verwijzingen uit “after” weg.", "Remove one of these references from “after”."},
  {errc::at_least_out_of_range, "at_least_out_of_range",
   "van {1} alternatieven kunnen er niet ten minste {0} gelden", "of {1} alternatives no {0} can be met",
   "Geef onder “at_least” een aantal van 1 tot en met het aantal alternatieven.",
   "Give a number from 1 to the number of alternatives under “at_least”."},
  {errc::excludes_itself, "excludes_itself",
   "de ontwikkelstap “{0}” sluit zichzelf uit", "the step “{0}” excludes itself",
   "Haal de stap weg uit zijn eigen “excludes”.", "Remove the step from its own “excludes”."},
  {errc::done_not_shown, "done_not_shown",
   "de stap “{0}” is gedaan, maar wat hij oplevert staat nergens: {1}",
   "the step “{0}” was done, but what it yields is not written down: {1}",
   "Geef deze niveaus of het bewijs ervan als de persoon ze heeft; zonder telt de stap alleen als voorganger van andere.",
   "Give these levels, or evidence of them, if the person has them; without, the step counts only as one that others come after."},
};
// clang-format on

}  // namespace

std::span<const error_text> framework_messages() noexcept { return framework_texts; }

}  // namespace loopbaan::detail
