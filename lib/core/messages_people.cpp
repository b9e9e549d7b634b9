// SPDX-License-Identifier: BSL-1.0
#include <core/messages.hpp>

namespace loopbaan::detail {
namespace {

// clang-format off
constexpr error_text people_texts[] = {
  {errc::duplicate_person, "duplicate_person",
   "de persoon “{0}” komt twee keer voor (ook in {1})", "the person “{0}” appears twice (also at {1})",
   "Zijn het twee mensen, geef dan een van beide een ander nummer; zijn het oordelen van verschillende beoordelaars of "
   "dagen, voeg dan een kolom “beoordelaar” of “datum” toe.",
   "If these are two people, give one of them another number; if they are ratings by several raters or on several days, "
   "add a column “rater” or “date”."},
  {errc::fte_out_of_range, "fte_out_of_range",
   "werktijdfactor {0} kan niet", "working-time factor {0} is not possible",
   "Geef een getal van 0 tot en met 2; 1 is een volledige baan.", "Give a number from 0 to 2; 1 is a full job."},

  {errc::unknown_instrument, "unknown_instrument",
   "er is geen instrument “{0}” dat een score van een niveau voorziet", "there is no instrument “{0}” that gives a score a level",
   "Kies uit: {1}; of geef het niveau zelf.", "Choose from: {1}; or give the level itself."},
  {errc::not_seen, "not_seen",
   "het instrument “{0}” ziet de bekwaamheid “{1}” niet", "the instrument “{0}” does not see the competence “{1}”",
   "Geef het niveau in plaats van een score, of noem een instrument dat deze bekwaamheid ziet.",
   "Give the level instead of a score, or name an instrument that sees this competence."},
  {errc::score_out_of_range, "score_out_of_range",
   "score {0} kan niet bij het instrument “{1}”", "score {0} is not possible with the instrument “{1}”",
   "Geef een getal van {2} tot en met {3}.", "Give a number from {2} to {3}."},
  {errc::reason_missing, "reason_missing",
   "hier ontbreekt een reden: “{0}” is een besluit van een mens", "a reason is missing: “{0}” is a decision by a person",
   "Zet onder “reason” (reden) waarom dit zo is besloten.", "Say in “reason” why this was decided."},
  {errc::ends_before_start, "ends_before_start",
   "de laatste dag {0} ligt voor de dag {1} waarop het begint", "the last day {0} lies before the day {1} on which it begins",
   "Verbeter een van beide dagen.", "Mend one of the two days."},
  {errc::too_many_ratings, "too_many_ratings",
   "de persoon “{0}” heeft meer dan {1} beoordelingen", "the person “{0}” has more than {1} ratings",
   "Waarschijnlijk staat in de kolom met personen iets anders, zoals een school; geef elke persoon een eigen kenmerk.",
   "The column of persons probably holds something else, such as a school; give each person an id of their own."},
  {errc::level_against_score, "level_against_score",
   "het niveau “{0}” is niet wat score {1} betekent bij het instrument “{2}”: “{3}”",
   "the level “{0}” is not what score {1} of the instrument “{2}” means: “{3}”",
   "Laat een van beide weg.", "Leave one of the two out."},
  {errc::later_than_asked, "later_than_asked",
   "de dag {0} ligt na de peildatum {1}; dit telt niet mee", "the day {0} lies after {1}, as of which is asked; this does not count",
   "Verbeter de dag als die niet klopt.", "Mend the day if it is wrong."},
  {errc::key_too_short, "key_too_short",
   "de sleutel heeft {0} tekens; dat is te raden", "the key has {0} bytes; that can be guessed",
   "Neem er ten minste 16, liefst willekeurig, en bewaar de sleutel apart van de gegevens.",
   "Take at least 16, best at random, and keep the key apart from the data."},
  {errc::no_such_position, "no_such_position",
   "plaats {0} bestaat niet: er zijn er {1}, geteld vanaf 0", "there is no position {0}: there are {1}, counted from 0",
   "Geef een plaats die bij dit raamwerk, deze mensen of deze tabel hoort.",
   "Give a position that belongs to this framework, these people or this table."},
  {errc::no_such_level, "no_such_level",
   "niveau {0} bestaat niet: het hoogste is {1}", "there is no level {0}: the highest is {1}",
   "Geef 0 (nog niet getoond) tot en met {1}, of onbekend.", "Give 0 (not shown) to {1}, or unknown."},
  {errc::sizes_differ, "sizes_differ",
   "{0}: gegeven zijn er {1}, nodig {2}", "{0}: {1} were given, {2} are needed",
   "Geef er één per persoon, bekwaamheid, groep of rij, in dezelfde volgorde.",
   "Give one per person, competence, group or row, in the same order."},
  {errc::impossible_value, "impossible_value",
   "{0} kan hier niet ({1})", "{0} is not possible here ({1})",
   "{2}", "{2}"},
};
// clang-format on

}  // namespace

std::span<const error_text> people_messages() noexcept { return people_texts; }

}  // namespace loopbaan::detail
