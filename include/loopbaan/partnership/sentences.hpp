// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <loopbaan/core/language.hpp>
#include <loopbaan/partnership/what_if.hpp>

/// What became of a round, in words for people. No word of anybody but who is asked about.
namespace loopbaan {

/// What became of a wish, in one sentence: “X” is full: 6 of 6 places are taken (4 by “phase limit”, 2
/// by lottery).
[[nodiscard]] text sentence(const assignment_round&, const assignment&, std::size_t need, std::size_t wish);

/// What became of an edition: “X” stays shut: it takes 4. That hits 3 wishes.
[[nodiscard]] text sentence_of_edition(const assignment_round&, const assignment&, std::size_t edition);

/// What a level of a rule is about: “most needs met”.
[[nodiscard]] text title(const assignment_round&, const rule_level&);

/// A change and what it would have come to: With one more place in “X” there would have been a place in “X”.
[[nodiscard]] text sentence(const assignment_round&, const change_effect&);

/// What must be and cannot: “X” must run, with at least 4.
[[nodiscard]] text sentence(const assignment_round&, const round_must&);

}  // namespace loopbaan
