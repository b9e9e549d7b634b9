// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string>
#include <vector>

#include <loopbaan/core/text.hpp>
#include <loopbaan/graph/dependence.hpp>

namespace loopbaan {

/// Who begins with nothing but what no step yields at any level, and is therefore brought along: prior education, a
/// test of fitness. The start from which a framework is judged. O(competences + yields).
[[nodiscard]] career_start brought_along(const framework&);

/// What nobody can do without on the way to a profile.
struct landmarks {
  profile_index profile;
  std::vector<attainment> missing = {};      ///< required levels that nobody reaches; then the rest is empty
  std::vector<step_index> steps = {};        ///< unavoidable, in catalogue order
  std::vector<attainment> brought = {};      ///< required levels that the start holds already
  std::vector<attainment> attainments = {};  ///< unavoidable beyond what the profile asks: the highest per competence

  [[nodiscard]] bool reachable() const noexcept { return missing.empty(); }

  friend bool operator==(const landmarks&, const landmarks&) = default;
};

/// The landmarks of one profile. Complete, but for levels of a profile with a choice, of which some that
/// everybody passes may not be named: else what is not named can be done without. O(vertices × required levels).
[[nodiscard]] landmarks find_landmarks(const dependence&, profile_index);

/// In a sentence or two: "Wie tot “Mentor” komt, kan niet zonder “Training mentor van studenten”."
[[nodiscard]] std::string explain(const framework&, const landmarks&, language);

}  // namespace loopbaan
