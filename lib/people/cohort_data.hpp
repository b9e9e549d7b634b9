// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <loopbaan/people/cohort.hpp>

#include <people/columns.hpp>
#include <people/found_level.hpp>
#include <people/id_column.hpp>
#include <people/people_columns.hpp>

namespace loopbaan::detail {

/// What a cohort holds, column by column.
struct cohort_data {
  explicit cohort_data(framework measured_by) : fw{std::move(measured_by)} {}

  framework fw;
  detail::id_column ids;
  ranks levels;  ///< people × competences
  detail::column<std::uint16_t> phases{detail::no_phase};
  detail::column<std::uint16_t> routes{detail::no_route};
  detail::column<double> ftes{detail::no_fte};
  detail::column<date> since{date{}};
  std::vector<std::string> groupings;
  std::vector<detail::grouping_column> groups;   ///< likewise; sorted once all people are there
  detail::grouping_column everybody{"", 0};      ///< for a grouping that nobody has
  detail::grouping_column by_phase{"phase", 0};  ///< the phases as groups; nobody in it while no phase is known
  detail::lists<step_index> done;
  detail::lists<date> done_on;  ///< like `done`, see person::done_on
  detail::lists<evidence> ratings;
  detail::lists<attainment> established;      ///< of who has a log; of others every known level is established
  std::map<std::size_t, extra_fields> extra;  ///< by row, where there is anything
  level_rule rule;
  std::string purpose;
  diagnostics notes;
  std::map<scale_index, severity_model> severities;  ///< where the rule asks for them

  /// The number of a grouping; one that nobody has had a group in until now begins here.
  [[nodiscard]] std::size_t grouping_called(const std::string&);

  /// The column of a grouping: one that people have of that name, else the phases where these are meant; null where
  /// there is none. O(groupings)
  [[nodiscard]] const detail::grouping_column* grouping(std::string_view called) const noexcept;

  /// Reserves memory for so many more people.
  void reserve(std::size_t people);

  /// Appends people.
  void add(const detail::people_columns&);
  /// Indexes the ids. Returns the duplicates: each row with the id of an earlier one, beside the first that has it.
  [[nodiscard]] std::vector<detail::duplicate_rows> finish();

  void append(std::size_t row, const evidence&);
  void fit_severities();
  void estimate();
  [[nodiscard]] std::map<competence_index, detail::entries> log_of(std::size_t row) const;
  [[nodiscard]] std::optional<rank> established_at(std::size_t row, competence_index) const noexcept;
  [[nodiscard]] detail::found_level find(std::size_t row, competence_index, const detail::entries& log) const;
  [[nodiscard]] detail::found_level find(std::size_t row, competence_index) const;
  [[nodiscard]] scale_index scale_at(competence_index c) const { return *fw.scales().find(fw.competences()[c].scale); }

private:
  void date_done();
  void add_levels(const detail::people_columns&);
  [[nodiscard]] std::span<rank> levels_of(std::size_t row) noexcept {
    return std::span{levels}.subspan(row * fw.competences().size(), fw.competences().size());
  }
};

}  // namespace loopbaan::detail
