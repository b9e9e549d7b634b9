// SPDX-License-Identifier: BSL-1.0
#include <core/messages.hpp>

namespace loopbaan::detail {
namespace {

// clang-format off
constexpr error_text assumed_texts[] = {
  {errc::unlikely_day, "unlikely_day",
   "“{0}” is een dag waarop niemand van nu begon of beoordeeld werd; gelezen zoals het er staat",
   "“{0}” is a day on which nobody of today began or was rated; read as it stands",
   "Kijk of het jaar goed is getikt.", "See whether the year was typed well."},
  {errc::rater_not_named, "rater_not_named",
   "oordelen die niet zeggen van wie ze zijn: {0}; zij tellen niet als oordeel van een ander",
   "ratings that do not say whose they are: {0}; they do not count as ones by somebody else",
   "Zet onder “rater” wie het zei (self, colleague, leader, observer, pupil, institute).",
   "Say under “rater” who it was (self, colleague, leader, observer, pupil, institute)."},
  {errc::done_twice, "done_twice",
   "stappen die bij één persoon meer dan eens als gedaan staan: {0} ({1}); zij tellen één keer",
   "steps that stand more than once among what one person did: {0} ({1}); they count once",
   "Laat elke stap één keer staan.", "Let each step stand once."},
  {errc::figures_not_given, "figures_not_given",
   "bij {0} van de {1} staat niet {2}: {3}; dat telt als 0",
   "of {0} of the {1} it is not said {2}: {3}; that counts as 0",
   "Vul daar “{4}” in, en 0 waar het niets is.", "Fill in “{4}” there, and 0 where it is nothing."},
  {errc::asks_nothing, "asks_nothing",
   "het profiel “{0}” vraagt van niemand iets, dus iedereen voldoet eraan",
   "the profile “{0}” asks nothing of anybody, so that everybody meets it",
   "Zet onder “requires” welke bekwaamheden het vraagt, en op welk niveau.",
   "Say under “requires” which competences it asks, and at which level."},
  {errc::settles_nothing, "settles_nothing",
   "de vaststelling “{0}” stelt niets vast", "the assessment “{0}” settles nothing",
   "Geef onder “settles” ten minste één bekwaamheid waarvan zij het niveau vaststelt.",
   "Give at least one competence of which it settles the level under “settles”."},
  {errc::upto_not_settled, "upto_not_settled",
   "“upto” noemt “{0}”, dat de vaststelling “{1}” niet vaststelt",
   "“upto” names “{0}”, which the assessment “{1}” does not settle",
   "Zet de bekwaamheid ook onder “settles”, of haal haar hier weg.",
   "Put the competence under “settles” too, or take it out here."},
  {errc::not_open_between, "not_open_between",
   "over “{0}” kan niet gezegd worden dat het tussen {1} en {2} ligt: {3}",
   "of “{0}” it cannot be said that it lies between {1} and {2}: {3}",
   "Geef grenzen alleen van een bekwaamheid waarvan het niveau onbekend is, één keer, de laagste eerst.",
   "Give bounds only of a competence of which the level is unknown, once, the lowest first."},
  {errc::blank_text, "blank_text",
   "in “{0}” staat geen tekst{1}", "there is no text in “{0}”{1}",
   "Vul iets in, of laat het veld weg.", "Fill something in, or leave the field out."},
  {errc::empty_list, "empty_list",
   "“{0}” is hier leeg, en dat betekent: {2}{1}", "“{0}” is empty here, and that means: {2}{1}",
   "Vul in wat er hoort, of laat het veld weg.", "Fill in what belongs there, or leave the field out."},
  {errc::counted_as_nothing, "counted_as_nothing",
   "in {2} telt als 0 {0}, omdat dat niet in het raamwerk staat: {1}; het goedkoopst is dat alleen als het echt niets is",
   "in {2} it counts as 0 {0}, as the framework does not say it: {1}; cheapest that is only where it truly is nothing",
   "Vul daar “{3}” in, en vraag het opnieuw.", "Fill in “{3}” there, and ask again."},
  {errc::words_unseen, "words_unseen",
   "letters die niet te zien zijn, omdat zij de kleur van hun achtergrond hebben: {0}; wel gelezen",
   "letters that cannot be seen, as they have the colour of their ground: {0}; read all the same",
   "Haal weg wat niet bedoeld is, of geef de letters een andere kleur.",
   "Take away what is not meant, or give the letters another colour."},
  {errc::same_title, "same_title",
   "“{0}” is hier de titel van meer dan één {1}: {2}", "“{0}” is the title of more than one {1} here: {2}",
   "Geef elk een eigen titel: wie een tabel of een pagina leest, ziet anders het verschil niet.",
   "Give each a title of its own: who reads a table or a page cannot tell them apart."},
  {errc::wish_below, "wish_below",
   "het profiel “{0}” wenst iets wat het al vraagt, of minder: {1}; dat doet niets",
   "the profile “{0}” wishes what it already requires, or less: {1}; that does nothing",
   "Wens een hoger niveau, of haal het uit “desires” weg.", "Wish a higher level, or take it out of “desires”."},
  {errc::nothing_known, "nothing_known",
   "er zijn kolommen voor niveaus ({0}), en in geen enkele cel daarvan staat er een: van niemand is iets bekend",
   "there are columns of levels ({0}), and in no cell of them is one: nothing is known of anybody",
   "Kijk of dit het goede bestand is, en of de niveaus in deze kolommen staan.",
   "See whether this is the right file, and whether the levels are in these columns."},
};
// clang-format on

}  // namespace

std::span<const error_text> assumed_messages() noexcept { return assumed_texts; }

}  // namespace loopbaan::detail
