// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <optional>
#include <vector>

#include <loopbaan/gap/coverage.hpp>

#include <gap/group_counter.hpp>
#include <gap/linked_sets.hpp>

namespace loopbaan::detail {

/// A row before it is protected.
struct raw_row {
  std::size_t number = 0;                      ///< in the table
  std::optional<competence_index> competence;  ///< none: the whole profile
  rank required{};
  std::vector<share> groups;
  std::uint32_t unknown = 0;
};

/// The rows of a table as counted, the whole profile first.
[[nodiscard]] std::vector<raw_row> raw_rows(const framework&, profile_index, const profile_counts&, const linked_sets&);

/// How the whole profile hangs together with its competences: of a profile with choices or credits nobody sees who
/// meets these.
[[nodiscard]] first_question link_of(const framework&, profile_index);

/// A table of rows with what may show of each.
[[nodiscard]] coverage shown_table(profile_index, const grouped_rows&, protection, const std::vector<raw_row>&,
                                   const std::vector<shown_cells>&);

}  // namespace loopbaan::detail
