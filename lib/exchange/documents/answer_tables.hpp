// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <loopbaan/framework/framework.hpp>

namespace loopbaan::detail {

/// The entries of a framework that such a position is one of.
template <class Entity>
[[nodiscard]] const table<Entity>& table_of(const framework& on) {
  if constexpr (std::is_same_v<Entity, competence>)
    return on.competences();
  else if constexpr (std::is_same_v<Entity, profile>)
    return on.profiles();
  else if constexpr (std::is_same_v<Entity, phase>)
    return on.phases();
  else if constexpr (std::is_same_v<Entity, domain>)
    return on.domains();
  else if constexpr (std::is_same_v<Entity, depth>)
    return on.depths();
  else if constexpr (std::is_same_v<Entity, route>)
    return on.routes();
  else if constexpr (std::is_same_v<Entity, assessment>)
    return on.assessments();
  else if constexpr (std::is_same_v<Entity, role>)
    return on.roles();
  else if constexpr (std::is_same_v<Entity, credit_unit>)
    return on.units();
  else
    return on.steps();
}

}  // namespace loopbaan::detail
