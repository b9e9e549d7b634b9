// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <memory>
#include <vector>

#include <loopbaan/people/cohort.hpp>

#include <people/id_column.hpp>
#include <people/people_columns.hpp>

namespace loopbaan::detail {

/// What two rows of one person are to each other.
enum class duplicate_kind {
  denied,     ///< one says something else than the other
  contracts,  ///< each has a working time, and they differ in that, in where it is, or since when
  alike,      ///< each has a working time, and they say the same
  untimed     ///< they differ in where it is, and not each has a working time
};

/// Builds a cohort: people go straight into its columns, so that nothing else is held of each.
class cohort_builder {
public:
  explicit cohort_builder(const framework&);

  /// Reserves memory for so many more people, so that their levels are not moved while they grow.
  void reserve(std::size_t people);

  /// Appends a person.
  /// @pre positions and levels are the framework’s; a cohort comes only of drafts without errors
  void add(const person_draft&);

  /// The number of a grouping for the next function; one that is new begins with whoever is added next.
  [[nodiscard]] std::size_t grouping_called(const std::string&);

  /// Appends people.
  void add(const people_columns&);

  [[nodiscard]] std::size_t size() const noexcept;

  /// @pre row < size()
  [[nodiscard]] std::string_view id(std::size_t row) const noexcept;

  /// Indexes the ids. Returns the duplicates: each person with the id of an earlier one, beside the first who has it.
  [[nodiscard]] std::vector<duplicate_rows> finish();

  /// Gives the cohort notes on what it was read from.
  void note(diagnostics);

  /// Compares two rows of one person. O(competences + groupings). @pre finish()
  [[nodiscard]] duplicate_kind compare(std::size_t first, std::size_t second) const;

  /// Who stands in a row. @pre finish()
  [[nodiscard]] person_draft draft(std::size_t row) const;

  /// The cohort, its levels found by a rule. Once only. @pre finish() found none
  [[nodiscard]] cohort take(level_rule = {});

  /// The same with the rule, purpose and severities of another cohort.
  [[nodiscard]] cohort take_as(const cohort&);

private:
  std::shared_ptr<cohort_data> made_;
  people_columns person_;  ///< the draft that is being added
};

}  // namespace loopbaan::detail
