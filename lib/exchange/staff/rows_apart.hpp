// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <loopbaan/people/cohort.hpp>

#include <exchange/table/cell_rows.hpp>

namespace loopbaan::detail {

/// Rows below an empty one of which nothing is known but who they name, in a table that knows something of others
/// (928): people perhaps, or a legend or a small table that somebody put there. `rows` are those that named people
/// first, as `notes` were made of them; where contracts were put together, a row between two people is not known to be
/// empty. O(people)
[[nodiscard]] std::optional<diagnostic> rows_apart(const cohort&, const std::vector<std::uint32_t>& rows,
                                                   const diagnostics& notes, const cell_rows&);

}  // namespace loopbaan::detail
