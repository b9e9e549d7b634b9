// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <loopbaan/plan/planner.hpp>

namespace loopbaan {

/// How much hangs on a step of a plan.
struct step_role {
  enum class necessity {
    unavoidable,  ///< no plan does without it
    fixed,        ///< the request says that it must be taken
    choice,       ///< there are plans without it, the cheapest for `without`
    unsettled     ///< the search was stopped before this was known
  };
  step_index step;
  necessity how{};
  std::optional<std::int64_t> without = {};  ///< of a choice, in whole units

  friend bool operator==(const step_role&, const step_role&) = default;
};

/// "unavoidable", "fixed", "choice" or "unsettled"; "" for none of these.
[[nodiscard]] std::string_view name(step_role::necessity) noexcept;

/// What each step of a plan is: unavoidable, fixed or a choice, and then what the next best choice costs. A search per
/// step. @throws error 430 for a step that the framework does not have; as `require_standing`
[[nodiscard]] std::vector<step_role> roles_of_steps(const planner&, const standing&, const plan_outcome&,
                                                    const plan_limits& = {});

/// The cheapest plan of someone who cannot take a step. @throws error 430 no_such_position; as `require_standing`
[[nodiscard]] plan_outcome find_without(const planner&, const standing&, step_index, const plan_limits& = {});

/// What one more level would save.
struct level_gain {
  attainment level;                       ///< the next one above where someone stands
  std::optional<std::int64_t> cost = {};  ///< of the cheapest plan from there; none: there is none, or it was not found

  friend bool operator==(const level_gain&, const level_gain&) = default;
};

/// For each competence that plans can depend on and in which someone stands below what they can ask for: the cost of
/// the cheapest plan if one more level were shown. Rising by competence. A search per competence.
/// @throws error as `require_standing`
[[nodiscard]] std::vector<level_gain> gains_of_levels(const planner&, const standing&, const plan_limits& = {});

/// "Onvermijdelijk: geen plan kan zonder", "Keuze: zonder deze stap kost het plan 72 uur".
[[nodiscard]] std::string explain(const framework&, const plan_request&, const step_role&, language);

}  // namespace loopbaan
