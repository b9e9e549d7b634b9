// SPDX-License-Identifier: BSL-1.0
#include <core/messages.hpp>

namespace loopbaan::detail {
namespace {

// School years, offers, accounts; texts.
// clang-format off
constexpr error_text schedule_texts[] = {
  {errc::terms_overlap, "terms_overlap",
   "periode “{0}” begint niet na periode “{1}”, die tot en met {2} loopt",
   "term “{0}” does not begin after term “{1}”, which lasts until {2}",
   "Zet de periodes op volgorde, zonder overlap.", "Put the terms in order, without overlap."},
  {errc::term_of_two_years, "term_of_two_years",
   "periode “{0}” ({1} t/m {2}) ligt in twee schooljaren", "term “{0}” ({1} to {2}) lies in two school years",
   "Een schooljaar begint op 1 augustus: maak er twee periodes van.",
   "A school year begins on 1 August: make two terms of it."},
  {errc::edition_time_unclear, "edition_time_unclear",
   "uitvoering “{0}” zegt niet op één manier wanneer zij is", "edition “{0}” does not say in one way when it is",
   "Geef een periode (“term”), of een eerste en een laatste dag (“from” en “to”). Maanden hebben hun jaar nodig.",
   "Give a term, or a first and a last day (“from” and “to”). Months need their year."},
  {errc::fewer_places_than_least, "fewer_places_than_least",
   "uitvoering “{0}” heeft {1} plaatsen en gaat pas door met {2}", "edition “{0}” has {1} places and takes at least {2}",
   "Verlaag het minimum (“least”) of verhoog het aantal plaatsen (“places”).",
   "Lower the least number (“least”) or raise the places (“places”)."},
  {errc::outside_the_terms, "outside_the_terms",
   "uitvoering “{0}” ({1} t/m {2}) valt niet binnen de periodes", "edition “{0}” ({1} to {2}) does not lie within the terms",
   "Niemand kan haar kiezen zolang er geen periode is waarin zij begint en een waarin zij eindigt.",
   "Nobody can choose it while there is no term in which it begins and one in which it ends."},
  {errc::account_unclear, "account_unclear",
   "rekening “{0}” wordt gevuld door regels (“{1}”) en heeft geen grens", "account “{0}” is filled by rules (“{1}”) and has no limit",
   "Haal “subject” of “unlimited” weg.", "Take out “subject” or “unlimited”."},
  {errc::schedule_too_large, "schedule_too_large",
   "{0} {1} zijn er te veel voor een rooster", "{0} {1} are too many for a schedule",
   "Ten hoogste {2} past: neem minder stappen, of minder of langere periodes.",
   "At most {2} fit: take fewer steps, or fewer or longer terms."},
  {errc::no_such_term, "no_such_term",
   "er is geen periode of uitvoering “{0}” voor “{1}”", "there is no term or edition “{0}” for “{1}”", "{2}", "{2}"},
  {errc::locks_contradict, "locks_contradict",
   "wat over “{0}” is afgesproken kan niet allebei: {1}", "what was agreed on “{0}” cannot be so together: {1}",
   "Laat één van de afspraken weg.", "Leave out one of them."},

  // Texts of further languages.
  {errc::gaps_differ, "gaps_differ",
   "de vertaling heeft andere gaten dan haar Engelse tekst: die heeft {0}, zij {1}",
   "the translation has other gaps than its English text: that has {0}, this {1}",
   "Laat elk gat staan zoals het er staat; alleen de woorden achter “:” worden vertaald, gescheiden door “|”.",
   "Leave each gap as it stands; only the words behind “:” are translated, with “|” between them."},
  {errc::language_refused, "language_refused",
   "de taal “{0}” is niet toe te voegen: {1}", "the language “{0}” cannot be added: {1}",
   "Geef een taalcode zoals “fy” of “pt-BR”, en elke taal één keer.",
   "Give a tag such as “fy” or “pt-BR”, and each language once."},
  {errc::texts_missing, "texts_missing",
   "van {0} teksten zijn er {1} vertaald, de andere staan er in het Engels; vertaald maar onbekend: {2}",
   "of {0} texts {1} are translated, the others are in English; translated but unknown: {2}",
   "Vul het bestand aan: loopbaan texts --template geeft wat ontbreekt.",
   "Complete the file: loopbaan texts --template gives what is missing."},
};
// clang-format on

}  // namespace

std::span<const error_text> schedule_messages() noexcept { return schedule_texts; }

}  // namespace loopbaan::detail
