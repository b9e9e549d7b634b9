// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include <loopbaan/curriculum/change.hpp>

namespace loopbaan {

/// What may be changed to mend a map, and what each change costs.
struct repair_request {
  std::int64_t add = 1;  ///< 0 to 1000, each
  std::int64_t remove = 1;
  std::int64_t change = 1;  ///< of level, side or question mark
  std::int64_t move = 1;
  std::vector<std::string> fixed = {};               ///< ids of modules that stay as they are
  std::map<std::string, std::int64_t> weights = {};  ///< by id of a module: its changes cost so many times as much
  std::size_t most_nodes = 100'000;                  ///< of the search, per competence
};

enum class repair_status : std::uint8_t {
  optimal,      ///< this cost is proven minimal
  feasible,     ///< it mends the map, and `bound` is proven
  unreachable,  ///< no change of cells mends some findings
  stopped       ///< the search was stopped before it knew
};

/// The word of the file formats for a status, e.g. "optimal".
[[nodiscard]] std::string_view name(repair_status) noexcept;

/// One change of a repair, and the findings of the map that are about it: positions in what check_curriculum gives.
struct repair_step {
  curriculum_change change;
  std::vector<std::size_t> solves = {};
};

/// Rules that cannot hold together for a competence: without any one of them the others can.
struct rule_clash {
  competence_index competence;
  std::vector<curriculum_rule> rules = {};
};

/// The smallest repair of a map.
struct curriculum_repair {
  repair_status status = repair_status::optimal;
  std::int64_t cost = 0;
  std::int64_t bound = 0;  ///< no repair costs less
  std::vector<repair_step> steps = {};
  std::vector<std::size_t> beyond = {};  ///< findings that no change of cells mends: about prerequisites and periods
  std::vector<rule_clash> clashes = {};  ///< unreachable: why
  std::size_t nodes = 0;
};

/// The cheapest changes of cells after which the rules that look at cells find nothing: cells added, removed, moved to
/// another module of the map, put at another level, given to both sides, made sure, and modules whose cells nobody owns
/// given an owner (for people to name). What is accepted may stay as it is, and is left out of it.
///
/// Exact: each competence by iterative deepening, which branches on all changes that can mend a finding, then modules
/// without cells by covering; a search of its own, as the actions of a planner only ever add. Of places that cost the
/// same for a cell it takes a module that does something with the competence already, then one whose time lies right
/// (introduced before practice begins, practised between, assessed when practice is over), then one of a team that has
/// to do with the competence (of a side, where no module names a team), then one of no period that is too full, then
/// the one with the fewest cells, then the first. Errors: 433 for costs or weights out of range, 202 for a module that
/// is not there.
[[nodiscard]] result<curriculum_repair> repair_curriculum(const curriculum&, const repair_request& = {});

}  // namespace loopbaan
