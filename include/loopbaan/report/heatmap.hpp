// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string>

#include <loopbaan/gap/coverage.hpp>

namespace loopbaan {

/// How many people of each group meet each competence of a profile, as a picture: a row per competence (the whole
/// profile first), a column per group and one for all, the share in words and shaded; what is protected is hatched, and
/// says so. Of more than 24 groups the largest are drawn, and the picture says how many are not.
///
/// Static SVG without script, with a title for each cell; readable in grey. O(groups × rows). @throws error 511 where
/// the count is not one on this framework
[[nodiscard]] std::string draw_heatmap(const framework&, const coverage&, language = language::nl);

}  // namespace loopbaan
