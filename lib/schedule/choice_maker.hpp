// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <vector>

#include <loopbaan/schedule/choosing.hpp>

#include <schedule/compiled_schedule.hpp>
#include <schedule/timing/choice_facts.hpp>

namespace loopbaan::detail {

/// The steps that may lead somebody to a target, with the phase in which each opens; those that are taken in any case
/// among them. In the order of the catalogue. @pre `along` stands on the route that is asked for, if any
[[nodiscard]] std::vector<step_to_schedule> candidates_for(const framework&, const standing& along,
                                                           const plan_request& target, const schedule_request&);

/// The same without the steps that another one beats whenever they could begin: it asks no more, gives no less, takes no
/// more hours and money in any term and ends no later, from no fewer accounts. Steps with editions or agreements, and
/// those that are taken in any case, stay.
[[nodiscard]] std::vector<step_to_schedule> without_beaten(const schedule_ground&, const standing& along,
                                                           const schedule_request& candidates, const account_lots&,
                                                           const std::vector<step_index>& musts);

/// The steps that are taken in any case: musts of the target, steps of the request, what is agreed to be
/// somewhere; what was done already aside.
[[nodiscard]] std::vector<step_index> musts_of(const standing&, const plan_request& target, const schedule_request&);

/// The levels that a target asks for, wishes that can be reached among them where it goes for these.
[[nodiscard]] requested_levels goal_of(const framework&, const standing& along, const plan_request& target);

/// The choice without some of its limits. Steps that no account serves are in no term.
[[nodiscard]] choice_problem choice_of(const compiled_schedule&, const framework&, const requested_levels& goal,
                                       const std::vector<step_index>& musts, const std::vector<obstacle>& without = {});

}  // namespace loopbaan::detail
