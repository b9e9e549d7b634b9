// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <loopbaan/partnership/assignment.hpp>

/// What sentences about rounds share.
namespace loopbaan::detail {

/// By what those who are there keep their places, as the end of a sentence: “ (4 by “phase limit”, 2 by lottery)”.
[[nodiscard]] text kept_words(const assignment_round&, const assignment&, const wish_answer&);

}  // namespace loopbaan::detail
