// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/people/observations.hpp>

#include <algorithm>
#include <utility>

#include <loopbaan/people/raters.hpp>
#include <loopbaan/people/validity.hpp>

#include <people/found_level.hpp>

namespace loopbaan {
namespace detail {

std::optional<observation_count> observations_of(const framework& on, const level_rule& rule, competence_index c,
                                                 rank level, const entries& log) {
  auto found = least_observations(on, c, level);
  if (!found) return found;
  const auto named = [&](const evidence& each) {
    return rule.method != level_method::rater_order ||
           std::ranges::any_of(rule.order, [&](const std::string& id) { return find_rater(on, id) == each.rated_by; });
  };
  entries counting;
  for (const evidence* each : ratings_in_force(on, rule, log))
    if (is_by_other(*each) && named(*each)) counting.push_back(each);
  const auto has_ended = [&](const evidence* each) {
    const rank left = level_on(on, *each, rule.as_of);
    return left != each->level && (level == rank::not_shown || left < level);
  };
  // Of what has ended nothing counts for a level that it no longer shows; but who was rated is not below all levels.
  if (level != rank::not_shown || !std::ranges::all_of(counting, has_ended)) std::erase_if(counting, has_ended);
  found->ratings = distinct_entries(counting).size();
  found->raters = latest_by_rater(counting).size();
  return found;
}

}  // namespace detail

std::optional<observation_count> least_observations(const framework& fw, competence_index c, rank level) {
  detail::require_position(c.value, fw.competences().size());
  const auto& levels = fw.scale_of(c).levels;
  static_cast<void>(fw.level_id(c, level));  // refuses a level that there is not
  const auto* said = &fw.competences()[c].observations;
  if (level != rank::not_shown && level != rank::unknown && levels[number(level) - 1].observations)
    said = &levels[number(level) - 1].observations;
  if (!*said) said = &fw.draft().observations;
  if (!*said) return std::nullopt;
  observation_count found;
  found.least_raters = static_cast<std::size_t>((*said)->raters.value_or(1));
  found.at_least = static_cast<std::size_t>((*said)->at_least.value_or((*said)->raters.value_or(1)));
  return found;
}

namespace {

/// Does the level come from ratings, or is it not known?
bool is_by_ratings(level_origin origin) {
  return origin == level_origin::unknown || origin == level_origin::confirmed || origin == level_origin::self_only ||
         origin == level_origin::estimated || origin == level_origin::rater_unknown;
}

/// The level that ratings give, however few they are, and the observations that there are of it.
std::pair<rank, std::optional<observation_count>> rated_level(const person& who, competence_index c) {
  if (!is_by_ratings(who.origin(c))) return {};
  detail::entries log;
  for (const evidence& each : who.ratings())
    if (each.competence == c) log.push_back(&each);
  const cohort people = who.people();
  const auto scale = who.fw().scales().find(who.fw().competences()[c].scale);
  const rank given =
      detail::level_by_ratings(who.fw(), people.rule(), people.severity_on(scale.value()), c, log).level;
  if (given == rank::unknown) return {};
  return {given, detail::observations_of(who.fw(), people.rule(), c, given, log)};
}

}  // namespace

std::optional<observation_count> count_observations(const person& who, competence_index c) {
  return rated_level(who, c).second;
}

std::optional<std::string> explain_too_few(const person& who, competence_index c, language lang) {
  const auto [given, observed] = rated_level(who, c);
  if (!observed || observed->enough()) return std::nullopt;
  const std::string level = who.level(c) == rank::unknown ? "" : who.fw().level_title(c, given, lang) + ": ";
  return level + explain(*observed, lang);
}

std::string explain(const observation_count& of, language lang) {
  const auto part = [&](std::size_t has, std::size_t needs) {
    return std::to_string(has) + worded(lang, " van ", " of ") + std::to_string(needs);
  };
  std::string words = part(of.ratings, of.at_least) +
                      (of.at_least == 1 ? worded(lang, " waarneming", " observation")
                                        : worded(lang, " waarnemingen", " observations"));
  if (of.least_raters > 1)
    words += worded(lang, ", van ", ", by ") + part(of.raters, of.least_raters) + worded(lang, " beoordelaars", " raters");
  return words;
}

}  // namespace loopbaan
