// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/plan/beyond.hpp>

#include <algorithm>

#include <core/refusals.hpp>

namespace loopbaan {

std::vector<beyond_level> levels_beyond(const framework& fw, std::span<const profile_index> targets, ranks_view levels,
                                        const std::vector<planned_step>& steps) {
  detail::require_size(levels.size(), fw.competences().size(), {"niveaus", "levels"});
  ranks after(levels.begin(), levels.end());
  for (const planned_step& each : steps) {
    detail::require_position(each.step.value, fw.steps().size());
    for (const attainment& gain : fw.resolved(each.step).yields) {
      rank& held = after[gain.competence.value];
      held = std::max(counted(held), gain.level);
    }
  }
  ranks wanted(after.size(), rank::not_shown);
  for (const profile_index target : targets) {
    detail::require_position(target.value, fw.profiles().size());
    for (const attainment& each : fw.resolved(target).desired)
      wanted[each.competence.value] = std::max(wanted[each.competence.value], each.level);
  }
  std::vector<beyond_level> found;
  for (const competence_index c : fw.competences().indices())
    if (counted(after[c.value]) < wanted[c.value]) found.push_back({c, wanted[c.value], after[c.value]});
  return found;
}

}  // namespace loopbaan
