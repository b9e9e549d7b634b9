// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <loopbaan/core/language.hpp>
#include <loopbaan/partnership/new_editions.hpp>
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

/// What new editions come to: 3 new editions for € 1,200 meet 20 of 24 needs. Fewer editions cannot do that.
[[nodiscard]] text sentence(const new_editions_request&, const new_editions&);

/// One of them: “X”: 2 times, to be bought for € 800, for 9 needs in 12 places. Or why there is none of it. @pre there
/// is such an edition
[[nodiscard]] text sentence_of_new_edition(const new_editions_request&, const new_editions&, std::size_t edition);

/// What became of a need: “X” is met by “Y”; or why by nothing. @pre there is such a need
[[nodiscard]] text sentence_of_unmet_need(const new_editions_request&, const new_editions&, std::size_t need);

}  // namespace loopbaan
