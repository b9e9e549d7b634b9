// SPDX-License-Identifier: BSL-1.0
#include <report/map/model.hpp>

#include <algorithm>

#include <report/map/lines.hpp>

namespace loopbaan::detail {

namespace {

void raise(ranks& levels, const std::vector<attainment>& to) {
  for (const auto& [c, at] : to) levels[c.value] = std::max(levels[c.value], at);
}

/// What steps require and no step yields comes from outside, such as an earlier diploma: people who need it have it.
ranks levels_from_outside(const framework& fw) {
  ranks yielded(fw.competences().size()), outside(fw.competences().size());
  for (const step_index s : fw.steps().indices()) raise(yielded, fw.resolved(s).yields);
  const auto bring = [&](const std::vector<attainment>& required) {
    for (const auto& [c, at] : required)
      if (at > yielded[c.value]) outside[c.value] = std::max(outside[c.value], at);
  };
  for (const step_index s : fw.steps().indices()) {
    bring(fw.resolved(s).required);
    for (const auto& alternative : fw.resolved(s).any_of) bring(alternative);
  }
  return outside;
}

bool opens(const resolved_step& s, ranks_view levels, const std::vector<bool>& placed) {
  return meets(levels, s.required) && meets_alternatives(levels, s) &&
         std::ranges::all_of(s.after, [&](step_index before) { return placed[before.value]; });
}

std::size_t first_phase(const resolved_step& s) { return s.phases.empty() ? 0 : s.phases.front().value; }

/// Steps that never open (their requirements wait for each other) stand at the end of their phase, `after` respected.
void place_the_rest(const framework& fw, std::vector<map_spot>& spots, std::vector<bool>& placed) {
  for (bool again = true; again;) {
    again = false;
    for (const step_index s : fw.steps().indices()) {
      const resolved_step& step = fw.resolved(s);
      if (placed[s.value] || !std::ranges::all_of(step.after, [&](step_index b) { return placed[b.value]; })) continue;
      map_spot spot{first_phase(step), 0};
      for (const step_index before : step.after) {
        const map_spot& earlier = spots[before.value];
        if (earlier.phase > spot.phase) spot = {earlier.phase, 0};
        if (earlier.phase == spot.phase) spot.turn = std::max(spot.turn, earlier.turn + 1);
      }
      spots[s.value] = spot;
      placed[s.value] = true;
      again = true;
    }
  }
}

}  // namespace

map_model model_map(const framework& fw) {
  map_model model;
  model.phases = std::max<std::size_t>(1, fw.phases().size());
  model.spots.assign(fw.steps().size(), {});
  std::vector<bool> placed(fw.steps().size(), false);
  ranks levels = levels_from_outside(fw);
  std::vector<ranks> assured;  // per phase: what everyone who enters it has
  ranks demanded = levels;

  for (std::size_t p = 0; p < model.phases; ++p) {
    if (p > 0)
      if (const auto exit = fw.exit_of(phase_index{static_cast<std::uint32_t>(p - 1)}))
        for (ranks* each : {&levels, &demanded}) raise(*each, fw.resolved(*exit).required);
    assured.push_back(demanded);
    for (std::size_t turn = 0;; ++turn) {
      std::vector<step_index> opening;
      for (const step_index s : fw.steps().indices())
        if (!placed[s.value] && first_phase(fw.resolved(s)) <= p && opens(fw.resolved(s), levels, placed))
          opening.push_back(s);
      if (opening.empty()) break;
      for (const step_index s : opening) {
        model.spots[s.value] = {p, turn};
        placed[s.value] = true;
        raise(levels, fw.resolved(s).yields);
      }
    }
  }
  place_the_rest(fw, model.spots, placed);
  model.lines = essential_lines(fw, model.spots, assured);
  model.drawn.assign(fw.steps().size(), true);
  return model;
}

}  // namespace loopbaan::detail
