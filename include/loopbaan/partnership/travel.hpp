// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <loopbaan/core/result.hpp>
#include <loopbaan/partnership/round.hpp>

namespace loopbaan {

/// How far it is from one place to another, and back where that is not said otherwise.
struct travel_distance {
  std::string from, to;
  std::int64_t amount = 0;  ///< kilometres or minutes, 0 to 1 000 000
};

/// How far people have to go in a round, as a table that somebody gives: nothing is computed from addresses.
struct round_travel {
  enum class unit : std::uint8_t { kilometres, minutes_under_way };
  unit counted_in = unit::kilometres;
  std::vector<std::string> of_needs = {};       ///< by need: the place that it is travelled from, mostly a school
  std::vector<std::string> of_editions = {};    ///< by edition: its place; "": nowhere one has to go to
  std::vector<travel_distance> distances = {};  ///< within one place it is nought, unless it stands here
  std::optional<std::int64_t> most = {};        ///< what is farther is refused, with that as its reason
  std::optional<std::int64_t> otherwise = {};   ///< what counts for places without a distance; none: that is an error
  std::size_t turn = 0;  ///< which of the criteria it is, from 0 on; those from there on come after
};

/// The word of the file formats: "kilometres" or "minutes"; "" for none of these.
[[nodiscard]] std::string_view name(round_travel::unit) noexcept;

/// A round in which travel counts.
struct travelled_round {
  round_draft draft;
  std::size_t beyond = 0;   ///< wishes that are refused as too far
  std::size_t assumed = 0;  ///< wishes that count as `otherwise`
};

/// Makes the travel of each wish a criterion of the round, "travel", and refuses wishes beyond the most. What is booked
/// stays, as does what was refused before. Errors, all at once: 201 duplicate_id (a criterion "travel"; two distances
/// of the same way), 202 unknown_reference (no distance, once for each way), 430 no_such_position (`turn`), 433
/// impossible_value; at /of_needs, /of_editions, /distances/N, /most, /otherwise, /turn. O(wishes × log distances)
[[nodiscard]] result<travelled_round> with_travel(round_draft, const round_travel&);

}  // namespace loopbaan
