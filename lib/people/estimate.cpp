// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/people/estimate.hpp>

#include <algorithm>

#include <loopbaan/people/observations.hpp>
#include <loopbaan/people/raters.hpp>
#include <loopbaan/people/validity.hpp>

#include <core/number_words.hpp>
#include <people/found_level.hpp>

namespace loopbaan {
namespace {

sureness sureness_of(const level_estimate& found) {
  switch (found.origin) {
    case level_origin::unknown:
      return sureness::unknown;
    case level_origin::self_only:
      return sureness::self_only;
    case level_origin::rater_unknown:
      return sureness::rater_unknown;
    case level_origin::confirmed:
    case level_origin::estimated:
      break;
    default:
      return sureness::decided;
  }
  if (found.lower > 0) return sureness::disputed;
  return found.others >= 2 ? sureness::agreed : sureness::single;
}

phrase decision_words(level_origin origin) {
  switch (origin) {
    case level_origin::prior_learning:
      return {"erkend als eerder geleerd", "recognised as learned before"};
    case level_origin::waived:
      return {"vrijgesteld", "waived"};
    case level_origin::not_applicable:
      return {"niet van toepassing", "not applicable"};
    default:
      return {"besluit van een mens", "decided by a person"};
  }
}

/// Why this rating counts and no other.
phrase choice_words(level_method method, level_origin origin) {
  const bool own = origin == level_origin::self_only;
  const bool by_method = method == level_method::confirmed || method == level_method::highest_confirmed;
  if (by_method && origin == level_origin::rater_unknown)
    return {"; van niemand anders is een oordeel bekend", "; nobody else is known to have judged it"};
  switch (method) {
    case level_method::confirmed:
      return own ? phrase{"; niemand anders heeft geoordeeld", "; nobody else has judged it"}
                 : phrase{", het meest recente van iemand anders", ", the most recent by someone else"};
    case level_method::highest_confirmed:
      return own ? phrase{"; niemand anders heeft geoordeeld", "; nobody else has judged it"}
                 : phrase{", het hoogste van iemand anders", ", the highest by someone else"};
    case level_method::latest:
      return {", het meest recente", ", the most recent"};
    default:
      return {", het middelste van deze soort beoordelaar", ", the middle one of this kind of rater"};
  }
}

phrase sureness_words(sureness sure) {
  switch (sure) {
    case sureness::agreed:
      return {"niemand anders gaf lager", "no other gave lower"};
    case sureness::single:
      return {"één ander heeft geoordeeld", "one other has judged"};
    case sureness::disputed:
      return {"niet iedereen is het eens", "not everybody agrees"};
    case sureness::rater_unknown:
      return {"het is niet bekend wie oordeelde", "it is not known who judged it"};
    default:
      return {};
  }
}

/// "oordeel van een collega (c-07) op 2026-03-12 met icalt (score 3,2)".
std::string rating_words(const framework& fw, const evidence& from, language lang) {
  std::string words = worded(lang, "oordeel van ", "judged by ") + title(fw, from.rated_by, lang);
  if (!from.who.empty()) words += " (" + from.who + ")";
  if (from.day) words += worded(lang, " op ", " on ") + print(*from.day);
  if (!from.instrument.empty()) words += worded(lang, " met ", " with ") + from.instrument;
  if (from.score) words += " (score " + detail::number_words(*from.score).in_language(lang) + ")";
  return words;
}

/// "vrijgesteld op 2026-03-12 door d-01, tot en met 2027-08-01: “reden”".
std::string words_of_decision(const evidence& from, level_origin origin, language lang) {
  std::string words = decision_words(origin).in_language(lang);
  if (from.day) words += worded(lang, " op ", " on ") + print(*from.day);
  if (!from.who.empty()) words += worded(lang, " door ", " by ") + from.who;
  if (from.until) words += worded(lang, ", tot en met ", ", until ") + print(*from.until);
  return words + ": “" + from.reason + "”";
}

/// "; verlopen na 2026-03-01", "; geldig tot en met 2027-03-01"; "" for what does not end.
std::string validity_words(const person& who, competence_index c, language lang) {
  std::string words;
  if (const auto ended = ended_on(who, c)) words += worded(lang, "; verlopen na ", "; ended after ") + print(*ended);
  if (const auto until = valid_until(who, c))
    words += worded(lang, "; geldig tot en met ", "; valid until ") + print(*until);
  return words;
}
}  // namespace

std::string_view name(sureness sure) noexcept {
  switch (sure) {
    case sureness::unknown:
      return "unknown";
    case sureness::decided:
      return "decided";
    case sureness::agreed:
      return "agreed";
    case sureness::single:
      return "single";
    case sureness::disputed:
      return "disputed";
    case sureness::self_only:
      return "self_only";
    case sureness::rater_unknown:
      return "rater_unknown";
  }
  return {};
}

level_estimate estimate_level(const person& who, competence_index c) {
  const level_rule& rule = who.people().rule();
  level_estimate found{.competence = c, .level = who.level(c), .origin = who.origin(c), .from = who.deciding_rating(c)};
  detail::entries counting;
  for (const evidence& each : who.ratings()) {
    if (each.competence != c || !is_rating(each)) continue;
    if (rule.as_of && each.day && *each.day > *rule.as_of)
      ++found.later;
    else if (!in_force(who.fw(), each, rule.as_of))
      ++found.ended;
    else
      counting.push_back(&each);
  }
  const detail::entries distinct = distinct_entries(counting);
  found.twice = counting.size() - distinct.size();
  for (const evidence* each : latest_by_rater(counting)) {
    if (!is_by_other(*each)) continue;
    ++found.others;
    if (each->level < found.level) ++found.lower;
  }
  for (const evidence* each : distinct) {
    ++(!each->rated_by ? found.unnamed : is_by_other(*each) ? found.by_others : found.own);
    if (!each->day) continue;
    found.newest = std::max(found.newest.value_or(*each->day), *each->day);
    found.oldest = std::min(found.oldest.value_or(*each->day), *each->day);
  }
  const scale_index scale = *who.fw().scales().find(who.fw().competences()[c].scale);
  const cohort people = who.people();
  const severity_model* severities = people.severity_on(scale);
  const bool weighed = found.origin == level_origin::estimated || found.origin == level_origin::self_only ||
                       found.origin == level_origin::rater_unknown;
  if (severities != nullptr && weighed)
    found.chance = detail::find_level(who.fw(), rule, severities, c, who.established(c), counting).chance;
  found.sure = sureness_of(found);
  return found;
}

std::set<competence_index> overridden_levels(const person& who) {
  std::set<competence_index> found;
  for (const evidence& each : who.ratings())
    if (each.kind == evidence_kind::override && who.origin(each.competence) == level_origin::overridden)
      found.insert(each.competence);
  return found;
}

namespace {

/// Why a level counts that lies below the one that ratings give; "" where it does not.
std::string too_few_words(const person& who, competence_index c, language lang) {
  const auto few = explain_too_few(who, c, lang);
  return few ? worded(lang, "; te weinig om hoger te tellen, ", "; too few to count higher, ") + *few : std::string{};
}

}  // namespace

std::string explain_origin(const person& who, competence_index c, language lang) {
  const level_origin origin = who.origin(c);
  const evidence* from = who.deciding_rating(c);
  switch (origin) {
    case level_origin::unknown:
      if (const auto few = count_observations(who, c))
        return worded(lang, "te weinig om te tellen: ", "too few to count: ") + explain(*few, lang);
      return worded(lang, "er is geen oordeel; telt als nog niet getoond", "nobody has judged it; counts as not shown");
    case level_origin::established:
      return worded(lang, "vastgesteld niveau", "established level");
    case level_origin::prior_learning:
      return words_of_decision(*from, origin, lang) + (from->until ? "" : validity_words(who, c, lang));
    case level_origin::waived:
    case level_origin::not_applicable:
    case level_origin::overridden:
      return words_of_decision(*from, origin, lang);
    default:
      break;
  }
  if (from == nullptr)
    return worded(lang, "het meest waarschijnlijke niveau, gegeven hoe streng beoordelaars zijn",
                  "the most likely level, given how severe raters are") +
           too_few_words(who, c, lang);
  return rating_words(who.fw(), *from, lang) + choice_words(who.people().rule().method, origin).in_language(lang) +
         validity_words(who, c, lang) + too_few_words(who, c, lang);
}

std::string explain(const level_estimate& found, const person& who, language lang) {
  std::string words = who.fw().competences()[found.competence].title.in_language(lang) + ": " +
                      who.fw().level_title(found.competence, found.level, lang) + " (" +
                      explain_origin(who, found.competence, lang) + ")";
  if (found.chance) {
    const int percent = static_cast<int>(*found.chance * 100 + 0.5);
    words += worded(lang, ", dit of hoger met kans ", ", this or higher with chance ") +
             detail::fill(form_of(lang).percent, {std::to_string(percent)});
  }
  words += ".";
  if (found.by_others + found.own + found.unnamed > 0) {
    words += worded(lang, " Tellen mee: ", " In force: ") +
             counted(found.by_others, {"oordeel", "rating"}, {"oordelen", "ratings"}, lang) +
             worded(lang, " van ", " by ") + counted(found.others, {"ander", "other"}, {"anderen", "others"}, lang) +
             ", " + counted(found.own, {"eigen oordeel", "own rating"}, {"eigen oordelen", "own ratings"}, lang);
    if (found.unnamed > 0)
      words += ", " + counted(found.unnamed, {"oordeel van een onbekende", "rating by who is not known"},
                              {"oordelen van onbekenden", "ratings by who is not known"}, lang);
    if (found.newest)
      words += found.newest == found.oldest ? worded(lang, ", van ", ", of ") + print(*found.newest)
                                            : worded(lang, ", van ", ", from ") + print(*found.oldest) +
                                                  worded(lang, " tot en met ", " to ") + print(*found.newest);
    words += ".";
  }
  if (const auto observed = count_observations(who, found.competence); observed && observed->enough())
    words += worded(lang, " Waarnemingen: ", " Observations: ") + explain(*observed, lang) + ".";
  if (const std::string sure = sureness_words(found.sure).in_language(lang); !sure.empty()) {
    words += worded(lang, " Zekerheid: ", " How sure: ") + sure;
    if (found.lower > 0) words += worded(lang, "; lager: ", "; lower: ") + std::to_string(found.lower);
    words += ".";
  }
  if (found.twice > 0)
    words += worded(lang, " Staat er dubbel en telt eenmaal: ", " Stand there twice and count once: ") +
             std::to_string(found.twice) + ".";
  if (found.ended > 0) words += worded(lang, " Verlopen: ", " Ended: ") + std::to_string(found.ended) + ".";
  if (found.later > 0)
    words += worded(lang, " Na de peildatum: ", " After that day: ") + std::to_string(found.later) + ".";
  return visible(words);
}

}  // namespace loopbaan
