// SPDX-License-Identifier: BSL-1.0
#include <report/regeling/words.hpp>

#include <core/words_in.hpp>

namespace loopbaan::detail {

namespace {

constexpr regeling_words dutch_regeling_words = {
    .title = "Regeling: waarmee wordt vergeleken en hoe",
    .intro = "Voor de medezeggenschap. Alle eisen, gewichten, drempels en rekenregels op één blad.",
    .edition = "Raamwerk: {0} ({1}), versie {2}. Controlegetal: {3}. Een ander getal betekent: een andere regeling.",
    .catalogue = "Stappen: {0}, versie {1}, controlegetal {2}.",
    .criteria = "Eisen per fase",
    .level_key = "Niveaus: {0}.",
    .mark_key =
        "Het getal is het gevraagde niveau; tussen haakjes wat gewenst is, niet verplicht. Een streepje: geen eis.",
    .own_choice = "Een sterretje: niet of niet helemaal uit een bron, maar een keuze van dit raamwerk.",
    .other_area = "Overige",
    .also = "Nog {0} bekwaamheden worden door geen fase gevraagd, alleen voor rollen en domeinen: {1}.",
    .also_one = "Nog één bekwaamheid wordt door geen fase gevraagd, alleen voor rollen en domeinen: {1}.",
    .profiles_one =
        "Het raamwerk heeft ook één profiel voor een rol of domein; iemand wordt daar alleen mee vergeleken als daarom "
        "is gevraagd. Wat het vraagt en uit welke bron: loopbaan framework KENMERK.",
    .profiles =
        "Het raamwerk heeft ook {0} profielen voor rollen en domeinen; iemand wordt daar alleen mee vergeleken als "
        "daarom is gevraagd. Wat zo'n profiel vraagt en uit welke bron: loopbaan framework KENMERK.",
    .choice = "{0} vraagt verder ten minste {1} van deze: {2}.",
    .credits = "{0} vraagt verder {1}.",
    .branches = "De fasen vertakken: {0}. Wat op een andere tak ligt, is voor iemand geen stap vooruit en geen eis.",
    .phase_after = "{0} na {1}",
    .choice_mark = "Een rondje: naar keuze, zie daaronder.",
    .expires = "Wat is aangetoond verloopt; daarna is het niveau er niet meer: {0}.",
    .months = "{0} na {1} maanden",
    .given_by = "wat “{0}” geeft",
    .observed = "Een niveau telt pas na zoveel waarnemingen door anderen; tot dan telt het hoogste daaronder waarvan er genoeg zijn, of is het niet bekend: {0}.",
    .all_levels = "elk niveau",
    .observations = "{0}: {1}",
    .observations_by = "{0}: {1}, van {2} beoordelaars",
    .rules = "Regels",
    .sources = "Bronnen",
    .no_sources = "Dit raamwerk noemt geen bronnen: alles wat erin staat is een keuze van wie het maakte",
    .objectives = "uren, geld of weken (naar keuze)",
};

constexpr regeling_words english_regeling_words = {
    .title = "Rules: what people are compared with, and how",
    .intro =
        "For the participation council. All requirements, weights, thresholds and rules of calculation on one sheet.",
    .edition = "Framework: {0} ({1}), version {2}. Checksum: {3}. Another checksum means: other rules.",
    .catalogue = "Steps: {0}, version {1}, checksum {2}.",
    .criteria = "Requirements per phase",
    .level_key = "Levels: {0}.",
    .mark_key = "The number is the required level; in brackets what is desired, not required. A dash: no requirement.",
    .own_choice = "An asterisk: not, or not wholly, from a source, but a choice of this framework.",
    .other_area = "Other",
    .also = "{0} more competences are asked by no phase, only for roles and domains: {1}.",
    .also_one = "One more competence is asked by no phase, only for roles and domains: {1}.",
    .profiles_one =
        "The framework also has one profile for a role or domain; a person is compared with it only when that is asked. "
        "What it asks, and from which source: loopbaan framework ID.",
    .profiles =
        "The framework also has {0} profiles for roles and domains; a person is compared with one only when that is "
        "asked. What such a profile asks, and from which source: loopbaan framework ID.",
    .choice = "{0} asks moreover at least {1} of these: {2}.",
    .credits = "{0} asks moreover {1}.",
    .branches = "The phases branch: {0}. What lies on another branch is no step forward for somebody, and no requirement.",
    .phase_after = "{0} after {1}",
    .choice_mark = "A circle: by choice, see below.",
    .expires = "What was shown ends; after that the level is no longer there: {0}.",
    .months = "{0} after {1} months",
    .given_by = "what “{0}” gives",
    .observed = "A level counts only after so many observations by others; until then the highest below it counts of which there are enough, or it is not known: {0}.",
    .all_levels = "any level",
    .observations = "{0}: {1}",
    .observations_by = "{0}: {1}, by {2} raters",
    .rules = "Rules",
    .sources = "Sources",
    .no_sources = "This framework names no sources: all that it says was chosen by who made it",
    .objectives = "hours, money or weeks (as chosen)",
};

}  // namespace

const regeling_words& words_of_regeling(language lang) noexcept {
  return words_in(lang, dutch_regeling_words, english_regeling_words);
}

}  // namespace loopbaan::detail
