// SPDX-License-Identifier: BSL-1.0
#include <core/messages.hpp>

namespace loopbaan::detail {
namespace {

// clang-format off
constexpr error_text plan_texts[] = {
  {errc::unknown_profile, "unknown_profile",
   "er is geen profiel, rol of fase “{0}”", "there is no profile, role or phase “{0}”",
   "{1}", "{1}"},
  {errc::unknown_grouping, "unknown_grouping",
   "geen van deze mensen heeft een groep in de indeling “{0}”", "none of these people has a group in the grouping “{0}”",
   "{1}", "{1}"},
  {errc::other_answer, "other_answer",
   "dit is het antwoord op een andere vraag: {0}", "this answers another question: {0}",
   "Geef het antwoord dat voor deze mensen, dit doel en dit raamwerk is berekend.",
   "Give the answer that was computed for these people, this target and this framework."},
  {errc::entry_twice, "entry_twice",
   "het logboek bevat regels die hetzelfde zeggen als een andere regel over die persoon: {0}",
   "the log has entries that say the same as another entry about that person: {0}",
   "Zo’n regel telt één keer. Waren het verschillende beoordelaars, geef elk dan een eigen code (“code beoordelaar”).",
   "Such an entry counts once. If these were different raters, give each a code of its own (“rater_id”)."},
  {errc::raters_not_told_apart, "raters_not_told_apart",
   "beoordelaars zonder code, van dezelfde soort, gaven meer oordelen over één bekwaamheid van één persoon: {0} keer",
   "raters of one kind without a code gave several ratings of one competence of one person: {0} times",
   "Zij tellen als één beoordelaar, van wie het laatste oordeel telt. Geef elke beoordelaar een code (“code beoordelaar”).",
   "They count as one rater, of whom the latest rating counts. Give each rater a code (“rater_id”)."},

  {errc::unknown_objective, "unknown_objective",
   "“{0}” is geen doel om goedkoop in te zijn", "“{0}” is not something a plan can be cheapest in",
   "Kies uit: hours (uren), cost (geld), weeks (weken), een eenheid van punten van het raamwerk, of een gewogen som met gehele gewichten van 1 tot 1000, zoals hours=30,cost=1.",
   "Choose from: hours, cost, weeks, a unit of credits of the framework, or a weighted sum with whole weights from 1 to 1000, such as hours=30,cost=1."},
  {errc::costs_too_large, "costs_too_large",
   "alle ontwikkelstappen samen ({0}) kosten te veel om mee te rekenen", "all steps together ({0}) cost too much to compute with",
   "Zoek in uren, kosten en weken naar een typefout, of maak de gewichten kleiner.",
   "Look for a typing error in hours, cost and weeks, or make the weights smaller."},
  {errc::impossible_weights, "impossible_weights",
   "de gewichten {0} per uur, {1} per eenheid geld en {2} per week kunnen niet",
   "the weights {0} per hour, {1} per unit of money and {2} per week are not possible",
   "Geef gehele gewichten van 0 tot en met 1000, waarvan ten minste één meer dan 0.",
   "Give whole weights from 0 to 1000, one of them at least more than 0."},
  {errc::no_target, "no_target",
   "de vraag noemt geen doel", "the question names no target",
   "Noem ten minste één profiel, rol of fase.", "Name at least one profile, role or phase."},
  {errc::objectives_unclear, "objectives_unclear",
   "een front gaat niet over {0}", "a front is not about {0}",
   "Geef een, twee of drie verschillende doelen om goedkoop in te zijn.",
   "Give one, two or three different objectives."},

  {errc::ends_before_it_begins, "ends_before_it_begins",
   "dit eindigt op {0}, voor het begint op {1}", "this ends on {0}, before it begins on {1}",
   "Herstel de eerste of de laatste dag.", "Correct the first or the last day."},
  {errc::rules_overlap, "rules_overlap",
   "de regels “{0}” en “{1}” gaan over hetzelfde ({2}) en gelden op dezelfde dag",
   "the rules “{0}” and “{1}” are about the same ({2}) and hold on the same day",
   "Laat de ene eindigen voor de andere begint, of geef ze een eigen sector, fase of onderwerp.",
   "Let one end before the other begins, or give them a sector, phase or subject of their own."},
  {errc::sectors_unclear, "sectors_unclear",
   "de regel “{0}” noemt geen sector, of een sector twee keer", "the rule “{0}” names no sector, or a sector twice",
   "Geef in “sectors” elke sector waar de regel geldt één keer: po, vo, mbo, of de eigen sectoren van het beleid.",
   "Give in “sectors” each sector where the rule holds once: po, vo, mbo, or the policy's own sectors."},
  {errc::places_beside_roles, "places_beside_roles",
   "uitvoering “{0}” heeft rollen, en daarnaast eigen aantallen", "edition “{0}” has roles, and numbers of its own beside them",
   "Zet “places” en “least” bij de rollen.", "Put “places” and “least” into the roles."},
  {errc::shared_account_filled, "shared_account_filled",
   "rekening “{0}” kan niet van allen samen zijn: regels (“{1}”) vullen haar voor ieder apart",
   "account “{0}” cannot be that of all together: rules (“{1}”) fill it for each apart",
   "Neem een rekening met een grens die geen regel vult.", "Take an account with a limit that no rule fills."},
  {errc::shared_account_endless, "shared_account_endless",
   "rekening “{0}” kan niet van allen samen zijn: zij heeft geen grens", "account “{0}” cannot be that of all together: it has no limit",
   "Haal “unlimited” weg in het beleid, of laat haar hier weg: zij geeft ieder wat gevraagd wordt.",
   "Take out “unlimited” in the policy, or leave it out here: it gives everybody what is asked."},
  {errc::shared_account_alone, "shared_account_alone",
   "rekening “{0}” kan niet van allen samen zijn: {1} krijgt er ook voor zich alleen bij of af",
   "account “{0}” cannot be that of all together: {1} adds to it or takes off it alone as well",
   "Geef het aan allen samen of aan ieder apart, niet allebei.", "Give it to all together or to each apart, not both."},
  {errc::credits_not_chosen, "credits_not_chosen",
   "“{0}” vraagt punten ({1}), en die worden niet geteld als stappen samen met hun rooster worden gekozen",
   "“{0}” asks for credits ({1}), and these are not counted where steps are chosen together with their schedule",
   "Maak eerst een plan, dat punten telt, en rooster de stappen daarvan: laat --choose weg, of geef het plan aan find.",
   "Make a plan first, which counts credits, and schedule its steps: leave out --choose, or give the plan to find."},
};
// clang-format on

}  // namespace

std::span<const error_text> plan_messages() noexcept { return plan_texts; }

}  // namespace loopbaan::detail
