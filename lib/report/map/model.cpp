// SPDX-License-Identifier: BSL-1.0
#include <report/map/model.hpp>

#include <algorithm>

#include <framework/phase_ways.hpp>
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

bool can_open(const resolved_step& s, ranks_view levels, const std::vector<bool>& placed) {
  return meets(levels, s.required) && meets_alternatives(levels, s) &&
         std::ranges::all_of(s.after, [&](step_index before) { return placed[before.value]; });
}

/// The first column of a step; the first of all for one that lists no phase.
std::size_t first_column(const map_model& model, const resolved_step& s) {
  for (std::size_t p = 0; p < model.columns.size(); ++p)
    if (std::ranges::count(s.phases, model.columns[p]) > 0) return p;
  return 0;
}

/// Can a step stand in a column: in that of a phase that it lists, or of one after such a phase?
bool belongs(const framework& fw, const map_model& model, const resolved_step& s, std::size_t p) {
  return s.phases.empty() || std::ranges::any_of(s.phases, [&](phase_index each) {
           return each == model.columns[p] || fw.is_before(each, model.columns[p]);
         });
}

/// What someone has who enters the phase of a column: what was to be had in a phase that leads there.
ranks levels_entering(const framework& fw, const map_model& model, std::size_t p, const std::vector<ranks>& leaving) {
  ranks levels = leaving.front();
  if (model.columns.empty()) return levels;
  for (const phase_index from : fw.predecessors(model.columns[p])) {
    const auto before = std::ranges::find(model.columns, from) - model.columns.begin();
    const ranks& had = leaving[static_cast<std::size_t>(before) + 1];
    for (std::size_t c = 0; c < levels.size(); ++c) levels[c] = std::max(levels[c], had[c]);
    if (const auto exit = fw.exit_of(from)) raise(levels, fw.resolved(*exit).required);
  }
  return levels;
}

/// Steps that never open (their requirements wait for each other) stand at the end of their phase, `after` respected.
void place_the_rest(const framework& fw, map_model& model, std::vector<bool>& placed) {
  std::vector<map_spot>& spots = model.spots;
  for (bool again = true; again;) {
    again = false;
    for (const step_index s : fw.steps().indices()) {
      const resolved_step& step = fw.resolved(s);
      if (placed[s.value] || !std::ranges::all_of(step.after, [&](step_index b) { return placed[b.value]; })) continue;
      map_spot spot{first_column(model, step), 0};
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
  model.columns = fw.phases_in_order();
  model.spots.assign(fw.steps().size(), {});
  std::vector<bool> placed(fw.steps().size(), false);
  const ranks outside = levels_from_outside(fw);
  std::vector<ranks> leaving{outside};  // from outside, and then by column
  std::vector<ranks> assured;           // by column: what everyone who enters it has

  for (std::size_t p = 0; p < model.phases; ++p) {
    ranks levels = levels_entering(fw, model, p, leaving);
    ranks& demanded = assured.emplace_back(outside);
    if (!model.columns.empty()) raise(demanded, levels_of(fw, always_before(fw, model.columns[p])));
    for (std::size_t turn = 0;; ++turn) {
      std::vector<step_index> opening;
      for (const step_index s : fw.steps().indices())
        if (const resolved_step& step = fw.resolved(s);
            !placed[s.value] && belongs(fw, model, step, p) && can_open(step, levels, placed))
          opening.push_back(s);
      if (opening.empty()) break;
      for (const step_index s : opening) {
        model.spots[s.value] = {p, turn};
        placed[s.value] = true;
        raise(levels, fw.resolved(s).yields);
      }
    }
    leaving.push_back(std::move(levels));
  }
  place_the_rest(fw, model, placed);
  model.lines = essential_lines(fw, model, assured);
  model.drawn.assign(fw.steps().size(), true);
  return model;
}

}  // namespace loopbaan::detail
