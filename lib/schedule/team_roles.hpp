// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <loopbaan/schedule/team.hpp>

namespace loopbaan::detail {

/// By role of an edition: may somebody have it, by what they can, the groups they are of and what they said yes to?
using open_roles = std::vector<bool>;
[[nodiscard]] open_roles roles_open_to(const framework&, const team_member&, const step_edition&);

/// Can all of these people have a role of the edition at once? A flow. O((people × roles)²)
[[nodiscard]] bool have_roles(const step_edition&, const std::vector<open_roles>& people);

/// How many people roles lack, each put where it helps most: 0 where it can run. Where all have roles and none is
/// lacking, both are so at once (Mendelsohn & Dulmage 1958). O((people × roles)²)
[[nodiscard]] std::int64_t lacking_in_roles(const step_edition&, const std::vector<open_roles>& people);

/// The role of each: who comes first has the first that leaves the others theirs, and no role lacking.
/// @pre have_roles, and nothing is lacking
[[nodiscard]] std::vector<std::size_t> roles_of(const step_edition&, const std::vector<open_roles>& people);

/// Everything in the roles of a team that does not hold, in sentences. Shares no line with what gave them.
[[nodiscard]] std::vector<text> check_roles(const schedule_ground&, const team_request&, const team_outcome&);

}  // namespace loopbaan::detail
