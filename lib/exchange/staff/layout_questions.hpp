// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include <loopbaan/core/text.hpp>

#include <exchange/staff/heading_reader.hpp>
#include <exchange/staff/layout.hpp>
#include <exchange/table/cell_rows.hpp>

namespace loopbaan::detail {

/// The first headings of a table, for who has to find the one that is missed.
[[nodiscard]] text some_headings(const cell_rows&);

/// Which column may be the one of persons, as a question; empty where none seems to be.
[[nodiscard]] text may_it_be(const staff_layout& layout, const cell_rows& rows);

/// The words for a rater in a heading that without them is a competence: “Klimaat (zelf)”, “Leidinggevende: klimaat”.
/// Empty where there are none. Such a column is no column of levels: it would make an own rating an established level.
[[nodiscard]] std::string rater_in_heading(std::string_view heading, const heading_reader& reader);

/// What is not used of a table that seems to hold ratings without a level.
[[nodiscard]] text unused_headings_of(const staff_layout& layout, const cell_rows& rows);

/// A column of competences in a table without levels: its rows are ratings of which the level stands nowhere, as far as
/// the headings tell.
[[nodiscard]] std::optional<std::size_t> competence_without_level(const staff_layout& layout);

}  // namespace loopbaan::detail
