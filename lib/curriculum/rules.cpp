// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/curriculum/rules.hpp>

#include <algorithm>
#include <vector>

namespace loopbaan {
namespace {

const text matrix_checks{"gebruikelijke controle van een curriculummatrix (introduceren, oefenen, toetsen)",
                         "usual check of a curriculum matrix (introduce, practise, assess)"};
const text shared_training{"Samen opleiden in breder perspectief (2018), 1.1: school en instituut leiden samen op",
                           "Samen opleiden in breder perspectief (2018), 1.1: school and institute train together"};
const text study_load{"Wet op het hoger onderwijs, art. 7.4: 60 studiepunten per studiejaar, 28 uur per studiepunt",
                      "Dutch higher education act, art. 7.4: 60 credits a year, 28 hours a credit"};

const std::vector<curriculum_rule_text>& all_rules() {
  using enum curriculum_rule;
  static const std::vector<curriculum_rule_text> all{
      {never_introduced,
       1,
       "never-introduced",
       {"nooit geïntroduceerd", "never introduced"},
       {"Elke bekwaamheid van de kaart wordt voor iedereen geïntroduceerd.",
        "Every competence of the map is introduced to everybody."},
       matrix_checks,
       {},
       {}},
      {not_practised,
       2,
       "not-practised",
       {"niet geoefend", "not practised"},
       {"Wat wordt geïntroduceerd of getoetst, wordt ook geoefend.",
        "What is introduced or assessed is practised too."},
       matrix_checks,
       {},
       {}},
      {not_assessed,
       3,
       "not-assessed",
       {"niet getoetst", "not assessed"},
       {"Wat wordt geoefend, wordt ook getoetst.", "What is practised is assessed too."},
       matrix_checks,
       {},
       {}},
      {assessed_before_practised,
       4,
       "assessed-before-practised",
       {"getoetst vóór geoefend", "assessed before practised"},
       {"Geen toets is voorbij voor het oefenen begint.", "No assessment is over before practice begins."},
       matrix_checks,
       {},
       {}},
      {order_broken,
       5,
       "order-broken",
       {"volgorde doorbroken", "order broken"},
       {"Oefenen (en waar niet wordt geoefend: toetsen) begint niet voor het introduceren.",
        "Practice (and where there is none: assessment) does not come before introduction."},
       matrix_checks,
       {},
       {}},
      {level_jumped,
       6,
       "level-jumped",
       {"niveau overgeslagen", "level jumped"},
       {"Tussen twee niveaus van een bekwaamheid wordt geen niveau overgeslagen.",
        "Between two levels of a competence no level is left out."},
       matrix_checks,
       {},
       {}},
      {level_not_assessed,
       7,
       "level-not-assessed",
       {"vereist niveau niet getoetst", "required level not assessed"},
       {"Het niveau dat het profiel vraagt, wordt getoetst.", "The level that the profile asks is assessed."},
       {"het profiel van het raamwerk", "the profile of the framework"},
       {},
       {}},
      {one_side_only,
       8,
       "one-side-only",
       {"maar één kant", "one side only"},
       {"Instituut en werkplek hebben beide een deel in elke bekwaamheid, waar de kaart beide kanten kent.",
        "Institute and workplace both have a part in each competence, where the map knows both sides."},
       shared_training,
       {},
       {}},
      {assessed_often,
       9,
       "assessed-often",
       {"vaak getoetst", "assessed often"},
       {"Een bekwaamheid wordt niet in meer dan zoveel modules getoetst.",
        "A competence is not assessed in more than so many modules."},
       matrix_checks,
       3,
       {"modules", "modules"}},
      {introduced_again,
       10,
       "introduced-again",
       {"dubbel geïntroduceerd", "introduced again"},
       {"Een bekwaamheid wordt op één niveau niet in meer dan zoveel modules geïntroduceerd.",
        "A competence is not introduced at one level in more than so many modules."},
       matrix_checks,
       1,
       {"modules", "modules"}},
      {empty_module,
       11,
       "empty-module",
       {"lege module", "empty module"},
       {"Elke module doet iets met een bekwaamheid van de kaart.",
        "Every module does something with a competence of the map."},
       matrix_checks,
       {},
       {}},
      {prerequisite,
       12,
       "prerequisite",
       {"voorkennis komt te laat", "prerequisite too late"},
       {"Wat vooraf moet gaan is voorbij voor de module begint, zit in dezelfde variant en gaat niet in een kring.",
        "What must come before is over when the module begins, is in the same variant and does not go round in a "
        "circle."},
       {"gevraagde volgorde van de modules zelf", "the order that the modules themselves ask"},
       {},
       {}},
      {overloaded_period,
       13,
       "overloaded-period",
       {"overvolle periode", "overloaded period"},
       {"Een periode heeft niet meer EC dan haar deel van 60 per jaar en een derde.",
        "A period has no more EC than its part of 60 a year and a third."},
       study_load,
       60,
       {"EC per jaar", "EC a year"}},
      {nobody_owns,
       14,
       "nobody-owns",
       {"van niemand", "owned by nobody"},
       {"Van elke cel is bekend wie het doet, waar de kaart dat van andere zegt.",
        "Of every cell it is known who does it, where the map says so of others."},
       shared_training,
       {},
       {}}};
  return all;
}

}  // namespace

std::span<const curriculum_rule_text> curriculum_rules() { return all_rules(); }

const curriculum_rule_text& text_of(curriculum_rule rule) { return all_rules().at(static_cast<std::size_t>(rule)); }

std::string_view name(curriculum_rule rule) { return text_of(rule).id; }

std::optional<curriculum_rule> curriculum_rule_of(std::string_view id) {
  const auto found = std::ranges::find(all_rules(), id, &curriculum_rule_text::id);
  if (found == all_rules().end()) return std::nullopt;
  return found->rule;
}

}  // namespace loopbaan
