// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <span>
#include <vector>

#include <loopbaan/people/evidence.hpp>

/// Raters are counted, not ratings: whoever rates someone three times is one voice, and not in agreement or in dispute
/// with what they said before.
namespace loopbaan {

/// Are these ratings by one rater? A rater is a kind and a pseudonym. The person is one rater under any pseudonym;
/// raters of a kind who have no pseudonym cannot be told apart, and count as one.
[[nodiscard]] bool same_rater(const evidence&, const evidence&) noexcept;

/// Is this the same entry, that came in twice? All that it says is the same; where it came from (`source`) and fields
/// that the library does not know may differ.
[[nodiscard]] bool same_entry(const evidence&, const evidence&) noexcept;

/// The entries without those that are the same as an earlier one, ordered by competence, kind of rater (not named
/// last), pseudonym and day. O(entries × log).
[[nodiscard]] std::vector<const evidence*> distinct_entries(std::span<const evidence* const>);

/// What each rater says: of the ratings by one rater that of the most recent day, undated ones being the oldest; of
/// several on that day the middle one, of two the lower. An entry that stands twice counts once. In the order of kinds
/// of raters, not named last, then of pseudonyms. The order of the ratings does not matter. O(ratings × log).
/// @pre the ratings are in force and of one competence of one person
[[nodiscard]] std::vector<const evidence*> latest_by_rater(std::span<const evidence* const> ratings);

}  // namespace loopbaan
