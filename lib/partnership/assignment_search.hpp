// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include <partnership/compiled_round.hpp>

namespace loopbaan::detail {

/// What a search of a round found.
struct search_answer {
  bool found = false;
  bool stopped = false;                    ///< it was given up: what was found need not be the best
  std::vector<std::uint32_t> ways;         ///< by need; compiled_round::none: not met
  std::vector<std::uint32_t> bound_ways = {};  ///< stopped: an answer to less than was asked, which nothing beats
  std::uint64_t nodes = 0;
};

/// What bounds a search, and what it is for.
struct search_limits {
  std::uint64_t nodes = 0;
  std::function<bool()> stops;
  bool any = false;  ///< whether there is an answer is all that is asked
};

/// The best answer to a compiled round. Branches on an edition that has people and lacks some (it runs, or stays shut),
/// on a team that is not together (all of it in one edition, or nobody of it there), on a person in two places at once;
/// bounded by the flow that does not know of these.
[[nodiscard]] search_answer search_round(const compiled_round&, const search_limits&);

/// What a level of the rule comes to, by the ways that are taken.
[[nodiscard]] std::vector<level_value> values_of(const compiled_round&, const assignment_rule&,
                                                 const std::vector<std::uint32_t>& ways);

/// What cannot be together in a round.
struct found_conflict {
  std::vector<round_must> musts;
  bool smallest = true;  ///< false: where the search was given up, some may be more than is needed
};

/// A smallest set of what must be in a round that has no answer: without any one of them the others can be.
[[nodiscard]] found_conflict conflict_of(const compiled_round&, const search_limits&);

}  // namespace loopbaan::detail
