// SPDX-License-Identifier: BSL-1.0
#include <report/map/words.hpp>

#include <core/words_in.hpp>

namespace loopbaan::detail {

namespace {

constexpr map_words dutch_map_words = {
    .title = "Loopbaankaart",
    .guide =
        "Zoek bovenaan uw fase. Onder het vlaggetje staat wat u meteen kunt beginnen; volg een pijl naar rechts voor "
        "wat daarna kan. Helemaal rechts staan de rollen.",
    .own_guide =
        "Een punt rechts is gepland, met het nummer uit het plan; ▶▶ is het begin. Rond met ✓ is gedaan. Niet "
        "getekend: {0} andere stappen en {1} rollen.",
    .description =
        "Een kaart van {0} ontwikkelstappen. Elke band is een domein ({1}), elke kolom een fase ({2}), elk "
        "vak een stap. Een lijn ({3}) wijst van een stap naar een stap die daarop volgt.",
    .at_once = "begin hier",
    .next = "daarna",
    .ends_with = "eindigt met {0}",
    .comes_from = "na {0}",
    .not_drawn = "nog {0} stappen",
    .not_drawn_one = "nog 1 stap",
    .first_responsible = "eerst verantwoordelijk: {0}",
    .no_domain = "Zonder domein",
    .other_areas = "Overige",
    .every_phase = "in elke fase",
    .also_in = "ook in {0}",
    .also_here = "ook hier: {0}",
    .also_several = "ook hier: {0} stappen die bij een andere fase staan",
    .done = "gedaan",
    .planned = "gepland",
    .open = "nog open",
    .begin_now = "nu beginnen",
    .place = "nummer {0} van het plan",
    .here = "{0}: u bent hier",
    .aims = "Rollen",
    .aims_explained = "waar u in kunt groeien",
    .own_aims = "✓: u hebt wat gevraagd wordt",
    .met = "behaald",
    .met_role = "wat de rol vraagt is er",
    .target = "hierheen",
    .years = "{0} jaar",
    .one_year = "1 jaar",
    .a_year = "{0} per jaar",
    .first = "eerst {0}",
    .in_domains = "Domeinen: {0}",
    .head_role = "Rol",
    .head_domains = "Domeinen",
    .head_entry = "Eerst nodig",
    .head_given = "Tijd ervoor",
    .roles = "Rollen",
    .after = "komt altijd na",
    .needs = "nodig: de enige weg",
    .one_of = "een van de wegen",
    .level_of = "{0} op {1}",
    .asks = "Vraagt: {0}",
    .asks_nothing = "Vraagt niets vooraf",
    .asks_any = "en een van deze: {0}",
    .asks_several = "en ten minste {1} van deze: {0}",
    .or_word = "of",
    .yields = "Levert: {0}",
    .comes_after = "Komt na: {0}",
    .not_with = "Niet samen met: {0}",
    .phase_page = "Loopbaankaart, fase {0}",
    .aims_page = "Loopbaankaart, rollen",
    .skip_map = "Sla de kaart over",
    .skip_to_table = "Naar de kaart als tabel",
    .table = "De kaart als tabel",
    .table_scroll = "{0}, schuifbaar",
    .phase_heading = "Fase {0}",
    .head_step = "Stap",
    .head_kind = "Soort",
    .head_hours = "Uren",
    .head_cost = "Kosten",
    .head_asks = "Vraagt",
    .head_yields = "Levert",
    .scroll = "Loopbaankaart, schuifbaar",
    .source = "Raamwerk {0}, versie {1}, controlegetal {2}",
};

constexpr map_words english_map_words = {
    .title = "Career map",
    .guide =
        "Find your phase at the top. Below the flag stands what you can begin at once; follow an arrow to the right "
        "for "
        "what can come next. The roles are at the far right.",
    .own_guide =
        "A point at the right is planned, with its number in the plan; ▶▶ is where to begin. Round with ✓ is "
        "done. Not drawn: {0} other steps and {1} roles.",
    .description =
        "A map of {0} development steps. Each band is a domain ({1}), each column a phase ({2}), each box a "
        "step. A line ({3}) points from a step to one that can follow it.",
    .at_once = "begin here",
    .next = "next",
    .ends_with = "ends with {0}",
    .comes_from = "after {0}",
    .not_drawn = "{0} more steps",
    .not_drawn_one = "1 more step",
    .first_responsible = "first responsible: {0}",
    .no_domain = "No domain",
    .other_areas = "Other",
    .every_phase = "in every phase",
    .also_in = "also in {0}",
    .also_here = "here too: {0}",
    .also_several = "here too: {0} steps that stand with another phase",
    .done = "done",
    .planned = "planned",
    .open = "open",
    .begin_now = "begin now",
    .place = "number {0} of the plan",
    .here = "{0}: you are here",
    .aims = "Roles",
    .aims_explained = "what you can grow into",
    .own_aims = "✓: you have what is asked",
    .met = "reached",
    .met_role = "what the role asks is there",
    .target = "this way",
    .years = "{0} years",
    .one_year = "1 year",
    .a_year = "{0} a year",
    .first = "first {0}",
    .in_domains = "Domains: {0}",
    .head_role = "Role",
    .head_domains = "Domains",
    .head_entry = "Needed before",
    .head_given = "Time for it",
    .roles = "Roles",
    .after = "always comes after",
    .needs = "needed: the only way",
    .one_of = "one of the ways",
    .level_of = "{0} at {1}",
    .asks = "Asks: {0}",
    .asks_nothing = "Asks nothing beforehand",
    .asks_any = "and one of these: {0}",
    .asks_several = "and at least {1} of these: {0}",
    .or_word = "or",
    .yields = "Yields: {0}",
    .comes_after = "Comes after: {0}",
    .not_with = "Not together with: {0}",
    .phase_page = "Career map, phase {0}",
    .aims_page = "Career map, roles",
    .skip_map = "Skip the map",
    .skip_to_table = "To the map as a table",
    .table = "The map as a table",
    .table_scroll = "{0}, can be scrolled",
    .phase_heading = "Phase {0}",
    .head_step = "Step",
    .head_kind = "Kind",
    .head_hours = "Hours",
    .head_cost = "Cost",
    .head_asks = "Asks",
    .head_yields = "Yields",
    .scroll = "Career map, can be scrolled",
    .source = "Framework {0}, version {1}, checksum {2}",
};

}  // namespace

const map_words& words_of_map(language lang) noexcept { return words_in(lang, dutch_map_words, english_map_words); }

}  // namespace loopbaan::detail
