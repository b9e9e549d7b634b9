// SPDX-License-Identifier: BSL-1.0
#include <core/messages.hpp>

namespace loopbaan::detail {
namespace {

// Rounds of needs and offers.
// clang-format off
constexpr error_text partnership_texts[] = {
  {errc::owners_in_a_circle, "owners_in_a_circle",
   "aanbieder “{0}” valt onder zichzelf", "owner “{0}” is part of itself",
   "Haal één “within” uit de kring.", "Take one “within” out of the circle."},
  {errc::reserved_beyond_places, "reserved_beyond_places",
   "uitvoering “{0}” heeft {1} gereserveerde plaatsen en {2} plaatsen",
   "edition “{0}” has {1} reserved places and {2} places",
   "Reserveer minder, of geef meer plaatsen.", "Reserve less, or give more places."},
  {errc::taken_beyond_places, "taken_beyond_places",
   "“{0}” heeft {2} plaatsen, en er zijn er al {1} bezet of geboekt", "“{0}” has {2} places, and {1} are taken or booked already",
   "Geef meer plaatsen, of haal een boeking weg.", "Give more places, or take out a booking."},
  {errc::team_wishes_differ, "team_wishes_differ",
   "“{1}” wenst iets anders dan de rest van team “{0}”", "“{1}” wishes something else than the rest of team “{0}”",
   "Geef allen van een team dezelfde wensen met dezelfde voorkeur, of haal iemand uit het team.",
   "Give everybody of a team the same wishes with the same ranks, or take somebody out of it."},
  {errc::booked_clash, "booked_clash",
   "“{0}” is geboekt in “{1}” en in “{2}”, en dat kan niet allebei", "“{0}” is booked in “{1}” and in “{2}”, which cannot be so together",
   "Haal één van de boekingen weg.", "Take out one of the bookings."},
  {errc::wished_twice, "wished_twice",
   "“{0}” wenst “{1}” twee keer", "“{0}” wishes “{1}” twice",
   "Laat één van de wensen staan.", "Keep one of the wishes."},
  {errc::rule_unclear, "rule_unclear",
   "trede {0} van de regel is onduidelijk: {1}", "level {0} of the rule is unclear: {1}",
   "Begin met “most_met”, en noem elke trede één keer en alleen criteria die elke wens heeft.",
   "Begin with “most_met”, and name each level once and only criteria that every wish has."},
  {errc::rule_too_large, "rule_too_large",
   "de regel heeft meer treden, voorkeuren en getallen dan samen exact te tellen zijn ({0} woorden, hoogstens {1})",
   "the rule has more levels, ranks and numbers than can be counted exactly together ({0} words, at most {1})",
   "Noem minder criteria, geef ze in grotere eenheden, of gebruik minder verschillende voorkeuren.",
   "Name fewer criteria, give them in larger units, or use fewer different ranks."},
  {errc::least_above_most, "least_above_most",
   "“{0}” heeft {1} als minimum en {2} als maximum", "“{0}” has {1} as its least number and {2} as its most",
   "Verlaag het minimum of verhoog het maximum.", "Lower the least number or raise the most."},
  {errc::capacity_unknown, "capacity_unknown",
   "niets zegt hoeveel studenten “{0}” kan hebben", "nothing says how many students “{0}” can take",
   "Geef gecertificeerde coaches, gefaciliteerde schoolopleiders, plaatsen per vak of een maximum; 0 is ook een antwoord.",
   "Give certified coaches, facilitated school trainers, places by subject or a most; 0 is an answer too."},
  {errc::ratio_unknown, "ratio_unknown",
   "“{0}” heeft {1}, maar niets zegt hoeveel studenten er op één kunnen", "“{0}” has {1}, but nothing says how many students one can have",
   "Geef “{2}”, van de school of van de hele plaatsing.", "Give “{2}”, of the school or of the whole placement."},
  {errc::booked_beyond_capacity, "booked_beyond_capacity",
   "bij “{0}” zijn {1} plaatsen afgesproken, en er zijn er {2}", "“{0}” has {1} places that are agreed already, and it has {2}",
   "Geef de school meer coaches of plaatsen, of haal een afspraak weg.",
   "Give the school more coaches or places, or take out an agreed one."},
  {errc::booked_where_excluded, "booked_where_excluded",
   "“{0}” heeft een afspraak bij “{1}”, en die school is voor deze student uitgesloten",
   "“{0}” has an agreed place at “{1}”, a school that is excluded for this student",
   "Haal de afspraak weg, of de uitsluiting.", "Take out the agreed place, or the exclusion."},
  {errc::not_in_the_placement, "not_in_the_placement",
   "“{0}” is geen school van deze plaatsing, en telt dus niet mee", "“{0}” is no school of this placement, so it counts for nothing",
   "{1}", "{1}"},
  {errc::nobody_takes, "nobody_takes",
   "geen school noemt “{0}”, dat {1} hier vraagt", "no school names “{0}”, which {1} asks for here",
   "{2}", "{2}"},
};
// clang-format on

}  // namespace

std::span<const error_text> partnership_messages() noexcept { return partnership_texts; }

}  // namespace loopbaan::detail
