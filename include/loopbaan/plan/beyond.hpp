// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <span>
#include <vector>

#include <loopbaan/framework/framework.hpp>
#include <loopbaan/people/cohort.hpp>
#include <loopbaan/plan/outcome.hpp>

namespace loopbaan {

/// A level that targets desire above what they require, and that is not there after a plan: what to aim for beyond it.
struct beyond_level {
  competence_index competence;
  rank desired{};
  rank reached{};  ///< after the plan; `unknown` where it is not known and no step of the plan leads to any

  friend bool operator==(const beyond_level&, const beyond_level&) = default;
};

/// The second part of an answer, in the order of the framework: of each competence the highest level that a target
/// desires, where somebody with these levels does not have it after the steps. Levels that are unknown count as not
/// there. O(competences of the targets + yields of the steps) @throws error 430 no_such_position, 432 sizes_differ
/// unless there is a level for each competence
[[nodiscard]] std::vector<beyond_level> levels_beyond(const framework&, std::span<const profile_index> targets,
                                                      ranks_view levels, const std::vector<planned_step>& steps);

}  // namespace loopbaan
