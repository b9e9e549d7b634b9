// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <loopbaan/people/cohort.hpp>

namespace loopbaan {

/// How sure a level is, in words that say why.
enum class sureness {
  unknown,       ///< nobody has judged
  decided,       ///< established, or decided with a reason
  agreed,        ///< two or more others have rated, and none of them says lower
  single,        ///< one other has rated
  disputed,      ///< some other says lower
  self_only,     ///< nobody but the person has rated
  rater_unknown  ///< nobody knows who rated
};

/// The word of the file formats, e.g. "self_only".
[[nodiscard]] std::string_view name(sureness) noexcept;

/// The level of a competence with all that it rests on.
struct level_estimate {
  competence_index competence;
  rank level = rank::unknown;
  level_origin origin = level_origin::unknown;
  sureness sure = sureness::unknown;
  std::size_t others = 0;           ///< other raters (see raters.hpp) of whom a rating is in force
  std::size_t lower = 0;            ///< of these: who now say lower than the level
  std::size_t by_others = 0;        ///< ratings in force by others; an entry that stands twice is one rating
  std::size_t own = 0;              ///< ratings in force by the person, likewise
  std::size_t unnamed = 0;          ///< ratings in force of which nobody knows who gave them
  std::size_t twice = 0;            ///< entries left out of these, since the same stands in the log already
  std::size_t ended = 0;            ///< ratings that count no more
  std::size_t later = 0;            ///< ratings after the day as of which levels are asked
  std::optional<date> newest = {};  ///< the most recent day of a rating in force
  std::optional<date> oldest = {};
  std::optional<double> chance = {};  ///< method severity: how likely this level or a higher one is
  const evidence* from = nullptr;  ///< the entry of the log that gives the level, where one does; lives in the cohort
};

/// How a level was found by the rule of the cohort. O(ratings of the person), severity: × levels.
[[nodiscard]] level_estimate estimate_level(const person&, competence_index);

/// A kind of raters that an instrument is not for, by their ids.
struct other_rater {
  std::string instrument;
  std::string by;
};

/// What the logs of a cohort hold, all people together.
struct log_summary {
  std::size_t entries = 0;
  std::size_t ending = 0;          ///< entries with a last day, see validity.hpp
  std::size_t ended = 0;           ///< entries that count no more on the day of the rule, or for a lower level
  std::size_t undated = 0;         ///< people with a level that would end, had it a day: see `undated_levels`
  std::size_t later = 0;           ///< entries after that day
  std::size_t too_few = 0;         ///< levels that ratings give, and too few of them: not known, or a lower one is
  std::size_t overrides = 0;       ///< decisions in force that set a level, whatever the ratings say
  std::size_t unnamed = 0;         ///< ratings that do not say who gave them
  std::size_t twice = 0;           ///< entries that are the same as another of that person, and count no second time
  std::size_t not_told_apart = 0;  ///< raters of a kind without a pseudonym who gave several ratings of a competence,
                                   ///< and count as one rater
  std::size_t by_other_raters = 0;  ///< entries by a kind of raters that their instrument is not for
  std::vector<other_rater> other_raters = {};  ///< some of these, each once
  std::size_t credits_not_done = 0;  ///< people with an entry by a step that gives credits and that they did not do, as
                                     ///< far as `done` says: its credits do not count
  std::vector<std::string> not_done = {};  ///< some of these steps, by their ids, each once
};
[[nodiscard]] log_summary summarise_log(const cohort&);

/// Who has not begun on the day of the rule: a note 925 with how many, and some of them. O(people)
[[nodiscard]] diagnostics notes_on_day(const cohort&);

/// Where a level comes from: "oordeel van een collega op 2026-03-12, het meest recente van iemand anders".
[[nodiscard]] std::string explain_origin(const person&, competence_index, language);

/// All of it in sentences: "Klassenmanagement: basisbekwaam (oordeel van een collega …). Tellen mee: 2 oordelen van
/// anderen…"
[[nodiscard]] std::string explain(const level_estimate&, const person&, language);

/// The competences of which a person decided someone's level, in the order of the framework. O(log × log).
[[nodiscard]] std::set<competence_index> overridden_levels(const person&);

}  // namespace loopbaan
