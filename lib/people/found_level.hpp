// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <optional>
#include <span>
#include <vector>

#include <loopbaan/people/cohort.hpp>
#include <loopbaan/people/observations.hpp>
#include <loopbaan/people/severity.hpp>

namespace loopbaan::detail {

using entries = std::vector<const evidence*>;

/// The level of one competence, and what it comes from.
struct found_level {
  rank level = rank::unknown;
  level_origin origin = level_origin::unknown;
  const evidence* from = nullptr;
  std::optional<double> chance = {};  ///< of this level or a higher one, where that was worked out
};

/// The order in which ratings of one competence count: does `a` come before `b`? Someone else before the person and
/// before whom nobody knows; then the more recent; then the lower level. Of ratings that agree in all this the rater
/// and the instrument decide which one is named, so that the order of the ratings never matters.
[[nodiscard]] bool counts_before(const evidence& a, const evidence& b) noexcept;

/// The level by a rule. `log` holds the entries about the competence; `severities` is asked for by that method only.
/// O(log × log log).
[[nodiscard]] found_level find_level(const framework&, const level_rule&, const severity_model* severities,
                                     competence_index, std::optional<rank> established, const entries& log);

/// The level that ratings in force give by the rule, however few they are.
[[nodiscard]] found_level level_by_ratings(const framework&, const level_rule&, const severity_model* severities,
                                           competence_index, const entries& log);

/// The observations that there are beside those that a level takes, where the framework asks any.
[[nodiscard]] std::optional<observation_count> observations_of(const framework&, const level_rule&, competence_index,
                                                               rank level, const entries& log);

/// Refuses a model that could not have been fitted. @throws error 433 for a kind of rater that does not exist, a
/// sharpness outside 0.05 to 20, a shift of more levels than a scale can have, or no number at all
void require_severities(const severity_model&);

/// The entries that are ratings in force.
[[nodiscard]] entries ratings_in_force(const framework&, const level_rule&, const entries& log);

}  // namespace loopbaan::detail
