// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <loopbaan/plan/planner.hpp>

/// Careers on the built-in Dutch framework, told in a few words.
namespace loopbaan::testing {

/// The framework, read once.
[[nodiscard]] const framework& dutch();

/// Someone who has just what these profiles ask for, nothing else, with some levels set otherwise.
[[nodiscard]] ranks who_has(const std::vector<std::string>& profiles,
                            const std::map<std::string, std::string>& but = {});

/// The plan to a profile, a phase or a role. Checked by the independent checker.
[[nodiscard]] plan_outcome plan_to(std::string_view target, const ranks& levels, std::string_view phase,
                                   std::string_view route = {});

/// The ids of its steps, in order.
[[nodiscard]] std::vector<std::string> steps_of(const plan_outcome&);

/// Does the plan take both, the one before the other?
[[nodiscard]] bool comes_before(const plan_outcome&, const std::string& one, const std::string& other);

[[nodiscard]] double hours_of(const plan_outcome&);

/// From its beginning to the end of its last step, all that is open being done side by side.
[[nodiscard]] std::int64_t weeks_of(const plan_outcome&);

}  // namespace loopbaan::testing
