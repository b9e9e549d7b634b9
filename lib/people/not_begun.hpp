// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <optional>

#include <loopbaan/people/cohort.hpp>

namespace loopbaan::detail {

/// Those whose first day is after `as_of`, and some of them by name (925); nothing where everybody has begun. `where`
/// is the place of their first days. O(people)
[[nodiscard]] std::optional<diagnostic> not_begun(const cohort&, date as_of, place where);

}  // namespace loopbaan::detail
