// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string>

#include <loopbaan/gap/gap.hpp>

namespace loopbaan {

/// A person beside a profile, as a picture: a row per competence with a mark for the level now, one for the required
/// and one for the desired level, on the axis of its scale, and what is missing in words; most is missing at the top,
/// equals in the order of the framework. An unknown level and one that only the person gave look different.
///
/// Static SVG without script, with a title for each row; readable in grey. O(profile × log profile).
/// @throws error 511 where the gap is not the person's
[[nodiscard]] std::string draw_gap(const person&, const gap&, language = language::nl);

/// What kinds of raters say of a person, as a picture: a row per competence that somebody rated, a mark per kind of
/// rater at their lower median (`find_rater_lines`), and in words how the person's own rating lies beside the one
/// furthest from it; the furthest apart at the top. Likewise static. O(ratings × log).
[[nodiscard]] std::string draw_rater_gap(const person&, language = language::nl);

}  // namespace loopbaan
