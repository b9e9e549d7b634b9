// SPDX-License-Identifier: BSL-1.0
#include <framework/level_checks.hpp>

#include <core/refusals.hpp>

namespace loopbaan::detail {

void require_levels(const framework& on, ranks_view levels) {
  require_size(levels.size(), on.competences().size(), {"niveaus", "levels"});
  for (const competence_index c : on.competences().indices())
    if (const rank at = levels[c.value]; at != rank::unknown && at > on.top(c))
      refuse_level_of(number(on.top(c)), number(at));
}

}  // namespace loopbaan::detail
