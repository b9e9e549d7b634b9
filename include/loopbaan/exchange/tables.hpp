// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <vector>

#include <loopbaan/exchange/data_table.hpp>
#include <loopbaan/gap/coverage.hpp>
#include <loopbaan/gap/gap.hpp>
#include <loopbaan/gap/rater_gap.hpp>
#include <loopbaan/plan/group_ranges.hpp>
#include <loopbaan/plan/outcome.hpp>

/// Answers as tables: a row per thing that was found, ids as words, levels by id and as a number, every column with its
/// meaning. What tables say of groups is protected, what they say of persons is for who may see persons.
namespace loopbaan {

/// Where the groups of a count stand: each in a column of its own, or in rows. In rows each has "about" (everyone,
/// group, no group), the name of the group, and "figure": shown, protected, or nobody where there is nobody to count.
enum class group_layout { columns, rows };

/// A row per person: facts, groups, and the level of each competence by its id; "0" where it is not shown, absent where
/// it is unknown. read_staff_arrow reads it back. O(people × competences).
[[nodiscard]] data_table tabulate_people(const cohort&);

/// A row per entry of the logs. read_staff_arrow reads it back. O(entries).
[[nodiscard]] data_table tabulate_evidence(const cohort&);

/// A row per person and competence of which anything is known: the level, how it was found, how sure it is, by how many
/// ratings, how old. O(people × competences + entries × competences rated).
[[nodiscard]] data_table tabulate_levels(const cohort&);

/// A row per person and competence of a profile: now, needed, desired, how many levels are missing.
/// O(people × profile).
[[nodiscard]] data_table tabulate_gaps(const cohort&, profile_index target);

/// A row per person: the status of the plan and what it costs. @throws error 432, 511 unless there is
/// one plan per person
[[nodiscard]] data_table tabulate_plans(const cohort&, const std::vector<plan_outcome>&);

/// A row per person and step of their plan, in order. @throws error 432, 511 unless there is
/// one plan per person
[[nodiscard]] data_table tabulate_plan_steps(const cohort&, const std::vector<plan_outcome>&);

/// A row per step of the framework: how many people need it, in all and by group, and the hours and euro of it
/// together; small groups protected as `count_step_needs` says, a hidden figure being absent. A step has a row also
/// where nobody needs it, so that a row tells nothing. `grouping` "" gives the total alone. @throws error 432, 511
/// unless there is one plan per person, 510 unknown_grouping. O(steps of all plans + steps × groups × log)
[[nodiscard]] data_table tabulate_needs(const cohort&, const std::vector<plan_outcome>&, std::string_view grouping = {},
                                        protection rule = {}, group_layout = group_layout::columns);

/// What plans cost at least and at most by group, as `sum_ranges` lets it show: a row for everyone, and one per group
/// where they are counted by one; a hidden end absent.
[[nodiscard]] data_table tabulate_ranges(const framework&, const group_ranges&);

/// A row per competence of a count (the whole profile first), with the total and a column per group, or a row for each
/// of these; hidden figures absent.
[[nodiscard]] data_table tabulate_coverage(const framework&, const coverage&, group_layout = group_layout::columns);

/// A row per competence: how many people both rated, and how many of them rate themselves higher than that kind of
/// rater does, in all and by group; hidden figures absent.
[[nodiscard]] data_table tabulate_rater_gaps(const framework&, const rater_gap_count&,
                                             group_layout = group_layout::columns);

}  // namespace loopbaan
