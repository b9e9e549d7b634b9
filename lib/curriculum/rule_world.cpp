// SPDX-License-Identifier: BSL-1.0
#include <curriculum/rule_world.hpp>

namespace loopbaan::detail {

rule_world::rule_world(const curriculum& map) : of{&map}, variants{static_cast<std::uint32_t>(map.variant_count())} {
  modules.reserve(map.modules().size());
  for (const resolved_module& each : map.resolved_modules()) {
    modules.push_back({each.variants, each.when, each.choice ? static_cast<std::int32_t>(*each.choice) : -1});
    unfilled |= each.unfilled;
  }
  for (std::size_t c = 0; c < map.draft().choices.size(); ++c) {
    choices.push_back({map.draft().choices[c].take.value_or(1), {}});
    for (std::size_t v = 0; v < variants; ++v) choices.back().options.push_back(map.options_of(c, v));
  }
  see_sides(map.cells());
}

void rule_world::see_sides(std::span<const resolved_cell> cells) {
  variant_set institute = 0, workplace = 0;
  for (const resolved_cell& each : cells) {
    if (!each.sure) continue;
    if (each.sides & 1) institute |= modules[each.place.module].variants;
    if (each.sides & 2) workplace |= modules[each.place.module].variants;
  }
  two_sides = institute & workplace;
}

}  // namespace loopbaan::detail
