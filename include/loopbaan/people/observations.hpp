// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include <loopbaan/people/cohort.hpp>

/// How many observations it takes before a level counts as shown. A framework says it for all levels, of a competence in
/// place of that, or of a level in place of both (`observations`). With fewer than the level takes that ratings give, the
/// highest level below it counts of which there are enough: who was seen at a level was seen at those below it. Where
/// there is none, the level is not known: neither there nor below what is asked.
///
/// An observation is a rating by somebody else than the person, in force as of the day of the rule; one that stands twice
/// counts once. By the rule that takes raters in an order, only those of the kinds that it names count. What shows a level
/// no more, as that has ended, counts for nobody's level; that all levels are gone it does tell. Levels that are
/// established, recognised, waived or decided ask no observations.
namespace loopbaan {

/// Observations that there are beside those that a level takes.
struct observation_count {
  std::size_t ratings = 0;
  std::size_t raters = 0;    ///< by so many different raters, see raters.hpp
  std::size_t at_least = 1;  ///< ratings that it takes
  std::size_t least_raters = 1;

  [[nodiscard]] bool enough() const noexcept { return ratings >= at_least && raters >= least_raters; }

  friend bool operator==(const observation_count&, const observation_count&) = default;
};

/// What a framework asks of a level of a competence, nothing of it being there yet; none: any rating will do. Of a rank
/// below the first what it asks of the competence. O(1) @throws error 430 no_such_position, 431 no_such_level
[[nodiscard]] std::optional<observation_count> least_observations(const framework&, competence_index, rank);

/// The observations of the level that ratings give, where the framework asks any; none too where nobody has rated the
/// person, or where the level does not come from ratings. Where there are not enough, the level of the person is a lower
/// one, or not known. O(log × log) @throws error 430 no_such_position
[[nodiscard]] std::optional<observation_count> count_observations(const person&, competence_index);

/// Why the level that ratings give is not known: "2 of 3 observations"; or why a lower one is in its place: "Alone: 2 of 3
/// observations". None: there are enough, or no such level. @throws error as count_observations
[[nodiscard]] std::optional<std::string> explain_too_few(const person&, competence_index, language);

/// "2 van 3 waarnemingen", "3 of 3 observations, by 1 of 2 raters".
[[nodiscard]] std::string explain(const observation_count&, language);

}  // namespace loopbaan
