// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <loopbaan/core/error.hpp>

namespace loopbaan::detail {

/// Merges errors about words that are no level, when more than three columns with the same choices have one: that is
/// one cause, such as a code that a mapping lacks. The first stays, with the other columns named. O(n log n).
[[nodiscard]] diagnostics without_repeats(diagnostics found);

}  // namespace loopbaan::detail
