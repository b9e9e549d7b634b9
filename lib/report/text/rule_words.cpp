// SPDX-License-Identifier: BSL-1.0
#include <report/text/rule_words.hpp>

#include <loopbaan/framework/words.hpp>
#include <loopbaan/gap/protection.hpp>

#include <report/text/numbers.hpp>

#include <core/words_in.hpp>

namespace loopbaan::detail {

namespace {

struct rule_text {
  std::string_view name;
  std::string_view
      words;  ///< {0} scales, {1} objective, {2} minimum, {3} lowest minimum, {4} the rule for levels, {5} an exception
};

constexpr rule_text dutch_rules[] = {
    {"Niveaus",
     "Bij elke bekwaamheid hoort een rij niveaus, van laag naar hoog: {0}. Onder het eerste niveau ligt “nog niet "
     "getoond”. "
     "Onbekend is iets anders: niemand heeft het niveau bepaald."},
    {"Onbekend en vaststellen",
     "Onbekend is niet gemist en niet gehaald. Een plan kost dan ten minste zoveel (alles blijkt er te zijn) en ten "
     "hoogste zoveel (niets); wordt er één plan getoond, dan is dat voor niets. Zeker is een stap die in elk "
     "goedkoopst "
     "plan staat, wat er ook blijkt. Een vaststelling ({8}, dossier, gesprek) ontwikkelt niets en vertelt een "
     "niveau; voorop staat wat per uur, ook van anderen, het meeste van het verschil wegneemt."},
    {"Hoe een niveau wordt gevonden", "{4} Zonder datum telt een oordeel als het oudste. Nooit een gemiddelde."},
    {"Eisen en gewichten",
     "Per bekwaamheid vraagt het profiel een niveau. Dat is de drempel. Er zijn geen gewichten: iemand voldoet als elk "
     "gevraagd "
     "niveau is gehaald, en het een weegt niet op tegen het ander. Wat gewenst is, is niet verplicht."},
    {"Kloof", "De kloof is het aantal niveaus dat iemand nog mist tot het gevraagde niveau."},
    {"Geen score",
     "Er is geen totaalscore en geen ranglijst. Mensen worden met een profiel vergeleken, nooit met elkaar."},
    {"Stappen",
     "Een stap gaat open als zijn eisen zijn gehaald, de stappen die eraan voorafgaan zijn gedaan en de fase waarin "
     "hij hoort "
     "is begonnen. Een stap levert niveaus op; niveaus gaan nooit omlaag."},
    {"Het plan",
     "Een plan is een rij stappen die om de beurt open zijn en waarna aan het profiel is voldaan. Getoond wordt het "
     "plan dat het "
     "goedkoopst is in {1}. Staat er “bewezen”, dan is zeker dat geen ander plan goedkoper is. Bij gelijke kosten wint "
     "het plan "
     "met de minste aanstellingen (een baan is nooit toeval), dan met de minste stappen, en dan het plan waarvan de "
     "stappen het eerst in de catalogus staan. Past niet alles binnen een grens, dan telt hoeveel gevraagde niveaus "
     "worden gehaald; dichterbij komen telt niet. Van elke som staat er hoeveel geschat is."},
    {"Volgorde en route",
     "Elke stap begint zodra hij open is. Eerst komt wat leidt naar niveaus die de fase al verwacht en waarvan bekend "
     "is "
     "dat zij ontbreken. Wie een route naar het beroep heeft, houdt die."},
    {"Wat geen stap kan geven",
     "Jaren ervaring die een rol of niveau vraagt: er staat vanaf welke dag het kan. Een bevoegdheid waarvan bekend is "
     "dat zij ontbreekt: vastleggen maakt niemand bevoegd."},
    {"Bescherming van kleine groepen",
     "Een cijfer over een groep staat er alleen als het over minstens {2} mensen gaat en niet iedereen of niemand "
     "voldoet. Ook "
     "andere cellen worden verborgen als een beschermd cijfer anders uit te rekenen is. De grens kan niet lager dan "
     "{3}."},
    {"Wie ziet wat",
     "De bestanden blijven op de computer van wie het programma start. Wie de personeelstabel of een pagina met "
     "personen krijgt, ziet ook "
     "de mensen daarin; wie alleen groepscijfers krijgt, ziet geen mensen. Een nummer is genoeg: namen zijn nergens "
     "nodig."},
    {"Wie beslist",
     "Een plan is een voorstel. {6} en {7} beslissen. Klopt een niveau niet, laat het dan vaststellen: "
     "dat gaat "
     "voor elk oordeel."},
    {"Geen lerend systeem",
     "Alle regels zijn door mensen geschreven en staan hier. Er wordt niets geleerd uit gegevens over mensen{5}."},
};

constexpr rule_text english_rules[] = {
    {"Levels",
     "Each competence has a row of levels, from low to high: {0}. Below the first level lies “not shown”. Unknown is "
     "something "
     "else: nobody has found the level."},
    {"Unknown, and finding out",
     "Unknown is not missed and not met. A plan then takes so much at least (all turns out to be there) and so much at "
     "most (nothing does); where one plan is shown, it is for nothing. Certain is a step of every cheapest plan, "
     "whatever turns out. An assessment ({8}, file, talk) develops nothing and tells a level; first stands "
     "what "
     "takes away most of the difference per hour, those of others included."},
    {"How a level is found", "{4} A judgement without a date counts as the oldest. Nothing is ever averaged."},
    {"Requirements and weights",
     "For each competence the profile asks for a level. That is the threshold. There are no weights: a person meets "
     "the profile "
     "when each required level is reached, and one does not make up for another. What is desired is not required."},
    {"Gap", "The gap is the number of levels that someone still misses to the required level."},
    {"No score", "There is no total score and no ranking. People are compared with a profile, never with each other."},
    {"Steps",
     "A step opens when its requirements are met, the steps before it are done and the phase that it belongs to has "
     "begun. A "
     "step yields levels; levels never go down."},
    {"The plan",
     "A plan is a row of steps, each open when its turn comes, after which the profile is met. Shown is the plan that "
     "is cheapest "
     "in {1}. “Proven” means that certainly no other plan is cheaper. At equal cost the plan with the fewest "
     "appointments wins (a job is never chance), then the one with the fewest steps, and then "
     "the one whose steps come first in the catalogue. Where not all fits within a limit, it counts how many required "
     "levels are reached; to come nearer counts for nothing. Of each sum it is said how much is an estimate."},
    {"Order and route",
     "Each step begins as soon as it is open. First comes what leads to levels that the phase takes for granted and "
     "that "
     "are known to be missing. Whoever has a route into the profession keeps it."},
    {"What no step can give",
     "Years of experience that a role or a level asks: the day is given from which it can be. A qualification that is "
     "known to be missing: recording it makes nobody qualified."},
    {"Protection of small groups",
     "A figure about a group is shown only when it is about at least {2} people and neither all nor none of them meet "
     "it. Other "
     "cells are hidden too where a protected figure could be worked out from them. The limit cannot be lower than "
     "{3}."},
    {"Who sees what",
     "The files stay on the computer of whoever starts the program. Who is given the staff table or a page with "
     "persons also sees "
     "the people in "
     "it; who is given group figures only sees no people. A number is enough: names are needed nowhere."},
    {"Who decides",
     "A plan is a proposal. {6} and {7} decide. Where a level is wrong, have it established: that goes before "
     "every "
     "judgement."},
    {"No learning system",
     "All rules were written by people and stand here. Nothing is learned from data about people{5}."},
};

std::string scales_in_words(const framework& fw, language lang) {
  std::string words;
  for (const scale& each : fw.scales()) {
    std::vector<std::string> levels;
    for (const level& l : each.levels) levels.push_back(l.title.in_language(lang));
    if (!words.empty()) words += "; ";
    for (std::size_t i = 0; i < levels.size(); ++i) words += (i > 0 ? ", " : "") + levels[i];
  }
  return words;
}

}  // namespace

std::vector<rule_words> all_rules(const framework& fw, const level_rule& levels, std::string_view objective,
                                  std::uint32_t minimum, language lang) {
  std::string exception;
  if (levels.method == level_method::severity)
    exception = worded(lang, ", behalve hoe streng soorten beoordelaars zijn: dat wordt uit deze oordelen geschat",
                       ", except how severe kinds of raters are: that is estimated from these ratings");
  const std::vector<std::string> parts{scales_in_words(fw, lang),
                                       std::string{objective},
                                       std::to_string(minimum),
                                       std::to_string(protection::floor),
                                       explain(fw, levels, lang),
                                       exception,
                                       at_beginning(profession_word(fw, "teacher", lang)),
                                       profession_word(fw, "leader", lang),
                                       profession_word(fw, "lesson_visit", lang)};
  std::vector<rule_words> rules;
  const auto tell = [&](const rule_text& each) { rules.push_back({std::string{each.name}, fill(each.words, parts)}); };
  static_assert(std::size(dutch_rules) == std::size(english_rules));
  for (std::size_t i = 0; i < std::size(english_rules); ++i) tell(words_in(lang, dutch_rules[i], english_rules[i]));
  return rules;
}

}  // namespace loopbaan::detail
