// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <loopbaan/plan/planner.hpp>

namespace loopbaan {

/// A proof that no plan of someone costs less than `cost`, to be checked without any search.
///
/// A landmark is a set of steps of which every plan takes at least one: without them the rest does not suffice. The
/// tree divides all plans into those with and those without a step. At a leaf each landmark that no step taken on the
/// way is in has a price; a plan costs at least what these steps cost and all prices, less, for each step that is still
/// open, what the prices of its landmarks exceed its own cost by. A step that one taken on the way excludes is not
/// open.
///
/// Where a step or the target asks for several of its alternatives, a set of which every plan takes one step says
/// little. A count says more of plans with that step: of the landmarks of its alternatives they hit so many, each for
/// itself. Its price counts so often where the step is taken; where it is still open, the step is the dearer for it.
/// What the target asks for counts always.
struct certificate {
  struct count {
    std::optional<step_index> step = {};  ///< it asks for `at_least` of its alternatives; none: the target does, in
    std::size_t choice = 0;               ///< this choice of the requested levels. Of which
    std::optional<std::size_t> credits = {};  ///< or else these of its credits: alternatives are then the steps that
                                              ///< give some
    std::vector<std::uint32_t> alternatives = {};         ///< rising, those with a landmark; the others may all be met
    std::vector<std::vector<step_index>> landmarks = {};  ///< no alternative is met without a step of its own, and
                                                          ///< before `step`; empty: it cannot be met
    std::vector<std::int64_t> times = {};  ///< of credits: how often each landmark counts; whatever steps give enough
    std::int64_t at_least = 0;             ///< credits, those with a landmark count so often together

    friend bool operator==(const count&, const count&) = default;
  };
  struct node {
    std::optional<step_index> step = {};  ///< none: a leaf
    std::size_t with = 0;                 ///< of an inner node: the position in the tree of the plans with the step
    std::size_t without = 0;
    std::vector<std::int64_t> prices = {};  ///< of a leaf: by landmark, then by count, in 1/`parts` of a unit of cost

    friend bool operator==(const node&, const node&) = default;
  };
  std::int64_t cost = 0;  ///< in whole units of the objective
  std::int64_t parts = 1;
  std::vector<std::vector<step_index>> landmarks = {};  ///< each rising
  std::vector<count> counts = {};
  std::vector<node> tree = {};  ///< the root first

  friend bool operator==(const certificate&, const certificate&) = default;
};

/// The proof for the cheapest plan. Nothing when there is no plan, when the search was stopped, when the tree would
/// have more than 20,000 nodes, or when the request has an allowance, which such a proof cannot speak of.
/// @throws error as `require_standing`
[[nodiscard]] std::optional<certificate> certify(const planner&, const standing&, const plan_limits& = {});

/// Checks a proof without sharing a line with the search: every landmark is one, every leaf proves the cost. Returns
/// what is wrong, in English sentences; empty when the proof holds. Any proof may be given; standing and request must
/// be ones on the framework: @throws error as `require_standing` and `errors_of`. O(landmarks × steps² + nodes × size
/// of the landmarks).
[[nodiscard]] std::vector<std::string> check(const framework&, const standing&, const plan_request&,
                                             const certificate&);

}  // namespace loopbaan
