// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include <loopbaan/partnership/assignment.hpp>

namespace loopbaan {

/// One thing by which a round could have been another.
struct round_change {
  enum class kind : std::uint8_t {
    one_more_place,  ///< in an edition that the need wished
    one_less_least,  ///< an edition that the need wished, which stays shut, asks one person fewer
    one_more_wish    ///< the need wishes an edition of the round too, liked least; what it wished before stays
  };
  kind what{};
  std::size_t edition = 0;

  friend bool operator==(const round_change&, const round_change&) = default;
};

/// The word of the file formats, e.g. "one_more_place"; "" for none of these.
[[nodiscard]] std::string_view name(round_change::kind) noexcept;

/// What such a change comes to, in the whole round.
struct change_effect {
  round_change change;
  bool certain = true;                    ///< was the changed round decided to the end?
  std::optional<std::size_t> edition = {};  ///< where the need has its place then; none: limits left open whether it has
  std::size_t others_moved = 0;  ///< needs that then have another place, one more or none
};

/// What would have changed the answer about a need that has no place, or one that was not liked best: each change by
/// itself, by deciding the whole round anew with it. Those alone after which the need has a place that it likes better,
/// and those of which limits leave that open (not certain, no edition); in the order of the kinds, then of its wishes
/// and of the editions. Of `one_more_wish` those of `possible`: editions that would meet the need, which it did not
/// name; criteria count as at the largest value the need named, else nought.
///
/// Errors: those of find_assignment; 430 no_such_position (a need, an edition). O(changes × find_assignment)
[[nodiscard]] result<std::vector<change_effect>> what_would_change(const assignment_round&, const assignment&,
                                                                   std::size_t need,
                                                                   const std::vector<std::size_t>& possible,
                                                                   const assignment_options& = {});

/// Why a need cannot have a wish, however the others are placed: what it would come to if it had to.
struct wish_price {
  bool possible = false;                 ///< false: not by any answer, as far as `certain`
  bool certain = true;                   ///< was that decided to the end?
  std::optional<std::size_t> level = {};  ///< the first level of the rule that would be worse; none: no level, the lottery
  level_value value = {};                ///< of that level then
};

/// The best answer in which a need has a given wish, beside the best of all: exact, by deciding the round anew with that
/// wish booked. Errors: those of find_assignment; 430 no_such_position. O(find_assignment)
[[nodiscard]] result<wish_price> price_of_wish(const assignment_round&, const assignment&, std::size_t need,
                                               std::size_t wish, const assignment_options& = {});

}  // namespace loopbaan
