// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/people/observations.hpp>

#include <algorithm>

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
  const auto has_ended = [&](const evidence* each) { return level_on(on, *each, rule.as_of) != each->level; };
  if (!std::ranges::all_of(counting, has_ended)) std::erase_if(counting, has_ended);
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

std::optional<observation_count> count_observations(const person& who, competence_index c) {
  const level_origin origin = who.origin(c);
  const bool by_ratings = origin == level_origin::unknown || origin == level_origin::confirmed ||
                          origin == level_origin::self_only || origin == level_origin::estimated ||
                          origin == level_origin::rater_unknown;
  if (!by_ratings) return std::nullopt;
  detail::entries log;
  for (const evidence& each : who.ratings())
    if (each.competence == c) log.push_back(&each);
  const cohort people = who.people();
  const auto scale = who.fw().scales().find(who.fw().competences()[c].scale);
  const rank given =
      detail::level_by_ratings(who.fw(), people.rule(), people.severity_on(scale.value()), c, log).level;
  if (given == rank::unknown) return std::nullopt;
  return detail::observations_of(who.fw(), people.rule(), c, given, log);
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
