// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <loopbaan/gap/protection.hpp>
#include <loopbaan/people/cohort.hpp>

namespace loopbaan {

/// What one kind of rater says of one competence of one person.
struct rater_view {
  std::optional<rater> rated_by = {};  ///< none: raters that are not named
  std::size_t raters = 0;              ///< see raters.hpp
  std::size_t ratings = 0;             ///< that they gave; an entry that stands twice is one
  rank middle{};                       ///< the lower median of what the raters say now: half of them say so, or higher

  friend bool operator==(const rater_view&, const rater_view&) = default;
};

/// One competence that somebody rated, kind of rater by kind of rater: self, colleague, leader, observer, pupil,
/// institute, not named. Never averaged over kinds.
struct rater_line {
  competence_index competence;
  std::vector<rater_view> views;

  friend bool operator==(const rater_line&, const rater_line&) = default;
};

/// What the kinds of raters say of a person, side by side, in the order of the framework: ratings in force on the day
/// of the cohort's rule, of each rater the latest. O(ratings × log).
[[nodiscard]] std::vector<rater_line> find_rater_lines(const person&);

/// One competence in a sentence: "Klassenmanagement: de leraar zelf vakbekwaam, een collega basisbekwaam (2
/// beoordelaars)."; where raters gave more ratings than one each it says how many."
[[nodiscard]] std::string explain(const rater_line&, const framework&, language);

/// One competence of a cohort: of the people who rated themselves and whom another kind of rater rated too, how many
/// rate themselves higher, middle against middle. A figure without a value is protected.
struct rater_gap_row {
  competence_index competence;
  std::optional<share> total = {};
  std::vector<std::optional<share>> groups = {};  ///< one per group of the table

  friend bool operator==(const rater_gap_row&, const rater_gap_row&) = default;
};

/// How people rate themselves beside one kind of rater, by group and competence by competence, with small groups
/// protected.
struct rater_gap_count {
  rater other{};
  std::string grouping = {};
  std::vector<std::string> groups = {};  ///< names in order of first appearance; "" for people without a group
  std::vector<rater_gap_row> rows = {};  ///< competences of which the total shows, in the framework's order
  protection rule = {};
};

/// Only who rates higher is counted: who does not, may rate the same or lower, so that no figure says of a few that
/// they underrate themselves. Protected as `protect` says, about the people whom both rated. O(ratings × log).
/// @throws error 433 where other is the person, 510 unknown_grouping
[[nodiscard]] rater_gap_count count_rater_gaps(const cohort&, rater other, std::string_view grouping = {},
                                               protection rule = {});

/// Krippendorff's alpha for ordinal ratings: 1 is full agreement, 0 what chance gives, below 0 less than that. A unit
/// is what is rated; one with fewer than two ratings says nothing. None where nothing can be compared, or all ratings
/// are the same. @throws error 433 where unknown is among the ratings. O(ratings + levels²). Source: K. Krippendorff,
/// Computing Krippendorff's Alpha-Reliability (2011), section D with the ordinal difference.
[[nodiscard]] std::optional<double> krippendorff_alpha(std::span<const std::vector<rank>> units);

/// How far raters of a cohort agree on one competence.
struct agreement {
  std::size_t people = 0;            ///< whom two or more raters have rated; 0 where these are fewer than `minimum`
  std::optional<double> alpha = {};  ///< none where so few were, or what the raters say does not differ
  std::uint32_t minimum = protection{}.minimum;

  friend bool operator==(const agreement&, const agreement&) = default;
};

/// Agreement of all raters on a competence, people being the units. A rater has one say of each person, see
/// `latest_by_rater`: what someone said before is no other opinion, and one rater does not agree with itself.
/// O(ratings × log + levels²). @throws error 430 no_such_position
[[nodiscard]] agreement measure_agreement(const cohort&, competence_index, protection rule = {});

/// The agreement in a sentence, or why there is none.
[[nodiscard]] std::string explain(const agreement&, language);

}  // namespace loopbaan
