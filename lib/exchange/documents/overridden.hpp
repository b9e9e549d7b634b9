// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <vector>

#include <loopbaan/people/estimate.hpp>

namespace loopbaan::detail {

/// The competences whose level a person decided, whatever the ratings say, rising.
[[nodiscard]] inline std::vector<competence_index> overridden_of(const person& who) {
  const auto found = overridden_levels(who);
  return {found.begin(), found.end()};
}

}  // namespace loopbaan::detail
