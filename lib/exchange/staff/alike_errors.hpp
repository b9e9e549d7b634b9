// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <loopbaan/core/error.hpp>

namespace loopbaan::detail {

/// Makes one of words that are no level in more than three columns with the same words to choose from: that is one
/// cause, such as a code that a mapping lacks. The first stays, with the other columns named. O(n log n).
[[nodiscard]] diagnostics without_repeats(diagnostics found);

}  // namespace loopbaan::detail
