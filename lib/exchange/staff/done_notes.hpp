// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <functional>

#include <loopbaan/core/error.hpp>
#include <loopbaan/people/done_not_shown.hpp>

namespace loopbaan::detail {

/// Notes (305) on steps that were done and of which nothing was made, at the place that `where` gives of each: for one
/// step the first ten people, and with the last of these how many more there are.
[[nodiscard]] diagnostics notes_on_done(const cohort&, const std::function<place(const done_not_shown&)>& where);

/// A note (912) on steps that stand more than once among what one person did, at the first such place.
void note_done_twice(const cohort&, const std::function<place(const done_not_shown&)>& where, diagnostics&);

}  // namespace loopbaan::detail
