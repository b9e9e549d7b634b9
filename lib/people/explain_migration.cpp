// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/people/migration.hpp>

#include <core/refusals.hpp>

namespace loopbaan {
namespace {

std::string named(const framework& on, competence_index c, rank at, language lang) {
  const std::string level =
      at == rank::not_shown ? worded(lang, "niet getoond", "not shown") : on.level_title(c, at, lang);
  return visible(on.competences()[c].title.in_language(lang) + " (" + level + ")");
}

/// A note names what it is about: its competence, and where it went or would have gone.
void require_whole(const migration_note& n) {
  using reason = migration_note::reason;
  const bool of_career = n.why == reason::done || n.why == reason::phase || n.why == reason::route;
  const bool stays = of_career || n.why == reason::no_link || n.why == reason::ratings;
  if ((!of_career && !n.competence) || (!stays && !n.becomes))
    detail::refuse_value({"een aantekening zonder bekwaamheid", "a note without a competence"},
                         {"wat niet mee ging", "what did not move"},
                         {"Geef de aantekening zoals move_people haar gaf.", "Give the note as move_people gave it."});
}

}  // namespace

std::string explain(const migration_note& n, const crosswalk& by, language lang) {
  require_whole(n);
  const std::string had = n.competence ? named(by.from(), *n.competence, n.had, lang) : "";
  const std::string title = n.competence ? visible(by.from().competences()[*n.competence].title.in_language(lang)) : "";
  const std::string becomes =
      n.becomes ? "“" + visible(by.to().competences()[*n.becomes].title.in_language(lang)) + "”" : "";
  const std::string not_to = worded(lang, " gaat niet mee naar ", " does not move to ") + becomes;
  switch (n.why) {
    case migration_note::reason::confirm:
      return had + worded(lang, " gaat mee naar ", " moves to ") + named(by.to(), *n.becomes, n.new_level, lang) +
             worded(lang, ", maar is niet precies hetzelfde: laat het bevestigen.",
                    ", but is not quite the same: have it confirmed.");
    case migration_note::reason::not_alone:
      return had + not_to +
             worded(lang, ": het is er een deel van, en de andere delen zijn niet bekend.",
                    ": it is a part of it, and the other parts are not known.");
    case migration_note::reason::no_link:
      return had + worded(lang, " blijft achter: de nieuwe versie heeft dit niet.",
                          " stays behind: the new edition lacks it.");
    case migration_note::reason::whole_or_piece:
      return had + not_to +
             worded(lang, ": dat is breder of smaller; laat het opnieuw beoordelen.",
                    ": that is wider or narrower; have it judged anew.");
    case migration_note::reason::no_level:
      return had + not_to + worded(lang, ": voor dit niveau is daar geen niveau.", ": there is no level for this one.");
    case migration_note::reason::others_lower:
      return had + worded(lang, " telt niet voor ", " does not count for ") + becomes +
             worded(lang, ": van wat daar samenkomt telt het laagste, of wat precies hetzelfde bleef.",
                    ": of what comes together there the lowest counts, or what stayed just the same.");
    case migration_note::reason::ratings:
      return worded(lang, "Beoordelingen van ", "Ratings of ") + title + ": " + std::to_string(n.count) +
             worded(lang, ". Ze blijven achter: het is daar niet precies dezelfde bekwaamheid.",
                    ". They stay behind: it is not just the same competence there.");
    case migration_note::reason::done:
      return worded(lang, "De gedane stap “", "The step done “") + visible(n.id) +
             worded(lang, "” bestaat niet in de nieuwe versie.", "” does not exist in the new edition.");
    case migration_note::reason::route:
      return worded(lang, "De route “", "The route “") + visible(n.id) +
             worded(lang, "” bestaat niet in de nieuwe versie.", "” does not exist in the new edition.");
    case migration_note::reason::phase:
      return worded(lang, "De fase “", "The phase “") + visible(n.id) +
             worded(lang, "” bestaat niet in de nieuwe versie.", "” does not exist in the new edition.");
  }
  return {};
}

}  // namespace loopbaan
