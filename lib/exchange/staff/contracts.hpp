// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <span>
#include <vector>

#include <people/cohort_builder.hpp>

namespace loopbaan::detail {

/// One person of several contracts, the largest of which says where they count: in each grouping the group of the
/// largest working time counts that names one, of equal ones the first. Working times are added up, the earliest day
/// counts, and what only one contract says is taken over. Unknown fields that differ become lists.
/// @pre each has a working time, and they deny each other in nothing else
[[nodiscard]] person_draft join_contracts(std::span<const person_draft> contracts);

/// The people of a builder, where later rows of some are put together with their first one; `rows` becomes the first
/// row of each. O(people × competences). @pre `duplicates` are in order of their second rows, as finish() gave them
[[nodiscard]] cohort_builder with_contracts_joined(const cohort_builder&, const framework&,
                                                   std::span<const duplicate_rows> duplicates,
                                                   std::vector<std::size_t>& rows);

}  // namespace loopbaan::detail
