// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <loopbaan/plan/certificate.hpp>
#include <loopbaan/plan/why.hpp>

#include "plan.hpp"

namespace loopbaan::binding {

/// The roles of the steps of a plan.
struct held_roles {
  held_question question;
  std::vector<step_role> found;

  friend bool operator==(const held_roles&, const held_roles&) = default;
};

/// What someone would gain by one more level, and the cost of the plan as it is.
struct level_gains {
  std::optional<std::int64_t> now;
  std::vector<level_gain> gains;

  friend bool operator==(const level_gains&, const level_gains&) = default;
};

struct held_gains {
  held_question question;
  level_gains found;

  friend bool operator==(const held_gains&, const held_gains&) = default;
};

struct held_certificate {
  held_question question;
  certificate found;

  friend bool operator==(const held_certificate&, const held_certificate&) = default;
};

template <>
inline constexpr int field_count<step_role> = 3;
template <>
inline constexpr int field_count<level_gain> = 2;
template <>
inline constexpr int field_count<certificate> = 5;
template <>
inline constexpr int field_count<certificate::count> = 3;
template <>
inline constexpr int field_count<certificate::node> = 4;
template <>
inline constexpr int field_count<held_roles> = 2;
template <>
inline constexpr int field_count<level_gains> = 2;
template <>
inline constexpr int field_count<held_gains> = 2;
template <>
inline constexpr int field_count<held_certificate> = 2;

/// Binds StepRole, StepRoles, LevelGain, LevelGains, Certificate.
void bind_why(py::module_&);

}  // namespace loopbaan::binding
