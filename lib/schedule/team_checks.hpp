// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <vector>

#include <loopbaan/schedule/team.hpp>

namespace loopbaan::detail {

/// What is wrong with what all share, and with each member.
[[nodiscard]] diagnostics errors_of(const schedule_ground&, const team_request&);

/// What everybody has drawn, and who chooses when: by turn, then by what was drawn.
struct team_order {
  explicit team_order(const team_request&);

  std::vector<std::uint64_t> drawn;   ///< by member
  std::vector<std::size_t> members;   ///< positions, who chooses first at the front
};

/// Gives everybody who has a step in an edition with roles one of these, by who chooses first.
void give_roles(const schedule_ground&, const team_request&, const team_order&, team_outcome&);

/// Is there a schedule?
[[nodiscard]] inline bool is_scheduled(const schedule_outcome& of) {
  return of.status == schedule_status::optimal || of.status == schedule_status::feasible;
}

}  // namespace loopbaan::detail
