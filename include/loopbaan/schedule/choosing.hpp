// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string>
#include <vector>

#include <loopbaan/plan/request.hpp>
#include <loopbaan/schedule/schedule.hpp>

/// Which steps, and when, together: docs/schedule.md.
namespace loopbaan {

/// The steps that reach a target earliest, and when they are taken: of all ways to it the earliest end; of what ends
/// then, the least money; of that, the emptiest fullest term. `find_schedule` does this for the steps of one plan; the
/// cheapest plan is not always the one that ends first, where years give few hours or steps are held seldom.
///
/// Of the target, `targets`, `upto`, `must`, `must_not` and `route` count; what it is to be cheap in has no say here.
/// Of the request, the steps are those that are taken in any case, as are those that are agreed to be in a term.
/// A step counts as one of the phase in which it opens: that of the person where it is open in it, else the first later
/// one that it names, or none where any of several opens it. No step is superfluous. In which way a step is taken, `find_schedule` says.
///
/// `optimal` is proven over all sets of steps and all times, and never ends later than the schedule of any plan. Where
/// nothing reaches the target, the reason is a `prerequisite` of no step.
///
/// Errors: those of `find_schedule` and of a `plan_request`; 433 impossible_value (`within`: accounts say what there
/// is); 715 credits_not_chosen (a target that asks for credits, which are not counted here); 994 schedule_too_large where
/// more than 256 steps may lead there, or 64 are taken. Exponential in the worst case.
[[nodiscard]] result<schedule_outcome> choose_schedule(const schedule_ground&, const standing&,
                                                       const plan_request& target, const schedule_request&,
                                                       const schedule_limits& = {});

/// The request as if the steps that were chosen had been asked for, each in the phase in which it opens: what can be
/// asked further of a schedule, such as what would bring its end forward with these steps.
[[nodiscard]] schedule_request with_chosen(const framework&, const standing&, const plan_request& target,
                                           const schedule_request&, const schedule_outcome&);

/// Everything in such a schedule that does not hold, in sentences: what `check` of a schedule says of the steps
/// that are in it, the target is reached when all have been taken, those that must be are in it and no others that may
/// not be together, and none is superfluous. Shares no line with the search. That nothing is better it does not tell.
[[nodiscard]] std::vector<text> check(const schedule_ground&, const standing&, const plan_request& target,
                                      const schedule_request&, const schedule_outcome&);

}  // namespace loopbaan
