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
};
// clang-format on

}  // namespace

std::span<const error_text> partnership_messages() noexcept { return partnership_texts; }

}  // namespace loopbaan::detail
