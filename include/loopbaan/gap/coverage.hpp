// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include <loopbaan/gap/protection.hpp>
#include <loopbaan/people/cohort.hpp>

namespace loopbaan {

/// How many people of each group meet a required level. A cell without a value is protected.
struct coverage_row {
  std::optional<competence_index> competence;  ///< none: the whole profile
  rank required{};
  std::optional<share> total;
  /// Of all people: level unknown, counted as not meeting (row of the profile: any level). Shows with the total only:
  /// a hidden total is none or all, and one unknown level would tell which.
  std::optional<share> unknown;
  std::vector<std::optional<share>> groups;  ///< one per group of the table

  friend bool operator==(const coverage_row&, const coverage_row&) = default;
};

/// Who meets a profile, per group and competence by competence, with small groups protected.
struct coverage {
  profile_index target;
  std::string grouping;              ///< e.g. "school"; "" when there is no grouping
  std::vector<std::string> groups;   ///< names in order of first appearance; "" for people without a group
  std::vector<std::uint32_t> sizes;  ///< people per group
  std::vector<coverage_row> rows;    ///< the whole profile first, then each competence in the framework's order
  protection rule;

  friend bool operator==(const coverage&, const coverage&) = default;
};

/// Counts a cohort against a profile. O(people × profile), times the groupings that tell of this one.
/// Only groups of `rule.minimum` people get figures, see `protect`; what hides by school is not had from the table by
/// board (docs/decisions/0056-linked-groupings.md). What competences show of a group is public in the row of the whole
/// profile; which is hidden where it would say that exactly one person misses a competence whose total is hidden.
/// @throws error 430 no_such_position, 510 unknown_grouping
[[nodiscard]] coverage count_coverage(const cohort&, profile_index target, std::string_view grouping,
                                      protection rule = {});

/// Refuses a count that is not one of this profile on this framework: other competences or levels, another number of
/// figures than groups. O(rows). @throws error 430 no_such_position, 511 other_answer
void require_coverage_of(const framework&, const coverage&);

/// Several profiles in one pass over the levels. O(people × competences × profiles).
[[nodiscard]] std::vector<coverage> count_coverages(const cohort&, std::span<const profile_index> targets,
                                                    std::string_view grouping, protection rule = {});

}  // namespace loopbaan
